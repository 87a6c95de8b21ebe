package quote

// readQuotedAs reads the participle of g where it tells what somebody is quoted
// as saying: the agency quoted Roth as saying. The words are Roth's, whatever
// the model has learned of agencies. It reports whether it does.
func (r *reader) readQuotedAs(s *scene, lo, hi int, g group) bool {
	who := r.whoIsQuoted(s.units, lo, g)
	if who.empty() {
		return false
	}
	if c, ok := r.complement(s.units, g, hi); ok {
		rule := c.rule
		if rule != ruleCueQuote {
			rule = ruleParticiple
		}
		r.add(s, attribution{rule: rule, group: c.group, source: who, parts: []phrase{c.content}, around: c.around, fixed: true})
		return true
	}
	// “…,” the agency quoted Roth as saying
	outer := g
	outer.lo, outer.voice = who.lo-1, active
	before := len(s.attributions)
	if by := r.subject(s.units, lo, outer.lo); by.empty() || !r.readBehind(s, lo, hi, attribution{group: outer, source: by}) {
		return false
	}
	for i := range s.attributions[before:] {
		a := &s.attributions[before+i]
		a.source, a.group.lo, a.fixed = who, g.lo, true
	}
	return true
}

// whoIsQuoted returns who is quoted before the participle of g, in a statement
// that begins at lo.
func (r *reader) whoIsQuoted(units []unit, lo int, g group) phrase {
	as := g.lo - 1
	if g.voice != participial || as <= lo || !r.isWord(units[as], "as") {
		return phrase{}
	}
	for k := as - 1; k >= lo && as-k <= maxSubject; k-- {
		if u := units[k]; u.tag == tagVerb && quotes(u.lemma) && k+1 < as && r.startsNounPhrase(units, k+1) {
			return phrase{k + 1, as}
		}
	}
	return phrase{}
}

// quotesAs reports whether somebody is quoted as saying something behind the
// group g, whose verb reports no words then.
func (r *reader) quotesAs(units []unit, g group, hi int) bool {
	if !quotes(g.cue.lemma) {
		return false
	}
	for k := g.hi; k+1 < hi && k-g.hi <= maxSubject; k++ {
		if r.isWord(units[k], "as") && r.isParticipleCue(units, k+1) {
			return true
		}
	}
	return false
}

// quotes reports whether a verb tells that somebody repeats what others say.
func quotes(lemma string) bool { return lemma == "quote" || lemma == "cite" }
