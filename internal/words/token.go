package words

import (
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// A cutter cuts the sentences of a text into tokens. It goes from left to
// right and looks a bounded number of bytes ahead and back, so that the time
// is linear whatever the text is.
type cutter struct {
	text   string // ends where the sentence ends: nothing looks beyond it
	start  int    // of the sentence
	open   int    // round brackets that are open: ":)" may close one
	tokens []Token
}

// sentence appends the tokens of text[s.Start:s.End].
func (c *cutter) sentence(text string, s sentence.Span) {
	c.text, c.start, c.open = text[:s.End], s.Start, 0
	for at := s.Start; at < s.End; {
		b := text[at]
		switch {
		case isAlnum(b):
			at = c.word(at, at)
		case b <= ' ':
			at++
		default:
			at = c.other(at)
		}
	}
}

// other appends the token at text[at:], which does not begin with a letter or
// digit of ASCII, and returns its end.
func (c *cutter) other(at int) int {
	r, size := runeAt(c.text, at)
	switch {
	case isBlank(r):
		return at + size
	case r >= utf8.RuneSelf && isWordRune(r):
		return c.word(at, at)
	}
	if end := c.address(at); end > at {
		return c.addWord(at, end, 0)
	}
	if (r == '.' || r == '+') && isDigitAt(c.text, at+1) && !c.isGluedToWord(at) {
		return c.word(at, at+1) // .5, +44
	}
	if isApostrophe(r) {
		if end := c.apostrophe(at, size); end > at {
			return end
		}
	}
	return c.mark(at, r)
}

// mark appends the mark r at text[at:], or the emoticon that begins with it,
// and returns its end.
func (c *cutter) mark(at int, r rune) int {
	if end := emoticonEnd(c.text, at); end > at && !(c.open > 0 && c.text[end-1] == ')') {
		return c.add(at, end, 0)
	}
	switch r {
	case '(':
		c.open++
	case ')':
		c.open = max(0, c.open-1)
	}
	return c.add(at, markEnd(c.text, at), 0)
}

// addWord appends the word text[start:end] and returns its end. extra is what
// its characters do not tell of its shape.
func (c *cutter) addWord(start, end int, extra Shape) int {
	return c.add(start, end, shapeOf(c.text[start:end])|extra)
}

// add appends the token text[start:end] and returns its end.
func (c *cutter) add(start, end int, shape Shape) int {
	if c.isGlued(start) {
		shape |= Glued
	}
	c.tokens = append(c.tokens, Token{int32(start), int32(end), shape})
	return end
}

// isGlued reports whether the last token ends where the next starts, in the
// same sentence.
func (c *cutter) isGlued(start int) bool {
	n := len(c.tokens)
	return n > 0 && start > c.start && int(c.tokens[n-1].End) == start
}

// isGluedToWord reports whether in addition the last token is a word.
func (c *cutter) isGluedToWord(start int) bool {
	return c.isGlued(start) && c.tokens[len(c.tokens)-1].Shape&Word != 0
}
