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
	p := node{word: headWord(t.Tree, lo, hi), clause: -1}
	p.top = p.word
	p.climb(t.Tree, lo, hi)
	if p.of >= 0 {
		p.clause = t.clauseOf(p.of)
		for c := p.clause; c >= 0 && t.Head(c) >= 0 && p.level < maxLevel; c = t.clauseOf(t.Head(c)) {
			if !isBeside(t.Tree, c) {
				p.level++
			}
		}
	}
	if p.role == anaphora.Object && p.of < p.top && r.isSpeech(t.Tree, p.of) && !t.has(p.of, subjectBelow) {
		p.role = anaphora.Subject // It rained, noted Ferris.
	}
	if p.role == anaphora.Subject {
		p.speaks = r.isSpeech(t.Tree, p.clause)
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

// isBeside reports whether the clause of word i stands beside the one above it
// rather than below it.
func isBeside(t words.Tree, i int) bool {
	return t.Relation(i) == syntax.Conj || t.Relation(i) == syntax.Parataxis
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
