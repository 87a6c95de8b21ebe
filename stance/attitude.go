package stance

import (
	"cmp"
	"slices"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/sentiment"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// An Attitude is that one who is named in a text is for another or against it.
type Attitude struct {
	Holder     int             `json:"holder"`     // entity id
	Target     int             `json:"target"`     // entity id
	Polarity   int             `json:"polarity"`   // +1 for, -1 against
	Confidence float64         `json:"confidence"` // in [0,1]; see Detector.Attitudes
	Evidence   []sentence.Span `json:"evidence"`   // the sentences that show it, in order
}

const (
	// leastAttitude is how likely a sentence must make an attitude to show it.
	leastAttitude = 0.5
	// maxMentions is how many mentions of a sentence are put in pairs, from the
	// first on. Hardly a sentence of news has more, and their pairs grow with
	// the square.
	maxMentions = 12
)

// Attitudes returns who is for or against whom over the whole text: what
// [Detector.Between] says of each two entities that a sentence mentions, by
// name or by a pronoun that means one of them. Who is for another in one
// sentence and against it in the next has two attitudes. They are in the order
// of the sentences that show them first, then of holders and targets.
//
// Confidence is how likely it is that one of the sentences at least is read
// rightly. Without entities there are no attitudes. x and quotations are those
// of t.
func (d Detector) Attitudes(t *sentence.Text, x *entity.Index, quotations []quote.Quotation) []Attitude {
	if x == nil {
		return nil
	}
	var out []Attitude
	found := map[[3]int]int{} // holder, target and polarity: where in out
	r := d.reader(t, x, quotations)
	for k, s := range t.Sentences() {
		mentions := mentionsOfOne(x.Within(s))
		if len(mentions) < 2 {
			continue
		}
		r.stances = r.stances[:0]
		r.readSentence(k)
		for _, a := range attitudesIn(sentiment.ClauseAt(t, mentions[0].Span), mentions, seen(r.stances)) {
			key := [3]int{a.Holder, a.Target, a.Polarity}
			i, ok := found[key]
			if !ok {
				i = len(out)
				found[key] = i
				out = append(out, Attitude{Holder: a.Holder, Target: a.Target, Polarity: a.Polarity})
			}
			out[i].Evidence = append(out[i].Evidence, s)
			out[i].Confidence = 1 - (1-out[i].Confidence)*(1-a.Confidence)
		}
	}
	return out
}

// mentionsOfOne returns the mentions that mean one entity each, at most
// maxMentions.
func mentionsOfOne(mentions []entity.Mention) []entity.Mention {
	var out []entity.Mention
	for _, m := range mentions {
		if len(m.Entities) == 1 && len(out) < maxMentions {
			out = append(out, m)
		}
	}
	return out
}

// attitudesIn returns the attitudes that one sentence shows, without evidence,
// in order of holders and targets.
func attitudesIn(c *sentiment.Clause, mentions []entity.Mention, stances []sentiment.Stance) []Attitude {
	var out []Attitude
	likely := func(p, q entity.Mention, polarity int, confidence float64) {
		a := Attitude{Holder: p.Entities[0], Target: q.Entities[0], Polarity: polarity, Confidence: confidence}
		if confidence < leastAttitude {
			return
		}
		for i := range out {
			if o := &out[i]; o.Holder == a.Holder && o.Target == a.Target && o.Polarity == a.Polarity {
				o.Confidence = max(o.Confidence, confidence)
				return
			}
		}
		out = append(out, a)
	}
	for i, p := range mentions {
		for _, q := range mentions[i+1:] {
			if p.Entities[0] == q.Entities[0] || p.Overlaps(q.Span) {
				continue
			}
			r := relation(sentiment.TheBetween().Between(c, p.Span, q.Span, stances))
			likely(p, q, 1, r.Positive)
			likely(p, q, -1, r.Negative)
			likely(q, p, 1, r.PositiveBack)
			likely(q, p, -1, r.NegativeBack)
		}
	}
	slices.SortStableFunc(out, func(a, b Attitude) int {
		return cmp.Or(cmp.Compare(a.Holder, b.Holder), cmp.Compare(a.Target, b.Target))
	})
	return out
}
