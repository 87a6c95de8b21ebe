package stance

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Detector finds stances. Its zero value is ready to use; its fields are
// options. It is safe for concurrent use.
type Detector struct{}

// Detect is [Detector.Detect] of the zero Detector.
func Detect(t *sentence.Text, x *entity.Index, quotations []quote.Quotation) []Stance {
	return Detector{}.Detect(t, x, quotations)
}

// Detect returns the stances that t shows, in order of their cues.
func (d Detector) Detect(t *sentence.Text, x *entity.Index, quotations []quote.Quotation) []Stance {
	return nil
}
