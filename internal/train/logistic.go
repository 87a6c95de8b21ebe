package main

import (
	"math"
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/internal/model"
)

// An example is what was seen of one decision and how it should go.
type example struct {
	features []model.Feature
	yes      bool
	weight   float64
}

// logistic learns the weights of a logistic regression over hashed features
// by AdaGrad. The same examples give the same weights.
func logistic(examples []example, size, epochs int, rate, decay float64) []float64 {
	weights := make([]float64, size)
	squares := make([]float64, size)
	order := rand.New(rand.NewPCG(1, 2)).Perm(len(examples))
	for range epochs {
		for _, i := range order {
			e := examples[i]
			sum := 0.0
			for _, f := range e.features {
				sum += weights[f.Index(size)]
			}
			p := 1 / (1 + math.Exp(-sum))
			gradient := p
			if e.yes {
				gradient = p - 1
			}
			gradient *= e.weight
			for _, f := range e.features {
				k := f.Index(size)
				g := gradient + decay*weights[k]
				squares[k] += g * g
				weights[k] -= rate * g / (math.Sqrt(squares[k]) + 1e-6)
			}
		}
	}
	return weights
}
