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
	circumstance       = "circumstance"        // "resigned in protest at"
	partisanNoun       = "partisan-noun"       // "a critic of the tunnel"
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
		if !fits && quotation != nil && e.rest == "" && lists(a.what, "that") {
			m, fits = complement{cueEnd: end, from: -1, chunk: -1}, true
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
	if strings.Contains(best.rest, "~") && !strings.Contains(best.rest, "no ") {
		for i := int(g.hi); i < found.cueEnd; i++ {
			if r.words[i].class == noWord {
				t.negated = !t.negated // "has no confidence in"
			}
		}
	}
	if t.negated && r.isRefused(g) && !flips(best.attitude()) {
		return // "ruled out asking for it": that says it
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
	if g.subjects == 1 && len(holders) == 0 && r.isNobody(int(r.subjects[g.subject])) {
		return
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
	if r.isNeither(g) || g.form == gerundGroup && g.chunk > 0 && r.chunks[g.chunk-1].class == withoutWord {
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

// isRefused reports whether g hangs on a group that shows a refusal, or on one
// that denies it.
func (r *reader) isRefused(g *group) bool {
	return g.governor >= 0 && (r.groups[g.governor].shows == Refuse || r.groups[g.governor].shows == Deny)
}

// isNeither reports whether the subjects of g are joined by "neither".
func (r *reader) isNeither(g *group) bool {
	return g.subjects > 0 && r.chunks[r.subjects[g.subject]].class == neitherWord
}

// verbCue returns the words of g and what belongs to its phrase, up to word
// end.
func (r *reader) verbCue(g *group, end int) []sentence.Span {
	cue := []sentence.Span{r.span(int(g.cue), int(g.hi))}
	if end <= int(g.hi) {
		return cue
	}
	lo := r.skip(int(g.hi))
	if lo >= end {
		return cue
	}
	if lo == int(g.hi) {
		return []sentence.Span{r.span(int(g.cue), end)}
	}
	return append(cue, r.span(lo, end))
}
