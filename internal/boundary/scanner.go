package boundary

import (
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/model"
)

// Rules are the rules for English news with what a caller adds to them.
type Rules struct {
	WholeQuotations bool     // no sentence ends inside quotation marks
	Abbreviations   []string // words that keep their full stop inside a sentence
	Starters        []string // words that begin a sentence behind an abbreviation
}

// A Scanner finds the sentences of a text, one after the other, by the rules
// for English news. It reads the text once, from front to back.
type Scanner struct {
	Rules Rules
	Text  string
	Final bool // Text ends where the text ends; otherwise more may come

	// Watch, if not nil, is shown every candidate that is not plain, and has
	// the last word on whether a sentence ends there. It is for training.
	Watch func(Decision) (ends bool)

	at     int // all in front of it is dealt with
	lines  lines
	quoted quotations
}

// A Decision is what the rules say of a candidate.
type Decision struct {
	Start, End, Next int // where the sentence begins and would end, and where the text would go on
	Ends             bool
	Rule             Rule
	Features         []model.Feature // what the weights would look at
}

// Next returns the next sentence, trimmed of white space. ok is false if there
// is none or, where Text is not final, if more of it is needed to tell.
func (s *Scanner) Next() (start, end int, ok bool) {
	s.skipSpace()
	start = s.at
	if start >= len(s.Text) {
		return start, start, false
	}
	before := s.lines
	for at := start; ; {
		for at < len(s.Text) && isPlain(s.Text[at]) {
			at++
		}
		if at >= len(s.Text) {
			break
		}
		size := 1
		if isCapital(s.Text[at]) {
			if !s.isUnmarked(start, at) {
				at++
				continue
			}
		} else if s.Text[at] >= utf8.RuneSelf {
			if at+utf8.UTFMax > len(s.Text) && !s.Final {
				return s.needMore(start, before)
			}
			var r rune
			if r, size = utf8.DecodeRuneInString(s.Text[at:]); !mayEnd(r) {
				at += size
				continue
			}
		}
		if !s.Final && len(s.Text)-at < s.needs() {
			return s.needMore(start, before)
		}
		end, next, ends := s.candidate(start, at)
		if ends {
			s.advance(at, end)
			return start, end, true
		}
		s.advance(at, next)
		at = next
	}
	if !s.Final {
		return s.needMore(start, before)
	}
	end = trimEnd(s.Text, start)
	s.at = len(s.Text)
	return start, end, true
}

// needMore goes back to the start of the sentence, for more of the text is
// needed to tell where it ends.
func (s *Scanner) needMore(start int, before lines) (int, int, bool) {
	s.at, s.lines = start, before
	return start, start, false
}

// NextUnicode is Next by the default rules of Unicode.
func (s *Scanner) NextUnicode() (start, end int, ok bool) {
	for s.at < len(s.Text) {
		size, seen := NextUnicode(s.Text[s.at:])
		if !s.Final && seen+utf8.UTFMax > len(s.Text)-s.at {
			break // the last character it saw may not be whole
		}
		segment := s.Text[:s.at+size]
		start, end = trimStart(segment, s.at), trimEnd(segment, s.at)
		s.at += size
		if start < end {
			return start, end, true
		}
	}
	return s.at, s.at, false
}

// Reset goes on with text, which begins where the scanner was when Next last
// returned: behind the sentence or, if there was none, where it would begin.
func (s *Scanner) Reset(text string, final bool) {
	s.lines.column += width(s.Text[s.lines.start:s.at])
	s.lines.start = 0
	s.quoted = quotations{}
	s.Text, s.Final, s.at = text, final, 0
}

// candidate looks at the place at text[at:] and tells whether the sentence
// ends, and where; if not, next is where to go on.
func (s *Scanner) candidate(start, at int) (end, next int, ends bool) {
	c := candidate{text: s.Text[:min(len(s.Text), at+lookahead)], start: start, at: at, end: at}
	var why Rule
	c.stop, next = stopAt(c.text, at)
	if c.stop != noStop {
		c.closed, c.end = closeAt(c.text, next)
		if c.end < len(c.text) && isInsideWord(c.text, c.end) && c.closed == nothing && c.stop == period {
			return 0, next, false // most of all: 3.5, example.org
		}
		next = c.end
	} else {
		_, size := utf8.DecodeRuneInString(c.text[at:])
		next = at + size
		c.at = trimEnd(s.Text[:at], start)
		c.end = c.at
	}
	c.measure(&s.lines)
	if c.stop != noStop {
		c.extend(&s.lines)
	}
	if c.gap < lineBlank {
		s.Rules.look(&c)
	}
	if ends, why = s.Rules.decide(&c); ends && s.Rules.WholeQuotations && s.quoted.hold(s.Text, start, c.end) {
		ends, why = false, WholeQuotation
	}
	if s.Watch != nil {
		ends = s.Watch(Decision{start, c.end, c.next, ends, why, c.features(nil)})
	}
	if !ends && c.gap >= lineWrapped && c.stop == noStop {
		next = c.next // the whole gap is decided
	}
	return c.end, max(next, at+1), ends
}

// isInsideWord reports whether a small letter or a digit stands at text[at:].
func isInsideWord(text string, at int) bool {
	c := text[at]
	return 'a' <= c && c <= 'z' || isASCIIDigit(c)
}

// needs returns how much of the text must be at hand behind a candidate.
func (s *Scanner) needs() int {
	if s.Rules.WholeQuotations {
		return lookahead + maxQuotation
	}
	return lookahead
}

// skipSpace moves over white space.
func (s *Scanner) skipSpace() {
	at := trimStart(s.Text, s.at)
	if !s.Final && at == len(s.Text) && at > s.at && s.Text[at-1] == '\r' {
		at-- // a line feed may follow
	}
	s.advance(s.at, at)
}

// advance takes note of the line ends in text[from:to] and moves to there.
func (s *Scanner) advance(from, to int) {
	for at := from; at < to; at++ {
		c := s.Text[at]
		if c == '\n' || c == '\r' && (at+1 >= len(s.Text) || s.Text[at+1] != '\n') {
			s.lines.end(s.Text, at, at+1)
		}
	}
	s.at = to
}

// trimStart returns where text[start:] begins behind the white space at its
// start.
func trimStart(text string, start int) int {
	for start < len(text) {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !isSpace(r) {
			break
		}
		start += size
	}
	return start
}

// trimEnd returns the end of text[start:] without the white space at its end.
func trimEnd(text string, start int) int {
	end := len(text)
	for end > start {
		r, size := utf8.DecodeLastRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		end -= size
	}
	return end
}

// mayEnd reports whether a sentence may end at r, which is not ASCII.
func mayEnd(r rune) bool {
	if r == '…' || isLineEnd(r) {
		return true
	}
	p := PropertyOf(r)
	return p == STerm || p == ATerm
}

// stops is the set of the ASCII characters that the scanner has to look at:
// stops and line ends. All are below 64.
const stops uint64 = 1<<'.' | 1<<'?' | 1<<'!' | 1<<'\n' | 1<<'\r' | 1<<'\v' | 1<<'\f'

// isPlain reports whether no sentence can end at a character that begins with
// the byte c, nor one begin without a stop in front of it.
func isPlain(c byte) bool {
	switch {
	case c >= 'a':
		return c < utf8.RuneSelf
	case c >= 64:
		return !isCapital(c)
	}
	return stops>>c&1 == 0
}

func isCapital(c byte) bool { return c-'A' < 26 }
