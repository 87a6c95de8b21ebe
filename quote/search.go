package quote

import (
	"slices"
	"sort"

	"github.com/hearsay-go/hearsay/sentence"
)

// A search is the look for one claim.
type search struct {
	*Locator
	claim   Claim
	asked   bool // who the speaker is
	speaker claimant
	ours    map[int32]bool // by quotation, counted from 1, whether it is the claimed speaker's
}

// The bounds of the search for the whole claim in one piece, beside its
// length: how many places are tried, and how many words are compared.
const (
	maxWhole    = 1 << 12
	maxCompared = 1 << 16
)

// locate looks for the claim as it is, then for its parts.
func (s *search) locate() Location {
	w := s.words
	c := readClaim(s.claim.Text, w, false)
	if len(c.words) == 0 {
		return s.none()
	}
	if pairs, found, ok := s.whole(c); ok {
		return s.location(c, [][]pair{pairs}, found)
	}
	groups, found := s.inParts(c)
	if signed := readClaim(s.claim.Text, w, true); signed.hasSigns() {
		// Ellipses and brackets are the article's own if more is the same so.
		g, f := s.inParts(signed)
		if g != nil && (groups == nil || signed.lacks(g) < c.lacks(groups) || signed.lacks(g) == c.lacks(groups) && len(f.edits) <= len(found.edits)) {
			c, groups, found = signed, g, f
		}
	}
	if groups == nil {
		return s.none()
	}
	return s.location(c, groups, found)
}

// inParts looks for the parts of the claim. It returns nil if too little is
// there.
func (s *search) inParts(c *claimText) ([][]pair, comparison) {
	if len(c.words) == 0 || len(c.words) > 2*len(s.words.words) {
		return nil, comparison{} // no article holds half of it
	}
	groups := s.parts(c)
	if len(groups) == 0 || !s.enough(c, groups) {
		return nil, comparison{}
	}
	found, _ := s.compare(c, groups, false)
	return groups, found
}

// whole looks for all the words of the claim in a row, with nothing changed.
func (s *search) whole(c *claimText) (best []pair, found comparison, ok bool) {
	w := s.words
	n := len(c.words)
	if n > len(w.words) {
		return nil, found, false
	}
	// The places of the rarest two words in a row are the fewest to try.
	at, rarest := 0, chain{nowhere, 0}
	next := w.after
	for i := range c.words {
		if c.words[i].low < 0 {
			return nil, found, false
		}
		if i+1 < n {
			p, ok := w.pairs[[2]int32{c.words[i].low, c.words[i+1].low}]
			if !ok {
				return nil, found, false
			}
			if rarest.count == 0 || p.count < rarest.count {
				at, rarest = i, p
			}
		}
	}
	if n == 1 {
		rarest, next = w.alone[c.words[0].low], w.next
	}
	rank := -1
	compared := maxCompared + maxSeeds*n
	for j, tries := int(rarest.first), maxWhole; j >= 0 && tries > 0 && compared > 0; j, tries = int(next[j]), tries-1 {
		first := j - at
		if first < 0 || first+n > len(w.words) {
			continue
		}
		same := 0
		for same < n && c.words[same].low == w.words[first+same].low {
			same++
		}
		compared -= same + 1
		if same < n {
			continue
		}
		pairs := make([]pair, n)
		for k := range pairs {
			pairs[k] = pair{int32(k), int32(first + k)}
		}
		compared -= n
		got, clean := s.compare(c, [][]pair{pairs}, true)
		if !clean {
			continue
		}
		r := s.rank(first)
		if s.rank(first+n-1)&rankOurs == 0 {
			r &^= rankOurs
		}
		if got.exact {
			r |= rankExact
		}
		if r > rank {
			best, found, rank = pairs, got, r
		}
		if r&rankExact != 0 && r&rankQuoted != 0 && (!s.asked || r&rankOurs != 0) {
			break
		}
	}
	return best, found, rank >= 0
}

// What makes a place welcome, the most welcome last.
const (
	rankOwned  = 1 << iota // it is in a quotation
	rankQuoted             // and in its marks
	rankExact              // it is byte for byte the same
	rankOurs               // it is the claimed speaker's
)

// rank returns how welcome word j of the article is.
func (s *search) rank(j int) int {
	o := s.passages.owner[j]
	if o == 0 {
		return 0
	}
	r := rankOwned
	if s.passages.quoted[j] {
		r |= rankQuoted
	}
	if !s.asked {
		return r
	}
	ours, ok := s.ours[o]
	if !ok {
		var v verdict
		s.names.judge(&v, s.speaker, &s.passages.quotations[o-1], s.text.String())
		ours = v.same > 0
		if s.ours == nil {
			s.ours = map[int32]bool{}
		}
		s.ours[o] = ours
	}
	if ours {
		r |= rankOurs
	}
	return r
}

// parts returns the passages of the article that the claim is made of: the
// words of each, in the order of the claim.
func (s *search) parts(c *claimText) [][]pair {
	a := &aligner{Locator: s.Locator, claim: c, rank: s.rank}
	blocks := a.blocks()
	var runs [][]pair
	open := []sentence.Span{{End: len(c.words)}} // words of the claim that are still to be found
	for tries := maxPlaces; len(open) > 0 && tries > 0; tries-- {
		part := open[len(open)-1]
		open = open[:len(open)-1]
		run := a.place(blocks, part.Start, part.End)
		if len(run) == 0 || len(runs) > 0 && !a.isPlace(run, part) {
			continue
		}
		runs = append(runs, run)
		first, last := int(run[0].claim), int(run[len(run)-1].claim)
		if first > part.Start {
			open = append(open, sentence.Span{Start: part.Start, End: first})
		}
		if last+1 < part.End {
			open = append(open, sentence.Span{Start: last + 1, End: part.End})
		}
	}
	sort.Slice(runs, func(i, j int) bool { return runs[i][0].claim < runs[j][0].claim })
	for i := 1; i < len(runs); i++ {
		runs[i-1], runs[i] = a.cutBetween(runs[i-1], runs[i])
	}
	var groups [][]pair
	for _, run := range runs {
		if n := len(groups); n > 0 && s.goesOn(c, groups[n-1], run) {
			groups[n-1] = append(groups[n-1], run...)
		} else {
			groups = append(groups, run)
		}
	}
	return groups
}

// How much of what is left of a claim must stand together elsewhere to be
// from there, rather than words that any text has.
const (
	minPlace  = 4 // words, or one less in a row of what somebody said
	minSaid   = 2 // of them, words that say something
	longPlace = 6 // words that are enough, however much is left
)

// isPlace reports whether run, of the words of part that were left, is from
// where it stands.
func (a *aligner) isPlace(run []pair, part sentence.Span) bool {
	n := len(run)
	width := int(run[n-1].claim-run[0].claim) + 1
	saying, quoted, said := 0, true, true
	for _, p := range run {
		if !a.isLittle(int(p.claim)) {
			saying++
		}
		quoted = quoted && a.passages.quoted[p.article]
		said = said && a.passages.owner[p.article] != 0
	}
	inRow := width == n && int(run[n-1].article-run[0].article) == n-1
	if n == 2 {
		return quoted && inRow && part.Len() < minPlace && saying > 0
	}
	return (n >= minPlace || n == minPlace-1 && said && inRow) && saying >= minSaid && 2*n >= width && (2*width >= part.Len() || n >= longPlace)
}

// goesOn reports whether run is of the same passage as the one before it: an
// ellipsis stands between them, or no more is dropped than a change may.
func (s *search) goesOn(c *claimText, before, run []pair) bool {
	p, q := before[len(before)-1], run[0]
	if q.article <= p.article {
		return false
	}
	for i := p.claim + 1; i <= q.claim; i++ {
		if c.words[i].before.kind == ellipsisSign {
			return s.passages.isOne(int(p.article), int(q.article))
		}
	}
	if q.article-p.article-1 > maxChange {
		return false
	}
	a, b := s.passages.root[s.passages.owner[p.article]], s.passages.root[s.passages.owner[q.article]]
	return a == b && a != 0 || (a == 0 || b == 0) && s.passages.sameSentence(int(p.article), int(q.article)) ||
		s.passages.adjoin(int(p.article), int(q.article))
}

// How much of a claim must stand in the article: of its words, and of those
// that say something, in hundredths. Of a short claim it is more.
const (
	shortClaim      = 8 // words
	minWords        = 50
	minSaying       = 40
	minWordsShort   = 60
	minSayingShort  = 50
	hundredthsOfAll = 100
)

// enough reports whether so much of the claim was found that it is there at
// all.
func (s *search) enough(c *claimText, groups [][]pair) bool {
	a := &aligner{Locator: s.Locator, claim: c}
	found, saying, allSaying := 0, 0, 0
	for _, g := range groups {
		found += len(g)
		for _, p := range g {
			if !a.isLittle(int(p.claim)) {
				saying++
			}
		}
	}
	if found == len(c.words) {
		return true
	}
	for i := range c.words {
		if !a.isLittle(i) {
			allSaying++
		}
	}
	least, leastSaying := minWords, minSaying
	if len(c.words) < shortClaim {
		least, leastSaying = minWordsShort, minSayingShort
	}
	return found > 1 && saying > 0 && hundredthsOfAll*found >= least*len(c.words) && hundredthsOfAll*saying >= leastSaying*allSaying
}

// location tells what was found.
func (s *search) location(c *claimText, groups [][]pair, found comparison) Location {
	out := s.none()
	out.Spans, out.ClaimSpans = found.spans, found.claimSpans
	out.Edits = append(out.Edits, found.edits...)
	switch {
	case len(groups) > 1:
		out.Match = Spliced
	case found.changed:
		out.Match = Altered
	case found.signed:
		out.Match = Elided
	case found.exact:
		out.Match = Exact
	default:
		out.Match = Typographic
	}
	v := s.whose(groups, &out)
	if s.asked {
		out.Attribution = v.attribution()
	}
	return out
}

// maxOwners is how many quotations the words of a claim are told apart by.
const maxOwners = 64

// whose notes whose words were found.
func (s *search) whose(groups [][]pair, out *Location) verdict {
	var owners, counts []int
	narrated := []int32{}
	most := 0
	for _, g := range groups {
		for _, p := range g {
			o := int(s.passages.owner[p.article])
			if o == 0 {
				narrated = append(narrated, p.article)
				continue
			}
			at := slices.Index(owners, o)
			if at < 0 && len(owners) < maxOwners {
				at = len(owners)
				owners, counts = append(owners, o), append(counts, 0)
			}
			if at >= 0 {
				counts[at]++
			}
		}
	}
	var v verdict
	for i, o := range owners {
		q := &s.passages.quotations[o-1]
		s.names.judge(&v, s.speaker, q, s.text.String())
		if counts[i] > most {
			most, out.Quotation = counts[i], q.ID
		}
		for _, id := range q.Speakers {
			if !slices.Contains(out.Speakers, id) {
				out.Speakers = append(out.Speakers, id)
			}
		}
	}
	for _, j := range narrated {
		// The words that tell who speaks go with what is said.
		with := func(o int) bool {
			return s.passages.quotations[o-1].Contains(s.words.span(int(j), int(j)))
		}
		if !slices.ContainsFunc(owners, with) {
			v.nobody++
			break
		}
	}
	return v
}
