package words

import (
	"unicode"
	"unicode/utf8"
)

// isAlnum reports whether c is a letter or digit of ASCII.
func isAlnum(c byte) bool { return isLetter(c) || isDigit(c) }

func isLetter(c byte) bool { return c|0x20-'a' < 26 }

func isUpper(c byte) bool { return c-'A' < 26 }

func isDigit(c byte) bool { return c-'0' < 10 }

// isWordRune reports whether words are made of r: letters, digits, the marks
// on them, and fractions such as ½.
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isAlnum(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || isFraction(r)
}

func isFraction(r rune) bool { return '¼' <= r && r <= '¾' || '⅐' <= r && r <= '⅞' }

// isBlank reports whether r is white space or has no looks of its own. It
// stands between tokens or inside them; none begins with it.
func isBlank(r rune) bool {
	if r < utf8.RuneSelf {
		return r <= ' ' || r == 0x7F
	}
	return unicode.IsSpace(r) || unicode.In(r, unicode.Cf, unicode.Cc)
}

// isJoiner reports whether r is an invisible character that stands inside
// words: the soft hyphen, the joiners.
func isJoiner(r rune) bool {
	return r == '\u00AD' || r == '\u200C' || r == '\u200D' || r == '\u2060'
}

// isApostrophe reports whether r is an apostrophe or is written for one.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '`', '´':
		return true
	}
	return false
}

// isHyphen reports whether r is a hyphen: no dash.
func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// closes reports whether r can stand behind the stop of a sentence.
func closes(r rune) bool {
	switch r {
	case '"', '”', '“', '»', '›', ')', ']', '}', '」', '』':
		return true
	}
	return isApostrophe(r)
}

// runeAt returns the character at text[at:] and its length, both 0 at the end.
func runeAt(text string, at int) (rune, int) {
	if at >= len(text) {
		return 0, 0
	}
	if c := text[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[at:])
}

// isWordAt reports whether a letter or digit stands at text[at:].
func isWordAt(text string, at int) bool {
	r, _ := runeAt(text, at)
	return isWordRune(r)
}

// isLetterAt reports whether a letter stands at text[at:].
func isLetterAt(text string, at int) bool {
	r, _ := runeAt(text, at)
	return r < utf8.RuneSelf && isLetter(byte(r)) || r >= utf8.RuneSelf && unicode.IsLetter(r)
}

// isDigitAt reports whether a digit of ASCII stands at text[at].
func isDigitAt(text string, at int) bool { return at >= 0 && at < len(text) && isDigit(text[at]) }

// isBlankAt reports whether white space or the end is at text[at:].
func isBlankAt(text string, at int) bool {
	r, size := runeAt(text, at)
	return size == 0 || isBlank(r)
}
