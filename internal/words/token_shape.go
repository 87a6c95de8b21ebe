package words

import (
	"unicode"
	"unicode/utf8"
)

// Shape is a set of things that can be seen of a token without knowing it.
type Shape uint8

// What a shape tells. A token that is not a Word is a mark or a symbol.
const (
	Word    Shape = 1 << iota // holds a letter or digit
	Capital                   // its first letter is upper case
	Upper                     // all its letters are upper case
	Digit                     // it holds a digit
	Clitic                    // n’t, ’s, ’ll and the like, cut off the word before
	Glued                     // nothing stands between it and the token before
)

// shapeOf returns the shape of word as far as its characters tell.
func shapeOf(word string) Shape {
	if isSmall(word) {
		return Word // as most are
	}
	var shape Shape
	letters, uppers := 0, 0
	for at := 0; at < len(word); {
		r, size := rune(word[at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(word[at:])
		}
		at += size
		switch {
		case 'a' <= r && r <= 'z':
			letters++
		case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
			letters++
			uppers++
			if letters == 1 {
				shape |= Capital
			}
		case '0' <= r && r <= '9':
			shape |= Word | Digit
		case r < utf8.RuneSelf:
		case unicode.IsNumber(r):
			shape |= Word | Digit
		case unicode.IsLetter(r) || unicode.IsMark(r):
			letters++
		}
	}
	if letters > 0 {
		shape |= Word
		if uppers == letters {
			shape |= Upper
		}
	}
	return shape
}

// isSmall reports whether word is of small letters of ASCII.
func isSmall(word string) bool {
	for i := 0; i < len(word); i++ {
		if word[i]-'a' >= 26 {
			return false
		}
	}
	return true
}
