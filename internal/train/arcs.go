package main

import (
	"math/rand/v2"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// explore is how often a wrong transition is followed in training, so that the
// parser learns to make the best of its own mistakes.
const explore = 0.9

// learnArcs learns the weights of transitions, of the first reading, backwards,
// or of the second, from c, whose words have the tags that the tagger would
// give them and, for the second, the heads that the first would.
func learnArcs(c corpus, v *syntax.Vocabulary, backwards bool, set settings, watch func(*model.Narrow) string) []byte {
	var (
		s        syntax.Sentence
		o        syntax.Oracle
		features []model.Feature
		slots    []int32
	)
	begin := func(x *clause) {
		x.begin(&s, v)
		if !backwards {
			s.Heads = append(s.Heads[:0], x.first...)
			s.Hint()
		}
		o.Teach(&s, x.heads, backwards)
	}
	counts := census{minimum: set.documents}
	for d, a := range c {
		for i := range a {
			for begin(&a[i]); !o.Done(); o.Follow(cheapest(&o, nil)) {
				counts.see(d, o.Features(features[:0]))
			}
		}
	}
	name := "arcs"
	if backwards {
		name = "back"
	}
	p := newPerceptron(int(syntax.NumTransitions), counts.admitted())
	p.relative = true
	sums := make([]float32, p.classes)
	random := rand.New(rand.NewPCG(3, 4))
	teach := func(x *clause) (wrong, all int) {
		for begin(x); !o.Done(); {
			slots = p.slots(slots[:0], o.Features(features[:0]))
			p.score(sums, slots)
			p.step++
			guess := syntax.NumTransitions
			for t := range syntax.NumTransitions {
				if o.Allowed(t) && (guess == syntax.NumTransitions || sums[t] > sums[guess]) {
					guess = t
				}
			}
			gold := cheapest(&o, sums)
			all++
			if o.Cost(guess) > o.Cost(gold) {
				wrong++
				p.add(slots, int(gold), 1)
				p.add(slots, int(guess), -1)
				if random.Float64() >= explore {
					guess = gold
				}
			}
			o.Follow(guess)
		}
		return wrong, all
	}
	var look func([]byte) string
	if watch != nil {
		look = func(packed []byte) string { return watch(model.Packed(packed).Narrow()) }
	}
	return set.learn(name, c, p, look, teach)
}

// readBack gives the words of c the heads that a first reading finds that was
// learned from the other documents.
func readBack(c corpus, v *syntax.Vocabulary, set settings) {
	c.jackknife(func(rest corpus) func(*clause) {
		p := &syntax.Parser{Back: model.Packed(learnArcs(rest, v, true, set, nil)).Narrow(), Patient: true}
		var s syntax.Sentence
		return func(x *clause) {
			x.begin(&s, v)
			p.ReadBack(&s)
			x.first = slices.Clone(s.Heads)
		}
	})
}

// cheapest returns the transition that costs least; among several the one
// with the highest sum or, if there are no sums, the one that makes an arc
// soonest.
func cheapest(o *syntax.Oracle, sums []float32) syntax.Transition {
	best, least := syntax.NumTransitions, 0
	for _, t := range [...]syntax.Transition{syntax.Left, syntax.Right, syntax.Shift} {
		if !o.Allowed(t) {
			continue
		}
		c := o.Cost(t)
		if best == syntax.NumTransitions || c < least || c == least && sums != nil && sums[t] > sums[best] {
			best, least = t, c
		}
	}
	return best
}
