package boundary

import "unicode/utf8"

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
