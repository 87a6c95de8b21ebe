package quote

// readTurn reads what a paragraph that begins with a name and a colon says:
// a turn in an interview, a headline. A headline may also end with the name.
func (r *reader) readTurn(s *scene, lo, hi int) {
	if !s.units[lo].is(opensParagraph) {
		return
	}
	if r.isLetterLabel(s, lo) {
		r.readLabelled(s, lo, hi, -1)
		return
	}
	if colon := r.labelEnd(s.units, lo, hi); colon > 0 {
		r.readLabelled(s, lo, hi, colon)
		return
	}
	r.readHeadline(s, lo, hi)
}

// isLetterLabel reports whether the paragraph that begins at lo is a question
// or an answer behind a letter with a point: “Q. Why?”, “A. No.”
func (r *reader) isLetterLabel(s *scene, lo int) bool {
	switch r.word(s.units[lo]) {
	case "Q.":
		return true
	case "A.":
		return r.followsTurn(s) // A. Roth is a name: an answer stands behind a question
	}
	return false
}

// followsTurn reports whether the paragraph before was a turn.
func (r *reader) followsTurn(s *scene) bool {
	if s.latest.attribution == 0 {
		return false
	}
	a := &s.attributions[s.latest.attribution-1]
	return a.rule == ruleTurn && a.paragraph == s.paragraph-1
}

// labelEnd returns the colon behind the name of a speaker at lo, or 0 if none
// stands there.
func (r *reader) labelEnd(units []unit, lo, hi int) int {
	for i := lo; i < hi && i-lo <= maxLabel; i++ {
		if units[i].tag == tagColon {
			if i > lo && r.isSpeakerLabel(units, phrase{lo, i}) {
				return i
			}
			break
		}
	}
	return 0
}

// maxLabel is the number of words in the longest name before a colon.
const maxLabel = 5

// isSpeakerLabel reports whether p, before a colon at the start of a
// paragraph, names a speaker: Q, ROTH, Olga Roth, but not Updated.
func (r *reader) isSpeakerLabel(units []unit, p phrase) bool {
	if p.hi-p.lo == 1 && (r.isWord(units[p.lo], "q") || r.isWord(units[p.lo], "a")) {
		return units[p.lo].is(capital)
	}
	if labelTable.Has(r.span(units, p).In(r.string)) {
		return false
	}
	names := 0
	for i := p.lo; i < p.hi; i++ {
		switch u := units[i]; {
		case u.tag == tagName || u.is(capital) && (u.tag == tagNoun || u.tag == tagVerb) || u.is(shouted):
			names++
		case u.tag == tagStop || u.tag == tagOpen || u.tag == tagClose || u.tag == tagOther:
		default:
			return false
		}
	}
	return names > 0
}

// readLabelled reads the words behind the colon of a label, or behind a letter
// that has none: then colon is -1.
func (r *reader) readLabelled(s *scene, lo, hi, colon int) {
	units := s.units
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
	isLetter := a.source.hi == lo+1 && units[lo].end-units[lo].start <= 2
	switch {
	case units[from].tag == tagQuote:
		a.parts = []phrase{{from, from + 1}}
		if from+1 < end && !isBoundary(units[from+1]) && !units[from+1].is(opensSentence) {
			a.parts[0].hi = r.clauseEnd(units, a.group, from, hi, wholeClause)
		}
	case isLetter || allShouted(units, a.source) || r.followsTurn(s) || r.labelAhead(s, end):
		a.parts = []phrase{{from, end}}
		if isLetter && units[lo].start < units[lo].end && r.string[units[lo].start]|0x20 == 'q' {
			a.group.cue.class = Ask
		}
	case units[end-1].tag == tagStop && !units[from].is(capital), end > hi, end-from < minHeadline:
		return
	default:
		a.rule = ruleHeadline
		a.parts = []phrase{{from, r.clauseEnd(units, a.group, from, hi, wholeClause)}}
	}
	r.add(s, a)
}

// labelAhead reports whether the paragraph that begins at i has the name of a
// speaker before its words, too.
func (r *reader) labelAhead(s *scene, i int) bool {
	return i < len(s.units) && r.labelEnd(s.units, i, len(s.units)) > 0
}

// minHeadline is the number of words from which what stands beside a name and
// a colon is taken for somebody’s words.
const minHeadline = 3

func allShouted(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi; i++ {
		if u := units[i]; !u.is(shouted) && u.tag != tagStop && u.end-u.start > 2 {
			return false
		}
	}
	return true
}

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
