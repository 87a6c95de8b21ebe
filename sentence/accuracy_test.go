package sentence

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/hearsay-go/hearsay/internal/datadir"
)

// floors are the span F1 scores that must not be lost, on sets that no weight
// has seen, each document as one string.
var floors = []struct {
	set   string
	floor float64
}{
	{"ewt_dev", 86},
	{"gum_dev", 95},
	{"lines_dev", 88.5},
	{"partut_dev", 90},
	{"legal_bva", 89},
}

func TestAccuracy(t *testing.T) {
	dir := datadir.Get(t)
	for _, c := range floors {
		t.Run(c.set, func(t *testing.T) {
			f, err := os.Open(filepath.Join(dir, "sentence", c.set+".jsonl"))
			if err != nil {
				t.Skip(err)
			}
			defer f.Close()
			var right, gold, found float64
			scan := bufio.NewScanner(f)
			scan.Buffer(nil, 1<<24)
			for scan.Scan() {
				var doc struct {
					Text  string
					Sents [][2]int
				}
				if err := json.Unmarshal(scan.Bytes(), &doc); err != nil {
					t.Fatal(err)
				}
				want := map[Span]bool{}
				for _, s := range doc.Sents {
					want[Span{s[0], s[1]}] = true
				}
				gold += float64(len(doc.Sents))
				for s := range All(doc.Text) {
					found++
					if want[s] {
						right++
					}
				}
			}
			f1 := 200 * right / (gold + found)
			t.Logf("span F1 %.2f (precision %.2f, recall %.2f)", f1, 100*right/found, 100*right/gold)
			if f1 < c.floor {
				t.Errorf("span F1 %.2f is under the floor of %v", f1, c.floor)
			}
		})
	}
}
