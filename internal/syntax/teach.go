package syntax

import "github.com/hearsay-go/hearsay/internal/model"

// What training needs to see of the parser.

// An Oracle knows the tree that a sentence should get, and what a transition
// costs: how many arcs of the tree can no longer be made (Goldberg and Nivre,
// Training Deterministic Parsers with Non-Deterministic Oracles, TACL 2013).
type Oracle struct {
	s    *Sentence
	goal []int16 // of each node, its head
}

// Teach makes s ready to be parsed step by step, when it has its tags.
func (o *Oracle) Teach(s *Sentence, heads []int32, backwards bool) {
	o.s, o.goal = s, o.goal[:0]
	s.collect(backwards)
	s.state.begin()
	n := int16(len(s.nodes) - 1)
	s.number()
	for k := range n {
		g := heads[s.nodes[k].word]
		for g >= 0 && s.Tags[g].IsMark() {
			g = heads[g]
		}
		if g < 0 {
			o.goal = append(o.goal, n)
			continue
		}
		o.goal = append(o.goal, s.numbers[g])
	}
}

// Done reports whether every node has its head.
func (o *Oracle) Done() bool { return o.s.state.done(len(o.goal)) }

// Features appends what is seen of the state.
func (o *Oracle) Features(out []model.Feature) []model.Feature { return o.s.arcFeatures(out) }

// Follow makes a transition.
func (o *Oracle) Follow(t Transition) { o.s.state.apply(t) }

// Allowed reports whether t may come next.
func (o *Oracle) Allowed(t Transition) bool { return o.s.state.allowed(len(o.goal), t) }

// Cost returns how many arcs t loses.
func (o *Oracle) Cost(t Transition) int {
	p := &o.s.state
	front, n := p.front.word, int16(len(o.goal))
	cost := 0
	if t == Shift {
		// The front cannot have a head deep in the stack, nor children there.
		for k := range p.stack {
			w := p.stack[k].word
			if o.goal[w] == front || k < len(p.stack)-1 && o.goal[front] == w {
				cost++
			}
		}
		return cost
	}
	top, below := p.fromTop(0).word, p.fromTop(1).word
	for w := front; w < n; w++ { // children it will not get
		if o.goal[w] == top {
			cost++
		}
	}
	switch head := o.goal[top]; {
	case t == Left && (head > front || head == below):
		cost++
	case t == Right && head >= front:
		cost++
	}
	return cost
}

// StartRelations makes s ready for its relations, when it has its heads.
func (s *Sentence) StartRelations() {
	s.Relations = s.Relations[:0]
	for range s.atoms {
		s.Relations = append(s.Relations, NoRelation)
	}
	s.bundleUp()
}

// RelationFeatures appends the features of the arc to word i.
func (s *Sentence) RelationFeatures(out []model.Feature, i int) []model.Feature {
	return s.relationFeatures(out, i)
}

// Relate sets the relation of word i.
func (s *Sentence) Relate(i int, r Relation) { s.relate(i, r) }
