package entity

import (
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// isQuiet reports whether the capital letters of sentence s tell nothing:
// it is a headline in capitals, or one in which most words have one.
func (p *proposer) isQuiet(s int) bool {
	first, last := p.sentence(s)
	var words, capitals, uppers, plains, verbs int
	for i := first; i < last; i++ {
		if !p.is(i, word) || p.is(i, clitic|number) {
			continue
		}
		long := p.parts[i].end-p.parts[i].start > 3
		if !p.is(i, capital) {
			if long {
				words++
			}
			continue
		}
		words++
		capitals++
		if p.is(i, upper) {
			uppers++
		}
		if p.is(i, plain|function|titled) && i > first {
			plains++
		}
		if i > first && (p.is(i, function) || cueList.Has(p.at(i))) {
			verbs++
		}
	}
	switch {
	case words >= 3 && uppers*5 >= words*4 && plains > 0:
		return true
	case words >= 4 && capitals*5 >= words*4 && plains >= 2:
		return p.at(last-1) != "." || words == capitals && verbs > 0
	}
	return false
}

// headline finds the names in a sentence whose capital letters tell nothing:
// those that are known, and those that the rest of the text has.
func (d *document) headline(s int) {
	first, last := d.sentence(s)
	for i := first; i < last; {
		if !d.is(i, capital) {
			i++
			continue
		}
		n, k, r := d.headlineName(i, last)
		if n == 0 {
			i++
			continue
		}
		span := sentence.Span{Start: int(d.parts[i].start), End: int(d.parts[i+n-1].end)}
		d.headings = append(d.headings, mention(span, k, r))
		i += n
	}
}

// maxHeadline is the number of parts of the longest name that is looked for
// in a headline.
const maxHeadline = 6

// headlineName returns the number of parts of the name that begins at part i,
// its kind and the rule that says so.
func (d *document) headlineName(i, last int) (n int, k kindIndex, r rule) {
	n, s := d.known(i, last)
	for m := min(maxHeadline, last-i); m > n; m-- {
		g, ok := d.groups[lexicon.Fold(d.slice(i, i+m))]
		if ok && d.decided[g].sure > 0 && (m > 1 || !d.is(i, plain|function)) {
			return m, d.decided[g].votes.winner(), sameName
		}
	}
	switch {
	case n > 1 || n == 1 && !d.is(i, plain|function|titled|modifier):
		switch s.mentionKind() {
		case Location:
			return n, place, headline
		case Organization:
			return n, body, headline
		case NORP:
			return n, people, headline
		}
		return n, work, headline
	case d.is(i, givenName) && !d.is(i, plain) && i+1 < last && d.is(i+1, capital) && !d.is(i+1, plain|function|titled|calendar|modifier|anyHead):
		return 2, person, headline
	case d.is(i, word) && d.lasts[lexicon.Fold(d.at(i))] && !d.is(i, plain|function):
		return 1, person, lastName
	}
	return 0, 0, 0
}
