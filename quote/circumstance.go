package quote

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// circumstance is what a phrase beside a cue tells.
type circumstance uint8

const (
	noCircumstance circumstance = iota
	venue
	audience
	manner
	moment
	otherCircumstance // of the plan, about the vote
)

// circumstances are the phrases that stand beside a cue, the first of each
// sort.
type circumstances struct {
	venue, addressee, manner, time sentence.Span
}

func (c *circumstances) set(kind circumstance, s sentence.Span) {
	var at *sentence.Span
	switch kind {
	case venue:
		at = &c.venue
	case audience:
		at = &c.addressee
	case manner:
		at = &c.manner
	case moment:
		at = &c.time
	default:
		return
	}
	if at.IsZero() {
		*at = s
	}
}

// kindOf returns what the table says of word as the noun of a phrase.
func kindOf(word string) circumstance {
	kind, _ := circumstanceTable.Lookup(word)
	switch kind {
	case "venue":
		return venue
	case "manner":
		return manner
	case "time":
		return moment
	case "audience":
		return audience
	}
	return noCircumstance
}

func (r *reader) isTimeWord(u unit) bool {
	switch u.tag {
	case tagName, tagNoun, tagAdv:
		return kindOf(r.word(u)) == moment
	}
	return false
}

// isTime reports whether p begins as a phrase that tells a time does: last
// week, Friday.
func (r *reader) isTime(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi && i-p.lo < maxTime; i++ {
		if r.isTimeWord(units[i]) {
			return true
		}
		if units[i].tag == tagPrep || units[i].tag == tagPoss || units[i].tag == tagName {
			return false
		}
	}
	return false
}

// circumstance returns the end of the phrase that begins at i and tells where,
// to whom, how or when something is said, and which of these it tells.
func (r *reader) circumstance(units []unit, i, hi int) (end int, kind circumstance) {
	end, kind = r.plainCircumstance(units, i, hi)
	// In a report released on Friday, in remarks prepared for the day.
	if kind == venue && end < hi && units[end].tag == tagVerb && units[end].form&participle != 0 {
		if e, k := r.plainCircumstance(units, end+1, hi); k != noCircumstance {
			end = e
		}
	}
	return end, kind
}

// plainCircumstance is circumstance without what a participle adds.
func (r *reader) plainCircumstance(units []unit, i, hi int) (end int, kind circumstance) {
	if i >= hi {
		return i, noCircumstance
	}
	u := units[i]
	if r.isWord(u, "late") || r.isWord(u, "early") || r.isWord(u, "later") || r.isWord(u, "earlier") || r.isWord(u, "shortly") {
		// late on Monday, shortly after the vote
		if end, kind := r.prepositional(units, i+1, hi); kind == moment {
			return end, moment
		}
	}
	switch u.tag {
	case tagAdv:
		switch {
		case r.isTimeWord(u):
			return r.behindTimeWords(units, i, hi), moment
		case strings.HasSuffix(r.word(u), "ly"):
			return i + 1, manner
		}
	case tagName, tagNoun, tagDet, tagNum:
		if end := r.ago(units, i, hi); end > i {
			return end, moment
		}
		if end := r.behindTimeWords(units, i, hi); end > i {
			// hours before the vote
			if u := at(units[:hi], end); r.isWord(u, "before") || r.isWord(u, "after") {
				if p := r.simplePhrase(units, end+1, hi); !p.empty() {
					end = p.hi
				}
			}
			return end, moment
		}
	case tagPrep, tagTo, tagSub:
		return r.prepositional(units, i, hi)
	}
	return i, noCircumstance
}

// ago returns the end of a phrase at i that tells how long before or after it
// is, or i: three weeks ago, a few days later, a year earlier.
func (r *reader) ago(units []unit, i, hi int) int {
	for k := i + 1; k+1 < hi && k-i < maxTime; k++ {
		u := units[k]
		if !r.isTimeWord(u) {
			if u.tag != tagNoun && u.tag != tagNum && !r.isWord(u, "few") {
				break // a few
			}
			continue
		}
		switch next := units[k+1]; {
		case r.isWord(next, "ago"), r.isWord(next, "later"), r.isWord(next, "earlier"), r.isWord(next, "afterwards"):
			if at(units[:hi], k+2).tag != tagNoun || r.isWord(next, "ago") {
				return k + 2
			}
		}
		break
	}
	return i
}

// behindTimeWords returns the end of the words that begin at i and tell a time
// without a preposition, or i if there are none: Friday, late Monday night,
// last week.
func (r *reader) behindTimeWords(units []unit, i, hi int) int {
	end := i
	for k := i; k < hi && k-i < maxTime; k++ {
		u := units[k]
		switch {
		case r.isTimeWord(u):
			end = k + 1
		case u.tag == tagNum && end > i:
			end = k + 1
		case end > i || !isTimeOpener(strings.ToLower(r.word(u))):
			return end
		}
	}
	return end
}

// isTimeOpener reports whether word may stand before a noun that tells a time.
func isTimeOpener(word string) bool {
	switch word {
	case "last", "next", "this", "that", "late", "early", "earlier", "later", "the", "previous", "following", "same", "one", "two":
		return true
	}
	return false
}

// prepositional returns the end and the kind of the prepositional phrase at i,
// with the phrases that are joined to one that tells where.
func (r *reader) prepositional(units []unit, i, hi int) (int, circumstance) {
	end, kind := r.onePrepositional(units, i, hi)
	// In an interview with the Star, at a rally in Lima: but not the time.
	for range maxPrepositional {
		if kind != venue || end >= hi || units[end].tag != tagPrep && units[end].tag != tagTo {
			break
		}
		if _, k := r.onePrepositional(units, end, hi); k == moment || k == manner {
			break
		}
		more := r.simplePhrase(units, end+1, hi)
		if more.empty() {
			break
		}
		end = more.hi
	}
	if kind == moment {
		end = max(end, r.behindTimeWords(units, end, hi))
	}
	return end, kind
}

// maxPrepositional is how many prepositional phrases may be joined to one.
const maxPrepositional = 3

// onePrepositional returns the end and the kind of the preposition at i and
// the noun phrase behind it.
func (r *reader) onePrepositional(units []unit, i, hi int) (int, circumstance) {
	if i >= hi || units[i].tag != tagPrep && units[i].tag != tagTo && units[i].tag != tagSub {
		return i, noCircumstance
	}
	prep := r.lowered(units[i])
	switch prep {
	case "in", "on", "at", "during", "by", "via", "from", "with", "over", "through", "to", "after", "before", "since", "until", "inside", "outside", "under":
	default:
		return i, noCircumstance
	}
	p := r.simplePhrase(units, i+1, hi)
	if p.empty() {
		return i, noCircumstance
	}
	kind := noCircumstance
	for k := p.hi - 1; k >= p.lo && kind == noCircumstance; k-- {
		if k < p.hi-1 && units[k].tag != tagName && units[k].tag != tagNoun {
			break
		}
		kind = kindOf(r.word(units[k]))
	}
	last := units[p.hi-1]
	switch {
	case prep == "on" && r.isWord(last, "condition") && r.isWord(at(units[:hi], p.hi), "of"):
		return min(hi, p.hi+2), manner // on condition of anonymity
	case prep == "to":
		if kind != audience {
			return i, noCircumstance
		}
	case kind == audience:
		kind = noCircumstance
		if prep == "with" || prep == "at" {
			return i, noCircumstance
		}
	case kind == noCircumstance && last.tag == tagNum && (prep == "in" || prep == "since") && last.end-last.start == 4:
		kind = moment
	case kind == noCircumstance && (last.tag == tagName || units[p.lo].tag == tagName):
		switch prep {
		case "in", "on", "at", "from", "outside", "inside":
			kind = venue
		}
	}
	switch {
	case kind == manner && last.tag == tagName && prep != "in":
		return i, noCircumstance
	case kind == noCircumstance:
		return i, noCircumstance
	case kind == moment && (prep == "with" || prep == "by" || prep == "over" && last.tag == tagNum):
		return i, noCircumstance
	case kind == venue && prep == "after":
		kind = moment
	case kind == venue && (prep == "before" || prep == "with" || prep == "since" || prep == "until"):
		return i, noCircumstance
	}
	return p.hi, kind
}

// maxTitle is the number of words in the longest title of a programme.
const maxTitle = 6

// simplePhrase returns the noun phrase at i as far as its first noun: no
// prepositions, no clauses.
func (r *reader) simplePhrase(units []unit, i, hi int) phrase {
	p := phrase{i, i}
	for k := i; k < hi && k-i < maxPlain+2; k++ {
		u := units[k]
		switch u.tag {
		case tagDet, tagOwn:
			if k > i && at(units, k-1).tag != tagPoss {
				return p
			}
			continue
		case tagName:
			if k > i && at(units, k-1).tag == tagNoun && kindOf(r.word(units[k-1])) != noCircumstance {
				return p
			}
			if k > i && r.isTimeWord(u) != r.isTimeWord(at(units, k-1)) && at(units, k-1).tag != tagDet && at(units, k-1).tag != tagNoun {
				return p
			}
		case tagNoun, tagNum, tagPoss, tagObj:
		case tagQuote:
			if r.endsSpeech(u) && k+1 < hi && units[k+1].tag == tagStop || countWords(r.pairs[u.pair].Inner.In(r.string)) > maxTitle {
				return p
			}
		case tagOther:
			if !r.isWord(u, "@") && !r.isWord(u, "#") && !r.isWord(u, "$") {
				return p
			}
			continue
		default:
			return p
		}
		p.hi = k + 1
	}
	return p
}
