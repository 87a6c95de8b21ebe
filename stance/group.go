package stance

import "github.com/hearsay-go/hearsay/internal/syntax"

// A group is a verb group: "has not yet ruled", "to oppose", "backing".
type group struct {
	chunk  int32
	lo, hi int32 // its words
	cue    int32 // lo, or the negation in front
	main   int32 // its main verb, or "to be" where that stands alone
	form   groupForm

	tense    class // of the first auxiliary, or openWord
	past     bool
	relative bool // its subject is a relative pronoun
	unbound  bool // "need not", "does not have to": nothing is demanded
	copula   bool // "to be" without a verb behind it
	passive  bool
	perfect  bool
	negated  bool
	barely   bool
	hedged   bool
	must     bool // should, must, has to
	will     bool // will, would, is going to
	asked    bool // it stands in a question
	supposed bool // it stands in a condition

	subject, subjects int32 // where in clauses.subjects its subjects are, and how many
	governor          int32 // of an infinitive or gerund: the group it hangs on, or -1
	matrix            int32 // the group that reports the clause it stands in, or -1
	antecedent        int32 // the noun phrase that its clause describes as its object, or -1
	shows             Kind  // what its main verb shows, or none
	controlled        bool  // what it says is another's doing: "urged them to accept"
}

// isUnreal reports whether what g says is asked, supposed, demanded, possible,
// hoped or feared rather than so.
func (c *clauses) isUnreal(g *group) bool {
	if g.matrix >= 0 {
		switch c.groups[g.matrix].shows {
		case Hope, Fear, Doubt, Deny, Demand, Warn:
			return true
		}
	}
	for n := 0; n < maxAttached; n++ {
		if g.asked || g.supposed || g.must || g.controlled || g.tense == modalWord && !g.negated || g.tense == willWord && g.perfect {
			return true
		}
		if g.governor < 0 {
			return false
		}
		g = &c.groups[g.governor]
	}
	return true
}

type groupForm uint8

const (
	finite groupForm = iota
	infinitive
	gerundGroup
	reducedPassive // "a plan backed by the union"
)

// maxGroup is how many words a verb group may have.
const maxGroup = 16

// verbGroup reads the verb group that begins at word i, if one does, and
// returns its end, or i.
func (c *clauses) verbGroup(i int) int {
	g := group{lo: int32(i), cue: int32(i), main: -1, governor: -1, matrix: -1, antecedent: -1}
	before := openWord // the auxiliary in front
	j := i
scan:
	for ; j < len(c.words) && j < i+maxGroup; j++ {
		w := &c.words[j]
		if w.roles&negatesItself != 0 {
			g.negated = true
		}
		switch w.class {
		case notWord:
			// "not only" does not negate.
			if j+1 < len(c.words) && c.is(j+1, "only") {
				continue
			}
			g.negated = true
			continue
		case barelyWord:
			g.barely = true
			continue
		case hedgeWord:
			g.hedged = true
			continue
		case adverbWord, quoteMark:
			continue
		case commaMark:
			if end := c.aside(j); before != openWord && end > j {
				j = end - 1 // "would not, however, resign"
				continue
			}
			break scan
		case noWord:
			if j+1 < len(c.words) && c.is(j+1, "longer") {
				g.negated = true
				continue
			}
			break scan
		case modalWord, possibleWord, willWord, oughtWord, cannotWord:
			if before != openWord {
				break scan
			}
			g.will, g.must = w.class == willWord, w.class == oughtWord
			g.hedged = g.hedged || w.class == possibleWord
			g.negated = g.negated || w.class == cannotWord
		case doWord:
			if before != openWord || !c.verbAhead(j+1, base) {
				if before == openWord || w.forms&base != 0 || w.forms&participle != 0 && before == haveWord {
					g.main = int32(j)
					j++
				}
				break scan
			}
		case haveWord, beWord, getWord:
			if before == toWord && w.forms&base == 0 && w.class != beWord {
				break scan
			}
			if w.class == haveWord && c.toVerb(j+1) {
				g.must = true // "has to pay"
				g.main = -1
				j++
				before = modalWord
				continue
			}
		case toWord:
			if before == beWord && c.words[j-1].class != adverbWord && c.verbAhead(j+1, base) {
				g.will = true // "is to meet"
				before = willWord
				continue
			}
			if before != openWord || !c.verbAhead(j+1, base) {
				break scan
			}
			g.form = infinitive
		case openWord, asWord, likeWord, particleWord, prepositionWord, timeWord, dayWord:
			switch {
			case before == haveWord && c.is(j, "long"):
				continue
			case before == beWord && c.is(j, "going") && c.toVerb(j+1):
				g.will = true
			case (c.is(j, "need") || c.is(j, "needs")) && c.isMain(j, before) && c.toVerb(j+1):
				g.must = true
			case before == beWord && c.isJudging(j):
				break scan // "is very worrying"
			case c.isMain(j, before):
				c.setMain(&g, j, before)
				j++
				break scan
			default:
				break scan
			}
			j++ // the "to"
			before = modalWord
			continue
		default:
			break scan
		}
		// An auxiliary: it is the main verb if no other follows.
		if before == openWord {
			g.tense = w.class
			g.past = w.forms&past != 0 || c.is(j, "was") || c.is(j, "were")
		}
		g.perfect = g.perfect || w.class == haveWord
		if w.class == haveWord || w.class == beWord || w.class == getWord {
			g.main = int32(j)
		}
		if before == openWord && (w.forms == gerund || c.is(j, "being")) {
			g.form = gerundGroup
		}
		before = w.class
	}
	if g.main < 0 {
		return i
	}
	g.unbound = g.must && g.negated && g.tense != oughtWord
	for j > i && c.words[j-1].isAdverb() && c.words[j-1].class != notWord && c.words[j-1].class != barelyWord {
		j--
	}
	g.hi = int32(j)
	if main := &c.words[g.main]; main.class == beWord {
		g.copula = true
	}
	c.before(&g)
	g.chunk = int32(len(c.chunks))
	c.chunks = append(c.chunks, chunk{kind: verbGroup, class: c.words[i].class, lo: g.lo, hi: g.hi, group: int32(len(c.groups))})
	c.groups = append(c.groups, g)
	return int(g.hi)
}

// isJudging reports whether word j, a gerund behind "to be", judges instead:
// "extremely worrying".
func (c *clauses) isJudging(j int) bool {
	w := &c.words[j]
	if w.forms&gerund == 0 || !has(w.entries, evaluationList) {
		return false
	}
	if j+1 < len(c.words) {
		switch next := &c.words[j+1]; {
		case next.class == articleWord, next.class == possessiveWord, next.class == objectWord, next.name, next.class == openWord:
			return false // "is worrying the neighbours"
		}
	}
	return w.tag == syntax.JJ || c.words[j-1].class == adverbWord
}

// setMain makes word j, which stands behind the auxiliary before, the main
// verb of g.
func (c *clauses) setMain(g *group, j int, before class) {
	w := &c.words[j]
	g.main = int32(j)
	switch before {
	case beWord, getWord:
		g.passive = w.forms&participle != 0
	case openWord:
		switch {
		case w.forms&(past|third|base) == 0 && w.forms&gerund != 0:
			g.form = gerundGroup
		case w.forms&(past|third|base) == 0:
			g.form, g.passive = reducedPassive, true
		case w.forms&participle != 0 && c.byFollows(j+1) && !c.takesBy(j, verbList):
			g.form, g.passive = reducedPassive, true
		}
		g.past = w.forms&past != 0
	}
}

// before notes the negation and hedges that stand in front of a group: "never
// supported", "no longer supports".
func (c *clauses) before(g *group) {
	const furthest = 4
	end := 0 // of the chunk in front, whose words are its own
	if last := len(c.chunks) - 1; last >= 0 {
		end = int(c.chunks[last].hi)
	}
	for i := int(g.lo) - 1; i >= end && i >= int(g.lo)-furthest; i-- {
		switch w := &c.words[i]; w.class {
		case notWord:
			if !c.is(i+1, "only") {
				g.negated, g.cue = true, int32(i)
			}
		case barelyWord:
			g.barely, g.cue = true, int32(i)
		case hedgeWord:
			g.hedged = true
		case adverbWord:
			if c.is(i, "longer") && i > 0 && c.words[i-1].class == noWord {
				g.negated, g.cue = true, int32(i-1)
				return
			}
		case quoteMark:
		default:
			return
		}
	}
}

// next returns the first word from i on that is no adverb, or len(c.words).
func (c *clauses) next(i int) int {
	for i < len(c.words) && c.words[i].isAdverb() {
		i++
	}
	return i
}

// aside returns the end of an adverb between commas that begins with the comma
// at word i, or i: ", however,".
func (c *clauses) aside(i int) int {
	if i+2 < len(c.words) && c.words[i+1].class == adverbWord && c.words[i+2].class == commaMark {
		return i + 3
	}
	return i
}

// verbAhead reports whether, but for adverbs, a verb in form f stands at word
// i.
func (c *clauses) verbAhead(i int, f form) bool {
	i = c.next(i)
	return i < len(c.words) && (c.words[i].forms&f != 0 || c.is(i, "be"))
}

// toVerb reports whether "to" and a verb stand at word i.
func (c *clauses) toVerb(i int) bool {
	return i < len(c.words) && c.words[i].class == toWord && c.verbAhead(i+1, base)
}

// byFollows reports whether "by" follows, before word i or behind a few
// words that hang on the verb.
func (c *clauses) byFollows(i int) bool {
	const furthest = 4
	for j := i; j < len(c.words) && j < i+furthest; j++ {
		switch c.words[j].class {
		case byWord:
			return true
		case openWord, commaMark, stopMark, coordinatorWord, subordinatorWord, thatWord, articleWord, possessiveWord, toWord:
			return false
		}
	}
	return false
}

// takesBy reports whether the verb or adjective at word i may have "by" without
// being passive: "stood by".
func (c *clauses) takesBy(i int, in list) bool {
	for e := range entriesOf(c.words[i].entries, in) {
		if e.rest == "" && lists(e.attitude().what, "by") {
			return true
		}
	}
	return false
}

// isMain reports whether word j is the main verb of the group whose last
// auxiliary is before.
func (c *clauses) isMain(j int, before class) bool {
	w := &c.words[j]
	switch before {
	case openWord:
		return w.class == openWord && c.isVerb(j, j-1)
	case modalWord, possibleWord, willWord, oughtWord, cannotWord, doWord:
		return w.forms&base != 0 || w.class == openWord && w.lexeme == lexeme{} && !w.name
	case toWord:
		return w.forms&base != 0
	case haveWord:
		return w.forms&participle != 0 && !c.isNounHere(j)
	case beWord:
		if has(w.entries, adjectiveList) && w.forms&gerund == 0 {
			// "was opposed by", but not "was convinced by"
			return c.next(j+1) < len(c.words) && c.words[c.next(j+1)].class == byWord && !c.takesBy(j, adjectiveList)
		}
		return w.forms&(participle|gerund) != 0
	case getWord:
		return w.forms&participle != 0
	}
	return false
}
