package words

import "strings"

// Abbreviated returns the word that the token form is short for with a point
// behind it: Sen for Sen., which rules want to read as they read Sen. The
// points of U.S. and of the initial J. are part of the word, and ok is false.
func Abbreviated(form string) (word string, ok bool) {
	word, ok = strings.CutSuffix(form, ".")
	if !ok || word == "" || endsInSingle(word) {
		return form, false
	}
	return word, true
}
