package quote

// maxLook is how many units a search for a noun phrase or the start of a
// clause takes.
const maxLook = 60

// A phrase is a range of units, [lo, hi). The zero phrase is none.
type phrase struct{ lo, hi int }

func (p phrase) empty() bool { return p.lo >= p.hi }

// nounPhraseBefore returns the noun phrase that ends at end, not before lo:
// with what is joined to it by prepositions, "and", participles and relative
// clauses, without what stands before it in the clause.
func (r *reader) nounPhraseBefore(units []unit, lo, end int) phrase {
	start := end
	coord := -1
walk:
	for i := end - 1; i >= lo && end-i <= maxLook; i-- {
		u := units[i]
		switch u.tag {
		case tagPron:
			if i == end-1 {
				return phrase{i, end}
			}
			break walk
		case tagNoun, tagName, tagNum, tagDet, tagOwn, tagObj, tagPoss, tagOther, tagAdv, tagPrep, tagTo, tagNot:
		case tagCoord:
			if r.isWord(u, "but") || r.isWord(u, "yet") {
				break walk
			}
			coord = i
		case tagClose:
			open := i
			for open > lo && i-open < maxParenthesis && units[open].tag != tagOpen {
				open--
			}
			if units[open].tag != tagOpen {
				break walk
			}
			i = open
		case tagQuote:
			if r.endsSpeech(u) || i == end-1 && r.looksSpoken(u) {
				break walk
			}
		case tagVerb, tagBe, tagHave, tagDo, tagModal:
			if !u.is(isFinite) {
				break
			}
			rel := relativeBefore(units, lo, i)
			if rel < 0 {
				if coord >= 0 && !r.takesClause(u.lemma) {
					start = coord + 1
				}
				break walk
			}
			i = rel
		default:
			break walk
		}
		start = i
	}
	return r.stripLeading(units, phrase{start, end})
}

// maxParenthesis is the number of units in the longest parenthesis that may
// stand in a noun phrase.
const maxParenthesis = 12

// relativeBefore returns the relative pronoun of the clause whose finite verb
// stands at i, if one does, or -1.
func relativeBefore(units []unit, lo, i int) int {
	for k := i - 1; k >= lo && i-k <= maxRelative; k-- {
		switch units[k].tag {
		case tagAdv, tagNot, tagBe, tagHave, tagDo, tagModal, tagPron, tagName:
			continue
		case tagWh, tagThat:
			switch at(units, k-1).tag {
			case tagNoun, tagName, tagClose, tagDet, tagNum, tagPrep:
				if k > lo {
					return k
				}
			}
		}
		return -1
	}
	return -1
}

// maxRelative is how many units may stand between a relative pronoun and its
// verb.
const maxRelative = 5

// stripLeading returns p without what stands before the noun phrase proper:
// "and", adverbs, and prepositional phrases with no comma behind them.
func (r *reader) stripLeading(units []unit, p phrase) phrase {
	for !p.empty() {
		u := units[p.lo]
		switch {
		case u.tag == tagCoord || u.tag == tagAdv || u.tag == tagNot || u.tag == tagOther && p.hi-p.lo > 1 && !r.isWord(u, "$"):
			p.lo++
			continue
		case u.tag == tagPrep || u.tag == tagTo:
			p.lo = r.behindPrepositional(units, p)
			continue
		case r.behindTime(units, p) > p.lo:
			p.lo = r.behindTime(units, p)
			continue
		}
		break
	}
	return p
}

// behindPrepositional returns where in p, which begins with a preposition, its
// phrase ends and another noun phrase begins, or p.hi if none does.
func (r *reader) behindPrepositional(units []unit, p phrase) int {
	i := p.lo + 1
	for i < p.hi && (units[i].tag == tagDet || units[i].tag == tagOwn || units[i].tag == tagAdv) {
		i++
	}
	first := i
	for ; i < p.hi; i++ {
		prev, u := at(units, i-1), units[i]
		switch {
		case i == first:
		case u.tag == tagDet || u.tag == tagOwn:
			if prev.tag != tagPrep && prev.tag != tagCoord && prev.tag != tagVerb {
				return i
			}
		case prev.tag == tagPoss:
		case u.tag == tagName && prev.tag == tagNoun, u.tag == tagName && r.isTimeWord(prev):
			return i
		case u.tag == tagNoun && prev.tag == tagName && isPlural(r.word(u)):
			return i
		}
	}
	return p.hi
}

// behindTime returns where in p, which may begin with words such as "last
// week", the rest begins, or p.lo.
func (r *reader) behindTime(units []unit, p phrase) int {
	for i := p.lo; i < p.hi-1 && i-p.lo < maxTime; i++ {
		u := units[i]
		if u.tag == tagPrep || u.tag == tagPoss {
			return p.lo
		}
		if r.isTimeWord(u) && units[i+1].tag != tagPrep && units[i+1].tag != tagPoss && !r.isTimeWord(units[i+1]) && units[i+1].tag != tagCoord {
			if i == p.lo && units[i+1].tag == tagNoun {
				return p.lo // Friday prayers, night owls
			}
			if units[p.lo].tag == tagDet && units[i+1].tag == tagNoun {
				return p.lo // the night shift
			}
			return i + 1
		}
	}
	return p.lo
}

// maxTime is the number of words in the longest phrase that tells a time.
const maxTime = 4

// nounPhraseAfter returns the noun phrase that begins at i and ends at or
// before hi: the source of a cue that stands before it. With appositives it
// takes in what describes the phrase behind a comma.
func (r *reader) nounPhraseAfter(units []unit, i, hi int, appositives bool) phrase {
	p := phrase{i, i}
	if i >= hi || !r.startsNounPhrase(units, i) {
		return phrase{}
	}
	if units[i].tag == tagPron || units[i].tag == tagObj {
		return phrase{i, i + 1}
	}
	limit := min(hi, i+maxLook)
walk:
	for ; i < limit; i++ {
		u, next := units[i], at(units, i+1)
		switch u.tag {
		case tagNoun, tagName, tagNum, tagOwn, tagPoss, tagOther:
		case tagDet:
			if prev := at(units, i-1).tag; i > p.lo && (prev == tagNoun || prev == tagName) {
				break walk
			}
		case tagCoord:
			if !r.startsNounPhrase(units, i+1) || next.tag == tagPron || r.isWord(u, "but") || r.clauseAhead(units, i+1, limit) {
				break walk
			}
		case tagPrep, tagTo:
			if !r.attaches(units, p.lo, i, limit) {
				break walk
			}
		case tagOpen:
			end := i
			for end < limit && end-i < maxParenthesis && units[end].tag != tagClose {
				end++
			}
			if end >= limit || units[end].tag != tagClose {
				break walk
			}
			i = end
		case tagVerb:
			if u.is(isFinite) && u.form&participle == 0 || i == p.lo || u.form&(participle|ing) == 0 || !appositives {
				break walk
			}
		case tagAdv:
			if next.tag != tagNoun || i == p.lo {
				break walk
			}
		case tagQuote:
			if !appositives || r.looksSpoken(u) || next.tag != tagName && next.tag != tagNoun {
				break walk
			}
		case tagWh, tagThat:
			// Officials who know him: a relative clause without a comma, as
			// far as it is short.
			if !appositives || i == p.lo || at(units, i-1).tag == tagName || !next.is(isFinite) && next.tag != tagVerb {
				break walk
			}
			for i+1 < limit && units[i+1].tag != tagComma && units[i+1].tag != tagStop && units[i+1].tag != tagQuote {
				i++
			}
		case tagComma:
			if !appositives {
				break walk
			}
			end := r.appositive(units, i+1, limit)
			if end <= i+1 {
				break walk
			}
			i = end - 1
		default:
			break walk
		}
		p.hi = i + 1
	}
	if p.hi > p.lo+1 && at(units, p.hi).tag == tagObj && (units[p.hi-1].tag == tagPrep || units[p.hi-1].tag == tagTo) {
		p.hi-- // said his lady to him
	}
	if p.hi < p.lo {
		return phrase{}
	}
	return p
}

// startsNounPhrase reports whether a noun phrase can begin at i.
func (r *reader) startsNounPhrase(units []unit, i int) bool {
	switch u := at(units, i); u.tag {
	case tagNoun, tagName, tagNum, tagOwn, tagDet, tagPron, tagObj:
		return true
	case tagOther:
		return r.isWord(u, "$") || r.isWord(u, "@") || r.isWord(u, "#")
	}
	return false
}

// attaches reports whether the preposition at i goes on the noun phrase that
// begins at lo: the mayor of Lima, an aide to Roth, but not said Roth in Lima.
func (r *reader) attaches(units []unit, lo, i, hi int) bool {
	if _, kind := r.circumstance(units, i, hi); kind != noCircumstance {
		return false
	}
	switch word := r.word(units[i]); {
	case word == "of":
		return i > lo
	case at(units, i-1).tag == tagName && units[lo].tag == tagName:
		return word == "for" && i > lo
	default:
		switch word {
		case "for", "to", "at", "with", "from", "in", "on", "about", "against", "near", "within", "inside", "by":
			return i > lo
		}
	}
	return false
}

// appositive returns the end of the noun phrase that begins at i, behind a
// comma, and describes the phrase before it: it has no finite verb and is
// followed by punctuation or the end. It returns i if there is none.
func (r *reader) appositive(units []unit, i, hi int) int {
	if !r.startsNounPhrase(units, i) || units[i].tag == tagPron || units[i].tag == tagObj || r.isTime(units, phrase{i, min(hi, i+2)}) {
		return i
	}
	p := r.nounPhraseAfter(units, i, hi, false)
	if p.empty() {
		return i
	}
	// A participle or a relative clause without a comma may follow.
	end := p.hi
	for end < hi && end-i < maxLook {
		switch u := units[end]; u.tag {
		case tagQuote:
			if !r.looksSpoken(u) {
				return i
			}
			return end
		case tagComma, tagStop, tagSemicolon, tagDash, tagColon:
			return end
		case tagWh, tagThat:
			for end < hi && units[end].tag != tagComma && units[end].tag != tagStop && units[end].tag != tagQuote {
				end++
			}
			return end
		case tagPrep, tagTo:
			if _, kind := r.circumstance(units, end, hi); kind != noCircumstance {
				return end
			}
		default:
			if u.is(isFinite) && u.form&participle == 0 {
				return i
			}
		}
		end++
	}
	return end
}

// clauseAhead reports whether what begins at i is a noun phrase with a finite
// verb behind it.
func (r *reader) clauseAhead(units []unit, i, hi int) bool {
	for k := i; k < hi && k-i < maxClause; k++ {
		switch u := units[k]; {
		case u.is(isFinite):
			return true
		case u.tag == tagComma || u.tag == tagStop || u.tag == tagSemicolon || u.tag == tagQuote || u.tag == tagWh:
			return false
		}
	}
	return false
}

// maxClause is how many units the subject of a clause is looked for.
const maxClause = 15

// isWord reports whether u is word, which is lower-cased.
func (r *reader) isWord(u unit, word string) bool {
	if int(u.end-u.start) != len(word) {
		return false
	}
	for i := range len(word) {
		c := r.string[int(u.start)+i]
		if c != word[i] && (c|0x20 != word[i] || c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}
