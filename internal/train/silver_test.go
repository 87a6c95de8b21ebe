package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// TestSilver packs what a teacher would write and reads it again.
func TestSilver(t *testing.T) {
	data := t.TempDir()
	for name, text := range map[string]string{
		"quote/polnear-train.jsonl": `{"id":"a","text":"Rain fell. Snow fell."}` + "\n",
		"entity/gmb.train.jsonl":    `{"id":"1","doc":"b","text":"Hail fell."}` + "\n" + `{"id":"2","doc":"b","text":"Rain fell."}` + "\n",
		"labels.jsonl": `{"id":"a","sents":[{"tag":["NN","VBD","."],"head":[2,0,2],"rel":["nsubj","root","punct"]},{"tag":["NNP","VBD","."],"head":[2,0,2],"rel":["nsubj","root","punct"]}]}
{"id":"entity/gmb.train.jsonl b","sents":[{"tag":["NN","VBD","."],"head":[0,1,1],"rel":["root","acl","punct"]},{"tag":["NN","VBD","."],"head":[2,0,2],"rel":["nsubj","root","punct"]}]}
`,
	} {
		name = filepath.Join(data, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, source := range silverSources[2:] {
		name := filepath.Join(data, source.file)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	packed := filepath.Join(data, "silver.bin")
	if err := packSilver(data, filepath.Join(data, "labels.jsonl"), packed); err != nil {
		t.Fatal(err)
	}
	c, err := readSilver(data, packed)
	if err != nil {
		t.Fatal(err)
	}
	clause := func(first string, tag syntax.Tag) clause {
		return clause{
			words: []string{first, "fell", "."}, glued: []bool{false, false, true},
			tags: []syntax.Tag{tag, syntax.VBD, syntax.Stop}, heads: []int32{1, -1, 1},
			relations: []syntax.Relation{syntax.Nsubj, syntax.Root, syntax.Punct},
		}
	}
	hail := clause("Hail", syntax.NN)
	hail.heads, hail.relations = []int32{-1, 0, 0}, []syntax.Relation{syntax.Root, syntax.Acl, syntax.Punct}
	want := corpus{{clause("Rain", syntax.NN), clause("Snow", syntax.NNP)}, {hail, clause("Rain", syntax.NN)}}
	if diff := cmp.Diff(want, c, cmp.AllowUnexported(clause("", 0))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	words := filepath.Join(data, "words.jsonl")
	if err := dumpSilver(data, words); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(words)
	if want := `{"id":"a","sents":[["Rain","fell","."],["Snow","fell","."]]}
{"id":"entity/gmb.train.jsonl b","sents":[["Hail","fell","."],["Rain","fell","."]]}
`; string(got) != want {
		t.Errorf("the teacher is given\n%s, want\n%s", got, want)
	}

	// A text that has changed loses the sentences that have.
	if err := os.WriteFile(filepath.Join(data, "quote/polnear-train.jsonl"), []byte(`{"id":"a","text":"Rain fell. Sleet fell."}`), 0o644); err != nil {
		t.Fatal(err)
	}
	c, err = readSilver(data, packed)
	if err != nil || c.size() != 9 {
		t.Errorf("%d words left, %v; want 9", c.size(), err)
	}
	if err := packSilver(data, filepath.Join(data, "absent"), packed); err == nil {
		t.Error("no error for labels that are not there")
	}
}
