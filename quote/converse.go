package quote

import (
	"sort"
	"strings"

	"github.com/hearsay-go/hearsay/internal/mark"
)

// How dialogue is read in which few remarks have a cue: two people speak in
// turn, a paragraph each.

// A remark is a paragraph that begins with somebody’s words, or has nothing
// else but what he does beside them.
type remark struct {
	paragraph   int
	attribution int  // counted from 1: that of its first words
	unit        int  // its first quote
	known       bool // a cue or what is told beside the words names the speaker
}

// moved is a quote that was given to an attribution of an earlier paragraph.
type moved struct {
	loose
	attribution int  // counted from 1
	taken       bool // it has another speaker
}

// converse gives the remarks that have no cue to the two who speak in turn
// around them: “Where is it?” / “Here,” said Anna. / “Thank you,” said Tom.
func (r *reader) converse(s *scene) {
	if len(s.attributions) < 2 {
		return
	}
	remarks := r.remarks(s)
	for i := 0; i < len(remarks); {
		k := i + 1
		for k < len(remarks) && remarks[k].paragraph == remarks[k-1].paragraph+1 {
			k++
		}
		if s.story {
			r.tell(s, remarks[i:k])
		} else {
			r.alternateAll(s, remarks[i:k])
		}
		i = k
	}
	s.release()
}

// isStory reports whether the text is told as stories are: of the paragraphs
// that begin with words in marks many have nothing else, and these are short or
// ask something. In the news they are few, or long, and all of one speaker.
func (r *reader) isStory(s *scene) bool {
	remarks, bare, quick := 0, 0, 0
	var kind mark.Kind // of the first remark
	for k := 0; k+1 < len(s.starts); {
		lo, open := s.starts[k], s.units[s.starts[k]].tag == tagQuote
		for k++; k+1 < len(s.starts) && !s.units[s.starts[k]].is(opensParagraph); k++ {
		}
		if !open {
			continue
		}
		remarks++
		if remarks == 1 {
			kind = r.pairs[s.units[lo].pair].Kind
		}
		if hi := s.starts[k]; isOnlyQuotes(s.units[lo:hi]) && hi-lo <= maxBare {
			pair := r.pairs[s.units[lo].pair]
			inner := pair.Inner.In(r.string)
			if pair.Damage != "" || pair.After > 0 || pair.Close.IsZero() || pair.Kind != kind {
				continue
			}
			bare++
			if len(inner) <= maxRemark || strings.HasSuffix(inner, "?") {
				quick++
			}
		}
	}
	return bare >= minBare && 5*bare >= remarks && 2*quick >= bare
}

const (
	// minBare is how many remarks without a cue a story has.
	minBare = 3
	// maxBare is the number of units in a paragraph that is one remark.
	maxBare = 4
)

// remarks returns the remarks of the scene in order.
func (r *reader) remarks(s *scene) []remark {
	byParagraph := make([]remark, s.paragraph+1)
	note := func(m remark) {
		if !m.begins(s) {
			return
		}
		if have := &byParagraph[m.paragraph]; have.attribution == 0 || m.unit < have.unit {
			*have = m
		}
	}
	for i := range s.attributions {
		a := &s.attributions[i]
		if a.words || len(a.parts) == 0 {
			continue
		}
		switch a.rule {
		case ruleQuoteCue, ruleInverted, ruleBeat, ruleCueQuote, ruleColonQuote, ruleVerbFirst:
			note(remark{a.paragraph, i + 1, r.firstQuote(s, a), !a.source.empty()})
		case ruleUnattributed, ruleContinued, ruleAlternating:
			note(remark{a.paragraph, i + 1, r.firstQuote(s, a), false})
		}
	}
	for _, m := range s.moved {
		note(remark{m.paragraph, m.attribution, m.unit, false})
	}
	out := make([]remark, 0, len(byParagraph))
	for _, m := range byParagraph {
		if m.attribution > 0 {
			out = append(out, m)
		}
	}
	return out
}

// begins reports whether the paragraph begins with the remark, or with what
// names its speaker.
func (m remark) begins(s *scene) bool {
	if s.units[m.unit].is(opensParagraph) {
		return true
	}
	a := &s.attributions[m.attribution-1]
	first := s.units[s.starts[a.statement]]
	if a.rule == ruleBeat && a.statement > 0 && !first.is(opensParagraph) {
		first = s.units[s.starts[a.statement-1]]
	}
	return m.known && first.is(opensParagraph)
}

// firstQuote returns the first unit of the parts of a that is a quote.
func (r *reader) firstQuote(s *scene, a *attribution) int {
	for i := a.parts[0].lo; i < a.parts[0].hi; i++ {
		if s.units[i].tag == tagQuote {
			return i
		}
	}
	return a.parts[0].lo
}

// alternateAll gives those of the remarks, which follow one another, that have
// no speaker to one of two, if two are known who speak in turn, one right
// behind the other.
func (r *reader) alternateAll(s *scene, remarks []remark) {
	var speaker [2]int // of the even and the odd remarks: an attribution, counted from 1
	turns, quick := false, r.areQuick(s, remarks)
	for i, m := range remarks {
		if !m.known {
			if r.isLong(s, m) {
				return
			}
			continue
		}
		other := speaker[(i+1)%2]
		if have := speaker[i%2]; have == 0 {
			speaker[i%2] = m.attribution
		} else if !r.samePerson(s, have, m.attribution) {
			return
		}
		if other > 0 {
			if r.samePerson(s, other, m.attribution) {
				return
			}
			turns = turns || remarks[i-1].known && (quick || r.areTwo(s, other, m.attribution))
		}
	}
	if !turns {
		return
	}
	for i, m := range remarks {
		if !m.known {
			r.hand(s, m, speaker[i%2])
		}
	}
}

// tell gives those of the remarks of a story, which follow one another, that
// have no speaker to the one who spoke last but one, or to the one who speaks
// next but one.
func (r *reader) tell(s *scene, remarks []remark) {
	speaker := make([]int, len(remarks)) // attributions, counted from 1
	for i, m := range remarks {
		switch {
		case m.known:
			speaker[i] = m.attribution
		case i >= 2 && (speaker[i-1] == 0 || speaker[i-2] > 0 && !r.samePerson(s, speaker[i-1], speaker[i-2])):
			speaker[i] = speaker[i-2]
		}
	}
	for i := len(remarks) - 3; i >= 0; i-- {
		if speaker[i] == 0 && speaker[i+2] > 0 && (speaker[i+1] == 0 || !r.samePerson(s, speaker[i+1], speaker[i+2])) {
			speaker[i] = speaker[i+2]
		}
	}
	r.fillIn(s, remarks, speaker)
	for i, m := range remarks {
		if !m.known {
			r.hand(s, m, speaker[i])
		}
	}
}

// fillIn gives what the one speaker does not say who is known among the remarks
// to who was last told of saying something before them.
func (r *reader) fillIn(s *scene, remarks []remark, speaker []int) {
	one := 0
	for _, n := range speaker {
		switch {
		case n == 0:
		case one == 0:
			one = n
		case !r.samePerson(s, one, n):
			return
		}
	}
	if one == 0 {
		return
	}
	for n := min(one, remarks[0].attribution) - 1; n > 0; n-- {
		a := &s.attributions[n-1]
		if remarks[0].paragraph-a.paragraph > maxApart {
			return
		}
		if a.words || a.source.empty() || a.paragraph == remarks[0].paragraph || r.samePerson(s, n, one) {
			continue
		}
		switch s.units[a.source.lo].tag {
		case tagName, tagDet, tagOwn, tagNoun:
			for i := range speaker {
				if speaker[i] == 0 {
					speaker[i] = n
				}
			}
			return
		}
	}
}

// maxApart is how many paragraphs before a dialogue the other of its speakers
// may have spoken last.
const maxApart = 8

// isLong reports whether a remark without a cue is too long for a dialogue.
func (r *reader) isLong(s *scene, m remark) bool {
	u := s.units[m.unit]
	return u.tag != tagQuote || r.pairs[u.pair].After > 0 || int(u.end-u.start) > maxSpeech
}

const (
	// maxSpeech is the number of bytes in the longest remark that needs no cue
	// in a dialogue.
	maxSpeech = 200
	// maxRemark is the same in a quick dialogue, in which all are as short.
	maxRemark = 120
)

// areQuick reports whether all remarks are short: so people talk in stories,
// and hardly in the news.
func (r *reader) areQuick(s *scene, remarks []remark) bool {
	for _, m := range remarks {
		if u := s.units[m.unit]; int(u.end-u.start) > maxRemark {
			return false
		}
	}
	return true
}

// areTwo reports whether the sources of two attributions, counted from 1, are
// surely not one.
func (r *reader) areTwo(s *scene, m, n int) bool {
	a, b := &s.attributions[m-1], &s.attributions[n-1]
	if r.who == nil {
		return s.units[a.source.lo].tag == tagName && s.units[b.source.lo].tag == tagName && !r.sameWords(s.units, a.source, b.source)
	}
	x, _, _ := r.resolve(s.units, a.source, a.antecedent)
	y, _, _ := r.resolve(s.units, b.source, b.antecedent)
	return len(x) > 0 && len(y) > 0 && !r.samePerson(s, m, n)
}

// samePerson reports whether the sources of two attributions, counted from 1,
// are one, as far as can be told.
func (r *reader) samePerson(s *scene, m, n int) bool {
	a, b := &s.attributions[m-1], &s.attributions[n-1]
	if r.sameWords(s.units, a.source, b.source) {
		return true
	}
	if r.who == nil {
		return false
	}
	x, _, _ := r.resolve(s.units, a.source, a.antecedent)
	y, _, _ := r.resolve(s.units, b.source, b.antecedent)
	for _, id := range x {
		for _, other := range y {
			if id == other {
				return true
			}
		}
	}
	return false
}

// hand gives the remark m to the speaker of the attribution with number n.
func (r *reader) hand(s *scene, m remark, n int) {
	if n == 0 {
		return
	}
	other := &s.attributions[n-1]
	a := &s.attributions[m.attribution-1]
	if a.paragraph == m.paragraph {
		a.rule, a.source, a.antecedent, a.carried = ruleAlternating, other.source, other.antecedent, 0
		return
	}
	s.units[m.unit].flags &^= claimed
	r.addLoose(s, loose{m.unit, s.statement, m.paragraph}, attribution{rule: ruleAlternating, source: other.source, antecedent: other.antecedent})
	to := len(s.attributions)
	first := sort.Search(len(s.moved), func(i int) bool { return s.moved[i].paragraph >= m.paragraph })
	for i := first; i < len(s.moved) && s.moved[i].paragraph == m.paragraph; i++ {
		s.moved[i].taken = true
		if unit := s.moved[i].unit; unit != m.unit {
			s.units[unit].flags &^= claimed
			r.join(s, to, unit)
		}
	}
}

// release takes the quotes that were given to another from the attributions
// that had them before.
func (s *scene) release() {
	for i := 0; i < len(s.moved); {
		n := s.moved[i].attribution
		taken := map[int]bool{}
		for ; i < len(s.moved) && s.moved[i].attribution == n; i++ {
			taken[s.moved[i].unit] = s.moved[i].taken
		}
		a := &s.attributions[n-1]
		kept := a.parts[:0]
		for _, p := range a.parts {
			if !taken[p.lo] || p.hi != p.lo+1 {
				kept = append(kept, p)
			}
		}
		a.parts = kept
	}
}
