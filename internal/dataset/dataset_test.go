package dataset

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/sentence"
)

func span(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }

// write puts a file into a new folder and returns the folder.
func write(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestRead(t *testing.T) {
	dir := write(t, "quote/a.jsonl", `{"id":"1","text":"No, he said.","attributions":[`+
		`{"source":[[4,6]],"cue":[],"content":[[0,3]],"speaker":"Ed Roe","speaker_how":"hand"}]}`+
		"\n\n{\"id\":\"2\"}\n")
	got, err := Read[Quotations](dir, "quote", "a")
	if err != nil {
		t.Fatal(err)
	}
	want := []Quotations{
		{ID: "1", Text: "No, he said.", Attributions: []Attribution{
			{Source: Spans{span(4, 6)}, Content: Spans{span(0, 3)}, Speaker: "Ed Roe", Told: "hand"},
		}},
		{ID: "2"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadCoref(t *testing.T) {
	dir := write(t, "coref/a.jsonl", `{"id":"1","genre":"news","text":"Ed ran.","mentions":[[0,2,"7","person","name",0,2,"new",""]]}`)
	got, err := Read[Coref](dir, "coref", "a")
	if err != nil {
		t.Fatal(err)
	}
	want := []Coref{{ID: "1", Genre: "news", Text: "Ed ran.", Mentions: []CorefMention{{span(0, 2), "7", "person", "name"}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, bad := range []string{`[0,2,"7","person"]`, `[0,2,7,"person","name"]`, `{}`} {
		dir := write(t, "coref/a.jsonl", `{"mentions":[`+bad+`]}`)
		if _, err := Read[Coref](dir, "coref", "a"); err == nil {
			t.Errorf("no error for the mention %s", bad)
		}
	}
}

func TestReadErrors(t *testing.T) {
	if _, err := Read[Pronoun](t.TempDir(), "coref", "a"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error of a set that is absent: %v", err)
	}
	for _, line := range []string{`{"id"`, `{"a":"b"}`, `{"a":["x",2]}`} {
		dir := write(t, "coref/a.jsonl", "{}\n"+line)
		if _, err := Read[Pronoun](dir, "coref", "a"); err == nil || !strings.Contains(err.Error(), "line 2: ") {
			t.Errorf("%s: error %v, want the line in it", line, err)
		}
	}
	dir := write(t, "entity/a.jsonl", `{"entities":[[1,2]]}`)
	if _, err := Read[Names](dir, "entity", "a"); err == nil {
		t.Error("no error for a name without a type")
	}
}

func TestJoin(t *testing.T) {
	dir := write(t, "entity/a.jsonl", `{"id":"1","doc":"d","text":"Ed ran.","entities":[[0,2,"PER","person"]]}
{"id":"2","text":"Rome","entities":[[0,4,"LOC"]]}
{"id":"3","doc":"d","text":"So did Al.","entities":[[7,9,"PER"]]}
`)
	rows, err := Read[Names](dir, "entity", "a")
	if err != nil {
		t.Fatal(err)
	}
	want := []Document{
		{"Ed ran.\n\nSo did Al.\n\n", []sentence.Span{span(0, 7), span(9, 19)},
			[]Name{{span(0, 2), "PER"}, {span(16, 18), "PER"}}},
		{"Rome\n\n", []sentence.Span{span(0, 4)}, []Name{{span(0, 4), "LOC"}}},
	}
	if diff := cmp.Diff(want, Join(rows)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestVariant(t *testing.T) {
	tests := []struct {
		variant, text, want string
		spans, wantSpans    Spans
	}{
		{"flat", "One\ntwo.\r\nThree.", "One two.  Three.",
			Spans{span(0, 8), span(10, 16)}, Spans{span(0, 8), span(10, 16)}},
		{"curly", `"Don't," ('n') ("I").`, "“Don’t,” (’n’) (“I”).",
			Spans{span(0, 8), span(9, 21)}, Spans{span(0, 14), span(15, 35)}},
		{"wrap80", strings.Repeat("x", 75) + " yy zz.\nA b.", strings.Repeat("x", 75) + " yy\nzz.\nA b.",
			Spans{span(0, 82), span(83, 87)}, Spans{span(0, 82), span(83, 87)}},
	}
	for _, test := range tests {
		got := Sentences{Text: test.text, Sentences: test.spans}.Variant(test.variant)
		if diff := cmp.Diff(Sentences{Text: test.want, Sentences: test.wantSpans}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.variant, diff)
		}
	}
}

func TestReadSeed(t *testing.T) {
	dir := write(t, "a.txt", "Ed: No.")
	for name, text := range map[string]string{
		"a.gold.json": `{"sentences":[{"n":1,"start":0,"end":7}],
			"mentions":[{"start":0,"end":2,"level":"NAM","canonical":"Ed Roe"}],
			"quotations":[{"kind":"direct","content":{"start":4,"end":7},"speaker_canonical":["Ed Roe"]}]}`,
		"a.stance.jsonl": `{"holder_entity":"Ed Roe","kind":"refuse","cues":[[4,6]],"core":true}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := ReadSeed(dir, "a")
	if err != nil {
		t.Fatal(err)
	}
	want := &Seed{
		Text:       "Ed: No.",
		Sentences:  []sentence.Span{span(0, 7)},
		Mentions:   []SeedMention{{span(0, 2), "NAM", Texts{"Ed Roe"}}},
		Quotations: []SeedQuotation{{"direct", span(4, 7), Texts{"Ed Roe"}}},
		Stances:    []SeedStance{{"Ed Roe", "refuse", Spans{span(4, 6)}, true}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
