package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// peoples makes peoples of words that are formed of the name of a place in the
// text and that no list has, and adds those that were not read as names:
// Zagonia … Zagonian.
func peoples(t *sentence.Text, names []Mention, called *calls) []Mention {
	text := t.String()
	places := oneWordPlaces(text, names)
	if len(places) == 0 {
		return names
	}
	var found []Mention
	next := 0 // the first name that does not end before the token
	for _, token := range words.Coarse(t).Tokens {
		span := token.Span()
		for next < len(names) && names[next].End <= span.Start {
			next++
		}
		if token.Shape&words.Capital == 0 || token.Shape&words.Word == 0 || span.Len() < minPeople {
			continue
		}
		if !endsAsPeople(span.In(text)) {
			continue
		}
		s := foldName(span.In(text))
		if placeOfPeople(s, places) == "" || called.has(span.In(text)) {
			continue
		}
		if _, known := knownAs(s); known {
			continue
		}
		switch free := next == len(names) || names[next].Start >= span.End; {
		case free:
			if _, ok := common(s); !ok {
				found = append(found, mention(span, people, peopleOfPlace))
			}
		case names[next].Span == span && (names[next].Kind == Misc || isDoubtful(names[next]) || names[next].Rule == ruleTable[oneCapital].name):
			names[next].Kind, names[next].Rule = NORP, ruleTable[peopleOfPlace].name
		}
	}
	return inOrder(names, found)
}

// minPeople is the length in bytes of the shortest name of a people that is
// looked for.
const minPeople = 5

// peopleEndings are the endings that make the name of a people of that of a
// place, each with what it may stand for.
var peopleEndings = [...]struct {
	ending  string
	instead []string
}{
	{"ians", []string{"ia", "", "y", "a"}},
	{"ian", []string{"ia", "", "y", "a"}},
	{"ans", []string{"a", "", "e"}},
	{"an", []string{"a", "", "e"}},
	{"ese", []string{"", "a", "o"}},
	{"ers", []string{""}},
}

// endsAsPeople reports whether a word ends as the name of a people may.
func endsAsPeople(word string) bool {
	for _, e := range peopleEndings {
		if strings.HasSuffix(word, e.ending) {
			return true
		}
	}
	return false
}

// oneWordPlaces returns the places of one word that are named in text, as it has
// them first, by their folded names; nil if there are none.
func oneWordPlaces(text string, names []Mention) map[string]string {
	places := map[string]string{}
	for _, m := range names {
		s := m.In(text)
		if m.Kind != Location || strings.Contains(s, " ") || isShouted(s) {
			continue
		}
		if key := foldName(s); places[key] == "" {
			places[key] = s
		}
	}
	return places
}

// placeOfPeople returns the one of places, by their folded names, that a people
// is named after, or nothing. The people is folded, too.
func placeOfPeople(people string, places map[string]string) string {
	for _, e := range peopleEndings {
		stem, ok := strings.CutSuffix(people, e.ending)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, end := range e.instead {
			if place := places[stem+end]; place != "" {
				return place
			}
		}
	}
	return ""
}
