package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// settle puts right, in the names of a text, which are in order, what other
// places of the text tell: bodies by the acronym in brackets behind them, states
// by their ambassadors, peoples by their states. It adds peoples and last names
// that were not read as names.
func settle(t *sentence.Text, names []Mention, called *calls) []Mention {
	fullNames(t, names)
	states(t, names, called)
	return lastNames(t, peoples(t, names, called))
}

// fullNames makes bodies of the people in front of an acronym in brackets that
// has their initials: the Jana Pragati Dal (JPD).
func fullNames(t *sentence.Text, names []Mention) {
	text := t.String()
	for i := 0; i+1 < len(names); i++ {
		a, b := &names[i], &names[i+1]
		if a.Kind != Person || text[a.End:b.Start] != " (" || b.End >= len(text) || text[b.End] != ')' {
			continue
		}
		short := b.In(text)
		if len(short) < 2 || len(short) > maxAcronym || !isShouted(short) || initialsOf(a.In(text)) != short {
			continue
		}
		a.Kind, a.Rule = Organization, ruleTable[acronymInBrackets].name
		b.Kind, b.Rule = Organization, ruleTable[acronymInBrackets].name
	}
}

// initialsOf returns the first letters of the words of a name that have
// capitals.
func initialsOf(name string) string {
	var b []byte
	for word := range strings.FieldsSeq(name) {
		if c := word[0]; 'A' <= c && c <= 'Z' {
			b = append(b, c)
		}
	}
	return string(b)
}

// inOrder returns names, which are in order, with those found put between them.
func inOrder(names, found []Mention) []Mention {
	if len(found) == 0 {
		return names
	}
	all := append(slices.Clip(names), found...)
	slices.SortStableFunc(all, func(a, b Mention) int { return a.Start - b.Start })
	return all
}
