package words_test

import (
	"path/filepath"
	"testing"

	"github.com/hearsay-go/hearsay/internal/datadir"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/internal/treebank"
)

// tokenFloors are what the tokens of raw text must reach, in percent, with the
// sentences of package sentence.
var tokenFloors = []struct {
	set   string
	floor float64
}{
	{"ewt-dev", 99.3},
	{"gum-open-dev", 99.9},
	{"ewt-train", 99.5},
	{"gum-open-train", 99.7},
}

func TestTokenAccuracy(t *testing.T) {
	dir := datadir.Get(t)
	for _, c := range tokenFloors {
		t.Run(c.set, func(t *testing.T) {
			docs, err := treebank.ReadFile(filepath.Join(dir, "syntax", c.set+".conllu"))
			if err != nil {
				t.Skip(err)
			}
			s := score.Tokens(docs)
			t.Logf("F1 %.2f (precision %.2f, recall %.2f)", 100*s.F1(), 100*s.Precision(), 100*s.Recall())
			if 100*s.F1() < c.floor {
				t.Errorf("F1 %.3f is under the floor of %v", 100*s.F1(), c.floor)
			}
		})
	}
}
