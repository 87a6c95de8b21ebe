package quote

// A complement is what follows a cue and is reported.
type complement struct {
	rule    string
	content phrase
	group   group // with what the complement adds to the cue: expressed hope
	around  circumstances
	agent   phrase // of a passive, who says it
	isTold  bool   // the subject of a passive is who is told
}

// skipCircumstances returns where, behind the group g, what it reports may
// begin, and what tells where, to whom, how and when on the way there.
func (r *reader) skipCircumstances(units []unit, g group, hi int) (int, circumstances, bool) {
	var c circumstances
	i := g.hi
	told := false
	if g.cue.frames&addressee != 0 {
		if p := r.addressee(units, i, hi); !p.empty() {
			c.set(audience, r.span(units, p))
			i = p.hi
			told = true
		}
	}
	for range maxCircumstances {
		end, kind := r.circumstance(units, i, hi)
		if kind == noCircumstance {
			break
		}
		// “said Friday the road would open” has a time, but “said late
		// trains were a problem” has none.
		if units[i].tag != tagPrep && units[i].tag != tagTo && kind == moment && at(units[:hi], end).is(isFinite) {
			break
		}
		c.set(kind, r.span(units, phrase{i, end}))
		i = end
	}
	if i < hi && (units[i].tag == tagPrep || units[i].tag == tagSub) {
		if end := r.behindAside(units, i, hi); end > i {
			i = end
		}
	}
	return i, c, told
}

// maxCircumstances is how many phrases may stand between a cue and what it
// reports.
const maxCircumstances = 4

// behindAside returns the end of a phrase that begins at i and stands between
// a cue and what it clearly reports: said of the plan, “…”; said after the
// vote that …; it returns i if nothing clearly follows.
func (r *reader) behindAside(units []unit, i, hi int) int {
	for k := i + 1; k < hi && k-i < maxSubject; k++ {
		switch u := units[k]; u.tag {
		case tagThat:
			switch at(units, k-1).tag {
			case tagNoun, tagName, tagNum:
				if at(units, k+1).tag != tagVerb && !at(units, k+1).is(isFinite) {
					return k
				}
			}
			return i
		case tagComma:
			if at(units[:hi], k+1).tag == tagQuote {
				return k
			}
			return i
		case tagColon:
			return k
		case tagVerb, tagBe, tagHave, tagDo, tagModal, tagStop, tagQuote, tagCoord, tagPron, tagWh:
			return i
		}
	}
	return i
}

// addressee returns the noun phrase at i if it is the person who is told: the
// words told follow it, or nothing does.
func (r *reader) addressee(units []unit, i, hi int) phrase {
	if i >= hi {
		return phrase{}
	}
	switch units[i].tag {
	case tagObj:
		return phrase{i, i + 1}
	case tagOwn:
		if i+1 < hi && r.isWord(units[i], "her") && isBehindObject(units[i+1]) {
			return phrase{i, i + 1}
		}
	case tagPron:
		if r.isWord(units[i], "you") || r.isWord(units[i], "it") || r.isWord(units[i], "everyone") || r.isWord(units[i], "anyone") {
			return phrase{i, i + 1}
		}
		return phrase{}
	}
	p := r.nounPhraseAfter(units, i, hi, false)
	if p.empty() {
		return phrase{}
	}
	// “told the BBC Roth would resign”: the first noun phrase is told.
	for k := p.lo + 1; k < p.hi; k++ {
		if u := units[k]; u.tag == tagPrep {
			p.hi = k
			break
		}
	}
	return p
}

// isBehindObject reports whether u can stand behind "her" only if that is an
// object: told her the, told her that, told her to.
func isBehindObject(u unit) bool {
	switch u.tag {
	case tagThat, tagPron, tagComma, tagDet, tagOwn, tagTo, tagWh, tagColon:
		return true
	}
	return false
}

// complement returns what follows the group g and is reported, in a statement
// that ends at hi.
func (r *reader) complement(units []unit, g group, hi int) (complement, bool) {
	f := g.cue.frames
	c := complement{group: g}
	i, around, told := r.skipCircumstances(units, g, hi)
	c.around = around
	n := at(units[:hi], i)
	whole := func(rule string, from int) (complement, bool) {
		c.rule = rule
		c.content = phrase{from, r.clauseEnd(units, g, from, hi, wholeClause)}
		return c, !c.content.empty()
	}
	part := func(rule string, from int) (complement, bool) {
		c.rule = rule
		c.content = phrase{from, r.clauseEnd(units, g, from, hi, partClause)}
		return c, !c.content.empty()
	}
	if g.voice == passiveVoice {
		return r.passiveComplement(units, c, i, hi)
	}
	if f&(direct|clause|that|wh) != 0 {
		// Marks right behind the cue, a comma or a colon.
		q := i
		if n.tag == tagComma || n.tag == tagColon || n.tag == tagDash {
			q = i + 1
		}
		if u := at(units, q); u.tag == tagQuote && (q < hi || n.tag == tagColon && !u.is(claimed)) {
			if r.standsAlone(units, q, q > i) {
				c.rule = ruleCueQuote
				c.content = phrase{q, q + 1}
				return c, true
			}
			if q == i && f&clause != 0 {
				return whole(ruleBare, i)
			}
		}
	}
	switch {
	case n.tag == tagThat && f&that != 0 && i+1 < hi && units[i+1].tag != tagStop && units[i+1].tag != tagCoord:
		return whole(ruleThat, i)
	case n.tag == tagWh && f&wh != 0, f&wh != 0 && r.isWord(n, "if"):
		return whole(ruleQuestion, i)
	case n.tag == tagTo && f&infinite != 0 && r.isInfinitive(units, i):
		return part(ruleInfinitive, i)
	case n.tag == tagColon && f&direct != 0 && i+1 < hi:
		return whole(ruleColon, i+1)
	}
	if f&mood != 0 {
		if m, ok := r.moodNoun(units, g, hi); ok {
			return m, true
		}
	}
	if f&personTo != 0 && r.hasInfinitive(units, g.hi, hi) {
		c.around.addressee = r.span(units, r.simplePhrase(units, g.hi, hi))
		return part(rulePersonTo, g.hi)
	}
	// Verbs that mostly want "that" do without it before a pronoun.
	if (f&clause != 0 || f&that != 0 && n.tag == tagPron) && (f&addressee == 0 || told) && r.isBareClause(units, i, hi) {
		return whole(ruleBare, i)
	}
	if f&(as|call) != 0 && r.hasPredicate(units, g.hi, hi, f) {
		c.around = circumstances{}
		return part(rulePredicate, g.hi)
	}
	if f&(object|record) != 0 && r.isObject(units, g.hi, hi) {
		c.around = circumstances{}
		if p := r.nounPhraseAfter(units, g.hi, hi, false); g.hi > g.head+1 && !p.empty() && at(units[:hi], p.hi).tag == tagThat {
			return whole(ruleThat, p.hi) // agreed with Lind that
		}
		return part(ruleObject, g.hi)
	}
	return c, false
}

// isInfinitive reports whether "to" at i has a verb behind it.
func (r *reader) isInfinitive(units []unit, i int) bool {
	for k := i + 1; k < len(units) && k-i <= maxRelative; k++ {
		switch u := units[k]; u.tag {
		case tagAdv, tagNot:
		case tagVerb, tagBe, tagHave, tagDo:
			return true
		case tagNoun:
			// A verb that the tables do not have: to outflank.
			switch at(units, k+1).tag {
			case tagDet, tagOwn, tagObj, tagThat:
				return true
			case tagPrep:
				return !isPlural(r.word(u))
			}
			return false
		case tagQuote:
			return true
		default:
			return false
		}
	}
	return false
}

// hasInfinitive reports whether at i a noun phrase stands with "to" and a verb
// behind it.
func (r *reader) hasInfinitive(units []unit, i, hi int) bool {
	if !r.startsNounPhrase(units[:hi], i) {
		return false
	}
	for k := i + 1; k < hi && k-i < maxClause; k++ {
		switch u := units[k]; u.tag {
		case tagTo:
			if r.isInfinitive(units[:hi], k) {
				return true
			}
		case tagComma, tagStop, tagThat, tagColon, tagSemicolon:
			return false
		default:
			if u.is(isFinite) && !(u.tag == tagVerb && u.form&participle != 0) {
				return false
			}
		}
	}
	return false
}

// isBareClause reports whether a clause without "that" begins at i: a subject,
// and a finite verb not far behind it.
func (r *reader) isBareClause(units []unit, i, hi int) bool {
	switch u := at(units[:hi], i); u.tag {
	case tagNoun, tagName, tagNum, tagDet, tagOwn, tagPron, tagOther:
	case tagQuote:
	case tagSub, tagWh:
	case tagAdv:
		if next := at(units[:hi], i+1); next.tag != tagSub && !r.startsNounPhrase(units[:hi], i+1) {
			return false
		}
	case tagVerb:
		if u.form&ing == 0 {
			return false
		}
	default:
		return false
	}
	for k := i; k < hi && k-i < maxSubject; k++ {
		u := units[k]
		switch {
		case u.is(isFinite) && (k > i || u.tag != tagVerb):
			return true
		case u.tag == tagQuote && k > i && at(units, k-1).tag != tagDet && at(units, k-1).tag != tagPrep:
			return true // she “would not give an inch”
		case u.tag == tagStop || u.tag == tagSemicolon || u.tag == tagColon:
			return false
		}
	}
	return false
}

// maxSubject is how many units may stand before the verb of a clause without
// "that".
const maxSubject = 25

// hasPredicate reports whether at i an object stands with what is said of it:
// as a farce, “a farce”, a farce.
func (r *reader) hasPredicate(units []unit, i, hi int, f frame) bool {
	if !r.startsNounPhrase(units[:hi], i) && at(units[:hi], i).tag != tagQuote && at(units[:hi], i).tag != tagVerb {
		return f&as != 0 && r.isWord(at(units[:hi], i), "as")
	}
	if f&call == 0 {
		for k := i + 1; k < hi && k-i < maxSubject; k++ {
			switch {
			case r.isWord(units[k], "as"):
				return true
			case units[k].tag == tagComma || units[k].tag == tagStop:
				return false
			}
		}
		return false
	}
	p := r.simplePhrase(units, i, hi)
	if units[i].tag == tagPron || units[i].tag == tagObj {
		p = phrase{i, i + 1}
	}
	for p.hi < hi && units[p.hi].tag == tagPrep && r.isWord(units[p.hi], "of") {
		more := r.simplePhrase(units, p.hi+1, hi)
		if more.empty() {
			break
		}
		p.hi = more.hi
	}
	if p.hi-p.lo > 2 && (p.hi >= hi || isBoundary(units[p.hi])) && (units[p.lo].tag == tagDet || units[p.lo].tag == tagOwn) {
		return true // called the report false
	}
	switch u := at(units[:hi], p.hi); u.tag {
	case tagQuote, tagDet, tagNoun, tagOwn, tagAdv, tagNum:
		_, kind := r.circumstance(units, p.hi, hi)
		return kind == noCircumstance
	case tagVerb:
		return u.form&(participle|ing) != 0
	}
	for k := p.lo; k < p.hi; k++ {
		if units[k].tag == tagQuote {
			return true
		}
	}
	return false
}

// isObject reports whether at i a noun phrase or gerund stands that a verb can
// have for its object.
func (r *reader) isObject(units []unit, i, hi int) bool {
	switch u := at(units[:hi], i); u.tag {
	case tagNoun, tagName, tagNum, tagDet, tagOwn, tagObj, tagQuote:
		return true
	case tagPron:
		return true
	case tagVerb:
		return u.form&ing != 0 || u.form == participle
	case tagAdv:
		next := at(units[:hi], i+1)
		return next.tag == tagVerb && next.form&ing != 0 || next.tag == tagNoun
	case tagWh:
		return r.isWord(u, "what") || r.isWord(u, "how")
	case tagOther:
		return r.startsNounPhrase(units, i)
	}
	return false
}

// moodNoun returns the complement of a noun that with the verb of g makes a
// cue: expressed deep concern about.
func (r *reader) moodNoun(units []unit, g group, hi int) (complement, bool) {
	for k := g.hi; k < hi && k-g.hi < maxPlain; k++ {
		switch u := units[k]; u.tag {
		case tagDet, tagOwn, tagAdv, tagNum:
		case tagCoord:
			if k == g.hi {
				return complement{}, false
			}
		case tagNoun, tagVerb:
			value, ok := nounTable.Lookup(r.word(u))
			if !ok {
				continue
			}
			c, ok := r.behindNoun(units, k, hi, value, true)
			if !ok {
				continue
			}
			noun := parseCue(r.word(u), value)
			g.hi = k + 1
			g.cue.lemma += " " + r.lowered(u)
			g.cue.class = noun.class
			c.group = g
			c.rule = ruleMood
			return c, true
		default:
			return complement{}, false
		}
	}
	return complement{}, false
}
