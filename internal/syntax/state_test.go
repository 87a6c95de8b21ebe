package syntax

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// randomTree returns heads of n words, -1 for the root, whose arcs do not
// cross, and that no word but one is the root of.
func randomTree(random *rand.Rand, n int) []int32 {
	heads := make([]int32, n)
	var build func(lo, hi int, head int32)
	build = func(lo, hi int, head int32) {
		if lo >= hi {
			return
		}
		at := lo + random.IntN(hi-lo)
		heads[at] = head
		// On each side, a row of subtrees.
		for i := lo; i < at; {
			end := i + 1 + random.IntN(at-i)
			build(i, end, int32(at))
			i = end
		}
		for i := at + 1; i < hi; {
			end := i + 1 + random.IntN(hi-i)
			build(i, end, int32(at))
			i = end
		}
	}
	build(0, n, -1)
	return heads
}

// words returns a sentence of n nouns.
func words(n int) *Sentence {
	s := new(Sentence)
	for range n {
		s.Add("rain", false)
		s.Tags = append(s.Tags, NN)
	}
	s.End(TheVocabulary())
	return s
}

// TestOracle follows transitions that cost nothing: every tree comes out that
// crosses no arcs, forwards and backwards.
func TestOracle(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n := 1 + random.IntN(12)
		want := randomTree(random, n)
		s := words(n)
		for _, backwards := range []bool{false, true} {
			var o Oracle
			got := make([]int32, n)
			for o.Teach(s, want, backwards); !o.Done(); {
				var free []Transition
				for tr := range NumTransitions {
					if o.Allowed(tr) && o.Cost(tr) == 0 {
						free = append(free, tr)
					}
				}
				if len(free) == 0 {
					t.Fatalf("no transition towards %v is free", want)
				}
				if head, child := s.state.apply(free[random.IntN(len(free))]); child >= 0 {
					got[s.nodes[child].word] = s.nodes[head].word
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("backwards %v (-want +got):\n%s", backwards, diff)
			}
		}
	}
}

// TestCost compares what a transition costs, as long as nothing is lost, with
// the best tree that can still be made, found by trying all. That only one
// word may depend on the root can cost further arcs, which the oracle does not
// foresee.
func TestCost(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n := 1 + random.IntN(5)
		goal := randomTree(random, n)
		s := words(n)
		var o Oracle
		for o.Teach(s, goal, false); !o.Done(); {
			var free []Transition
			for tr := range NumTransitions {
				if !o.Allowed(tr) {
					continue
				}
				saved := saveState(&s.state)
				lost := 0
				if head, child := s.state.apply(tr); child >= 0 && o.goal[child] != head {
					lost = 1
				}
				after := fewestLost(&o)
				s.state = saved
				got, want := o.Cost(tr), lost+after
				if got == 0 {
					free = append(free, tr)
				}
				if got > want || got == 0 && want != 0 {
					t.Fatalf("tree %v, stack %v, front %d: transition %d costs %d, want %d", goal, s.state.stack, s.state.front.word, tr, got, want)
				}
			}
			o.Follow(free[random.IntN(len(free))])
		}
	}
}

func saveState(p *state) state {
	return state{stack: append([]tree(nil), p.stack...), front: p.front}
}

// fewestLost returns how many arcs are lost on the best way from here.
func fewestLost(o *Oracle) int {
	if o.Done() {
		return 0
	}
	fewest := len(o.goal) + 1
	for tr := range NumTransitions {
		if !o.Allowed(tr) {
			continue
		}
		saved := saveState(&o.s.state)
		lost := 0
		if head, child := o.s.state.apply(tr); child >= 0 && o.goal[child] != head {
			lost = 1
		}
		fewest = min(fewest, lost+fewestLost(o))
		o.s.state = saved
	}
	return fewest
}

func TestHint(t *testing.T) {
	s := words(4)
	s.Heads = append(s.Heads[:0], 1, 3, 1, -1)
	s.Hint()
	want := []hint{{1, 0, 0}, {3, 0, 2}, {1, 2, 2}, {4, 1, 3}}
	if diff := cmp.Diff(want, s.hints, cmp.AllowUnexported(hint{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, c := range []struct {
		node, top, below, front int16
		want                    uint32
	}{
		{0, 0, -1, 1, hintFront},
		{1, 1, 0, 2, hintRight | 8 | 16},
		{1, 1, -1, 2, hintRight | 8},
		{2, 2, 1, 3, hintBelow},
		{3, 2, 1, 3, hintRoot | 8 | 16},
		{9, 0, -1, 1, hintNone},
		{-1, 0, -1, 1, hintNone},
	} {
		if got := s.hinted(c.node, c.top, c.below, c.front); got != c.want {
			t.Errorf("hinted(%d, %d, %d, %d) = %b, want %b", c.node, c.top, c.below, c.front, got, c.want)
		}
	}
}
