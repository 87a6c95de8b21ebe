package entity

import (
	"bytes"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/once"
)

// bodyRegisters remember the organisations of a text.
type bodyRegisters struct {
	exact    map[string]int32 // by the whole name
	initials register         // by the initials of the words
	starts   register         // by the name without the word for what it is
	heads    register         // by the word for what it is
	ends     register         // by the last word behind "of": Church of Saint Gall
	// fuller maps a shorter form of a name in the text to the fuller name:
	// Supreme Court of Peru. It maps to nothing if there are several.
	fuller map[string]string
}

func newBodyRegisters() bodyRegisters {
	return bodyRegisters{exact: map[string]int32{}, initials: register{}, starts: register{}, heads: register{}, ends: register{}, fuller: map[string]string{}}
}

// bodyName returns the name by which the organisation s is known and what it
// has in common with other forms of it.
func bodyName(s string) (name, key string) {
	name = s
	sense, ok := knownAs(s)
	if ok && sense.name != "" && (sense.kind == "body" || sense.kind == "acronym") {
		name = sense.name
	}
	return name, bodyKey(name)
}

// bodyKey returns the name s, folded, without an article in front and a word
// such as Inc. behind.
func bodyKey(s string) string {
	key := plainKey(strings.TrimRight(foldName(s), ","))
	key = strings.TrimPrefix(key, "the ")
	if at := strings.LastIndexByte(key, ' '); at > 0 {
		if value, _ := headList.Lookup(strings.Trim(key[at+1:], ".")); value == "firm" {
			key = strings.TrimRight(key[:at], ",")
		}
	}
	return key
}

// plainKey leaves out of the name of an organisation, which is folded, what
// newspapers write in different ways: People’s Party, Al-Jazeera, A & B.
func plainKey(key string) string {
	if strings.ContainsAny(key, "'’-&") && len(key) <= maxBodyName {
		key = plainMarks().Replace(key)
	}
	return key
}

func plainMarks() *strings.Replacer {
	return markReplacer.Get(func() *strings.Replacer {
		return strings.NewReplacer("'s ", " ", "’s ", " ", "s' ", " ", "s’ ", " ", "-", " ", "&", "and")
	})
}

var markReplacer once.Value[*strings.Replacer]

// enterShort notes the shorter forms that the full name of the organisation i
// has: without the country in front, and without what follows "of".
func (n *naming) enterShort(i int) {
	if n.spots[i].last-n.spots[i].first < 3 {
		return
	}
	s := n.mentions[i].In(n.text)
	if len(s) > maxBodyName {
		return
	}
	_, key := bodyName(s)
	surface := bodyKey(s)
	enter := func(short string) {
		short = strings.TrimPrefix(short, "the ")
		if strings.IndexByte(short, ' ') < 0 || short == surface {
			return
		}
		if full, ok := n.bodies.fuller[short]; ok && full != key {
			n.bodies.fuller[short] = ""
			return
		}
		n.bodies.fuller[short] = key
	}
	forms := [2]string{surface}
	if rest := afterPlace(s); rest != "" {
		forms[1] = bodyKey(rest)
		enter(forms[1])
	}
	for _, form := range forms {
		for _, preposition := range [...]string{" of ", " for ", " in "} {
			if front, _, ok := strings.Cut(form, preposition); ok {
				enter(front)
			}
		}
	}
}

// maxBodyName is the length of the longest name whose shorter forms are looked
// for.
const maxBodyName = 128

// afterPlace returns what of the name of an organisation follows the country,
// nationality or town that it begins with, or nothing.
func afterPlace(s string) string {
	at, rest := 0, ""
	for range 3 {
		n := strings.IndexByte(s[at:], ' ')
		if n < 0 {
			break
		}
		at += n
		front := strings.TrimSuffix(strings.TrimSuffix(s[:at], "’s"), "'s")
		at++
		if sense, ok := knownAs(front); ok {
			switch sense.kind {
			case "country", "people", "capital", "place":
				rest = s[at:]
			}
		}
	}
	return rest
}

// enterBody notes the organisation i and, if its name is a full one, by what
// else it may be called.
func (n *naming) enterBody(i int) {
	s := n.mentions[i].In(n.text)
	name, key := bodyName(s)
	first, last := n.spots[i].first, n.spots[i].last
	if sense, ok := knownAs(s); ok && sense.name != "" && (sense.kind == "country" || sense.kind == "people") {
		// A country is one, whether it is called an organisation or not.
		n.refer(i, n.placeNamed(sense.name, i))
		return
	}
	if r := n.compassed(s); r != none {
		n.refer(i, r)
		return
	}
	if full := n.bodies.fuller[bodyKey(s)]; full != "" {
		name, key = s, full
	}
	if last-first < 2 && name == s && !hasInnerCapital(s) {
		return
	}
	r, ok := n.bodies.exact[key]
	if !ok {
		r = n.add(record{kind: Organization, mention: i})
		n.bodies.exact[key] = r
	}
	n.records[r].callBy(name, wordsOf(name))
	n.records[r].callBy(s, wordsOf(s))
	n.refer(i, r)
	n.enterForms(name, r)
	if at := strings.LastIndexByte(s, ' '); at > 0 {
		if value, _ := headList.Lookup(strings.Trim(s[at+1:], ".")); value == "firm" {
			n.bodies.heads.enter("company", r) // Varda Inc.
		}
	}
}

// wordsOf counts the words of a name, both sides of a hyphen apart.
func wordsOf(name string) int { return 1 + strings.Count(name, " ") + strings.Count(name, "-") }

// enterForms notes the initials, the beginning and the head of a name.
func (n *naming) enterForms(name string, r int32) {
	words := strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '\u00A0' || c == '\n' || c == '-' || c == ',' })
	sense, _ := knownAs(name)
	seat := sense.kind == "seat" // the White House is not the House
	var all, large []byte
	for k, word := range words {
		c := lexicon.Fold(word)
		if c == "" {
			continue
		}
		all = append(all, c[0])
		if isCapital(word) {
			large = append(large, c[0])
			large = append(large, innerCapitals(word)...)
		}
		value, _ := headList.Lookup(strings.Trim(word, "."))
		if h := headClasses(value); !seat && h&(bodyHead|paperHead|clubHead|siteHead) != 0 && (k == 0 || k == len(words)-1) {
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
	if k := len(words); k > 1 {
		n.bodies.starts.enter(foldName(words[0]), r)
		if k > 2 && words[k-2] == "of" {
			n.bodies.ends.enter(foldName(words[k-1]), r)
		}
	}
}

// innerCapitals returns the capitals inside a word that has small letters as
// well, small: "y" of DataYard.
func innerCapitals(word string) (inner []byte) {
	if word == strings.ToUpper(word) || len(word) > maxBodyName {
		return nil
	}
	for i := 1; i < len(word); i++ {
		if c := word[i]; 'A' <= c && c <= 'Z' {
			inner = append(inner, c|0x20)
		}
	}
	return inner
}

func hasInnerCapital(word string) bool { return len(innerCapitals(word)) > 0 }

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
	letters := strings.ReplaceAll(key, ".", "")
	if last-first == 1 {
		if b := n.before(i); b != none && n.hasInitials(b, letters) {
			r = b
		} else if b := n.behind(i); b != none && n.hasLetters(b, letters) {
			r = b
		}
	}
	switch {
	case r != none || last-first != 1:
	case n.is(first, upper):
		r = n.bodies.initials.latest(letters, any)
	case n.is(first, anyHead):
		r = n.bodies.heads.latest(key, any)
	}
	if r == none {
		r = n.bodies.starts.only(key)
	}
	if _, known := knownAs(s); r == none && !known {
		r = n.bodies.ends.only(key)
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

// behind returns the organisation whose name in full stands in brackets right
// behind mention i, or none.
func (n *naming) behind(i int) int32 {
	last := n.spots[i].last
	if i+1 == len(n.mentions) || last+1 >= len(n.parts) || n.at(last) != "(" || n.spots[i+1].first != last+1 || len(n.refers[i+1]) != 1 {
		return none
	}
	if n.mentions[i+1].Kind != Organization {
		return none
	}
	return n.refers[i+1][0]
}

// hasLetters reports whether the words of the name of r begin with letters, in
// any order: a name that is translated in brackets.
func (n *naming) hasLetters(r int32, letters string) bool {
	var initials []byte
	for word := range strings.FieldsSeq(foldName(n.records[r].name)) {
		initials = append(initials, word[0])
	}
	for i := range len(letters) {
		at := bytes.IndexByte(initials, letters[i])
		if at < 0 {
			return false
		}
		initials[at] = ' '
	}
	return letters != ""
}

// hasInitials reports whether letters begin as the name of r does: an acronym
// in brackets behind a name is taken for its own unless it cannot be.
func (n *naming) hasInitials(r int32, letters string) bool {
	name := foldName(n.records[r].name)
	return letters != "" && name != "" && strings.IndexByte(name, letters[0]) >= 0
}
