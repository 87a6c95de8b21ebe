package stance

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// Check is invariant.Stages. Only the tests of package stance_test can import
// it, and hand it on.
var Check func(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, stances []Stance) error

// FuzzDetect checks that whatever is read, spans lie in the text and cut no
// character, stances are in order, ids exist, and the same text gives the same
// stances.
func FuzzDetect(f *testing.F) {
	for _, r := range allRows() {
		text, _ := quotationsOf(r.text)
		f.Add(text)
	}
	for _, make := range hostile {
		f.Add(make(200))
	}
	f.Fuzz(func(t *testing.T, text string) {
		read := func() (*entity.Index, []quote.Quotation, []Stance) {
			tx := sentence.Parse(text)
			x := entity.Find(tx)
			quotations := quote.Extract(tx, x)
			x = quote.Resolve(tx, x, quotations)
			return x, quotations, Detect(tx, x, quotations)
		}
		x, quotations, stances := read()
		if err := Check(sentence.Parse(text), x, quotations, stances); err != nil {
			t.Error(err)
		}
		if _, _, again := read(); !cmp.Equal(stances, again) {
			t.Errorf("the second time:\n%s", cmp.Diff(stances, again))
		}
		if err := Check(sentence.Parse(text), nil, nil, Detect(sentence.Parse(text), nil, nil)); err != nil {
			t.Errorf("nobody known: %v", err)
		}
	})
}
