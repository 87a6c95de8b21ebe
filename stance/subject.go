package stance

const (
	maxPending  = 8  // noun phrases that wait for their verb
	maxJoined   = 8  // subjects of one verb
	maxAttached = 8  // phrases that hang on a noun: "of the head of ..."
	maxEarlier  = 12 // groups looked back at
)

// findSubjects finds the subjects of all groups, from left to right.
func (c *clauses) findSubjects() {
	c.subjects, c.pending = c.subjects[:0], c.pending[:0]
	condition := false
	lastGerund := -1 // one in front, whose subject is to come
	for k := range c.chunks {
		ch := &c.chunks[k]
		switch {
		case ch.kind == boundary && ch.class == commaMark:
			c.wait(k)
			condition = false
		case ch.kind == boundary:
			c.pending = c.pending[:0]
			condition = false
			lastGerund = -1
		case ch.class == conditionWord:
			condition = true
		case ch.kind == verbGroup:
			g := &c.groups[ch.group]
			g.supposed = condition
			g.subject = int32(len(c.subjects))
			switch g.form {
			case finite:
				c.finiteSubject(g, k)
				if g.form == finite {
					c.correctSubjects(g)
				}
			case infinitive:
				c.infinitiveSubject(g, k)
			case gerundGroup:
				c.gerundSubject(g, k)
				if g.governor < 0 && !g.controlled && !c.opens(k) {
					c.correctGerund(g)
				}
			}
			g.subjects = int32(len(c.subjects)) - g.subject
			if g.form == gerundGroup && g.subjects == 0 && c.opens(k) {
				lastGerund = int(ch.group)
			}
			if g.form == finite && lastGerund >= 0 && g.subjects > 0 && !g.relative && g.antecedent < 0 && !c.isReportedClause(g) {
				front := &c.groups[lastGerund]
				front.subject, front.subjects = g.subject, g.subjects
				lastGerund = -1
			}
		}
	}
	c.markQuestions()
}

// isReportedClause reports whether the clause of g follows "that": “citing fears
// that prices would rise, the bank”.
func (c *clauses) isReportedClause(g *group) bool {
	k := int(c.subjects[g.subject])
	return k > 0 && c.chunks[k-1].class == thatWord
}

// opens reports whether chunk k opens a sentence, with at most a preposition
// or conjunction in front.
func (c *clauses) opens(k int) bool {
	if k > 0 && c.chunks[k-1].kind == link {
		k--
	}
	return k == 0 || c.chunks[k-1].kind == boundary && c.chunks[k-1].class != commaMark
}

// markQuestions marks the groups of clauses that end in a question mark.
func (c *clauses) markQuestions() {
	asked := false
	for k := len(c.chunks) - 1; k >= 0; k-- {
		switch ch := &c.chunks[k]; {
		case ch.kind == boundary && ch.class != commaMark:
			asked = ch.class == questionMark
		case ch.kind == verbGroup:
			c.groups[ch.group].asked = asked
		}
	}
}

// attaches reports whether the preposition at chunk k hangs what follows on
// the noun in front.
func (c *clauses) attaches(k int) bool {
	switch c.chunks[k].class {
	case ofWord, prepositionWord, byWord, toWord, withoutWord:
		lo := int(c.chunks[k].lo)
		return !c.is(lo, "after") && !c.is(lo, "before") && !c.is(lo, "despite") && !c.is(lo, "during")
	}
	return false
}

// headOf returns the noun phrase that the noun phrase k hangs on by
// prepositions: of "the head of the union", "the head".
func (c *clauses) headOf(k int) int {
	for range maxAttached {
		if k > 0 && c.chunks[k-1].kind == nounPhrase && c.isAttached(c.head(k)) {
			k--
		}
		if k < 2 || c.chunks[k-1].kind != link || !c.attaches(k-1) {
			return k
		}
		before := k - 2
		if c.chunks[before].kind == link && before > 0 { // "along with"
			before--
		}
		if c.chunks[before].kind != nounPhrase || c.chunks[before].class == objectWord {
			return k
		}
		k = before
	}
	return k
}

// headOfGroup is headOf for phrases with "of" alone: of "members of the choir",
// "members".
func (c *clauses) headOfGroup(k int) int {
	for n := 0; n < maxAttached && k > 1 && c.chunks[k-1].class == ofWord && c.chunks[k-2].kind == nounPhrase; n++ {
		k -= 2
	}
	return k
}

// isObject reports whether the noun phrase k, a head, is what a verb or
// preposition in front governs.
func (c *clauses) isObject(k int) bool {
	if k == 0 {
		return false
	}
	before := &c.chunks[k-1]
	if before.kind == verbGroup {
		// What somebody says follows without "that".
		return c.words[c.groups[before.group].main].roles&reports == 0
	}
	if before.kind == nounPhrase && k > 1 && c.chunks[k-2].kind == verbGroup {
		return c.words[c.groups[c.chunks[k-2].group].main].roles&reports == 0 // "called him a liar"
	}
	return before.kind == link && (before.class == ofWord || before.class == prepositionWord || before.class == byWord || before.class == toWord || before.class == withoutWord || before.class == asWord || before.class == thanWord || before.class == likeWord)
}

// finiteSubject finds the subjects of the finite group g, chunk k.
func (c *clauses) finiteSubject(g *group, k int) {
	if k == 0 || c.words[g.lo].first && c.words[g.lo].forms&(third|past) == 0 && (c.words[g.lo].capital || c.chunks[k-1].kind == boundary) {
		return // “Thank you”, but not: the wait “could be shorter”
	}
	switch before := &c.chunks[k-1]; {
	case before.kind == nounPhrase:
		c.nounSubject(g, k)
	case before.class == relativeWord:
		c.relativeSubject(g, k-1)
	case before.class == thatWord && k > 1 && c.chunks[k-2].kind == nounPhrase:
		c.relativeSubject(g, k-1)
	case before.class == coordinatorWord:
		c.sharedSubject(g, k)
	case before.class == commaMark && g.tense == openWord && c.words[g.main].roles&hedges != 0 && k+1 < len(c.chunks) && c.chunks[k+1].kind != nounPhrase:
		g.form, g.passive = reducedPassive, true // "a march, expected to be large"
	case before.class == commaMark:
		if !c.takePending() {
			c.sharedSubject(g, k)
		}
	case before.kind == verbGroup || before.kind == link:
		c.takePending()
	}
}

// nounSubject takes the noun phrase in front of group g, chunk k, with those
// that "and" joins to it.
func (c *clauses) nounSubject(g *group, k int) {
	last := c.headOf(k - 1)
	if c.clauseSubject(last) {
		return
	}
	if g.tense == openWord && c.words[g.main].forms&participle != 0 && c.words[g.main].roles&nounAsOften == 0 && last > 0 && c.chunks[last-1].kind == verbGroup && c.isObject(last) &&
		c.groups[c.chunks[last-1].group].form == finite && k+1 < len(c.chunks) && c.chunks[k+1].kind == link {
		g.form, g.passive = reducedPassive, true // "opened its borders to Africans ordered out of"
		return
	}
	c.inClause(g, last)
	first := last
	heads := [maxJoined]int32{int32(last)}
	n := 1
	for n < maxJoined && first > 1 && c.chunks[last].class != subjectWord {
		q := first - 1
		comma := false
		if c.chunks[q].class == coordinatorWord && !c.is(int(c.chunks[q].lo), "but") {
			q--
			comma = c.chunks[q].class == commaMark
			if comma && n == 1 && len(c.pending) > 0 && !c.isList(q) {
				if c.takePending() { // "Nilsson, who missed the vote, and her deputy"
					c.subjects = append(c.subjects, int32(last))
					return
				}
			}
			if comma {
				q--
			}
		} else if n > 1 && c.chunks[q].class == commaMark {
			q--
		} else {
			break
		}
		if q < 0 || c.chunks[q].kind != nounPhrase {
			break
		}
		h := c.headOf(q)
		if c.isObject(h) && c.chunks[h].class != neitherWord {
			break
		}
		heads[n] = int32(h)
		n++
		first = h
	}
	c.inClause(g, first)
	g.relative = c.is(int(c.chunks[first].lo), "whose")
	for n > 0 {
		n--
		c.subjects = append(c.subjects, heads[n])
	}
	// A noun phrase that waited is no longer looked for: it was in the list.
	for len(c.pending) > 0 && c.pending[len(c.pending)-1].chunk >= int32(first) {
		c.pending = c.pending[:len(c.pending)-1]
	}
}

// clauseSubject takes the subject for a group behind the noun phrase k, if k
// belongs to a clause that describes the subject: "patients who are wary of
// the drug can", "protesters demanding free buses blocked".
func (c *clauses) clauseSubject(k int) bool {
	if k > 1 && c.chunks[k-1].kind == link && c.attaches(k-1) {
		k--
	}
	if k == 0 || c.chunks[k-1].kind != verbGroup {
		return false
	}
	v := &c.groups[c.chunks[k-1].group]
	if k < 2 || c.words[v.main].roles&reports != 0 && v.form == finite && c.chunks[k].kind != link {
		return false
	}
	if v.form == finite && v.tense == openWord && c.words[v.main].forms&participle != 0 && c.chunks[k].kind == link {
		// "a group based in Lyon says": it is not the group that based.
		v.form, v.passive = reducedPassive, true
	}
	switch before := &c.chunks[k-2]; {
	case v.form == finite && before.class == relativeWord && v.subjects > 0 && (k < 3 || c.chunks[k-3].class != commaMark):
		c.subjects = append(c.subjects, c.subjects[v.subject:v.subject+v.subjects]...)
		return true
	case (v.form == gerundGroup || v.form == reducedPassive) && before.kind == nounPhrase:
		c.subjects = append(c.subjects, int32(c.headOf(k-2)))
		return true
	}
	return false
}

// inClause notes what the clause of g, which begins with the noun phrase k,
// hangs on: a group that reports it, or a noun phrase that it describes.
func (c *clauses) inClause(g *group, k int) {
	if k == 0 {
		return
	}
	before := &c.chunks[k-1]
	switch {
	case before.kind == verbGroup:
		g.matrix = before.group
	case before.class == thatWord || before.class == relativeWord || before.class == conditionWord || before.class == questionWord:
		if k < 2 {
			return
		}
		switch lead := &c.chunks[k-2]; {
		case lead.kind == verbGroup:
			g.matrix = lead.group
		case lead.kind == nounPhrase && before.class != conditionWord && before.class != questionWord:
			// "terms that we agreed on"; "told reporters that he would".
			if k > 2 && c.chunks[k-3].kind == verbGroup && c.words[c.groups[c.chunks[k-3].group].main].roles&reports != 0 && before.class == thatWord {
				g.matrix = c.chunks[k-3].group
				return
			}
			g.antecedent = int32(c.headOf(k - 2))
		}
	case before.kind == nounPhrase && k > 1 && c.chunks[k-2].kind == verbGroup && c.words[c.groups[c.chunks[k-2].group].main].roles&reports != 0:
		g.matrix = c.chunks[k-2].group // "told reporters he would"
	}
}

// relativeSubject takes the noun phrase that the relative pronoun k stands
// for.
func (c *clauses) relativeSubject(g *group, k int) {
	q := k - 1
	if q >= 0 && c.chunks[q].class == commaMark {
		q--
	}
	if q > 1 && c.chunks[q].class == numberWord && c.chunks[q].hi == c.chunks[q].lo+1 && c.chunks[q-1].class == commaMark {
		q -= 2 // "Marta Lenz, 58, who"
	}
	if q < 0 || c.chunks[q].kind != nounPhrase {
		return
	}
	h := q
	if !c.words[c.head(q)].name && !c.meets(q-1) {
		h = c.headOf(q)
	}
	c.subjects = append(c.subjects, int32(h))
	g.relative = true
}

// meets reports whether the preposition at chunk k brings in somebody else, of
// whom a relative clause behind it tells: "a row with the tenants, who".
func (c *clauses) meets(k int) bool {
	if k < 0 || c.chunks[k].kind != link {
		return false
	}
	for _, word := range [...]string{"with", "against", "between", "among", "by", "about", "like", "to"} {
		if c.is(int(c.chunks[k].lo), word) {
			return true
		}
	}
	return false
}

// sharedSubject takes the subjects of an earlier finite group: the last in
// the same tense, or else the last.
func (c *clauses) sharedSubject(g *group, k int) {
	last := -1
	n := int(c.chunks[k].group)
	for i := n - 1; i >= 0 && i >= n-maxEarlier; i-- {
		e := &c.groups[i]
		if e.form != finite || e.subjects == 0 {
			continue
		}
		if e.perfect && e.matrix >= 0 && !g.perfect && c.leavesClause(k) {
			continue // "said the clerks had not been paid, and promised a refund"
		}
		if last < 0 {
			last = i
		}
		if (e.past || e.perfect) == (g.past || g.perfect) && !e.relative && (e.tense == willWord || e.tense == possibleWord) == (g.tense == willWord || g.tense == possibleWord) && !(e.matrix >= 0 && e.copula) {
			last = i
			break
		}
	}
	if last >= 0 {
		c.copySubjects(g, last)
		g.matrix = c.groups[last].matrix
		g.supposed = g.supposed || c.groups[last].supposed && c.chunks[k-1].class == coordinatorWord
	}
}

// leavesClause reports whether the coordinator in front of chunk k goes on with
// a clause farther up: "but", or one behind a comma.
func (c *clauses) leavesClause(k int) bool {
	return c.chunks[k-1].class == coordinatorWord && (c.is(int(c.chunks[k-1].lo), "but") || k > 1 && c.chunks[k-2].class == commaMark)
}

// copySubjects gives g the subjects of group i.
func (c *clauses) copySubjects(g *group, i int) {
	e := &c.groups[i]
	c.subjects = append(c.subjects, c.subjects[e.subject:e.subject+e.subjects]...)
	if g.form == gerundGroup {
		g.matrix, g.supposed, g.controlled = e.matrix, g.supposed || e.supposed, g.controlled || e.controlled
	}
}
