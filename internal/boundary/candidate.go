package boundary

import (
	"unicode"
	"unicode/utf8"
)

// Decisions look at most lookahead bytes past the place they are about, so
// that a stream, which must have them at hand, gives the same sentences as
// the whole text. The other limits are its parts.
const (
	lookahead  = maxCluster + maxGap + 3*maxWord + 4*maxWidth + 64
	maxCluster = 128 // a stop and all that closes behind it
	maxGap     = 256 // white space behind it; more is a blank line
)

// A stop is the kind of mark at which a sentence may end.
type stop uint8

const (
	noStop stop = iota
	period
	ellipsis
	question
	exclamation
	otherStop // of another script: always an end
)

// A closing is what closes behind the stop.
type closing uint8

const (
	quotation closing = 1 << iota
	bracket
	footnote
	emoji

	nothing closing = 0
)

// A gap is the white space behind a candidate.
type gap uint8

const (
	noGap gap = iota
	space
	wideSpace   // a tab, or more than one space
	lineWrapped // the line was full: the text goes on in the next
	lineBroken  // somebody ended the line here
	lineBlank   // a blank line, or the end of a paragraph
	textEnd
)

// A candidate is a place where a sentence may end, and what is to be seen
// around it.
type candidate struct {
	text  string // up to the end of the look-ahead
	start int    // where the sentence begins
	at    int    // where the stop begins
	end   int    // where the sentence would end
	next  int    // where the text would go on

	stop   stop
	closed closing
	gap    gap

	before      string // the word in front of the stop
	beforeShape shape
	class       abbreviation

	opened     bool // a quotation or bracket opens in front of the next word
	after      string
	behind     int // where after ends
	afterShape shape
	afterMark  rune // the first character behind the gap
	starter    bool // after begins sentences far more often than names
	item       bool // after is the number or letter of a list item: 2. or (b)
}

// gapAt measures the white space at text[at:]: where it ends, how many spaces
// and line ends it has, and where the first line end is.
func gapAt(text string, at int) (next, spaces, ends, firstEnd int) {
	limit := min(len(text), at+maxGap)
	firstEnd = -1
	for next = at; next < limit; {
		r, size := utf8.DecodeRuneInString(text[next:])
		if !isSpace(r) {
			return next, spaces, ends, firstEnd
		}
		if isLineEnd(r) && !(r == '\n' && next > at && text[next-1] == '\r') {
			if ends == 0 {
				firstEnd = next
			}
			ends++
		} else if r == '\t' {
			spaces += 2
		} else if r != '\u200B' && r != '\n' {
			spaces++
		}
		next += size
	}
	if next < len(text) {
		ends = 2
		firstEnd = max(firstEnd, at)
	}
	return next, spaces, ends, firstEnd
}

// look fills in the words around the candidate.
func (r *Rules) look(c *candidate) {
	c.before = c.text[wordBefore(c.text, c.start, c.at):c.at]
	c.beforeShape = shapeOf(c.before)
	if c.stop == period {
		c.class = r.abbreviationOf(c.before, c.beforeShape)
	}
	at := c.next
	if at < len(c.text) {
		c.afterMark, _ = utf8.DecodeRuneInString(c.text[at:])
	}
	for range 3 {
		if at >= len(c.text) {
			break
		}
		mark, size := utf8.DecodeRuneInString(c.text[at:])
		if !opens(mark) {
			break
		}
		c.opened = true
		at += size
	}
	stop := wordAfter(c.text, at)
	c.after = c.text[at:stop]
	c.afterShape = shapeOf(c.after)
	c.starter = r.isStarter(c.after)
	c.item = stop < len(c.text) && (c.text[stop] == '.' || c.text[stop] == ')') && isSpaceAt(c.text, stop+1) &&
		(c.afterShape == number || c.afterShape == letter || c.afterShape == roman)
	c.behind = stop
}

// previous returns the word in front of before.
func (c *candidate) previous() string {
	end := trimEnd(c.text[:c.at-len(c.before)], c.start)
	return c.text[wordBefore(c.text, c.start, end):end]
}

// second returns the word behind after.
func (c *candidate) second() string {
	at := c.behind
	for at < len(c.text) && at < c.behind+3 && (c.text[at] == ' ' || c.text[at] == '.' || c.text[at] == ',') {
		at++
	}
	return c.text[at:wordAfter(c.text, at)]
}

// measure finds the gap behind c.end.
func (c *candidate) measure(l *lines) {
	next, spaces, ends, firstEnd := gapAt(c.text, c.end)
	c.next = next
	switch {
	case next >= len(c.text):
		c.gap = textEnd
	case ends > 0:
		c.gap = l.classify(c.text, firstEnd, next, ends)
	case spaces == 0 && next == c.end:
		c.gap = noGap
	case spaces > 1:
		c.gap = wideSpace
	default:
		c.gap = space
	}
}

// extend moves the end of the candidate behind footnote marks and emoji that
// stand apart from the stop.
func (c *candidate) extend(l *lines) {
	for c.gap <= wideSpace && c.next < len(c.text) && c.next-c.at < maxCluster {
		n := 0
		if c.text[c.next] == '[' && c.next+1 < len(c.text) && isASCIIDigit(c.text[c.next+1]) {
			n = noteAt(c.text, c.next)
			c.closed |= footnote
		} else if n = emojiAt(c.text, c.next); n > 0 {
			c.closed |= emoji
		}
		if n == 0 {
			return
		}
		c.end = c.next + n
		c.measure(l)
	}
}

func isASCIIDigit(c byte) bool { return '0' <= c && c <= '9' }

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isWordByte(c byte) bool { return isASCIIDigit(c) || isASCIILetter(c) || c >= utf8.RuneSelf }

// isLetterAt reports whether a letter stands at text[at:].
func isLetterAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(r)
}
