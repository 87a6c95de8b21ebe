package main

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A ranker is a log-linear model that chooses between candidates, learned by
// gradient steps whose size goes down with what a weight has seen (AdaGrad).
type ranker struct {
	*perceptron // its features and weights, of one class; it makes no average
	squares     []float32

	scores, shares []float64
}

// rankerRate is the size of the first steps.
const rankerRate = 0.1

func newRanker(features []model.Feature) *ranker {
	p := newPerceptron(1, features)
	return &ranker{perceptron: p, squares: make([]float32, len(p.weights))}
}

// A rankerCase is the slots of the features of some candidates, and which are
// right.
type rankerCase struct {
	candidates [][]int32
	right      []bool
}

// learn makes a step for a case and reports whether the likeliest candidate
// was wrong before it.
func (r *ranker) learn(c rankerCase) (wrong bool) {
	r.scores = r.scores[:0]
	for _, slots := range c.candidates {
		sum := 0.0
		for _, slot := range slots {
			sum += float64(r.weights[slot])
		}
		r.scores = append(r.scores, sum)
	}
	r.shares = softmax(r.shares[:0], r.scores)
	good, best := 0.0, 0
	for k, share := range r.shares {
		if c.right[k] {
			good += share
		}
		if share > r.shares[best] {
			best = k
		}
	}
	for k, slots := range c.candidates {
		g := r.shares[k]
		if c.right[k] {
			g -= r.shares[k] / max(good, 1e-9)
		}
		if math.Abs(g) < fieldLeast {
			continue
		}
		for _, slot := range slots {
			r.squares[slot] += float32(g * g)
			r.weights[slot] -= rankerRate * float32(g) / float32(math.Sqrt(float64(r.squares[slot])+1))
		}
	}
	return !c.right[best]
}

// learnAll learns all cases in each epoch, in an order that differs from epoch
// to epoch but not from run to run.
func (r *ranker) learnAll(name string, cases []rankerCase, epochs int, watch func() string) {
	random := rand.New(rand.NewPCG(7, 8))
	told := newProgress(name, epochs)
	var mean mean
	for epoch := range epochs {
		random.Shuffle(len(cases), func(i, j int) { cases[i], cases[j] = cases[j], cases[i] })
		wrong := 0
		for n, c := range cases {
			if epoch >= epochs/2 && n%(len(cases)/10+1) == 0 {
				mean.remember(r.weights)
			}
			if r.learn(c) {
				wrong++
			}
		}
		if epoch == epochs-1 {
			mean.settle(r.weights)
		}
		score := ""
		if watch != nil {
			score = watch()
		}
		told.epoch(epoch, wrong, len(cases), score)
	}
}

// pack returns the weights that are not zero in units of scale.
func (r *ranker) pack(scale float32) []byte {
	var rows []model.Row
	for i, key := range r.keys {
		if w := r.weights[i]; key != 0 && (w > scale/2 || w < -scale/2) {
			rows = append(rows, model.Row{Feature: key, Weights: []float32{w}})
		}
	}
	slices.SortFunc(rows, func(a, b model.Row) int { return cmp.Compare(a.Feature, b.Feature) })
	return model.Pack(1, scale, rows)
}

// softmax appends the shares that candidates with some scores have of what is
// likely.
func softmax(out, scores []float64) []float64 {
	most, sum := slices.Max(scores), 0.0
	for _, s := range scores {
		e := math.Exp(s - most)
		out = append(out, e)
		sum += e
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
