package entity

import "github.com/hearsay-go/hearsay/internal/lexicon"

// What speaks for an antecedent of "he" or "she", in points. The proportions
// come from the pronouns of the open training sets for coreference.
const (
	pointsSentence = -3 // for each sentence between them
	pointsTogether = 3  // in the same sentence
	pointsSubject  = 3  // it is a subject
	pointsGoverned = -2 // it stands behind a preposition
	pointsParallel = 5  // both are subjects
	pointsOwn      = 3  // it is in the clause of a possessive
	pointsGender   = 3  // its gender is known to be right
	pointsPair     = -2 // it is one of two
	pointsMention  = 1  // for each time it was mentioned lately, up to maxMentions
	pointsBetween  = -1 // for each antecedent between them, up to maxBetween
	pointsUnsure   = -1 // nothing tells that it is a person
	pointsSpeakers = 4  // both speak
	pointsAhead    = 11 // in all, for the subject behind an opening phrase
	pointsJoined   = 6  // of a possessive, for the name it is joined to: Ferris and his wife
	pointsClear    = 9  // more than the next makes it clear enough to tell the gender
	maxMentions    = 5
	maxBetween     = 8
)

// weigh returns the points that speak for p meaning a, behind which there are
// between others.
func (r *pronounReader) weigh(p *pronoun, a *antecedent, between int) int {
	points := pointsSentence * (p.sentence - a.sentence)
	if p.sentence == a.sentence {
		points += pointsTogether
		if p.role == ownerRole && r.sameClause(a.last, p.at) {
			points += pointsOwn
		}
	}
	if p.role == ownerRole && a.last == p.at-1 && r.at(a.last) == "and" {
		points += pointsJoined
	}
	switch {
	case a.role == subjectRole && p.role == subjectRole:
		points += pointsSubject + pointsParallel
	case a.role == subjectRole:
		points += pointsSubject
	case a.role == governedRole:
		points += pointsGoverned
	}
	id := none
	if len(a.records) > 0 {
		id = a.records[0]
		if r.records[id].kind != Person {
			points += pointsUnsure
		}
	}
	if id == none && a.gender == p.gender() || id != none && r.records[id].gender == p.gender() {
		points += pointsGender
	}
	if a.pair {
		points += pointsPair
	}
	if a.speaks && p.speaks {
		points += pointsSpeakers
	}
	mentions := 0
	for k := range r.recent {
		if b := &r.recent[k]; len(b.records) == 1 && b.records[0] == id || id == none && b == a {
			mentions++
		}
	}
	return points + pointsMention*min(mentions, maxMentions) + pointsBetween*min(between, maxBetween)
}

// resolvePerson finds out whom "he" or "she" means.
func (r *pronounReader) resolvePerson(p *pronoun) {
	best, second := -1, -1
	var most, next int
	for k := len(r.recent) - 1; k >= 0; k-- {
		a := &r.recent[k]
		if p.sentence-a.sentence > maxBack {
			break
		}
		if !r.mayMean(p, a) {
			continue
		}
		points := r.weigh(p, a, len(r.recent)-1-k)
		switch {
		case best < 0 || points > most:
			if best >= 0 && !r.recent[best].same(a) {
				second, next = best, most
			}
			best, most = k, points
		case !r.recent[best].same(a) && (second < 0 || points > next):
			second, next = k, points
		}
	}
	if ahead, points := r.ahead(p); ahead != none && (best < 0 || points > most) {
		r.records[ahead].kind = Person
		r.records[ahead].tellGender(p.gender(), true)
		r.emit(p, []int32{ahead}, "", pronounAhead)
		return
	}
	switch {
	case best < 0:
		r.emit(p, nil, "no antecedent", pronounUnresolved)
	case len(r.recent[best].records) == 0:
		a := &r.recent[best]
		r.emit(p, nil, "unnamed antecedent: "+r.slice(a.first, a.last), pronounUnresolved)
	case second >= 0 && r.coordinated(best, second):
		a, b := &r.recent[best], &r.recent[second]
		if a.first > b.first {
			a, b = b, a
		}
		r.emit(p, nil, "two candidates: "+r.records[a.records[0]].name+", "+r.records[b.records[0]].name, pronounUnresolved)
	default:
		a := &r.recent[best]
		r.records[a.records[0]].kind = Person
		if second < 0 || most-next >= pointsClear {
			r.records[a.records[0]].tellGender(p.gender(), true)
		}
		r.emit(p, a.records, "", pronounPerson)
	}
}

// ahead returns the person behind p whom it may mean: in his speech, Tom
// Ferris asked for peace. It must be the subject behind the phrase or clause
// that the sentence begins with.
func (r *pronounReader) ahead(p *pronoun) (id int32, points int) {
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == p.sentence; k-- {
		if a := &r.recent[k]; len(a.records) == 1 && r.records[a.records[0]].kind == Person {
			return none, 0
		}
	}
	if !r.opens(p) || r.next >= len(r.mentions) {
		return none, 0
	}
	for k := r.next; k < len(r.mentions) && k < r.next+3; k++ {
		spot := r.spots[k]
		if spot.sentence != p.sentence || len(r.refers[k]) != 1 {
			break
		}
		id := r.refers[k][0]
		rec := &r.records[id]
		if rec.kind != Person && !rec.unsure {
			continue
		}
		if start := r.withTitle(k); start-1 <= p.at || r.at(start-1) != "," || !rec.mayBe(p.gender()) || !r.verbFollows(spot.last, r.high) {
			break
		}
		return id, pointsAhead
	}
	return none, 0
}

// opens reports whether p stands in a phrase or clause that its sentence
// begins with: a preposition or a conjunction opens it.
func (r *pronounReader) opens(p *pronoun) bool {
	first := r.low
	for first < p.at && !r.is(first, word) {
		first++
	}
	word := lexicon.Fold(r.at(first))
	class, _ := grammar(word)
	if class != "preposition" && class != "conjunction" && !(len(word) > 4 && (word[len(word)-3:] == "ing" || word[len(word)-2:] == "ed")) {
		return false
	}
	for k := first; k < p.at; k++ {
		if r.at(k) == "," {
			return false
		}
	}
	return true
}

// coordinated reports whether the antecedents i and j are two names with "and"
// between them, so that nothing tells which of them one pronoun means.
func (r *pronounReader) coordinated(i, j int) bool {
	a, b := &r.recent[min(i, j)], &r.recent[max(i, j)]
	return b.pair && max(i, j)-min(i, j) == 1 && !a.pronoun && len(a.records) == 1 && len(b.records) == 1
}

// mayMean reports whether p may mean a at all.
func (r *pronounReader) mayMean(p *pronoun, a *antecedent) bool {
	if len(a.records) > 1 || a.inside != p.inside && (p.inside == 0 || a.inside != 0) {
		return false
	}
	if p.role == objectRole && p.use == "object" && a.sentence == p.sentence && a.role == subjectRole && r.sameClause(a.last, p.at) {
		return false
	}
	if len(a.records) == 0 {
		return a.gender == p.gender() || a.gender == 0
	}
	rec := &r.records[a.records[0]]
	if rec.kind != Person && !rec.unsure || !rec.mayBe(p.gender()) {
		return false
	}
	if p.inside != 0 && r.speakerOf(p.inside, p.sentence) == a.records[0] {
		return false // who speaks says "I"
	}
	return true
}

// sameClause reports whether nothing between part i and part j begins another
// clause.
func (r *pronounReader) sameClause(i, j int) bool {
	for k := i; k < j; k++ {
		switch r.at(k) {
		case "that", "who", "which", "whom", "whose", ";", ":", "“", "”", "\"":
			return false
		}
		if class, _ := grammar(r.at(k)); class == "conjunction" {
			return false
		}
	}
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].first >= i; k-- {
		if r.recent[k].role == subjectRole {
			return false
		}
	}
	return true
}
