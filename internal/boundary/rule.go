package boundary

import (
	"strings"
	"unicode/utf8"
)

// A Rule is the name of what decided whether a sentence ends at a place.
type Rule string

// The rules, in the order in which they are asked. Those that begin with
// "ends" end a sentence, the others do not, and Weights can do either.
const (
	EndsText         Rule = "ends: text"
	EndsBlankLine    Rule = "ends: blank line"
	EndsScript       Rule = "ends: stop of another script"
	EndsMissingSpace Rule = "ends: no space behind the stop"
	InsideWord       Rule = "inside a word"
	AlwaysCapital    Rule = "I is always a capital"
	UnmarkedStarter  Rule = "ends: starter follows without a stop"
	NeedsMore        Rule = "word, colon, number or dateline that needs more behind it"
	ListMarker       Rule = "list marker"
	Title            Rule = "title"
	Inside           Rule = "abbreviation inside a sentence"
	NumberFollows    Rule = "number follows its abbreviation"
	HourFollows      Rule = "day or zone follows an hour, or ends"
	Given            Rule = "abbreviation of the caller"
	EndsStarter      Rule = "ends: starter follows an abbreviation"
	Initial          Rule = "initial"
	Attribution      Rule = "attribution follows a quotation"
	GoesOn           Rule = "conjunction or verb follows"
	LowerCase        Rule = "lower case follows an abbreviation"
	EndsLine         Rule = "ends: line"
	EndsPlain        Rule = "ends: word, stop, capital"
	EndsListItem     Rule = "ends: list item follows"
	LineGoesOn       Rule = "line goes on"
	Weights          Rule = "weights"
	WholeQuotation   Rule = "quotation kept whole"
)

// decide tells whether a sentence ends at the candidate, and why.
func (r *Rules) decide(c *candidate) (ends bool, why Rule) {
	switch {
	case c.gap == textEnd:
		return true, EndsText
	case c.gap == lineBlank:
		return true, EndsBlankLine
	case c.isListMarker():
		return false, ListMarker
	case c.stop == noStop && c.gap < lineWrapped:
		switch {
		case c.beforeShape == lower && starters.Has(c.before), c.gap == space && c.endsInColon(), c.endsInItem(), c.isDateline():
			return false, NeedsMore
		case c.gap == space && c.after[0] == 'I' && c.starter && (len(c.after) == 1 || !isASCIILetter(c.after[1])):
			return false, AlwaysCapital
		case c.starter && c.afterShape == capital && !c.opened && c.beforeShape == lower && len(c.before) > 2 && shapeOf(c.second()) == lower &&
			isLetterAt(c.text, c.end-1) && shapeOf(c.previous()) != capital && !c.startsLower():
			return true, UnmarkedStarter
		}
		return r.weigh(c), Weights
	case c.stop == noStop:
		return c.decideLine()
	case c.stop == otherStop:
		return true, EndsScript
	case c.gap == noGap:
		return c.decideGlued()
	}
	if c.stop == period && c.closed&quotation == 0 {
		switch c.class {
		case title:
			if !c.starter {
				return false, Title
			}
		case inside:
			return false, Inside
		case numbered, month:
			if c.afterShape == number || c.class == numbered && (c.afterShape == roman || c.afterShape == initial) {
				return false, NumberFollows
			}
		case hour:
			if c.afterShape.isCapitalised() && !c.starter {
				return !times.Has(c.after), HourFollows
			}
		case given:
			if !c.starter || !c.afterShape.isCapitalised() {
				return false, Given
			}
		}
		if c.class > numbered && c.starter && c.afterShape.isCapitalised() {
			return true, EndsStarter
		}
		if (c.class != plain || c.beforeShape == initial) && (c.afterShape == lower || c.afterShape == letter) && !c.opened && c.gap != lineBroken {
			return false, LowerCase
		}
		if c.beforeShape == initial && c.isInitial() {
			return false, Initial
		}
	}
	switch {
	case c.stop != period && c.isAttribution():
		return false, Attribution
	case c.stop != period && c.afterShape == lower && !c.opened && isConjunction(c.after),
		c.stop == exclamation && c.beforeShape == capital && c.afterShape == lower && !c.opened && c.start < c.at-len(c.before):
		return false, GoesOn
	}
	if c.gap == lineBroken && (c.afterShape != lower || c.opened) {
		return true, EndsLine
	}
	if c.beforeShape == lower && len(c.before) > 3 && c.class == plain && c.stop != ellipsis && c.closed&quotation == 0 &&
		c.afterShape == capital && !c.opened {
		return true, EndsPlain
	}
	return r.weigh(c), Weights
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

// isDateline reports whether all that stands in front of the gap is the place,
// the agency and the dash that news begins with: "OSLO (AP) —".
func (c *candidate) isDateline() bool {
	const longest = 64
	if c.end-c.start > longest || shapeOf(c.text[c.start:wordAfter(c.text, c.start)]) != upper {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(c.text[c.start:c.end])
	return r == '-' || r == '–' || r == '—' || r == '―'
}

// endsInItem reports whether the number or letter of a list stands in front of
// the gap: (1) or (b).
func (c *candidate) endsInItem() bool {
	for at := c.end - 1; at > c.start && c.end-at <= 4; at-- {
		if c.text[at-1] == '(' {
			return c.text[c.end-1] == ')'
		}
	}
	return false
}

// decideGlued decides about a stop with something other than white space
// behind it.
func (c *candidate) decideGlued() (ends bool, why Rule) {
	word := c.afterShape == capital && len(c.after) > 1 || c.after == "I" || c.after == "A"
	if !word || c.opened && c.closed == nothing || c.stop == ellipsis {
		return false, InsideWord
	}
	rest := c.next + len(c.after)
	if rest < len(c.text) && (c.text[rest] == '.' || c.text[rest] == '@' || c.text[rest] == '/') && isLetterAt(c.text, rest+1) {
		return false, InsideWord // Example.Com.Au
	}
	if c.closed&quotation != 0 || c.closed&footnote != 0 || c.beforeShape == lower && len(c.before) > 1 {
		return true, EndsMissingSpace
	}
	return false, InsideWord
}

// isInitial reports whether the capital letter in front of the stop belongs to
// a name that goes on: J. Roe, D. S. Lee.
func (c *candidate) isInitial() bool {
	if c.opened || c.gap == lineBroken || !c.afterShape.isCapitalised() {
		return false
	}
	if behind := c.next + len(c.after); c.afterShape == initial && behind < len(c.text) && c.text[behind] == '.' {
		return true
	}
	previous := strings.TrimSuffix(c.previous(), ".")
	return !c.starter && (previous == "" || shapeOf(previous).isCapitalised())
}

// isListMarker reports whether the sentence so far is no more than the number
// or letter of a list: "1.", "a)", "II.".
func (c *candidate) isListMarker() bool {
	const longest = 4
	if c.end-c.start > longest+2 || c.gap == textEnd {
		return false
	}
	at := c.start
	if c.text[at] == '(' {
		at++
	}
	from := at
	for at < c.end && isWordByte(c.text[at]) && at-from < longest {
		at++
	}
	if at == from || at == c.end || at+1 != c.end || c.text[at] != '.' && c.text[at] != ')' {
		return false
	}
	switch shapeOf(c.text[from:at]) {
	case number, initial, letter, roman:
		return true
	}
	return false
}

// isListItem reports whether the mark of a list stands behind the gap.
func (c *candidate) isListItem() bool {
	at := c.next
	switch c.afterMark {
	case '•', '▪', '‣', '●', '◦', '■', '–', '-', '*', '·':
		for at < len(c.text) && !isSpaceAt(c.text, at) {
			if at-c.next > 3 {
				return false
			}
			at++
		}
		return at < len(c.text) && (c.gap == lineBroken || c.afterMark != '-' && c.afterMark != '–' && c.afterMark != '*')
	}
	if c.gap != lineBroken {
		return false
	}
	item := candidate{text: c.text, start: at, end: at}
	for item.end < len(c.text) && !isSpaceAt(c.text, item.end) && item.end-at < 8 {
		item.end++
	}
	return item.end > at && item.isListMarker()
}

// isAttribution reports whether what follows a closed quotation tells who
// spoke it: "said Dana", "Dana asked", "Senator Marsh asked".
func (c *candidate) isAttribution() bool {
	const names = 5 // words of a name and its title
	if c.opened {
		return false
	}
	quoted := c.closed&quotation != 0
	if c.afterShape == lower && (quoted || attributions.Has(c.after) || c.starter && attributions.Has(c.second())) {
		return true
	}
	at := c.next
	for i := range names {
		end := wordAfter(c.text, at)
		word := c.text[at:end]
		if word == "" {
			return false
		}
		if i > 0 && attributions.Has(word) {
			return quoted && !c.clauseFollows(end) || isPointAt(c.text, end)
		}
		if s := shapeOf(word); s == lower && i > 0 && !(i == 1 && c.starter) {
			return false // “Who won?” The answer came late.
		}
		at = end
		if at < len(c.text) && c.text[at] == '.' {
			at++
		}
		if at >= len(c.text) || c.text[at] != ' ' {
			return false
		}
		at++
	}
	return false
}

// isConjunction reports whether word, in lower case, joins what follows to
// what is in front.
func isConjunction(word string) bool {
	switch word {
	case "and", "or", "but", "nor":
		return true
	}
	return false
}

// isPointAt reports whether a clause ends at text[at:].
func isPointAt(text string, at int) bool {
	return at < len(text) && (text[at] == '.' || text[at] == ',' || text[at] == ':')
}

// clauseFollows reports whether what was said follows the verb at text[:at],
// so that it reports something else than the quotation in front of it: "Dana
// said she did not know."
func (c *candidate) clauseFollows(at int) bool {
	if at >= len(c.text) || c.text[at] != ' ' {
		return false
	}
	switch word := c.text[at+1 : wordAfter(c.text, at+1)]; word {
	case "that", "he", "she", "they", "it", "we", "I", "there", "whether", "if":
		return true
	}
	return false
}
