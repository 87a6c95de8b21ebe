package record

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// TestSentiment asks of a line how it speaks of Keller, and how she and Roth
// stand to each other, in each of the units.
func TestSentiment(t *testing.T) {
	const text = "“Né à Łódź,” it said. Keller accused Roth, a corrupt mayor, of fraud."
	for _, unit := range []string{"bytes", "runes", "utf16"} {
		of := sentence.NewOffsets(text, map[string]sentence.Unit{"bytes": sentence.Bytes, "runes": sentence.Runes, "utf16": sentence.UTF16}[unit])
		at := func(s string) [2]int {
			i := strings.Index(text, s)
			p := of.FromSpan(sentence.Span{Start: i, End: i + len(s)})
			return [2]int{p.Start, p.End}
		}
		b, err := json.Marshal(map[string]any{"text": text, "targets": []any{at("Keller"), at("Roth")}, "pairs": []any{[]any{at("Keller"), at("Roth")}}})
		if err != nil {
			t.Fatal(err)
		}
		out, err := annotate(t, string(b), allStages, unit)
		if err != nil {
			t.Fatalf("%s: %v", unit, err)
		}
		var got struct {
			Toward  []stance.Sentiment
			Between []stance.Relation
		}
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Fatal(err)
		}
		if len(got.Toward) != 2 || len(got.Between) != 1 {
			t.Fatalf("%s: %+v", unit, got)
		}
		if s := got.Toward[1]; s.Negative < 0.5 || s.Start != at("Roth")[0] || s.End != at("Roth")[1] {
			t.Errorf("%s: toward Roth %+v", unit, s)
		}
		if r := got.Between[0]; r.Negative < 0.4 {
			t.Errorf("%s: between %+v", unit, r)
		}
	}
}

func TestBadPlaces(t *testing.T) {
	for bad, want := range map[string]string{
		`"targets":3`:              "is not a list of",
		`"targets":["a"]`:          "is not a list of",
		`"pairs":[[1,2]]`:          "is not a list of",
		`"pairs":{}`:               "is not a list of",
		`"targets":[[5,90]]`:       "[5,90] is no part of the text",
		`"targets":[[-1,2]]`:       "[-1,2] is no part of the text",
		`"targets":[[2,2]]`:        "[2,2] is no part of the text",
		`"pairs":[[[0,4],[5,11]]]`: "[5,11] is no part of the text",
	} {
		if _, err := annotate(t, `{"text":"Rain fell.",`+bad+`}`, allStages, "bytes"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", bad, err)
		}
	}
	out, err := annotate(t, `{"text":"Rain fell.","targets":[],"pairs":null}`, allStages, "bytes")
	if err != nil || strings.Contains(out, "toward") {
		t.Errorf("%v, %s", err, out)
	}
}
