package stance

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
		if c.words[v.main].roles&(reports|controls) == reports {
			g.hedged = true // "is said to favour"
		} else {
			g.controlled = true // "was urged to accept"
		}
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
			if a := e.attitude(); a.kind.polarity() < 0 && lists(a.what, "to") {
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
		if e.rest != "" || lists(e.attitude().what, "to") {
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
