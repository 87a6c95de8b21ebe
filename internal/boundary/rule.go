package boundary

import "strings"

// A Rule is the name of what decided whether a sentence ends at a place.
type Rule string

// The rules, in the order in which they are asked. Those whose name begins
// with "ends" end a sentence; hour-follows and weights can go either way; the
// others let it go on.
const (
	EndsText         Rule = "ends-text"           // the text is over
	EndsBlankLine    Rule = "ends-blank-line"     // a blank line follows
	ListMarker       Rule = "list-marker"         // "2." belongs to what it counts
	NeedsMore        Rule = "needs-more"          // a word, colon, number or dateline that more must follow
	AlwaysCapital    Rule = "always-capital"      // "I" is a capital anywhere
	EndsUnmarked     Rule = "ends-unmarked"       // "When" begins a sentence though no stop marks it
	EndsListItem     Rule = "ends-list-item"      // the mark of a list item follows
	EndsLine         Rule = "ends-line"           // somebody ended the line here
	LineGoesOn       Rule = "line-goes-on"        // the line was full, or the next begins in lower case
	EndsScript       Rule = "ends-script"         // the stop is of another script: 。
	InsideWord       Rule = "inside-word"         // no white space follows: example.org
	EndsMissingSpace Rule = "ends-missing-space"  // none follows, but a new sentence does
	Title            Rule = "title"               // Dr. Ito
	Inside           Rule = "inside-abbreviation" // Ali vs. Frazier
	NumberFollows    Rule = "number-follows"      // No. 5, Jan. 6
	HourFollows      Rule = "hour-follows"        // 10 p.m. Monday; but not: 10 p.m. Tickets
	Given            Rule = "given-abbreviation"  // the caller's abbreviation
	EndsStarter      Rule = "ends-starter"        // to the U.S. His
	LowerCase        Rule = "lower-case"          // Acme Inc. said
	Initial          Rule = "initial"             // George W. Brown, George H.W. Farrow
	Attribution      Rule = "attribution"         // “So what?” said Dana
	GoesOn           Rule = "goes-on"             // Where? and when?
	EndsPlain        Rule = "ends-plain"          // a small word or a date, a stop, a capital
	Weights          Rule = "weights"             // what the rules leave open is weighed
	WholeQuotation   Rule = "whole-quotation"     // it would be inside a quotation
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
		return r.decideUnmarked(c)
	case c.stop == noStop:
		return c.decideLine()
	case c.stop == otherStop:
		return true, EndsScript
	case c.gap == noGap:
		return c.decideGlued()
	}
	return r.decideStop(c)
}

// decideStop decides about a stop with white space behind it.
func (r *Rules) decideStop(c *candidate) (ends bool, why Rule) {
	quoted := c.closed&quotation != 0
	goesOnLower := c.afterShape == lower && !c.opened
	if c.stop == period && !quoted {
		if ends, why := c.decideAbbreviation(); why != "" {
			return ends, why
		}
	}
	switch {
	case c.stop != period && c.isAttribution():
		return false, Attribution
	case c.stop != period && goesOnLower && isConjunction(c.after),
		c.stop == exclamation && goesOnLower && c.beforeShape == capital && c.start < c.at-len(c.before):
		return false, GoesOn
	case c.gap == lineBroken && !goesOnLower:
		return true, EndsLine
	case (c.isPlainEnd() || c.isDateEnd()) && !quoted:
		return true, EndsPlain
	}
	return r.weigh(c), Weights
}

// decideAbbreviation decides about a full stop that the word in front of it
// may have of its own. It names no rule if that tells nothing.
func (c *candidate) decideAbbreviation() (ends bool, why Rule) {
	switch c.class {
	case title:
		if !c.starter {
			return false, Title
		}
	case inside:
		return false, Inside
	case numbered, month:
		if c.isAnswer() {
			return true, EndsStarter
		}
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
	switch {
	case c.class > numbered && c.starter && c.afterShape.isCapitalised():
		return true, EndsStarter
	case c.class == plain && c.beforeShape != initial:
	case (c.afterShape == lower || c.afterShape == letter) && !c.opened && c.gap != lineBroken:
		return false, LowerCase
	case (c.beforeShape == initial || c.isInitials()) && c.isInitial():
		return false, Initial
	}
	return false, ""
}

// isPlainEnd reports whether the candidate is as most ends of sentences are: a
// small word that is no abbreviation, a stop, and a capital.
func (c *candidate) isPlainEnd() bool {
	const short = 3 // may be an abbreviation that nobody listed
	return c.class == plain && c.beforeShape == lower && len(c.before) > short &&
		c.stop != ellipsis && c.afterShape == capital && !c.opened
}

// isDateEnd reports whether the candidate is a day of a month, a stop, and a
// capital: on May 3. Mr. Roe will speak.
func (c *candidate) isDateEnd() bool {
	return c.stop == period && c.beforeShape == number && len(c.before) <= 2 && c.afterShape.isCapitalised() && !c.opened &&
		times.Has(strings.TrimSuffix(c.previous(), "."))
}

// isAnswer reports whether the stop stands behind a "No" that is a sentence, and
// "I" is no number behind it: ROE: No. I left.
func (c *candidate) isAnswer() bool {
	if c.before != "No" || c.after != "I" {
		return false
	}
	previous := c.previous()
	return previous == "" || strings.HasSuffix(previous, ":")
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

// isInitials reports whether the word in front of the stop is of capital
// letters with points between them, and no abbreviation of the list: H.W, but
// not U.S, which names end in.
func (c *candidate) isInitials() bool {
	if c.beforeShape != dotted {
		return false
	}
	for i := 0; i < len(c.before); i++ {
		if letter := i%2 == 0; letter != isCapital(c.before[i]) || !letter && c.before[i] != '.' {
			return false
		}
	}
	return !abbreviations.Has(c.before)
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
