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
}

// logistic learns the weights of a logistic regression over sparse features
// by AdaGrad with a penalty on the sum of their sizes, which sets most of them
// to zero (composite mirror descent; Duchi, Hazan and Singer 2011). Features
// that fewer than rare examples have are left out. The same examples give the
// same weights.
func logistic(examples []example, epochs, rare int, rate, penalty, smallest float64) []model.Row {
	ids := map[model.Feature]int32{}
	var names []model.Feature
	var seen []int
	rows := make([][]int32, len(examples))
	for i, e := range examples {
		for _, f := range e.features {
			id, ok := ids[f]
			if !ok {
				id = int32(len(names))
				ids[f] = id
				names, seen = append(names, f), append(seen, 0)
			}
			seen[id]++
			rows[i] = append(rows[i], id)
		}
	}
	weights := make([]float64, len(names))
	squares := make([]float64, len(names))
	total := make([]float64, len(names))
	random := rand.New(rand.NewPCG(1, 2))
	order := random.Perm(len(examples))
	for range epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			sum := 0.0
			for _, k := range rows[i] {
				sum += weights[k]
			}
			gradient := 1 / (1 + math.Exp(-sum))
			if examples[i].yes {
				gradient--
			}
			for _, k := range rows[i] {
				if seen[k] < rare {
					continue
				}
				squares[k] += gradient * gradient
				step := rate / (math.Sqrt(squares[k]) + 1e-3)
				w := weights[k] - step*gradient
				weights[k] = math.Copysign(max(0, math.Abs(w)-step*penalty/float64(seen[k])), w)
			}
		}
		for k, w := range weights {
			total[k] += w
		}
	}
	var learned []model.Row
	for k := range total {
		if w := total[k] / float64(epochs); math.Abs(w) >= smallest {
			learned = append(learned, model.Row{Feature: names[k], Weights: []float32{float32(w)}})
		}
	}
	report("%d of %d features have a weight", len(learned), len(names))
	return learned
}

// fit returns the scale by which the largest weight of rows fills an int8.
func fit(rows []model.Row) float32 {
	largest := float32(0)
	for _, r := range rows {
		for _, w := range r.Weights {
			largest = max(largest, w, -w)
		}
	}
	return largest / math.MaxInt8
}
