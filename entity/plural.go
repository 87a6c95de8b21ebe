package entity

import (
	"slices"

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// resolveRelative finds out whom "who" means: the name that its clause says
// more of. A "who" that asks is no mention.
func (r *pronounReader) resolveRelative(p *pronoun) {
	i := p.at
	if i == r.low {
		return
	}
	end := i
	if r.at(i-1) == "," {
		end--
	}
	t := r.tree(p.sentence)
	noun := relativeHead(t, p.clause)
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == p.sentence && end-r.recent[k].last <= maxAside; k-- {
		a := &r.recent[k]
		lo, hi := r.wordsOf(p.sentence, a.head, a.last)
		isMeant := a.last == end || noun >= lo && noun < hi
		if len(a.records) == 0 {
			if isMeant && !r.where(a).said {
				break // a man who
			}
			continue
		}
		if noun >= 0 && t.Relation(noun) == syntax.Appos && t.Head(noun) == r.where(a).word {
			isMeant = true // Ferris, a lawyer who
		}
		if !isMeant || a.pronoun || r.isPlace(a.records[0]) {
			continue
		}
		records := a.records
		if a.pair && r.isPluralVerb(i+1) {
			records = r.joined(k)
		}
		r.emit(p, records, "", pronounRelative)
		return
	}
	before := lexicon.Fold(r.at(i - 1))
	switch class, _ := grammar(before); {
	case end < i, noun >= 0:
	case class != "" || cueList.Has(before) || !r.is(i-1, word):
		return // He asked who came.
	}
	r.emit(p, nil, "no antecedent", pronounUnresolved)
}

// relativeHead returns the noun that clause c, or one that it is a part of, says
// more of as a relative clause, or -1.
func relativeHead(t *clauses, c int) int {
	for range maxClimb {
		if c < 0 {
			break
		}
		if t.Relation(c) == syntax.AclRelcl {
			return t.Head(c)
		}
		if h := t.Head(c); h >= 0 {
			c = t.clauseOf(h)
		} else {
			break
		}
	}
	return -1
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

const (
	// maxPluralBack is how many sentences "they" looks back for what was named
	// together.
	maxPluralBack = 2
	// maxPeopleBack is how many it looks back for two people who are the only
	// ones, if one of them speaks of them: Ferris said they had agreed.
	maxPeopleBack = 4
)

// resolvePlural finds out whom "they" means: two people who were named
// together, or a body that speaks. Where a word for several people stands
// nearer, nobody named is meant.
func (r *pronounReader) resolvePlural(p *pronoun) {
	for k := len(r.recent) - 1; k >= 0 && p.told-r.recent[k].told <= maxPluralBack; k-- {
		a := &r.recent[k]
		if a.inside != p.inside && (p.inside == 0 || a.inside != 0) {
			continue
		}
		if records := r.several(k, p); records != nil {
			from, all := a.last, false
			if len(records) == 1 {
				from, _ = r.sentence(a.sentence)
				all = true // for a body only where nothing else may be meant
			}
			if !r.hasPlural(from, p, all) {
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
		if rec.kind == other.kind && r.where(a).role != anaphora.Owner && (rec.kind == Person || r.where(a).role == anaphora.Subject) {
			return r.joined(k)
		}
		return nil
	}
	if rec.kind == Organization && r.where(a).role == anaphora.Subject && !a.pronoun && p.use == "subject" && r.acts(p) {
		return a.records
	}
	return nil
}

// hasPlural reports whether a small word between part i and p may be what p
// means: the plural of a word for a person or, in the sentence of p or if all
// is set, of anything.
func (r *pronounReader) hasPlural(i int, p *pronoun, all bool) bool {
	for k := i; k < p.at; k++ {
		s := r.lower(k, 0, len(r.parts))
		n := len(s)
		if n < 3 || p.inside == 0 && r.quoted.has(int(r.parts[k].start)) {
			continue
		}
		switch s {
		case "people", "men", "women", "children", "police", "parents", "members", "teams", "groups", "families":
			return true
		}
		if s[n-1] == 's' && titleList.Has(s[:n-1]) {
			return true
		}
		if (all || k >= r.low) && s[n-1] == 's' && r.isPluralNoun(k, p.sentence) {
			return true
		}
	}
	return false
}

// isPluralNoun reports whether part i, of sentence s or a little before, is a
// noun in the plural.
func (r *pronounReader) isPluralNoun(i, s int) bool {
	for s > 0 && int(r.ends[s-1]) > i {
		s--
	}
	w, _ := r.wordsOf(s, i, i+1)
	return r.tree(s).Tag(w).String() == "NNS"
}

// lastPeople returns the two people of one clause who are the only ones that
// were named since, if no other word for several people stands behind them:
// Ferris met with Keller. They did not agree.
func (r *pronounReader) lastPeople(p *pronoun) []int32 {
	var out []int32
	pair := [2]*antecedent{} // what names them in the first sentence that has both
	from, back := p.at, 1
	for k := len(r.recent) - 1; k >= 0 && p.told-r.recent[k].told <= back; k-- {
		a := &r.recent[k]
		if pair[1] != nil && a.sentence != pair[1].sentence {
			break
		}
		if a.inside != p.inside || len(a.records) > 1 {
			continue
		}
		if len(a.records) == 0 || a.sentence == p.sentence && !r.isAbove(p, a) {
			return nil
		}
		if a.sentence == p.sentence {
			back = maxPeopleBack
		}
		if r.records[a.records[0]].kind != Person || r.where(a).role == anaphora.Owner {
			continue
		}
		switch {
		case slices.Contains(out, a.records[0]):
		case len(out) == 2:
			return nil
		default:
			out = append(out, a.records[0])
		}
		from = min(from, a.last)
		if pair[0] != nil && pair[0].sentence == a.sentence && !pair[0].same(a) {
			pair[1] = a
		} else {
			pair[0] = a
		}
	}
	if pair[1] == nil || pair[0].clause != pair[1].clause || r.hasPlural(from, p, false) {
		return nil
	}
	slices.Reverse(out)
	return out
}

// isAbove reports whether a is the subject of a clause above that of p: Ferris
// said they had lost; but not: Ferris lost to them.
func (r *pronounReader) isAbove(p *pronoun, a *antecedent) bool {
	switch r.tree(p.sentence).above(&p.node, r.where(a)) {
	case anaphora.Subject1, anaphora.Subject2, anaphora.SubjectBeside:
		return true
	}
	return false
}

// resolveThing finds out what "it" and "its" mean, where that is clear: the
// body or country that is the subject of the clause, or of the sentence before
// if "it" speaks or "its" president does, and the country whose "its" borders
// are. Elsewhere it is no mention.
func (r *pronounReader) resolveThing(p *pronoun) {
	if r.tree(p.sentence).Relation(p.word) == syntax.Expl {
		return
	}
	a := r.bodyOf(p)
	if a == nil {
		a = r.ownerCountry(p)
	}
	if a != nil {
		r.emit(p, a.records, "", pronounThing)
	}
}

// bodyOf returns the subject that p means, or nil.
func (r *pronounReader) bodyOf(p *pronoun) *antecedent {
	for k := len(r.recent) - 1; k >= 0 && p.sentence-r.recent[k].sentence <= 1; k-- {
		a := &r.recent[k]
		if len(a.records) != 1 || a.inside != p.inside || r.where(a).role != anaphora.Subject {
			continue
		}
		if !r.actsAlone(a.records[0]) {
			if a.sentence == p.sentence && p.use != "subject" && r.records[a.records[0]].kind != Person {
				return nil
			}
			continue
		}
		switch {
		case a.sentence < p.sentence && !r.opensSpeaking(p),
			a.sentence == p.sentence && p.use == "subject" && !r.acts(p) && !(a.speaks && r.isAbove(p, a) && r.has(p)),
			a.sentence == p.sentence && p.use == "object" && !r.isAbove(p, a):
			return nil
		}
		return a
	}
	return nil
}

// ownerCountry returns the country that was named last in the sentence of p,
// if p says that something is its that countries have.
func (r *pronounReader) ownerCountry(p *pronoun) *antecedent {
	if p.role != anaphora.Owner || p.of < 0 {
		return nil
	}
	switch lexicon.Fold(r.tree(p.sentence).Word(p.of)) {
	case "territory", "territories", "border", "borders", "sovereignty", "army", "troops", "citizens", "capital", "independence",
		"constitution", "airspace", "neighbors", "neighbours", "parliament", "currency", "coast", "waters", "allies":
	default:
		return nil
	}
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == p.sentence; k-- {
		a := &r.recent[k]
		if len(a.records) != 1 || a.inside != p.inside || r.where(a).role == anaphora.Modifier {
			continue
		}
		if r.records[a.records[0]].country {
			return a
		}
	}
	return nil
}

// actsAlone reports whether the record is a body or a country.
func (r *pronounReader) actsAlone(id int32) bool {
	rec := &r.records[id]
	return rec.kind == Organization || rec.country
}

// acts reports whether p is the subject of a verb that a body can be the
// subject of.
func (r *pronounReader) acts(p *pronoun) bool {
	return p.clause >= 0 && cueList.Has(lexicon.Fold(r.tree(p.sentence).Word(p.clause)))
}

// has reports whether p is the subject of "have" or of a verb by which a body
// gives a thing to somebody: what speaks of itself so is a body.
func (r *pronounReader) has(p *pronoun) bool {
	if p.clause < 0 {
		return false
	}
	switch lexicon.Fold(r.tree(p.sentence).Word(p.clause)) {
	case "have", "has", "had", "having", "name", "named", "return", "returned":
		return true
	}
	return false
}

// opensSpeaking reports whether p is the first word of its sentence and
// speaks, or owns somebody who has an office: Its president.
func (r *pronounReader) opensSpeaking(p *pronoun) bool {
	for i := r.low; i < p.at; i++ {
		if r.is(i, word) {
			return false
		}
	}
	switch lexicon.Fold(r.at(p.at)) {
	case "it":
		return p.use == "subject" && (p.speaks || r.acts(p))
	case "its":
		return p.use == "owner" && p.of >= 0 && titleList.Has(lexicon.Fold(r.tree(p.sentence).Word(p.of)))
	}
	return false
}
