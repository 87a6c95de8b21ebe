package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

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
	if r == none && len(name.words) == 2 {
		r = n.lasts.latest(name.first, fits) // family name first
	}
	if r == none {
		r = n.add(record{kind: Person, mention: i})
	}
	n.refer(i, r)
	n.enterNames(name, r)
}

// enterNames notes all that a person may be called by.
func (n *naming) enterNames(name *personName, r int32) {
	n.eachName(name, func(g register, word string) { g.enter(word, r) })
}

// eachName calls f for all by which alone a person may be called.
func (n *naming) eachName(name *personName, f func(g register, word string)) {
	f(n.lasts, name.last)
	f(n.lasts, name.bare)
	if k := len(name.words) - 1; k > 0 && hasSyllables(name.words[k]) {
		f(n.lasts, name.words[0]) // Park Ji-hoon is Park
	}
	f(n.firsts, name.first)
	f(n.firsts, name.nick)
	for k := 1; k+1 < len(name.words); k++ {
		f(n.inner, name.words[k])
		f(n.inner, bareLast(name.words[k]))
	}
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
	if age := n.ageBehind(n.spots[i].last); age != "" {
		r.age = age
	}
	r.named++
	touch := func(g register, word string) { g.touch(word, id) }
	n.eachName(name, touch)
	n.eachName(&n.people[r.mention], touch)
}

const (
	maxNamed    = 1 << 10 // more mentions make nobody likelier
	pointsTitle = 1 << 12 // for the title that somebody has
)

// single returns who is called by the single name i. Of several it is the one
// with the title beside the name, or else the one whom the text names most: a
// relative of the same name does not take the name over.
func (n *naming) single(i int, name *personName, g gender) int32 {
	title := n.titleHead(i)
	points := func(r int32) int {
		rec := &n.records[r]
		if !rec.mayBe(g) || !n.people[rec.mention].sameGeneration(name) {
			return 0
		}
		p := 1 + min(rec.named, maxNamed)
		if title != "" && rec.hasTitle(title) {
			p += pointsTitle
		}
		return p
	}
	for _, by := range [...]struct {
		names register
		word  string
	}{{n.lasts, name.last}, {n.lasts, name.bare}, {n.firsts, name.first}, {n.inner, name.bare}} {
		if r := by.names.likeliest(by.word, points); r != none {
			return r
		}
	}
	r := n.add(record{kind: Person, mention: i})
	n.enterNames(name, r)
	return r
}

// titleHead returns the last word of the title of mention i, or nothing if
// that is only polite.
func (n *naming) titleHead(i int) string {
	title := n.mentions[i].Title.In(n.text)
	if title == "" || isCourtesy(title) {
		return ""
	}
	return longTitle(title[strings.LastIndexByte(title, ' ')+1:])
}

// hasTitle reports whether head is in one of the roles of r.
func (r *record) hasTitle(head string) bool {
	for _, role := range r.roles[:min(len(r.roles), maxOwn)] {
		for word := range strings.FieldsSeq(role.Text) {
			if longTitle(word) == head {
				return true
			}
		}
	}
	return false
}

// longTitle writes a word of a title small and in full: Sen., senator.
func longTitle(word string) string {
	word = foldName(strings.Trim(word, ".,"))
	switch word {
	case "sen":
		return "senator"
	case "rep":
		return "representative"
	case "gov":
		return "governor"
	case "gen":
		return "general"
	case "prof":
		return "professor"
	case "dr":
		return "doctor"
	case "capt":
		return "captain"
	case "lt":
		return "lieutenant"
	case "col":
		return "colonel"
	case "sgt":
		return "sergeant"
	case "pres":
		return "president"
	case "rev":
		return "reverend"
	case "insp":
		return "inspector"
	case "supt":
		return "superintendent"
	case "cmdr":
		return "commander"
	case "adm":
		return "admiral"
	case "maj":
		return "major"
	}
	return word
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
		if class, _ := grammar(word); class == "preposition" {
			break // the daughter of Sir Hugh
		}
		value, _ := titleOf(strings.Trim(word, "."))
		if _, mark, ok := strings.Cut(value, " "); ok {
			g = genderOf(mark)
		}
	}
	return g
}
