package quote

import "strings"

// A group is a verb group that may be a cue: has repeatedly ruled out.
type group struct {
	lo, hi  int // its units, with a particle behind the verb
	head    int // the verb that reports
	cue     cue
	voice   voice
	negated bool
	// relative tells that the subject is a relative pronoun, subordinate that
	// the clause begins with a conjunction: when the content is over, the
	// clause around goes on.
	relative, subordinate bool
}

// voice tells how a verb group stands to its subject.
type voice uint8

const (
	active      voice = iota
	participial       // …, saying
	passiveVoice
	infinitival // to say: whose, only the clause around it could tell
	nominal     // no verb, but a noun: the claim that
)

// group returns the verb group whose head stands at i, in the statement that
// begins at lo and ends at hi, if its verb is in the tables.
func (r *reader) group(units []unit, lo, hi, i int) (group, bool) {
	u := units[i]
	if u.lemma == "" {
		return group{}, false
	}
	g := group{lo: i, hi: i + 1, head: i}
	found := false
	if next := at(units[:hi], i+1); next.tag == tagPrep || next.tag == tagTo || next.tag == tagAdv || next.tag == tagSub {
		if g.cue, found = r.lexis.cue(u.lemma + " " + strings.ToLower(r.word(next))); found {
			g.hi = i + 2
			if _, kind := r.circumstance(units, i+1, hi); kind == moment && next.tag == tagPrep {
				g.hi, found = i+1, false // agreed on Monday to
			}
		}
	}
	if !found {
		if g.cue, found = r.lexis.cue(u.lemma); !found {
			return group{}, false
		}
	}
	r.extend(units, lo, &g)
	return g, true
}

// extend takes into g what stands before its verb: auxiliaries, "not",
// adverbs, and verbs that only open the way for it: went on to say.
func (r *reader) extend(units []unit, lo int, g *group) {
	u := units[g.head]
	be, have, isTo := false, false, false
	i := g.head - 1
	for range maxChain {
	aux:
		for ; i >= lo && g.lo-i <= maxGroup; i-- {
			switch a := units[i]; a.tag {
			case tagBe, tagHave, tagDo, tagModal:
				be = be || a.tag == tagBe
				have = have || a.tag == tagHave || a.tag == tagModal && a.end-a.start <= maxShort && r.string[a.end-1] == 'd' // he’d said
				g.negated = g.negated || a.is(negative)
				g.lo = i
			case tagNot:
				g.negated = true
				g.lo = i
			case tagAdv:
				// Counted in once something of the group stands before it,
				// or the subject does.
				if i == lo || units[i-1].tag == tagComma || r.isWord(a, "however") {
					break aux
				}
				switch units[i-1].tag {
				case tagPrep, tagStop:
					break aux
				}
				g.lo = i
			default:
				break aux
			}
		}
		if i < lo {
			break
		}
		opener, ok := r.opensChain(units, lo, i)
		if !ok {
			isTo = units[i].tag == tagTo
			break
		}
		g.lo, i = opener, opener-1
		u = units[opener]
		be = false
	}
	switch {
	case isTo:
		g.voice = infinitival
	case r.isQuotedAs(units, lo, g):
	case u.form&ing != 0 && !be:
		g.voice = participial
	case u.form&participle != 0 && u.form&ing == 0 && be:
		g.voice = passiveVoice
	case u.form == participle && !have && u.tag == tagVerb:
		g.voice = passiveVoice // the deal announced in May
	}
}

const (
	// maxChain is how many verbs may open the way for a cue.
	maxChain = 2
	// maxShort is the length in bytes of ’d, with the longest apostrophe.
	maxShort = 4
	// maxGroup is the number of units in the longest verb group.
	maxGroup = 8
)

// opensChain reports whether the units up to i, "to" or a participle's
// preposition, open the way for a verb behind them, and where they begin.
func (r *reader) opensChain(units []unit, lo, i int) (int, bool) {
	if units[i].tag != tagTo || i-1 < lo {
		return 0, false
	}
	k := i - 1
	v := units[k]
	switch v.tag {
	case tagVerb:
		if v.lemma != "" && chainTable.Has(v.lemma) {
			return k, true
		}
	case tagPrep:
		if k-1 >= lo && units[k-1].tag == tagVerb && chainTable.Has(units[k-1].lemma+" "+r.word(v)) {
			return k - 1, true
		}
	case tagNoun, tagAdv, tagNum, tagName:
		if k-1 >= lo && units[k-1].tag == tagBe && chainTable.Has(r.word(v)) {
			return k - 1, true
		}
	}
	return 0, false
}

// isQuotedAs takes into g what makes it "was quoted as saying", and reports
// whether it does.
func (r *reader) isQuotedAs(units []unit, lo int, g *group) bool {
	as := g.lo - 1
	if units[g.head].form&ing == 0 || as-1 < lo || !r.isWord(units[as], "as") {
		return false
	}
	switch v := units[as-1]; v.lemma {
	case "quote", "cite", "report", "record", "describe":
		if v.form&participle == 0 {
			return false
		}
	default:
		return false
	}
	i := as - 2
	for ; i >= lo && g.lo-i <= maxGroup; i-- {
		switch units[i].tag {
		case tagBe, tagHave, tagModal, tagAdv, tagNot:
			continue
		}
		break
	}
	g.lo = i + 1
	return true
}
