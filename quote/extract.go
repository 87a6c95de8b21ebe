package quote

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// Speakers tells who is mentioned in a span of the text. *[entity.Index] is
// one.
type Speakers interface {
	// Within returns the mentions that lie wholly inside span, in order.
	Within(span sentence.Span) []entity.Mention
}

// An Extractor finds quotations. Its zero value is ready to use; its fields
// are options. It is safe for concurrent use.
type Extractor struct {
	// Cues adds words that report speech: the lemma of a verb and its class.
	Cues map[string]Class
}

// Extract is [Extractor.Extract] of the zero Extractor.
func Extract(t *sentence.Text, who Speakers) []Quotation { return Extractor{}.Extract(t, who) }

// Extract returns the quotations of t in order. If who is nil, sources stay
// spans and nobody is resolved.
func (e Extractor) Extract(t *sentence.Text, who Speakers) []Quotation { return nil }

// Silences is [Extractor.Silences] of the zero Extractor.
func Silences(t *sentence.Text, who Speakers) []Silence { return Extractor{}.Silences(t, who) }

// Silences returns what t says that somebody did not say, in order.
func (e Extractor) Silences(t *sentence.Text, who Speakers) []Silence { return nil }

// Resolve returns a copy of x in which "I", "we" and their forms inside the
// quotations are mentions of those who speak there.
func Resolve(x *entity.Index, quotations []Quotation) *entity.Index { return x }
