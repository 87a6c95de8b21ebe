package stance

import (
	"strings"

	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// The rules by which a word of the lists shows a stance.
const (
	activeVerb         = "active-verb"         // the subject of a verb
	passiveVerb        = "passive-verb"        // who stands behind "by"
	agentlessVerb      = "agentless-verb"      // nobody does
	infinitiveVerb     = "infinitive-verb"     // "wants to ban"
	participleVerb     = "participle-verb"     // "walked out, demanding"
	quotationCue       = "quotation-cue"       // the source of a quotation
	lightVerbNoun      = "light-verb-noun"     // "voiced concern about"
	possessiveNoun     = "possessive-noun"     // "her opposition to"
	agentNoun          = "agent-noun"          // "criticism from veterans"
	modifiedNoun       = "modified-noun"       // "Canadian demands for"
	predicateAdjective = "predicate-adjective" // "is opposed to"
	attachedAdjective  = "attached-adjective"  // "lawmakers opposed to"
)

// verbStance adds what the main verb of g shows.
func (r *reader) verbStance(g *group) {
	main := &r.words[g.main]
	if !has(main.entries, verbList) || r.isUnreal(g) {
		return
	}
	quotation := r.voices.cuedBy(main.span())
	if g.passive {
		quotation = nil
	}
	var best entry
	var found complement
	ok := false
	for e := range entriesOf(main.entries, verbList) {
		if ok && len(e.rest) <= len(best.rest) {
			continue
		}
		end := int(g.hi)
		if e.rest != "" {
			var follows bool
			if end, follows = r.follow(int(g.main), e.rest); !follows {
				continue
			}
		}
		a := e.attitude()
		m, fits := r.complement(g, end, a.what)
		if !fits && quotation != nil && e.rest == "" && r.lists(a.what, "that") {
			m, fits = complement{end, -1, -1, false}, true
		}
		if fits {
			best, found, ok = e, m, true
		}
	}
	if !ok {
		return
	}
	for i := g.main; int(i) < found.cueEnd; i++ {
		r.words[i].used = true
	}
	t := r.turnOf(g)
	if found.from > 0 && r.words[found.from].class == toWord && r.words[found.from-1].class == notWord {
		t.negated = !t.negated // "decided not to"
	}
	f := finding{
		attitude:  best.attitude(),
		turn:      t,
		cue:       r.verbCue(g, found.cueEnd),
		target:    r.targetSpan(found),
		quotation: quotation,
	}
	var holders []holder
	switch {
	case g.passive:
		f.rule, f.confidence = passiveVerb, passiveVerbConfidence
		holders = r.agentHolders(g)
		if holders[0].span.IsZero() && len(holders[0].entities) == 0 {
			if main.roles&voiced == 0 || f.turn.hedged {
				return
			}
			f.rule, f.confidence = agentlessVerb, agentlessVerbConfidence
		}
	default:
		switch g.form {
		case finite:
			f.rule, f.confidence = activeVerb, activeVerbConfidence
		case infinitive:
			f.rule, f.confidence = infinitiveVerb, infinitiveVerbConfidence
		default:
			f.rule, f.confidence = participleVerb, participleVerbConfidence
		}
		holders = r.groupHolders(g)
	}
	if quotation != nil {
		if f.target.IsZero() && len(quotation.Content) > 0 {
			f.target = quotation.Content[0]
		}
		switch {
		case len(holders) == 0 || r.isInverted(quotation, main.span(), holders[0].span):
			f.rule, f.confidence = quotationCue, quotationCueConfidence
			holders = r.oneHolder(r.speaker(quotation))
		case len(holders) == 1 && len(holders[0].entities) == 0 && quotation.Source.Overlaps(holders[0].span):
			holders[0].entities = quotation.Speakers
		}
	}
	g.shows = f.attitude.kind
	r.add(f, holders)
}

// isInverted reports whether the source of q stands behind its cue, or holder
// stands in what is said: “The pier will not last,” warned the harbour master.
func (r *reader) isInverted(q *quote.Quotation, cue, holder sentence.Span) bool {
	if q.Source.IsZero() || q.Source.Overlaps(holder) {
		return false
	}
	for _, c := range q.Content {
		if c.Contains(holder) {
			return true
		}
	}
	return q.Source.Start > cue.Start
}

// needsNoTarget reports whether a noun with an agent shows a stance even where
// no target is named: "drew criticism from veterans", but not "questions from
// reporters".
func needsNoTarget(k Kind) bool {
	switch k {
	case Support, Oppose, Agree, Reject:
		return true
	}
	return false
}

// turnOf returns what negation and hedges do to g, those of the groups that
// it hangs on included.
func (r *reader) turnOf(g *group) turn {
	t := turn{negated: g.negated, barely: g.barely, hedged: g.hedged || g.tense == willWord && g.past}
	if r.isNeither(g) {
		t.negated = !t.negated
	}
	for n := 0; g.governor >= 0 && n < maxAttached; n++ {
		g = &r.groups[g.governor]
		roles := r.words[g.main].roles
		if roles&turns != 0 || g.shows == Refuse || g.shows == Oppose || g.shows == Reject || g.shows == Deny {
			t.negated = !t.negated // "ruled out backing"
		}
		if g.negated || g.barely {
			t.negated = !t.negated
		}
		t.hedged = t.hedged || g.hedged || roles&hedges != 0
	}
	return t
}

// isNeither reports whether the subjects of g are joined by "neither".
func (r *reader) isNeither(g *group) bool {
	return g.subjects > 0 && r.chunks[r.subjects[g.subject]].class == neitherWord
}

// verbCue returns the words of g and what belongs to its phrase, up to word
// end.
func (r *reader) verbCue(g *group, end int) []sentence.Span {
	cue := []sentence.Span{r.span(int(g.lo), int(g.hi))}
	if end <= int(g.hi) {
		return cue
	}
	lo := r.skip(int(g.hi))
	if lo >= end {
		return cue
	}
	if lo == int(g.hi) {
		return []sentence.Span{r.span(int(g.lo), end)}
	}
	return append(cue, r.span(lo, end))
}

// nounStance adds what word i shows as a noun.
func (r *reader) nounStance(i int) {
	w := &r.words[i]
	if w.used || !has(w.entries, nounList) {
		return
	}
	k := r.chunkFrom(i+1) - 1
	if k < 0 || r.chunks[k].kind != nounPhrase {
		return
	}
	for e := range entriesOf(w.entries, nounList) {
		end := i + 1
		if e.rest != "" {
			var ok bool
			if end, ok = r.follow(i, e.rest); !ok {
				continue
			}
		}
		if r.nounEntry(i, k, end, e.attitude()) {
			w.used = true
			return
		}
	}
}

// nounEntry adds the stance of an entry whose words stand at [i, end) in the
// noun phrase k, and reports whether it has a holder and a target.
func (r *reader) nounEntry(i, k, end int, a attitude) bool {
	f := finding{attitude: a}
	lo := i
	f.turn.negated = r.chunks[k].class == noWord
	f.turn.barely = r.is(int(r.chunks[k].lo), "little")
	first, last, behind := r.nounAgent(end, a)
	m, hasTarget := r.complement(nil, behind, a.what)
	if !hasTarget {
		m = complement{end, -1, -1, false}
	}
	if behind == end {
		end = m.cueEnd
	}
	var holders []holder
	verb, name := r.lightVerb(k), r.nameBefore(i, k)
	switch {
	case hasTarget && name < i:
		f.rule, f.confidence = modifiedNoun, modifiedNounConfidence
		holders = r.oneHolder(r.wordsHolder(name, i))
	case verb != nil && (hasTarget || r.says(verb)):
		if r.isUnreal(verb) {
			return false
		}
		t := r.turnOf(verb)
		t.negated = t.negated != f.turn.negated != (r.words[verb.main].roles&ends != 0)
		t.barely = t.barely || f.turn.barely
		f.turn = t
		f.rule, f.confidence = lightVerbNoun, lightVerbNounConfidence
		holders = r.groupHolders(verb)
		lo = int(verb.lo)
	case !hasTarget && (first < 0 || !needsNoTarget(a.kind) || r.chunks[first-1].class == ofWord):
		return false
	default:
		if owner := r.owner(i, k); owner > int(r.chunks[k].lo) && !(first > 0 && (r.is(int(r.chunks[first-1].lo), "from") || r.is(int(r.chunks[first-1].lo), "among"))) {
			f.rule, f.confidence = possessiveNoun, possessiveNounConfidence
			holders = r.oneHolder(r.wordsHolder(int(r.chunks[k].lo), owner))
			lo = owner
			if r.words[lo].class == ownerWord {
				lo++
			}
		} else if first >= 0 {
			f.rule, f.confidence = agentNoun, agentNounConfidence
			holders = r.holders[:0]
			for n := first; n <= last; n++ {
				switch {
				case r.chunks[n].kind != nounPhrase:
				case hasTarget:
					holders = append(holders, r.wordsHolder(int(r.chunks[n].lo), int(r.chunks[n].hi)))
				default:
					holders = append(holders, r.phraseHolder(n))
				}
			}
			r.holders = holders
		}
	}
	if len(holders) == 0 {
		return false
	}
	f.cue = []sentence.Span{r.span(lo, max(end, i+1))}
	f.target = r.targetSpan(m)
	r.add(f, holders)
	return true
}

// nounAgent returns the noun phrases behind "from", "by", "among" or "of" at
// word i that name who holds the attitude a noun shows, or -1, and where what
// the noun asks for would stand then.
func (r *reader) nounAgent(i int, a attitude) (first, last, behind int) {
	at := r.skip(i)
	if at >= len(r.words) || !(r.is(at, "from") || r.is(at, "by") || r.is(at, "among") || r.is(at, "of")) {
		return -1, -1, i
	}
	k := r.chunkFrom(at)
	if k+1 >= len(r.chunks) || r.chunks[k+1].kind != nounPhrase || r.chunks[k].class == ofWord && !r.infinitiveNext(k+2) && r.isOneOf(at, a.what) {
		return -1, -1, i
	}
	if first, last = r.joined(k + 1); first < 0 {
		return -1, -1, i
	}
	return first, last, int(r.chunks[last].hi)
}

// infinitiveNext reports whether chunk k is an infinitive: "the refusal of the
// landlord to repair".
func (c *clauses) infinitiveNext(k int) bool {
	return k < len(c.chunks) && c.chunks[k].kind == verbGroup && c.groups[c.chunks[k].group].form == infinitive
}

// lightVerb returns the group that governs the noun phrase k, if it says
// little itself, or nil.
func (c *clauses) lightVerb(k int) *group {
	for n := 0; k > 0 && n < maxJoined; n++ {
		before := &c.chunks[k-1]
		switch {
		case before.kind == verbGroup:
			g := &c.groups[before.group]
			if c.words[g.main].roles&(light|ends) == 0 || g.passive || g.subjects == 0 {
				return nil
			}
			return g
		case before.class == coordinatorWord && k > 1 && c.chunks[k-2].kind == nounPhrase:
			k = c.headOf(k - 2) // "support for the coach and concern about"
		default:
			return nil
		}
	}
	return nil
}

// says reports whether the light verb of g makes the noun behind it a stance
// even where no target is named.
func (c *clauses) says(g *group) bool {
	m := int(g.main)
	return c.is(m, "expressed") || c.is(m, "voiced") || c.is(m, "expresses") || c.is(m, "voices")
}

// owner returns the end of the possessor in front of noun i in the noun
// phrase k, or the beginning of k.
func (c *clauses) owner(i, k int) int {
	lo := int(c.chunks[k].lo)
	for j := i - 1; j > lo; j-- {
		if c.words[j].class == ownerWord {
			return j
		}
	}
	if c.words[lo].class == possessiveWord && !c.is(lo, "whose") {
		return lo + 1
	}
	return lo
}

// wordsHolder returns the holder that the words [lo, hi) name.
func (r *reader) wordsHolder(lo, hi int) holder {
	if hi == lo+1 && r.isFirstPerson(lo) {
		if q := r.voices.at(int(r.words[lo].start)); q != nil {
			return r.speaker(q)
		}
	}
	return r.spanHolder(r.span(lo, hi), r.words[hi-1].span())
}

// nameBefore returns where the name begins that stands right in front of word
// i in the noun phrase k; if there is none, i.
func (c *clauses) nameBefore(i, k int) int {
	for i > int(c.chunks[k].lo) {
		w := &c.words[i-1]
		if !w.name && !(w.first && w.capital && w.lexeme == lexeme{}) {
			break
		}
		i--
	}
	return i
}

// adjectiveStance adds what word i shows as an adjective, or as the beginning
// of a phrase like one.
func (r *reader) adjectiveStance(i int) {
	w := &r.words[i]
	if w.used || !has(w.entries, adjectiveList) {
		return
	}
	for e := range entriesOf(w.entries, adjectiveList) {
		end := i + 1
		if e.rest != "" {
			var ok bool
			if end, ok = r.follow(i, e.rest); !ok {
				continue
			}
		}
		a := e.attitude()
		m, ok := r.complement(nil, end, a.what)
		if !ok {
			continue
		}
		f := finding{attitude: a, cue: []sentence.Span{r.span(i, max(m.cueEnd, end))}, target: r.targetSpan(m)}
		holders := r.adjectiveHolders(&f, i)
		if len(holders) == 0 || strings.HasPrefix(a.what, "that") && r.isDummy(holders[0]) {
			return
		}
		w.used = true
		r.add(f, holders)
		return
	}
}

// adjectiveHolders returns of whom the adjective at word i is said, and notes
// rule, confidence and turn.
func (r *reader) adjectiveHolders(f *finding, i int) []holder {
	k := r.chunkFrom(i)
	if k == len(r.chunks) || int(r.chunks[k].lo) > i {
		k--
	}
	if k < 0 {
		return nil
	}
	g := r.predicateOf(k)
	if g == nil {
		if k > 0 && r.chunks[k-1].kind == nounPhrase && r.chunks[k].kind == nounPhrase && r.isAttached(i) {
			f.rule, f.confidence = attachedAdjective, attachedAdjectiveConfidence
			return r.oneHolder(r.phraseHolder(r.headOfGroup(k - 1)))
		}
		return nil
	}
	if r.isUnreal(g) {
		return nil
	}
	f.turn = r.turnOf(g)
	f.rule, f.confidence = predicateAdjective, predicateAdjectiveConfidence
	return r.groupHolders(g)
}

// predicateOf returns the group that says chunk k of its subject: "to be" or a
// verb like it, right in front or in front of an adjective that "and" joins;
// nil if there is none.
func (c *clauses) predicateOf(k int) *group {
	for n := 0; n < maxPast && k > 0; n++ {
		k--
		ch := &c.chunks[k]
		switch {
		case ch.kind == verbGroup:
			g := &c.groups[ch.group]
			if g.copula || c.isLinking(int(g.main)) {
				return g
			}
			return nil
		case n == 0 && ch.class != coordinatorWord && ch.class != commaMark:
			return nil
		case ch.class == thatWord || ch.class == relativeWord || ch.class == stopMark || ch.class == questionMark:
			return nil
		}
	}
	return nil
}

// isLinking reports whether the verb at word i says what its subject is.
func (c *clauses) isLinking(i int) bool {
	for _, stem := range [...]string{"remain", "seem", "appear", "feel", "sound", "look", "stay", "become", "grow"} {
		if c.is(i, stem) || c.is(i, stem+"s") || c.is(i, stem+"ed") || c.is(i, stem+"ing") {
			return true
		}
	}
	return c.is(i, "felt") || c.is(i, "became") || c.is(i, "grew") || c.is(i, "becoming") || c.words[i].class == getWord
}

// isDummy reports whether a holder is "it" or the like, which stands for
// nobody in "it is certain that".
func (r *reader) isDummy(h holder) bool {
	switch strings.ToLower(h.span.In(r.text)) {
	case "it", "this", "that", "there", "what":
		return true
	}
	return false
}
