package main

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A perceptron is an averaged perceptron over sparse features that were
// counted before (Collins 2002; Freund and Schapire 1999). A feature that no
// census has admitted has no weight.
type perceptron struct {
	classes int
	index   table
	weights []float32 // of feature i, weights[i*classes:][:classes]
	sums    []float32 // of updates, each times the step it was made at
	squares []float32
	rate    float32
	step    float32
}

// newPerceptron returns a perceptron without weights for the features that
// index has admitted.
func newPerceptron(classes int, index table) *perceptron {
	n := classes * len(index.features)
	return &perceptron{classes: classes, index: index, weights: make([]float32, n), sums: make([]float32, n), squares: make([]float32, n), step: 1}
}

// rows appends the numbers of the features that may have weights.
func (p *perceptron) rows(out []int32, features []model.Feature) []int32 {
	for _, f := range features {
		if i := p.index.find(f); i >= 0 {
			out = append(out, i)
		}
	}
	return out
}

// score sets sums to the sums of the weights of rows.
func (p *perceptron) score(sums []float32, rows []int32) {
	clear(sums)
	for _, r := range rows {
		for c, w := range p.weights[int(r)*p.classes:][:p.classes] {
			sums[c] += w
		}
	}
}

// add adds x to the weights of rows for class c.
func (p *perceptron) add(rows []int32, c int, x float32) {
	for _, r := range rows {
		i := int(r)*p.classes + c
		if p.rate > 0 {
			p.squares[i] += x * x
			y := x * p.rate / float32(math.Sqrt(float64(p.squares[i])))
			p.weights[i] += y
			p.sums[i] += y * p.step
			continue
		}
		p.weights[i] += x
		p.sums[i] += x * p.step
	}
}

// averaged returns the features with the averages of their weights over all
// steps. Weights below smallest are left out.
func (p *perceptron) averaged(smallest float32) []model.Row {
	var rows []model.Row
	for i, f := range p.index.features {
		var row []float32
		for c := range p.classes {
			w := p.weights[i*p.classes+c] - p.sums[i*p.classes+c]/p.step
			if float32(math.Abs(float64(w))) >= smallest {
				if row == nil {
					row = make([]float32, p.classes)
				}
				row[c] = w
			}
		}
		if row != nil {
			rows = append(rows, model.Row{Feature: f, Weights: row})
		}
	}
	return rows
}

// A table numbers features.
type table struct {
	features []model.Feature
	slots    []int32 // number of the feature, counted from 1; 0 is free
}

// find returns the number of f, or -1.
func (t *table) find(f model.Feature) int32 {
	mask := uint32(len(t.slots) - 1)
	for slot := spread(f); ; slot++ {
		switch i := t.slots[slot&mask]; {
		case i == 0:
			return -1
		case t.features[i-1] == f:
			return i - 1
		}
	}
}

// add returns the number of f, a new one if it had none.
func (t *table) add(f model.Feature) int32 {
	if len(t.features)*3 >= len(t.slots)*2 {
		t.grow()
	}
	mask := uint32(len(t.slots) - 1)
	for slot := spread(f); ; slot++ {
		switch i := t.slots[slot&mask]; {
		case i == 0:
			t.features = append(t.features, f)
			t.slots[slot&mask] = int32(len(t.features))
			return int32(len(t.features) - 1)
		case t.features[i-1] == f:
			return i - 1
		}
	}
}

func (t *table) grow() {
	t.slots = make([]int32, max(1024, 2*len(t.slots)))
	mask := uint32(len(t.slots) - 1)
	for i, f := range t.features {
		slot := spread(f)
		for t.slots[slot&mask] != 0 {
			slot++
		}
		t.slots[slot&mask] = int32(i + 1)
	}
}

func spread(f model.Feature) uint32 { return uint32(f) * 0x9E3779B1 >> 3 }

// A census counts in how many documents a feature stands, as far as minimum.
type census struct {
	all     table
	last    []int32 // document in which the feature was seen last
	counts  []uint8
	minimum uint8
}

// see counts the features of a document. Documents come one after the other.
func (c *census) see(document int, features []model.Feature) {
	for _, f := range features {
		i := c.all.add(f)
		if int(i) == len(c.counts) {
			c.counts, c.last = append(c.counts, 0), append(c.last, -1)
		}
		if c.last[i] != int32(document) && c.counts[i] < c.minimum {
			c.last[i] = int32(document)
			c.counts[i]++
		}
	}
}

// admitted returns the features that enough documents have.
func (c *census) admitted() table {
	var t table
	for i, f := range c.all.features {
		if c.counts[i] >= c.minimum {
			t.add(f)
		}
	}
	if t.slots == nil {
		t.grow()
	}
	return t
}
