package hearsay

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// An Article is a text and all that the library reads in it. It is plain
// data: what it holds is what its JSON holds.
type Article struct {
	ID         string            `json:"id,omitempty"` // the caller's own
	Text       string            `json:"text"`
	Version    Version           `json:"version"`
	Sentences  []sentence.Span   `json:"sentences"`
	Entities   []entity.Entity   `json:"entities"`
	Mentions   []entity.Mention  `json:"mentions"`
	Quotations []quote.Quotation `json:"quotations"`
	Silences   []quote.Silence   `json:"silences"`
	Stances    []stance.Stance   `json:"stances"`
	Language   string            `json:"language,omitempty"`
}

// A Version names what an Article was read with, so that results that were
// kept can be told apart.
type Version struct {
	Library string `json:"library"` // of this module: "0.1.0"
	Models  string `json:"models"`  // of the learned weights: packages and checksums
}
