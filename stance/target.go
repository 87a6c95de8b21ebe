package stance

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// maxTarget is how many words a target may have.
const maxTarget = 60

// targetSpan returns the span of a complement: a clause to its end, a noun
// phrase with what hangs on it. A "that" in front is no part of it.
func (c *clauses) targetSpan(m complement) sentence.Span {
	switch {
	case m.chunk >= 0:
		return c.phraseSpan(m.chunk)
	case m.from < 0, m.from >= len(c.words): // "there’s no", and the text breaks off
		return sentence.Span{}
	}
	lo := m.from
	if c.words[lo].class == thatWord && lo+1 < len(c.words) {
		lo++
	}
	k := c.chunkFrom(lo)
	if k == len(c.chunks) || int(c.chunks[k].lo) != lo {
		k = max(0, k-1)
	}
	hi := lo
	clause := m.clause
	for ; k < len(c.chunks) && int(c.chunks[k].lo) < lo+maxTarget; k++ {
		ch := &c.chunks[k]
		if hi > lo && c.endsTarget(lo, k) {
			break
		}
		clause = clause || ch.class == relativeWord || ch.class == thatWord || ch.class == questionWord
		if hi > lo && !clause && ch.kind == verbGroup && c.groups[ch.group].form == finite && !c.describesBefore(k) {
			break
		}
		hi = int(ch.hi)
	}
	if hi <= lo {
		return sentence.Span{}
	}
	return c.span(lo, hi)
}

// describesBefore reports whether the finite group, chunk k, has a subject of
// its own behind the noun it describes: "the changes the union rejected".
func (c *clauses) describesBefore(k int) bool {
	return k > 1 && c.chunks[k-1].kind == nounPhrase && c.chunks[k-2].kind == nounPhrase
}

// endsTarget reports whether the clause that a target stands in, which begins
// at word lo, ends before chunk k.
func (c *clauses) endsTarget(lo, k int) bool {
	switch ch := &c.chunks[k]; ch.class {
	case commaMark, stopMark, questionMark, subordinatorWord, conditionWord:
		return true
	case coordinatorWord:
		// "the design but questioned", "the design and the mayor said"
		if k+1 < len(c.chunks) && c.chunks[k+1].kind == verbGroup {
			// "the toll and demanding a lower fee"
			g := &c.groups[c.chunks[k+1].group]
			return g.form == finite || (g.form == gerundGroup || g.form == infinitive) && has(c.words[g.main].entries, verbList) && !c.hasForm(lo, k, g.form)
		}
		if i := int(ch.hi); i < len(c.words) && has(c.words[i].entries, adjectiveList) && c.takes(i, adjectiveList) {
			return true // "with the soup but unhappy about the wait"
		}
		return k+2 < len(c.chunks) && c.chunks[k+1].kind == nounPhrase && c.chunks[k+2].kind == verbGroup && c.groups[c.chunks[k+2].group].form == finite
	}
	return false
}

// hasForm reports whether a group of a form stands between word lo and chunk k:
// "hopes of ending the war and restoring trade".
func (c *clauses) hasForm(lo, k int, form groupForm) bool {
	for k--; k >= 0 && int(c.chunks[k].lo) >= lo; k-- {
		if c.isGroup(c.chunks[k], form) {
			return true
		}
	}
	return false
}

// phraseSpan returns the noun phrase k with the phrases that hang on it.
func (c *clauses) phraseSpan(k int) sentence.Span {
	lo, hi := int(c.chunks[k].lo), int(c.chunks[k].hi)
	if c.words[c.head(k)].name {
		// "the Court of Appeal", "Lena Moss of the Harbour Board"
		if k+2 < len(c.chunks) && c.chunks[k+1].class == ofWord && c.chunks[k+2].kind == nounPhrase && c.words[c.head(k+2)].name {
			hi = int(c.chunks[k+2].hi)
		}
	} else if c.chunks[k].class != subjectWord && c.chunks[k].class != pronounWord {
		for n := 0; n < maxAttached && k+2 < len(c.chunks) && c.holdsOn(k+1) && c.chunks[k+2].kind == nounPhrase && !c.isPeriod(k+2); n++ {
			k += 2
			hi = int(c.chunks[k].hi)
		}
	}
	if lo+1 < hi && (c.words[lo].class == neitherWord || c.is(lo, "both") && c.words[lo+1].beginsPhrase()) {
		lo++ // "both the mayor and the priest"
	}
	return c.span(lo, hi)
}

// isPeriod reports whether noun phrase k is a time: last summer, "for years".
func (c *clauses) isPeriod(k int) bool {
	head := c.head(k)
	if c.words[head].isTime() {
		return true
	}
	for _, noun := range [...]string{"years", "months", "weeks", "days", "decades", "hours", "summer", "winter", "autumn", "spring"} {
		if c.is(head, noun) {
			return true
		}
	}
	return false
}

// holdsOn reports whether the preposition k ties what follows to the noun in
// front so closely that both name one holder: "members of the choir".
func (c *clauses) holdsOn(k int) bool {
	if c.chunks[k].kind != link {
		return false
	}
	lo := int(c.chunks[k].lo)
	return c.chunks[k].class == ofWord || c.is(lo, "for") || c.is(lo, "from") || c.is(lo, "at") || c.is(lo, "in") || c.is(lo, "on")
}

// targetEntity returns the first entity that a target names, or 0.
func targetEntity(x *entity.Index, target sentence.Span) int {
	if target.IsZero() {
		return 0
	}
	for _, m := range x.Within(target) {
		if len(m.Entities) > 0 {
			return m.Entities[0]
		}
	}
	return 0
}
