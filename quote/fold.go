package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// eachWord calls yield for every word of text, as Locate compares words:
// letters, digits and what is written inside them, and initials with their
// stops (U.S.). Quotation marks, dashes,
// other punctuation and white space are between words, so that a compound
// with a hyphen is two. It takes linear time.
func eachWord(text string, yield func(start, end int)) {
	start, end := -1, 0 // of the word that is being read
	last := rune(0)     // its last character
	run, stops := 0, 0  // its letters since the last stop inside it, and these stops
	flush := func() {
		if start >= 0 {
			yield(start, end)
			start = -1
		}
		run, stops = 0, 0
	}
	for at := 0; at < len(text); {
		r, size := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[at:])
		}
		switch {
		case isWordRune(r, size):
			if start >= 0 && (isIdeograph(r) || isIdeograph(last)) && !unicode.IsMark(r) {
				flush()
			}
			if start < 0 {
				start = at
			}
			end, last = at+size, r
			if !unicode.IsMark(r) {
				run++
			}
		case isInvisible(r):
		case r == '.' && run == 1 && unicode.IsLetter(last) && (stops > 0 || isInitial(text[at+size:])):
			if stops++; isInitial(text[at+size:]) {
				last, run = r, 0
				break
			}
			end = at + size
			flush()
		case start >= 0 && joins(last, r, text[at+size:]):
			last, run = r, 2
		default:
			flush()
		}
		at += size
	}
	flush()
}

// isInitial reports whether text begins with one letter and a stop.
func isInitial(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) && size < len(text) && text[size] == '.'
}

// joins reports whether r, behind a word that ends in last, is inside it,
// since it goes on with rest: don’t, 4.5.
func joins(last, r rune, rest string) bool {
	switch {
	case isApostrophe(r):
		next := visibleRune(rest)
		return unicode.In(last, unicode.L, unicode.M, unicode.N) && unicode.In(next, unicode.L, unicode.N)
	case r == '.' || r == ',':
		return unicode.IsDigit(last) && unicode.IsDigit(visibleRune(rest))
	}
	return false
}

// maxInvisible is how many characters that cannot be seen visibleRune passes.
const maxInvisible = 8

// visibleRune returns the first character of text that can be seen, or 0.
func visibleRune(text string) rune {
	for range maxInvisible {
		r, size := utf8.DecodeRuneInString(text)
		switch {
		case size == 0 || r == utf8.RuneError && size == 1:
			return 0
		case !isInvisible(r):
			return r
		}
		text = text[size:]
	}
	return 0
}

// isWordRune reports whether r is part of words. A byte that is no UTF-8 is:
// no other byte is like it.
func isWordRune(r rune, size int) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || r == '_'
	}
	if r == utf8.RuneError {
		return size == 1
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M) && !isInvisible(r)
}

// isIdeograph reports whether r is a word by itself, as in writing without
// white space.
func isIdeograph(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// isInvisible reports whether r cannot be seen and means nothing: a soft
// hyphen, a zero-width space, a mark of direction, a variation selector.
func isInvisible(r rune) bool {
	switch {
	case r < 0xAD:
		return false
	case r == 0xAD, r == 0x034F, r == 0x061C, r == 0x180E, r == 0xFEFF:
		return true
	case 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F, 0xFE00 <= r && r <= 0xFE0F:
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '＇', '`', '´', '′':
		return true
	}
	return false
}

// isMark reports whether r is a quotation mark or an apostrophe.
func isMark(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‛', '「', '」', '『', '』', '＂', '〝', '〞', '″':
		return true
	}
	return isApostrophe(r)
}

// isHyphen reports whether r joins the parts of a compound.
func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' || r == '－' || r == '﹣' }

func isDash(r rune) bool {
	return isHyphen(r) || '‒' <= r && r <= '―' || r == '−' || r == '⸺' || r == '⸻' || r == '﹘'
}

func isEllipsis(r rune) bool { return r == '…' || r == '⋯' || r == '︙' }

func isBlankText(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !isInvisible(r) }) < 0
}

// foldWord returns how word is compared: without what cannot be seen, initials
// without stops, with straight apostrophes, in the form NFKC, which writes ligatures and letters
// of full width as others are. Powers and fractions stay as they are, for
// NFKC makes another number of them. Case stays too.
func foldWord(word string) string {
	if strings.IndexByte(word, '.') >= 0 && strings.IndexFunc(word, unicode.IsDigit) < 0 {
		word = strings.ReplaceAll(word, ".", "") // U.S.
	}
	if isASCII(word) {
		return word
	}
	var out []byte
	plain := make([]byte, 0, len(word)) // since the last power or fraction
	for at := 0; at < len(word); {
		r, size := utf8.DecodeRuneInString(word[at:])
		switch {
		case isInvisible(r):
		case isApostrophe(r):
			plain = append(plain, '\'')
		case unicode.Is(unicode.No, r):
			out = append(norm.NFKC.Append(out, plain...), word[at:at+size]...)
			plain = plain[:0]
		default:
			plain = append(plain, word[at:at+size]...)
		}
		at += size
	}
	return string(norm.NFKC.Append(out, plain...))
}

// foldPunctuation returns how what stands between two words is compared:
// without white space and quotation marks, any dash as a hyphen, dots in a row
// as an ellipsis, the rest in the form NFKC.
func foldPunctuation(s string) string {
	switch s {
	case "", " ", "\n":
		return ""
	case ", ":
		return ","
	case ". ":
		return "."
	case "-":
		return "-"
	}
	var out []byte
	dots := 0 // at the end of out
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		if unicode.IsSpace(r) || isInvisible(r) || isMark(r) {
			continue
		}
		switch {
		case isDash(r):
			if len(out) == 0 || out[len(out)-1] != '-' {
				out = append(out, '-')
			}
		case r == '.':
			if dots++; dots == minDots {
				out = append(out[:len(out)-minDots+1], "…"...)
			} else if dots < minDots {
				out = append(out, '.')
			}
			continue
		case isEllipsis(r):
			out = append(out, "…"...)
		default:
			out = norm.NFKC.AppendString(out, s[at-size:at])
		}
		dots = 0
	}
	return string(out)
}

// minDots is how many dots are an ellipsis.
const minDots = 3

// sameButFirst reports whether two folded words differ in no more than the
// case of their first letter.
func sameButFirst(a, b string) bool {
	if a == b {
		return true
	}
	ra, na := utf8.DecodeRuneInString(a)
	rb, nb := utf8.DecodeRuneInString(b)
	return ra != utf8.RuneError && unicode.ToLower(ra) == unicode.ToLower(rb) && a[na:] == b[nb:]
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
