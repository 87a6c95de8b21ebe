package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/boundary"
)

// pointJoint returns how far the point at text[at:] holds a word together that
// began at start: to its own end or, of an address, farther. It is at if the
// word ends.
func pointJoint(text string, start, at int) int {
	next := at + 1
	switch {
	case !isWordAt(text, next):
		if mailGoesOn(text, next) {
			return next
		}
		return at
	case isDigitAt(text, at-1) && isDigitAt(text, next):
		return next // 3.5
	case isLetterAt(text, next):
		if end := domainEnd(text, start, at); end > at {
			return end
		}
		if isSingle(text, next) && (endsInSingle(text[start:at]) || isDigitAt(text, at-2)) || isAbbreviation(text, start, labelEnd(text, next)) {
			return next // U.S, 2p.m, Ph.D
		}
	}
	if mailGoesOn(text, next) {
		return next
	}
	return at
}

// withPoint returns the end of the word text[start:end] with the point behind
// it, if that is part of the word. At the end of a sentence, of which the word
// is not all, it is not: there the treebanks have it end the sentence.
func (c *cutter) withPoint(start, end int) int {
	text, next := c.text, end+1
	switch {
	case end == len(text) || text[end] != '.':
		return end
	case next < len(text) && text[next] == '.' && !(next+1 < len(text) && text[next+1] == '.'):
		if !isAbbreviation(text, start, end) {
			return end // an ellipsis; but Inc..
		}
	case start > c.start && endsSentence(text, next), strings.HasPrefix(text[next:], "."):
		return end
	}
	word := text[start:end]
	if endsInSingle(word) || isAbbreviation(text, start, end) || isLetter(text[end-1]) && next < len(text) && strings.IndexByte(",;:", text[next]) >= 0 {
		return next
	}
	return end
}

// endsSentence reports whether nothing but closing marks follows at text[at:],
// right behind a point. Brackets there close what the point stands in, as in
// (R-Fla.), and it need not end more than that.
func endsSentence(text string, at int) bool {
	const longest = 5 // marks
	for i := range longest {
		r, size := runeAt(text, at)
		switch {
		case size == 0:
			return true
		case !closes(r), i == 0 && (r == ')' || r == ']'):
			return false
		}
		at += size
	}
	return false
}

// isSingle reports whether a letter stands at text[at:] and none behind it.
func isSingle(text string, at int) bool {
	_, size := runeAt(text, at)
	return isLetterAt(text, at) && !isWordAt(text, at+size)
}

// endsInSingle reports whether word is a single letter or ends in a point or a
// hyphen and one: a, U.S, anti-U.
func endsInSingle(word string) bool {
	r, size := utf8.DecodeLastRuneInString(word)
	rest := word[:len(word)-size]
	return unicode.IsLetter(r) && (rest == "" || rest[len(rest)-1] == '.' || rest[len(rest)-1] == '-')
}

// isAbbreviation reports whether text[start:end] is a known abbreviation in
// this place. One that may be another word counts where its company shows it:
// titles, months and states need their capital, "no" a number behind it.
func isAbbreviation(text string, start, end int) bool {
	const longest = 8
	if end-start > longest || end > len(text) {
		return false
	}
	word := text[start:end]
	switch boundary.Abbreviation(word) {
	case "":
		return false
	case "title", "month", "state":
		r, _ := utf8.DecodeRuneInString(word)
		return unicode.IsUpper(r)
	case "number":
		at := end + 1
		for at < len(text) && (text[at] == ' ' || text[at] == '#') {
			at++
			if at-end > longest {
				break
			}
		}
		return isDigitAt(text, at)
	}
	return true
}
