package entity

import (
	"slices"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// resolveRelative finds out whom "who" means: the name just before. A "who"
// that asks is no mention.
func (r *pronounReader) resolveRelative(p *pronoun) {
	i := p.at
	if i == r.low {
		return
	}
	comma := r.at(i-1) == ","
	end := i
	if comma {
		end--
	}
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == p.sentence; k-- {
		a := &r.recent[k]
		if len(a.records) == 0 && a.last == end {
			break // a man who
		}
		if len(a.records) == 0 || a.pronoun || r.isPlace(a.records[0]) {
			continue
		}
		if a.last == end || r.isAppositive(a.last, end) {
			records := a.records
			if a.pair && r.isPluralVerb(i+1) {
				records = r.joined(k)
			}
			r.emit(p, records, "", pronounRelative)
			return
		}
		if end-a.last > maxAside {
			break
		}
	}
	before := lexicon.Fold(r.at(i - 1))
	switch class, _ := grammar(before); {
	case comma:
	case class != "" || cueList.Has(before) || !r.is(i-1, word):
		return // He asked who came.
	}
	r.emit(p, nil, "no antecedent", pronounUnresolved)
}

// isPluralVerb reports whether a verb that needs several subjects stands at
// part i.
func (r *pronounReader) isPluralVerb(i int) bool {
	s := r.lower(i, r.low, r.high)
	switch s {
	case "are", "were", "have":
		return true
	}
	return cueList.Has(s) && cueList.Has(s+"s")
}

// maxJoined is how many names with commas and "and" between them are taken
// together.
const maxJoined = 8

// joined returns the records of antecedent k and of those that it is joined
// to: Ferris, Weaver and Keller.
func (r *pronounReader) joined(k int) []int32 {
	out := []int32{r.recent[k].records[0]}
	for ; k > 0 && len(out) < maxJoined; k-- {
		a, b := &r.recent[k-1], &r.recent[k]
		if a.sentence != b.sentence || len(a.records) != 1 || !b.pair && !(len(out) > 1 && b.head-a.last == 1 && r.at(a.last) == ",") ||
			r.records[a.records[0]].kind != r.records[b.records[0]].kind || slices.Contains(out, a.records[0]) {
			break
		}
		out = append(out, a.records[0])
	}
	slices.Reverse(out)
	return out
}

// isPlace reports whether the record with the given id is a place, a people
// or a thing, none of which "who" means.
func (r *pronounReader) isPlace(id int32) bool {
	switch r.records[id].kind {
	case Person, Organization:
		return false
	}
	return true
}

// isAppositive reports whether the parts [first, last) are what a comma and an
// apposition put between a name and "who": Ferris, a lawyer who.
func (r *pronounReader) isAppositive(first, last int) bool {
	if last-first < 2 || last-first > maxTitleReach || r.at(first) != "," {
		return false
	}
	class, _ := grammar(r.at(first + 1))
	if class != "article" {
		return false
	}
	for i := first + 1; i < last; i++ {
		if !r.is(i, word) || r.is(i, capital) && i == last-1 {
			return false
		}
	}
	return titleList.Has(r.at(last - 1))
}

// maxPluralBack is how many sentences "they" looks back.
const maxPluralBack = 2

// resolvePlural finds out whom "they" means: two people who were named
// together, or a body that speaks. Where a word for several people stands
// nearer, nobody named is meant.
func (r *pronounReader) resolvePlural(p *pronoun) {
	for k := len(r.recent) - 1; k >= 0 && p.sentence-r.recent[k].sentence <= maxPluralBack; k-- {
		a := &r.recent[k]
		if a.inside != p.inside && (p.inside == 0 || a.inside != 0) {
			continue
		}
		if records := r.several(k, p); records != nil {
			if !r.hasPlural(a.last, p) {
				r.emit(p, records, "", pronounPlural)
				return
			}
			break
		}
	}
	if people := r.lastPeople(p); people != nil {
		r.emit(p, people, "", pronounPlural)
		return
	}
	r.emit(p, nil, "no antecedent", pronounUnresolved)
}

// several returns the records that antecedent k and what it is joined to
// stand for, if p may mean them: several people, two subjects, or a body that
// says or does something.
func (r *pronounReader) several(k int, p *pronoun) []int32 {
	a := &r.recent[k]
	switch {
	case len(a.records) > 1:
		return a.records
	case len(a.records) == 0:
		return nil
	}
	rec := &r.records[a.records[0]]
	if a.pair && k > 0 && len(r.recent[k-1].records) == 1 && a.records[0] != r.recent[k-1].records[0] {
		other := &r.records[r.recent[k-1].records[0]]
		if rec.kind == other.kind && a.role != ownerRole && (rec.kind == Person || a.role == subjectRole) {
			return r.joined(k)
		}
		return nil
	}
	if rec.kind == Organization && a.role == subjectRole && !a.pronoun && p.use == "subject" && r.saysOrActs(p.at+1) {
		return a.records
	}
	return nil
}

// hasPlural reports whether a small word between part i and p may be what p
// means: the plural of a word for a person or, in the sentence of p, of
// anything.
func (r *pronounReader) hasPlural(i int, p *pronoun) bool {
	for k := i; k < p.at; k++ {
		s := r.lower(k, 0, len(r.parts))
		n := len(s)
		switch s {
		case "people", "men", "women", "children", "police", "parents", "members", "teams", "groups", "families":
			return true
		}
		if n < 4 || s[n-1] != 's' || s[n-2] == 's' {
			continue
		}
		if titleList.Has(s[:n-1]) {
			return true
		}
		if class, _ := grammar(s); k >= r.low && class == "" && !cueList.Has(s) {
			if _, plain := common(s); plain {
				return true
			}
		}
	}
	return false
}

// lastPeople returns the two people of the sentence before p, if there are
// just two and no other word for several people: Ferris met with Keller. They
// did not agree.
func (r *pronounReader) lastPeople(p *pronoun) []int32 {
	var out []int32
	last := 0
	for k := range r.recent {
		a := &r.recent[k]
		if a.sentence == p.sentence {
			return nil
		}
		if a.sentence != p.sentence-1 || len(a.records) != 1 || a.inside != p.inside && a.inside != 0 || a.role == ownerRole {
			continue
		}
		if r.records[a.records[0]].kind != Person || len(out) > 0 && out[0] == a.records[0] || len(out) > 1 && out[1] == a.records[0] {
			continue
		}
		out = append(out, a.records[0])
		last = a.last
	}
	if len(out) != 2 || r.hasPlural(last, p) {
		return nil
	}
	return out
}

// resolveThing finds out what "it" and "its" mean, where that is clear: the
// body or country that is the subject of the clause, or of the sentence before
// if "it" says or does what only such can. Elsewhere it is no mention.
func (r *pronounReader) resolveThing(p *pronoun) {
	for k := len(r.recent) - 1; k >= 0; k-- {
		a := &r.recent[k]
		if p.sentence-a.sentence > 1 {
			return
		}
		if len(a.records) != 1 || a.inside != p.inside {
			continue
		}
		if !r.actsAlone(a.records[0]) {
			if a.sentence == p.sentence && a.role == subjectRole && p.use != "subject" && r.records[a.records[0]].kind != Person {
				return
			}
			continue
		}
		switch {
		case a.role != subjectRole && !(a.role == ownerRole && p.use == "owner" && a.sentence == p.sentence):
			continue
		case a.sentence == p.sentence:
			if p.use == "subject" && !r.saysOrActs(p.at+1) {
				return
			}
		case p.use != "subject" || !r.opensSentence(p) || !r.says(p.at+1):
			return
		}
		r.emit(p, a.records, "", pronounThing)
		return
	}
}

// actsAlone reports whether the record is a body or a country.
func (r *pronounReader) actsAlone(id int32) bool {
	rec := &r.records[id]
	return rec.kind == Organization || rec.country
}

// saysOrActs reports whether a verb that a body can be the subject of follows
// at part i, behind auxiliaries.
func (r *pronounReader) saysOrActs(i int) bool {
	for k := i; k < r.high && k < i+4; k++ {
		s := r.lower(k, r.low, r.high)
		if cueList.Has(s) {
			return true
		}
		if class, _ := grammar(s); class != "auxiliary" && class != "adverb" {
			return false
		}
	}
	return false
}

// says reports whether a verb of speech follows at part i.
func (r *pronounReader) says(i int) bool {
	for k := i; k < r.high && k < i+4; k++ {
		s := r.lower(k, r.low, r.high)
		if kind, ok := cueList.Lookup(s); ok {
			return kind == "say"
		}
		if class, _ := grammar(s); class != "auxiliary" && class != "adverb" {
			return false
		}
	}
	return false
}

// opensSentence reports whether p is the first word of its sentence.
func (r *pronounReader) opensSentence(p *pronoun) bool {
	for i := r.low; i < p.at; i++ {
		if r.is(i, word) {
			return false
		}
	}
	return lexicon.Fold(r.at(p.at)) == "it"
}
