package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// markEnd returns the end of the mark or symbol at text[at:].
func markEnd(text string, at int) int {
	r, size := runeAt(text, at)
	switch {
	case r == utf8.RuneError && size == 1:
		return invalidEnd(text, at)
	case isApostrophe(r):
		return quoteEnd(text, at, size)
	case r == '.' || r == '…' || r == '?' || r == '!':
		return stopEnd(text, at)
	case r == '“' || r == '”':
		return at + size // like the straight one, without what a symbol takes along
	case r >= utf8.RuneSelf:
		return symbolEnd(text, at, r, size)
	}
	if strings.IndexByte(ornaments, text[at]) >= 0 {
		return ornamentEnd(text, at)
	}
	if strings.IndexByte(`"()[]{}`, text[at]) >= 0 {
		return at + 1
	}
	return runEnd(text, at)
}

// runEnd returns the end of the run of the same byte at text[at:].
func runEnd(text string, at int) int {
	end := at + 1
	for end < len(text) && text[end] == text[at] {
		end++
	}
	return end
}

// invalidEnd returns the end of the run of bytes at text[at:] that are no
// UTF-8.
func invalidEnd(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r != utf8.RuneError || size != 1 {
			break
		}
		at++
	}
	return at
}

// quoteEnd returns the end of the quotation mark at text[at:], which is single
// or, of two that are written one after the other, double. Of three, the
// double one is the outer.
func quoteEnd(text string, at, size int) int {
	run, end := 1, at+size
	second := end
	for run < 4 {
		r, n := runeAt(text, end)
		if !isApostrophe(r) {
			break
		}
		run++
		end += n
		if run == 2 {
			second = end
		}
	}
	if run == 3 && at > 0 && !isBlankBefore(text, at) {
		return at + size
	}
	return second
}

func isBlankBefore(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return isBlank(r)
}

// stopEnd returns the end of the stop at text[at:]. A run of stops is one, but
// an ellipsis stands apart from what is before and behind it.
func stopEnd(text string, at int) int {
	points, end := 0, at
	for {
		r, size := runeAt(text, end)
		if r == '…' {
			points++
		} else if r != '.' {
			break
		}
		points++
		end += size
	}
	if points > 1 {
		return end
	}
	for end < len(text) && (text[end] == '?' || text[end] == '!') {
		end++
	}
	if points == 0 && end < len(text) && text[end] == '.' && !(end+1 < len(text) && text[end+1] == '.') {
		end++ // !.
	}
	return end
}

// ornaments are the characters that lines and arrows are drawn with.
const ornaments = `-_=*~+|^<>\#`

// ornamentEnd returns the end of the ornament at text[at:]: a run of one
// character, an arrow, or a run of at least three characters.
func ornamentEnd(text string, at int) int {
	same, end := runEnd(text, at), at
	for end < len(text) && strings.IndexByte(ornaments, text[end]) >= 0 {
		end++
	}
	if end-at > 2 && end > same || end-at == 2 && isArrow(text[at:end]) {
		return end
	}
	return same
}

func isArrow(s string) bool {
	switch s {
	case "->", "<-", "=>", "<=", ">=", "-<", ">-":
		return true
	}
	return false
}

// emoticonEnd returns the end of the emoticon at text[at:], or at if there is
// none. It must stand by itself, or behind a word.
func emoticonEnd(text string, at int) int {
	if strings.IndexByte(":;=(<>", text[at]) < 0 {
		return at
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	if at > 0 && !isBlank(before) && !unicode.IsLetter(before) {
		return at
	}
	for end := min(len(text), at+maxEmoticon); end > at+1; end-- {
		if r, size := runeAt(text, end); (size == 0 || isBlank(r) || strings.ContainsRune(".,!?", r)) && emoticons.Has(text[at:end]) {
			return end
		}
	}
	return at
}

// symbolEnd returns the end of the symbol at text[at:], which is not ASCII,
// with what belongs to it: the second dash of two, and of an emoji its colour
// and what it is joined to.
func symbolEnd(text string, at int, first rune, size int) int {
	end := at + size
	for flag := isFlag(first); ; {
		r, n := runeAt(text, end)
		switch {
		case n == 0:
			return end
		case (r == '—' || r == '–' || r == '―') && r == first:
		case unicode.IsMark(r) || isSkin(r):
		case flag && isFlag(r):
			flag = false
		case r == '\u200D':
			joined, m := runeAt(text, end+n)
			if m == 0 || !unicode.IsSymbol(joined) {
				return end
			}
			n += m
		default:
			return end
		}
		end += n
	}
}

// isFlag reports whether r is one of the letters, two of which are a flag.
func isFlag(r rune) bool { return '\U0001F1E6' <= r && r <= '\U0001F1FF' }

// isSkin reports whether r is the colour of the emoji before it.
func isSkin(r rune) bool { return '\U0001F3FB' <= r && r <= '\U0001F3FF' }
