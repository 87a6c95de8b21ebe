package main

import (
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// toy teaches a perceptron of three classes which of the features 1, 2 and 3
// stands for which; 4 always stands beside them and tells nothing.
func toy(p *perceptron) (wrong int) {
	sums := make([]float32, p.classes)
	for n := range 60 {
		gold := n % 3
		slots := p.slots(nil, []model.Feature{model.Feature(gold + 1), 4, 99})
		p.score(sums, slots)
		p.step++
		guess := 0
		for c, s := range sums {
			if s > sums[guess] {
				guess = c
			}
		}
		if guess != gold {
			wrong++
			p.add(slots, gold, 1)
			p.add(slots, guess, -1)
		}
	}
	return wrong
}

func TestPerceptronLearns(t *testing.T) {
	p := newPerceptron(3, []model.Feature{1, 2, 3, 4})
	toy(p)
	if wrong := toy(p); wrong != 0 {
		t.Errorf("%d mistakes when it should know", wrong)
	}
	p.relative = true
	packed := model.Packed(p.pack(0.1, 0))
	if err := packed.Check(); err != nil || packed.Classes() != 2 {
		t.Errorf("packed: %v, %d classes, want 2", err, packed.Classes())
	}
	n := packed.Narrow()
	for f, best := range map[model.Feature]int{1: 0, 2: 1, 3: 2} {
		a, b := n.Sums([]model.Feature{f, 4})
		if sums := []int{0, a, b}; sums[best] < max(sums[0], sums[1], sums[2]) {
			t.Errorf("feature %d weighs %v, want class %d to have most", f, sums, best)
		}
	}
}

func TestPrune(t *testing.T) {
	p := newPerceptron(3, []model.Feature{1, 2, 3, 4})
	toy(p)
	p.prune(3)
	if p.features != 3 {
		t.Fatalf("%d features, want 3", p.features)
	}
	if got := p.slots(nil, []model.Feature{4}); len(got) != 0 {
		t.Error("the feature that tells nothing was kept")
	}
	if wrong := toy(p); wrong != 0 {
		t.Errorf("%d mistakes when it should still know", wrong)
	}
}

func TestCensus(t *testing.T) {
	c := census{minimum: 2}
	c.see(0, []model.Feature{7, 8, 7})
	c.see(1, []model.Feature{8, 9})
	c.see(1, []model.Feature{9})
	if diff := cmp.Diff([]model.Feature{8}, c.admitted()); diff != "" {
		t.Errorf("features of two documents (-want +got):\n%s", diff)
	}
	for f := range model.Feature(5000) {
		c.see(2, []model.Feature{f})
		c.see(3, []model.Feature{f})
	}
	if got := len(c.admitted()); got != 5000 {
		t.Errorf("%d features, want 5000", got)
	}
}

func TestJackknife(t *testing.T) {
	var c corpus
	for range 10 {
		c = append(c, article{clause{words: []string{"a"}}, clause{words: []string{"b"}}})
	}
	var rests atomic.Int64
	c.jackknife(func(rest corpus) func(*clause) {
		rests.Add(int64(len(rest)))
		seen := map[*clause]bool{}
		for x := range rest.clauses() {
			seen[x] = true
		}
		return func(x *clause) {
			if seen[x] {
				t.Error("a sentence is guessed from itself")
			}
			x.guessed = append(x.guessed, syntax.NN)
		}
	})
	if got, want := rests.Load(), int64((folds-1)*len(c)); got != want {
		t.Errorf("learned from %d documents, want %d", got, want)
	}
	for x := range c.clauses() {
		if len(x.guessed) != 1 {
			t.Fatal("a sentence was guessed more than once, or never")
		}
	}
}
