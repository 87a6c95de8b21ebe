package quote

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/words"
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
	// Cues adds verbs that report words: the lemma, or the lemma and a
	// particle behind it ("weigh in"), and its class. Forms that the
	// library does not know are taken to be regular.
	Cues map[string]Class
}

// Extract is [Extractor.Extract] of the zero Extractor.
func Extract(t *sentence.Text, who Speakers) []Quotation { return Extractor{}.Extract(t, who) }

// Extract returns the quotations of t in order of their first bytes, the longer
// first: one that holds another comes before it. If who is nil, sources stay
// spans and nobody is resolved.
func (e Extractor) Extract(t *sentence.Text, who Speakers) []Quotation {
	r := e.reader(t, who)
	r.readStretch(sentence.Span{End: len(r.string)}, -1, 0, 0)
	order(r.found)
	return r.found
}

// reader returns a reader of t.
func (e Extractor) reader(t *sentence.Text, who Speakers) *reader {
	pairs := pairsOf(t)
	return &reader{
		text:   t,
		string: t.String(),
		words:  words.Coarse(t),
		lexis:  newLexis(e.Cues),
		pairs:  pairs,
		owner:  make([]int32, len(pairs)),
		who:    who,
	}
}
