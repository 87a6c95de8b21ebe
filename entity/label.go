package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// maxLabel is the length in bytes of the longest name that is looked at as the
// label of a turn.
const maxLabel = 48

// labels adds to the names of a text, which are in order, those that name the
// speakers of an interview, "RAO: Why?", where the text has the person in full.
// They stand at the beginning of many lines and in no sentence: what has
// learned from news takes a word for a heading that is printed so often.
func labels(t *sentence.Text, names []Mention) []Mention {
	var called map[string]bool // found when it is first needed
	var found []Mention
	next := 0 // the first name that does not end before the sentence
	for _, s := range t.Sentences() {
		for next < len(names) && names[next].End <= s.Start {
			next++
		}
		words, rest, ok := strings.Cut(s.In(t.String()), ":")
		if !ok || len(words) > maxLabel || rest != "" && rest[0] != ' ' && rest[0] != '\n' || !opensLine(t.String(), s.Start) {
			continue
		}
		if called == nil {
			called = calledPeople(t, names)
		}
		span := sentence.Span{Start: s.Start, End: s.Start + len(words)}
		if called[foldName(words)] && (next == len(names) || names[next].Start >= span.End) {
			found = append(found, mention(span, person, lastName))
		}
	}
	if len(found) == 0 {
		return names
	}
	all := append(slices.Clip(names), found...)
	slices.SortStableFunc(all, func(a, b Mention) int { return a.Start - b.Start })
	return all
}

// calledPeople returns what the people whom names give in full may be called:
// by all of the name, its last word or its first.
func calledPeople(t *sentence.Text, names []Mention) map[string]bool {
	called := map[string]bool{}
	for _, m := range names {
		if m.Kind != Person {
			continue
		}
		s := m.In(t.String())
		if name := parsePerson(s); !name.single() {
			called[foldName(s)], called[name.first], called[name.last] = true, true, true
		}
	}
	return called
}

// opensLine reports whether nothing but white space stands between at and the
// beginning of its line.
func opensLine(text string, at int) bool {
	before := strings.TrimRight(text[:at], " \t")
	return before == "" || before[len(before)-1] == '\n'
}
