package main

import (
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// parserSettings are what the parser is learned with.
var parserSettings = struct {
	epochs       int
	documents    uint8 // a feature must stand in so many
	explore      float64
	rate, margin float32
	smallest     float32
	arcScale     float32
	nameScale    float32
}{epochs: 2, documents: 3, explore: 0.9, rate: 0, margin: 0, smallest: 0, arcScale: 0.5, nameScale: 0.5}

// learnParser learns a parser from c, whose words have the tags that the
// tagger would give them. If watch is not nil it is called with the parser as
// it is after each epoch.
func learnParser(c corpus, v *syntax.Vocabulary, watch func(epoch int, p *syntax.Parser)) (transitions, relations []byte) {
	set := parserSettings
	var (
		s        syntax.Sentence
		features []model.Feature
		rows     []int32
		flat     []*clause
		o        oracle
	)
	arcs, names := census{minimum: set.documents}, census{minimum: set.documents}
	for d := range c {
		for i := range c[d] {
			x := &c[d][i]
			flat = append(flat, x)
			x.begin(&s, v)
			o.read(x)
			for !s.Done() {
				arcs.see(d, s.TransitionFeatures(features[:0]))
				t := o.cheapest(&s, nil)
				head, child := s.Apply(t)
				if t != syntax.Shift {
					names.see(d, s.RelationFeatures(features[:0], head, child))
					s.Relate(head, child, x.relations[child])
				}
			}
		}
	}
	a := newPerceptron(int(syntax.NumTransitions), arcs.admitted())
	n := newPerceptron(int(syntax.NumRelations), names.admitted())
	a.rate, n.rate = set.rate, set.rate
	arcSums, nameSums := make([]float32, a.classes), make([]float32, n.classes)
	random := rand.New(rand.NewPCG(1, 2))
	for epoch := range set.epochs {
		random.Shuffle(len(flat), func(i, j int) { flat[i], flat[j] = flat[j], flat[i] })
		right, all := 0, 0
		for _, x := range flat {
			x.begin(&s, v)
			o.read(x)
			for !s.Done() {
				rows = a.rows(rows[:0], s.TransitionFeatures(features[:0]))
				a.score(arcSums, rows)
				a.step++
				guess := syntax.NumTransitions
				for t := range syntax.NumTransitions {
					if s.Allowed(t) && (guess == syntax.NumTransitions || arcSums[t] > arcSums[guess]) {
						guess = t
					}
				}
				gold := o.cheapest(&s, arcSums)
				t := guess
				least := o.cost(&s, gold)
				if set.margin > 0 {
					// the best of those that cost more
					worst := syntax.NumTransitions
					for t := range syntax.NumTransitions {
						if s.Allowed(t) && (worst == syntax.NumTransitions || arcSums[t] > arcSums[worst]) && o.cost(&s, t) > least {
							worst = t
						}
					}
					if worst != syntax.NumTransitions && arcSums[gold]-arcSums[worst] < set.margin {
						a.add(rows, int(gold), 1)
						a.add(rows, int(worst), -1)
					}
				}
				if o.cost(&s, guess) > least {
					if set.margin == 0 {
						a.add(rows, int(gold), 1)
						a.add(rows, int(guess), -1)
					}
					if epoch == 0 || random.Float64() >= set.explore {
						t = gold
					}
				}
				head, child := s.Apply(t)
				if t == syntax.Shift {
					continue
				}
				r := syntax.Root
				all++
				if int(head) < s.Len() {
					rows = n.rows(rows[:0], s.RelationFeatures(features[:0], head, child))
					n.score(nameSums, rows)
					n.step++
					r = syntax.Dep
					for k := syntax.Acl; k < syntax.NumRelations; k++ {
						if k != syntax.Root && nameSums[k] > nameSums[r] {
							r = k
						}
					}
					if o.head(child) == head {
						right++
						if gold := x.relations[child]; r != gold {
							n.add(rows, int(gold), 1)
							n.add(rows, int(r), -1)
						}
					}
				}
				s.Relate(head, child, r)
			}
		}
		report("parser: epoch %d of %d, %.2f %% of heads right in training", epoch+1, set.epochs, 100*float64(right)/float64(all))
		if watch != nil || epoch == set.epochs-1 {
			transitions = model.Pack(a.classes-1, set.arcScale, relative(a.averaged(set.smallest)))
			relations = model.Pack(n.classes, set.nameScale, n.averaged(set.smallest))
			if watch != nil {
				watch(epoch, &syntax.Parser{Transitions: model.Packed(transitions).Narrow(), Relations: model.Packed(relations).Wide()})
			}
		}
	}
	report("parser: %d and %d features admitted, %d and %d kept", len(a.index.features), len(n.index.features), model.Packed(transitions).Len(), model.Packed(relations).Len())
	return transitions, relations
}

// relative returns rows without their first class, whose weight is taken from
// those of the others: only differences matter.
func relative(rows []model.Row) []model.Row {
	for i, r := range rows {
		for k := range r.Weights[1:] {
			r.Weights[k+1] -= r.Weights[0]
		}
		rows[i].Weights = r.Weights[1:]
	}
	return rows
}

// begin puts the words of c and their tags into s, ready to be parsed.
func (c *clause) begin(s *syntax.Sentence, v *syntax.Vocabulary) {
	c.fill(s, v)
	if c.guessed != nil {
		s.Tags = append(s.Tags, c.guessed...)
	} else {
		s.Tags = append(s.Tags, c.tags...)
	}
	s.Start()
}

// An oracle knows the tree that a sentence should get.
type oracle struct {
	heads []int32 // the root is the word behind the last
}

func (o *oracle) read(c *clause) {
	o.heads = append(o.heads[:0], c.heads...)
	for i, h := range o.heads {
		if h < 0 {
			o.heads[i] = int32(len(o.heads))
		}
	}
}

func (o *oracle) head(i int32) int32 { return o.heads[i] }

// cost returns how many arcs of the tree can no longer be made once t is
// (Goldberg and Nivre 2013, for the arc-hybrid system).
func (o *oracle) cost(s *syntax.Sentence, t syntax.Transition) int {
	stack, next := s.Stack()
	n := int32(len(o.heads))
	cost := 0
	switch t {
	case syntax.Shift:
		// The next word cannot have a head deep in the stack, nor children there.
		for k, w := range stack {
			if o.heads[w] == next || k < len(stack)-1 && o.heads[next] == w {
				cost++
			}
		}
		return cost
	}
	top := stack[len(stack)-1]
	for w := next; w < n; w++ { // children it will not get
		if o.heads[w] == top {
			cost++
		}
	}
	switch h := o.heads[top]; {
	case t == syntax.Left && (h > next || len(stack) > 1 && h == stack[len(stack)-2]):
		cost++
	case t == syntax.Right && h >= next:
		cost++
	}
	return cost
}

// cheapest returns the transition of least cost; among several the one with
// the highest sum or, if there are no sums, the one that the tree makes first.
func (o *oracle) cheapest(s *syntax.Sentence, sums []float32) syntax.Transition {
	best, least := syntax.NumTransitions, 0
	for _, t := range [...]syntax.Transition{syntax.Left, syntax.Right, syntax.Shift} {
		if !s.Allowed(t) {
			continue
		}
		c := o.cost(s, t)
		if best == syntax.NumTransitions || c < least || c == least && sums != nil && sums[t] > sums[best] {
			best, least = t, c
		}
	}
	return best
}

// attachment returns the shares of the words of c whose head is found, whose
// relation is right too, and the same if its subtype does not count.
func attachment(c corpus, t *syntax.Tagger, p *syntax.Parser) (heads, named, main float64) {
	var s syntax.Sentence
	all := 0
	for _, a := range c {
		for i := range a {
			x := &a[i]
			x.fill(&s, t.Vocabulary)
			t.Tag(&s)
			p.Parse(&s)
			for k, h := range x.heads {
				all++
				if s.Heads[k] == h {
					heads++
					if s.Relations[k] == x.relations[k] {
						named++
					}
					if s.Relations[k].Main() == x.relations[k].Main() {
						main++
					}
				}
			}
		}
	}
	return heads / float64(all), named / float64(all), main / float64(all)
}
