package quote

import "strings"

// decide gives the word at i, which can be a verb, its tag: verb with the
// forms it can have here, or noun.
func (r *reader) decide(units []unit, i int) {
	u := &units[i]
	p, next := before(units, i), at(units, i+1)
	f := u.form
	verb := func(can verbForm) {
		if f&can == 0 {
			u.tag, u.form = tagNoun, 0
			return
		}
		u.tag, u.form = tagVerb, f&can
		if u.form&finite != 0 && !(p.tag == tagTo || p.tag == tagModal || p.tag == tagDo) {
			u.flags |= isFinite
		}
	}
	switch p.tag {
	case tagTo, tagModal, tagDo:
		if f&base != 0 {
			verb(base)
		} else {
			verb(ing | participle)
		}
	case tagHave:
		verb(participle)
	case tagBe:
		verb(participle | ing)
	case tagPoss, tagOwn:
		verb(0)
	case tagDet, tagNum:
		if p.tag == tagNum || isPronominal(r.word(p)) {
			if u.lemma != "" && (f&alsoNoun == 0 || r.beginsObject(next) && f&ing == 0) && (p.tag == tagDet || f&third == 0) {
				verb(finite | participle)
				return
			}
		}
		verb(0)
	case tagPrep:
		verb(ing)
	case tagPron, tagWh, tagThat:
		verb(finite | ing)
	case tagObj:
		if strings.HasSuffix(r.lowered(p), "self") || strings.HasSuffix(r.lowered(p), "selves") {
			r.decideBehindNoun(units, i, verb) // Roth himself said
			return
		}
		verb(base | ing | participle)
	case tagNoun, tagName, tagClose, tagOther:
		r.decideBehindNoun(units, i, verb)
	case tagCoord:
		if f&alsoNoun != 0 && f&past == 0 && !r.beginsObject(next) {
			verb(0)
			return
		}
		verb(finite | ing | participle)
	default: // the beginning, punctuation, a quotation, a conjunction
		switch {
		case f&(past|ing|participle) != 0 && f&base == 0:
			verb(past | ing | participle)
		case f&alsoNoun != 0 || f&finite == base:
			if (p.tag == tagQuote || p.tag == tagComma) && f&(third|past) != 0 && r.beginsNoun(next) {
				verb(third | past)
				return
			}
			if p.tag == tagComma && f&alsoNoun == 0 && hasFinite(units, phrase{max(0, i-maxClause), i}) < 0 {
				verb(base) // others, however, say
				return
			}
			verb(0)
		default:
			verb(third | past)
		}
	}
}

// decideBehindNoun decides on the word at i, which stands behind a noun or
// name: the verb of that subject, a participle, or another noun.
func (r *reader) decideBehindNoun(units []unit, i int, verb func(verbForm)) {
	u, next := &units[i], at(units, i+1)
	f := u.form
	switch {
	case u.lemma == "close" && next.tag == tagTo:
		verb(0) // people close to him
	case f&past != 0 && f&base == 0:
		verb(past | participle)
	case f&participle != 0 && f&base == 0:
		verb(participle)
	case f&ing != 0:
		if r.beginsObject(next) || next.tag == tagPrep && u.lemma != "" {
			verb(ing)
			return
		}
		verb(0)
	case f&alsoNoun == 0:
		verb(finite | participle)
	case f&past != 0 && !r.beginsObject(next):
		verb(0) // cost, bid, cast
	case f&third != 0 && isPlural(r.word(at(units, i-1))) && !r.behindMarks(units, i):
		verb(0)
	case f&third == 0 && !isPlural(r.word(at(units, i-1))):
		verb(0)
	case r.beginsObject(next) || next.tag == tagQuote || r.beginsCue(u.lemma, next) && at(units, i-1).tag != tagOther:
		verb(finite)
	case f&third != 0 && isBoundary(next) && r.behindMarks(units, i):
		verb(third) // “…,” the caption states.
	default:
		verb(0)
	}
}

// behindMarks reports whether nothing but a noun phrase stands between a quote
// and the word at i.
func (r *reader) behindMarks(units []unit, i int) bool {
	for k := i - 1; k >= 0 && i-k < maxClause; k-- {
		switch u := units[k]; u.tag {
		case tagQuote:
			return r.endsSpeech(u)
		case tagNoun, tagName, tagDet, tagOwn, tagPoss, tagNum, tagPrep, tagAdv:
		default:
			return false
		}
	}
	return false
}

// isPronominal reports whether a determiner can stand by itself.
func isPronominal(word string) bool {
	switch strings.ToLower(word) {
	case "this", "these", "those", "some", "many", "both", "all", "several", "few", "most", "each", "neither", "other":
		return true
	}
	return false
}

// isPlural reports whether word looks like a noun in the plural.
func isPlural(word string) bool {
	word = strings.ToLower(word)
	switch word {
	case "people", "men", "women", "children", "police", "media", "staff", "data":
		return true
	}
	return len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us")
}

// beginsObject reports whether u can begin what follows a verb and hardly
// what follows a noun.
func (r *reader) beginsObject(u unit) bool {
	switch u.tag {
	case tagThat, tagDet, tagOwn, tagPron, tagObj, tagTo, tagWh, tagNum, tagName, tagAdv:
		return true
	}
	return false
}

// beginsNoun reports whether u can begin a noun phrase.
func (r *reader) beginsNoun(u unit) bool {
	switch u.tag {
	case tagDet, tagOwn, tagPron, tagNum, tagName, tagNoun:
		return true
	}
	return u.tag == tagNone && u.form != 0 // not decided yet
}

// beginsCue reports whether lemma and the word u behind it make a cue.
func (r *reader) beginsCue(lemma string, u unit) bool {
	if u.tag != tagPrep && u.tag != tagTo && u.tag != tagAdv {
		return false
	}
	_, ok := r.lexis.cue(lemma + " " + strings.ToLower(r.word(u)))
	return ok
}
