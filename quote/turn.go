package quote

import "github.com/hearsay-go/hearsay/entity"

// readTurn reads what a paragraph that begins with a name and a colon says:
// a turn in an interview, a headline. A headline may also end with the name.
func (r *reader) readTurn(s *scene, lo, hi int) {
	if !s.units[lo].is(opensParagraph) {
		return
	}
	if r.isLetterLabel(s, lo) {
		r.readLabelled(s, hi, phrase{lo, lo + 1}, -1)
		return
	}
	if name, colon := r.labelEnd(s.units, lo, hi); colon > 0 {
		r.readLabelled(s, hi, phrase{lo, name}, colon)
		return
	}
	if s.followsTurn() && r.goOnTurn(s, lo) {
		return
	}
	r.readHeadline(s, lo, hi)
}

// goOnTurn gives a paragraph without a label to the turn before it, if another
// label stands near behind: so a transcript prints a long answer. What stands
// in brackets, as (LAUGHTER) does, nobody says, and a question by itself may be
// another’s.
func (r *reader) goOnTurn(s *scene, lo int) bool {
	end := s.paragraphEnd()
	if !s.labelled.shouted || r.isWord(s.units[end-1], "?") || !r.labelAhead(s, end, maxUnlabelled) {
		return false
	}
	s.labelled.paragraph = s.paragraph
	if s.units[lo].tag != tagOpen || s.units[end-1].tag != tagClose && s.units[max(lo, end-2)].tag != tagClose {
		a := &s.attributions[s.labelled.attribution-1]
		a.parts = append(a.parts, phrase{lo, end})
		r.claim(s, s.labelled.attribution)
	}
	return true
}

// maxUnlabelled is how many paragraphs without a label may follow one another
// in a turn.
const maxUnlabelled = 6

// readLabelled reads the words behind the colon of a label, in which name
// stands, or behind a letter that has none: then colon is -1.
func (r *reader) readLabelled(s *scene, hi int, name phrase, colon int) {
	units, lo := s.units, name.lo
	a := attribution{rule: ruleTurn, source: phrase{lo, lo + 1}}
	a.group.cue.class = Say
	from, end := lo+1, s.paragraphEnd()
	if colon > 0 {
		a.source.hi = colon
		a.group = markGroup(colon, ":")
		from = colon + 1
	}
	if from >= end {
		return
	}
	isLetter := a.source.hi == lo+1 && (colon < 0 || r.isLetterWord(units[lo]))
	shouts := isLetter && units[lo].end-units[lo].start <= 2 || allShouted(units, name)
	switch {
	case units[from].tag == tagQuote:
		a.parts = []phrase{{from, from + 1}}
		if from+1 < end && !isBoundary(units[from+1]) && !units[from+1].is(opensSentence) {
			a.parts[0].hi = r.clauseEnd(units, a.group, from, hi, wholeClause)
		}
	case shouts && r.isPlace(units, name) && !s.followsTurn() && !r.labelAhead(s, end, 2):
		return // NEW DELHI: The minister said …
	case shouts || s.followsTurn() || r.labelAhead(s, end, 2):
		a.parts = []phrase{{from, end}}
		if isLetter && units[lo].start < units[lo].end && r.string[units[lo].start]|0x20 == 'q' {
			a.group.cue.class = Ask
		}
	case units[end-1].tag == tagStop && !units[from].is(capital), end > hi, end-from < minHeadline, units[lo].tag == tagDet:
		return
	case r.isWord(units[end-1], "?") && r.opensQuestion(units[from]):
		return // Reality Check: Did the pier make money?
	default:
		a.rule = ruleHeadline
		a.parts = []phrase{{from, r.clauseEnd(units, a.group, from, hi, wholeClause)}}
	}
	r.add(s, a)
	if a.rule == ruleTurn {
		s.labelled = labelled{len(s.attributions), s.paragraph, shouts}
	}
}

// opensQuestion reports whether u opens a question that asks for yes or no.
func (r *reader) opensQuestion(u unit) bool {
	switch u.tag {
	case tagBe, tagHave, tagDo, tagModal:
		return true
	}
	return false
}

// isPlace reports whether the index has p for a place.
func (r *reader) isPlace(units []unit, p phrase) bool {
	if r.who == nil {
		return false
	}
	span := r.span(units, p)
	for _, m := range r.who.Within(span) {
		if m.Span == span && m.Kind == entity.Location {
			return true
		}
	}
	return false
}

// minHeadline is the number of words from which what stands beside a name and
// a colon is taken for somebody’s words.
const minHeadline = 3

// readHeadline reads a headline that ends with its source: Figures are wrong:
// Okoro.
func (r *reader) readHeadline(s *scene, lo, hi int) {
	units := s.units
	if s.paragraphEnd() != hi || hi-lo < minHeadline+2 || units[hi-1].tag != tagName {
		return
	}
	for i := hi - 1; i > lo+minHeadline-1 && hi-i <= maxPlain; i-- {
		switch units[i].tag {
		case tagName:
			continue
		case tagColon:
			label := phrase{i + 1, hi}
			if !labelTable.Has(r.span(units, label).In(r.string)) {
				r.add(s, attribution{rule: ruleHeadline, group: markGroup(i, ":"), source: label, parts: []phrase{{lo, i}}})
			}
		}
		return
	}
}

// paragraphEnd returns the end of the paragraph that the statement read opens.
func (s *scene) paragraphEnd() int {
	for k := s.statement + 1; k+1 < len(s.starts); k++ {
		if s.units[s.starts[k]].is(opensParagraph) {
			return s.starts[k]
		}
	}
	return len(s.units)
}
