package hearsay_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/invariant"
)

var update = flag.Bool("update", false, "write the golden files and the README's excerpt anew")

// TestGolden shows every change in what is read in two articles.
func TestGolden(t *testing.T) {
	for name, file := range map[string]string{
		"alaska-summit": "seeds/alaska-summit.txt",
		"ferry-strike":  "testdata/ferry-strike.txt",
	} {
		t.Run(name, func(t *testing.T) {
			article := hearsay.Read(readFile(t, file))
			if err := invariant.Check(article); err != nil {
				t.Error(err)
			}
			compareGolden(t, "testdata/"+name+".golden.json", oneALine(t, article))
		})
	}
}

// compareGolden compares got with what is kept in file.
func compareGolden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(readFile(t, file), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s\nIf this is as it should be, run go test -update.", file, diff)
	}
}

// oneALine returns the JSON of article, but for text and version, with one
// result a line.
func oneALine(t *testing.T, article *hearsay.Article) string {
	var lists struct {
		Sentences, Entities, Mentions, Quotations, Silences, Stances []json.RawMessage
	}
	if err := json.Unmarshal([]byte(marshal(t, article)), &lists); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	write := func(before, name string, list []json.RawMessage) {
		fmt.Fprintf(&b, "%s%q: [", before, name)
		for i, v := range list {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, "\n  %s", v)
		}
		b.WriteString("\n]")
	}
	write("{", "sentences", lists.Sentences)
	write(",\n", "entities", lists.Entities)
	write(",\n", "mentions", lists.Mentions)
	write(",\n", "quotations", lists.Quotations)
	write(",\n", "silences", lists.Silences)
	write(",\n", "stances", lists.Stances)
	b.WriteString("}\n")
	return b.String()
}
