package stance

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

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
	from := r.distance(i)
	denied := from >= 0
	if denied {
		k = r.chunkFrom(from)
	}
	g := r.predicateOf(k)
	if g == nil {
		if denied {
			return nil
		}
		if k > 0 && r.chunks[k-1].kind == nounPhrase && r.chunks[k].kind == nounPhrase && r.isAttached(i) {
			f.rule, f.confidence = attachedAdjective, attachedAdjectiveConfidence
			if r.isLeft(k - 1) {
				return nil
			}
			return r.oneHolder(r.phraseHolder(r.headOfGroup(k - 1)))
		}
		return r.circumstanceHolders(f, i)
	}
	if r.isUnreal(g) {
		return nil
	}
	f.turn = r.turnOf(g)
	f.turn.negated = f.turn.negated != denied
	f.rule, f.confidence = predicateAdjective, predicateAdjectiveConfidence
	g.shows = f.attitude.kind
	return r.groupHolders(g)
}

// distance returns where words begin in front of the adjective at word i that
// deny it, "far from" and "anything but", or -1.
func (c *clauses) distance(i int) int {
	if i > 1 && (c.is(i-1, "from") && c.is(i-2, "far") || c.is(i-1, "but") && c.is(i-2, "anything")) {
		return i - 2
	}
	return -1
}

// isLeft reports whether the noun phrase k is left or kept as what stands
// behind it says: "left the door open to".
func (c *clauses) isLeft(k int) bool {
	if k == 0 || c.chunks[k-1].kind != verbGroup {
		return false
	}
	main := int(c.groups[c.chunks[k-1].group].main)
	for _, verb := range [...]string{"left", "leave", "leaves", "leaving", "keep", "keeps", "kept", "keeping", "make", "makes", "made", "making"} {
		if c.is(main, verb) {
			return true
		}
	}
	return false
}

// circumstanceHolders returns who does something in the spirit that the phrase
// at word i tells: "resigned in protest at". It goes by the tree.
func (r *reader) circumstanceHolders(f *finding, i int) []holder {
	if r.words[i].class != prepositionWord || f.cue[0].Len() == r.words[i].span().Len() {
		return nil // "fought against"
	}
	if r.is(i+1, "favor") || r.is(i+1, "favour") {
		return nil // "ruled in favour of"; "spoke in favour of" stands among the verbs
	}
	r.grow()
	if r.tree.Len() == 0 {
		return nil
	}
	n := int(r.tree.nodes[i])
	for range maxClimb {
		if n = r.tree.Head(n); n < 0 {
			return nil
		}
		g := r.groupOf(n)
		if g == nil {
			continue
		}
		if g.passive || g.negated || g.subjects == 0 || int(g.lo) > i || r.isUnreal(g) {
			return nil
		}
		f.rule, f.confidence = circumstance, circumstanceConfidence
		return r.groupHolders(g)
	}
	return nil
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
