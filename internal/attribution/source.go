package attribution

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// A candidate is what may be the source or content of a cue.
type candidate struct {
	parts    [2]span // tokens; the second may be empty
	more     []span  // of a proposal with more parts
	kind     uint32
	head     int // the word of the sentence that heads it, or -1
	proposed bool
}

// all calls do for each part that is not empty.
func (k *candidate) all(do func(span)) {
	for _, p := range k.parts {
		if !p.empty() {
			do(p)
		}
	}
	for _, p := range k.more {
		do(p)
	}
}

func (k *candidate) same(o *candidate) bool {
	return k.parts == o.parts && len(k.more) == 0 && len(o.more) == 0
}

// The kinds of candidates for sources.
const (
	nobody uint32 = 1 + iota
	proposedSource
	nounPhrase
)

// maxFar is how many words from the cue a source is looked for.
const maxFar = 60

// sources appends the candidates for the source of the cue: nobody, what the
// proposal has, and the noun phrases around.
func (c *clause) sources(out []candidate) []candidate {
	i := c.cue.word
	out = append(out, candidate{head: -1, kind: nobody})
	if n := c.cue.proposal; n >= 0 && !c.document.sources[n].empty() {
		p := c.document.sources[n]
		k := candidate{parts: [2]span{p}, head: -1, kind: proposedSource, proposed: true}
		if p.lo >= c.base && p.hi <= c.base+c.len() {
			k.head = c.headIn(p.lo-c.base, p.hi-c.base)
		}
		out = append(out, k)
	} else if n >= 0 {
		out[0].proposed = true
	}
	for j := max(0, i-maxFar); j < min(c.len(), i+maxFar); j++ {
		if j == i || !c.isNominal(j) {
			continue
		}
		lo, hi := c.phrase(j)
		if lo <= i && i < hi {
			// Officials who say so: the cue stands inside the phrase.
			if i < j {
				continue
			}
			hi = c.before(j, i)
		}
		k := candidate{parts: [2]span{{c.base + lo, c.base + hi}}, head: j, kind: nounPhrase}
		if len(out) > 1 && out[1].proposed && out[1].same(&k) {
			continue
		}
		out = append(out, k)
	}
	return out
}

// headIn returns the word of [lo, hi) that the others depend on.
func (c *clause) headIn(lo, hi int) int {
	w := lo
	for range 40 {
		h := c.tree.Head(w)
		if h < lo || h >= hi {
			break
		}
		w = h
	}
	return w
}

// isNominal reports whether a noun phrase has word j for its head.
func (c *clause) isNominal(j int) bool {
	switch c.tree.Tag(j) {
	case syntax.NN, syntax.NNS, syntax.NNP, syntax.NNPS, syntax.PRP, syntax.DT, syntax.WP, syntax.WDT, syntax.CD, syntax.PRPS, syntax.JJ, syntax.EX:
	default:
		return false
	}
	switch c.tree.Relation(j) {
	case syntax.Compound, syntax.Flat, syntax.Det, syntax.Amod, syntax.Nummod, syntax.Fixed, syntax.Case, syntax.Mark, syntax.Advmod, syntax.Goeswith, syntax.NmodDesc, syntax.DetPredet, syntax.Cc:
		return false
	case syntax.NmodPoss:
		return true
	}
	return c.tree.Tag(j) != syntax.JJ || c.tree.Child(j, syntax.Det) >= 0
}

// phrase returns the noun phrase of word j, without its preposition, and
// without marks at its ends.
func (c *clause) phrase(j int) (lo, hi int) {
	lo, hi = c.tree.Subtree(j)
	for child := range c.tree.Children(j) {
		switch r := c.tree.Relation(child); {
		case child < j && (r == syntax.Case || r == syntax.Mark || r == syntax.Cc || r == syntax.Punct || r == syntax.Nsubj || r == syntax.Cop || r == syntax.Advmod):
			if _, end := c.tree.Subtree(child); end > lo && end <= j {
				lo = end
			}
		case child > j && (r == syntax.Parataxis || r == syntax.Case && c.tree.Tag(child) == syntax.POS):
			if start, _ := c.tree.Subtree(child); start < hi {
				hi = start
			}
		}
	}
	return c.trim(lo, hi, j)
}

// before returns the end of the phrase of j in front of word i.
func (c *clause) before(j, i int) int {
	hi := j + 1
	for child := range c.tree.Children(j) {
		lo, end := c.tree.Subtree(child)
		if lo > j && end <= i {
			hi = end
		}
	}
	_, hi = c.trim(j, hi, j)
	return hi
}

// trim takes commas and the like from the ends of [lo, hi), down to word j.
func (c *clause) trim(lo, hi, j int) (int, int) {
	for lo < j && c.isMark(lo) && !c.quoted(lo) {
		lo++
	}
	for hi > j+1 && c.isMark(hi-1) && !c.quoted(hi-1) && c.tree.Word(hi-1) != ")" {
		hi--
	}
	return lo, hi
}

// path returns the way from word i to word j in the tree: up some relations,
// down some.
func (c *clause) path(i, j int) uint32 {
	var up, down [maxClimb + 1]int
	nu, nd := 0, 0
	at := i
	for n := range up {
		up[n] = at
		nu++
		if at = c.tree.Head(at); at < 0 {
			break
		}
	}
	at = j
	for n := range down {
		down[n] = at
		nd++
		if at = c.tree.Head(at); at < 0 {
			break
		}
	}
	for a := range nu {
		for b := range nd {
			if up[a] != down[b] {
				continue
			}
			h := uint32(7)
			for x := range a {
				h = h*0x01000193 ^ uint32(c.tree.Relation(up[x]))
			}
			h = h*0x01000193 ^ 0xFF
			for x := b - 1; x >= 0; x-- {
				h = h*0x01000193 ^ uint32(c.tree.Relation(down[x]))
			}
			return h
		}
	}
	return 1
}

// far puts a distance into one of a few classes.
func far(n int) uint32 {
	side := uint32(0)
	if n < 0 {
		side, n = 8, -n
	}
	switch {
	case n <= 1:
		return side
	case n <= 2:
		return side + 1
	case n <= 4:
		return side + 2
	case n <= 8:
		return side + 3
	case n <= 16:
		return side + 4
	}
	return side + 5
}

// sourceFeatures appends what speaks for k being the source of the cue.
func (c *clause) sourceFeatures(out []model.Feature, k *candidate) []model.Feature {
	i := c.cue.word
	f := func(template uint8, a, b, x uint32) {
		out = append(out, model.Join(sourceTemplates+template, a, b, x))
	}
	lemma, rule, below := c.lemmas[i], c.cue.rule, c.cue.below
	proposed := uint32(0)
	if k.proposed {
		proposed = 1
	}
	f(1, k.kind, proposed, rule)
	f(2, k.kind, proposed, lemma)
	f(3, k.kind, proposed, below)
	if rule != 0 && !k.proposed && k.head >= 0 {
		p := c.document.sources[c.cue.proposal]
		switch {
		case p.empty():
			f(4, 0, rule, 0)
		case p.lo <= k.parts[0].lo && k.parts[0].hi <= p.hi:
			f(4, 1, rule, 0)
		case k.parts[0].lo <= p.lo && p.hi <= k.parts[0].hi:
			f(4, 2, rule, 0)
		default:
			f(4, 3, rule, 0)
		}
	}
	if k.kind == nobody {
		f(5, lemma, uint32(c.tree.Relation(i)), 0)
		f(6, uint32(c.tree.Tag(i)), below, 0)
		return out
	}
	if k.head < 0 {
		return out
	}
	j := k.head
	path, kind := c.path(i, j), c.nounKind(j)
	rel, tag := uint32(c.tree.Relation(j)), uint32(c.tree.Tag(i))
	marks := uint32(0)
	if c.quoted(j) {
		marks = 1
	}
	if c.quoted(i) {
		marks |= 2
	}
	f(10, path, proposed, 0)
	f(11, path, lemma, 0)
	f(12, path, kind, 0)
	f(13, path, tag, below)
	f(14, rel, far(j-i), 0)
	f(15, c.lemmas[j], 0, 0)
	f(16, c.lemmas[j], lemma, 0)
	f(17, kind, far(j-i), 0)
	f(18, marks, proposed, 0)
	f(19, path, marks, 0)
	f(20, c.form(k.parts[0].lo-c.base-1), rel, 0)
	f(21, c.form(k.parts[0].hi-c.base), rel, 0)
	f(22, far(k.parts[0].hi-k.parts[0].lo), rel, 0)
	f(23, path, c.form(k.parts[0].lo-c.base-1), 0)
	cluster, part := syntax.TheVocabulary().Cluster(c.forms[j])
	f(24, uint32(cluster), uint32(part), path)
	f(25, uint32(cluster), far(j-i), rel)
	between := uint32(0)
	lo, hi := min(i, j), max(i, j)
	for x := lo + 1; x < hi; x++ {
		switch {
		case isVerb(c.tree.Tag(x)):
			between |= 1
		case c.isMark(x):
			between |= 2
		case c.isNominal(x):
			between |= 4
		}
	}
	f(26, between, far(j-i), rel)
	if c.cue.subject == j {
		f(27, lemma, kind, 0)
		f(28, tag, rel, proposed)
	}
	return out
}
