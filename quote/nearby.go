package quote

import "strings"

// The rules for words in marks that no cue beside them reports, but one that
// stands farther off, or in an unusual place, in the same statement.

// readNearby gives the quote at q, which nothing has yet, to a cue of the
// statement that begins at lo. It reports whether there is one.
func (r *reader) readNearby(s *scene, lo, hi, q int) bool {
	if r.resumes(s, lo, q) {
		return true
	}
	if a, ok := r.putBehind(s, hi, q); ok {
		r.addLoose(s, loose{q, s.statement, s.paragraph}, a)
		return true
	}
	if q == lo {
		return false
	}
	a, ok := r.nearbyCue(s, lo, q)
	if !ok {
		a, ok = r.headlineCue(s, lo, hi, q)
	}
	if ok {
		r.addLoose(s, loose{q, s.statement, s.paragraph}, a)
	}
	return ok
}

// resumes gives the quote at q to the attribution before it in the statement,
// if that has been interrupted only by more about the act, “…,” Roth said,
// turning to Lind, “…”; or if a dash divides them: Roth said it was old —
// “older than all of us.”
func (r *reader) resumes(s *scene, lo, q int) bool {
	a := r.lastBefore(s, q)
	if a == nil || q == lo || len(a.parts) == 0 {
		return false
	}
	n := r.number(s, a)
	last := a.parts[len(a.parts)-1]
	switch s.units[q-1].tag {
	case tagDash:
		if last.hi == q-1 && last.lo > a.group.lo && !r.isAllMarks(s, a) && isBoundary(at(s.units, q+1)) {
			r.join(s, n, q)
			return true
		}
		return false
	case tagComma, tagSemicolon:
	default:
		return false
	}
	if !r.isAllMarks(s, a) || last.hi > a.group.lo || !r.isOpenEnded(s.units[last.hi-1]) || a.rule != ruleQuoteCue && a.rule != ruleInverted {
		return false
	}
	subordinate := false
	for i := max(a.group.hi, a.source.hi); i < q; i++ {
		switch u := s.units[i]; {
		case u.tag == tagQuote || u.tag == tagSemicolon && i < q-1:
			return false
		case u.tag == tagSub || u.tag == tagWh || r.isWord(u, "as"):
			subordinate = true
		case u.is(isFinite) && !subordinate:
			return false
		}
	}
	r.join(s, n, q)
	return true
}

// isOpenEnded reports whether the words of a quote end with a comma or a dash:
// their sentence goes on.
func (r *reader) isOpenEnded(u unit) bool {
	if u.tag != tagQuote {
		return u.tag == tagComma
	}
	inner := strings.TrimRight(r.pairs[u.pair].Inner.In(r.string), "”’\"'») ")
	return strings.HasSuffix(inner, ",") || strings.HasSuffix(inner, "—") || strings.HasSuffix(inner, "-")
}

// number returns the number of a, which is one of the attributions of s.
func (r *reader) number(s *scene, a *attribution) int {
	for n := len(s.attributions); n > 0; n-- {
		if &s.attributions[n-1] == a {
			return n
		}
	}
	return 0
}

// putBehind returns an attribution to "put it" behind the quote at q: “a bridge
// to nowhere”, as Roth put it.
func (r *reader) putBehind(s *scene, hi, q int) (attribution, bool) {
	i := q + 1
	if at(s.units[:hi], i).tag == tagComma {
		i++
	}
	if !r.isWord(at(s.units[:hi], i), "as") {
		return attribution{}, false
	}
	source := r.nounPhraseAfter(s.units, i+1, hi, true)
	if source.empty() {
		return attribution{}, false
	}
	i = source.hi
	for u := at(s.units[:hi], i); u.tag == tagAdv || r.isWord(u, "once"); u = at(s.units[:hi], i) {
		i++
	}
	if at(s.units[:hi], i).lemma != "put" || !r.isWord(at(s.units[:hi], i+1), "it") {
		return attribution{}, false
	}
	g := group{lo: i, hi: i + 2, head: i, cue: cue{lemma: "put it", class: Say}}
	r.extend(s.units, source.hi, &g)
	return attribution{rule: ruleFarCue, group: g, source: source}, true
}

// nearbyCue returns an attribution to the nearest cue of speech before the
// quote at q, in the statement that begins at lo, with a comma or a colon
// between: Roth said on Monday, in reference to the bridge, “…”
func (r *reader) nearbyCue(s *scene, lo, q int) (attribution, bool) {
	units := s.units
	end := q
	switch units[q-1].tag {
	case tagComma, tagColon:
		end--
	case tagVerb:
		if units[q-1].form&ing == 0 {
			return attribution{}, false
		}
	default:
		return attribution{}, false
	}
	if r.isWord(units[lo], "according") && at(units, lo+1).tag == tagTo && units[q-1].tag == tagColon {
		source := r.nounPhraseAfter(units, lo+2, end, true)
		g := group{lo: lo, hi: lo + 2, head: lo, cue: cue{lemma: "accord", class: Say}}
		return attribution{rule: ruleAccording, group: g, source: source}, !source.empty() && source.hi == end
	}
	subordinate := false
	for i := end - 1; i >= lo && end-i <= maxNearby; i-- {
		u := units[i]
		switch {
		case u.tag == tagQuote || u.tag == tagSemicolon || u.tag == tagClose:
			return attribution{}, false
		case u.tag == tagWh || u.tag == tagSub || u.tag == tagThat:
			subordinate = false
			continue
		case u.tag == tagNoun && i == end-1 && i > lo:
			if a, ok := r.verbBehindNoun(s, lo, i); ok {
				return a, true
			}
			continue
		case u.tag != tagVerb:
			if u.is(isFinite) && !isVerbal(at(units, i+1)) {
				subordinate = true
			}
			continue
		}
		if u.lemma == "put" && r.isWord(at(units, i+1), "it") && i+2 <= end {
			g := group{lo: i, hi: i + 2, head: i, cue: cue{lemma: "put it", class: Say}}
			r.extend(units, lo, &g)
			return r.withSubject(s, lo, g)
		}
		g, ok := r.group(units, lo, q, i)
		if g.cue.class == Show && (units[q-1].tag != tagColon || i != end-1) {
			ok = false // including “…”, but the sign reads: “…”
		}
		if !ok || g.cue.frames&direct == 0 || g.voice == passiveVoice || subordinate || !isTensed(units, g) || r.isCueOfOther(s, i) {
			if u.is(isFinite) {
				subordinate = true
			}
			continue
		}
		return r.withSubject(s, lo, g)
	}
	return attribution{}, false
}

// isTensed reports whether the verb of g shows that it is one: what looks like
// the base form may be a noun, as in “a blunt message to Lind: …”
func isTensed(units []unit, g group) bool {
	return units[g.head].form&(past|third|ing) != 0 || g.lo < g.head || at(units, g.lo-1).tag == tagPron
}

// maxNearby is the number of units between a cue and the words it reports.
const maxNearby = 30

// isCueOfOther reports whether the verb at i is the cue of an attribution of
// this statement.
func (r *reader) isCueOfOther(s *scene, i int) bool {
	for k := len(s.attributions) - 1; k >= 0 && s.attributions[k].statement == s.statement; k-- {
		if g := s.attributions[k].group; g.hi > 0 && g.lo <= i && i < g.hi {
			return true
		}
	}
	return false
}

// withSubject returns an attribution to g and its subject, which may stand
// behind it at the start of a statement: Said Roth: “…”
func (r *reader) withSubject(s *scene, lo int, g group) (attribution, bool) {
	units := s.units
	a := attribution{rule: ruleFarCue, group: g}
	switch {
	case g.voice == participial:
		a.source = r.participant(s, lo, g)
	case g.lo == lo:
		if units[g.head].form&(past|third) == 0 {
			return a, false
		}
		a.rule = ruleVerbFirst
		a.source = r.nounPhraseAfter(units, g.hi, len(units), true)
	case g.voice == active:
		if units[lo].tag == tagSub {
			lo++ // As Roth, the mayor, put it
		}
		i := g.lo
		for i-1 > lo && units[i-1].tag == tagAdv {
			i--
		}
		if a.source = r.subject(units, lo, i); a.source.empty() {
			// Roth once said
			for i-1 > lo && units[i-1].tag == tagSub {
				i--
			}
			a.source = r.nounPhraseBefore(units, lo, i)
		}
	}
	if p := a.source; p.empty() || r.isRelative(units, p) && units[p.lo].tag != tagWh {
		return a, false
	}
	return a, true
}

// participant returns whose words the participle of g reports, without a comma
// before it: a clip of Roth saying, Roth wrote to the council saying; and at
// the start of a statement, those of who spoke before.
func (r *reader) participant(s *scene, lo int, g group) phrase {
	units := s.units
	if g.lo == lo {
		if l := s.latest; l.attribution > 0 && l.statement >= s.statement-1 && s.attributions[l.attribution-1].paragraph == s.paragraph {
			return s.attributions[l.attribution-1].source
		}
		return phrase{}
	}
	if p := r.participleSubject(s, lo, g); !p.empty() {
		return p
	}
	for i := g.lo; i > lo && g.lo-i <= maxPlain; i-- {
		switch u := units[i-1]; {
		case u.tag == tagName:
		case r.isWord(u, "with"), r.isWord(u, "of") && i < g.lo && units[i].tag == tagName:
			return phrase{i, g.lo}
		case u.tag == tagNoun || u.tag == tagDet || u.tag == tagOwn || u.tag == tagNum || r.isWord(u, "of"):
		default:
			i = lo
		}
	}
	if p := r.lastSubject(s, lo, g.lo); !p.empty() {
		return p
	}
	return r.mainSubject(units, lo, g.lo)
}

// verbBehindNoun reads the word at i, which looks like a noun, as the verb of
// the noun or name before it: The Lima Times reports: “…”; Roth wrote to the
// council saying: “…”
func (r *reader) verbBehindNoun(s *scene, lo, i int) (attribution, bool) {
	units := s.units
	form, lemma := r.lexis.form(r.word(units[i]))
	c, ok := r.lexis.cue(lemma)
	if !ok || c.frames&direct == 0 {
		return attribution{}, false
	}
	a := attribution{rule: ruleFarCue, group: group{lo: i, hi: i + 1, head: i, cue: c}}
	switch prev := units[i-1]; {
	case form&third != 0 && (prev.tag == tagName || prev.tag == tagNoun && !isPlural(r.word(prev))):
		a.source = r.nounPhraseBefore(units, lo, i)
	case form&past != 0 && form&(base|alsoNoun) == 0 && r.isWord(prev, "another"):
		a.source = phrase{i - 1, i}
	case form&ing != 0 && (prev.tag == tagName || prev.tag == tagNoun || prev.tag == tagObj):
		a.group.voice = participial
		a.source = r.participant(s, lo, a.group)
	}
	return a, !a.source.empty()
}

// headlineCue returns an attribution to the name that begins a headline which
// ends with the quote at q, behind a colon: Roth Slams Lind: ‘…’
func (r *reader) headlineCue(s *scene, lo, hi, q int) (attribution, bool) {
	units := s.units
	if !units[lo].is(opensParagraph) || units[lo].tag != tagName || units[q-1].tag != tagColon || q+2 < hi || s.paragraphEnd() != hi || !units[q].is(opensSentence) && q-lo > maxHeadline {
		return attribution{}, false
	}
	i := lo
	for i < q-1 && units[i].tag == tagName {
		i++
	}
	source := phrase{lo, i}
	if labelTable.Has(r.span(units, source).In(r.string)) {
		return attribution{}, false
	}
	// In capitals, all words look like names: the first name is the one.
	if r.who != nil {
		if m := r.who.Within(r.span(units, source)); len(m) > 0 && m[0].Start == int(units[lo].start) {
			for source.hi-1 > lo && int(units[source.hi-1].start) >= m[0].End {
				source.hi--
			}
		}
	}
	return attribution{rule: ruleHeadline, source: source, group: markGroup(q-1, ":")}, true
}

// maxHeadline is the number of units before the words in marks of a headline.
const maxHeadline = 15
