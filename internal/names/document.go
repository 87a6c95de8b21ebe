package names

import (
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A document is a text as the model sees it.
type document struct {
	words *words.Words
	atoms []atom
	ends  []int   // sentence k ends before token ends[k]
	seen  []int32 // of each token with a capital, its word in uses; else -1
	uses  []use
}

// look fills in what the tokens of t tell by themselves and by the lists.
func look(t *sentence.Text, proposals []Name, g *model.Narrow) *document {
	w := words.Of(t)
	d := &document{words: w, atoms: make([]atom, len(w.Tokens))}
	v := syntax.TheVocabulary()
	for k := range t.Sentences() {
		lo, hi := w.Sentence(k)
		for i := lo; i < hi; i++ {
			d.atoms[i].read(t.Slice(w.Tokens[i].Span()), v)
		}
		d.enliven(lo, hi)
		d.ends = append(d.ends, hi)
	}
	d.spell(proposals)
	for k := range d.ends {
		d.lookAt(k, g)
	}
	d.collect()
	return d
}

// lookAt tags sentence k and looks its names up, if there are any.
func (d *document) lookAt(k int, g *model.Narrow) {
	lo, hi := d.words.Sentence(k)
	if !slices.ContainsFunc(d.atoms[lo:hi], func(a atom) bool { return a.live }) {
		return
	}
	s := d.words.Tagged(k)
	for i := lo; i < hi; i++ {
		d.atoms[i].tag = s.Tag(i - lo)
	}
	for i := lo; i < hi; i++ {
		if d.atoms[i].live {
			d.lookUp(g, i, hi)
		}
	}
}

// maxGap is how many tokens without a capital letter may stand between two of
// one name.
const maxGap = 3

// enliven finds the tokens of the sentence [lo, hi) that may be in a name: those
// with a capital letter, and what stands between two of them.
func (d *document) enliven(lo, hi int) {
	before := -1 // the last token with a capital
	long, capitals := 0, 0
	for i := lo; i < hi; i++ {
		a := &d.atoms[i]
		if t := d.words.Tokens[i]; t.Shape&words.Word != 0 && t.End-t.Start > 3 {
			long++
			if a.capital {
				capitals++
			}
		}
		switch {
		case a.capital:
			a.live = true
			if before >= 0 && i-before <= maxGap+1 {
				for j := before + 1; j < i; j++ {
					d.atoms[j].live = true
				}
			}
			before = i
		case before == i-1 && i > lo && d.words.Tokens[i].Shape&words.Digit != 0:
			a.live = true
			before = i
		}
	}
	if long >= 4 && capitals*5 >= long*4 {
		for i := lo; i < hi; i++ {
			d.atoms[i].quiet = true
		}
	}
	for i := lo; i < hi; i++ {
		if d.words.Tokens[i].Shape&words.Word != 0 {
			d.atoms[i].first = true
			break
		}
	}
}

// spell writes down what the rules say.
func (d *document) spell(proposals []Name) {
	labels := make([]Label, len(d.atoms))
	at := 0
	for _, n := range proposals {
		first, end := d.tokens(n.Span, &at)
		Spell(labels[first:end], n.Kind)
		for i := first; i < end; i++ {
			a := &d.atoms[i]
			a.live = true
			a.rules, a.sure = labels[i], n.Sure
		}
	}
}

// tokens returns the tokens that a span covers or cuts. The spans that it is
// called with are in order; at is where it goes on.
func (d *document) tokens(s sentence.Span, at *int) (first, end int) {
	tokens := d.words.Tokens
	for *at < len(tokens) && int(tokens[*at].End) <= s.Start {
		*at++
	}
	end = *at
	for end < len(tokens) && int(tokens[end].Start) < s.End {
		end++
	}
	return *at, end
}
