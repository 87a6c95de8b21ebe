package entity

import (
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
func labels(t *sentence.Text, names []Mention, called *calls) []Mention {
	var found []Mention
	next := 0 // the first name that does not end before the sentence
	for _, s := range t.Sentences() {
		for next < len(names) && names[next].End <= s.Start {
			next++
		}
		line := s.In(t.String())
		colon := strings.IndexByte(line[:min(len(line), maxLabel+1)], ':')
		if colon < 0 {
			continue
		}
		words, rest := line[:colon], line[colon+1:]
		if rest != "" && rest[0] != ' ' && rest[0] != '\n' || !opensLine(t.String(), s.Start) {
			continue
		}
		span := sentence.Span{Start: s.Start, End: s.Start + len(words)}
		if (next == len(names) || names[next].Start >= span.End) && called.has(words) {
			found = append(found, mention(span, person, lastName))
		}
	}
	return inOrder(names, found)
}

// calls tells what the people whom names give in full may be called: by all of
// the name, its last word or its first. It is worked out when first asked for,
// which few texts have a reason to.
type calls struct {
	text  *sentence.Text
	names []Mention
	all   map[string]bool
}

// has reports whether somebody may be called name.
func (c *calls) has(name string) bool {
	if c.all == nil {
		c.all = map[string]bool{}
		for _, m := range c.names {
			if m.Kind != Person {
				continue
			}
			s := m.In(c.text.String())
			if name := parsePerson(s); !name.single() {
				c.all[foldName(s)], c.all[name.first], c.all[name.last] = true, true, true
			}
		}
	}
	return c.all[foldName(name)]
}

// opensLine reports whether nothing but white space stands between at and the
// beginning of its line.
func opensLine(text string, at int) bool {
	before := strings.TrimRight(text[:at], " \t")
	return before == "" || before[len(before)-1] == '\n'
}
