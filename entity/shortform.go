package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// shortForms makes bodies of those people whom nothing but a capital letter and
// a verb tells, where a body has their name as its beginning or as the word for
// what it is: Tavel Lifts … Tavel; Kelso Rovers … Rovers. Somebody who bears
// the name, or a place of that name, stays: Norrland’s Sailors … Norrland.
func shortForms(t *sentence.Text, names []Mention, called *calls) []Mention {
	var bodies, others map[string]bool // made when there is somebody to look for
	for i := range names {
		m := &names[i]
		if m.Kind != Person || !isDoubtful(*m) {
			continue
		}
		name := foldName(m.In(t.String()))
		if bodies == nil {
			bodies = bodyWords(t, names)
		}
		if !bodies[name] || called.has(name) {
			continue
		}
		if others == nil {
			others = knownOtherwise(t, names)
		}
		if _, isGiven := given(name); isGiven || others[name] {
			continue
		}
		m.Kind, m.Rule = Organization, ruleTable[sameName].name
	}
	return names
}

// isDoubtful reports whether nothing but a capital letter and a verb tells that
// m is somebody.
func isDoubtful(m Mention) bool {
	return m.Rule == ruleTable[learned].name || m.Rule == ruleTable[speechVerb].name
}

// bodyWords returns the words with which names of bodies begin, and those for
// what they are.
func bodyWords(t *sentence.Text, names []Mention) map[string]bool {
	bodies := map[string]bool{}
	for _, m := range names {
		if m.Kind != Organization {
			continue
		}
		words := strings.Fields(m.In(t.String()))
		if len(words) < 2 {
			continue
		}
		last := words[len(words)-1]
		value, _ := headList.Lookup(last)
		head := headClasses(value)
		if head&localHead == 0 {
			bodies[foldName(words[0])] = true
		}
		if head&(bodyHead|clubHead) != 0 {
			bodies[foldName(last)] = true
		}
	}
	return bodies
}

// knownOtherwise returns the names of places, and of those who are somebody
// beyond doubt.
func knownOtherwise(t *sentence.Text, names []Mention) map[string]bool {
	others := map[string]bool{}
	for _, m := range names {
		if m.Kind == Location || m.Kind == Person && !isDoubtful(m) {
			others[foldName(m.In(t.String()))] = true
		}
	}
	return others
}
