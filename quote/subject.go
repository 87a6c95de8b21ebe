package quote

// sharedSubject returns the subject of a verb that has none of its own: that
// of the verb it is joined to by "and" or "but".
func (r *reader) sharedSubject(s *scene, lo, g int) phrase {
	i := g - 1
	if i < lo || s.units[i].tag != tagCoord {
		return phrase{}
	}
	a := r.lastBefore(s, i)
	for k := i - 1; k > lo && i-k <= maxLook; k-- {
		if !s.units[k].is(isFinite) {
			continue
		}
		if a != nil && (k < a.group.hi || a.holds(k)) {
			break
		}
		p := r.subject(s.units, lo, groupStart(s.units, lo, k))
		if p.empty() || a != nil && (p.lo > lo && !isBoundary(s.units[p.lo-1]) || r.isRelative(s.units, p)) {
			continue // as they spoke and said: who said it stands before
		}
		return p
	}
	if a != nil {
		return a.source
	}
	return phrase{}
}

// holds reports whether unit i stands in the words of a.
func (a *attribution) holds(i int) bool {
	for _, p := range a.parts[:min(len(a.parts), maxInside)] {
		if p.lo <= i && i < p.hi {
			return true
		}
	}
	return false
}

// groupStart returns the first unit of the verb group that i stands in.
func groupStart(units []unit, lo, i int) int {
	for i > lo && isVerbal(units[i-1]) {
		i--
	}
	return i
}

func isVerbal(u unit) bool {
	switch u.tag {
	case tagBe, tagHave, tagDo, tagModal, tagNot, tagAdv, tagVerb:
		return true
	}
	return false
}

// lastBefore returns the attribution of this statement whose content or
// source ends nearest before unit i, among those that are not inside another.
func (r *reader) lastBefore(s *scene, i int) *attribution {
	for k := len(s.attributions) - 1; k >= 0 && s.attributions[k].statement == s.statement; k-- {
		a := &s.attributions[k]
		if a.group.hi == 0 || a.source.empty() || a.group.lo >= i || a.group.voice == nominal {
			continue
		}
		if r.isTopLevel(s, k+1) {
			return a
		}
	}
	return nil
}

// isTopLevel reports whether the attribution with number n stands in the
// content of no other of its statement.
func (r *reader) isTopLevel(s *scene, n int) bool {
	a := &s.attributions[n-1]
	for k := n - 2; k >= 0 && s.attributions[k].statement == a.statement && n-k <= maxInside; k-- {
		for _, p := range s.attributions[k].parts {
			if a.group.hi > 0 && p.lo <= a.group.lo && a.group.hi <= p.hi {
				return false
			}
		}
		if p := s.attributions[k].source; a.group.hi > 0 && p.lo <= a.group.lo && a.group.hi <= p.hi {
			return false
		}
	}
	return true
}

// maxInside is how many attributions back one may stand that has another
// inside its content.
const maxInside = 8

// participleSubject returns whose words a participle reports, "…, saying" or
// "by saying": those of the subject of its sentence.
func (r *reader) participleSubject(s *scene, lo int, g group) phrase {
	units := s.units
	if g.lo <= lo {
		// Saying it was late, Roth left: the subject stands behind.
		return phrase{}
	}
	switch p := units[g.lo-1]; p.tag {
	case tagComma, tagCoord, tagDash, tagSub, tagQuote, tagClose:
	case tagPrep:
		if !r.isWord(p, "by") && !r.isWord(p, "in") && !r.isWord(p, "without") {
			return phrase{}
		}
	default:
		return phrase{}
	}
	if a := r.lastBefore(s, g.lo); a != nil && a.rule != ruleRelative {
		return a.source
	} else if p := r.mainSubject(units, lo, g.lo); !p.empty() || a == nil {
		return p
	} else {
		return a.source
	}
}
