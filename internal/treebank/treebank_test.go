package treebank

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

const corpus = `# newdoc id = a
# newpar
# text = They don't go.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# text = Rain
1	Rain	rain	NOUN	NN	_	0	root	_	_
1.1	fell	fall	VERB	VBD	_	_	_	_	_

# newdoc id = b
# text = Snow
1	Snow	snow	NOUN	NN	_	0	root	_	_
`

func TestReadFile(t *testing.T) {
	docs, err := ReadFile(write(t, corpus))
	if err != nil {
		t.Fatal(err)
	}
	span := func(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }
	want := []Document{
		{"a", "They don't go.\n\nRain", []Sentence{
			{span(0, 14), []Word{
				{span(0, 4), "They", "they", "PRP", 4, "nsubj"},
				{span(5, 7), "do", "do", "VBP", 4, "aux"},
				{span(7, 10), "n't", "not", "RB", 4, "advmod"},
				{span(11, 13), "go", "go", "VB", 0, "root"},
				{span(13, 14), ".", ".", ".", 4, "punct"},
			}},
			{span(16, 20), []Word{{span(16, 20), "Rain", "rain", "NN", 0, "root"}}},
		}},
		{"b", "Snow", []Sentence{{span(0, 4), []Word{{span(0, 4), "Snow", "snow", "NN", 0, "root"}}}}},
	}
	if diff := cmp.Diff(want, docs); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadFileErrors(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"columns": {"# text = a\n1\ta\n", "line 2: 2 columns"},
		"text":    {"# text = a\n" + row("b"), `line 2: token "b"`},
		"early":   {row("b"), "line 1: a token before"},
	} {
		_, err := ReadFile(write(t, c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q in it", name, err, c.want)
		}
	}
	if _, err := ReadFile(filepath.Join(t.TempDir(), "absent")); err == nil {
		t.Error("no error where there is no file")
	}
}

func row(form string) string { return "1\t" + form + "\t_\t_\t_\t_\t0\troot\t_\t_\n" }

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "corpus.conllu")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}
