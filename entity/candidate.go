package entity

import (
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// A candidate is a run of parts that may be a name.
type candidate struct {
	first, last int32 // the parts [first, last)
	end         int32 // where it ends in the text
	group       int32 // the candidates with the same words
	doubt       bool  // its capital letters may have another reason
	bare        bool  // no more than the word for what it would be: the Ministry
	votes       votes
}

// A proposer cuts the candidates out of a text.
type proposer struct {
	*reading
	usage      usage
	candidates []candidate
}

const (
	// maxKnown is the number of parts of the longest name that is looked up.
	maxKnown = 8
	// maxLink is the length in bytes of the longest small word inside a name
	// that is looked up.
	maxLink = 3
	// maxName is the number of parts of the longest name.
	maxName = 16
)

// propose cuts the candidates out of sentence s.
func (p *proposer) propose(s int) {
	first, last := p.sentence(s)
	afterTitle := false
	for at := first; at < last; {
		if !p.is(at, capital) {
			afterTitle = false
			at++
			continue
		}
		at, afterTitle = p.divide(at, p.run(at, last), first, last, afterTitle)
	}
}

// run returns the end of the run of name-like parts that begins at at.
func (p *proposer) run(at, last int) int {
	last = min(last, at+maxName)
	i := at + 1
	for i < last {
		switch {
		case p.is(i, capital):
			i++
			continue
		case p.is(i, particle):
			// van der Meer, bin Rashid
			j := i + 1
			for j < last && p.is(j, particle) && !p.is(j, capital) {
				j++
			}
			if j < last && p.is(j, capital) {
				i = j + 1
				continue
			}
		case i+1 >= last || !p.is(i+1, capital):
		case p.at(i) == "," && p.is(i+1, firmHead|suffix) && p.is(i-1, capital):
			// Datavine, Inc.
			i += 2
			continue
		case p.at(i) == "." && !p.spaced(i) && p.is(i-1, stopped):
			// St. Louis
			i += 2
			continue
		case p.at(i) == "&" && !p.is(i-1, calendar):
			i += 2
			continue
		case i+3 < last && isMark(p.at(i)) && isMark(p.at(i+2)) && p.is(i+3, capital):
			// Robert “Bobby” Lane
			i += 4
			continue
		case p.is(i, clitic) && p.at(i) != "’s" && p.at(i) != "'s":
			// A clitic such as ’ll ends a run.
		case p.is(i, clitic) && p.ownsName(i-1) && p.is(i+1, anyHead|plain|capital) && p.headAhead(i+1, last):
			// People’s Liberation Army
			i += 2
			continue
		}
		break
	}
	return i
}

// isMark reports whether s is a quotation mark that may stand around a
// nickname.
func isMark(s string) bool {
	return s == "“" || s == "”" || s == "\"" || s == "‘" || s == "’" || s == "'"
}

// ownsName reports whether part i with a possessive behind it may be the
// beginning of the name of an organisation or a place.
func (p *proposer) ownsName(i int) bool {
	return p.is(i, plain|titled) && (!p.is(i, givenName) || p.is(i, lordly))
}

// headAhead reports whether the capitals from i on reach a head.
func (p *proposer) headAhead(i, last int) bool {
	for ; i < last && p.is(i, capital); i++ {
		if p.is(i, bodyHead|siteHead|eventHead) {
			return true
		}
	}
	return false
}

// divide takes what begins at at off the run [at, end): a name, a title, or a
// word that is neither. It returns where that ended, and whether it was a
// title.
func (p *proposer) divide(at, end, first, last int, afterTitle bool) (next int, title bool) {
	n, s := p.known(at, last)
	switch {
	case s.kind == "holiday":
		return at + n, false
	case n <= 1 && p.is(at, function):
		if !p.isVerbName(at, end, last) {
			return at + 1, false
		}
	case n == 0 && p.is(at, letters) && at+1 == end:
		return at + 1, false
	case n == 0 && p.is(at, calendar) && !p.isNamedMonth(at, end):
		return at + 1, false
	}
	if n == 0 || p.is(at, titled) && n == 1 {
		if t := p.title(at, last); t > at && !p.lordlyName(at, t, end) {
			if t < last && p.at(t) == "." && !p.spaced(t) {
				t++
			}
			return t, true
		}
	}
	return p.cut(at, p.segment(at, end), n, s, first, last, afterTitle), false
}

// isVerbName reports whether the small word at at is the first name of
// somebody: Will Thornton.
func (p *proposer) isVerbName(at, end, last int) bool {
	if !p.is(at, givenName) || at+1 >= end || p.is(at+1, plain|function|titled|calendar) || p.at(last-1) == "?" {
		return false
	}
	n, _ := p.known(at+1, last)
	return n == 0
}

// isNamedMonth reports whether the month at at is the first name of somebody:
// April Dawson.
func (p *proposer) isNamedMonth(at, end int) bool {
	return p.is(at, givenName) && at+1 < end && !p.is(at+1, anyHead|calendar|plain)
}

// known returns how many parts from i on are a name of knownList, and what it
// says of it. It looks for the longest.
func (p *proposer) known(i, last int) (n int, s sense) {
	last = min(last, i+maxKnown)
	j := i + 1
	for ; j < last; j++ {
		switch {
		case p.is(j, capital|clitic|number), p.parts[j].end-p.parts[j].start <= maxLink && p.is(j, word):
			continue
		case p.at(j) == ".":
			if !p.spaced(j) && p.is(j-1, stopped|initial) {
				continue // St. Louis
			}
		case p.at(j) == "&" || p.at(j) == "-" || p.at(j) == "/" || p.at(j) == "!":
			continue
		case p.at(j) == ",":
			if j+1 < last && p.is(j+1, upper|initial) {
				continue // Washington, D.C.
			}
		}
		break
	}
	for ; j > i; j-- {
		if !p.is(j-1, capital|number|clitic) && j > i+1 && p.at(j-1) != "." && p.at(j-1) != "!" {
			continue
		}
		if s, ok := knownAs(p.slice(i, j)); ok && (s.kind != "postal" || i > 0 && p.at(i-1) == ",") {
			return j - i, s
		}
	}
	return 0, sense{}
}

// maxTitle is the number of parts of the longest title in one run.
const maxTitle = 8

// title returns the end of the title that begins at at, or at.
func (p *proposer) title(at, last int) int {
	to := at
	for i := at; i < last && i < at+maxTitle && p.is(i, capital); {
		n := p.titlePhrase(i, last)
		switch {
		case n > 0:
			i += n
			if i+1 < last && p.at(i) == "." && !p.spaced(i) && p.is(i+1, titled) {
				i++ // Lt. Gen.
			}
			to = i
			continue
		case p.is(i, modifier):
		case i == at && p.is(i, bodyHead|plain) && !p.is(i, titled) && i+1 < last && p.is(i+1, capital) && p.titlePhrase(i+1, last) > 0:
			// Police Chief, Party Leader
		default:
			return p.notOwner(at, to, last)
		}
		i++
	}
	return p.notOwner(at, to, last)
}

// notOwner returns to unless what ends there owns an office that is named:
// the Prosecutor’s Office. Then it returns at.
func (p *proposer) notOwner(at, to, last int) int {
	if to > at && to+1 < last && p.is(to, clitic) && p.is(to+1, capital) && p.headAhead(to+1, last) {
		return at
	}
	return to
}

// titlePhrase returns the number of parts of the title that begins at i.
func (p *proposer) titlePhrase(i, last int) int {
	for j := min(last, i+4); j > i+1; j-- {
		if !p.is(j-1, word) || p.is(j-1, clitic) {
			continue
		}
		if value, ok := titleList.Lookup(p.slice(i, j)); ok && value != "part" {
			return j - i
		}
	}
	if p.is(i, titled) {
		return 1
	}
	return 0
}

// lordlyName reports whether the title [at, t) begins the name of a building
// or an institution: King Edward Hospital.
func (p *proposer) lordlyName(at, t, end int) bool {
	if !p.is(at, lordly|frontHead|titled) {
		return false
	}
	for i := t; i < end && p.is(i, capital); i++ {
		if p.is(i, titled) {
			return false
		}
		if i == t && p.is(i, bodyHead) && (i+1 == end || !p.is(i+1, capital)) && at > 0 && lexicon.Fold(p.at(at-1)) == "the" {
			return true // the Passenger Council
		}
		if p.is(i, bodyHead|siteHead|placeHead) && !p.is(i, surname) {
			return p.is(at, lordly|frontHead) || i == t && p.is(i, bodyHead)
		}
	}
	return false
}

// segment returns the end of the name that begins at at, at the latest at
// end: before a title, a day, a possessive.
func (p *proposer) segment(at, end int) int {
	for i := at + 1; i < end; i++ {
		switch {
		case p.is(i, calendar|function) && !p.is(i, initial):
			return i
		case p.is(i, upper) && !p.is(i, initial) && !p.is(i-1, upper) && p.parts[i].end-p.parts[i].start > 3 && p.isKnownPlace(i):
			return i // a dateline behind a name
		case p.is(i, titled|modifier|plain) && p.is(i, capital):
			t := p.title(i, end)
			if t == i {
				continue
			}
			if p.is(i-1, givenName|initial) && t == end && t == i+1 && !p.is(i, address&^lordly) {
				continue // Stephen King
			}
			if t < end && p.is(t, bodyHead) && t == i+1 {
				continue // Chief Justice Commission, Workers Union
			}
			return i
		}
	}
	return end
}

// isKnownPlace reports whether part i is the name of a place.
func (p *proposer) isKnownPlace(i int) bool {
	s, ok := knownAs(p.at(i))
	return ok && s.mentionKind() == Location
}

// emit appends the candidate [first, last) and returns it.
func (p *proposer) emit(first, last int) *candidate {
	p.candidates = append(p.candidates, candidate{first: int32(first), last: int32(last), end: p.parts[last-1].end})
	c := &p.candidates[len(p.candidates)-1]
	// The full stop of an abbreviation belongs to the name unless it ends the
	// sentence as well.
	if last+1 < len(p.parts) && p.is(last-1, stopped|suffix|firmHead) && p.at(last) == "." && !p.spaced(last) &&
		!p.endsBefore(last+1) {
		c.end = p.parts[last].end
	}
	return c
}

// endsBefore reports whether a sentence ends right before part i.
func (p *proposer) endsBefore(i int) bool {
	lo, hi := 0, len(p.ends)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if int(p.ends[mid]) < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(p.ends) && int(p.ends[lo]) == i
}

// key is what candidates with the same words have in common.
func (p *proposer) key(c *candidate) string {
	return lexicon.Fold(p.slice(int(c.first), int(c.last)))
}

func (p *proposer) span(c *candidate) sentence.Span {
	return sentence.Span{Start: int(p.parts[c.first].start), End: int(c.end)}
}
