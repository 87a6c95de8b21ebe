package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// maxNamesakes is how many records that share a name are told apart; of more,
// the ones last mentioned count. It keeps a text in which thousands share a
// name from taking quadratic time.
const maxNamesakes = 8

// A register remembers who can be called by a name.
type register map[string]*namesakes

// namesakes share a name.
type namesakes struct {
	all    []int32 // in the order of the text, the first few
	recent []int32 // as mentioned so far, the latest last
}

// enter notes that r may be called by name.
func (g register) enter(name string, r int32) {
	if name == "" {
		return
	}
	n := g[name]
	if n == nil {
		n = &namesakes{}
		g[name] = n
	}
	for _, have := range n.all {
		if have == r {
			return
		}
	}
	if len(n.all) < maxNamesakes {
		n.all = append(n.all, r)
	}
}

// touch notes that r, which may be called by name, is mentioned.
func (g register) touch(name string, r int32) {
	n := g[name]
	if n == nil {
		return
	}
	for i, have := range n.recent {
		if have == r {
			copy(n.recent[i:], n.recent[i+1:])
			n.recent[len(n.recent)-1] = r
			return
		}
	}
	if len(n.recent) == maxNamesakes {
		copy(n.recent, n.recent[1:])
		n.recent = n.recent[:maxNamesakes-1]
	}
	n.recent = append(n.recent, r)
}

// latest returns the one that name was last used for and that fits, or else
// the first that the text will use it for, or none.
func (g register) latest(name string, fits func(r int32) bool) int32 {
	n := g[name]
	if n == nil {
		return none
	}
	for i := len(n.recent) - 1; i >= 0; i-- {
		if fits(n.recent[i]) {
			return n.recent[i]
		}
	}
	for _, r := range n.all {
		if fits(r) {
			return r
		}
	}
	return none
}

// only returns the one record that has the name, or none if there are
// several.
func (g register) only(name string) int32 {
	if n := g[name]; n != nil && len(n.all) == 1 {
		return n.all[0]
	}
	return none
}

// A naming links the names of a text to records.
type naming struct {
	*linker
	people []personName // of each mention of a person
	lasts  register     // people by their last names
	firsts register     // people by their first names
	bodies bodyRegisters
	others map[string]int32 // by kind and name
}

// findNames links each name to a record. The full names come first, so that a
// last name or an acronym may stand before the full name.
func (l *linker) findNames() {
	n := &naming{
		linker: l,
		people: make([]personName, len(l.mentions)),
		lasts:  register{},
		firsts: register{},
		bodies: newBodyRegisters(),
		others: map[string]int32{},
	}
	for i := range l.mentions {
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
	for i := range l.mentions {
		switch l.mentions[i].Kind {
		case Person:
			n.linkPerson(i)
		case Organization:
			n.linkBody(i)
		}
	}
	n.findMetonyms()
	l.heads = n.bodies.heads
}

// refer links mention i to record r.
func (l *linker) refer(i int, r int32) { l.refers[i] = append(l.refers[i][:0], r) }

// enterPerson links the full name i to the person who was called so, or to a
// new one.
func (n *naming) enterPerson(i int) {
	name := &n.people[i]
	g := n.titleGender(i)
	fits := func(r int32) bool {
		return n.records[r].mayBe(g) && samePerson(&n.people[n.records[r].mention], name)
	}
	r := n.lasts.latest(name.bare, fits)
	if r == none {
		r = n.firsts.latest(name.first, fits)
	}
	if r == none {
		r = n.add(record{kind: Person, mention: i})
	}
	n.refer(i, r)
	n.enterNames(name, r)
}

// enterNames notes all that a person may be called by.
func (n *naming) enterNames(name *personName, r int32) {
	n.lasts.enter(name.last, r)
	for _, word := range n.callNames(name) {
		n.lasts.enter(bareLast(word), r)
		n.lasts.enter(word, r)
	}
	n.firsts.enter(name.first, r)
}

// callNames returns the words of a full name by which alone a person may be
// called, other than the first name.
func (n *naming) callNames(name *personName) []string {
	if len(name.words) > 1 && hasSyllables(name.words[len(name.words)-1]) {
		return name.words // Park Ji-hoon is Park
	}
	return name.words[1:]
}

// linkPerson links the name i, if it is not a full name, to somebody with a
// full name, and notes in the order of the text who is mentioned.
func (n *naming) linkPerson(i int) {
	name := &n.people[i]
	m := &n.mentions[i]
	g := n.titleGender(i)
	if len(n.refers[i]) == 0 {
		if family := n.family(i); len(family) > 0 {
			n.refers[i] = family
			return
		}
		n.refer(i, n.single(i, name, g))
	}
	id := n.refers[i][0]
	r := &n.records[id]
	r.callBy(m.In(n.text), len(name.words))
	r.tellGender(g, true)
	if full := &n.people[r.mention]; !full.single() || m.Title.IsZero() {
		if g, ok := given(full.first); ok {
			r.tellGender(g, false)
		}
	}
	for _, role := range n.roles(i) {
		r.play(role)
	}
	n.lasts.touch(name.last, id)
	n.lasts.touch(name.bare, id)
	full := &n.people[r.mention]
	n.lasts.touch(full.last, id)
	for _, word := range n.callNames(full) {
		n.lasts.touch(bareLast(word), id)
		n.lasts.touch(word, id)
	}
	n.firsts.touch(full.first, id)
}

// single returns who is called by the single name i.
func (n *naming) single(i int, name *personName, g gender) int32 {
	fits := func(r int32) bool { return n.records[r].mayBe(g) }
	r := n.lasts.latest(name.last, fits)
	if r == none {
		r = n.lasts.latest(name.bare, fits)
	}
	if r == none {
		if only := n.firsts.only(name.first); only != none && fits(only) {
			r = only
		}
	}
	if r == none {
		r = n.add(record{kind: Person, mention: i})
		n.enterNames(name, r)
		n.lasts.enter(name.last, r)
		n.lasts.enter(name.bare, r)
	}
	return r
}

// family returns the people meant by a last name in the plural: the Harlows.
func (n *naming) family(i int) []int32 {
	name := n.people[i].bare
	at := n.spots[i].first
	if len(name) < 3 || name[len(name)-1] != 's' || n.lasts[name] != nil || at == 0 || lexicon.Fold(n.at(at-1)) != "the" {
		return nil
	}
	all := n.lasts[name[:len(name)-1]]
	if all == nil {
		return nil
	}
	return append([]int32(nil), all.all...)
}

// titleGender tells whether the title of mention i is a man's or a woman's.
func (n *naming) titleGender(i int) gender {
	title := n.mentions[i].Title
	if title.IsZero() {
		return 0
	}
	var g gender
	for word := range strings.FieldsSeq(title.In(n.text)) {
		value, _ := titleList.Lookup(strings.Trim(word, "."))
		if _, mark, ok := strings.Cut(value, " "); ok {
			g = genderOf(mark)
		}
	}
	return g
}

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
	r := n.named(m.Kind, s, i)
	if m.Rule == ruleTable[oneCapital].name {
		n.records[r].unsure = true
	}
	return r
}

// placeNamed returns the record of the country or region with a name from the
// lists.
func (n *naming) placeNamed(name string, i int) int32 {
	r := n.named(Location, name, i)
	n.records[r].country, n.records[r].fixed = true, true
	return r
}

// named returns the record of the given kind and name.
func (n *naming) named(kind Kind, name string, i int) int32 {
	key := string(kind) + " " + foldName(name)
	r, ok := n.others[key]
	if !ok {
		r = n.add(record{kind: kind, name: name, words: strings.Count(name, " ") + 1, mention: i})
		n.others[key] = r
	}
	return r
}
