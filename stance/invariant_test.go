package stance_test

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/invariant"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func init() {
	stance.Check = func(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, stances []stance.Stance) error {
		return invariant.Stages(t, x, quotations, nil, stances)
	}
}
