package entity

import "github.com/hearsay-go/hearsay/internal/lexicon"

// cut makes a candidate of the segment [at, end), whose first n parts mean s
// by knownList, and returns where it ended.
func (p *proposer) cut(at, end, n int, s sense, first, last int, afterTitle bool) int {
	starts := p.starts(at, first)
	if starts && n == 0 && end-at > 1 && p.is(at, plain) && !p.is(at, anyHead) {
		if m, _ := p.known(at+1, last); m > 0 && (m == end-at-1 || !p.is(end-1, anyHead)) {
			return at + 1 // Tell Peru
		}
	}
	head := -1
	for i := end - 1; i >= at && !hasSyllables(p.at(end-1)); i-- {
		if p.is(i, anyHead) && (i == at || p.is(i-1, word) || p.at(i-1) == "." || p.at(i-1) == "&" || p.at(i-1) == ",") && (i > at || !p.is(i, titled) && (end == at+1 || !p.is(i, givenName|surname) || p.is(i, frontHead))) {
			head = i
			break
		}
	}
	switch {
	case at+n >= end && n > 0:
		return p.cutKnown(at, at+n, last, s, starts, afterTitle)
	case head >= at+n:
		if p.isPersonWithHead(at, end, head, starts) {
			break
		}
		return p.cutHead(at, head, end, first, last, starts)
	case n > 0:
		rest := at + n
		splits := p.is(rest, givenName) && rest+1 < end
		if _, other := p.known(rest, end); other.mentionKind() == NORP {
			splits = true // Ohio Republicans
		}
		whole := n == 1 && p.is(at, givenName) && end-at <= 3
		if whole && (s.kind == "people" || s.kind == "group") {
			whole = !p.is(rest, plain)
		}
		switch {
		case whole:
			// Jordan Ellis, Roman Petrenko
		case splits || s.mentionKind() == NORP || s.kind == "language" || s.kind == "event":
			return p.cutKnown(at, rest, last, s, starts, afterTitle)
		default:
			c := p.emit(at, end)
			c.votes.add(body, likely+1, countryFirst)
			p.weigh(c, starts, afterTitle)
			return end
		}
	}
	return p.cutUnknown(at, end, last, starts, afterTitle)
}

// cutKnown makes a candidate of the known name [at, end).
func (p *proposer) cutKnown(at, end, last int, s sense, starts, afterTitle bool) int {
	if s.kind == "body" && p.is(end-1, bodyHead) && end+1 < last && p.at(end) == "of" {
		// the Parliament of Norway
		if n, of := p.known(end+1, last); n > 0 && of.mentionKind() == Location {
			end += 1 + n
		}
	}
	c := p.emit(at, end)
	single := end-at == 1
	switch s.kind {
	case "country", "capital":
		c.votes.add(place, certain, knownPlace)
	case "place", "postal":
		c.votes.add(place, sure, knownPlace)
	case "people", "group":
		c.votes.add(people, certain, knownPeople)
		if s.kind == "people" && single && p.isLanguage(at, end) {
			c.votes.add(work, certain+1, languageSpoken)
		}
	case "seat", "body", "acronym":
		c.votes.add(body, 2*sure, knownBody)
	case "language":
		c.votes.add(work, certain, languageSpoken)
	default:
		c.votes.add(work, certain, knownWork)
	}
	if single {
		if afterTitle && p.is(at-1, capital) {
			c.votes.add(person, certain-1, titleBefore)
		}
		c.doubt = starts && p.is(at, plain) || p.is(at, plain) && s.kind == "group" && starts
		if p.is(at, frontHead) && s.name == "the West" {
			// West of the river, the West
			c.doubt = p.at(at) == "West" && (at == 0 || lexicon.Fold(p.at(at-1)) != "the")
		}
	}
	return end
}

// isPersonWithHead reports whether the head of [at, end) is the family name of
// a person: Tom Hill.
func (p *proposer) isPersonWithHead(at, end, head int, starts bool) bool {
	if head != end-1 || head == at || head-at > 5 || !p.is(head, surname) || !p.is(at, givenName|initial) {
		return false
	}
	return starts || at == 0 || p.at(at-1) != "the"
}

// cutHead makes a candidate of a segment with a head, with what the head
// governs behind it.
func (p *proposer) cutHead(at, head, end, first, last int, starts bool) int {
	if next := head + 1; next < end {
		// A person's name behind the head is another name.
		if p.is(next, givenName) && next+1 < end && !p.is(next, plain) {
			end = next
		}
	}
	// A sentence begins with a word that is no part of the name.
	if starts && head > at+1 && p.is(at, plain) && !p.is(at, modifier|anyHead) && p.usage.small(p.at(at)) {
		at++
	}
	to := end
	if to == head+1 {
		to = p.complement(head, last)
	}
	at = p.joinBack(at, head)
	c := p.emit(at, to)
	single := to-at == 1
	k, points, r := p.headKind(head, to > head+1)
	if single {
		if p.is(head, frontHead) || p.is(head, plain) && !p.is(head, bodyHead) || !p.is(head, plain|titled|modifier|bodyHead) {
			// A word such as Times or Hill that stands alone may be anything.
			p.weigh(c, starts, false)
			c.doubt = p.is(head, plain)
			return to
		}
		c.bare, c.doubt = true, true
		points = weak
	}
	c.votes.add(k, points, r)
	if !single {
		p.weighPlace(c)
	}
	if starts && to-at == 2 && p.is(at, plain) && p.usage.small(p.at(at)) && p.usage.small(p.at(head)) && to == head+1 {
		c.doubt = true // Police officers, State media
	}
	return to
}

// joinBack returns where the name with the given head begins if "and" joins
// words before it to it: National Publishing and Advertising Agency. These
// words are then no candidate of their own.
func (p *proposer) joinBack(at, head int) int {
	n := len(p.candidates)
	if n == 0 || at < 2 || at == head || !p.is(at, plain) || p.at(at-1) != "and" && p.at(at-1) != "&" {
		return at
	}
	c := &p.candidates[n-1]
	if int(c.last) != at-1 || !p.is(at-2, plain) || p.is(at-2, anyHead&^bodyHead) || c.votes[c.votes.winner()].points >= sure {
		return at
	}
	at = int(c.first)
	p.drop()
	return at
}

// headKind tells what a name with the given head is.
func (p *proposer) headKind(head int, governs bool) (k kindIndex, points int16, r rule) {
	switch {
	case p.is(head, firmHead):
		return body, certain, firmEnding
	case p.is(head, bodyHead):
		return body, 2 * sure, bodyWord
	case p.is(head, paperHead):
		return body, sure, paperWord
	case p.is(head, clubHead):
		return body, sure, clubWord
	case p.is(head, siteHead):
		if governs && p.at(head)[0] == 'C' && (p.at(head) == "Center" || p.at(head) == "Centre") {
			return body, 2 * sure, bodyWord
		}
		return place, sure, siteWord
	case p.is(head, placeHead):
		return place, 2 * sure, placeWord
	}
	return work, 2 * sure, eventWord
}

// maxComplements is how many names a head may govern: Department of Health,
// Labour and Sport.
const maxComplements = 4

// complement returns the end of what the head governs behind it, or the part
// behind the head.
func (p *proposer) complement(head, last int) int {
	to := head + 1
	if to >= last || !p.is(head, bodyHead|siteHead|placeHead|eventHead) {
		return to
	}
	switch p.at(to) {
	case "of", "de", "du", "des":
	case "for", "on", "against", "to":
		if !p.is(head, bodyHead|siteHead|eventHead) || p.at(to) != "for" && p.is(head, siteHead) {
			return to
		}
	default:
		return to
	}
	i := to + 1
	for range maxComplements {
		if i < last && p.at(i) == "the" {
			i++
		}
		if i >= last || !p.is(i, capital) || p.is(i, calendar) {
			return to
		}
		end := p.capitals(i, last)
		if end == i {
			return to
		}
		to, i = end, end
		if i+1 >= last {
			return to
		}
		switch p.at(i) {
		case "of", "for", "with":
			if p.at(i) != "of" && (!p.is(i-1, plain|titled) || p.headAhead(i+1, last)) {
				return to
			}
		case "and", "&", ",":
			if !p.goesOn(head, i, last) {
				return to
			}
		default:
			return to
		}
		i++
	}
	return to
}

// capitals returns the end of the capitals that begin at i, before a person's
// name, or i if they are a title and a person's name.
func (p *proposer) capitals(i, last int) int {
	if t := p.title(i, last); t > i && t < last && p.is(t, capital) && !p.is(t, anyHead) {
		return i
	}
	end := i + 1
	for end < last && end < i+maxKnown && p.is(end, capital) && !p.is(end, calendar|function) {
		if p.is(end, givenName) && !p.is(end, plain|anyHead) && end+1 < last && p.is(end+1, capital) && !p.is(end+1, plain|anyHead) {
			break
		}
		end++
	}
	return end
}

// goesOn reports whether the conjunction at i goes on with what the head
// governs and not with another name: Ministry of Health and Sport.
func (p *proposer) goesOn(head, i, last int) bool {
	next := i + 1
	if !p.is(next, capital) || p.is(next, titled|calendar) {
		return false
	}
	if p.at(i) == "," && !p.listGoesOn(next, last) {
		return false
	}
	if p.is(next, plain) || p.is(i-1, plain) && p.is(head, fieldHead) && !p.is(next, givenName) {
		n, _ := p.known(next, last)
		return n == 0 && (!p.is(next, givenName) || p.capitals(next, last) > next+1 && p.is(next+1, plain))
	}
	return false
}

// listGoesOn reports whether a list of capitalised words from i on ends in
// "and" and one more.
func (p *proposer) listGoesOn(i, last int) bool {
	for end := min(last, i+maxKnown); i+1 < end; i++ {
		switch {
		case p.at(i) == "and" || p.at(i) == "&":
			return p.is(i+1, capital) && p.is(i-1, plain)
		case !p.is(i, capital) && p.at(i) != ",":
			return false
		}
	}
	return false
}

// cutUnknown makes a candidate of a segment in which the lists know nothing.
func (p *proposer) cutUnknown(at, end, last int, starts, afterTitle bool) int {
	if p.is(at, frontHead) && end-at >= 2 && !p.is(at, givenName) {
		c := p.emit(at, end)
		c.votes.add(place, strong, placeFront)
		p.weigh(c, starts, afterTitle)
		return end
	}
	// The capital letter of the first word of a sentence tells nothing.
	if starts && !afterTitle && end-at >= 2 && p.is(at, plain|modifier) {
		if p.usage.small(p.at(at)) || p.is(at+1, givenName) || !p.is(at, givenName) && end-at == 2 {
			return at + 1
		}
	}
	// Words that are no names before a person's name: Sport Carol Denton.
	for i := at + 1; i+1 < end && p.is(i-1, plain|modifier) && !p.is(i-1, givenName); i++ {
		if p.is(i, givenName) && !p.is(i, plain) && !p.is(i+1, plain) {
			return i
		}
	}
	if p.isShouted(at, end) {
		return end
	}
	c := p.emit(at, end)
	p.weigh(c, starts, afterTitle)
	if end-at == 1 {
		s := p.at(at)
		switch {
		case afterTitle && !p.is(at, plain|modifier):
		case p.is(at, initial) && p.parts[at].end-p.parts[at].start <= 2, p.is(at, letters|number) && !p.is(at, upper):
			p.drop()
			return end
		case starts:
			c.doubt = p.is(at, plain|modifier|titled) || p.usage.small(s) ||
				!p.is(at, givenName|upper) && (looksCommon(s) || !p.acts(end, last))
		default:
			c.doubt = p.is(at, plain|modifier|titled) && !afterTitle
		}
	}
	return end
}

// isShouted reports whether the parts [at, end) are in capitals for emphasis:
// an AWESOME PLACE.
func (p *proposer) isShouted(at, end int) bool {
	plains := 0
	for i := at; i < end; i++ {
		if !p.is(i, upper) {
			return false
		}
		if p.is(i, plain|function) {
			plains++
		}
	}
	return end-at > 1 && plains > 0
}

// acts reports whether what stands at i may follow a subject: a verb, a
// possessive.
func (p *proposer) acts(i, last int) bool {
	if i >= last {
		return false
	}
	if p.is(i, clitic) {
		return true
	}
	next := p.lower(i, 0, last)
	if next == "" {
		return false
	}
	class, _ := grammar(next)
	return class == "auxiliary" || class == "adverb" || next == "and" || cueList.Has(next)
}

// drop takes the last candidate back.
func (p *proposer) drop() { p.candidates = p.candidates[:len(p.candidates)-1] }

// looksCommon reports whether a word has an ending that English words have
// and names seldom do.
func looksCommon(s string) bool {
	for _, ending := range [...]string{"ing", "ings", "tion", "tions", "ment", "ments", "ness", "ism", "ists", "ously", "ally", "ively", "ability", "ities"} {
		if n := len(s) - len(ending); n >= 3 && s[n:] == ending {
			return true
		}
	}
	return false
}

// starts reports whether part i has a capital letter because of its position:
// at the beginning of a sentence, behind an opening mark or a colon.
func (p *proposer) starts(i, first int) bool {
	for ; i > first; i-- {
		if p.is(i-1, word) {
			return false
		}
		switch p.at(i - 1) {
		case "“", "\"", "‘", "'", ":", "•", "*", "«", "„", "—", "?", "!", "...", "…":
			return true
		case "(", "[", "-", "–", "--":
		default:
			return false
		}
	}
	return true
}
