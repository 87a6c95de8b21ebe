package stance

// waiting is a noun phrase that a comma parts from its verb: "The coach,
// however, ...".
type waiting struct {
	chunk  int32
	joined bool // by "and" to the one before it
}

// wait keeps the noun phrase in front of the comma k, if it may be the subject
// of a verb to come.
func (c *clauses) wait(k int) {
	if k == 0 || c.chunks[k-1].kind != nounPhrase || len(c.pending) == maxPending {
		return
	}
	if c.words[c.head(k-1)].class == numberWord || c.isPeriod(k-1) {
		return
	}
	h := c.headOf(k - 1)
	if lo := int(c.chunks[h].lo); lo > 0 && c.words[lo-1].class == notWord {
		return // "the mayor, but not the priest, opposes"
	}
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

// isList reports whether the comma k stands in a list of noun phrases: the one
// that waits stands right in front of it.
func (c *clauses) isList(k int) bool {
	return k > 0 && c.chunks[k-1].kind == nounPhrase && c.headOf(k-1) == int(c.pending[len(c.pending)-1].chunk)
}
