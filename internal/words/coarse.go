package words

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// coarseKey is the key of the coarse words in the memo of their text.
type coarseKey struct{}

// Coarse returns the words of t cut as the rules of the later stages were
// written for: a compound with hyphens and a word with n’t are one token each,
// and a run of the same mark is one.
func Coarse(t *sentence.Text) *Words {
	return t.Memo(coarseKey{}, func() any { return findCoarse(t.String(), t.Sentences()) }).(*Words)
}

func findCoarse(text string, sentences []sentence.Span) *Words {
	w := &Words{
		Tokens: make([]Token, 0, len(text)/5+8),
		first:  make([]int32, 0, len(sentences)+1),
	}
	for _, s := range sentences {
		w.first = append(w.first, int32(len(w.Tokens)))
		for at := s.Start; at < s.End; {
			end, shape, ok := nextCoarse(text[:s.End], at)
			if ok {
				w.addCoarse(text, at, end, shape)
			}
			at = end
		}
	}
	w.first = append(w.first, int32(len(w.Tokens)))
	return w
}

// addCoarse appends the token text[start:end], its clitic apart.
func (w *Words) addCoarse(text string, start, end int, shape Shape) {
	if shape&Word != 0 {
		if cut := coarseClitic(text[start:end]); cut > 0 {
			w.Tokens = append(w.Tokens,
				Token{int32(start), int32(start + cut), shape},
				Token{int32(start + cut), int32(end), Word | Clitic})
			return
		}
	}
	w.Tokens = append(w.Tokens, Token{int32(start), int32(end), shape})
}

// nextCoarse returns the end of the token at text[at:] and its shape; ok is false
// if white space or something invisible stands there.
func nextCoarse(text string, at int) (end int, shape Shape, ok bool) {
	r, size := utf8.DecodeRuneInString(text[at:])
	end = at + size
	switch {
	case isCoarseSpace(r):
		return end, 0, false
	case !isCoarseWord(r):
		// A run of the same mark is one token: "...", "--", "!!".
		for end < len(text) && text[end] == text[at] && size == 1 {
			end++
		}
		return end, 0, true
	}
	shape = Word
	letters, uppers := 0, 0
	see := func(r rune) {
		switch {
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				uppers++
				if letters == 1 {
					shape |= Capital
				}
			}
		case unicode.IsDigit(r):
			shape |= Digit
		}
	}
	for see(r); end < len(text); {
		r, size = utf8.DecodeRuneInString(text[end:])
		if !isCoarseWord(r) {
			// A joint holds a word together if the word goes on behind it.
			after, n := utf8.DecodeRuneInString(text[end+size:])
			if !isJoint(r, text, at, end) || n == 0 || !isCoarseWord(after) {
				if r == '.' && isAbbreviated(text[at:end]) {
					end += size
				}
				break
			}
		}
		see(r)
		end += size
	}
	if letters > 0 && uppers == letters {
		shape |= Upper
	}
	return end, shape, true
}

// isJoint reports whether the mark r at text[at:] may stand inside a word
// that began at start: an apostrophe, a hyphen, a point or a comma between
// digits, a point between single letters.
func isJoint(r rune, text string, start, at int) bool {
	switch r {
	case '\'', '’', 'ʼ', '-', '\u2010', '\u2011', '&', '\u00AD':
		return true
	case ',', ':':
		return isDigit(text[at-1]) && at+1 < len(text) && isDigit(text[at+1])
	case '.':
		return isDigit(text[at-1]) && at+1 < len(text) && isDigit(text[at+1]) ||
			isAbbreviated(text[start:at]) || at == start+1 && at+2 < len(text) && text[at+2] == '.'
	}
	return false
}

// isAbbreviated reports whether word is a single letter or ends in a point
// and a single letter, so that a point behind it belongs to it: U.S., a.m., J.
func isAbbreviated(word string) bool {
	r, size := utf8.DecodeLastRuneInString(word)
	rest := word[:len(word)-size]
	return unicode.IsLetter(r) && (rest == "" && unicode.IsUpper(r) || len(rest) > 1 && rest[len(rest)-1] == '.')
}

// coarseClitic returns where in word a clitic begins, or 0.
func coarseClitic(word string) int {
	for i := len(word) - 1; i > 0 && i >= len(word)-5; i-- {
		if word[i] == '\'' || word[i] == 0xE2 && i+2 < len(word) && word[i+1] == 0x80 && word[i+2] == 0x99 {
			after := i + 1
			if word[i] != '\'' {
				after = i + 3
			}
			switch word[after:] {
			case "s", "S", "ll", "re", "ve", "d", "m", "LL", "RE", "VE":
				return i
			}
			return 0
		}
	}
	return 0
}

func isCoarseWord(r rune) bool {
	return r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z' || '0' <= r && r <= '9') ||
		r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

func isCoarseSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200B' || r == '\uFEFF' || r == '\u00AD'
}
