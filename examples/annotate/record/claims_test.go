package record

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// claims are about story. The first letters of two of them make bytes, runes
// and code units of the claim differ.
var claims = []quote.Claim{
	{Text: "“I’m against the plan – we’re all against it.”", Speaker: "Mayor Marín"},
	{Text: "😀 we're all for it", Speaker: "Zoë Marín"},
	{Text: "It is … folly 💸", Speaker: "Zoë Marín"},
	{Text: "Mayor Zoë Marín said on Monday", Speaker: "Zoë Marín"},
	{Text: "Rain fell"},
}

// askStory annotates story and claims.
func askStory(t *testing.T, list, unit string) (located []quote.Location, out string) {
	t.Helper()
	b, err := json.Marshal(map[string]any{"id": 1, "text": story, "claims": claims})
	if err != nil {
		t.Fatal(err)
	}
	out, err = annotate(t, string(b), list, unit)
	if err != nil {
		t.Fatal(err)
	}
	var got struct{ Located []quote.Location }
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	return got.Located, out
}

func TestClaims(t *testing.T) {
	located, out := askStory(t, allStages, "bytes")
	var got []string
	for i, l := range located {
		s := string(l.Match) + ", " + string(l.Attribution)
		for k := range l.Spans {
			s += " | " + l.ClaimSpans[k].In(claims[i].Text) + " > " + l.Spans[k].In(story)
		}
		got = append(got, s)
	}
	want := []string{
		"exact, same | I’m against the plan – we’re all against it. > I’m against the plan – we’re all against it.",
		"altered, same | we're all for it > we’re all against it",
		"elided, same | It is > It is | folly 💸 > folly 💸",
		"exact, nobody | Mayor Zoë Marín said on Monday > Mayor Zoë Marín said on Monday",
		"absent, unasked",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	// All else is as without claims.
	var with, without hearsay.Article
	plain, err := annotate(t, line(1, story), allStages, "bytes")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(strings.Replace(out, `"id":1`, `"id":"1"`, 1)), &with); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(strings.Replace(plain, `"id":1`, `"id":"1"`, 1)), &without); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(without, with); diff != "" {
		t.Errorf("claims change the article (-without +with):\n%s", diff)
	}
}

func TestClaimUnits(t *testing.T) {
	in := map[string]func(text string, s sentence.Span) string{
		"bytes": func(text string, s sentence.Span) string { return s.In(text) },
		"runes": func(text string, s sentence.Span) string { return string([]rune(text)[s.Start:s.End]) },
		"utf16": func(text string, s sentence.Span) string {
			return string(utf16.Decode(utf16.Encode([]rune(text))[s.Start:s.End]))
		},
	}
	var want []string
	for _, unit := range []string{"bytes", "runes", "utf16"} {
		located, _ := askStory(t, allStages, unit)
		var got []string
		for i, l := range located {
			for k := range l.Spans {
				got = append(got, in[unit](story, l.Spans[k]), in[unit](claims[i].Text, l.ClaimSpans[k]))
			}
			for _, e := range l.Edits {
				got = append(got, string(e.Kind), in[unit](story, e.Article), in[unit](claims[i].Text, e.Claim))
			}
		}
		if unit == "bytes" {
			want = got
		} else if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: other words than in bytes (-bytes +%s):\n%s", unit, unit, diff)
		}
	}
}

func TestClaimStages(t *testing.T) {
	for stage, want := range map[string]int{"sentence": 0, "entity": 0, "quote": len(claims), "stance": len(claims)} {
		if located, out := askStory(t, stage, "bytes"); len(located) != want || strings.Contains(out, "located") != (want > 0) {
			t.Errorf("%s: %d claims are located, want %d", stage, len(located), want)
		}
	}
	for _, none := range []string{"null", "[]"} {
		out, err := annotate(t, `{"text":"Rain fell.","claims":`+none+`}`, allStages, "bytes")
		if err != nil || strings.Contains(out, "located") {
			t.Errorf("%s: %v, output %q", none, err, out)
		}
	}
}

func TestBadClaims(t *testing.T) {
	for _, bad := range []string{`{}`, `"a"`, `[1]`, `[null]`, `[{}]`, `[{"text":1}]`, `[{"text":null}]`, `[{"text":"a","speaker":2}]`} {
		out, err := annotate(t, `{"text":"Rain fell.","claims":`+bad+`}`, allStages, "bytes")
		if out != "" || err != errClaims {
			t.Errorf("%s: %v, output %q", bad, err, out)
		}
	}
}
