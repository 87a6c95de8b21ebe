package main

import (
	"math"
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A classifier is a log-linear model of a few classes, learned by gradient
// steps whose size goes down with what a weight has seen (AdaGrad). A share of
// the features is left out at random each time.
type classifier struct {
	*perceptron // its features and weights; it makes no average
	rate        float32
	squares     []float32
	random      *rand.Rand

	kept   []int32
	scores []float32
}

// classifierDropped is the share of features that are left out.
const classifierDropped = 0.3

// newClassifier returns one without weights; rate is the size of the first steps.
func newClassifier(classes int, features []model.Feature, rate float32) *classifier {
	c := &classifier{rate: rate, perceptron: newPerceptron(classes, features), random: rand.New(rand.NewPCG(9, 10)), scores: make([]float32, classes)}
	c.squares = make([]float32, len(c.weights))
	return c
}

// learn makes a step towards classes as likely as is right, weight times as
// large as others, and reports whether the likeliest was another.
func (c *classifier) learn(slots []int32, right []float32, weight float64) (wrong bool) {
	c.kept = c.kept[:0]
	for _, slot := range slots {
		if c.random.Float64() >= classifierDropped {
			c.kept = append(c.kept, slot)
		}
	}
	c.score(c.scores, c.kept)
	const scale = 1 / (1 - classifierDropped)
	most := c.scores[likeliest(c.scores)]
	sum := 0.0
	for _, s := range c.scores {
		sum += math.Exp(float64(s-most) * scale)
	}
	for k, s := range c.scores {
		g := float32(weight) * (float32(math.Exp(float64(s-most)*scale)/sum) - right[k])
		if math.Abs(float64(g)) < fieldLeast {
			continue
		}
		for _, slot := range c.kept {
			i := int(slot)*c.classes + k
			c.squares[i] += g * g
			c.weights[i] -= c.rate * g / float32(math.Sqrt(float64(c.squares[i])+1))
		}
	}
	return likeliest(c.scores) != likeliest(right)
}

// prune keeps the n features that matter most, and what was learned of them.
func (c *classifier) prune(n int) {
	old := *c.perceptron
	c.perceptron.prune(n)
	squares := make([]float32, len(c.weights))
	for i, f := range old.keys {
		if slot := c.slots(nil, []model.Feature{f}); len(slot) > 0 {
			copy(squares[int(slot[0])*c.classes:][:c.classes], c.squares[i*c.classes:])
		}
	}
	c.squares = squares
}
