package quote_test

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/invariant"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

func init() {
	quote.Check = func(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, silences []quote.Silence) error {
		return invariant.Stages(t, x, quotations, silences, nil)
	}
}
