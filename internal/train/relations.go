package main

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// learnRelations learns to name the arcs of the trees of c. Every second
// sentence it is shown as the first reading has it, with its mistakes, as it
// will meet them; of these only the arcs that are right have a name to learn.
func learnRelations(c corpus, v *syntax.Vocabulary, set settings, watch func(*model.Wide) string) []byte {
	var (
		s        syntax.Sentence
		features []model.Feature
		slots    []int32
		second   bool
	)
	begin := func(x *clause, heads []int32) {
		x.begin(&s, v)
		s.Heads = append(s.Heads[:0], heads...)
		s.StartRelations()
	}
	// given returns the relation of word k if it needs no weights.
	given := func(k int) syntax.Relation {
		switch {
		case s.Tags[k].IsMark():
			return syntax.Punct
		case s.Heads[k] < 0:
			return syntax.Root
		}
		return syntax.NoRelation
	}
	counts := census{minimum: set.documents}
	for d, a := range c {
		for i := range a {
			x := &a[i]
			begin(x, x.heads)
			for k, r := range x.relations {
				if given(k) == syntax.NoRelation {
					counts.see(d, s.RelationFeatures(features[:0], k))
				}
				s.Relate(k, r)
			}
		}
	}
	p := newPerceptron(int(syntax.NumRelations), counts.admitted())
	sums := make([]float32, p.classes)
	return set.learn("relations", c, p, watchWide(watch), func(x *clause) (wrong, all int) {
		heads := x.heads
		if second = !second; second {
			heads = x.first
		}
		begin(x, heads)
		for k, gold := range x.relations {
			if r := given(k); r != syntax.NoRelation {
				s.Relate(k, r)
				continue
			}
			slots = p.slots(slots[:0], s.RelationFeatures(features[:0], k))
			p.score(sums, slots)
			p.step++
			guess := syntax.Dep
			for r := syntax.Acl; r < syntax.NumRelations; r++ {
				if r != syntax.Root && sums[r] > sums[guess] {
					guess = r
				}
			}
			if heads[k] == x.heads[k] {
				all++
				if guess != gold {
					wrong++
					p.add(slots, int(gold), 1)
					p.add(slots, int(guess), -1)
				}
			}
			s.Relate(k, guess)
		}
		return wrong, all
	})
}
