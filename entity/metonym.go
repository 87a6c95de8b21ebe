package entity

// findMetonyms finds the places that stand for a government: a capital or a
// seat of power that speaks or acts, or that another deals with.
func (n *naming) findMetonyms() {
	for i := range n.mentions {
		m := &n.mentions[i]
		if m.Kind != Location && m.Kind != Organization || n.spots[i].sentence < 0 {
			continue
		}
		s, ok := knownAs(m.In(n.text))
		if !ok || s.kind != "capital" && s.kind != "seat" {
			continue
		}
		low, high := n.sentence(n.spots[i].sentence)
		rule := noRule
		switch first, last := n.spots[i].first, n.spots[i].last; {
		case n.isAside(i, high) || n.isListed(i):
		case n.standsAlone(first, low) && n.governs(last, high):
			rule = metonymSubject
		case n.isDealtWith(i, low, high):
			rule = metonymRelation
		default:
			continue
		}
		if rule == noRule {
			continue
		}
		n.places[i] = n.refers[i][0]
		n.refer(i, n.government(i, s.name))
		m.Rule, m.Confidence = ruleTable[rule].name, ruleTable[rule].confidence
	}
}

// isAside reports whether mention i says where another place is: Lima, Peru.
func (n *naming) isAside(i, high int) bool {
	last := n.spots[i].last
	return last+1 < high && n.at(last) == "," && i+1 < len(n.spots) && n.spots[i+1].first == last+1 && n.mentions[i+1].Kind == Location
}

// isListed reports whether mention i is joined to a place before it that
// stands for no government: Hawaii and Washington.
func (n *naming) isListed(i int) bool {
	if i == 0 || n.mentions[i-1].Kind != Location || n.spots[i].first-n.spots[i-1].last != 1 {
		return false
	}
	if s := n.at(n.spots[i-1].last); s != "and" && s != "or" && s != "," {
		return false
	}
	s, ok := knownAs(n.mentions[i-1].In(n.text))
	return !ok || s.kind != "capital" && s.kind != "seat" && s.kind != "country"
}

// government returns the record of the country or union with the given name.
func (n *naming) government(i int, name string) int32 {
	s, _ := knownAs(name)
	if s.kind == "body" {
		_, key := bodyName(name)
		if r, ok := n.bodies.exact[key]; ok {
			return r
		}
		r := n.add(record{kind: Organization, mention: i})
		n.records[r].callBy(name, 1)
		n.bodies.exact[key] = r
		return r
	}
	return n.placeNamed(name, i)
}

// standsAlone reports whether the name at part first, but for an article, is
// not governed by a word before it.
func (l *linker) standsAlone(first, low int) bool {
	prev := first - 1
	if prev >= low && l.isDeterminer(prev) {
		prev--
	}
	if prev < low || !l.is(prev, word) {
		return true
	}
	class, _ := grammar(l.at(prev))
	return class != "preposition" && !l.is(prev, clitic) && !l.isTransitive(prev)
}

// isTransitive reports whether part i is a verb that what follows may be the
// object of: winning the White House.
func (l *linker) isTransitive(i int) bool {
	s := l.lower(i, 0, len(l.parts))
	kind, ok := cueList.Lookup(s)
	return ok && (kind != "say" || len(s) > 4 && s[len(s)-3:] == "ing")
}

// governs reports whether a verb that a government is the subject of follows at
// part i, behind auxiliaries and adverbs.
func (l *linker) governs(i, high int) bool {
	passive := false
	for k := i; k < high && k < i+5; k++ {
		s := l.lower(k, 0, high)
		if s == "" {
			return false
		}
		if kind, _ := cueList.Lookup(s); kind == "say" || kind == "act" {
			n := len(s)
			ing := n > 4 && s[n-3:] == "ing"
			switch {
			case ing:
				return passive // is preparing; but not: Lima, seeing
			case passive:
				return kind == "say" // was accused; but not: was hit
			}
			return true
		}
		switch s {
		case "is", "are", "was", "were", "be", "been", "being":
			passive = true
			continue
		}
		if class, _ := grammar(s); class != "auxiliary" && class != "adverb" && !(len(s) > 4 && s[len(s)-2:] == "ly") {
			return false
		}
	}
	return false
}

// maxRelation is how many parts before the preposition the word is looked for
// that the preposition belongs to.
const maxRelation = 5

// isDealtWith reports whether mention i is the one whom a word such as
// "pressure on", "talks with" or "accuse" is about.
func (n *naming) isDealtWith(i, low, high int) bool {
	first, last := n.spots[i].first, n.spots[i].last
	if last < high && n.modified(last) {
		return false
	}
	prev := first - 1
	if prev >= low && n.isDeterminer(prev) {
		prev--
	}
	if prev <= low {
		return false
	}
	before := n.lower(prev, low, high)
	switch class, _ := grammar(before); {
	case before == "and":
		// between Lima and Quito
		return i > 0 && n.places[i-1] != none && n.spots[i-1].last == prev
	case class == "preposition":
		if before == "by" {
			return isParticiple(n.lower(prev-1, low, high))
		}
		for k := prev - 1; k >= low && k >= prev-maxRelation && n.is(k, word); k-- {
			if prepositions, ok := metonymList.Lookup(n.lower(k, low, high)); ok && contains(prepositions, before) {
				return true
			}
		}
		return before == "between" && n.betweenCapitals(i)
	default:
		// accused Ankara
		kind, _ := cueList.Lookup(before)
		return kind == "say" && before != "said" && before != "says" && !n.isVerb(last)
	}
}

// betweenCapitals reports whether "and" and another capital follow mention i.
func (n *naming) betweenCapitals(i int) bool {
	if i+1 >= len(n.spots) || n.spots[i+1].first != n.spots[i].last+1 || n.at(n.spots[i].last) != "and" {
		return false
	}
	s, ok := knownAs(n.mentions[i+1].In(n.text))
	return ok && s.kind == "capital" && n.lower(n.spots[i].first-2, 0, len(n.parts)) != "flight"
}

// isParticiple reports whether s is a form of a verb with which "by" names who
// acts.
func isParticiple(s string) bool {
	n := len(s)
	return n > 4 && s[n-2:] == "ed" && cueList.Has(s)
}

// modified reports whether part i is a noun that the name before it says more
// of: Moscow officials.
func (l *linker) modified(i int) bool {
	if l.is(i, capital) {
		return true
	}
	s := l.lower(i, 0, len(l.parts))
	if s == "" {
		return l.is(i, clitic)
	}
	if class, _ := grammar(s); class != "" {
		return false
	}
	return !cueList.Has(s)
}
