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
	total       []float32 // the sums of the weights that were remembered
	remembered  int
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

// learn makes a step towards the class that is right, weight times as large as
// others, and reports whether another was likelier.
func (c *classifier) learn(slots []int32, right int, weight float64) (wrong bool) {
	c.kept = c.kept[:0]
	for _, slot := range slots {
		if c.random.Float64() >= classifierDropped {
			c.kept = append(c.kept, slot)
		}
	}
	c.score(c.scores, c.kept)
	const scale = 1 / (1 - classifierDropped)
	most := c.scores[0]
	for _, s := range c.scores {
		most = max(most, s)
	}
	sum := 0.0
	for _, s := range c.scores {
		sum += math.Exp(float64(s-most) * scale)
	}
	best := 0
	for k, s := range c.scores {
		if s > c.scores[best] {
			best = k
		}
		g := float32(weight * math.Exp(float64(s-most)*scale) / sum)
		if k == right {
			g -= float32(weight)
		}
		if math.Abs(float64(g)) < fieldLeast {
			continue
		}
		for _, slot := range c.kept {
			i := int(slot)*c.classes + k
			c.squares[i] += g * g
			c.weights[i] -= c.rate * g / float32(math.Sqrt(float64(c.squares[i])+1))
		}
	}
	return best != right
}

// remember counts the weights as they are into what settle makes the mean of.
func (c *classifier) remember() {
	if c.total == nil {
		c.total = make([]float32, len(c.weights))
	}
	for i, w := range c.weights {
		c.total[i] += w
	}
	c.remembered++
}

// settle makes the weights the mean of those that were remembered.
func (c *classifier) settle() {
	for i, w := range c.total {
		c.weights[i] = w / float32(c.remembered)
	}
}
