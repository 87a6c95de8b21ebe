package record

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/sentence"
)

// story is a text in which bytes, runes and UTF-16 code units all differ and
// every stage has something to find.
const story = "ROME 😀 — Mayor Zoë Marín said on Monday, “I’m against the plan – we’re all against it.” " +
	"The city’s council rejected the plan. “It is a folly 💸,” she added. Marín declined to comment further."

const allStages = "sentence,entity,quote,stance"

// annotate returns what an Annotator of these stages and this unit makes of
// line.
func annotate(t *testing.T, line, list, unit string) (string, error) {
	t.Helper()
	a, err := New(list, unit)
	if err != nil {
		t.Fatal(err)
	}
	out, err := a.Annotate([]byte(line))
	return string(out), err
}

// line is a line of input.
func line(id any, text string) string {
	b, err := json.Marshal(map[string]any{"id": id, "text": text})
	if err != nil {
		panic(err)
	}
	return string(b) + "\n"
}

func TestOneLine(t *testing.T) {
	article := hearsay.Read(story)
	article.ID = "a1"
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(article); err != nil {
		t.Fatal(err)
	}
	got, err := annotate(t, line("a1", story), allStages, "bytes")
	if diff := cmp.Diff(want.String(), got); diff != "" || err != nil {
		t.Errorf("%v, output (-want +got):\n%s", err, diff)
	}
	zero, err := Annotator{}.Annotate([]byte(line("a1", story)))
	if diff := cmp.Diff(want.String(), string(zero)); diff != "" || err != nil {
		t.Errorf("zero value: %v, output (-want +got):\n%s", err, diff)
	}
}

func TestIDs(t *testing.T) {
	for _, id := range []string{`"a"`, `""`, `"\u00e9 \"x\""`, `7`, `-1.50`, `12345678901234567890123`} {
		got, err := annotate(t, `{"text":"Rain fell.","id":`+id+`}`, allStages, "bytes")
		if want := `{"id":` + id + `,"text":"Rain fell.",`; !strings.HasPrefix(got, want) || err != nil {
			t.Errorf("id %s: %v, output %q", id, err, got)
		}
	}
	for _, input := range []string{`{"text":"Rain fell."}`, `{"id":null,"text":"Rain fell."}`} {
		got, err := annotate(t, input, allStages, "bytes")
		if want := `{"text":"Rain fell.",`; !strings.HasPrefix(got, want) || err != nil {
			t.Errorf("%s: %v, output %q", input, err, got)
		}
	}
}

func TestPlainOutput(t *testing.T) {
	got, err := annotate(t, `{"id":1,"text":"A <b> & “c”.","other":{"text":1}}`, allStages, "bytes")
	if want := `"text":"A <b> & “c”."`; !strings.Contains(got, want) || err != nil {
		t.Errorf("%v, output %q does not hold %q", err, got, want)
	}
}

func TestStages(t *testing.T) {
	var whole hearsay.Article
	out, err := annotate(t, line("s", story), allStages, "bytes")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(out), &whole); err != nil {
		t.Fatal(err)
	}
	upToQuote := whole
	upToQuote.Stances = upToQuote.Stances[:0]
	onlySentences := hearsay.Article{ID: "s", Text: story, Version: whole.Version, Sentences: whole.Sentences}
	tests := []struct {
		list string
		want hearsay.Article
	}{
		{"sentence", onlySentences},
		{"quote", upToQuote},
		{"sentence,entity,quote", upToQuote},
		{"entity,stance", whole},
		{"stance,sentence", whole},
	}
	for _, test := range tests {
		want, err := json.Marshal(test.want)
		if err != nil {
			t.Fatal(err)
		}
		out, err := annotate(t, line("s", story), test.list, "bytes")
		if err != nil {
			t.Fatalf("%s: %v", test.list, err)
		}
		var got hearsay.Article
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Fatalf("%s: %v", test.list, err)
		}
		again, err := json.Marshal(got)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(again)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.list, diff)
		}
	}

	out, err = annotate(t, line("s", story), "sentence,entity", "bytes")
	if err != nil {
		t.Fatal(err)
	}
	var got hearsay.Article
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Quotations)+len(got.Silences)+len(got.Stances) > 0 {
		t.Errorf("stages after entity are filled: %s", out)
	}
}

func TestUnits(t *testing.T) {
	in := map[string]func(s sentence.Span) string{
		"bytes": func(s sentence.Span) string { return s.In(story) },
		"runes": func(s sentence.Span) string { return string([]rune(story)[s.Start:s.End]) },
		"utf16": func(s sentence.Span) string {
			return string(utf16.Decode(utf16.Encode([]rune(story))[s.Start:s.End]))
		},
	}
	var want []string
	for _, unit := range []string{"bytes", "runes", "utf16"} {
		out, err := annotate(t, line("u", story), allStages, unit)
		if err != nil {
			t.Fatalf("%s: %v", unit, err)
		}
		var article hearsay.Article
		if err := json.Unmarshal([]byte(out), &article); err != nil {
			t.Fatal(err)
		}
		var got []string
		eachSpan(&article, func(s *sentence.Span) { got = append(got, in[unit](*s)) })
		if unit == "bytes" {
			want = got
		} else if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: other words than in bytes (-bytes +%s):\n%s", unit, unit, diff)
		}
	}
}
