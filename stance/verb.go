package stance

import "github.com/hearsay-go/hearsay/internal/syntax"

// isVerb reports whether the open word i is a verb here; previous is the word
// in front of it. Many words are verbs and nouns: then the words beside it
// decide.
func (c *clauses) isVerb(i, previous int) bool {
	w := &c.words[i]
	if w.forms == 0 || w.name {
		return false
	}
	for previous >= 0 && c.words[previous].isAdverb() {
		if previous > 0 && c.is(previous, "longer") && c.words[previous-1].class == noWord {
			previous-- // "no longer supports"
		}
		previous--
	}
	before := openWord
	if previous >= 0 {
		before = c.words[previous].class
	} else {
		before = stopMark
	}
	switch before {
	case articleWord, possessiveWord, ownerWord, numberWord, noWord, neitherWord:
		// "Both agreed"
		return before == articleWord && w.forms&past != 0 && w.tag == syntax.VBD && (c.is(previous, "both") || c.is(previous, "all") || c.is(previous, "some") || c.is(previous, "many"))
	case ofWord, prepositionWord, byWord, withoutWord, asWord, thanWord, likeWord:
		return w.forms&gerund != 0 && !c.isNounHere(i)
	case subjectWord, relativeWord, nobodyWord:
		return true
	case beWord, getWord:
		return false // or it would be part of that group
	}
	switch w.tag {
	case syntax.NN, syntax.NNS, syntax.NNP, syntax.NNPS, syntax.RB, syntax.RP, syntax.IN:
		// A gerund that opens a sentence has the capital of a name.
		if w.forms&past == 0 && !(w.first && w.forms&gerund != 0) {
			return false
		}
	case syntax.JJ:
		if !w.first {
			return false
		}
	case syntax.VB, syntax.VBD, syntax.VBP, syntax.VBZ:
		// Marks around a few words mislead the tagger: the “root causes” of it.
		quoted := i+1 < len(c.words) && c.words[i+1].class == quoteMark
		if w.roles&nounAsOften != 0 && !quoted {
			return true
		}
	}
	if has(w.entries, adjectiveList) && previous >= 0 && c.isLinking(previous) {
		return false // "remains committed"
	}
	if has(w.entries, adjectiveList) && c.takes(i, adjectiveList) && !c.takes(i, verbList) {
		return false // "lawmakers opposed to the tax"
	}
	if w.forms&(past|participle) != 0 && w.roles&nounAsOften == 0 {
		return !c.isParticipleHere(i, before)
	}
	if w.roles&nounAsOften == 0 {
		if w.forms == base && !has(w.entries, verbList) && before == openWord {
			return c.agrees(i, previous, before) // "the drop in turnout": not listed as a noun
		}
		return true
	}
	if w.forms&gerund == 0 && before == openWord && c.behindVerb() {
		return false // "made other promises to"
	}
	if before == thatWord && w.forms&third != 0 {
		return true // "an agreement that ends": "that ends" is no noun phrase
	}
	return !c.isNounHere(i) && c.agrees(i, previous, before)
}

// behindVerb reports whether what is being read stands behind a verb group that
// does not report, and so is its object.
func (c *clauses) behindVerb() bool {
	last := len(c.chunks) - 1
	return last >= 0 && c.chunks[last].kind == verbGroup && c.words[c.groups[c.chunks[last].group].main].roles&reports == 0
}

// isParticipleHere reports whether word i, a past form, describes the noun
// behind it: "rejected parts".
func (c *clauses) isParticipleHere(i int, before class) bool {
	next := c.next(i + 1)
	if next == len(c.words) {
		return false
	}
	n := &c.words[next]
	switch before {
	case stopMark, toWord:
		return n.class == openWord && (n.forms == 0 || n.roles&nounAsOften != 0) && !n.name && !n.capital
	}
	return false
}

// isNounHere reports whether word i, which may be a noun and a verb, has no
// object behind it, and so is a noun.
func (c *clauses) isNounHere(i int) bool {
	w := &c.words[i]
	if w.roles&nounAsOften == 0 {
		return false
	}
	next := c.next(i + 1)
	if next == len(c.words) {
		return true
	}
	switch n := &c.words[next]; n.class {
	case articleWord, possessiveWord, subjectWord, objectWord, pronounWord, noWord, thatWord, numberWord, nobodyWord, thereWord:
		return false
	case openWord:
		return n.forms&^gerund != 0 && !n.name && n.roles&nounAsOften == 0
	case toWord, prepositionWord, particleWord, questionWord, conditionWord:
		// "The unions call for a ban": a verb only if it takes the preposition.
		return !c.takes(i, verbList)
	}
	return true
}

// takes reports whether behind word i follows what an entry of list l asks for
// by a word of its own.
func (c *clauses) takes(i int, l list) bool {
	next := c.next(i + 1)
	if next == len(c.words) {
		return false
	}
	for e := range entriesOf(c.words[i].entries, l) {
		if e.rest == "" {
			if c.isOneOf(next, e.attitude().what) {
				return true
			}
		} else if _, ok := c.follow(i, e.rest); ok {
			return true
		}
	}
	return false
}

// agrees reports whether the noun in front of word i, which may be a noun
// and a verb, agrees with it in number as its subject.
func (c *clauses) agrees(i, previous int, before class) bool {
	w := &c.words[i]
	switch before {
	case openWord, timeWord, dayWord:
		p := &c.words[previous]
		last := c.text[p.end-1]
		switch {
		case w.forms&(third|past) != 0:
			return last != 's' || p.name
		case w.forms&base != 0:
			return last == 's' || c.words[previous].isTime() || c.isPlural(previous)
		}
		return true
	case pronounWord, objectWord, commaMark, coordinatorWord, thatWord, particleWord:
		return len(c.groups) > 0 || len(c.chunks) > 0
	case questionWord, conditionWord, subordinatorWord, stopMark, toWord:
		return w.forms&gerund != 0
	}
	return false
}

// isPlural reports whether word i, a noun without -s, stands for several.
func (c *clauses) isPlural(i int) bool {
	for _, plural := range [...]string{"people", "police", "women", "men", "children", "media", "staff", "youth", "clergy"} {
		if c.is(i, plural) {
			return true
		}
	}
	// "Norway and Sweden support": one of two.
	for j := i - 1; j >= 0 && j > i-maxGroup; j-- {
		switch c.words[j].class {
		case coordinatorWord:
			return true
		case openWord, articleWord, possessiveWord, ofWord:
		default:
			return false
		}
	}
	return false
}
