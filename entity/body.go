package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// bodyRegisters remember the organisations of a text.
type bodyRegisters struct {
	exact    map[string]int32 // by the whole name
	initials register         // by the initials of the words
	starts   register         // by the name without the word for what it is
	heads    register         // by the word for what it is
}

func newBodyRegisters() bodyRegisters {
	return bodyRegisters{exact: map[string]int32{}, initials: register{}, starts: register{}, heads: register{}}
}

// bodyName returns the name by which the organisation s is known and what it
// has in common with other forms of it.
func bodyName(s string) (name, key string) {
	name = s
	sense, ok := knownAs(s)
	if ok && sense.name != "" && (sense.kind == "body" || sense.kind == "acronym") {
		name = sense.name
	}
	key = strings.TrimRight(foldName(name), ",")
	key = strings.TrimPrefix(key, "the ")
	if at := strings.LastIndexByte(key, ' '); at > 0 {
		if value, _ := headList.Lookup(strings.Trim(key[at+1:], ".")); value == "firm" {
			key = strings.TrimRight(key[:at], ",")
		}
	}
	return name, key
}

// enterBody notes the organisation i and, if its name is a full one, by what
// else it may be called.
func (n *naming) enterBody(i int) {
	s := n.mentions[i].In(n.text)
	name, key := bodyName(s)
	first, last := n.spots[i].first, n.spots[i].last
	if last-first < 2 && name == s {
		return
	}
	r, ok := n.bodies.exact[key]
	if !ok {
		r = n.add(record{kind: Organization, mention: i})
		n.bodies.exact[key] = r
	}
	n.records[r].callBy(name, len(strings.Fields(name)))
	n.records[r].callBy(s, len(strings.Fields(s)))
	n.refer(i, r)
	n.enterForms(name, r)
}

// enterForms notes the initials, the beginning and the head of a name.
func (n *naming) enterForms(name string, r int32) {
	words := strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '\u00A0' || c == '\n' || c == '-' || c == ',' })
	var all, large []byte
	for k, word := range words {
		c := lexicon.Fold(word)
		if c == "" {
			continue
		}
		all = append(all, c[0])
		if isCapital(word) {
			large = append(large, c[0])
		}
		value, _ := headList.Lookup(strings.Trim(word, "."))
		if h := headClasses(value); h&(bodyHead|paperHead|clubHead|siteHead) != 0 && (k == 0 || k == len(words)-1) {
			n.bodies.heads.enter(c, r)
			if k > 0 {
				n.bodies.starts.enter(foldName(strings.Join(words[:k], " ")), r)
			}
		}
	}
	if len(large) > 1 {
		n.bodies.initials.enter(string(large), r)
		n.bodies.initials.enter(string(all), r)
	}
	if len(words) > 1 {
		n.bodies.starts.enter(foldName(words[0]), r)
	}
}

// linkBody links the organisation i, if its name is a short one, to one with a
// full name, and notes in the order of the text which are mentioned.
func (n *naming) linkBody(i int) {
	if len(n.refers[i]) == 0 {
		n.refer(i, n.shortBody(i))
	}
	r := n.refers[i][0]
	for word := range strings.FieldsSeq(n.records[r].name) {
		n.bodies.heads.touch(lexicon.Fold(word), r)
	}
}

// shortBody returns the organisation that the short name i means.
func (n *naming) shortBody(i int) int32 {
	s := n.mentions[i].In(n.text)
	_, key := bodyName(s)
	if r, ok := n.bodies.exact[key]; ok {
		return r
	}
	r := none
	first, last := n.spots[i].first, n.spots[i].last
	any := func(int32) bool { return true }
	switch {
	case last-first != 1:
	case n.is(first, upper):
		letters := strings.ReplaceAll(key, ".", "")
		if b := n.before(i); b != none && n.hasInitials(b, letters) {
			r = b
		} else {
			r = n.bodies.initials.latest(letters, any)
		}
	case n.is(first, anyHead):
		r = n.bodies.heads.latest(key, any)
	}
	if r == none {
		r = n.bodies.starts.only(key)
	}
	if r == none {
		r = n.add(record{kind: Organization, mention: i})
		n.records[r].callBy(s, 1)
	}
	n.bodies.exact[key] = r
	return r
}

// before returns the organisation whose name stands right before mention i,
// which is in brackets, or none.
func (n *naming) before(i int) int32 {
	first := n.spots[i].first
	if i == 0 || first < 2 || n.at(first-1) != "(" || n.spots[i-1].last != first-1 || len(n.refers[i-1]) != 1 {
		return none
	}
	if n.mentions[i-1].Kind != Organization {
		return none
	}
	return n.refers[i-1][0]
}

// hasInitials reports whether letters begin as the name of r does: an acronym
// in brackets behind a name is taken for its own unless it cannot be.
func (n *naming) hasInitials(r int32, letters string) bool {
	name := foldName(n.records[r].name)
	return letters != "" && name != "" && strings.IndexByte(name, letters[0]) >= 0
}
