package stance

import (
	"hash/fnv"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/sentiment"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Sentiment is how likely a passage speaks well of somebody whom it mentions,
// or ill, or neither: probabilities, which sum to 1.
type Sentiment struct {
	sentence.Span         // the mention
	Positive      float64 `json:"positive"` // speaks well
	Neutral       float64 `json:"neutral"`  // neither
	Negative      float64 `json:"negative"` // speaks ill
}

// A Relation is how likely the first of two who are mentioned together is for
// the second or against it, or the second for the first or against it, or
// nothing of this: probabilities, which sum to 1.
type Relation struct {
	Neutral      float64 `json:"neutral"`       // nothing of what follows
	Positive     float64 `json:"positive"`      // the first is for the second
	Negative     float64 `json:"negative"`      // the first is against the second
	PositiveBack float64 `json:"positive_back"` // the second is for the first
	NegativeBack float64 `json:"negative_back"` // the second is against the first
}

// Toward returns how the sentence that mention stands in speaks of whom it
// mentions, whoever the voice is: the writer or somebody quoted. It is the task
// of NewsMTSC (Hamborg and Donnay 2021). x and quotations are those of t and
// may be nil. A span that is empty or outside the text is spoken of neither
// well nor ill.
//
// The first call unpacks a model, which takes some milliseconds.
func (d Detector) Toward(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, mention sentence.Span) Sentiment {
	if !within(t, mention) {
		return Sentiment{Span: mention, Neutral: 1}
	}
	p := sentiment.TheToward().Toward(sentiment.ClauseAt(t, mention), mention, d.around(t, x, quotations, mention))
	return Sentiment{mention, p[sentiment.Positive], p[sentiment.Neutral], p[sentiment.Negative]}
}

// Between returns how two who are mentioned in one sentence stand to each
// other by what it says. It is the task of DSE (Park, Pan and Joo 2021). x and
// quotations are those of t and may be nil. Nothing is between spans that are
// empty, outside the text, the same or in different sentences.
func (d Detector) Between(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, first, second sentence.Span) Relation {
	if !within(t, first) || !within(t, second) || first.Overlaps(second) || sentenceOf(t, first) != sentenceOf(t, second) {
		return Relation{Neutral: 1}
	}
	p := sentiment.TheBetween().Between(sentiment.ClauseAt(t, first), first, second, d.around(t, x, quotations, first))
	return relation(p)
}

func relation(p [sentiment.NumBetween]float64) Relation {
	return Relation{p[sentiment.Nothing], p[sentiment.For], p[sentiment.Against], p[sentiment.ForBack], p[sentiment.AgainstBack]}
}

// around returns the stances of the sentence that span stands in, as the models
// take them.
func (d Detector) around(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, span sentence.Span) []sentiment.Stance {
	k := sentenceOf(t, span)
	if k < 0 {
		return nil
	}
	r := d.reader(t, x, quotations)
	r.readSentence(k)
	out := seen(r.stances)
	if w := sentiment.Watching(t); w != nil {
		w.Stances = out
	}
	return out
}

// seen returns stances as the models take them.
func seen(stances []Stance) []sentiment.Stance {
	var out []sentiment.Stance
	for _, s := range stances {
		h := fnv.New32a()
		h.Write([]byte(s.Kind))
		out = append(out, sentiment.Stance{Holder: s.HolderSpan, Target: s.Target, Kind: h.Sum32(), Polarity: s.Polarity})
	}
	return out
}

func within(t *sentence.Text, s sentence.Span) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(t.String())
}

// sentenceOf returns the index of the sentence that span begins in, or -1.
func sentenceOf(t *sentence.Text, span sentence.Span) int {
	w := words.Of(t)
	i := w.At(span.Start)
	if i >= len(w.Tokens) {
		return -1
	}
	return w.SentenceOf(i)
}
