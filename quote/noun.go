package quote

import "strings"

// behindNoun returns what the noun at k reports, if what the table says may
// follow it does: a clause with "that", an infinitive, a preposition. Mood
// asks for a noun that a verb makes a cue.
func (r *reader) behindNoun(units []unit, k, hi int, value string, withVerb bool) (complement, bool) {
	n := at(units[:hi], k+1)
	ends := partClause
	var want string
	switch n.tag {
	case tagThat:
		want, ends = "that", wholeClause
		if next := at(units[:hi], k+2); next.is(isFinite) || next.tag == tagVerb {
			return complement{}, false // claims that surprised
		}
	case tagTo:
		if !r.isInfinitive(units[:hi], k+1) && !withVerb {
			return complement{}, false
		}
		want = "to"
	case tagPrep:
		want = r.lowered(n)
	default:
		return complement{}, false
	}
	allowed, isMood := false, false
	for rest := value; rest != ""; {
		var f string
		f, rest, _ = strings.Cut(rest, " ")
		allowed = allowed || f == want
		isMood = isMood || f == "mood"
	}
	if !allowed || withVerb && !isMood && want != "that" && want != "to" && want != "of" {
		return complement{}, false
	}
	g := group{lo: k, hi: k + 1, head: k, voice: nominal}
	end := r.clauseEnd(units, g, k+1, hi, ends)
	if end <= k+2 {
		return complement{}, false
	}
	return complement{rule: ruleNoun, content: phrase{k + 1, end}, group: g}, true
}

// nounCue reads the noun at k as a cue by itself: Keller’s claim that, reports
// of looting.
func (r *reader) nounCue(s *scene, lo, hi, k int) bool {
	units := s.units
	value, ok := nounTable.Lookup(r.word(units[k]))
	if !ok {
		return false
	}
	for i := len(s.attributions) - 1; i >= 0 && s.attributions[i].statement == s.statement; i-- {
		if g := s.attributions[i].group; g.lo <= k && k < g.hi {
			return false // expressed hope: the verb has it
		}
	}
	c, ok := r.behindNoun(units, k, hi, value, false)
	if !ok {
		return false
	}
	n := units[k+1]
	source := r.possessor(units, lo, k)
	switch {
	case n.tag == tagPrep && !r.isWord(n, "of") && !r.isWord(n, "for"):
		return false // her remarks about it: not what she remarked
	case source.empty() && !isPlural(r.word(units[k])):
		return false // the idea that: nobody’s in particular
	case source.empty() && !r.isUnsourced(units[k], n):
		return false
	}
	noun := parseCue(r.lowered(units[k]), value)
	c.group.cue = noun
	r.add(s, attribution{rule: ruleNoun, group: c.group, source: source, parts: []phrase{c.content}})
	return true
}

// isUnsourced reports whether a noun without an owner tells, with the unit
// next behind it, of something that somebody said: reports of looting, claims
// that.
func (r *reader) isUnsourced(u, next unit) bool {
	switch r.lowered(u) {
	case "reports", "rumors", "rumours", "allegations", "accusations":
		return true
	case "claims", "complaints", "suggestions", "warnings":
		return next.tag == tagThat
	}
	return false
}

// possessor returns whose the noun at k is: Keller’s claim, their claim.
func (r *reader) possessor(units []unit, lo, k int) phrase {
	for i := k - 1; i >= lo && k-i <= maxPlain; i-- {
		switch u := units[i]; u.tag {
		case tagOwn:
			return phrase{i, i + 1}
		case tagPoss:
			p := r.nounPhraseBefore(units, lo, i)
			if p.empty() {
				return phrase{}
			}
			// Only the noun phrase itself: nothing joined by a preposition
			// belongs to the ’s for sure.
			return phrase{p.lo, i + 1}
		case tagNoun, tagNum, tagAdv, tagVerb, tagName:
		default:
			return phrase{}
		}
	}
	return phrase{}
}

// lowered returns the word of u in lower case.
func (r *reader) lowered(u unit) string { return strings.ToLower(r.word(u)) }

// participleBehind returns the comma that ends what a participle at unit i, or
// behind a comma there, says of the noun before it, or 0: a report published on
// Monday, a letter, dated March 3, and so on.
func (r *reader) participleBehind(units []unit, i, hi int) int {
	if at(units[:hi], i).tag == tagComma {
		i++
	}
	u, next := at(units[:hi], i), at(units[:hi], i+1)
	if u.tag != tagVerb || u.form&participle == 0 || u.lemma != "date" && next.tag != tagPrep && (i+1 >= hi || !r.isTime(units, phrase{i + 1, i + 2})) {
		return 0
	}
	c := nextComma(units, i, hi)
	if c >= hi || units[c].tag != tagComma || c-i > maxClause || hasFinite(units, phrase{i + 1, c}) >= 0 || hasFinite(units, phrase{c + 1, hi}) < 0 {
		return 0
	}
	return c
}

// accordingTo reads "according to" at k: its source stands behind it, and its
// content beside it.
func (r *reader) accordingTo(s *scene, lo, hi, k int) bool {
	units := s.units
	first := k == lo || units[k-1].tag == tagCoord || units[k-1].tag == tagSub || units[k-1].tag == tagThat ||
		k-1 > lo && units[k-1].tag == tagComma && (units[k-2].tag == tagSub || units[k-2].tag == tagThat || units[k-2].tag == tagCoord)
	source := r.nounPhraseAfter(units, k+2, hi, !first)
	if source.empty() {
		return false
	}
	if c := r.participleBehind(units, source.hi, hi); first && c > 0 {
		source.hi = c
	}
	from := source.hi + 1
	if first && at(units[:hi], source.hi).tag == tagComma && at(units[:hi], from).tag == tagWh {
		// According to Roth, who was there, four people …
		from = nextComma(units, from, hi) + 1
	} else if first && at(units[:hi], source.hi).tag == tagComma {
		// According to Roth, the mayor, four people …
		if c := nextComma(units, source.hi+1, hi); c < hi && units[c].tag == tagComma && !hasMain(units, phrase{source.hi + 1, c}) && r.startsNounPhrase(units, source.hi+1) && c-source.hi < maxClause {
			source.hi = c
			from = c + 1
		}
	}
	g := group{lo: k, hi: k + 2, head: k, cue: cue{lemma: "accord", class: Say, frames: clause}}
	a := attribution{rule: ruleAccording, group: g, source: source}
	if first {
		if at(units[:hi], source.hi).tag != tagComma {
			return false
		}
		content := phrase{from, r.clauseEnd(units, g, from, hi, wholeClause)}
		if u := at(units[:hi], from); u.tag == tagQuote && r.standsAlone(units, from, true) {
			content.hi = from + 1
		}
		a.parts = []phrase{content}
		r.add(s, a)
		return true
	}
	before := k
	for before > lo && (units[before-1].tag == tagComma || units[before-1].tag == tagDash) {
		before--
	}
	left := r.clauseBefore(s, lo, before)
	if left.empty() {
		return false
	}
	a.parts = []phrase{left}
	if at(units[:hi], source.hi).tag == tagComma {
		if hasFinite(units, left) < 0 && r.clauseAhead(units, source.hi+1, hi) {
			// Over the years, according to the office, the debt …
			a.parts = append(a.parts, phrase{source.hi + 1, r.clauseEnd(units, g, source.hi+1, hi, wholeClause)})
		} else if rest := r.restBehind(units, g, left, source.hi+1, hi); !rest.empty() {
			a.parts = append(a.parts, rest)
		}
	}
	r.add(s, a)
	return true
}
