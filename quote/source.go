package quote

// maxLook is how many units a search for a noun phrase or the start of a
// clause takes.
const maxLook = 60

// A phrase is a range of units, [lo, hi). The zero phrase is none.
type phrase struct{ lo, hi int }

func (p phrase) empty() bool { return p.lo >= p.hi }

// subject returns the noun phrase that is the subject of the verb group that
// begins at g, in the statement that begins at lo. The comma between an
// appositive and the verb is part of it.
func (r *reader) subject(units []unit, lo, g int) phrase {
	if g <= lo {
		return phrase{}
	}
	switch u := units[g-1]; u.tag {
	case tagPron, tagThat:
		return phrase{g - 1, g}
	case tagWh:
		if r.isWord(u, "who") || r.isWord(u, "which") || r.isWord(u, "what") {
			return phrase{g - 1, g}
		}
		return phrase{}
	case tagComma:
		return r.subjectBeforeComma(units, lo, g-1)
	case tagDash:
		if c := commaBefore(units, lo, g-1); c > lo && units[c].tag == tagDash {
			return r.withFirstConjunct(units, lo, r.nounPhraseBefore(units, lo, c))
		}
		return phrase{}
	case tagNoun, tagName, tagNum, tagDet, tagOwn, tagObj, tagPoss, tagClose, tagOther, tagAdv, tagVerb, tagQuote:
		p := r.nounPhraseBefore(units, lo, g)
		return r.withFirstConjunct(units, lo, p)
	}
	return phrase{}
}

// subjectBeforeComma returns the subject of a verb that stands behind the
// comma at i: “Roth, the mayor, said”, “Roth, who was late, said”.
func (r *reader) subjectBeforeComma(units []unit, lo, i int) phrase {
	end := i
	onlyAppositives := true
	for range maxCommas {
		c := commaBefore(units, lo, end)
		if c < lo {
			break
		}
		seg := phrase{c + 1, end}
		switch {
		case seg.empty():
		case end == i && hasMain(units, seg) && !isAdjunct(units, seg):
			return phrase{} // It rains, said Roth.
		case units[c].tag != tagComma && end < i:
			return headOf(r.nounPhraseBefore(units, c+1, end), i, onlyAppositives)
		case isAdjunct(units, seg):
			onlyAppositives = false
			end = c
			if c > lo && (r.isWord(units[c-1], "who") || r.isWord(units[c-1], "which")) {
				return phrase{c - 1, c} // who, after some thought, said
			}
			continue
		case isPlaceName(units, seg) && c > lo && units[commaBefore(units, lo, c)+1].tag == tagPrep:
			end = c // of Ashton, Md.,
			continue
		case units[seg.lo].tag != tagCoord && !hasMain(units, seg) && r.canHead(units, lo, c):
			end = c
			continue
		case end < i:
			return headOf(r.nounPhraseBefore(units, seg.lo, end), i, onlyAppositives)
		default:
			return phrase{}
		}
		end = c
	}
	if end == i {
		return phrase{}
	}
	return headOf(r.nounPhraseBefore(units, lo, end), i, onlyAppositives)
}

// maxCommas is how many commas may stand between a subject and its verb.
const maxCommas = 6

// headOf returns the phrase that begins with p and goes on to the comma at i
// if all between them describes p.
func headOf(p phrase, i int, onlyAppositives bool) phrase {
	if !p.empty() && onlyAppositives && p.hi < i {
		p.hi = i + 1
	}
	return p
}

// commaBefore returns the last comma, or mark that divides more, of
// units[lo:end], or lo-1 if there is none near.
func commaBefore(units []unit, lo, end int) int {
	for i := end - 1; i >= lo && end-i <= maxLook; i-- {
		switch units[i].tag {
		case tagComma, tagSemicolon, tagColon, tagDash:
			return i
		}
	}
	return lo - 1
}

// isAdjunct reports whether what stands between two commas is no noun phrase
// but tells more of the one before it or of the verb.
func isAdjunct(units []unit, p phrase) bool {
	u := units[p.lo]
	switch u.tag {
	case tagWh, tagThat, tagPrep, tagSub, tagAdv, tagTo, tagNot, tagOpen:
		return true
	case tagVerb:
		return u.form&(ing|participle) != 0
	}
	return false
}

// isPlaceName reports whether p is nothing but one or two names, as the state
// behind a town is.
func isPlaceName(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi; i++ {
		if units[i].tag != tagName {
			return false
		}
	}
	return p.hi-p.lo <= 2
}

// canHead reports whether the segment before the comma at c ends in a noun
// phrase that the next segment can describe.
func (r *reader) canHead(units []unit, lo, c int) bool {
	before := commaBefore(units, lo, c)
	p := phrase{before + 1, c}
	if p.empty() {
		return false
	}
	switch units[c-1].tag {
	case tagName, tagNoun, tagNum, tagClose:
	default:
		return false
	}
	if units[p.lo].tag == tagWh {
		return true
	}
	return !isAdjunct(units, p) && !r.isTime(units, p) && (before < lo || units[p.lo].tag != tagCoord || c-p.lo > 1)
}

// hasFinite returns the index of the first finite verb in p, or -1.
func hasFinite(units []unit, p phrase) int {
	for i := p.lo; i < p.hi && i-p.lo <= maxLook; i++ {
		if units[i].is(isFinite) {
			return i
		}
	}
	return -1
}

// hasMain reports whether p has a finite verb that is not in a relative clause.
func hasMain(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi && i-p.lo <= maxLook; i++ {
		if units[i].is(isFinite) && relativeBefore(units, p.lo, i) < 0 {
			return true
		}
	}
	return false
}

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
			if i == end-1 || i > 0 && units[i].is(opensSentence) && i == end-1 {
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

// withFirstConjunct returns p with what is joined to it by "and" before a
// comma: “Roth, Lind and Brandt”, “Roth, who was late, and her aides”.
func (r *reader) withFirstConjunct(units []unit, lo int, p phrase) phrase {
	if p.empty() || p.lo-1 < lo {
		return p
	}
	comma := p.lo - 1
	joined := units[comma].tag == tagCoord && comma-1 >= lo && units[comma-1].tag == tagComma
	if joined {
		comma--
	}
	if units[comma].tag != tagComma {
		return p
	}
	if !joined && !hasCoord(units, p) {
		return p
	}
	end := comma
	for range maxCommas {
		c := commaBefore(units, lo, end)
		seg := phrase{c + 1, end}
		if seg.empty() || c >= lo && units[c].tag != tagComma {
			return p
		}
		switch {
		case units[seg.lo].tag == tagWh && joined && c >= lo:
			head := r.nounPhraseBefore(units, lo, c)
			if head.empty() || head.lo > lo && units[head.lo-1].tag != tagComma {
				return p
			}
			return phrase{head.lo, p.hi}
		case r.isPlainNounPhrase(units, seg):
			p.lo = seg.lo
			if c < lo {
				return p
			}
			end = c
		default:
			return p
		}
	}
	return p
}

func hasCoord(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi && i-p.lo < maxLook; i++ {
		if units[i].tag == tagCoord {
			return true
		}
	}
	return false
}

// maxPlain is the number of words in the longest member of a list of sources.
const maxPlain = 6

// isPlainNounPhrase reports whether p holds nothing but a short noun phrase
// that is no time.
func (r *reader) isPlainNounPhrase(units []unit, p phrase) bool {
	if p.hi-p.lo > maxPlain || r.isTime(units, p) {
		return false
	}
	for i := p.lo; i < p.hi; i++ {
		switch units[i].tag {
		case tagName, tagNum, tagPoss:
		case tagNoun, tagDet, tagOwn:
			if i == p.lo && units[i].tag == tagNoun && p.hi-p.lo == 1 {
				return false // Meanwhile, Roth and Lind
			}
		case tagPrep:
			if !r.isWord(units[i], "of") || i == p.lo {
				return false
			}
		default:
			return false
		}
	}
	return true
}

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
