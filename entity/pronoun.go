package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// foldPronoun writes a pronoun small.
func foldPronoun(s string) string { return lexicon.Fold(s) }

// A pronoun is a word such as "he" at part at.
type pronoun struct {
	at       int
	sort     string // m, f, p, t or r
	use      string // subject, object, owner, self, either
	sentence int
	inside   int
	role     sentenceRole
	speaks   bool // a verb of speech stands beside it
}

// gender returns whom the pronoun speaks for.
func (p *pronoun) gender() gender { return genderOf(p.sort) }

// A reader of pronouns goes through the text once and remembers what was
// mentioned last.
type pronounReader struct {
	*linker
	quoted  quotedText
	recent  []antecedent // the last maxAntecedents
	next    int          // the next mention
	low     int          // the parts of the sentence
	high    int
	roles   register // people by what they are: president
	heard   int      // the last quotation whose speaker was looked for
	speaker int32    // who speaks in it, or none
}

// findPronouns finds out whom the pronouns mean.
func (l *linker) findPronouns(t *sentence.Text) {
	r := &pronounReader{linker: l, quoted: newQuotedText(l.text), roles: l.rolesOfPeople()}
	for s := range l.ends {
		r.low, r.high = l.sentence(s)
		for i := r.low; i < r.high; {
			switch {
			case r.atMention(i):
				i = r.mention(s)
			case !l.is(i, word) || l.is(i, clitic):
				i++
			default:
				r.word(s, i)
				i++
			}
		}
	}
}

// atMention reports whether the next name begins at part i.
func (r *pronounReader) atMention(i int) bool {
	for r.next < len(r.mentions) && r.spots[r.next].first < i {
		r.next++
	}
	return r.next < len(r.mentions) && r.spots[r.next].first == i
}

// mention remembers the next name and returns the part behind it.
func (r *pronounReader) mention(s int) int {
	m, spot := &r.mentions[r.next], r.spots[r.next]
	i := r.next
	r.next++
	if len(r.refers[i]) == 0 || spot.last <= spot.first {
		return spot.first + 1
	}
	if r.inTitle(i) {
		return spot.last
	}
	a := antecedent{
		records:  r.refers[i],
		first:    spot.first,
		last:     spot.last,
		sentence: s,
		inside:   r.quoted.around(m.Start),
	}
	head := r.withTitle(i)
	if m.Kind != NORP {
		a.role = r.roleOf(head, spot.last, r.low, r.high)
		a.speaks = a.role == subjectRole && r.speaksAt(head, spot.last) || r.isAccordingTo(head)
	}
	r.remember(a, head)
	return spot.last
}

// withTitle returns the first part of mention i or of the title before it.
func (r *pronounReader) withTitle(i int) int {
	first := r.spots[i].first
	if t := r.mentions[i].Title; !t.IsZero() && t.Start < r.mentions[i].Start {
		for first > r.low && int(r.parts[first-1].start) >= t.Start {
			first--
		}
	}
	return first
}

// inTitle reports whether mention i is a part of the title of the next person.
func (r *pronounReader) inTitle(i int) bool {
	for k := i + 1; k < len(r.mentions) && k <= i+2; k++ {
		if t := r.mentions[k].Title; t.Contains(r.mentions[i].Span) && t.Start < r.mentions[k].Start {
			return true
		}
	}
	return false
}

// remember appends a, which begins with its title at part head, to what was
// mentioned last.
func (r *pronounReader) remember(a antecedent, head int) {
	if n := len(r.recent); n > 0 {
		b := &r.recent[n-1]
		if b.sentence == a.sentence && head-b.last == 1 && r.at(b.last) == "and" {
			// Two names with one verb.
			a.pair = true
			if b.role == otherRole || a.role == subjectRole {
				b.role = a.role
			} else if a.role == otherRole {
				a.role = b.role
			}
		}
	}
	a.head = head
	if len(r.recent) == maxAntecedents {
		copy(r.recent, r.recent[1:])
		r.recent = r.recent[:maxAntecedents-1]
	}
	r.recent = append(r.recent, a)
}

// maxPronoun is the length in bytes of the longest pronoun.
const maxPronoun = 10

// word reads the word at part i of sentence s.
func (r *pronounReader) word(s, i int) {
	n := r.parts[i].end - r.parts[i].start
	if n > maxPronoun || n < 2 || strings.IndexByte("hstwiHSTWI", r.text[r.parts[i].start]) < 0 {
		r.noun(s, i)
		return
	}
	value, ok := pronounList.Lookup(r.at(i))
	if !ok {
		r.noun(s, i)
		return
	}
	p := pronoun{at: i, sentence: s, inside: r.quoted.around(int(r.parts[i].start))}
	p.sort, p.use, _ = strings.Cut(value, " ")
	p.role = r.pronounRole(&p)
	p.speaks = p.role == subjectRole && r.speaksAt(i, i+1)
	switch p.sort {
	case "m", "f":
		r.resolvePerson(&p)
	case "r":
		r.resolveRelative(&p)
	case "p":
		r.resolvePlural(&p)
	case "t":
		r.resolveThing(&p)
	}
}

// pronounRole tells the role of a pronoun in its clause.
func (r *pronounReader) pronounRole(p *pronoun) sentenceRole {
	switch p.use {
	case "subject":
		return subjectRole
	case "owner":
		return ownerRole
	case "either":
		if r.isObject(p.at) {
			p.use = "object"
		} else {
			p.use = "owner"
			return ownerRole
		}
	}
	if p.at > r.low {
		if class, _ := grammar(r.at(p.at - 1)); class == "preposition" {
			return governedRole
		}
	}
	return objectRole
}

// isObject reports whether "her" at part i is no possessive: nothing that it
// could own follows.
func (r *pronounReader) isObject(i int) bool {
	i++
	if i >= r.high || !r.is(i, word) {
		return true
	}
	if r.is(i, capital|number) {
		return false
	}
	class, _ := grammar(r.at(i))
	return class != "" && class != "compass" && class != "household" && class != "compound" && class != "suffix"
}

// emit appends the mention of a pronoun.
func (r *pronounReader) emit(p *pronoun, records []int32, reason string, rl rule) {
	m := Mention{
		Span:       r.spanOf(p.at, p.at+1),
		Kind:       Person,
		Form:       Pronoun,
		Unresolved: reason,
		Confidence: ruleTable[rl].confidence,
		Rule:       ruleTable[rl].name,
	}
	if len(records) > 0 {
		m.Kind = r.records[records[0]].kind
	}
	r.linker.pronouns = append(r.linker.pronouns, m)
	r.means = append(r.means, records)
	if len(records) > 0 {
		r.remember(antecedent{records: records, first: p.at, last: p.at + 1, sentence: p.sentence, inside: p.inside, role: p.role, speaks: p.speaks, pronoun: true}, p.at)
	}
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
		r.linker.records[ahead].kind = Person
		r.linker.records[ahead].tellGender(p.gender(), true)
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
		r.emit(p, nil, "two candidates: "+r.linker.records[a.records[0]].name+", "+r.linker.records[b.records[0]].name, pronounUnresolved)
	default:
		a := &r.recent[best]
		r.linker.records[a.records[0]].kind = Person
		if second < 0 || most-next >= pointsClear {
			r.linker.records[a.records[0]].tellGender(p.gender(), true)
		}
		r.emit(p, a.records, "", pronounPerson)
	}
}

// ahead returns the person behind p whom it may mean: in his speech, Tom
// Ferris asked for peace. It must be the subject behind the phrase or clause
// that the sentence begins with.
func (r *pronounReader) ahead(p *pronoun) (id int32, points int) {
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == p.sentence; k-- {
		if a := &r.recent[k]; len(a.records) == 1 && r.linker.records[a.records[0]].kind == Person {
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
		rec := &r.linker.records[id]
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
	rec := &r.linker.records[a.records[0]]
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
		if r.linker.records[id].kind != Person {
			points += pointsUnsure
		}
	}
	if id == none && a.gender == p.gender() || id != none && r.linker.records[id].gender == p.gender() {
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
