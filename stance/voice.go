package stance

import (
	"slices"
	"sort"

	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// voices tells of every place of a text whose words stand there.
type voices struct {
	quotations []quote.Quotation
	inside     []stretch // where another quotation, or none, begins
	cues       []stretch // the cues, in order
}

// A stretch is where in the text a quotation, counted from 1, begins to be the
// innermost, or where its cue stands.
type stretch struct {
	at, end   int
	quotation int
}

// maxSources is how many quotations around another are followed outwards.
const maxSources = 8

func newVoices(quotations []quote.Quotation) *voices {
	v := &voices{quotations: quotations}
	var contents []stretch
	for i := range quotations {
		q := &quotations[i]
		for _, s := range q.Content {
			contents = append(contents, stretch{s.Start, s.End, i + 1})
		}
		if !q.Cue.IsZero() {
			v.cues = append(v.cues, stretch{q.Cue.Start, q.Cue.End, i + 1})
		}
	}
	slices.SortStableFunc(contents, func(a, b stretch) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return b.end - a.end
	})
	slices.SortStableFunc(v.cues, func(a, b stretch) int { return a.at - b.at })
	var open []stretch
	begin := func(at int) {
		q := 0
		if len(open) > 0 {
			q = open[len(open)-1].quotation
		}
		v.inside = append(v.inside, stretch{at: at, quotation: q})
	}
	closeUntil := func(at int) {
		for len(open) > 0 && open[len(open)-1].end <= at {
			end := open[len(open)-1].end
			open = open[:len(open)-1]
			begin(end)
		}
	}
	for _, p := range contents {
		closeUntil(p.at)
		open = append(open, p)
		begin(p.at)
	}
	closeUntil(int(^uint(0) >> 1))
	return v
}

// at returns the innermost quotation whose content holds the byte at offset,
// or nil.
func (v *voices) at(offset int) *quote.Quotation {
	i := sort.Search(len(v.inside), func(i int) bool { return v.inside[i].at > offset })
	if i == 0 || v.inside[i-1].quotation == 0 {
		return nil
	}
	return &v.quotations[v.inside[i-1].quotation-1]
}

// cuedBy returns the quotation whose cue shares a byte with span, or nil.
func (v *voices) cuedBy(span sentence.Span) *quote.Quotation {
	i := sort.Search(len(v.cues), func(i int) bool { return v.cues[i].at >= span.End })
	if i == 0 || v.cues[i-1].end <= span.Start {
		return nil
	}
	return &v.quotations[v.cues[i-1].quotation-1]
}

// sources returns the speakers of q and of the quotations around it, the
// outermost first.
func (v *voices) sources(q *quote.Quotation) []int {
	var chain [maxSources]*quote.Quotation
	n := 0
	for q != nil && n < maxSources {
		chain[n] = q
		n++
		if q.Parent < 1 || q.Parent > len(v.quotations) {
			break
		}
		q = &v.quotations[q.Parent-1]
	}
	var out []int
	for n > 0 {
		n--
		for _, id := range chain[n].Speakers {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// around returns the quotation in whose content q stands, or nil.
func (v *voices) around(q *quote.Quotation) *quote.Quotation {
	if q == nil || q.Parent < 1 || q.Parent > len(v.quotations) {
		return nil
	}
	return &v.quotations[q.Parent-1]
}

// isAuthor reports whether h is who writes: "I" or "we", in nobody’s words and
// between no quotation marks.
func (r *reader) isAuthor(h holder) bool {
	if len(h.entities) > 0 || h.span.Start < 0 || h.span.Len() < len("I") || h.span.End > len(r.text) {
		return false // a source that the caller gave may be anything
	}
	switch h.span.In(r.text) {
	case "I", "we", "We":
		return r.voices.at(h.span.Start) == nil && !r.isMarked(h.span.Start)
	}
	return false
}

// isMarked reports whether the byte at offset stands between quotation marks.
func (r *reader) isMarked(offset int) bool {
	if r.marked == nil {
		r.marked = []sentence.Span{}
		for _, p := range mark.Pairs(r.text) {
			s := p.Span()
			if n := len(r.marked); n > 0 && s.Start < r.marked[n-1].End {
				r.marked[n-1].End = max(r.marked[n-1].End, s.End)
			} else {
				r.marked = append(r.marked, s)
			}
		}
	}
	i := sort.Search(len(r.marked), func(i int) bool { return r.marked[i].End > offset })
	return i < len(r.marked) && r.marked[i].Start <= offset
}
