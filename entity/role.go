package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// rolesOfPeople enters each person under the words for what he or she is:
// president, spokeswoman.
func (l *linker) rolesOfPeople() register {
	g := register{}
	for id := range l.records {
		if l.records[id].kind != Person {
			continue
		}
		if age := l.records[id].age; age != "" {
			g.enter(age+ageEnding, int32(id))
		}
		for _, role := range l.records[id].roles {
			eachHead(role.Text, func(head string) {
				g.enter(head, int32(id))
				if isLeader(head) {
					g.enter("leader", int32(id))
				}
			})
		}
	}
	return g
}

// isLeader reports whether title is one of those of whom a text says "the
// French leader".
func isLeader(title string) bool {
	switch title {
	case "president", "premier", "prime minister", "chancellor", "leader":
		return true
	}
	return false
}

// eachHead calls f for each word of a role for what somebody is, in full:
// "chairman" and "executive" of "chairman and chief executive of the bank". It
// leaves out the owner in front and what follows a preposition. What changes
// the office stands with it: vice president.
func eachHead(role string, f func(head string)) {
	before := ""
	for word := range strings.FieldsSeq(role) {
		class, _ := grammar(word)
		if class == "preposition" && before != "" {
			return
		}
		word = longTitle(word)
		if front, rest, ok := strings.Cut(word, "-"); ok {
			if titleList.Has(rest) {
				before, word = front, rest // vice-president
			} else if rest == "elect" || rest == "designate" {
				word = front
			}
		}
		if strings.HasSuffix(word, ageEnding) {
			f(word)
		}
		if value, ok := titleList.Lookup(word); ok && !strings.HasPrefix(value, "part") {
			if changesOffice(before, word) {
				f(before + " " + word)
			} else {
				f(word)
			}
		}
		before = word
	}
}

// changesOffice reports whether the word before the one for what somebody is
// makes it something else: a vice president is no president, an attorney
// general no general.
func changesOffice(before, word string) bool {
	switch before {
	case "vice", "deputy", "assistant", "associate", "under", "co", "sub":
		return true
	case "prime", "chief", "first":
		return word == "minister"
	case "attorney", "secretary", "director", "solicitor", "inspector", "consul", "governor", "surgeon":
		return word == "general"
	}
	return false
}

// fitsWords reports whether each of the parts [first, last) is in one of the
// roles of the person, or names the same country as a word there. An age is no
// word of a role.
func (r *pronounReader) fitsWords(id int32, first, last int) bool {
	for k := first; k < last; k++ {
		if word := lexicon.Fold(r.at(k)); word != "ex" && !r.isAge(k) && !r.hasRole(id, word) && !r.hasCountry(id, first, k, last) {
			return false
		}
	}
	return true
}

// hasCountry reports whether part k names, perhaps with those beside it, a
// country that one of the roles of the person names: the American president
// has the role "US President".
func (r *pronounReader) hasCountry(id int32, first, k, last int) bool {
	country := ""
	for from := max(first, k-1); from <= k; from++ {
		for to := min(last, k+2); to > k; to-- {
			if s, ok := knownAs(r.slice(from, to)); ok && s.name != "" && country == "" {
				country = s.name
			}
		}
	}
	if country == "" {
		return false
	}
	roles := r.records[id].roles
	for _, role := range roles[:min(len(roles), maxOwn)] {
		at := 0
		for at < len(role.Text) {
			end := at + strings.IndexByte(role.Text[at:]+" ", ' ')
			for _, s := range [...]string{role.Text[at:end], pairAt(role.Text, at)} {
				if have, ok := knownAs(strings.TrimSuffix(s, "’s")); ok && have.name == country {
					return true
				}
			}
			at = end + 1
		}
	}
	return false
}

// pairAt returns the two words of s that begin at offset at.
func pairAt(s string, at int) string {
	_, rest, ok := strings.Cut(s[at:], " ")
	if !ok {
		return s[at:]
	}
	next, _, _ := strings.Cut(rest, " ")
	return s[at : len(s)-len(rest)+len(next)]
}

// hasRole reports whether word is in one of the roles of the person.
func (r *pronounReader) hasRole(id int32, word string) bool {
	word = longTitle(word)
	roles := r.records[id].roles
	for _, role := range roles[:min(len(roles), maxOwn)] {
		for w := range strings.FieldsSeq(role.Text) {
			if w = longTitle(w); w == word || strings.HasPrefix(w, "ex-") && (word == "ex" || word == "former" || word == w[len("ex-"):]) {
				return true
			}
		}
	}
	return false
}
