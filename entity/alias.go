package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// A naming links the names of a text to records.
type naming struct {
	*linker
	people []personName // of each mention of a person
	lasts  register     // people by their last names
	firsts register     // people by their first names and nicknames
	inner  register     // people by the other words of their names
	bodies bodyRegisters
	others map[string]int32 // by kind and name
	fronts map[string]int32 // places by the first word of a name of several
	sides  map[string]int32 // countries by the compass point in front: North Korea
	keyed  map[string]int32 // by the caller's key

	states map[string]string // places of one word, see oneWordPlaces, once somebody has asked
}

// findNames links each name to a record. The full names come first, so that a
// last name or an acronym may stand before the full name.
func (l *linker) findNames(t *sentence.Text) {
	n := &naming{
		linker: l,
		people: make([]personName, len(l.mentions)),
		lasts:  register{},
		firsts: register{},
		inner:  register{},
		bodies: newBodyRegisters(),
		others: map[string]int32{},
		fronts: map[string]int32{},
		sides:  map[string]int32{},
	}
	for i := range l.mentions {
		if l.mentions[i].Kind == Organization {
			n.enterShort(i)
		}
	}
	n.enterKeyed()
	for i := range l.mentions {
		if n.keyOf(i) != "" {
			continue
		}
		switch m := &l.mentions[i]; m.Kind {
		case Person:
			n.people[i] = parsePerson(m.In(l.text))
			if !n.people[i].single() {
				n.enterPerson(i)
			}
		case Organization:
			n.enterBody(i)
		default:
			n.refer(i, n.other(i))
		}
	}
	n.linkKeyed()
	for i := range l.mentions {
		switch l.mentions[i].Kind {
		case Person:
			n.linkPerson(i)
		case Organization:
			n.linkBody(i)
		}
	}
	n.findMetonyms(t)
	l.heads = n.bodies.heads
}

// refer links mention i to record r.
func (l *linker) refer(i int, r int32) { l.refers[i] = append(l.refers[i][:0], r) }

// other returns the record of a place, a people or something else.
func (n *naming) other(i int) int32 {
	m := &n.mentions[i]
	s := m.In(n.text)
	sense, known := knownAs(s)
	switch {
	case !known:
	case sense.kind == "people" && m.Kind == Misc && n.isLanguage(n.spots[i].first, n.spots[i].last):
	case sense.kind == "people" && m.Kind != Location, sense.kind == "country" && m.Kind == Location:
		if sense.name != "" {
			return n.placeNamed(sense.name, i)
		}
	case sense.mentionKind() == m.Kind && sense.kind != "capital" && sense.name != "":
		return n.named(m.Kind, sense.name, i)
	}
	if m.Rule == ruleTable[peopleOfPlace].name {
		if place := n.placeOf(s); place != "" {
			return n.named(Location, place, i)
		}
	}
	if r := n.compassed(s); r != none && !known {
		return r
	}
	r := n.unlisted(i, s, known && sense.kind != "capital")
	switch m.Rule {
	case ruleTable[oneCapital].name:
		n.records[r].unsure = true
	case ruleTable[stateWord].name:
		n.records[r].country = true
	}
	return r
}

// placeOf returns the place of the text that a people is named after, or
// nothing.
func (n *naming) placeOf(people string) string {
	if n.states == nil {
		n.states = oneWordPlaces(n.text, n.mentions)
	}
	return placeOfPeople(foldName(people), n.states)
}

// unlisted returns the record of a name as the text has it. One may be the
// longer form of another, "Taipei City" of "Taipei", "Levico Terme" of
// "Levico", unless the lists tell them apart.
func (n *naming) unlisted(i int, s string, listed bool) int32 {
	kind := n.mentions[i].Kind
	if kind != Location || listed {
		return n.named(kind, s, i)
	}
	if city, ok := strings.CutSuffix(s, " City"); ok {
		if sense, known := knownAs(city); !known || sense.kind == "capital" {
			r := n.named(kind, city, i)
			n.records[r].callBy(s, strings.Count(s, " ")+1)
			return r
		}
	}
	front, rest, several := strings.Cut(s, " ")
	front = foldName(front)
	if !several {
		if r, ok := n.fronts[front]; ok && r != none {
			return r
		}
		return n.named(kind, s, i)
	}
	r := n.named(kind, s, i)
	if have, ok := n.fronts[front]; ok && have != r || headList.Has(rest) || headList.Has(front) {
		n.fronts[front] = none
	} else {
		n.fronts[front] = r
	}
	return r
}

// placeNamed returns the record of the country or region with a name from the
// lists.
func (n *naming) placeNamed(name string, i int) int32 {
	r := n.named(Location, name, i)
	n.records[r].country, n.records[r].fixed = true, true
	if side, _, ok := strings.Cut(name, " "); ok && (side == "North" || side == "South") {
		if have, ok := n.sides[side]; ok && have != r {
			n.sides[side] = none
		} else {
			n.sides[side] = r
		}
	}
	return r
}

// compassed returns the country that "the North" or "the South" means, or
// none: the one that the text has named so far.
func (n *naming) compassed(s string) int32 {
	if r, ok := n.sides[s]; ok {
		return r
	}
	return none
}

// named returns the record of the given kind and name.
func (n *naming) named(kind Kind, name string, i int) int32 {
	key := string(kind) + " " + foldName(name)
	r, ok := n.others[key]
	if !ok {
		r = n.add(record{kind: kind, name: name, words: strings.Count(name, " ") + 1, mention: i})
		n.others[key] = r
	}
	n.records[r].callBy(name, n.records[r].words)
	return r
}
