package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
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

// states makes places of those whom nothing but a capital letter and a verb
// tells, where the text gives them what only states have: Zagonia’s ambassador,
// the embassy of Zagonia, or where they are: In Zagonia, … or has them for places
// elsewhere. Somebody who bears the name stays.
func states(t *sentence.Text, names []Mention, called *calls) {
	type use struct {
		places  int  // how much more often it is a place than somebody
		isState bool // the text gives it what only states have
	}
	var uses map[string]use
	for i := range names {
		m := &names[i]
		if !mayBeState(m, t) {
			continue
		}
		s := m.In(t.String())
		if uses == nil {
			uses = map[string]use{}
		}
		u := uses[s]
		if m.Kind == Location {
			u.places++
		} else {
			u.places--
		}
		u.isState = u.isState || hasState(t.String(), m.Span)
		uses[s] = u
	}
	if uses == nil {
		return
	}
	for i := range names {
		m := &names[i]
		if !mayBeState(m, t) {
			continue
		}
		s := m.In(t.String())
		u := uses[s]
		if m.Kind == Location && m.Rule == ruleTable[learned].name && u.isState {
			m.Rule = ruleTable[stateWord].name
		}
		if m.Kind != Location && (u.isState || m.Kind == Person && u.places >= minPlaces) && !called.has(s) {
			m.Kind, m.Rule = Location, ruleTable[stateWord].name
		}
	}
}

// minPlaces is how much more often a name must be that of a place than that of
// somebody for all to be so.
const minPlaces = 2

// mayBeState reports whether m is one word that no rule but the weakest knows.
func mayBeState(m *Mention, t *sentence.Text) bool {
	if m.Kind == Location || m.Kind == NORP {
		return m.Kind == Location && !strings.Contains(m.In(t.String()), " ")
	}
	if m.Kind != Person && m.Kind != Organization && m.Kind != Misc || !isDoubtful(*m) && m.Rule != ruleTable[oneCapital].name {
		return false
	}
	s := m.In(t.String())
	_, isGiven := given(foldName(s))
	return m.Title.IsZero() && !isGiven && !strings.ContainsAny(s, " ’'") && !isShouted(s)
}

// maxOwnedByState is the number of words behind a possessor among which what
// only states have is looked for.
const maxOwnedByState = 3

// hasState reports whether the words around a name give it what only states
// have.
func hasState(text string, name sentence.Span) bool {
	before, behind := text[:name.Start], text[name.End:]
	for _, clitic := range [...]string{"’s ", "'s "} {
		rest, owns := strings.CutPrefix(behind, clitic)
		if !owns {
			continue
		}
		n := 0
		for word := range strings.FieldsSeq(rest[:min(len(rest), maxLabel)]) {
			bare := strings.TrimRight(word, ".,;:!?")
			if cue, ok := stateCue(strings.ToLower(bare)); ok && cue != "of" {
				return true
			}
			if n++; n == maxOwnedByState || bare != word {
				return false
			}
		}
	}
	if strings.HasSuffix(before, "In ") && strings.HasPrefix(behind, ",") {
		return true // In Zagonia, the party …
	}
	if strings.HasPrefix(behind, ", which ") && endsAsState(name.In(text)) {
		return true // Brinland, which lies
	}
	if before, ok := strings.CutSuffix(before, " "); ok {
		before, last := cutLastWord(before)
		_, word := cutLastWord(before)
		switch last {
		case "of", "to":
			cue, ok := stateCue(strings.ToLower(word))
			return ok && cue != "own"
		case "for":
			switch word {
			case "MP", "MPs", "MSP", "MLA", "MEP", "TD":
				return true // the MP for Selby
			}
		}
	}
	return false
}

// cutLastWord returns the last word of text, and what stands before the white
// space in front of it.
func cutLastWord(text string) (before, word string) {
	text = text[max(0, len(text)-maxLabel):]
	i := strings.LastIndexAny(text, " \n\t") + 1
	return strings.TrimRight(text[:i], " \n\t"), text[i:]
}

// endsAsState reports whether a name ends as those of states do.
func endsAsState(s string) bool {
	return strings.HasSuffix(s, "land") || strings.HasSuffix(s, "stan") || strings.HasSuffix(s, "ia")
}

// stateCue returns how a noun tells of a state: "own" as what it has, "of" as
// what stands before "of" or "to", "both", and whether it does.
func stateCue(noun string) (string, bool) {
	switch noun {
	case "embassy", "consulate", "ambassador", "ambassadors", "parliament", "army":
		return "both", true
	case "navy", "airspace", "borders", "currency", "independence", "sovereignty", "constitution", "monarchy":
		return "own", true
	case "government", "republic", "kingdom", "emirate", "sultanate", "province", "invasion", "annexation":
		return "of", true
	}
	return "", false
}

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

// inOrder returns names, which are in order, with those found put between them.
func inOrder(names, found []Mention) []Mention {
	if len(found) == 0 {
		return names
	}
	all := append(slices.Clip(names), found...)
	slices.SortStableFunc(all, func(a, b Mention) int { return a.Start - b.Start })
	return all
}

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

// lastNames adds to the names of a text, which are in order, the last names of
// people in it that are words as well and were read as such: Edith Banks …
// Banks. Where a sentence begins, a capital tells nothing.
func lastNames(t *sentence.Text, names []Mention) []Mention {
	text := t.String()
	var lasts map[string]bool
	for _, m := range names {
		if m.Kind != Person {
			continue
		}
		s := m.In(text)
		i := strings.LastIndexByte(s, ' ') + 1
		if i == 0 || len(s)-i < 4 || strings.ContainsAny(s[i:], "'’") {
			continue
		}
		if _, ok := common(lexicon.Fold(s[i:])); ok {
			if lasts == nil {
				lasts = map[string]bool{}
			}
			lasts[s[i:]] = true
		}
	}
	if lasts == nil {
		return names
	}
	var found []Mention
	tokens := words.Coarse(t).Tokens
	next := 0 // the first name that does not end before the token
	for i := 1; i+1 < len(tokens); i++ {
		span := tokens[i].Span()
		for next < len(names) && names[next].End <= span.Start {
			next++
		}
		if lasts[span.In(text)] && (next == len(names) || names[next].Start >= span.End) && standsAsName(text, tokens, i) {
			found = append(found, mention(span, person, lastName))
		}
	}
	return inOrder(names, found)
}

// standsAsName reports whether nothing but that it is a name explains the
// capital of token i: in a sentence, beside no other, behind no article.
func standsAsName(text string, tokens []words.Token, i int) bool {
	before, behind := tokens[i-1], tokens[i+1]
	if behind.Shape&words.Capital != 0 && behind.Shape&words.Word != 0 || text[before.End:tokens[i].Start] != " " {
		return false
	}
	s := text[before.Start:before.End]
	if before.Shape&words.Word == 0 {
		return s == "," || (s == "”" || s == "\"") && behind.Shape&words.Word != 0
	}
	if before.Shape&words.Capital != 0 {
		return false
	}
	switch class, _ := grammar(s); class {
	case "article":
		return s == "that" // said that Banks was
	}
	switch s {
	case "these", "those", "many", "some", "all", "most", "few", "several", "both", "our", "their", "his", "her", "my", "your":
		return false
	}
	return true
}
