package words

import (
	"iter"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Sentence is a view of a sentence that has tags and lemmas. Its words,
// marks among them, are counted from 0. It is made by [Words.Tagged].
type Sentence struct {
	Tokens   []Token
	text     string
	readings []reading
}

// Len returns the number of words.
func (s Sentence) Len() int { return len(s.Tokens) }

// Word returns word i as it is written.
func (s Sentence) Word(i int) string { t := s.Tokens[i]; return s.text[t.Start:t.End] }

// Tag returns the part of speech of word i.
func (s Sentence) Tag(i int) syntax.Tag { return s.readings[i].tag }

// Lemma returns the lemma of word i. It allocates unless the word begins with
// its lemma, as most do; see [Sentence.IsLemma].
func (s Sentence) Lemma(i int) string {
	var most [64]byte
	lemma := s.AppendLemma(most[:0], i)
	if word := s.Word(i); strings.HasPrefix(word, string(lemma)) {
		return word[:len(lemma)]
	}
	return string(lemma)
}

// AppendLemma appends the lemma of word i to dst.
func (s Sentence) AppendLemma(dst []byte, i int) []byte {
	return appendLemma(dst, s.Word(i), s.readings[i].edit)
}

// IsLemma reports whether lemma is that of word i. It does not allocate.
func (s Sentence) IsLemma(i int, lemma string) bool {
	return isLemma(s.Word(i), s.readings[i].edit, lemma)
}

// Span returns the bytes of the words [lo, hi), of which there is at least
// one: t.Span(t.Subtree(i)) is the phrase of word i.
func (s Sentence) Span(lo, hi int) sentence.Span {
	return sentence.Span{Start: int(s.Tokens[lo].Start), End: int(s.Tokens[hi-1].End)}
}

// A Tree is a view of a sentence whose words have heads as well. It is made by
// [Words.Parsed].
//
// One word is the root; every other has a head, and is below the root. The
// words below a word stand in one row around it: the tree is projective.
type Tree struct {
	Sentence
	links []link
}

// Head returns the word that word i depends on, -1 for the root.
func (t Tree) Head(i int) int { return int(t.links[i].head) }

// Relation returns what word i is to its head.
func (t Tree) Relation(i int) syntax.Relation { return t.links[i].relation }

// Root returns the root, or -1 if there are no words.
func (t Tree) Root() int {
	i := len(t.links) - 1
	for i >= 0 && t.links[i].head >= 0 {
		i = int(t.links[i].head)
	}
	return i
}

// Subtree returns the range [lo, hi) of word i and all that is below it.
func (t Tree) Subtree(i int) (lo, hi int) {
	l := t.links[i]
	if l.head < 0 {
		return 0, len(t.links)
	}
	return i - int(l.before), i + 1 + int(l.behind)
}

// Children yields the words whose head is i, from left to right.
func (t Tree) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) { t.children(i, yield) }
}

func (t Tree) children(i int, yield func(int) bool) {
	lo, hi := t.Subtree(i)
	for at := lo; at < hi; {
		if at == i {
			at++
			continue
		}
		child := t.below(i, at)
		if !yield(child) {
			return
		}
		_, at = t.Subtree(child)
	}
}

// below returns the child of i that at is, or is below of.
func (t Tree) below(i, at int) int {
	for h := t.Head(at); h != i; h = t.Head(at) {
		at = h
	}
	return at
}

// Child returns the first child of word i that is one of the relations to it,
// or -1 if there is none.
func (t Tree) Child(i int, relations ...syntax.Relation) int {
	for child := range t.Children(i) {
		if slices.Contains(relations, t.Relation(child)) {
			return child
		}
	}
	return -1
}
