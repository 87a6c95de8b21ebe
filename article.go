package hearsay

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// An Article is a text and all that the library reads in it. It is plain data
// and belongs to the caller: what it holds is what its JSON holds, and no two
// of its lists share memory. All spans are in bytes of Text, all ids count from
// 1: entity id n is Entities[n-1], and so for mentions, quotations and stances.
type Article struct {
	ID         string            `json:"id,omitempty"`       // the caller's own; Read leaves it empty
	Text       string            `json:"text"`               // as it was given, byte for byte
	Version    Version           `json:"version"`            // what it was read with
	Sentences  []sentence.Span   `json:"sentences"`          // in order, not overlapping
	Entities   []entity.Entity   `json:"entities"`           // in the order of first mention
	Mentions   []entity.Mention  `json:"mentions"`           // in the order of the text
	Quotations []quote.Quotation `json:"quotations"`         // in the order of the text, the outer first
	Silences   []quote.Silence   `json:"silences"`           // in the order of the text
	Stances    []stance.Stance   `json:"stances"`            // in the order of their cues
	Language   string            `json:"language,omitempty"` // the caller's own; Read leaves it empty
}

// A Version names what an Article was read with, so that results that were
// kept can be told apart.
type Version struct {
	Library string `json:"library"` // of this module: "0.1.0"
	Models  string `json:"models"`  // of the learned weights: packages and checksums
}
