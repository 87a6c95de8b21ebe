package stance

// waiting is a noun phrase that a comma parts from its verb: "The coach,
// however, ...".
type waiting struct {
	chunk  int32
	joined bool // by "and" to the one before it
}

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
			case infinitive:
				c.infinitiveSubject(g, k)
			case gerundGroup:
				c.gerundSubject(g, k)
			}
			g.subjects = int32(len(c.subjects)) - g.subject
			if g.form == gerundGroup && g.subjects == 0 && c.opens(k) {
				lastGerund = int(ch.group)
			}
			if g.form == finite && lastGerund >= 0 && g.subjects > 0 {
				front := &c.groups[lastGerund]
				front.subject, front.subjects = g.subject, g.subjects
				lastGerund = -1
			}
		}
	}
	c.markQuestions()
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

// wait keeps the noun phrase in front of the comma k, if it may be the subject
// of a verb to come.
func (c *clauses) wait(k int) {
	if k == 0 || c.chunks[k-1].kind != nounPhrase || len(c.pending) == maxPending {
		return
	}
	if last := &c.words[c.head(k-1)]; last.class == numberWord || last.isTime() {
		return
	}
	h := c.headOf(k - 1)
	if c.isObject(c.firstOfList(h)) {
		return
	}
	joined := h > 0 && c.chunks[h-1].class == coordinatorWord && len(c.pending) > 0
	if n := len(c.pending); n > 0 && !joined && !c.verbBetween(int(c.pending[n-1].chunk), k) {
		// "Anna Weiss, the chief executive," waits as Anna Weiss. A list
		// "Peru, Chile and ..." is read from its end.
		return
	}
	c.pending = append(c.pending, waiting{int32(h), joined})
}

// firstOfList returns the first of the noun phrases that "and" joins, of which
// k is the last.
func (c *clauses) firstOfList(k int) int {
	for n := 0; n < maxJoined && k > 1 && c.chunks[k-1].class == coordinatorWord && c.chunks[k-2].kind == nounPhrase; n++ {
		k = c.headOf(k - 2)
	}
	return k
}

// verbBetween reports whether a verb group stands right behind chunk from or a
// little further on, before chunk to.
func (c *clauses) verbBetween(from, to int) bool {
	for k := from + 1; k < to && k < from+maxPast; k++ {
		if c.chunks[k].kind == verbGroup {
			return true
		}
	}
	return to-from >= maxPast
}

// takePending makes the noun phrases that wait the last subjects.
func (c *clauses) takePending() bool {
	n := len(c.pending)
	if n == 0 {
		return false
	}
	first := n - 1
	for first > 0 && c.pending[first].joined {
		first--
	}
	for _, p := range c.pending[first:] {
		c.subjects = append(c.subjects, p.chunk)
	}
	c.pending = c.pending[:first]
	return true
}

// finiteSubject finds the subjects of the finite group g, chunk k.
func (c *clauses) finiteSubject(g *group, k int) {
	if k == 0 || c.words[g.lo].first && c.words[g.lo].forms&(third|past) == 0 {
		return // “Thank you”
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

// isList reports whether the comma k stands in a list of noun phrases: the one
// that waits stands right in front of it.
func (c *clauses) isList(k int) bool {
	return k > 0 && c.chunks[k-1].kind == nounPhrase && c.headOf(k-1) == int(c.pending[len(c.pending)-1].chunk)
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
	if q < 0 || c.chunks[q].kind != nounPhrase {
		return
	}
	h := q
	if !c.words[c.head(q)].name {
		h = c.headOf(q)
	}
	c.subjects = append(c.subjects, int32(h))
	g.relative = true
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

// copySubjects gives g the subjects of group i.
func (c *clauses) copySubjects(g *group, i int) {
	e := &c.groups[i]
	c.subjects = append(c.subjects, c.subjects[e.subject:e.subject+e.subjects]...)
	if g.form == gerundGroup {
		g.matrix, g.supposed, g.controlled = e.matrix, g.supposed || e.supposed, g.controlled || e.controlled
	}
}

// infinitiveSubject finds whose doing the infinitive g, chunk k, is.
func (c *clauses) infinitiveSubject(g *group, k int) {
	q := k - 1
	if q < 0 {
		return
	}
	switch before := &c.chunks[q]; {
	case before.kind == verbGroup:
		g.governor = before.group
	case before.class == coordinatorWord || before.class == commaMark:
		// "to praise and to blame"
		if n := int(c.chunks[k].group); n > 0 {
			g.governor = c.groups[n-1].governor
			if c.groups[n-1].form == finite {
				g.governor = int32(n - 1)
			}
		}
	case before.kind == nounPhrase:
		h := c.headOf(q)
		if h > 1 && c.chunks[h-1].kind == link && c.attaches(h-1) {
			h-- // "marched through Ghent to demand"
		}
		if h == 0 || c.chunks[h-1].kind != verbGroup {
			g.controlled = true
			return
		}
		governor := c.chunks[h-1].group
		v := &c.groups[governor]
		switch {
		case v.copula:
			c.predicateInfinitive(g, v, h)
		case c.words[v.main].roles&controls != 0 || c.takesInfinitive(c.head(q)) || c.chunks[h].kind == nounPhrase && c.takesInfinitive(c.head(h)):
			g.controlled = true
			return
		}
		g.governor = governor
	}
	if g.governor < 0 || g.controlled {
		return
	}
	v := &c.groups[g.governor]
	if v.passive && c.words[v.main].roles&hedges == 0 {
		g.controlled = true // "was urged to accept"
	}
	g.controlled = g.controlled || v.controlled
	g.matrix, g.supposed = v.matrix, g.supposed || v.supposed
	c.copySubjects(g, int(g.governor))
}

// predicateInfinitive tells what the predicate k of v makes of the infinitive g
// behind it: "is likely to", "is ready to", "was the first to", but not "is
// free to".
func (c *clauses) predicateInfinitive(g, v *group, k int) {
	switch word := c.head(k); {
	case c.is(word, "likely") || c.is(word, "set") || c.is(word, "poised"):
		g.hedged = true
	case c.is(word, "unlikely"):
		g.negated = !g.negated
	case has(c.words[word].entries, adjectiveList):
		for e := range entriesOf(c.words[word].entries, adjectiveList) {
			if a := e.attitude(); a.kind.polarity() < 0 && c.lists(a.what, "to") {
				g.negated = !g.negated // "is unwilling to accept"
				break
			}
		}
	case c.chunks[k].class == articleWord && c.is(int(c.chunks[k].lo)+1, "first") && !v.negated:
	default:
		g.controlled = true
	}
}

// takesInfinitive reports whether an infinitive behind the noun at word i
// tells what the noun is about: "the decision to".
func (c *clauses) takesInfinitive(i int) bool {
	for e := range entriesOf(c.words[i].entries, nounList) {
		if e.rest != "" || c.lists(e.attitude().what, "to") {
			return true
		}
	}
	for _, noun := range [...]string{"attempt", "effort", "move", "chance", "right", "opportunity", "time", "way", "need", "reason", "power", "deal", "agreement", "order"} {
		if c.is(i, noun) || c.is(i, noun+"s") {
			return true
		}
	}
	return false
}

// isOthers reports whether the preposition q makes a gerund the doing of the
// noun phrase in front of it: "thanked her for supporting", "accused them of
// backing", "talked him into voting".
func (c *clauses) isOthers(q int) bool {
	if q < 2 || c.chunks[q].kind != link || c.chunks[q-1].kind != nounPhrase {
		return false
	}
	lo := int(c.chunks[q].lo)
	if !c.is(lo, "for") && !c.is(lo, "of") && !c.is(lo, "into") && !c.is(lo, "from") {
		return false
	}
	before := c.chunks[q-2].kind
	return before == verbGroup || before == link && q > 2 && c.chunks[q-3].kind == verbGroup
}

// isPlace reports whether the preposition k tells where something happens.
func (c *clauses) isPlace(k int) bool {
	lo := int(c.chunks[k].lo)
	return c.chunks[k].kind == link && (c.is(lo, "in") || c.is(lo, "at") || c.is(lo, "on") || c.is(lo, "through") || c.is(lo, "outside") || c.is(lo, "near"))
}

// gerundSubject finds whose doing the gerund g, chunk k, is.
func (c *clauses) gerundSubject(g *group, k int) {
	if c.opens(k) {
		return // its subject is to come
	}
	q := k - 1
	before := &c.chunks[q]
	if before.class == particleWord && q > 0 {
		before = &c.chunks[q-1] // "ruled out backing"
	}
	n := int(c.chunks[k].group)
	switch {
	case before.kind == verbGroup:
		g.governor = before.group
		v := int(c.groups[before.group].main)
		g.controlled = c.isLinking(v) || c.words[v].roles&reports != 0 || c.is(v, "mean") || c.is(v, "means") // "become more appealing"
		c.copySubjects(g, int(before.group))
		return
	case before.kind == nounPhrase:
		h := c.headOfGroup(q)
		if h > 1 && c.isPlace(h-1) && c.chunks[h-2].kind == verbGroup {
			c.copySubjects(g, int(c.chunks[h-2].group)) // "marched in Kirkuk calling for"
			return
		}
		if full := c.headOf(q); full > 0 && c.chunks[full-1].kind == verbGroup {
			if v := &c.groups[c.chunks[full-1].group]; c.is(int(v.main), "spent") || c.is(c.head(h), "time") {
				c.copySubjects(g, int(c.chunks[full-1].group)) // "spent the day criticising"
				return
			}
		}
		full := c.headOf(q)
		if c.words[c.head(h)].roles&document == 0 && c.words[c.head(full)].roles&document == 0 {
			c.subjects = append(c.subjects, int32(h))
			return
		}
		if c.owner(c.head(full), full) > int(c.chunks[full].lo) {
			return // "her speech denouncing": hers, whoever else acts
		}
	case before.class == coordinatorWord:
		for i := n - 1; i >= 0 && i >= n-maxEarlier; i-- {
			if c.groups[i].form == gerundGroup && c.groups[i].subjects > 0 {
				c.copySubjects(g, i)
				return
			}
		}
	case before.class == thatWord:
		return // "that assailing him would help": nobody’s
	case c.isOthers(q):
		c.subjects = append(c.subjects, int32(c.headOf(q-1)))
		g.controlled = true
		return
	}
	// The last finite group, and what reports it: "said the plan failed, adding".
	for i := n - 1; i >= 0 && i >= n-maxEarlier; i-- {
		e := &c.groups[i]
		if e.form == finite && e.subjects > 0 && !(before.class == commaMark && (e.antecedent >= 0 || e.supposed)) {
			if before.class == commaMark && e.matrix >= 0 {
				i = int(e.matrix)
			}
			c.copySubjects(g, i)
			return
		}
	}
}
