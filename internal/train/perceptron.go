package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A perceptron is an averaged perceptron over sparse features that were
// counted before (Collins 2002; Freund and Schapire 1999). A feature that no
// census has admitted has no weight.
type perceptron struct {
	classes  int
	features int             // how many have a slot
	relative bool            // the others are measured against the first class
	keys     []model.Feature // a hash table of the features; 0 is free
	weights  []float32       // of the feature in slot i, weights[i*classes:][:classes]
	sums     []float32       // of updates, each times the step it was made at
	uses     []int32         // how often a feature was seen
	step     float64         // of which there are too many for a float32
}

// newPerceptron returns a perceptron without weights for some features.
func newPerceptron(classes int, features []model.Feature) *perceptron {
	size := 1024
	for size < 2*len(features) {
		size *= 2
	}
	p := &perceptron{classes: classes, features: len(features), keys: make([]model.Feature, size),
		weights: make([]float32, size*classes), sums: make([]float32, size*classes), uses: make([]int32, size), step: 1}
	for _, f := range features {
		slot := spread(f)
		for p.keys[slot&uint32(size-1)] != 0 {
			slot++
		}
		p.keys[slot&uint32(size-1)] = f
	}
	return p
}

// slots appends the slots of the features that may have weights.
func (p *perceptron) slots(out []int32, features []model.Feature) []int32 {
	mask := uint32(len(p.keys) - 1)
	for _, f := range features {
		for slot := spread(f); ; slot++ {
			key := p.keys[slot&mask]
			if key == f && f != 0 {
				out = append(out, int32(slot&mask))
				p.uses[slot&mask]++
			}
			if key == f || key == 0 {
				break
			}
		}
	}
	return out
}

// score sets sums to the sums of the weights of the features in slots.
func (p *perceptron) score(sums []float32, slots []int32) {
	clear(sums)
	for _, r := range slots {
		for c, w := range p.weights[int(r)*p.classes:][:p.classes] {
			sums[c] += w
		}
	}
}

// add adds x to the weights of the features in slots for class c.
func (p *perceptron) add(slots []int32, c int, x float32) {
	for _, r := range slots {
		i := int(r)*p.classes + c
		p.weights[i] += x
		p.sums[i] += x * float32(p.step)
	}
}

// average returns the average over all steps of a weight.
func (p *perceptron) average(i int) float32 {
	return p.weights[i] - float32(float64(p.sums[i])/p.step)
}

// prune keeps the n features that matter most, and begins the average anew.
// Learning goes on with the rest. A feature matters by how far its weights for
// the classes are apart, and by how often it is seen, of which the root is
// taken, lest what is seen all the time matters by that alone.
func (p *perceptron) prune(n int) {
	type feature struct {
		key     model.Feature
		slot    int
		matters float64
	}
	var all []feature
	for i, f := range p.keys {
		if f == 0 {
			continue
		}
		lo, hi := float32(0), float32(0)
		for c := i * p.classes; c < (i+1)*p.classes; c++ {
			w := p.average(c)
			lo, hi = min(lo, w), max(hi, w)
		}
		if hi > lo {
			all = append(all, feature{f, i, float64(hi-lo) * math.Sqrt(float64(p.uses[i]))})
		}
	}
	slices.SortFunc(all, func(a, b feature) int { return cmp.Or(cmp.Compare(b.matters, a.matters), cmp.Compare(a.key, b.key)) })
	all = all[:min(n, len(all))]
	var keys []model.Feature
	for _, f := range all {
		keys = append(keys, f.key)
	}
	q := newPerceptron(p.classes, keys)
	for _, f := range all {
		to := q.slots(nil, []model.Feature{f.key})[0]
		copy(q.weights[int(to)*p.classes:][:p.classes], p.weights[f.slot*p.classes:])
	}
	q.relative = p.relative
	*p = *q
}

// pack packs the averages of the weights over all steps, as multiples of scale.
// Those that come to less than least of them are left out, unless the model is
// relative.
func (p *perceptron) pack(scale float32, least int) []byte {
	classes, rows := p.classes, make([]model.Row, 0, p.features)
	for i, f := range p.keys {
		if f == 0 {
			continue
		}
		row := make([]float32, p.classes)
		for c := range row {
			row[c] = p.average(i*p.classes + c)
		}
		if p.relative {
			for c := range row[1:] {
				row[c+1] -= row[0]
			}
			row = row[1:]
		} else {
			for c, w := range row {
				if math.Round(math.Abs(float64(w/scale))) < float64(least) {
					row[c] = 0
				}
			}
		}
		rows = append(rows, model.Row{Feature: f, Weights: row})
	}
	if p.relative {
		classes--
	}
	return model.Pack(classes, scale, rows)
}
