package attribution

import (
	"hash/fnv"
	"strings"

	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A document is a text as the model sees it.
type document struct {
	text      *sentence.Text
	words     *words.Words
	marked    []int32 // how many tokens before each stand inside quotation marks, these included
	told      []int32 // of each token, in how many contents it stands
	proposals []Proposal
	cues      []int32 // of each token, the proposal whose cue it heads, counted from 1
	flat      []span
	ranges    [][]span // of each proposal, the tokens of its content
	sources   []span   // and of its source
}

// A span is a range of tokens.
type span struct{ lo, hi int }

func (s span) empty() bool { return s.lo >= s.hi }

func look(t *sentence.Text, pairs []mark.Pair, proposals []Proposal) *document {
	w := words.Of(t)
	d := &document{text: t, words: w, proposals: proposals}
	n := len(w.Tokens)
	inside := make([]int32, n+1)
	for _, p := range pairs {
		s := d.tokens(p.Span())
		inside[s.lo]++
		inside[s.hi]--
	}
	d.marked, d.told, d.cues = make([]int32, n+1), make([]int32, n+1), make([]int32, n)
	depth := int32(0)
	for i := range n {
		depth += inside[i]
		d.marked[i+1] = d.marked[i] + min(depth, 1)
	}
	d.ranges, d.sources = make([][]span, 0, len(proposals)), make([]span, 0, len(proposals))
	for n, p := range proposals {
		if !p.Cue.IsZero() {
			if i := d.head(d.tokens(p.Cue)); i >= 0 && d.cues[i] == 0 {
				d.cues[i] = int32(n) + 1
			}
		}
		from := len(d.flat)
		for _, c := range p.Content {
			s := d.tokens(c)
			d.flat = append(d.flat, s)
			d.told[s.lo]++
			d.told[s.hi]--
		}
		d.ranges = append(d.ranges, d.flat[from:len(d.flat):len(d.flat)])
		d.sources = append(d.sources, d.tokens(p.Source))
	}
	for i := range n {
		d.told[i+1] += d.told[i]
	}
	return d
}

// inMarks reports whether token i stands inside quotation marks.
func (d *document) inMarks(i int) bool { return d.marked[i+1] > d.marked[i] }

// tokens returns the tokens that a span covers or cuts.
func (d *document) tokens(s sentence.Span) span {
	if s.IsZero() {
		return span{}
	}
	lo := d.words.At(s.Start)
	return span{lo, max(lo, d.words.From(s.End))}
}

// head returns the token of s on which the others depend, of several the first
// verb, or -1.
func (d *document) head(s span) int {
	best := -1
	for i := s.lo; i < s.hi; i++ {
		k := d.words.SentenceOf(i)
		first, _ := d.words.Sentence(k)
		t := d.words.Parsed(k)
		if h := t.Head(i - first); h >= 0 && s.lo <= h+first && h+first < s.hi {
			continue
		}
		if best < 0 || isVerb(t.Tag(i-first)) && !isVerb(d.tag(best)) {
			best = i
		}
	}
	return best
}

// tag returns the tag of a token.
func (d *document) tag(i int) syntax.Tag {
	k := d.words.SentenceOf(i)
	first, _ := d.words.Sentence(k)
	return d.words.Parsed(k).Tag(i - first)
}

// bytes returns the bytes of tokens.
func (d *document) bytes(s span) sentence.Span {
	if s.empty() {
		return sentence.Span{}
	}
	return sentence.Span{Start: int(d.words.Tokens[s.lo].Start), End: int(d.words.Tokens[s.hi-1].End)}
}

// A clause is a sentence of a document, its words counted from 0. It is used
// again for one sentence after the other.
type clause struct {
	*document
	tree   words.Tree
	base   int // the token that is word 0
	forms  []uint32
	lemmas []uint32
	cue    cue
}

// A cue is what is known of the word that is looked at as one.
type cue struct {
	word     int
	proposal int // that whose cue it is, or -1
	rule     uint32
	below    uint32
	subject  int
}

// turn turns to the cue i.
func (c *clause) turn(i int) {
	c.cue = cue{word: i, proposal: int(c.cues[c.base+i]) - 1, below: c.below(i), subject: c.subject(i)}
	if n := c.cue.proposal; n >= 0 {
		c.cue.rule = c.proposals[n].Rule
	}
}

// maxWords is the number of words in the longest sentence that is read. What
// is longer is no sentence but a table.
const maxWords = 400

// read turns to sentence k and reports whether it can be read.
func (c *clause) read(k int) bool {
	lo, hi := c.words.Sentence(k)
	if lo == hi || hi-lo > maxWords {
		return false
	}
	c.tree, c.base = c.words.Parsed(k), lo
	c.forms, c.lemmas = c.forms[:0], c.lemmas[:0]
	var room [64]byte
	for i := range hi - lo {
		c.forms = append(c.forms, uint32(syntax.Form(c.tree.Word(i))))
		c.lemmas = append(c.lemmas, uint32(syntax.Form(string(c.tree.AppendLemma(room[:0], i)))))
	}
	return true
}

func (c *clause) len() int { return len(c.forms) }

// form returns the form of word i, or what says that there is none.
func (c *clause) form(i int) uint32 {
	switch {
	case i < 0:
		return 1
	case i >= len(c.forms):
		return 2
	}
	return c.forms[i]
}

func (c *clause) tagAt(i int) uint32 {
	if i < 0 || i >= len(c.forms) {
		return 255
	}
	return uint32(c.tree.Tag(i))
}

// quoted reports whether word i stands inside quotation marks.
func (c *clause) quoted(i int) bool { return c.inMarks(c.base + i) }

// isMark reports whether word i is punctuation.
func (c *clause) isMark(i int) bool {
	return c.words.Tokens[c.base+i].Shape&(words.Word|words.Digit) == 0
}

func isVerb(t syntax.Tag) bool { return t >= syntax.VB && t <= syntax.VBZ }

func isNoun(t syntax.Tag) bool {
	switch t {
	case syntax.NN, syntax.NNS, syntax.NNP, syntax.NNPS:
		return true
	}
	return false
}

// RuleHash returns the hash of the name of a rule.
func RuleHash(name string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(strings.ToLower(name)))
	return h.Sum32()
}
