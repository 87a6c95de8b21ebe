package words

import (
	"cmp"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"github.com/hearsay-go/hearsay/internal/datadir"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
)

// TestLemmaAccuracy measures lemmas where words and tags are given. The sets
// are no part of the project, so its failures name no words of theirs.
func TestLemmaAccuracy(t *testing.T) {
	dir := datadir.Get(t)
	for _, c := range []struct {
		set   string
		floor float64
	}{
		{"ewt-dev", 98.7},
		{"gum-open-dev", 99.0},
	} {
		docs, err := treebank.ReadFile(filepath.Join(dir, "syntax", c.set+".conllu"))
		if err != nil {
			t.Fatal(err)
		}
		right, all := 0, 0
		wrong := map[string]int{}
		for _, d := range docs {
			for _, s := range d.Sentences {
				for _, w := range s.Words {
					all++
					if isLemma(w.Form, lemmaEdit(w.Form, syntax.TagOf(w.Tag)), w.Lemma) {
						right++
					} else {
						wrong[w.Tag]++
					}
				}
			}
		}
		score := 100 * float64(right) / float64(all)
		tags := slices.SortedFunc(maps.Keys(wrong), func(a, b string) int {
			return cmp.Or(wrong[b]-wrong[a], cmp.Compare(a, b))
		})
		t.Logf("%s: %.2f%% of %d", c.set, score, all)
		for _, tag := range tags[:min(8, len(tags))] {
			t.Logf("  %4d wrong under %s", wrong[tag], tag)
		}
		if score < c.floor {
			t.Errorf("%s: %.2f%% of lemmas are right, want %.1f%%", c.set, score, c.floor)
		}
	}
}
