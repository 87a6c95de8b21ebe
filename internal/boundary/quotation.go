package boundary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxQuotation is how many bytes past a candidate the mark that closes a
// quotation is looked for, where quotations are kept whole.
const maxQuotation = 4096

// quotations keeps, while a sentence is read, which quotation is open. Only
// the outermost counts: what opens inside it closes inside it.
type quotations struct {
	sentence int  // where the sentence begins that this is about
	scanned  int  // how far it has been read
	open     rune // the mark that will close the open quotation, 0 if none is
	until    int  // where it closes, as far as that has been looked up
}

// hold reports whether a quotation that is open at text[:end] keeps the
// sentence that began at start from ending there.
func (q *quotations) hold(text string, start, end int) bool {
	if q.sentence != start || q.scanned == 0 {
		*q = quotations{sentence: start, scanned: start}
	}
	q.scanned = q.scan(text, q.scanned, end)
	if q.open == 0 {
		return false
	}
	if q.until < end {
		q.until = q.closing(text, end)
	}
	return q.until > end
}

// scan reads text[from:to] and returns to.
func (q *quotations) scan(text string, from, to int) int {
	for at := from; at < to; {
		c := text[at]
		if c < utf8.RuneSelf && c != '"' {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case q.open == 0:
			q.open = closerOf(text, at, r)
		case r == q.open && closesHere(text, at, size, r):
			q.open = 0
		}
		at += size
	}
	return to
}

// closing returns the end of the mark that closes the open quotation, looking
// from text[at:] to the end of the paragraph but no further than
// maxQuotation; 0 if there is none.
func (q *quotations) closing(text string, at int) int {
	window := text[at:min(len(text), at+maxQuotation)]
	if end := strings.Index(window, "\n\n"); end >= 0 {
		window = window[:end]
	}
	for i, r := range window {
		if r == q.open && closesHere(text, at+i, utf8.RuneLen(r), r) {
			return at + i + utf8.RuneLen(r)
		}
	}
	return 0
}

// closerOf returns the mark that closes the quotation that r at text[at:]
// opens, 0 if it opens none.
func closerOf(text string, at int, r rune) rune {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	outside := at == 0 || !unicode.IsLetter(before) && !unicode.IsDigit(before)
	switch r {
	case '“':
		return '”'
	case '„':
		return '“'
	case '«':
		return '»'
	case '「':
		return '」'
	case '『':
		return '』'
	case '‘':
		if outside {
			return '’'
		}
	case '"':
		if outside && at+1 < len(text) && !isSpaceAt(text, at+1) {
			return '"'
		}
	}
	return 0
}

// closesHere tells a closing mark from an apostrophe and from a straight mark
// that opens.
func closesHere(text string, at, size int, r rune) bool {
	switch r {
	case '’':
		return !isLetterAt(text, at+size)
	case '"':
		return at > 0 && !isSpaceAt(text, at-1)
	}
	return true
}
