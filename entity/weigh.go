package entity

// weigh lets everything in and around an unknown name speak.
func (p *proposer) weigh(c *candidate, starts, afterTitle bool) {
	first, last := int(c.first), int(c.last)
	single := last-first == 1
	v := &c.votes
	if afterTitle {
		v.add(person, certain, titleBefore)
	}
	p.weighWords(c, single)
	if !afterTitle && first > 0 && p.isTitleWord(first-1) {
		v.add(person, sure, titleBefore)
	}
	p.weighBefore(c, single, starts)
	p.weighBehind(c, single)
	p.weighPlace(c)
}

// isTitleWord reports whether part i is a small word that may end a title.
func (p *proposer) isTitleWord(i int) bool {
	s := p.lower(i, 0, len(p.parts))
	if s == "" {
		return false
	}
	value, ok := titleList.Lookup(s)
	return ok && value != "part"
}

// maxAcronym is the length in bytes of the longest word that is taken for an
// acronym because it is in capitals.
const maxAcronym = 7

// weighWords lets the words of the name speak.
func (p *proposer) weighWords(c *candidate, single bool) {
	first, last := int(c.first), int(c.last)
	v := &c.votes
	if single {
		switch {
		case p.is(first, upper|number) && p.is(first, number):
			v.add(work, strong, acronym)
		case p.is(first, upper) && p.parts[first].end-p.parts[first].start <= maxAcronym:
			if p.parts[first].end-p.parts[first].start > 2 {
				v.add(body, strong, acronym)
			} else {
				v.add(work, likely, acronym)
			}
		case p.is(first, givenName):
			v.add(person, likely, givenNameFirst)
		}
		if hasSyllables(p.at(first)) {
			v.add(person, likely, syllables)
		}
		v.add(work, weak, oneCapital)
		return
	}
	common, small := 0, 0
	for i := first; i < last; i++ {
		switch {
		case p.is(i, suffix) && i > first:
			v.add(person, sure, suffixBehind)
		case p.is(i, initial) && (i > first || last-first > 1) && !p.is(i, plain):
			v.add(person, strong, initialsInside)
		case p.is(i, particle) && !p.is(i, capital):
			small++
		case p.is(i, plain) && !p.is(i, givenName):
			common++
		case p.is(i, upper) && i > first:
			v.add(body, likely, acronym)
		case p.is(i, number):
			v.add(work, likely, severalCapitals)
		case p.at(i) == "&":
			v.add(body, sure, firmEnding)
		}
	}
	if small > 0 {
		v.add(person, likely, particleInside)
	}
	if p.is(first, givenName) {
		v.add(person, strong, givenNameFirst)
	}
	if hasSyllables(p.at(last-1)) || hasSyllables(p.at(first)) {
		v.add(person, strong, syllables)
	}
	if common > 0 {
		v.add(work, int16(min(2*common, 6)), commonWords)
		c.doubt = common == last-first
		v.against(person, int16(min(2*common, 6)))
	}
	if last-first <= 4 {
		v.add(person, likely, severalCapitals)
	} else {
		v.add(body, weak, severalCapitals)
	}
}

// hasSyllables reports whether a name is written in syllables: Ji-hoon.
func hasSyllables(s string) bool {
	for i := 2; i+2 < len(s); i++ {
		if s[i] == '-' && 'a' <= s[i+1] && s[i+1] <= 'z' {
			return true
		}
	}
	return false
}

// weighBefore lets the word before the name speak.
func (p *proposer) weighBefore(c *candidate, single, starts bool) {
	if starts || c.first == 0 {
		return
	}
	v := &c.votes
	before := p.lower(int(c.first)-1, 0, len(p.parts))
	if before == "" {
		return
	}
	switch class, detail := grammar(before); class {
	case "preposition":
		switch detail {
		case "place":
			v.add(place, strong, placePreposition)
		case "around":
			v.add(place, likely, placePreposition)
		case "site", "origin":
			v.add(place, 2, placePreposition)
			v.add(body, weak, placePreposition)
			if detail == "site" && p.isTitleWord(int(c.first)-2) {
				v.add(body, strong, wordBehind) // an analyst at Datavine
			}
		case "goal":
			v.add(place, weak, placePreposition)
		case "genitive":
			p.weighOf(c)
		case "agent":
			v.add(person, weak, speechVerb)
		}
	case "article":
		if before == "the" {
			if single {
				v.add(work, likely, articleBefore)
			} else {
				v.add(body, likely, articleBefore)
			}
			v.against(person, strong)
		} else if before == "a" || before == "an" {
			v.add(work, weak, articleBefore)
			v.against(person, likely)
			v.against(place, weak)
		}
	default:
		if kind, ok := cueList.Lookup(before); ok && kind == "say" {
			v.add(person, likely, speechVerb)
		}
	}
}

// weighOf lets the noun before "of" speak: the town of Kalgeri, the chairman
// of Datavine.
func (p *proposer) weighOf(c *candidate) {
	v := &c.votes
	noun := p.lower(int(c.first)-2, 0, len(p.parts))
	if noun == "" {
		return
	}
	if class, _ := grammar(noun); class == "compass" {
		v.add(place, strong, placePreposition)
		return
	}
	value, _ := headList.Lookup(noun)
	switch h := headClasses(value); {
	case h&placeHead != 0:
		v.add(place, sure, placePreposition)
		return
	case h&siteHead != 0:
		v.add(place, likely, placePreposition)
		return
	}
	if value, ok := titleList.Lookup(noun); ok && value != "part" {
		v.add(body, likely, wordBehind)
		return
	}
	v.add(place, weak, placePreposition)
}

// weighBehind lets what follows the name speak.
func (p *proposer) weighBehind(c *candidate, single bool) {
	v := &c.votes
	i, last := int(c.last), len(p.parts)
	if i < last && p.at(i) == "." {
		i++
	}
	if i >= last {
		return
	}
	if p.at(i) == "," && i+1 < last {
		if p.is(i+1, number) && !p.is(i+1, capital) && i+2 < last && p.at(i+2) == "," && len(p.at(i+1)) <= 2 {
			v.add(person, sure, ageBehind)
		}
		j := i + 1
		for j < last && j < i+6 && p.is(j, word) && !p.is(j, clitic|capital) {
			if p.at(j) == "who" || p.at(j) == "whose" {
				v.add(person, strong, whoBehind)
				return
			}
			if value, ok := titleList.Lookup(p.at(j)); ok && value != "part" {
				v.add(person, likely, roleBehind)
				return
			}
			j++
		}
		return
	}
	next := p.lower(i, 0, last)
	if next == "" {
		return
	}
	if next == "who" || next == "whose" {
		v.add(person, strong, whoBehind)
		return
	}
	if p.ownsTitle(i) {
		v.add(body, strong, wordBehind) // Datavine chairman Tom Ferris
		return
	}
	if class, _ := grammar(next); class == "household" {
		// the Keller government, the Harlow family
		v.add(person, 2*strong, wordBehind)
		return
	}
	if kind, ok := cueList.Lookup(next); ok {
		if kind == "say" {
			v.add(person, likely, speechVerb)
			v.add(body, weak, speechVerb)
		}
		return
	}
	value, _ := headList.Lookup(next)
	switch c := headClasses(value); {
	case c&placeHead != 0 && c&surname == 0:
		v.add(place, strong, wordBehind)
	case c&(bodyHead|paperHead|clubHead) != 0 && c&surname == 0:
		v.add(body, likely+1, wordBehind)
	}
}

// maxOwned is the number of parts of the longest title behind the name of a
// body that is looked at.
const maxOwned = 3

// ownsTitle reports whether a small title and then a name follow at part i.
func (p *proposer) ownsTitle(i int) bool {
	for k := i; k < len(p.parts) && k < i+maxOwned; k++ {
		if p.isTitleWord(k) {
			return k+1 < len(p.parts) && p.is(k+1, capital)
		}
		if !titleList.Has(p.lower(k, 0, len(p.parts))) {
			return false
		}
	}
	return false
}

// weighPlace lets a country or another known place behind a comma speak:
// Nsukka, Nigeria.
func (p *proposer) weighPlace(c *candidate) {
	i := int(c.last)
	if i+1 >= len(p.parts) || p.at(i) != "," || !p.is(i+1, capital) || c.last-c.first > 4 {
		return
	}
	n, s := p.known(i+1, len(p.parts))
	if n == 0 {
		return
	}
	switch s.kind {
	case "country", "place", "capital":
		// Not in a list: Peru, Chile and Cuba.
		if j := i + 1 + n; j >= len(p.parts) || p.at(j) != "and" {
			c.votes.add(place, strong, insideCountry)
		}
	}
}
