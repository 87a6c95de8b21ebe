package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
)

// A node is where a mention stands in the tree of its sentence. Its words are
// counted in the sentence; -1 is none.
type node struct {
	role   int  // a role of package anaphora
	word   int  // its head
	top    int  // the noun it is joined to or says more of, or its head
	clause int  // the verb, or what is said to be, of the clause it stands in
	level  int  // how many clauses are above that one, up to maxLevel
	of     int  // what it depends on
	joined bool // it is joined to the one before
	said   bool // it only says something of another noun: Ferris, a lawyer
	speaks bool // it is the subject of a verb of speech
}

const (
	// maxClimb is how many words above a word are looked at.
	maxClimb = 40
	// maxLevel is how many levels of clauses are told apart.
	maxLevel = 3
)

// tree returns the tree of sentence s.
func (r *pronounReader) tree(s int) words.Tree { return r.words.Parsed(s) }

// wordsOf returns the range [lo, hi) of the words of sentence s that the parts
// [first, last) are made of.
func (r *pronounReader) wordsOf(s, first, last int) (lo, hi int) {
	from, end := r.words.Sentence(s)
	lo = r.words.From(int(r.parts[first].start))
	if lo == len(r.words.Tokens) || r.words.Tokens[lo].Start > r.parts[first].start {
		lo-- // one side of a word with a hyphen
	}
	hi = r.words.From(int(r.parts[last-1].end))
	lo = max(from, min(lo, end-1))
	return lo - from, max(lo+1, min(hi, end)) - from
}

// nodeOf returns where the parts [first, last) of sentence s stand.
func (r *pronounReader) nodeOf(s, first, last int) node {
	t := r.tree(s)
	lo, hi := r.wordsOf(s, first, last)
	p := node{word: headWord(t, lo, hi), clause: -1}
	p.top = p.word
	p.climb(t, lo, hi)
	if p.of >= 0 {
		p.clause = clauseOf(t, p.of)
		for c := p.clause; c >= 0 && t.Head(c) >= 0 && p.level < maxLevel; c = clauseOf(t, t.Head(c)) {
			if !isBeside(t, c) {
				p.level++
			}
		}
	}
	if p.role == anaphora.Object && p.of < p.top && r.isSpeech(t, p.of) && t.Child(p.of, syntax.Nsubj, syntax.NsubjPass) < 0 {
		p.role = anaphora.Subject // It rained, noted Ferris.
	}
	if p.role == anaphora.Subject {
		p.speaks = r.isSpeech(t, p.clause)
	}
	return p
}

// headWord returns the word of [lo, hi) on which the others depend.
func headWord(t words.Tree, lo, hi int) int {
	w := lo
	for range maxClimb {
		h := t.Head(w)
		if h < lo || h >= hi {
			break
		}
		w = h
	}
	return w
}

// climb finds the role of the mention in the words [lo, hi), whose head p has,
// going up from names to the noun that they say more of.
func (p *node) climb(t words.Tree, lo, hi int) {
	for range maxClimb {
		rel := t.Relation(p.top)
		p.of = t.Head(p.top)
		switch rel {
		case syntax.Appos:
			p.said = true
		case syntax.Flat, syntax.NmodDesc, syntax.List:
		case syntax.Conj:
			if isVerbTag(t.Tag(p.of)) {
				p.role = anaphora.NoRole
				return
			}
			p.joined = true
		case syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter, syntax.Csubj, syntax.CsubjPass:
			p.role = anaphora.Subject
			return
		case syntax.Obj, syntax.Iobj:
			p.role = anaphora.Object
			return
		case syntax.Obl, syntax.OblAgent, syntax.OblUnmarked:
			p.role = anaphora.Governed
			return
		case syntax.Nmod, syntax.NmodUnmarked:
			p.role = anaphora.Inner
			return
		case syntax.NmodPoss:
			p.role = anaphora.Owner
			return
		case syntax.Compound, syntax.Amod, syntax.Det:
			p.role = anaphora.Modifier
			return
		default:
			if t.Child(p.top, syntax.Cop) >= 0 {
				p.said = true
			}
			p.of = p.top
			return
		}
		p.top = p.of
	}
}

// isVerbTag reports whether tag is that of a verb.
func isVerbTag(tag syntax.Tag) bool { return strings.HasPrefix(tag.String(), "V") }

// isClause reports whether word i is the head of a clause.
func isClause(t words.Tree, i int) bool {
	switch t.Relation(i) {
	case syntax.Root, syntax.Ccomp, syntax.Xcomp, syntax.Advcl, syntax.AdvclRelcl, syntax.Acl, syntax.AclRelcl, syntax.Csubj,
		syntax.CsubjPass, syntax.CsubjOuter, syntax.Parataxis:
		return true
	case syntax.Conj:
		return isVerbTag(t.Tag(i)) || t.Child(i, syntax.Nsubj, syntax.NsubjPass, syntax.Cop) >= 0
	}
	return t.Head(i) < 0
}

// clauseOf returns the head of the clause that word i stands in, or is the
// head of.
func clauseOf(t words.Tree, i int) int {
	for range maxClimb {
		if i < 0 || isClause(t, i) {
			break
		}
		i = t.Head(i)
	}
	return i
}

// isBeside reports whether the clause of word i stands beside the one above it
// rather than below it.
func isBeside(t words.Tree, i int) bool {
	return t.Relation(i) == syntax.Conj || t.Relation(i) == syntax.Parataxis
}

// subjectOf returns the subject of clause c: its own, or that of the clause
// above if it shares it. It is -1 if there is none.
func subjectOf(t words.Tree, c int) int {
	for range maxClimb {
		if c < 0 {
			return -1
		}
		if s := t.Child(c, syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter, syntax.Csubj); s >= 0 {
			if isRelative(t, s) && t.Relation(c) == syntax.AclRelcl {
				return t.Head(c)
			}
			return s
		}
		switch t.Relation(c) {
		case syntax.Xcomp, syntax.Conj:
		case syntax.Advcl:
			if t.Child(c, syntax.Mark) >= 0 && t.Tag(c).String() != "VBG" {
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

// isRelative reports whether word i is a relative pronoun.
func isRelative(t words.Tree, i int) bool {
	switch t.Tag(i).String() {
	case "WP", "WDT", "WP$":
		return true
	}
	return false
}

// isSpeech reports whether word i is a verb of speech.
func (r *pronounReader) isSpeech(t words.Tree, i int) bool {
	if i < 0 {
		return false
	}
	kind, _ := cueList.Lookup(lexicon.Fold(t.Word(i)))
	return kind == "say"
}

// above reports how the mention at a stands above the pronoun at p, in one
// sentence: a value of [anaphora.Tree].
func above(t words.Tree, p, a *node) int {
	i, top := a.word, a.top
	if a.joined {
		top = i // one of two is not what both are
	}
	if p.role == anaphora.Owner && p.of >= 0 && (p.of == i || p.of == top || t.Relation(p.of) == syntax.Appos && t.Head(p.of) == i) {
		return anaphora.Below // his friend Ferris
	}
	steps, level, beside := 0, 0, false
	for c := p.clause; c >= 0; {
		if s := subjectOf(t, c); s >= 0 && (s == i || s == top) && s != p.top {
			if level == 0 && p.of == c && t.Child(c, syntax.Cop) >= 0 && p.role == anaphora.Owner {
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
		lo, hi := t.Subtree(top)
		if h := t.Head(top); h >= 0 && clauseOf(t, h) == c && (p.word < lo || p.word >= hi) {
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
		for n := h; n >= 0 && !isClause(t, n); n = t.Head(n) {
			if n == i || n == top {
				return anaphora.Around
			}
			if steps++; steps > maxClimb {
				break
			}
		}
		switch own := t.Child(c, syntax.Nsubj, syntax.NsubjPass) >= 0; {
		case isBeside(t, c):
			beside = own
		case t.Relation(c) != syntax.Xcomp:
			level++
			beside = false
		}
		c = clauseOf(t, h)
		steps++
	}
	return anaphora.Apart
}
