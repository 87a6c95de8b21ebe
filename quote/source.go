package quote

// subject returns the noun phrase that is the subject of the verb group that
// begins at g, in the statement that begins at lo. The comma between an
// appositive and the verb is part of it.
func (r *reader) subject(units []unit, lo, g int) phrase {
	if g <= lo {
		return phrase{}
	}
	switch u := units[g-1]; u.tag {
	case tagPron, tagThat:
		return phrase{g - 1, g}
	case tagWh:
		if r.isWord(u, "who") || r.isWord(u, "which") || r.isWord(u, "what") {
			return phrase{g - 1, g}
		}
		return phrase{}
	case tagComma:
		return r.subjectBeforeComma(units, lo, g-1)
	case tagDash:
		c := g - 2
		for c > lo && g-c <= maxLook && units[c].tag != tagDash {
			c--
		}
		if c <= lo || units[c].tag != tagDash {
			return phrase{}
		}
		// Roth, the mayor — a painter by trade — said
		if p := r.subjectBeforeComma(units, lo, c); !p.empty() {
			return p
		}
		return r.withFirstConjunct(units, lo, r.nounPhraseBefore(units, lo, c))
	case tagNoun, tagName, tagNum, tagDet, tagOwn, tagObj, tagPoss, tagClose, tagOther, tagAdv, tagVerb, tagQuote:
		p := r.nounPhraseBefore(units, lo, g)
		return r.withFirstConjunct(units, lo, p)
	}
	return phrase{}
}

// subjectBeforeComma returns the subject of a verb that stands behind the
// comma at i: “Roth, the mayor, said”, “Roth, who was late, said”.
func (r *reader) subjectBeforeComma(units []unit, lo, i int) phrase {
	end := i
	onlyAppositives := true
	for range maxCommas {
		c := commaBefore(units, lo, end)
		if c < lo {
			break
		}
		seg := phrase{c + 1, end}
		switch {
		case seg.empty():
		case end == i && hasMain(units, seg) && !isAdjunct(units, seg):
			return phrase{} // It rains, said Roth.
		case units[c].tag != tagComma && end < i:
			return headOf(r.nounPhraseBefore(units, c+1, end), i, onlyAppositives)
		case isAdjunct(units, seg):
			onlyAppositives = false
			end = c
			if c > lo && (r.isWord(units[c-1], "who") || r.isWord(units[c-1], "which")) {
				return phrase{c - 1, c} // who, after some thought, said
			}
			continue
		case isPlaceName(units, seg) && c > lo && units[commaBefore(units, lo, c)+1].tag == tagPrep:
			end = c // of Milford, Ohio,
			continue
		case units[seg.lo].tag != tagCoord && !hasMain(units, seg) && r.canHead(units, lo, c):
			end = c
			continue
		case end < i:
			return headOf(r.nounPhraseBefore(units, seg.lo, end), i, onlyAppositives)
		default:
			return phrase{}
		}
		end = c
	}
	if end == i {
		return phrase{}
	}
	return headOf(r.nounPhraseBefore(units, lo, end), i, onlyAppositives)
}

// maxCommas is how many commas may stand between a subject and its verb.
const maxCommas = 6

// headOf returns the phrase that begins with p and goes on to the comma at i
// if all between them describes p.
func headOf(p phrase, i int, onlyAppositives bool) phrase {
	if !p.empty() && onlyAppositives && p.hi < i {
		p.hi = i + 1
	}
	return p
}

// commaBefore returns the last comma, or mark that divides more, of
// units[lo:end], or lo-1 if there is none near.
func commaBefore(units []unit, lo, end int) int {
	for i := end - 1; i >= lo && end-i <= maxLook; i-- {
		switch units[i].tag {
		case tagComma, tagSemicolon, tagColon, tagDash:
			return i
		}
	}
	return lo - 1
}

// isAdjunct reports whether what stands between two commas is no noun phrase
// but tells more of the one before it or of the verb.
func isAdjunct(units []unit, p phrase) bool {
	u := units[p.lo]
	switch u.tag {
	case tagWh, tagThat, tagPrep, tagSub, tagAdv, tagTo, tagNot, tagOpen:
		return true
	case tagVerb:
		return u.form&(ing|participle) != 0
	}
	return false
}

// isPlaceName reports whether p is nothing but one or two names, as the state
// behind a town is.
func isPlaceName(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi; i++ {
		if units[i].tag != tagName {
			return false
		}
	}
	return p.hi-p.lo <= 2
}

// canHead reports whether the segment before the comma at c ends in a noun
// phrase that the next segment can describe.
func (r *reader) canHead(units []unit, lo, c int) bool {
	before := commaBefore(units, lo, c)
	p := phrase{before + 1, c}
	if p.empty() {
		return false
	}
	switch units[c-1].tag {
	case tagName, tagNoun, tagNum, tagClose:
	default:
		return false
	}
	if units[p.lo].tag == tagWh {
		return true
	}
	return !isAdjunct(units, p) && !r.isTime(units, p)
}

// hasFinite returns the index of the first finite verb in p, or -1.
func hasFinite(units []unit, p phrase) int {
	for i := p.lo; i < p.hi && i-p.lo <= maxLook; i++ {
		if units[i].is(isFinite) {
			return i
		}
	}
	return -1
}

// hasMain reports whether p has a finite verb that is not in a relative clause.
func hasMain(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi && i-p.lo <= maxLook; i++ {
		if units[i].is(isFinite) && relativeBefore(units, p.lo, i) < 0 {
			return true
		}
	}
	return false
}

// withFirstConjunct returns p with what is joined to it by "and" before a
// comma: “Roth, Lind and Brandt”, “Roth, who was late, and her aides”.
func (r *reader) withFirstConjunct(units []unit, lo int, p phrase) phrase {
	if p.empty() || p.lo-1 < lo {
		return p
	}
	comma := p.lo - 1
	joined := units[comma].tag == tagCoord && comma-1 >= lo && units[comma-1].tag == tagComma
	if joined {
		comma--
	}
	if units[comma].tag != tagComma {
		return p
	}
	if !joined && !hasCoord(units, p) {
		return p
	}
	end := comma
	for range maxCommas {
		c := commaBefore(units, lo, end)
		seg := phrase{c + 1, end}
		if seg.empty() || c >= lo && units[c].tag != tagComma {
			return p
		}
		switch {
		case units[seg.lo].tag == tagWh && joined && c >= lo:
			head := r.nounPhraseBefore(units, lo, c)
			if head.empty() || head.lo > lo && units[head.lo-1].tag != tagComma {
				return p
			}
			return phrase{head.lo, p.hi}
		case r.isPlainNounPhrase(units, seg):
			p.lo = seg.lo
			if c < lo {
				return p
			}
			end = c
		default:
			return p
		}
	}
	return p
}

func hasCoord(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi && i-p.lo < maxLook; i++ {
		if units[i].tag == tagCoord {
			return true
		}
	}
	return false
}

// maxPlain is the number of words in the longest member of a list of sources.
const maxPlain = 6

// isPlainNounPhrase reports whether p holds nothing but a short noun phrase
// that is no time.
func (r *reader) isPlainNounPhrase(units []unit, p phrase) bool {
	if p.hi-p.lo > maxPlain || r.isTime(units, p) {
		return false
	}
	for i := p.lo; i < p.hi; i++ {
		switch units[i].tag {
		case tagName, tagNum, tagPoss:
		case tagNoun, tagDet, tagOwn:
			if i == p.lo && units[i].tag == tagNoun && p.hi-p.lo == 1 {
				return false // Meanwhile, Roth and Lind
			}
		case tagPrep:
			if !r.isWord(units[i], "of") || i == p.lo {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// relate notes what the source of a stands for if it is a relative pronoun, and
// reports whether it is one.
func (r *reader) relate(s *scene, a *attribution, lo int) bool {
	p := a.source
	if a.words || !r.isRelative(s.units, p) {
		return false
	}
	a.antecedent = r.antecedent(s.units, lo, p.lo)
	if s.units[p.lo].tag == tagThat && !a.antecedent.empty() {
		a.source = a.antecedent // “that” by itself would tell nobody anything
	}
	return true
}

// antecedent returns the noun phrase that the relative pronoun at i stands
// for.
func (r *reader) antecedent(units []unit, lo, i int) phrase {
	end := i
	if at(units, end-1).tag == tagComma {
		end--
	}
	if end <= lo {
		return phrase{}
	}
	p := r.nounPhraseBefore(units, lo, end)
	// Roth, a former judge who: the judge is Roth.
	if c := p.lo - 1; !p.empty() && c > lo && units[c].tag == tagComma {
		if before := r.nounPhraseBefore(units, lo, c); !before.empty() && r.isPlainNounPhrase(units, before) {
			p.lo = before.lo
		}
	}
	return p
}
