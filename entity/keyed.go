package entity

// findEntries notes which mentions are names of the gazetteer. The matches are
// in order and do not overlap.
func (l *linker) findEntries(g *Gazetteer, matches []match) {
	l.gazetteer = g
	l.entries = make([]int32, len(l.mentions))
	for i := range l.mentions {
		l.entries[i] = none
		for len(matches) > 0 && matches[0].Start < l.mentions[i].Start {
			matches = matches[1:]
		}
		// A mention with the span of a match is always that of the match.
		if len(matches) > 0 && matches[0].Span == l.mentions[i].Span {
			l.entries[i] = matches[0].entry
		}
	}
}

// keyOf returns the caller's key of mention i, or nothing.
func (l *linker) keyOf(i int) string {
	if len(l.entries) == 0 || l.entries[i] == none {
		return ""
	}
	return l.gazetteer.entries[l.entries[i]].Key
}

// isListedBody reports whether mention i is an organisation of the gazetteer:
// what the caller calls a body speaks for itself and not for a government.
func (l *linker) isListedBody(i int) bool {
	return len(l.entries) > 0 && l.entries[i] != none && l.mentions[i].Kind == Organization
}

// enterKeyed links the names with keys of the caller, before all others, so
// that these link to them: one key is one record. People by a single name and
// names of a people wait, see linkKeyed.
func (n *naming) enterKeyed() {
	if len(n.entries) == 0 {
		return
	}
	n.keyed = map[string]int32{}
	for i := range n.mentions {
		if key := n.keyOf(i); key != "" && n.mentions[i].Kind != NORP {
			n.enterKey(i, key)
		}
	}
}

// enterKey links mention i to the record with key.
func (n *naming) enterKey(i int, key string) {
	m := &n.mentions[i]
	r, ok := n.keyed[key]
	switch m.Kind {
	case Person:
		n.people[i] = parsePerson(m.In(n.text))
		switch single := n.people[i].single(); {
		case !ok && single:
			return
		case !ok:
			r = n.addKeyed(record{kind: Person, mention: i}, key)
		case !single && n.people[n.records[r].mention].single():
			n.records[r].mention = i
		}
		n.enterNames(&n.people[i], r)
	case Organization:
		if !ok {
			r = n.addKeyed(record{kind: Organization, mention: i}, key)
		}
		s := m.In(n.text)
		n.records[r].callBy(s, wordsOf(s))
		name, folded := bodyName(s)
		if _, taken := n.bodies.exact[folded]; !taken {
			n.bodies.exact[folded] = r
		}
		n.enterForms(name, r)
	default:
		r = n.enterOther(i, key)
	}
	n.refer(i, r)
}

// addKeyed adds a record with a key.
func (n *naming) addKeyed(rec record, key string) int32 {
	rec.key, rec.kind = key, n.gazetteer.keys[key]
	r := n.add(rec)
	n.keyed[key] = r
	return r
}

// enterOther returns the record with key, which mention i of a place, a people
// or something else is a name of, and has other names of it lead there, too.
func (n *naming) enterOther(i int, key string) int32 {
	usual := n.other(i)
	rec := n.records[usual]
	r, ok := n.keyed[key]
	switch {
	case ok && r == usual:
	case !ok && rec.key == "":
		r = usual
		n.keyed[key] = r
		n.records[r].key, n.records[r].kind, n.records[r].unsure = key, n.gazetteer.keys[key], false
	case !ok:
		// Two keys for what the lists take for one.
		s := n.mentions[i].In(n.text)
		r = n.addKeyed(record{name: s, words: wordsOf(s), mention: i}, key)
	case rec.key == "":
		n.others[string(rec.kind)+" "+foldName(rec.name)] = r
		n.records[r].country = n.records[r].country || rec.country
	}
	return r
}

// linkKeyed links, once the full names of the text are entered, the single
// names of people with keys, and then the names of peoples, which may have the
// key of their country.
func (n *naming) linkKeyed() {
	if len(n.entries) == 0 {
		return
	}
	for i := range n.mentions {
		if key := n.keyOf(i); key != "" && n.mentions[i].Kind == Person && len(n.refers[i]) == 0 {
			n.refer(i, n.keyedSingle(i, key))
		}
	}
	for i := range n.mentions {
		if key := n.keyOf(i); key != "" && n.mentions[i].Kind == NORP {
			n.refer(i, n.enterOther(i, key))
		}
	}
}

// keyedSingle returns the record with key, which the single name i names:
// somebody with a full name who has no other key, or else one of its own.
func (n *naming) keyedSingle(i int, key string) int32 {
	if r, ok := n.keyed[key]; ok {
		return r
	}
	r := n.single(i, &n.people[i], n.titleGender(i))
	if n.records[r].key == "" {
		n.keyed[key] = r
		n.records[r].key = key
		return r
	}
	r = n.addKeyed(record{mention: i}, key)
	n.enterNames(&n.people[i], r)
	return r
}
