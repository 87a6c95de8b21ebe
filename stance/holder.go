package stance

import (
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A holder is one who holds a stance.
type holder struct {
	span       sentence.Span
	entities   []int
	unresolved string // why entities is empty
}

// Why a holder is not resolved.
const (
	notNamed   = "described, not named"
	noReferent = "pronoun without referent"
	noAgent    = "nobody is said to do it"
	noSpeaker  = "speaker not known"
)

// phraseHolder returns the holder that the noun phrase k names.
func (r *reader) phraseHolder(k int) holder {
	ch := &r.chunks[k]
	// "My friend" is somebody else, "our union" may speak through one of us.
	if lo := int(ch.lo); r.isFirstPerson(lo) && !(r.is(lo, "my") && ch.hi > ch.lo+1) {
		if q := r.voices.at(int(r.words[ch.lo].start)); q != nil {
			return r.speaker(q)
		}
	}
	h := r.spanHolder(r.phraseSpan(k), r.words[r.head(k)].span())
	if h.unresolved == notNamed && len(h.entities) == 0 {
		if name := r.nameBeside(k); name >= 0 {
			if n := r.spanHolder(r.phraseSpan(name), r.words[r.head(name)].span()); len(n.entities) > 0 {
				h.entities, h.unresolved = n.entities, ""
			}
		}
	}
	return h
}

// nameBeside returns the noun phrase that names, between commas, whom the noun
// phrase k describes, or -1: "the minister for roads, Ida Holt, opposed".
func (r *reader) nameBeside(k int) int {
	hi := r.phraseSpan(k).End
	for k+1 < len(r.chunks) && int(r.words[r.head(k+1)].end) <= hi {
		k++
	}
	if k+3 >= len(r.chunks) || r.chunks[k+1].class != commaMark || r.chunks[k+2].kind != nounPhrase || r.chunks[k+3].kind != boundary {
		return -1
	}
	for i := r.chunks[k+2].lo; i < r.chunks[k+2].hi; i++ {
		if !r.words[i].name {
			return -1
		}
	}
	return k + 2
}

// spanHolder returns the holder that the words of span name; head is the last
// word of the noun phrase itself.
func (r *reader) spanHolder(span, head sentence.Span) holder {
	h := holder{span: span, unresolved: notNamed}
	for _, m := range r.index.Within(span) {
		if m.End != head.End && (m.End != span.End || m.Start >= head.End && !strings.Contains(r.text[head.End:m.Start], ",")) {
			continue // "officials in Norway" are not Norway
		}
		h.entities, h.unresolved = m.Entities, m.Unresolved
		if len(m.Entities) == 0 && m.Unresolved == "" {
			h.unresolved = noReferent
		}
		if m.End == head.End {
			return h
		}
	}
	if len(h.entities) == 0 && h.unresolved == notNamed && isPronoun(head.In(r.text)) {
		h.unresolved = noReferent
	}
	return h
}

func isPronoun(word string) bool {
	l, _ := lookUp(word)
	switch l.class {
	case subjectWord, objectWord, pronounWord, possessiveWord:
		return true
	}
	return false
}

// isFirstPerson reports whether word i is "I", "we" or "our".
func (c *clauses) isFirstPerson(i int) bool {
	return c.is(i, "i") || c.is(i, "we") || c.is(i, "our") || c.is(i, "my")
}

// speaker returns the source of a quotation as a holder.
func (r *reader) speaker(q *quote.Quotation) holder {
	h := holder{span: q.Source, entities: q.Speakers}
	if len(q.Speakers) == 0 {
		h.unresolved = q.Unresolved
		if h.unresolved == "" {
			h.unresolved = noSpeaker
		}
	}
	return h
}

// groupHolders returns the holders that are the subjects of g, and whether g
// has any.
func (r *reader) groupHolders(g *group) []holder {
	hs := r.holders[:0]
	for _, k := range r.subjects[g.subject : g.subject+g.subjects] {
		if r.isNobody(int(k)) || r.chunks[k].class == thereWord {
			continue
		}
		h := r.phraseHolder(int(k))
		if g.subjects == 1 && g.matrix >= 0 {
			if reporter, ok := r.sameAs(h, int(k), &r.groups[g.matrix]); ok {
				h = reporter
			}
		}
		hs = append(hs, h)
	}
	r.holders = hs
	return hs
}

// isNobody reports whether the noun phrase k is nobody, or not everybody: it
// does not say who.
func (r *reader) isNobody(k int) bool {
	ch := &r.chunks[k]
	return ch.class == nobodyWord || ch.class == noWord || r.is(int(ch.lo), "few") || ch.lo > 0 && r.words[ch.lo-1].class == notWord && !r.words[ch.lo].first
}

// sameAs returns the subject of m, if h, a pronoun that is the subject of what
// m reports, chunk k, may be the same one: "Larsen said he opposed".
func (r *reader) sameAs(h holder, k int, m *group) (holder, bool) {
	ch := &r.chunks[k]
	lo := int(ch.lo)
	if r.words[m.main].roles&reports == 0 || m.subjects != 1 || ch.class != subjectWord && !r.is(lo, "it") || r.isFirstPerson(lo) {
		return h, false
	}
	s := int(r.subjects[m.subject])
	if owner := int(r.chunks[s].lo); r.is(owner, "his") && r.is(lo, "he") || r.is(owner, "her") && r.is(lo, "she") {
		return h, false // "his office said he hoped"
	}
	reporter := r.phraseHolder(s)
	if len(h.entities) > 0 && len(reporter.entities) > 0 {
		return reporter, h.entities[0] == reporter.entities[0]
	}
	if r.chunks[s].class == subjectWord {
		return reporter, r.is(lo, strings.ToLower(r.text[r.words[r.head(s)].start:r.words[r.head(s)].end]))
	}
	if len(reporter.entities) > 0 {
		switch r.index.Entity(reporter.entities[0]).Kind {
		case entity.Person:
			return reporter, r.is(lo, "he") || r.is(lo, "she")
		case entity.Organization, entity.Location:
			return reporter, r.is(lo, "it") || r.is(lo, "they")
		}
	}
	return reporter, r.words[r.head(s)].name || r.isSeveral(s) == r.is(lo, "they")
}

// isSeveral reports whether the noun phrase k stands for several.
func (r *reader) isSeveral(k int) bool {
	i := r.head(k)
	w := &r.words[i]
	for j := int(r.chunks[k].lo); j < i; j++ {
		if r.words[j].tag == syntax.NNS && w.tag == syntax.JJ {
			return true // sources close to
		}
	}
	return r.text[w.end-1] == 's' || r.isPlural(i) || r.is(i, "they") || r.is(i, "we")
}

// agentHolders returns the holders behind "by" of the passive group g, or one
// who is not known.
func (r *reader) agentHolders(g *group) []holder {
	first, last := r.agents(g)
	if first < 0 {
		return r.oneHolder(holder{unresolved: noAgent})
	}
	return r.listHolders(first, last, false)
}

// oneHolder returns h alone.
func (r *reader) oneHolder(h holder) []holder {
	r.holders = append(r.holders[:0], h)
	return r.holders
}
