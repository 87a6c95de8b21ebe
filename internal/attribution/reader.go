package attribution

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// Find returns what the model makes of every word of t that may be a cue and
// is one with a probability of at least least, in the order of the text.
func (r *Reader) Find(t *sentence.Text, pairs []mark.Pair, proposals []Proposal, least float64) []Finding {
	d := look(t, pairs, proposals)
	var (
		out        []Finding
		candidates []candidate
		features   []model.Feature
		scores     []float64
	)
	c := &clause{document: d}
	for k := range t.Sentences() {
		if !c.read(k) {
			continue
		}
		for i := range c.len() {
			if !c.mayCue(i) {
				continue
			}
			c.turn(i)
			features = c.cueFeatures(features[:0])
			is := 1 / (1 + math.Exp(-r.score(features)))
			if is < least && c.cue.proposal < 0 {
				continue
			}
			f := Finding{Cue: d.bytes(span{c.base + i, c.base + i + 1}), Lemma: c.tree.Lemma(i), Proposal: c.cue.proposal, IsCue: is}
			candidates, scores = c.sources(candidates[:0]), scores[:0]
			for x := range candidates {
				features = c.sourceFeatures(features[:0], &candidates[x])
				scores = append(scores, r.score(features))
			}
			if at := choose(scores); at >= 0 {
				f.IsSource = scores[at]
				candidates[at].all(func(s span) { f.Source = d.bytes(s) })
				for x := range candidates {
					if candidates[x].proposed {
						f.ProposedSource = scores[x]
					}
				}
			}
			candidates, scores = c.contents(candidates[:0]), scores[:0]
			for x := range candidates {
				features = c.contentFeatures(features[:0], &candidates[x])
				scores = append(scores, r.score(features))
			}
			at := choose(scores)
			if at < 0 {
				continue
			}
			f.IsContent = scores[at]
			candidates[at].all(func(s span) { f.Content = append(f.Content, d.bytes(s)) })
			for x := range candidates {
				if candidates[x].proposed {
					f.ProposedContent = scores[x]
				}
			}
			out = append(out, f)
		}
	}
	return out
}

func (r *Reader) score(features []model.Feature) float64 {
	a, _ := r.weights.Sums(features)
	return float64(a) * r.scale
}

// choose makes of scores the probabilities of a choice between them, and
// returns the most probable, or -1 if there is none.
func choose(scores []float64) int {
	best := -1
	for i, s := range scores {
		if best < 0 || s > scores[best] {
			best = i
		}
	}
	if best < 0 {
		return -1
	}
	most, sum := scores[best], 0.0
	for i, s := range scores {
		scores[i] = math.Exp(s - most)
		sum += scores[i]
	}
	for i := range scores {
		scores[i] /= sum
	}
	return best
}
