package quote

// readInverted reads a cue that stands between the words and their source:
// “…,” said Roth. It reports whether it is one.
func (r *reader) readInverted(s *scene, lo, hi int, g group, subject phrase) bool {
	units := s.units
	if g.cue.frames&(direct|behind) == 0 || units[g.head].form&(past|third) == 0 {
		return false
	}
	b := g.lo - 1
	afterMarks := r.endsInMarks(s, lo, b)
	if !subject.empty() && !afterMarks || g.cue.lemma == "tell" {
		return false // who stands behind “told” is the one who was told
	}
	if !afterMarks && (b < lo || units[b].tag != tagComma || g.cue.frames&direct == 0) {
		return false
	}
	source := r.nounPhraseAfter(units, g.hi, hi, true)
	if source.empty() || g.cue.frames&addressee != 0 && !subject.empty() {
		return false
	}
	end := source.hi
	if !afterMarks {
		// Without marks nothing but the end may follow, and only plain
		// verbs of saying are turned around.
		if g.cue.class != Say || end < hi && !isBoundary(units[end]) {
			if _, kind := r.circumstance(units, end, hi); kind == noCircumstance {
				return false
			}
		}
	} else if end < hi && units[end].is(isFinite) || units[end-1].tag == tagVerb && at(units, b-1).tag == tagPrep {
		return false // the author of “Dry Wells,” said the dam leaked
	}
	a := attribution{rule: ruleInverted, group: g, source: source}
	tail := g
	tail.hi = end
	tail.cue.frames &^= addressee
	next, around, _ := r.skipCircumstances(units, tail, hi)
	a.around = around
	return r.wordsBefore(s, lo, hi, a, b, next)
}

// readAside reads "as Roth noted", with "as" at b, beside the clause it speaks
// of.
func (r *reader) readAside(s *scene, lo, hi int, a attribution, b, next int) bool {
	units := s.units
	a.rule = ruleClauseCue
	first := b == lo || b == lo+1 && units[lo].tag == tagCoord
	switch {
	case first && next < hi && units[next].tag == tagComma && r.clauseAhead(units, next+1, hi):
		a.parts = []phrase{{next + 1, r.clauseEnd(units, a.group, next+1, hi, wholeClause)}}
	case !first && units[b-1].tag == tagComma:
		left := r.clauseBefore(s, lo, b-1)
		if left.empty() || hasFinite(units, left) < 0 {
			return false
		}
		a.parts = []phrase{left}
	default:
		return false
	}
	r.add(s, a)
	return true
}

// isRelative reports whether p is a relative pronoun.
func (r *reader) isRelative(units []unit, p phrase) bool {
	return p.hi-p.lo == 1 && (units[p.lo].tag == tagWh || units[p.lo].tag == tagThat)
}

// endsInMarks reports whether what ends at unit b, inclusive, is a quote, or
// a quote and a comma; b may be the last unit of the statement before, in the
// same paragraph.
func (r *reader) endsInMarks(s *scene, lo, b int) bool {
	q := b
	if q >= 0 && s.units[q].tag == tagComma {
		q--
	}
	if q < 0 || s.units[q].tag != tagQuote {
		return false
	}
	return q >= lo || !s.units[lo].is(opensParagraph)
}

// readBehind reads a cue that stands behind the words and its source: “…,”
// Roth said. It reports whether it is one.
func (r *reader) readBehind(s *scene, lo, hi int, a attribution) bool {
	g := a.group
	if g.cue.frames&(direct|clause|behind) == 0 || r.isRelative(s.units, a.source) || a.source.hi > g.lo || a.source.hi < g.lo-1 && s.units[g.lo-1].tag != tagComma && s.units[g.lo-1].tag != tagDash {
		return false
	}
	if g.cue.frames&(direct|clause) == 0 && !r.endsInMarks(s, lo, a.source.lo-1) {
		return false
	}
	next, around, _ := r.skipCircumstances(s.units, g, hi)
	if next < hi && !isBoundary(s.units[next]) && !r.interrupts(s, lo, a.source.lo-1) {
		switch s.units[next].tag {
		case tagPrep, tagSub, tagVerb, tagWh, tagOpen, tagAdv, tagTo, tagThat:
			// More about the act: “…,” he said as he left.
			if b := a.source.lo - 1; !r.endsInMarks(s, lo, b) {
				if b <= lo || s.units[next].tag != tagPrep && s.units[next].tag != tagSub || hasFinite(s.units, phrase{lo, b}) < 0 {
					return false
				}
			}
		default:
			return false
		}
	}
	a.rule, a.around = ruleQuoteCue, around
	b := a.source.lo - 1
	if b >= lo && r.isWord(s.units[b], "as") {
		return r.readAside(s, lo, hi, a, b, next)
	}
	return r.wordsBefore(s, lo, hi, a, b, next)
}

// wordsBefore completes a with the words that end at unit b, inclusive, and
// those that go on at unit next, behind the cue. It reports whether there are
// any.
func (r *reader) wordsBefore(s *scene, lo, hi int, a attribution, b, next int) bool {
	units := s.units
	if r.endsInMarks(s, lo, b) {
		q := b
		if units[q].tag == tagComma {
			q--
		}
		if units[q].is(claimed) || q < lo && a.group.cue.frames&clause == 0 && r.endsWithStop(units[q]) {
			return false // “…” The rain went on.
		}
		a.parts = []phrase{{r.mixedStart(s, lo, q), q + 1}}
		if a.parts[0].lo < q {
			a.rule = ruleClauseCue
		}
	} else {
		if b < lo || units[b].tag != tagComma && units[b].tag != tagDash || a.group.cue.frames&(clause|direct) == 0 {
			return false
		}
		left := r.clauseBefore(s, lo, b)
		if left.empty() {
			return false
		}
		a.rule = ruleClauseCue
		a.parts = []phrase{left}
		if !r.canReport(s, left, a) {
			// As the vote nears, Roth said, the town …
			if next >= hi || units[next].tag != tagComma || !r.clauseAhead(units, next+1, hi) {
				return false
			}
			a.parts = append(a.parts, phrase{next + 1, r.clauseEnd(units, a.group, next+1, hi, wholeClause)})
			r.add(s, a)
			return true
		}
	}
	if next < hi && (units[next].tag == tagComma || units[next].tag == tagColon || units[next].tag == tagDash) {
		if rest := r.restBehind(units, a.group, a.parts[0], next+1, hi); !rest.empty() {
			a.parts = append(a.parts, rest)
		}
	} else if u := at(units[:hi], next); u.tag == tagQuote && !u.is(claimed) && a.rule != ruleClauseCue {
		a.parts = append(a.parts, phrase{next, next + 1})
	}
	r.add(s, a)
	return true
}

// mixedStart returns where the words begin that end in the quote at q: at q
// itself, or with the clause that the quote is part of.
func (r *reader) mixedStart(s *scene, lo, q int) int {
	if q <= lo {
		return q
	}
	switch s.units[q-1].tag {
	case tagComma, tagColon, tagDash, tagStop, tagSemicolon, tagQuote:
		return q
	case tagCoord:
		if q-1 == lo {
			return q
		}
	}
	p := r.clauseBefore(s, lo, q)
	if p.empty() || hasFinite(s.units, p) < 0 && r.looksSpoken(s.units[q]) {
		return q
	}
	return p.lo
}

// clauseBefore returns what stands in the statement before unit end and can be
// the content of a cue behind it: from the start, or behind the attribution
// before it.
func (r *reader) clauseBefore(s *scene, lo, end int) phrase {
	p := phrase{behindDateline(s.units, lo, end), end}
	for k := len(s.attributions) - 1; k >= 0 && s.attributions[k].statement == s.statement; k-- {
		a := &s.attributions[k]
		if a.group.hi == 0 || a.group.lo >= end {
			continue
		}
		// What is joined to an attribution by "and" is another clause; what
		// only stands in the content of the cue behind it is part of that.
		for _, q := range a.parts {
			if q.lo > a.group.lo && q.hi < end && s.units[q.hi].tag != tagComma && s.units[q.hi].tag != tagQuote || q.hi+1 < end && s.units[q.hi].tag == tagComma && s.units[q.hi+1].tag == tagCoord {
				p.lo = max(p.lo, q.hi)
			}
			if len(a.parts) == 1 && q.hi == q.lo+1 && s.units[q.lo].tag == tagQuote && q.hi < end {
				p.lo = max(p.lo, q.hi, a.group.hi, a.source.hi)
			}
		}
	}
	// It was a toy; now, Roth said, it was a tool.
	for k := p.hi - 1; k > p.lo && p.hi-k < minHeadline+2; k-- {
		if s.units[k].tag == tagSemicolon && hasFinite(s.units, phrase{k, p.hi}) < 0 {
			p.lo = k
			break
		}
	}
	if n := p.hi - 1; n > p.lo && s.units[n].tag == tagWh && s.units[n-1].tag == tagComma {
		p.lo = n // blamed the bank, which, Roth said, had lied
	}
	for !p.empty() {
		switch s.units[p.lo].tag {
		case tagCoord, tagComma, tagDash, tagSemicolon, tagStop:
			p.lo++
			continue
		}
		break
	}
	return p
}

// behindDateline returns the unit behind a dateline at lo, or lo: KYIV, Ukraine
// (AP) —
func behindDateline(units []unit, lo, end int) int {
	if lo >= end || !units[lo].is(shouted) || !units[lo].is(opensParagraph) {
		return lo
	}
	for i := lo + 1; i < end && i-lo <= maxParenthesis; i++ {
		switch units[i].tag {
		case tagDash:
			return i + 1
		case tagName, tagNum, tagComma, tagOpen, tagClose, tagStop, tagOther:
		default:
			return lo
		}
	}
	return lo
}

// canReport reports whether a clause without marks can be the words of a cue
// behind it.
func (r *reader) canReport(s *scene, left phrase, a attribution) bool {
	if a.group.cue.frames&(clause|direct) == 0 || left.hi-left.lo < 2 {
		return false
	}
	// “On Friday, he said” and “When asked, he said” have nothing to report.
	switch s.units[left.lo].tag {
	case tagPrep, tagSub, tagWh, tagAdv:
		return hasFinite(s.units, left) >= 0 && s.units[left.lo].tag != tagWh && r.mainClause(s.units, left)
	}
	if s.units[left.lo].tag == tagVerb {
		return hasFinite(s.units, left) >= 0
	}
	return !r.isTime(s.units, left) || hasFinite(s.units, left) >= 0
}

// mainClause reports whether p, which begins with an adjunct, has a main
// clause behind a comma.
func (r *reader) mainClause(units []unit, p phrase) bool {
	if units[p.lo].tag == tagPrep || units[p.lo].tag == tagAdv {
		return true
	}
	if next := p.lo + 1; next < p.hi && r.isWord(units[p.lo], "as") && (r.isWord(units[next], "many") || r.isWord(units[next], "much") || r.isWord(units[next], "few")) {
		return true // as many as forty were held
	}
	c := nextComma(units, p.lo, p.hi)
	return c < p.hi && hasFinite(units, phrase{c + 1, p.hi}) >= 0
}

// restBehind returns the words that go on at unit i, behind a cue that divides
// them: “…,” Roth said, “…”; the road, Roth said, would open.
func (r *reader) restBehind(units []unit, g group, left phrase, i, hi int) phrase {
	u := at(units[:hi], i)
	switch u.tag {
	case tagQuote:
		if u.is(claimed) || !r.standsAlone(units, i, true) {
			return phrase{}
		}
		return phrase{i, i + 1}
	case tagNone, tagStop:
		return phrase{}
	}
	if left.hi-left.lo == 1 && units[left.lo].tag == tagQuote {
		return phrase{} // what follows marks without marks is told by the author
	}
	complete := hasFinite(units, left) >= 0
	switch u.tag {
	case tagVerb:
		if u.form&ing != 0 && (complete || r.isParticipleCue(units, i)) {
			return phrase{} // …, Roth said, adding that …
		}
	case tagBe, tagHave, tagDo, tagModal, tagTo, tagThat, tagPrep, tagNot:
	case tagSub:
		if r.isWord(u, "while") || r.isWord(u, "although") || r.isWord(u, "though") || r.isWord(u, "as") {
			return phrase{}
		}
	case tagCoord:
		if r.cueAhead(units, i+1, hi) || at(units[:hi], i+1).tag == tagVerb && r.isCueLike(units, i+1, hi) {
			return phrase{}
		}
	case tagWh:
		return phrase{}
	default:
		if complete {
			return phrase{}
		}
	}
	return phrase{i, r.clauseEnd(units, g, i, hi, wholeClause)}
}
