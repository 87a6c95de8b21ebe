package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

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
