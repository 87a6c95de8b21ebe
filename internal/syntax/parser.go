package syntax

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A Parser finds the heads of the words of a sentence and their relations to
// them, in time that is linear in its length. It reads the sentence twice,
// from the end and then from the start, each time choosing the best of three
// transitions, word by word, by a linear model; the second reading knows what
// the first one found. Another linear model then names the relations.
type Parser struct {
	Back      *model.Narrow // for the first reading
	Arcs      *model.Narrow // for the second
	Relations *model.Wide
	// Patient has it look at everything before each transition. Training is
	// patient; the library is not, which costs little and saves much.
	Patient bool
}

// MaxLength is the length in words of the longest sentence that may be parsed.
const MaxLength = math.MaxInt16 - 8

// Parse fills s.Heads and s.Relations. The words have their tags, and there
// are at most [MaxLength] of them.
func (p *Parser) Parse(s *Sentence) {
	if s.Len() == 0 {
		s.Heads, s.Relations = s.Heads[:0], s.Relations[:0]
		return
	}
	p.ReadBack(s)
	s.read(p.Arcs, false, p.Patient)
	s.punctuate()
	p.Name(s)
}

// ReadBack fills s.Heads, but for those of marks, by the first reading, and
// keeps them as hints for the second.
func (p *Parser) ReadBack(s *Sentence) {
	s.hints = s.hints[:0]
	s.read(p.Back, true, p.Patient)
	s.Hint()
}

// read fills s.Heads but for those of marks.
func (s *Sentence) read(weights *model.Narrow, backwards, patient bool) {
	var features [maxArcFeatures]model.Feature
	s.collect(backwards)
	s.Heads = s.Heads[:0]
	for range s.atoms {
		s.Heads = append(s.Heads, -1)
	}
	n := len(s.nodes) - 1
	p := &s.state
	for p.begin(); !p.done(n); {
		shift, left, right := p.allowed(n, Shift), p.allowed(n, Left), p.allowed(n, Right)
		t := Shift
		switch {
		case !left && !right:
		case !shift && !right:
			t = Left
		case !shift && !left:
			t = Right
		default:
			t = s.choose(weights, features[:0], patient, shift, left, right)
		}
		if head, child := p.apply(t); child >= 0 {
			s.Heads[s.nodes[child].word] = s.nodes[head].word
		}
	}
}

// choose returns the transition that weighs most among those that are allowed.
// What a shift weighs is 0: the others are measured against it.
func (s *Sentence) choose(weights *model.Narrow, features []model.Feature, patient, shift, left, right bool) Transition {
	const never = math.MinInt32
	features = s.arcFeatures(features)
	l, r := weights.Sums(features[:earlyFeatures])
	for early := true; ; early = false {
		weigh := [NumTransitions]int{0, l, r}
		if !shift {
			weigh[Shift] = never
		}
		if !left {
			weigh[Left] = never
		}
		if !right {
			weigh[Right] = never
		}
		best, next := Shift, Left
		if weigh[next] > weigh[best] {
			best, next = next, best
		}
		if weigh[Right] > weigh[best] {
			best, next = Right, best
		} else if weigh[Right] > weigh[next] {
			next = Right
		}
		if !early || !patient && weigh[best]-weigh[next] > clearCall {
			return best
		}
		moreLeft, moreRight := weights.Sums(features[earlyFeatures:])
		l, r = l+moreLeft, r+moreRight
	}
}

// Name fills s.Relations when s.Heads is there.
func (p *Parser) Name(s *Sentence) {
	var (
		features [maxRelationFeatures]model.Feature
		scores   model.Scores
	)
	s.StartRelations()
	for i, h := range s.Heads {
		switch {
		case h < 0:
			s.relate(i, Root)
			continue
		case s.Tags[i].IsMark():
			s.relate(i, Punct)
			continue
		}
		p.Relations.Sum(&scores, s.relationFeatures(features[:0], i))
		best, most := Dep, int32(math.MinInt32)
		for r := Acl; r < NumRelations; r++ {
			if scores[r] > most && r != Root {
				best, most = r, scores[r]
			}
		}
		s.relate(i, best)
	}
}
