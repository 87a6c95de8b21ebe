package attribution

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// mayCue reports whether word i is looked at as a cue: what a proposal has for
// one, a verb that is no auxiliary, or a noun, adjective or adverb that has a
// clause below it.
func (c *clause) mayCue(i int) bool {
	if c.cues[c.base+i] > 0 {
		return true
	}
	tag := c.tree.Tag(i)
	switch {
	case isVerb(tag):
		switch c.tree.Relation(i) {
		case syntax.Aux, syntax.AuxPass, syntax.Cop:
			return false
		}
		return true
	case tag == syntax.JJ:
		return c.tree.Child(i, syntax.Acl, syntax.Ccomp, syntax.Xcomp, syntax.Csubj, syntax.Parataxis, syntax.Advcl, syntax.Obl) >= 0
	case isNoun(tag):
		return c.tree.Child(i, syntax.Acl, syntax.Ccomp, syntax.Xcomp, syntax.Csubj, syntax.Parataxis) >= 0 ||
			c.tree.Child(i, syntax.Cop, syntax.NmodPoss) >= 0 && c.tree.Child(i, syntax.Nmod, syntax.Cop) >= 0
	}
	return false
}

// below returns which of the relations that matter word i has below it, as
// bits.
func (c *clause) below(i int) (set uint32) {
	for child := range c.tree.Children(i) {
		switch c.tree.Relation(child) {
		case syntax.Nsubj, syntax.NsubjOuter:
			set |= 1
		case syntax.NsubjPass, syntax.CsubjPass, syntax.Csubj:
			set |= 2
		case syntax.Ccomp:
			set |= 4
		case syntax.Xcomp:
			set |= 8
		case syntax.Obj, syntax.Iobj:
			set |= 16
		case syntax.Parataxis:
			set |= 32
		case syntax.Acl, syntax.AclRelcl:
			set |= 64
		case syntax.Advcl:
			set |= 128
		case syntax.Obl, syntax.OblAgent, syntax.Nmod:
			set |= 256
		case syntax.NmodPoss:
			set |= 512
		case syntax.AuxPass:
			set |= 1024
		case syntax.Aux:
			set |= 2048
		case syntax.Expl:
			set |= 4096
		}
	}
	return set
}

// subject returns the subject of the clause of word i: its own or that of the
// clause which lends it one, or -1.
func (c *clause) subject(i int) int {
	for range maxClimb {
		if s := c.tree.Child(i, syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter); s >= 0 {
			return s
		}
		switch c.tree.Relation(i) {
		case syntax.Conj, syntax.Xcomp, syntax.Advcl:
			i = c.tree.Head(i)
		default:
			return -1
		}
	}
	return -1
}

// maxClimb is how many words above a word are looked at.
const maxClimb = 5

// clauseBelow returns the first clause below word i, or -1.
func (c *clause) clauseBelow(i int) int {
	return c.tree.Child(i, syntax.Ccomp, syntax.Xcomp, syntax.Acl, syntax.Advcl, syntax.Csubj, syntax.CsubjPass, syntax.Parataxis)
}

// opener returns the form of the word that opens the clause of word j: that,
// to, if, whether.
func (c *clause) opener(j int) uint32 {
	if j < 0 {
		return 0
	}
	if m := c.tree.Child(j, syntax.Mark); m >= 0 {
		return c.forms[m]
	}
	lo, _ := c.tree.Subtree(j)
	if t := c.tree.Tag(lo); t == syntax.WRB || t == syntax.WP || t == syntax.WDT {
		return c.forms[lo]
	}
	return 3
}

// nounKind tells what sort of word a subject is.
func (c *clause) nounKind(i int) uint32 {
	if i < 0 {
		return 0
	}
	switch t := c.tree.Tag(i); t {
	case syntax.PRP:
		return 16 + c.forms[i]
	case syntax.NNP, syntax.NNPS:
		return 2
	case syntax.NN:
		return 3
	case syntax.NNS:
		return 4
	default:
		return 32 + uint32(t)
	}
}

// cueFeatures appends what speaks for the word that is looked at being a cue.
func (c *clause) cueFeatures(out []model.Feature) []model.Feature {
	t, i := c.tree, c.cue.word
	f := func(template uint8, a, b, x uint32) { out = append(out, model.Join(template, a, b, x)) }
	lemma, tag, rel, below := c.lemmas[i], uint32(t.Tag(i)), uint32(t.Relation(i)), c.cue.below
	head := uint32(0)
	if h := t.Head(i); h >= 0 {
		head = c.lemmas[h]
	}
	s, j := c.cue.subject, c.clauseBelow(i)
	opener, clauseRel, clauseTag := c.opener(j), uint32(0), uint32(0)
	if j >= 0 {
		clauseRel, clauseTag = uint32(t.Relation(j)), uint32(t.Tag(j))
	}
	rule, form := c.cue.rule, uint32(0)
	if n := c.cue.proposal; n >= 0 {
		form = 1
		for _, r := range c.ranges[n] {
			form |= c.marksIn(r) << 1
		}
	}
	within := min(uint32(c.told[c.base+i]), 2)
	marks := c.marksIn(span{c.base, c.base + c.len()}) &^ 2
	if c.quoted(i) {
		marks |= 2
	}
	kind := c.nounKind(s)
	subject := uint32(0)
	if s >= 0 {
		subject = c.lemmas[s]
	}
	f(1, 0, 0, 0)
	f(2, lemma, 0, 0)
	f(3, lemma, tag, 0)
	f(4, lemma, rel, 0)
	f(5, lemma, below, 0)
	f(6, lemma, opener, 0)
	f(7, lemma, clauseRel, clauseTag)
	f(8, tag, rel, below)
	f(9, rel, head, 0)
	f(10, rule, form, 0)
	f(11, rule, lemma, 0)
	f(12, rule, below, 0)
	f(13, rule, tag, rel)
	f(14, rule, within, marks)
	f(15, lemma, within, marks)
	f(16, kind, rel, 0)
	f(17, subject, 0, 0)
	f(18, subject, lemma, 0)
	f(19, c.form(i-1), tag, 0)
	f(20, c.form(i+1), tag, 0)
	f(21, lemma, c.form(i+1), 0)
	f(22, lemma, c.form(i-1), 0)
	f(23, opener, clauseRel, tag)
	f(24, opener, below, 0)
	f(25, kind, opener, clauseRel)
	f(26, rule, opener, clauseRel)
	f(27, rule, kind, 0)
	cluster, part := syntax.TheVocabulary().Cluster(c.forms[i])
	f(28, uint32(cluster), uint32(part), clauseRel)
	f(29, uint32(cluster), below, 0)
	f(30, uint32(cluster), opener, rule)
	if s >= 0 {
		cluster, part := syntax.TheVocabulary().Cluster(c.forms[s])
		f(31, uint32(cluster), uint32(part), 0)
		f(32, uint32(cluster), lemma, 0)
	}
	for child := range t.Children(i) {
		r := t.Relation(child)
		switch r {
		case syntax.Aux, syntax.Advmod, syntax.AuxPass, syntax.CompoundPrt, syntax.Cop:
			f(33, uint32(r), c.lemmas[child], 0)
			f(34, lemma, c.lemmas[child], 0)
		case syntax.Obj, syntax.Ccomp, syntax.Xcomp, syntax.Obl:
			f(35, lemma, uint32(r), c.lemmas[child])
			f(36, lemma, uint32(r), c.opener(child))
		}
	}
	return out
}

// marksIn tells whether some of s stands in marks, 1, and whether some does
// not, 2.
func (d *document) marksIn(s span) (set uint32) {
	n := int(d.marked[s.hi] - d.marked[s.lo])
	if n > 0 {
		set |= 1
	}
	if n < s.hi-s.lo {
		set |= 2
	}
	return set
}
