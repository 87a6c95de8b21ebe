package syntax

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A Parser finds the heads of the words of a sentence and their relations to
// them, from left to right in time that is linear: a linear model chooses the
// next of three transitions, another the relation of every arc when it is
// made. It is learned with a dynamic oracle (Goldberg and Nivre, Training
// Deterministic Parsers with Non-Deterministic Oracles, TACL 2013).
type Parser struct {
	Transitions *model.Narrow
	Relations   *model.Wide
}

// Parse fills s.Heads and s.Relations. The words have their tags.
func (p *Parser) Parse(s *Sentence) {
	var features [maxArcFeatures]model.Feature
	s.Start()
	for !s.Done() {
		t := p.choose(s, features[:0])
		head, child := s.Apply(t)
		if t != Shift {
			s.Relate(head, child, p.relation(s, head, child, features[:0]))
		}
	}
}

// choose returns the best transition that is allowed.
func (p *Parser) choose(s *Sentence, features []model.Feature) Transition {
	left, right := s.Allowed(Left), s.Allowed(Right)
	switch {
	case !left && !right:
		return Shift
	case !s.Allowed(Shift) && left != right:
		if left {
			return Left
		}
		return Right
	}
	var sums [NumTransitions]int // that of Shift is 0: the others are measured against it
	sums[Left], sums[Right] = p.Transitions.Sums(s.TransitionFeatures(features))
	best := NumTransitions
	for t := range NumTransitions {
		if s.Allowed(t) && (best == NumTransitions || sums[t] > sums[best]) {
			best = t
		}
	}
	return best
}

// relation returns the relation of child to head.
func (p *Parser) relation(s *Sentence, head, child int32, features []model.Feature) Relation {
	if int(head) == len(s.atoms) {
		return Root
	}
	var scores model.Scores
	p.Relations.Sum(&scores, s.RelationFeatures(features, head, child))
	best, most := Dep, int32(math.MinInt32)
	for r := Acl; r < NumRelations; r++ {
		if sum := scores[r]; sum > most && r != Root {
			best, most = r, sum
		}
	}
	return best
}
