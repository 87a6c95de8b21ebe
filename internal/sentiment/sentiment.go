// Package sentiment tells, by linear models over the words and the tree of a
// sentence, how it stands to somebody whom it mentions, and who of two stands
// how to the other.
package sentiment

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// The classes of how a passage stands to a mention.
const (
	Negative = iota
	Neutral
	Positive
	NumToward
)

// The classes of how two who are mentioned stand to each other.
const (
	Nothing     = iota
	For         // the first is for the second
	Against     // or against it
	ForBack     // the second is for the first
	AgainstBack // or against it
	NumBetween
)

// A Reader is a model of one of the two tasks. It is safe for concurrent use.
type Reader struct {
	weights *model.Wide
	scale   float64
}

// NewReader returns a reader with the given weights.
func NewReader(weights model.Packed) *Reader {
	return &Reader{weights.Wide(), float64(weights.Scale())}
}

// Toward returns how likely it is that c stands to target in each of the ways.
func (r *Reader) Toward(c *Clause, target sentence.Span, stances []Stance) (p [NumToward]float64) {
	var features [maxFeatures]model.Feature
	r.read(TowardFeatures(features[:0], c, target, stances), p[:])
	return p
}

// Between returns how likely it is that first and second, both of c, stand to
// each other in each of the ways.
func (r *Reader) Between(c *Clause, first, second sentence.Span, stances []Stance) (p [NumBetween]float64) {
	var features [maxFeatures]model.Feature
	r.read(BetweenFeatures(features[:0], c, first, second, stances), p[:])
	return p
}

// read fills p with the probabilities of its classes.
func (r *Reader) read(features []model.Feature, p []float64) {
	var s model.Scores
	r.weights.Sum(&s, features)
	most := s[0]
	for k := range p {
		most = max(most, s[k])
	}
	sum := 0.0
	for k := range p {
		p[k] = math.Exp(float64(s[k]-most) * r.scale)
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
}
