package boundary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A text is taken for hard-wrapped where its lines are at most maxWidth
// characters long; longer lines are paragraphs. A line shorter than minWidth
// is never full.
const (
	maxWidth = 140
	minWidth = 25
)

// lines keeps, while a text is read from front to back, what must be known of
// the lines to tell a full one from one that was ended on purpose.
type lines struct {
	start    int // where the current line begins
	column   int // how many characters of it stand in front of start
	previous int // how many characters the line before it has
}

// end is called at every line end, in order.
func (l *lines) end(text string, at, next int) {
	*l = lines{start: next, previous: l.length(text, at)}
}

// length returns the length in characters of the current line up to at.
func (l *lines) length(text string, at int) int {
	return l.column + width(text[l.start:at])
}

// width returns how many characters text has, but counts no further than a
// long line.
func width(text string) int {
	n := 0
	for i := 0; i < len(text) && n <= maxWidth; i++ {
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return n
}

// classify tells what the line end at text[at:] means; next is where the text
// goes on behind the white space, and ends is how many line ends are between.
func (l *lines) classify(text string, at, next, ends int) gap {
	r, _ := utf8.DecodeRuneInString(text[at:])
	switch {
	case ends > 1 || r == '\f' || r == '\v' || r == '\u2029':
		return lineBlank
	case r == '\u2028' || r == '\u0085':
		return lineBroken
	}
	length := l.length(text, at)
	if length > maxWidth || l.previous > maxWidth || length < minWidth {
		return lineBroken
	}
	ahead := text[next:min(len(text), next+4*maxWidth)]
	following := len(ahead)
	word := 0
	for i := 0; i < len(ahead); i++ {
		if ahead[i] == '\n' || ahead[i] == '\r' {
			following = i
			break
		}
		if ahead[i] == ' ' && word == 0 {
			word = i
		}
	}
	if word == 0 {
		word = following
	}
	full := max(length, l.previous, width(ahead[:following]))
	if isByline(ahead[:following]) {
		return lineBroken
	}
	if full > maxWidth || length+1+width(ahead[:word]) <= full {
		return lineBroken // the next word would have fitted
	}
	return lineWrapped
}

// isByline reports whether a line is "By" and names: no wrapped line is.
func isByline(line string) bool {
	names, ok := strings.CutPrefix(strings.TrimRight(line, " \t"), "By ")
	if !ok || names == "" {
		return false
	}
	for name := range strings.FieldsSeq(names) {
		r, _ := utf8.DecodeRuneInString(name)
		last := name[len(name)-1]
		if name != "and" && !unicode.IsUpper(r) || (last == '.' || last == ':') && len(name) > 2 || last == '?' || last == '!' {
			return false
		}
	}
	return true
}

// decideLine decides about a line end without a stop in front of it.
func (c *candidate) decideLine() (ends bool, why Rule) {
	colon := c.endsInColon()
	goesOn := c.afterShape == lower && !c.opened
	switch {
	case c.isListItem():
		return true, EndsListItem
	case colon && !goesOn, c.gap == lineBroken && (!goesOn || colon):
		return true, EndsLine
	}
	return false, LineGoesOn
}

// endsInColon reports whether a colon or semicolon stands in front of the gap.
// They end a sentence only before a line end.
func (c *candidate) endsInColon() bool {
	return c.end > c.start && (c.text[c.end-1] == ':' || c.text[c.end-1] == ';')
}
