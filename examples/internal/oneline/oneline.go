// Package oneline makes words of an article, which may hold anything, fit to be
// written on a line of a terminal or of a table.
package oneline

import (
	"strings"
	"unicode"
)

// Of returns text as it may be written anywhere: on one line, without what a
// terminal obeys, what cannot be seen, and what XML forbids.
func Of(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1 // soft hyphens, marks of direction
		case !unicode.IsPrint(r):
			return unicode.ReplacementChar
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}
