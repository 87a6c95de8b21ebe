package stance

import "github.com/hearsay-go/hearsay/sentence"

// maxOwned is how many words may stand between a possessor and what is his.
const maxOwned = 12

// nounStance adds what word i shows as a noun.
func (r *reader) nounStance(i int) {
	w := &r.words[i]
	if w.used || !has(w.entries, nounList) {
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
		k := r.chunkFrom(i+1) - 1
		if w.class == prepositionWord {
			k = r.chunkFrom(end) - 1 // "under fire"
		}
		if k < 0 || r.chunks[k].kind != nounPhrase {
			continue
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
	f.turn.negated = r.chunks[k].class == noWord
	f.turn.barely = r.is(int(r.chunks[k].lo), "little")
	first, last, behind := r.nounAgent(end, a)
	m, hasTarget := r.complement(nil, behind, a.what)
	if !hasTarget {
		m = complement{cueEnd: end, from: -1, chunk: -1}
	}
	if behind == end {
		end = m.cueEnd
	}
	lo := i // of the cue
	var holders []holder
	verb, name, owner := r.lightVerb(k), r.nameBefore(i, k), r.owner(i, k)
	agent := first >= 0 && (hasTarget || (needsNoTarget(a.kind) || a.kind == Doubt && !r.is(i, "question") && !r.is(i, "questions")) && r.chunks[first-1].class != ofWord)
	had := verb != nil && !hasTarget && verb.subjects == 1 && r.words[verb.main].class == haveWord && !verb.negated && !r.isUnreal(verb)
	switch {
	case had && owner > int(r.chunks[k].lo):
		// "the vicar has my support"
		f.rule, f.confidence = possessiveNoun, possessiveNounConfidence
		holders = r.oneHolder(r.wordsHolder(int(r.chunks[k].lo), owner))
		m = complement{cueEnd: end, from: -1, chunk: int(r.subjects[verb.subject])}
	case had && first >= 0:
		// "the tunnel has the support of two guilds"
		f.rule, f.confidence = agentNoun, agentNounConfidence
		holders = r.listHolders(first, last, false)
		m = complement{cueEnd: end, from: -1, chunk: int(r.subjects[verb.subject])}
	case hasTarget && name < i:
		f.rule, f.confidence = modifiedNoun, modifiedNounConfidence
		holders = r.oneHolder(r.wordsHolder(name, i))
	case verb != nil && (hasTarget || r.says(verb)):
		if r.isUnreal(verb) || r.words[verb.main].roles&ends != 0 && r.isRefused(verb) {
			return false // "refused to drop its plan": that says it
		}
		f.rule, f.confidence = lightVerbNoun, lightVerbNounConfidence
		t := r.turnOf(verb)
		t.negated = t.negated != f.turn.negated != (r.words[verb.main].roles&ends != 0)
		t.barely = t.barely || f.turn.barely
		f.turn = t
		holders = r.groupHolders(verb)
		lo = int(verb.lo)
	case (hasTarget || agent) && owner > int(r.chunks[k].lo) && !(agent && r.isSource(first-1)):
		f.rule, f.confidence = possessiveNoun, possessiveNounConfidence
		holders = r.oneHolder(r.wordsHolder(int(r.chunks[k].lo), owner))
		lo = owner
		if r.words[lo].class == ownerWord {
			lo++
		}
	case agent:
		f.rule, f.confidence = agentNoun, agentNounConfidence
		holders = r.listHolders(first, last, hasTarget)
	}
	if len(holders) == 0 {
		return false
	}
	f.cue = []sentence.Span{r.span(lo, max(end, i+1))}
	f.target = r.targetSpan(m)
	r.add(f, holders)
	return true
}

// isSource reports whether the preposition k tells whose a noun’s attitude is,
// whoever possesses it: "her support among farmers".
func (c *clauses) isSource(k int) bool {
	lo := int(c.chunks[k].lo)
	return c.is(lo, "from") || c.is(lo, "among")
}

// listHolders returns the holders that the noun phrases first to last name. If
// bare, what hangs on them is not theirs: "calls by scientists for a ban".
func (r *reader) listHolders(first, last int, bare bool) []holder {
	hs := r.holders[:0]
	for k := first; k <= last; k++ {
		switch ch := &r.chunks[k]; {
		case ch.kind != nounPhrase:
		case bare:
			hs = append(hs, r.wordsHolder(int(ch.lo), int(ch.hi)))
		default:
			hs = append(hs, r.phraseHolder(k))
		}
	}
	r.holders = hs
	return hs
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
	if k+1 >= len(r.chunks) || r.chunks[k+1].kind != nounPhrase || (r.chunks[k].class == ofWord || r.is(at, "from")) && !r.infinitiveNext(k+2) && r.isOneOf(at, a.what) {
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
	for j := i - 1; j > lo && j > i-maxOwned; j-- {
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
	for last := i; i > int(c.chunks[k].lo) && i > last-maxOwned; {
		w := &c.words[i-1]
		if !w.name && !(w.first && w.capital && w.lexeme == lexeme{}) {
			break
		}
		i--
	}
	return i
}
