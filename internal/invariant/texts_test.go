package invariant

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/datadir"
)

var long = flag.Bool("long", false, "read all texts of the data sets, and ten times as many mutated ones: takes minutes")

// sample is how many bytes of the data sets are read without -long.
const sample = 2_000_000

// TestTexts checks what is read in the texts of the data sets, or in some of
// every set.
func TestTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a minute")
	}
	var files []string
	for _, kind := range []string{"*.jsonl", "*.conllu"} {
		found, err := filepath.Glob(filepath.Join(datadir.Get(t), "*", kind))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	texts, size := 0, 0
	for _, file := range files {
		rest := sample / len(files)
		for line, text := range textsOf(t, file) {
			if rest -= len(text); rest < 0 && !*long {
				break
			}
			if err := Check(hearsay.Read(text)); err != nil {
				t.Errorf("%s, text %d:\n%.2000v", file, line, err)
			}
			texts, size = texts+1, size+len(text)
		}
	}
	t.Logf("%d texts of %d sets, %d bytes", texts, len(files), size)
	if texts < 100 {
		t.Errorf("only %d texts", texts)
	}
}

// textsOf yields the number and the text of every line of a data set that has
// a text which is not that of the line before.
func textsOf(t *testing.T, name string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		before := ""
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 1<<24)
		for n := 1; lines.Scan(); n++ {
			var row struct{ Text string }
			if filepath.Ext(name) == ".conllu" {
				row.Text, _ = strings.CutPrefix(lines.Text(), "# text = ")
				if row.Text == lines.Text() {
					continue
				}
			} else if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
				t.Fatalf("%s: line %d: %v", name, n, err)
			}
			if row.Text != "" && row.Text != before && !yield(n, row.Text) {
				return
			}
			before = row.Text
		}
		if err := lines.Err(); err != nil {
			t.Fatal(err)
		}
	}
}
