package entity

import (
	"sort"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A metonymReader reads the trees of the sentences that hold the name of a
// capital or a seat of power. To parse a sentence takes longer than all else
// that this package does with it, and few sentences hold one.
type metonymReader struct {
	text *sentence.Text
	at   int // the sentence that was parsed last, or -1
	tree words.Tree
}

// parse returns the tree of sentence k.
func (r *metonymReader) parse(k int) words.Tree {
	if r.at != k {
		r.at, r.tree = k, words.Of(r.text).Parsed(k)
	}
	return r.tree
}

// maxConjuncts is how many names joined by "and" are followed to the first.
const maxConjuncts = 4

// decide returns the rule by which the name m of sentence k stands for a
// government, or noRule.
func (r *metonymReader) decide(k int, m sentence.Span) rule {
	t := r.parse(k)
	word := headOf(t, m)
	if word < 0 {
		return noRule
	}
	prep := prepositionOf(t, word)
	for range maxConjuncts {
		if t.Relation(word) != syntax.Conj {
			break
		}
		word = t.Head(word)
		if prep == "" {
			prep = prepositionOf(t, word)
		}
	}
	head := t.Head(word)
	if head < 0 {
		return noRule
	}
	governor := lexicon.Fold(t.Word(head))
	cue, _ := cueList.Lookup(governor)
	switch t.Relation(word) {
	case syntax.Nsubj, syntax.NsubjOuter:
		if acts(t, head, cue) {
			return metonymSubject
		}
	case syntax.NsubjPass:
		if cue == "say" {
			return metonymSubject
		}
	case syntax.Obj, syntax.Iobj:
		if cue == "say" && governor != "said" && governor != "says" {
			return metonymRelation
		}
	case syntax.OblAgent:
		if cue != "" {
			return metonymRelation
		}
	case syntax.Obl, syntax.Nmod, syntax.OblUnmarked, syntax.NmodUnmarked:
		if prep == "by" && cue != "" || prep != "" && (dealsWith(governor, prep) || objectDealsWith(t, head, prep)) {
			return metonymRelation
		}
	case syntax.NmodPoss:
		if dealsWith(governor, "from") || dealsWith(governor, "of") || dealsWith(governor, ownMark) {
			return metonymRelation
		}
	}
	return noRule
}

const (
	// ownMark stands in metonymList beside a noun for what a government has
	// and a town does not: Lima’s stance.
	ownMark = "own"
	// stateMark stands there beside an adjective for what it is: Lima is ready.
	stateMark = "is"
)

// acts reports whether word head, whose entry in cueList is cue, is a verb or
// an adjective that tells what a government does or is.
func acts(t words.Tree, head int, cue string) bool {
	lo, hi := t.Subtree(head)
	for i := lo; i < hi; i++ {
		if t.Head(i) == head && t.Relation(i) == syntax.Cop {
			return dealsWith(lexicon.Fold(t.Word(head)), stateMark)
		}
	}
	return cue == "say" || cue == "act"
}

// dealsWith reports whether word with the preposition or mark prep is about a
// government.
func dealsWith(word, prep string) bool {
	prepositions, ok := metonymList.Lookup(word)
	return ok && contains(prepositions, prep)
}

// objectDealsWith reports whether the preposition at word head may as well
// belong to the verb that head is the object of, "cede land to", or to the
// object or subject of the verb head, "put pressure on": parsers confuse the
// two.
func objectDealsWith(t words.Tree, head int, prep string) bool {
	if t.Relation(head) == syntax.Obj {
		return dealsWith(lexicon.Fold(t.Word(t.Head(head))), prep)
	}
	lo, hi := t.Subtree(head)
	for i := lo; i < hi; i++ {
		if t.Head(i) != head {
			continue
		}
		switch t.Relation(i) {
		case syntax.Obj, syntax.Nsubj, syntax.NsubjPass:
			if dealsWith(lexicon.Fold(t.Word(i)), prep) {
				return true
			}
		}
	}
	return false
}

// headOf returns the word of the name m that the others of it depend on, or
// -1.
func headOf(t words.Tree, m sentence.Span) int {
	first := sort.Search(t.Len(), func(i int) bool { return int(t.Tokens[i].Start) >= m.Start })
	for i := first; i < t.Len() && int(t.Tokens[i].End) <= m.End; i++ {
		head := t.Head(i)
		if head < 0 || int(t.Tokens[head].Start) < m.Start || int(t.Tokens[head].End) > m.End {
			return i
		}
	}
	return -1
}

// prepositionOf returns the preposition that word i has, small, or nothing.
func prepositionOf(t words.Tree, i int) string {
	lo, _ := t.Subtree(i)
	for k := i - 1; k >= lo; k-- {
		if t.Head(k) == i && t.Relation(k) == syntax.Case {
			return lexicon.Fold(t.Word(k))
		}
	}
	return ""
}
