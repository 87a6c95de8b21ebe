package entity

import (
	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
)

// clauses is the tree of a sentence with what is asked of its clauses for
// every pronoun and every name: each is worked out once.
type clauses struct {
	words.Tree
	number  int         // of the sentence, from 1; 0 is none
	below   []belowWord // what words have below them, and are
	first   []int32     // the first subject of any kind below each word, or -1
	subject []int32     // the subject of each clause, or -1, or unknown
	clause  []int32     // the clause of each word, or -1, or unknown
}

// A belowWord is a set of what a word may have below it, or be.
type belowWord uint8

const (
	subjectBelow belowWord = 1 << iota // as its subject, active or passive
	copulaBelow
	markBelow
	clauseHead // it is the head of a clause itself
)

const unknown = -2

// tree returns the tree of sentence s, which is as it is until it is asked for
// that of another sentence. That of the sentence being read is kept.
func (r *pronounReader) tree(s int) *clauses {
	t := &r.here
	if s != r.current {
		t = &r.elsewhere
	}
	if t.number != s+1 {
		t.read(r.words.Parsed(s))
		t.number = s + 1
	}
	return t
}

// read makes t that of a tree.
func (t *clauses) read(tree words.Tree) {
	n := tree.Len()
	t.Tree = tree
	t.below = append(t.below[:0], make([]belowWord, n)...)
	t.first, t.subject, t.clause = t.first[:0], t.subject[:0], t.clause[:0]
	for range n {
		t.first = append(t.first, -1)
		t.subject = append(t.subject, unknown)
		t.clause = append(t.clause, unknown)
	}
	for i := range n {
		h := tree.Head(i)
		if h < 0 {
			continue
		}
		relation := tree.Relation(i)
		switch relation {
		case syntax.Nsubj, syntax.NsubjPass:
			t.below[h] |= subjectBelow
		case syntax.Cop:
			t.below[h] |= copulaBelow
		case syntax.Mark:
			t.below[h] |= markBelow
		}
		switch relation {
		case syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter, syntax.Csubj:
			if t.first[h] < 0 {
				t.first[h] = int32(i)
			}
		}
	}
	for i := range n {
		if t.makesClause(i) {
			t.below[i] |= clauseHead
		}
	}
}

// has reports whether word i has one of these below it.
func (t *clauses) has(i int, some belowWord) bool { return t.below[i]&some != 0 }

// isClause reports whether word i is the head of a clause.
func (t *clauses) isClause(i int) bool { return t.has(i, clauseHead) }

func (t *clauses) makesClause(i int) bool {
	switch t.Relation(i) {
	case syntax.Root, syntax.Ccomp, syntax.Xcomp, syntax.Advcl, syntax.AdvclRelcl, syntax.Acl, syntax.AclRelcl, syntax.Csubj,
		syntax.CsubjPass, syntax.CsubjOuter, syntax.Parataxis:
		return true
	case syntax.Conj:
		return isVerbTag(t.Tag(i)) || t.has(i, subjectBelow|copulaBelow)
	}
	return t.Head(i) < 0
}

// clauseOf returns the head of the clause that word i stands in, or is the
// head of.
func (t *clauses) clauseOf(i int) int {
	if i < 0 {
		return i
	}
	if t.clause[i] == unknown {
		c := i
		for range maxClimb {
			if c < 0 || t.isClause(c) {
				break
			}
			c = t.Head(c)
		}
		t.clause[i] = int32(c)
	}
	return int(t.clause[i])
}

// subjectOf returns the subject of clause c: its own, or that of the clause
// above if it shares it. It is -1 if there is none.
func (t *clauses) subjectOf(c int) int {
	if t.subject[c] == unknown {
		t.subject[c] = int32(t.findSubject(c))
	}
	return int(t.subject[c])
}

func (t *clauses) findSubject(c int) int {
	for range maxClimb {
		if c < 0 {
			return -1
		}
		if s := int(t.first[c]); s >= 0 {
			if isRelative(t.Tree, s) && t.Relation(c) == syntax.AclRelcl {
				return t.Head(c)
			}
			return s
		}
		switch t.Relation(c) {
		case syntax.Xcomp, syntax.Conj:
		case syntax.Advcl:
			if t.has(c, markBelow) && t.Tag(c).String() != "VBG" {
				return -1
			}
		case syntax.Acl:
			return t.Head(c)
		default:
			return -1
		}
		c = t.Head(c)
	}
	return -1
}

// above reports how the mention at a stands above the pronoun at p, in one
// sentence: a value of [anaphora.Tree].
func (t *clauses) above(p, a *node) int {
	i, top := a.word, a.top
	if a.joined {
		top = i // one of two is not what both are
	}
	if p.role == anaphora.Owner && p.of >= 0 && (p.of == i || p.of == top || t.Relation(p.of) == syntax.Appos && t.Head(p.of) == i) {
		return anaphora.Below // his friend Ferris
	}
	around := -1 // the clause that what a is part of stands in, if p is no part of that
	if lo, hi := t.Subtree(top); p.word < lo || p.word >= hi {
		around = t.clauseOf(t.Head(top))
	}
	steps, level, beside := 0, 0, false
	for c := p.clause; c >= 0; {
		if s := t.subjectOf(c); s >= 0 && (s == i || s == top) && s != p.top {
			if level == 0 && p.of == c && t.has(c, copulaBelow) && p.role == anaphora.Owner {
				return anaphora.Predicate
			}
			if beside {
				return anaphora.SubjectBeside
			}
			return min(anaphora.Subject0+level, anaphora.Subject2)
		}
		if c == i || c == top {
			return anaphora.Around
		}
		if c == around {
			if beside {
				return anaphora.ObjectBeside
			}
			return min(anaphora.Object0+level, anaphora.Object2)
		}
		h := t.Head(c)
		if h < 0 || steps > maxClimb {
			break
		}
		// A clause that says more of a noun stands around that.
		for n := h; n >= 0 && !t.isClause(n); n = t.Head(n) {
			if n == i || n == top {
				return anaphora.Around
			}
			if steps++; steps > maxClimb {
				break
			}
		}
		switch own := t.has(c, subjectBelow); {
		case isBeside(t.Tree, c):
			beside = own
		case t.Relation(c) != syntax.Xcomp:
			level++
			beside = false
		}
		c = t.clauseOf(h)
		steps++
	}
	return anaphora.Apart
}
