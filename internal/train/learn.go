package main

import (
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/internal/model"
)

// settings are what a model is learned with.
type settings struct {
	epochs    int
	documents uint8   // in how many documents a feature must stand
	keep      int     // how many features remain after pruneAfter epochs
	scale     float32 // what a packed weight is a multiple of
	least     int     // how many times that it is at least, if there are many classes
}

const (
	// pruneAfter is how many epochs show which features are worth keeping.
	pruneAfter = 2
	// folds is in how many parts a corpus is cut to guess one from the others.
	folds = 4
)

// learn teaches p the sentences of c, in an order that differs from epoch to
// epoch but not from run to run, and returns the packed weights. After each
// epoch it calls watch, if that is not nil, with them.
func (set settings) learn(name string, c corpus, p *perceptron, watch func([]byte) string, teach func(*clause) (wrong, all int)) []byte {
	var order []*clause
	for x := range c.clauses() {
		order = append(order, x)
		if x.gold {
			order = append(order, x) // what people have marked counts twice
		}
	}
	admitted := p.features
	told := newProgress(name, set.epochs)
	random := rand.New(rand.NewPCG(1, 2))
	var packed []byte
	for epoch := range set.epochs {
		if epoch == pruneAfter {
			p.prune(set.keep)
		}
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, all := 0, 0
		for _, x := range order {
			w, n := teach(x)
			wrong, all = wrong+w, all+n
		}
		score := ""
		if watch != nil || epoch == set.epochs-1 {
			packed = p.pack(set.scale, set.least)
			if watch != nil {
				score = watch(packed)
			}
		}
		told.epoch(epoch, wrong, all, score)
	}
	report("%s: %d features admitted, %d kept, %d bytes", name, admitted, model.Packed(packed).Len(), len(packed))
	return packed
}

// watchWide lets watch see packed weights as a [model.Wide].
func watchWide(watch func(*model.Wide) string) func([]byte) string {
	if watch == nil {
		return nil
	}
	return func(packed []byte) string { return watch(model.Packed(packed).Wide()) }
}
