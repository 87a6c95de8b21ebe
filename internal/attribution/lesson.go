package attribution

import (
	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Gold is an attribution that a person marked.
type Gold struct {
	Cue, Source, Content []sentence.Span
}

// A Choice is what was to be chosen between, for learning: the features of each
// candidate, and which are right.
type Choice struct {
	Features [][]model.Feature
	Right    []bool
}

// Teach calls do for every choice in t: whether a word is a cue, and of those
// that are, what their sources and contents are.
func Teach(t *sentence.Text, pairs []mark.Pair, proposals []Proposal, gold []Gold, do func(Choice)) {
	d := look(t, pairs, proposals)
	cues := map[int]int{}
	for n, g := range gold {
		if len(g.Cue) == 0 {
			continue
		}
		if i := d.head(d.tokens(g.Cue[0])); i >= 0 {
			cues[i] = n
		}
	}
	c := &clause{document: d}
	for k := range t.Sentences() {
		if !c.read(k) {
			continue
		}
		for i := range c.len() {
			if !c.mayCue(i) {
				continue
			}
			c.turn(i)
			n, is := cues[c.base+i]
			do(Choice{[][]model.Feature{nil, c.cueFeatures(nil)}, []bool{!is, is}})
			if !is {
				continue
			}
			var choice Choice
			all := c.sources(nil)
			for x := range all {
				choice.Features = append(choice.Features, c.sourceFeatures(nil, &all[x]))
			}
			choice.settle(all, d.spans(gold[n].Source), do)
			choice = Choice{}
			all = c.contents(nil)
			for x := range all {
				choice.Features = append(choice.Features, c.contentFeatures(nil, &all[x]))
			}
			choice.settle(all, d.spans(gold[n].Content), do)
		}
	}
}

// settle marks those candidates right that have most in common with gold, half
// at least, or nobody if that is right, and calls do if there is something
// wrong beside.
func (c *Choice) settle(all []candidate, gold []span, do func(Choice)) {
	best := 0.0
	for x := range all {
		best = max(best, all[x].overlap(gold))
	}
	c.Right = make([]bool, len(all))
	for x := range all {
		if gold == nil {
			c.Right[x] = all[x].kind == nobody
		} else {
			c.Right[x] = best >= 0.5 && all[x].overlap(gold) >= best-1e-9
		}
	}
	if c.useful() {
		do(*c)
	}
}

// useful reports whether there is something right and something wrong.
func (c *Choice) useful() bool {
	right, wrong := false, false
	for _, r := range c.Right {
		right, wrong = right || r, wrong || !r
	}
	return right && wrong
}

// spans returns the tokens of spans.
func (d *document) spans(spans []sentence.Span) (out []span) {
	for _, s := range spans {
		out = append(out, d.tokens(s))
	}
	return out
}
