package boundary

import (
	"unicode"
	"unicode/utf8"
)

// A shape is what can be seen of a word without knowing it.
type shape uint8

const (
	noWord    shape = iota
	lower           // rain
	capital         // Rain
	upper           // RAIN
	initial         // R, one capital letter
	letter          // r, one small letter
	dotted          // U.S, e.g: with a stop inside
	number          // 12, 3.5, 1,200, 3rd
	roman           // II, XIV
	mixed           // iPhone, McCoy, B52
	otherWord       // of a script without case
)

// maxWord is how many bytes of a word are looked at. A longer one is no word.
const maxWord = 64

// wordBefore returns the start of the word that ends at text[end:]: the run
// of characters other than white space, quotation marks and brackets. It does
// not look in front of floor.
func wordBefore(text string, floor, end int) int {
	floor = max(floor, end-maxWord)
	at := end
	for at > floor {
		if isASCIILetter(text[at-1]) {
			at--
			continue
		}
		r, size := utf8.DecodeLastRuneInString(text[floor:at])
		if isSpace(r) || isQuotation(r) || isBracket(r) || r == '—' || r == '–' || r == '/' {
			break
		}
		at -= size
	}
	return at
}

// wordAfter returns the end of the word at text[start:], which is of letters,
// digits and what may stand between them.
func wordAfter(text string, start int) int {
	limit := min(len(text), start+maxWord)
	at := start
	for at < limit {
		if isASCIILetter(text[at]) {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:limit])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			inner := r == '\'' || r == '’' || r == '-' || r == '.' || r == ',' || r == '&' || r == '\u00AD'
			next, _ := utf8.DecodeRuneInString(text[at+size : limit])
			if !inner || at == start || !unicode.IsLetter(next) && !unicode.IsDigit(next) {
				break
			}
		}
		at += size
	}
	return at
}

// shapeOf returns the shape of word, which may be empty.
func shapeOf(word string) shape {
	if s := plainShape(word); s != noWord {
		return s
	}
	var letters, uppers, lowers, digits, stops int
	first := rune(-1)
	for _, r := range word {
		if first < 0 {
			first = r
		}
		switch {
		case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
			letters++
			lowers++
		case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
			letters++
			uppers++
		case r >= utf8.RuneSelf && unicode.IsLetter(r):
			letters++
		case r >= '0' && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r):
			digits++
		case r == '.':
			stops++
		}
	}
	switch {
	case digits > 0 && (uppers == 0 || letters == 0):
		return number
	case letters == 0:
		return noWord
	case stops > 0 && digits == 0 && letters <= 3*stops+3:
		return dotted
	case letters == 1 && uppers == 1:
		return initial
	case letters == 1 && lowers == 1:
		return letter
	case uppers == letters && digits == 0:
		if isRoman(word) {
			return roman
		}
		return upper
	case lowers == letters && digits == 0:
		return lower
	case uppers == 1 && unicode.IsUpper(first) && digits == 0:
		return capital
	case uppers+lowers == 0:
		return otherWord
	}
	return mixed
}

// plainShape returns the shape of word if it is of ASCII letters, all but the
// first of them small, as most words are; otherwise noWord.
func plainShape(word string) shape {
	if len(word) < 2 {
		return noWord
	}
	for i := 1; i < len(word); i++ {
		if word[i]-'a' >= 26 {
			return noWord
		}
	}
	switch {
	case word[0]-'a' < 26:
		return lower
	case isCapital(word[0]):
		return capital
	}
	return noWord
}

func isRoman(word string) bool {
	for i := 0; i < len(word); i++ {
		switch word[i] {
		case 'I', 'V', 'X', 'L', 'C':
		default:
			return false
		}
	}
	return len(word) > 1 && len(word) < 8
}

// isCapitalised reports whether s is the shape of a word with a capital at
// its start.
func (s shape) isCapitalised() bool {
	return s == capital || s == upper || s == initial || s == roman || s == mixed
}

// isSpace reports whether r is white space or invisible: it may stand between
// two sentences and belongs to neither.
func isSpace(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r == ' ' || '\t' <= r && r <= '\r'
	case r == '\u200B' || r == '\uFEFF' || r == '\u2060':
		return true
	}
	return unicode.IsSpace(r)
}

// isLineEnd reports whether r ends a line. The carriage return of CRLF is
// white space at the end of its line.
func isLineEnd(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

func isQuotation(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '‘', '‚', '‛', '‹', '›', '「', '」', '『', '』', '`', '＂':
		return true
	}
	return false
}

func isBracket(r rune) bool {
	switch r {
	case '(', ')', '[', ']', '{', '}', '（', '）', '【', '】', '〔', '〕', '<', '>':
		return true
	}
	return false
}

// opens reports whether r can open a quotation or a bracket.
func opens(r rune) bool {
	switch r {
	case '"', '“', '„', '«', '»', '‘', '‚', '‹', '\'', '`', '「', '『', '(', '[', '{', '（', '【', '¿', '¡':
		return true
	}
	return false
}
