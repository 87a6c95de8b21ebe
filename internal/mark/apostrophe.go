package mark

import (
	_ "embed"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

//go:generate go run ../lexicon/pack -o elisions.bin data/elisions.txt

// elisions holds words that are written with an apostrophe for what they
// lack in front: ’em, ’til.
//
//go:embed elisions.bin
var elisions lexicon.Table

// isApostrophe reports whether the single mark g can be nothing but an
// apostrophe or the sign for feet or minutes, whatever is open.
func isApostrophe(text string, g glyph) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:g.at])
	rest := text[g.end:]
	after, size := utf8.DecodeRuneInString(rest)
	switch {
	case isWord(before) && isWord(after):
		return true // don’t, O’Neill, 6'2"
	case isWord(before):
		// The second of rock ’n’ roll.
		return (before == 'n' || before == 'N') && isElidedAnd(text[:g.at-1])
	case !isWord(after):
		return false
	case unicode.IsDigit(after):
		return isYear(rest)
	}
	word := size
	for word < len(rest) && word < maxElision {
		r, n := utf8.DecodeRuneInString(rest[word:])
		if !unicode.IsLetter(r) {
			break
		}
		word += n
	}
	return elisions.Has(rest[:word])
}

// maxElision is the length in bytes of the longest word looked up.
const maxElision = 12

// isElidedAnd reports whether text ends in the mark before the n of ’n’.
func isElidedAnd(text string) bool {
	r, size := utf8.DecodeLastRuneInString(text)
	if s := signOf(r); s != leftSingle && s != rightSingle && s != apostrophe {
		return false
	}
	r, _ = utf8.DecodeLastRuneInString(text[:len(text)-size])
	return isSpace(r) || isWord(r)
}

// isYear reports whether rest begins with two digits that are the end of a
// year or a decade: 90s, 16.
func isYear(rest string) bool {
	if len(rest) < 2 || !isDigit(rest[1]) {
		return false
	}
	rest = rest[2:]
	if rest != "" && rest[0] == 's' {
		rest = rest[1:]
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return !isWord(r)
}

// isMeasure reports whether the double mark g stands for inches: it follows a
// number that follows feet.
func isMeasure(text string, g glyph) bool {
	at := int(g.at)
	digits := func() int {
		n := 0
		for at > 0 && isDigit(text[at-1]) && n < maxFigures {
			at--
			n++
		}
		return n
	}
	if digits() == 0 {
		return false
	}
	if at > 0 && text[at-1] == ' ' {
		at--
	}
	r, size := utf8.DecodeLastRuneInString(text[:at])
	if r != '\'' && r != '’' && r != '′' {
		return false
	}
	at -= size
	return digits() > 0
}

// maxFigures is the number of digits of the largest measure in feet or
// inches.
const maxFigures = 4

// followsDigit reports whether the mark g stands right behind a figure.
func followsDigit(text string, g glyph) bool { return g.at > 0 && isDigit(text[g.at-1]) }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
