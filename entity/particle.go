package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// particles gives last names the particles that the names in full have: "Van
// Rielt" opens a sentence as a delivery van does.
func particles(t *sentence.Text, names []Mention) []Mention {
	var before map[string]string // of a last name without its particles, these
	for _, m := range names {
		if m.Kind != Person {
			continue
		}
		name := parsePerson(m.In(t.String()))
		if lead, ok := strings.CutSuffix(name.last, " "+name.bare); ok && !name.single() {
			if before == nil {
				before = map[string]string{}
			}
			before[name.bare] = lead
		}
	}
	if before == nil {
		return names
	}
	for i := range names {
		m := &names[i]
		lead := before[foldName(m.In(t.String()))]
		start := m.Start - len(lead) - 1
		if m.Kind != Person || lead == "" || start < 0 || i > 0 && names[i-1].End > start {
			continue
		}
		words := t.String()[start:m.Start]
		if foldName(strings.TrimRight(words, " ")) == lead && (start == 0 || !isLetter(t.String()[start-1])) {
			m.Start = start
		}
	}
	return names
}
