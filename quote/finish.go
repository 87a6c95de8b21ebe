package quote

import (
	"slices"
	"sort"

	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/sentence"
)

// finish makes quotations of the attributions of a stretch.
func (r *reader) finish(s *scene) {
	first := len(r.found)
	r.found = slices.Grow(r.found, len(s.attributions))
	for i := range s.attributions {
		r.found = append(r.found, r.quotation(s, &s.attributions[i], first))
	}
	for _, u := range s.units {
		if u.tag == tagQuote && r.owner[u.pair] > 0 {
			r.owner[u.pair] += int32(first)
		}
	}
}

// speakersOf returns who speaks in the pair with index i.
func (r *reader) speakersOf(i int) []int {
	if n := r.owner[i]; n > 0 {
		return r.found[n-1].Speakers
	}
	return nil
}

// quotation makes a quotation of a. The quotations of the attributions before
// it are those of r.found from index first on.
func (r *reader) quotation(s *scene, a *attribution, first int) Quotation {
	q := Quotation{Speech: !a.words, Rule: a.rule, Confidence: confidence(a.rule), Quoted: []sentence.Span{}, Speakers: []int{}}
	if a.sure > 0 {
		q.Confidence = a.sure
	}
	a.parts = joined(a.parts)
	q.Form = Direct
	plain := false
	for _, p := range a.parts {
		q.Content = append(q.Content, r.span(s.units, p))
		for _, u := range s.units[p.lo:p.hi] {
			switch u.tag {
			case tagQuote:
				pair := r.pairs[u.pair]
				q.Quoted = append(q.Quoted, pair.Inner)
				if q.Damage == "" {
					q.Damage = pair.Damage
				}
			case tagComma, tagStop, tagDash, tagColon, tagSemicolon, tagOpen, tagClose, tagOther:
			default:
				plain = true
			}
		}
	}
	switch {
	case len(q.Quoted) == 0:
		q.Form = Indirect
	case plain:
		q.Form = Mixed
	}
	if a.words {
		q.Span = whole(q)
		return q
	}
	q.Class = Say
	if a.group.cue.class != "" {
		q.Class = a.group.cue.class
	}
	if g := a.group; g.hi > 0 {
		q.Cue = Cue{r.span(s.units, phrase{g.lo, g.hi}), g.cue.lemma, g.negated}
	} else if a.carried > 0 && a.rule != ruleAlternating {
		q.Class = r.found[first+a.carried-1].Class
	}
	q.Source = r.span(s.units, a.source)
	q.Venue, q.Addressee, q.Manner, q.Time = a.around.venue, a.around.addressee, a.around.manner, a.around.time
	q.Span = whole(q)
	r.speakers(s, a, &q, first)
	return q
}

// joined returns parts in order, those that overlap as one: two rules may have
// found the same words.
func joined(parts []phrase) []phrase {
	sort.Slice(parts, func(i, j int) bool { return parts[i].lo < parts[j].lo })
	out := parts[:0]
	for _, p := range parts {
		if last := len(out) - 1; last >= 0 && p.lo < out[last].hi {
			out[last].hi = max(out[last].hi, p.hi)
		} else {
			out = append(out, p)
		}
	}
	return out
}

// whole returns the span from the first byte of source, cue and content to
// the last.
func whole(q Quotation) sentence.Span {
	all := q.Content[0]
	add := func(s sentence.Span) {
		if !s.IsZero() {
			all = sentence.Span{Start: min(all.Start, s.Start), End: max(all.End, s.End)}
		}
	}
	add(q.Source)
	add(q.Cue.Span)
	add(q.Content[len(q.Content)-1])
	return all
}

// order sorts the quotations by their place in the text, numbers them and
// tells of each in whose content it stands.
func order(qs []Quotation) {
	sort.SliceStable(qs, func(i, j int) bool {
		a, b := qs[i], qs[j]
		switch {
		case a.Start != b.Start:
			return a.Start < b.Start
		case a.End != b.End:
			return a.End > b.End
		}
		return a.Content[0].Start < b.Content[0].Start
	})
	for i := range qs {
		qs[i].ID = i + 1
	}
	setParents(qs)
}

// A holder is a piece of content and the quotation it belongs to.
type holder struct {
	sentence.Span
	id int
}

// setParents sets the parent of each quotation: the innermost in whose content
// its cue and its own content stand.
func setParents(qs []Quotation) {
	var pieces []holder
	cores := make([]holder, len(qs))
	for i, q := range qs {
		for _, c := range q.Content {
			pieces = append(pieces, holder{c, q.ID})
		}
		core := q.Content[0]
		core.End = q.Content[len(q.Content)-1].End
		if !q.Cue.IsZero() {
			core = sentence.Span{Start: min(core.Start, q.Cue.Start), End: max(core.End, q.Cue.End)}
		}
		cores[i] = holder{core, q.ID}
	}
	outerFirst := func(hs []holder) func(i, j int) bool {
		return func(i, j int) bool {
			a, b := hs[i], hs[j]
			if a.Start != b.Start {
				return a.Start < b.Start
			}
			if a.End != b.End {
				return a.End > b.End
			}
			return a.id < b.id
		}
	}
	sort.Slice(pieces, outerFirst(pieces))
	sort.Slice(cores, outerFirst(cores))
	var open []holder
	next := 0
	for _, c := range cores {
		for next < len(pieces) && pieces[next].Start <= c.Start {
			open = append(open, pieces[next])
			next++
		}
		// Pieces that ended before this core can hold no later one either.
		kept := open[:0]
		for _, p := range open {
			if p.End > c.Start {
				kept = append(kept, p)
			}
		}
		open = kept
		if len(open) > maxOpen {
			open = open[len(open)-maxOpen:]
		}
		best := holder{}
		for _, p := range open {
			if p.id < c.id && p.Contains(c.Span) && (best.id == 0 || p.Len() <= best.Len()) {
				best = p
			}
		}
		qs[c.id-1].Parent = best.id
	}
}

// maxOpen is how many pieces of content around a quotation are looked at for
// its parent.
const maxOpen = 32

// markPairs is the key of the pairs of a text in its memo.
type markPairs struct{}

// pairsOf returns the pairs of quotation marks in t, found once.
func pairsOf(t *sentence.Text) []mark.Pair {
	return t.Memo(markPairs{}, func() any { return mark.Pairs(t.String()) }).([]mark.Pair)
}
