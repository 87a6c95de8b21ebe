package quote

// readTurn reads what a paragraph that begins with a name and a colon says:
// a turn in an interview, a headline. A headline may also end with the name.
func (r *reader) readTurn(s *scene, lo, hi int) {
	units := s.units
	if !units[lo].is(opensParagraph) {
		return
	}
	colon := lo
	for colon < hi && colon-lo <= maxLabel && units[colon].tag != tagColon {
		colon++
	}
	if colon < hi && colon > lo && units[colon].tag == tagColon && r.isSpeakerLabel(units, phrase{lo, colon}) {
		r.readLabelled(s, lo, hi, colon)
		return
	}
	r.readHeadline(s, lo, hi)
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

// readLabelled reads the words behind the label that ends with the colon.
func (r *reader) readLabelled(s *scene, lo, hi, colon int) {
	units := s.units
	label := phrase{lo, colon}
	g := markGroup(colon, ":")
	end := s.paragraphEnd()
	from := colon + 1
	if from >= end {
		return
	}
	a := attribution{rule: ruleTurn, group: g, source: label}
	last := units[end-1]
	isLetter := colon == lo+1 && units[lo].end-units[lo].start == 1
	switch {
	case units[from].tag == tagQuote:
		a.parts = []phrase{{from, from + 1}}
		if from+1 < end && !isBoundary(units[from+1]) && !units[from+1].is(opensSentence) {
			a.parts[0].hi = r.clauseEnd(units, g, from, hi, wholeClause)
		}
	case isLetter || units[lo].is(shouted) && allShouted(units, label):
		a.parts = []phrase{{from, end}}
		if r.isWord(units[lo], "q") && isLetter {
			a.group.cue.class = Ask
		}
	case last.tag == tagStop && !units[from].is(capital):
		return
	case end > hi || end-from < minHeadline:
		return
	default:
		a.rule = ruleHeadline
		a.parts = []phrase{{from, r.clauseEnd(units, g, from, hi, wholeClause)}}
	}
	r.add(s, a)
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
