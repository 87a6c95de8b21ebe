package sentiment

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

const (
	// maxFeatures is room for the features of most sentences.
	maxFeatures = 1024
	// maxWords is how many words of a sentence are looked at on either side.
	maxWords = 60
	// maxClimb is how many words above a word are looked at.
	maxClimb = 12
)

// A Clause is a sentence as the models see it, its words counted from 0.
type Clause struct {
	all      *words.Words
	first    int // the number of its first word in the text
	end      int
	tree     words.Tree
	lemmas   []uint32
	clusters []uint32
	marked   []bool
	polarity []int8
}

// ClauseAt returns the sentence of t that span begins in, or nil if there is
// none. Several mentions can be asked about.
func ClauseAt(t *sentence.Text, span sentence.Span) *Clause {
	all := words.Of(t)
	i := all.At(span.Start)
	if i >= len(all.Tokens) {
		return nil
	}
	k := all.SentenceOf(i)
	first, end := all.Sentence(k)
	c := &Clause{all: all, first: first, end: end, tree: all.Parsed(k)}
	var room [64]byte
	inside := false
	for i := range end - first {
		word := c.tree.Word(i)
		c.lemmas = append(c.lemmas, uint32(syntax.Form(string(c.tree.AppendLemma(room[:0], i)))))
		cluster, part := syntax.TheVocabulary().Cluster(uint32(syntax.Form(word)))
		c.clusters = append(c.clusters, uint32(cluster)<<8|uint32(part))
		pol := int8(0)
		if v, ok := polarityTable.Lookup(strings.ToLower(c.tree.Lemma(i))); ok {
			pol = 1
			if v == "-" {
				pol = -1
			}
		}
		c.polarity = append(c.polarity, pol)
		switch word {
		case "“", "``":
			inside = true
		case "”", "''":
			inside = false
		case "\"":
			inside = !inside
		}
		c.marked = append(c.marked, inside)
	}
	return c
}

// words returns the words [lo, hi) of span, and whether there are any.
func (c *Clause) words(span sentence.Span) (lo, hi int, ok bool) {
	lo = c.all.At(span.Start)
	hi = max(lo+1, c.all.From(span.End))
	return lo - c.first, min(hi, c.end) - c.first, c.first <= lo && lo < c.end
}

// head returns the word of [lo, hi) that the others depend on.
func (c *Clause) head(lo, hi int) int {
	w := lo
	for range maxClimb {
		h := c.tree.Head(w)
		if h < lo || h >= hi {
			break
		}
		w = h
	}
	return w
}

// isWord reports whether the word i says something: it is no mark, no
// determiner and the like.
func (c *Clause) isWord(i int) bool {
	switch t := c.tree.Tag(i); {
	case t >= syntax.VB && t <= syntax.VBZ:
		return true
	case t == syntax.NN, t == syntax.NNS, t == syntax.JJ, t == syntax.JJR, t == syntax.JJS, t == syntax.RB, t == syntax.MD, t == syntax.IN, t == syntax.RP:
		return true
	}
	return false
}

// negated reports whether a negation hangs on word i.
func (c *Clause) negated(i int) uint32 {
	for child := range c.tree.Children(i) {
		switch c.tree.Word(child) {
		case "not", "n’t", "n't", "never", "no", "Not", "No", "without", "nobody", "hardly":
			return 1
		}
	}
	return 0
}

// A role is where a mention stands: its head, and the words above it.
type role struct {
	lo, hi, head int
	above        [4]int // head, its head and so on; -1 for none
}

func (c *Clause) role(lo, hi int) role {
	r := role{lo: lo, hi: hi, head: c.head(lo, hi)}
	at := r.head
	for n := range r.above {
		if at >= 0 {
			at = c.tree.Head(at)
		}
		r.above[n] = at
	}
	return r
}

// distance puts a number of words into one of a few classes.
func distance(n int) uint32 {
	switch {
	case n <= 1:
		return 1
	case n <= 3:
		return 2
	case n <= 6:
		return 3
	case n <= 12:
		return 4
	}
	return 5
}

// way returns the relations on the way from word i up to word top, and how
// many there are, -1 if top is not above i.
func (c *Clause) way(i, top int) (hash uint32, n int) {
	hash = 7
	for at := i; at != top; n++ {
		if at < 0 || n == maxClimb {
			return 0, -1
		}
		hash = hash*0x01000193 ^ uint32(c.tree.Relation(at))
		at = c.tree.Head(at)
	}
	return hash, n
}

// path returns the way between two words: up and down.
func (c *Clause) path(i, j int) (hash uint32, n int) {
	at := i
	for up := range maxClimb {
		if down, m := c.way(j, at); m >= 0 {
			h, _ := c.way(i, at)
			return h*31 + down, up + m
		}
		if at = c.tree.Head(at); at < 0 {
			break
		}
	}
	return 0, maxClimb
}

// below reports whether word i is top or below it.
func (c *Clause) below(i, top int) bool {
	lo, hi := c.tree.Subtree(top)
	return lo <= i && i < hi
}
