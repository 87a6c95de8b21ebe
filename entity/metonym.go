package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// findMetonyms finds the places that stand for a government: a capital or a
// seat of power that speaks or acts, or that another deals with.
func (n *naming) findMetonyms(t *sentence.Text) {
	r := &metonymReader{text: t, at: -1}
	for i := range n.mentions {
		m := &n.mentions[i]
		if m.Kind != Location && m.Kind != Organization || n.spots[i].sentence < 0 || n.isListedBody(i) {
			continue
		}
		s, ok := knownAs(m.In(n.text))
		if !ok || s.kind != "capital" && s.kind != "seat" {
			continue
		}
		_, high := n.sentence(n.spots[i].sentence)
		if n.isPlainPlace(i, high) || n.isAside(i, high) || n.isListed(i) || n.isDateline(i, high) {
			continue
		}
		rule := n.plainMetonym(i, high)
		if rule == noRule {
			rule = r.decide(n.spots[i].sentence, m.Span)
		}
		if rule == noRule {
			continue
		}
		n.places[i] = n.refers[i][0]
		n.refer(i, n.government(i, s.name))
		m.Rule, m.Confidence = ruleTable[rule].name, ruleTable[rule].confidence
	}
}

// isPlainPlace reports whether the words beside mention i tell without a look
// at the sentence that it is a place: in Lima, a Lima Court.
func (n *naming) isPlainPlace(i, high int) bool {
	first, last := n.spots[i].first, n.spots[i].last
	if last < high && n.is(last, capital) {
		return true
	}
	if first > 0 && n.isDeterminer(first-1) {
		first--
	}
	if first == 0 {
		return false
	}
	class, _ := grammar(n.at(first - 1))
	return class == "preposition" && !contains(actingPrepositions, n.at(first-1))
}

// actingPrepositions are those behind which a place may stand for a
// government.
const actingPrepositions = "against between by for from of on than to toward towards with"

// plainMetonym returns the rule by which the words beside mention i tell
// without a look at the tree that it stands for a government, or noRule:
// Lima said; talks with Lima on.
func (n *naming) plainMetonym(i, high int) rule {
	low, _ := n.sentence(n.spots[i].sentence)
	first, last := n.spots[i].first, n.spots[i].last
	if first > low && n.isDeterminer(first-1) {
		first--
	}
	next := n.lower(last, low, high)
	before := ""
	if first > low && n.is(first-1, word) {
		before = n.at(first - 1)
	}
	class, _ := grammar(before)
	if before == "and" && i > 0 && n.spots[i-1].last == first-1 {
		switch {
		case n.places[i-1] == none:
			return noRule
		case n.mentions[i-1].Rule == ruleTable[metonymSubject].name:
			return metonymSubject // Lima and Quito agreed
		}
		return metonymRelation // between Lima and Quito
	}
	if first == low || before == "" && n.at(first-1) != "," || class == "conjunction" {
		if kind, _ := cueList.Lookup(next); kind == "say" && (next == "said" || next == "says" || strings.HasSuffix(next, "ed") && first == low) {
			return metonymSubject
		}
		return noRule
	}
	if first-2 < low || !dealsWith(n.lower(first-2, low, high), before) {
		return noRule
	}
	if class, _ = grammar(next); class != "" || last == high || !n.is(last, word) && n.at(last) != "-" {
		return metonymRelation
	}
	return noRule
}

// isAside reports whether mention i says where another place is, Lima, Peru,
// and is not one of several capitals.
func (n *naming) isAside(i, high int) bool {
	last := n.spots[i].last
	if last+1 >= high || n.at(last) != "," || i+1 == len(n.spots) || n.spots[i+1].first != last+1 || n.mentions[i+1].Kind != Location {
		return false
	}
	s, _ := knownAs(n.mentions[i+1].In(n.text))
	return s.kind != "capital"
}

// isDateline reports whether mention i tells where a report was written: LIMA
// (AP) —.
func (n *naming) isDateline(i, high int) bool {
	last := n.spots[i].last
	if last >= high {
		return false
	}
	switch n.at(last) {
	case "(", "—", "–", "―", "--", "-":
		return true
	case ",", ":":
		return n.is(n.spots[i].first, upper)
	}
	return false
}

// isListed reports whether mention i is joined to a place before it that
// stands for no government: Hawaii and Washington.
func (n *naming) isListed(i int) bool {
	if i == 0 || n.mentions[i-1].Kind != Location || n.spots[i].first-n.spots[i-1].last != 1 {
		return false
	}
	if s := n.at(n.spots[i-1].last); s != "and" && s != "or" && s != "," {
		return false
	}
	s, ok := knownAs(n.mentions[i-1].In(n.text))
	return !ok || s.kind != "capital" && s.kind != "seat" && s.kind != "country"
}

// government returns the record of the country or union with the given name.
func (n *naming) government(i int, name string) int32 {
	s, _ := knownAs(name)
	if s.kind == "body" {
		_, key := bodyName(name)
		if r, ok := n.bodies.exact[key]; ok {
			return r
		}
		r := n.add(record{kind: Organization, mention: i})
		n.records[r].callBy(name, 1)
		n.bodies.exact[key] = r
		return r
	}
	return n.placeNamed(name, i)
}
