package main

import "github.com/hearsay-go/hearsay/internal/model"

// A table numbers features.
type table struct {
	features []model.Feature
	slots    []int32 // number of the feature, counted from 1; 0 is free
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
func (c *census) admitted() []model.Feature {
	var features []model.Feature
	for i, f := range c.all.features {
		if c.counts[i] >= c.minimum {
			features = append(features, f)
		}
	}
	return features
}
