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
	previous    string // the word in front of that

	opened     bool // a quotation or bracket opens in front of the next word
	after      string
	afterShape shape
	afterMark  rune // the first character behind the gap
	starter    bool // after begins sentences far more often than names
	item       bool // after is the number or letter of a list item: 2. or (b)
	second     string
}

// stopAt returns the kind of stop at text[at:] and where it ends, noStop if
// there is none.
func stopAt(text string, at int) (stop, int) {
	limit := min(len(text), at+maxCluster)
	kind := noStop
	dots := 0
	for end := at; ; {
		if end >= limit {
			return kind, end
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case r == '.':
			dots++
			if kind == noStop {
				kind = period
			}
			if dots > 1 && kind == period {
				kind = ellipsis
			}
		case r == '…':
			if kind != question && kind != exclamation {
				kind = ellipsis
			}
		case r == '?':
			kind = question
		case r == '!':
			if kind != question {
				kind = exclamation
			}
		case r == ' ' && dots > 0 && end+1 < limit && text[end+1] == '.' && (end+2 >= len(text) || !isASCIIDigit(text[end+2])):
			// A spaced ellipsis: ". . ."
		case r >= utf8.RuneSelf && PropertyOf(r) == STerm:
			if r == '‼' || r == '⁉' || r == '⁇' || r == '⁈' {
				kind = question
			} else {
				kind = otherStop
			}
		case r >= utf8.RuneSelf && PropertyOf(r) == ATerm:
			if kind == noStop {
				kind = period
			}
		default:
			return kind, end
		}
		end += size
	}
}

// closeAt returns what closes at text[at:], directly behind a stop, and where
// that ends; more stops may stand between.
func closeAt(text string, at int) (closing, int) {
	kind := nothing
	limit := min(len(text), at+maxCluster)
	for at < limit {
		r, size := utf8.DecodeRuneInString(text[at:])
		end := at + size
		ends := end >= len(text) || isSpaceAt(text, end)
		switch {
		case r == '”' || r == '’' || r == '»' || r == '›' || r == '」' || r == '』' || r == '"' || r == '\'',
			(r == '“' || r == '‘' || r == '«' || r == '‹' || r == '`') && (ends || closesAt(text, end)):
			kind |= quotation
		case (r == '\u00A0' || r == '\u202F' || r == ' ') && end < len(text) && (hasRune(text, end, '»') || hasRune(text, end, '›')):
			// French marks stand apart.
		case r == ')' || r == ']' || r == '}' || r == '）' || r == '】':
			kind |= bracket
		case r == '[' || r == '(':
			n := noteAt(text, at)
			if n == 0 {
				return kind, at
			}
			kind |= footnote
			end = at + n
		case '¹' == r || '²' == r || '³' == r || '⁰' <= r && r <= '⁹' || (r == '*' || r == '†' || r == '‡') && ends:
			kind |= footnote
		case kind != nothing && (r == '.' || r == '?' || r == '!') && (ends || closesAt(text, end)):
			// “He said ‘No.’.”
		default:
			return kind, at
		}
		at = end
	}
	return kind, at
}

// closesAt reports whether a closing mark stands at text[at:].
func closesAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(text[at:]); r {
	case '”', '’', '»', '›', '"', '\'', ')', ']':
		return true
	}
	return false
}

func hasRune(text string, at int, want rune) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return r == want
}

func isSpaceAt(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return isSpace(r)
}

// noteAt returns the length of the footnote mark at text[at:], 0 if there is
// none: [4], [12], [note 3], [citation needed], (4).
func noteAt(text string, at int) int {
	const longest = 24
	close := byte(']')
	if text[at] == '(' {
		close = ')'
	}
	digits := true
	for i := at + 1; i < len(text) && i-at < longest; i++ {
		switch c := text[i]; {
		case c == close:
			if i == at+1 || close == ')' && !digits || i+1 < len(text) && isWordByte(text[i+1]) {
				return 0
			}
			return i + 1 - at
		case isASCIIDigit(c):
		case c == '\n' || c == '.' || c == '[':
			return 0
		default:
			digits = false
		}
	}
	return 0
}

// emojiAt returns the length of the run of emoji, or of the emoticon, at
// text[at:], 0 if there is none or a word follows without white space.
func emojiAt(text string, at int) int {
	end := at
	if n := emoticonAt(text, at); n > 0 {
		end += n
	} else {
		for end < len(text) && end-at < maxCluster {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !isEmoji(r) && (end == at || r != '\uFE0F' && r != '\u200D') {
				break
			}
			end += size
		}
	}
	if end == at || end < len(text) && !isSpaceAt(text, end) {
		return 0
	}
	return end - at
}

func isEmoji(r rune) bool {
	return 0x1F000 <= r && r <= 0x1FAFF || 0x2600 <= r && r <= 0x27BF || 0x2B00 <= r && r <= 0x2BFF
}

// emoticonAt returns the length of the emoticon at text[at:], 0 if there is
// none: :) ;-) =D :( <3
func emoticonAt(text string, at int) int {
	i := at
	byteAt := func() byte {
		if i < len(text) {
			return text[i]
		}
		return 0
	}
	if c := byteAt(); c == '<' && at+1 < len(text) && text[at+1] == '3' {
		return 2
	} else if c != ':' && c != ';' && c != '=' {
		return 0
	}
	i++
	if byteAt() == '-' {
		i++
	}
	switch byteAt() {
	case ')', '(', 'D', 'P', 'p', '/', '|':
		for c := byteAt(); byteAt() == c && i-at < 8; {
			i++
		}
		return i - at
	}
	return 0
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

// look fills in what is to be seen around the candidate, whose text, start,
// at, end and stop are known.
func (r *Rules) look(c *candidate, l *lines) {
	c.measure(l)
	if c.stop != noStop {
		c.extend(l)
	}
	from := wordBefore(c.text, c.start, c.at)
	c.before = c.text[from:c.at]
	c.beforeShape = shapeOf(c.before)
	if c.stop == period {
		c.class = r.abbreviationOf(c.before, c.beforeShape)
	}
	for from > c.start && isSpaceAt(c.text, from-1) {
		from--
	}
	c.previous = c.text[wordBefore(c.text, c.start, from):from]

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
	at = stop
	for at < len(c.text) && (c.text[at] == ' ' || c.text[at] == '.' || c.text[at] == ',') && at-stop < 3 {
		at++
	}
	c.second = c.text[at:wordAfter(c.text, at)]
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
