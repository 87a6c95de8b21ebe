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
