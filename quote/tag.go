package quote

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/words"
)

// classify gives u, a word or mark by itself, the tag it has if nothing beside
// it says otherwise. A word that can be a verb gets its forms and no tag yet.
func (r *reader) classify(u *unit, shape words.Shape) {
	word := r.word(*u)
	if shape&words.Word != 0 {
		word, _ = words.Abbreviated(word)
	}
	if shape&words.Capital != 0 {
		u.flags |= capital
	}
	if shape&words.Upper != 0 && len(word) > 1 {
		u.flags |= shouted
	}
	switch {
	case shape&words.Clitic != 0:
		u.tag = cliticTag(word)
		if u.tag != tagPoss {
			u.flags |= isFinite
		}
		return
	case shape&words.Word == 0:
		u.tag = markTag(word)
		return
	case '0' <= word[0] && word[0] <= '9':
		u.tag = tagNum
		return
	}
	if !(u.is(shouted) && len(word) <= maxAcronym) || word == "I" {
		if class, ok := wordTable.Lookup(word); ok {
			u.tag, u.flags = closedTag(class, word, u.flags)
			return
		}
	}
	u.form, u.lemma = r.lexis.form(word)
	switch {
	case u.form != 0:
	case u.is(capital):
		u.tag = tagName
	case strings.HasSuffix(word, "ly") && len(word) > len("only"):
		u.tag = tagAdv
	case strings.HasSuffix(word, "ed") && len(word) > len("seed"):
		u.form = past | participle
	case strings.HasSuffix(word, "ing") && len(word) > len("thing"):
		u.form = ing
	default:
		u.tag = tagNoun
	}
}

// maxAcronym is the length of the longest word that is taken for a name if all
// its letters are upper case, whatever it means otherwise: US, WHO.
const maxAcronym = 3

func cliticTag(word string) tag {
	switch word[len(word)-1] {
	case 's', 'S':
		return tagPoss
	case 'l', 'L', 'd':
		return tagModal
	case 'e', 'E':
		if strings.HasSuffix(strings.ToLower(word), "ve") {
			return tagHave
		}
	}
	return tagBe
}

func markTag(word string) tag {
	switch word {
	case ",":
		return tagComma
	case ";":
		return tagSemicolon
	case ":":
		return tagColon
	case "(", "[":
		return tagOpen
	case ")", "]":
		return tagClose
	case "-", "--", "---", "–", "—", "―", "――":
		return tagDash
	}
	switch word[0] {
	case '.', '?', '!':
		if strings.HasPrefix(word, "..") {
			return tagOther
		}
		return tagStop
	}
	return tagOther
}

// closedTag returns the tag of a word of a closed class, and its flags.
func closedTag(class, word string, f flag) (tag, flag) {
	class, not := strings.CutSuffix(class, " not")
	if not {
		f |= negative
	}
	switch class {
	case "det":
		return tagDet, f
	case "own":
		return tagOwn, f
	case "pron":
		return tagPron, f
	case "obj":
		return tagObj, f
	case "prep":
		return tagPrep, f
	case "to":
		return tagTo, f
	case "coord":
		return tagCoord, f
	case "sub":
		return tagSub, f
	case "that":
		return tagThat, f
	case "wh":
		return tagWh, f
	case "be":
		switch strings.ToLower(word) {
		case "be", "been", "being":
			return tagBe, f
		}
		return tagBe, f | isFinite
	case "have":
		if strings.EqualFold(word, "having") {
			return tagHave, f
		}
		return tagHave, f | isFinite
	case "do":
		return tagDo, f | isFinite
	case "modal":
		return tagModal, f | isFinite
	case "not":
		return tagNot, f | negative
	case "adv":
		return tagAdv, f
	case "num":
		return tagNum, f
	}
	return tagNoun, f
}

// tag decides what the words of a statement are that can be of several
// classes, from left to right, by their neighbours.
func (r *reader) tag(units []unit) {
	headline := isHeadline(units)
	for i := range units {
		u := &units[i]
		switch {
		case u.is(shouted) && i > 0 && units[i-1].is(shouted) && units[i-1].tag == tagName:
			u.tag, u.form, u.flags = tagName, 0, u.flags&^isFinite // USA TODAY
		case u.tag == tagPoss:
			if r.isContractedIs(units, i) {
				u.tag = tagBe
				u.flags |= isFinite
			}
		case u.tag == tagModal && u.is(capital) && i > 0 && !headline:
			u.tag = tagName // Will, May
			u.flags &^= isFinite
		case u.tag == tagHave || u.tag == tagDo:
			if p := before(units, i).tag; p == tagTo || p == tagModal {
				u.flags &^= isFinite
			}
		case u.form != 0 && u.tag == tagNone:
			if u.is(capital) && i > 0 && !headline && !follows(units, i, tagStop, tagQuote, tagColon, tagDash) {
				u.tag, u.form = tagName, 0
				continue
			}
			r.decide(units, i)
		}
	}
	r.reduce(units)
}

// isHeadline reports whether a statement is written as headlines are in
// American papers, most words with a capital, so that a capital says nothing.
func isHeadline(units []unit) bool {
	if len(units) < 4 {
		return false
	}
	capitals, small := 0, 0
	for _, u := range units {
		switch {
		case u.is(capital):
			capitals++
		case u.lemma != "" && u.form&alsoNoun == 0:
			return false // a verb without a capital
		case u.tag == tagNoun || u.tag == tagAdv || u.form != 0:
			small++
		}
	}
	return capitals >= 3 && capitals > 4*small
}

// before returns the unit before i, adverbs and "not" left out.
func before(units []unit, i int) unit {
	for i--; i >= 0 && (units[i].tag == tagAdv || units[i].tag == tagNot); i-- {
	}
	return at(units, i)
}

// follows reports whether unit i stands right behind one with one of tags.
func follows(units []unit, i int, tags ...tag) bool {
	t := at(units, i-1).tag
	for _, want := range tags {
		if t == want {
			return true
		}
	}
	return false
}

// isContractedIs reports whether the clitic ’s at i is short for "is" or
// "has".
func (r *reader) isContractedIs(units []unit, i int) bool {
	switch at(units, i-1).tag {
	case tagPron, tagThat, tagWh:
		return true
	case tagNoun, tagName:
		switch n := at(units, i+1); n.tag {
		case tagDet, tagNot, tagPrep, tagTo, tagOwn:
			return true
		}
	}
	return false
}

// reduce takes for participles the verbs that could be the past, stand behind
// a noun, are followed by no object, and share their clause with another
// finite verb: the deal reached in May would fail.
func (r *reader) reduce(units []unit) {
	other := -1 // the last finite verb of the clause
	for i := range units {
		u := &units[i]
		switch u.tag {
		case tagComma, tagSemicolon, tagColon, tagDash, tagThat, tagWh, tagSub, tagCoord, tagQuote, tagOpen, tagClose:
			other = -1
			continue
		}
		if !u.is(isFinite) {
			continue
		}
		if other >= 0 {
			first := &units[other]
			switch {
			case r.canReduce(units, other):
				first.form, first.flags = participle, first.flags&^isFinite
			case u.tag == tagVerb && r.canReduce(units, i) && !r.takesClause(first.lemma):
				u.form, u.flags = participle, u.flags&^isFinite
				continue
			}
		}
		other = i
	}
}

// canReduce reports whether the verb at i can be a participle that describes
// the noun before it.
func (r *reader) canReduce(units []unit, i int) bool {
	u := units[i]
	if u.tag != tagVerb || u.form&participle == 0 || u.form&past == 0 || r.takesClause(u.lemma) {
		return false
	}
	switch at(units, i-1).tag {
	case tagNoun, tagNum, tagDet:
	default:
		return false
	}
	switch next := at(units, i+1); next.tag {
	case tagPrep, tagTo, tagAdv, tagSub:
		return true
	default:
		return next.is(isFinite) || r.behindTimeWords(units, i+1, len(units)) > i+1 // those surveyed said, a poll released Sunday
	}
}

// takesClause reports whether a clause can follow the verb without "that".
func (r *reader) takesClause(lemma string) bool {
	if lemma == "" {
		return false
	}
	c, ok := r.lexis.cue(lemma)
	return ok && c.frames&clause != 0
}
