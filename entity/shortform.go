package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// shortForms makes bodies of those people whom nothing but a capital letter and
// a verb tells, where a body has their name as its beginning or as the word for
// what it is: Tavel Lifts … Tavel; Kelso Rovers … Rovers. Somebody who bears
// the name, or a place of that name, stays: Norrland’s Sailors … Norrland.
func shortForms(t *sentence.Text, names []Mention) []Mention {
	text := t.String()
	bodies := map[string]bool{}
	for _, m := range names {
		words := strings.Fields(m.In(text))
		if m.Kind != Organization || len(words) < 2 {
			continue
		}
		bodies[foldName(words[0])] = true
		last := words[len(words)-1]
		if value, _ := headList.Lookup(last); headClasses(value)&(bodyHead|clubHead) != 0 {
			bodies[foldName(last)] = true
		}
	}
	if len(bodies) == 0 {
		return names
	}
	others := calledPeople(t, names)
	for _, m := range names {
		if m.Kind == Location || m.Kind == Person && m.Rule != ruleTable[learned].name && m.Rule != ruleTable[speechVerb].name {
			others[foldName(m.In(text))] = true
		}
	}
	for i := range names {
		m := &names[i]
		name := foldName(m.In(text))
		if m.Kind != Person || !bodies[name] || others[name] {
			continue
		}
		if _, isGiven := given(name); isGiven {
			continue
		}
		m.Kind, m.Rule = Organization, ruleTable[sameName].name
	}
	return names
}
