package quote

import (
	"math"
	"slices"
	"sort"

	weigher "github.com/hearsay-go/hearsay/internal/attribution"
	"github.com/hearsay-go/hearsay/sentence"
)

// What the model may do to what the rules found: probabilities.
const (
	// leastNew is how likely an attribution must be that no rule found.
	leastNew = 0.3
	// leastHeadline is the same of a line without a stop: of headlines the
	// trees are worse.
	leastHeadline = 0.6
	// leastMarks is the same of one with words in marks that belong to nobody
	// yet: it is not for nothing that they stand in marks.
	leastMarks = 0.15
	// leastTitle is the same of one around a title: he may well have written it.
	leastTitle = 0.75
	// leastCue is how likely the word must be a cue if a rule took it for
	// one and nothing stands in marks.
	leastCue = 0.3
	// leastSource is how likely a source must be to take the place of that of
	// the rule, leastContent a content, and mostProposed how likely that of
	// the rule may be.
	leastSource  = 0.6
	leastContent = 0.6
	mostProposed = 0.15
)

// weigh lets the model weigh the attributions of the text outside all marks:
// it drops some, gives others another source or content, and adds new ones.
func (r *reader) weigh(s *scene) {
	proposals := make([]weigher.Proposal, len(s.attributions))
	for i := range s.attributions {
		proposals[i] = r.proposal(s, &s.attributions[i])
	}
	var model *weigher.Reader
	if w := weigher.Watching(r.text); w != nil {
		w.Pairs, w.Proposals, model = r.pairs, proposals, w.Reader
		if model == nil {
			return
		}
	} else {
		model = weigher.TheReader()
	}
	kept := len(s.attributions)
	s.lastOf = make([]int32, len(s.starts))
	for n := range kept {
		s.link(n + 1)
	}
	for _, f := range model.Find(r.text, r.pairs, proposals, leastMarks) {
		if f.Proposal >= 0 {
			r.revise(s, f.Proposal, f)
		} else {
			r.learn(s, f)
		}
	}
	r.rearrange(s)
}

// link notes that the attribution with number n, counted from 1, is of its
// statement.
func (s *scene) link(n int) {
	last := &s.lastOf[s.attributions[n-1].statement]
	s.before = append(s.before, *last)
	*last = int32(n)
}

// proposal returns a as the model takes it.
func (r *reader) proposal(s *scene, a *attribution) weigher.Proposal {
	p := weigher.Proposal{Rule: weigher.RuleHash(a.rule), Source: r.span(s.units, a.source)}
	if a.group.hi > 0 {
		p.Cue = r.span(s.units, phrase{a.group.lo, a.group.hi})
	}
	for _, part := range a.parts {
		p.Content = append(p.Content, r.span(s.units, part))
	}
	return p
}

// How the odds of an attribution follow from those that the model gives it:
// measured on halves of the training set that had no part in its weights.
const (
	surePlus  = 1.07
	sureTimes = 0.62
)

// sureOf returns how often attributions are right that the model finds as
// likely as this.
func sureOf(isCue, isSource, isContent float64) float64 {
	p := min(0.999, max(0.001, isCue*isSource*isContent))
	return math.Round(100/(1+math.Exp(-surePlus-sureTimes*math.Log(p/(1-p))))) / 100
}

// revise lets f, which the model says of attribution n, count against it.
func (r *reader) revise(s *scene, n int, f weigher.Finding) {
	a := &s.attributions[n]
	quotes := quotesIn(s.units, a.parts)
	if a.words || a.fixed {
		return
	}
	if quotes == 0 && f.IsCue < leastCue && !a.source.empty() && isWordy(s.units[a.group.head]) && r.isOutermost(s, n) {
		a.dropped = true
		return
	}
	source, content := f.ProposedSource, f.ProposedContent
	if f.IsSource >= leastSource && f.IsSource > f.ProposedSource {
		p := r.phraseOf(s.units, f.Source)
		if !isSameNoun(s.units, a.source, p) && !overlaps(p, a.parts) && (f.Source.IsZero() || !p.empty()) && a.carried == 0 {
			a.source, a.antecedent = p, phrase{}
			source = f.IsSource
			r.relate(s, a, s.starts[a.statement])
		}
	}
	if f.IsContent >= leastContent && f.ProposedContent <= mostProposed && a.group.voice != nominal {
		parts := r.phrasesOf(s.units, f.Content)
		if len(parts) > 0 && quotesIn(s.units, parts) == quotes && !r.isAllMarks(s, a) &&
			!overlaps(a.source, parts) && !overlaps(phrase{a.group.head, a.group.head + 1}, parts) {
			a.parts = parts
			content = f.IsContent
		}
	}
	if r.isOutermost(s, n) {
		a.sure = sureOf(f.IsCue, source, content)
	}
}

// isSameNoun reports whether p, that may take the place of the source, is a part
// of it, or more than it by something that belongs to the verb: said Roth to
// his wife. What stands behind a comma belongs to the noun: Roth, who was late.
func isSameNoun(units []unit, source, p phrase) bool {
	switch {
	case source.empty() || p.empty():
		return false
	case source.lo <= p.lo && p.hi <= source.hi:
		return true
	}
	return p.lo <= source.lo && source.hi < p.hi && units[source.hi].tag != tagComma && units[source.hi].tag != tagOpen
}

// isWordy reports whether u is no mark: Roth: …, the model has seen too little
// of.
func isWordy(u unit) bool {
	switch u.tag {
	case tagColon, tagDash, tagStop, tagComma, tagSemicolon, tagOther:
		return false
	}
	return true
}

// rearrange puts the attributions in the order of their statements, and takes
// away what was dropped.
func (r *reader) rearrange(s *scene) {
	for i := range s.attributions {
		if c := s.attributions[i].carried; c > 0 {
			s.attributions[c-1].dropped = false // others need it
		}
	}
	order := make([]int, 0, len(s.attributions))
	for i := range s.attributions {
		if !s.attributions[i].dropped {
			order = append(order, i)
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return s.attributions[order[i]].statement < s.attributions[order[j]].statement })
	if len(order) == len(s.attributions) && slices.IsSorted(order) {
		return // they are as they should be
	}
	place := make([]int, len(s.attributions))
	sorted := make([]attribution, len(order))
	for to, from := range order {
		place[from] = to + 1
		sorted[to] = s.attributions[from]
	}
	for i := range sorted {
		if c := sorted[i].carried; c > 0 {
			sorted[i].carried = place[c-1]
		}
	}
	for _, u := range s.units {
		if u.tag == tagQuote && r.owner[u.pair] > 0 {
			r.owner[u.pair] = int32(place[r.owner[u.pair]-1])
		}
	}
	s.attributions = sorted
}

// isOutermost reports whether attribution n stands in the content of no other.
func (r *reader) isOutermost(s *scene, n int) bool {
	a := &s.attributions[n]
	for k := max(0, n-maxInside); k < min(len(s.attributions), n+maxInside); k++ {
		if k != n && s.attributions[k].statement == a.statement && !s.attributions[k].dropped && overlaps(phrase{a.group.head, a.group.head + 1}, s.attributions[k].parts) {
			return false
		}
	}
	return true
}

// unitAt returns the first unit that ends behind offset.
func (r *reader) unitAt(units []unit, offset int) int {
	return sort.Search(len(units), func(i int) bool { return int(units[i].end) > offset })
}

// phraseOf returns the units that a span covers or cuts.
func (r *reader) phraseOf(units []unit, span sentence.Span) phrase {
	if span.IsZero() {
		return phrase{}
	}
	lo := r.unitAt(units, span.Start)
	hi := lo
	for hi < len(units) && int(units[hi].start) < span.End {
		hi++
	}
	return phrase{lo, hi}
}

func (r *reader) phrasesOf(units []unit, spans []sentence.Span) []phrase {
	var out []phrase
	for _, s := range spans {
		if p := r.phraseOf(units, s); !p.empty() {
			out = append(out, p)
		}
	}
	return out
}

// quotesIn returns how many quotes stand in parts.
func quotesIn(units []unit, parts []phrase) int {
	n := 0
	for _, p := range parts {
		for _, u := range units[p.lo:p.hi] {
			if u.tag == tagQuote {
				n++
			}
		}
	}
	return n
}

func overlaps(p phrase, parts []phrase) bool {
	for _, q := range parts {
		if p.lo < q.hi && q.lo < p.hi {
			return true
		}
	}
	return false
}
