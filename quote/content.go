package quote

import "strings"

// clauseEnd returns the end of the clause that begins at i and is the content
// of the cue g, at the latest at hi, the end of the statement. The final stop
// is not part of it.
func (r *reader) clauseEnd(units []unit, g group, i, hi int, sort contentSort) int {
	end := hi
	seen := false // a finite verb of the clause
	depth := 0
walk:
	for k := i; k < hi; k++ {
		u := units[k]
		if (g.voice == nominal || g.relative) && seen && u.is(isFinite) && !r.opensClause(units, i, k) {
			end = k // the claim that he was framed did not convince
			break
		}
		seen = seen || u.is(isFinite)
		switch u.tag {
		case tagOpen:
			depth++
		case tagClose:
			if depth == 0 {
				end = k
				break walk
			}
			depth--
		case tagQuote:
			if at(units, k+1).is(opensSentence) {
				return k + 1
			}
			if g.cue.frames&call != 0 && k > i && (at(units, k+1).tag == tagPrep && !r.isWord(units[k+1], "of") && !r.isWord(units[k+1], "for") || at(units, k+1).tag == tagWh || at(units, k+1).tag == tagSub) {
				return k + 1 // called him “a clown” on the radio
			}
			// The comma stands inside the marks: “open,” but
			if k+1 < hi && units[k+1].tag != tagComma && r.endsWithComma(u) && r.endsAtComma(units, g, k, hi, sort, seen || k-i >= minSeen) {
				end = k + 1
				break walk
			}
		}
		if depth > 0 || k == i {
			continue
		}
		switch u.tag {
		case tagSemicolon:
			end = k
			break walk
		case tagColon:
			if at(units, k+1).tag == tagQuote {
				end = k
				break walk
			}
		case tagDash:
			second := dashAhead(units, k, hi)
			if second == 0 {
				end = k
				break walk
			}
			k = second
		case tagComma:
			if r.endsAtComma(units, g, k, hi, sort, seen || k-i >= minSeen) {
				end = k
				break walk
			}
		case tagCoord:
			if r.endsAtCoord(units, g, k, hi, sort) {
				end = k
				break walk
			}
		case tagWh, tagThat:
			// She scolded neighbours who say that: what they say is theirs.
			if sort == partClause && g.cue.frames&object != 0 && at(units, k-1).tag == tagNoun && r.cueAhead(units, k+1, hi) {
				end = k
				break walk
			}
		case tagSub:
			if sort != wholeClause && (r.isWord(u, "while") || r.isWord(u, "although") || r.isWord(u, "though")) {
				end = k
				break walk
			}
		case tagVerb:
			if k+1 < hi && sort != wholeClause && r.isParticipleCue(units, k) && units[k-1].tag == tagPrep {
				end = k - 1
				break walk
			}
		}
	}
	for end > i {
		switch units[end-1].tag {
		case tagComma, tagStop, tagDash, tagCoord, tagSemicolon, tagColon:
			end--
			continue
		}
		break
	}
	return end
}

// minSeen is the number of units from which a content is taken to have its
// verb, known or not.
const minSeen = 6

// opensClause reports whether a clause of its own begins between i and the
// finite verb at k, so that the verb need not be that of the clause around.
func (r *reader) opensClause(units []unit, i, k int) bool {
	for n := k - 1; n > i && k-n < maxClause; n-- {
		switch u := units[n]; u.tag {
		case tagComma, tagCoord, tagSub, tagWh, tagThat, tagQuote, tagSemicolon, tagDash, tagColon:
			return true
		case tagVerb:
			return r.takesClause(u.lemma)
		case tagBe, tagHave, tagDo, tagModal:
			return false
		}
	}
	return false
}

// endsWithComma reports whether the words of a quote end with a comma.
func (r *reader) endsWithComma(u unit) bool {
	return strings.HasSuffix(strings.TrimRight(r.pairs[u.pair].Inner.In(r.string), "”’\"'» "), ",")
}

// contentSort tells what sort of content a clause is, as far as its end
// depends on it.
type contentSort uint8

const (
	wholeClause contentSort = iota // with a subject and a verb of its own
	partClause                     // an infinitive, a gerund, a noun phrase
)

// endsAtComma reports whether the content ends at the comma at k.
func (r *reader) endsAtComma(units []unit, g group, k, hi int, sort contentSort, seen bool) bool {
	n := k + 1
	if n >= hi {
		return true
	}
	next := units[n]
	if g.relative && next.is(isFinite) {
		return true
	}
	if g.subordinate && r.startsNounPhrase(units, n) && r.clauseAhead(units, n, hi) {
		return true
	}
	switch next.tag {
	case tagVerb:
		if next.form&ing != 0 {
			return seen || sort == partClause || r.isParticipleCue(units, n)
		}
		return sort == partClause && next.is(isFinite)
	case tagWh:
		if r.isWord(next, "whether") || r.isWord(next, "how") || r.isWord(next, "what") || r.isWord(next, "why") {
			return false
		}
		return !returnsBehindComma(units, n, hi)
	case tagCoord:
		return r.endsAtJoint(units, g, n, hi, sort)
	case tagSub:
		for _, word := range [...]string{"while", "although", "though", "whereas"} {
			if r.isWord(next, word) {
				return true
			}
		}
		return sort == partClause && !r.isWord(next, "if") && !r.isWord(next, "than")
	case tagAdv:
		if r.isWord(next, "even") && at(units, n+1).tag == tagSub {
			return !r.isWord(units[n+1], "if")
		}
	case tagPrep:
		if r.isWord(next, "despite") || r.isWord(next, "according") {
			return true
		}
	}
	if r.attributionAt(units, n, hi) {
		return true
	}
	switch next.tag {
	case tagDet:
		// ", a sign of": a noun phrase about the whole clause.
		return seen && (r.isWord(next, "a") || r.isWord(next, "an") || r.isWord(next, "the")) &&
			hasFinite(units, phrase{n, nextComma(units, n, hi)}) < 0 && !returnsBehindComma(units, n, hi) && !r.listBehind(units, n, hi)
	case tagPron:
		return seen && g.voice == active && r.clauseAhead(units, n, hi) && !r.isSubordinate(units, k)
	}
	return false
}

// isSubordinate reports whether the clause that ends at the comma at k is one
// that waits for its main clause: if it rains, he …
func (r *reader) isSubordinate(units []unit, k int) bool {
	for i := k - 1; i >= 0 && k-i < maxLook; i-- {
		switch units[i].tag {
		case tagSub:
			return true
		case tagWh:
			return r.isWord(units[i], "when") || r.isWord(units[i], "where")
		case tagThat, tagComma, tagStop, tagSemicolon:
			if next := at(units, i+1).tag; next == tagPrep || next == tagSub {
				return true
			}
			return false
		}
	}
	return false
}

// listBehind reports whether the comma before i divides the members of a
// list: another comma or "and" follows before the end of the clause.
func (r *reader) listBehind(units []unit, i, hi int) bool {
	for k := i; k < hi && k-i < maxClause; k++ {
		switch units[k].tag {
		case tagCoord:
			return units[k-1].tag == tagComma
		case tagStop, tagSemicolon:
			return false
		}
	}
	return false
}

func nextComma(units []unit, i, hi int) int {
	for k := i; k < hi && k-i < maxLook; k++ {
		if t := units[k].tag; t == tagComma || t == tagStop || t == tagSemicolon {
			return k
		}
	}
	return min(hi, i+maxLook)
}

// returnsBehindComma reports whether what begins at i, behind a comma, is
// closed by another comma with the verb of the clause behind it: the plant,
// which makes tyres, would close.
func returnsBehindComma(units []unit, i, hi int) bool {
	c := nextComma(units, i, hi)
	if c >= hi || units[c].tag != tagComma {
		return false
	}
	for k := c + 1; k < hi && k-c < maxRelative; k++ {
		switch u := units[k]; u.tag {
		case tagAdv, tagNot:
		case tagBe, tagHave, tagDo, tagModal, tagVerb:
			return u.is(isFinite)
		default:
			return false
		}
	}
	return false
}

// dashAhead returns the second of the two dashes that the one at k opens, with
// the clause going on behind it, or 0 if there is none.
func dashAhead(units []unit, k, hi int) int {
	for i := k + 1; i < hi && i-k < maxLook/2; i++ {
		if units[i].tag == tagDash {
			if i+1 < hi && units[i+1].tag != tagStop {
				return i
			}
			return 0
		}
	}
	return 0
}

// endsAtCoord reports whether the content ends at "and" or "but" at k, with
// no comma before it.
func (r *reader) endsAtCoord(units []unit, g group, k, hi int, sort contentSort) bool {
	if units[k-1].tag == tagComma {
		return false // looked at from the comma
	}
	n := k + 1
	for n < hi && units[n].tag == tagAdv {
		n++
	}
	u := at(units[:hi], n)
	switch {
	case u.tag == tagVerb && u.is(isFinite), u.tag == tagBe && u.is(isFinite), u.tag == tagHave && u.is(isFinite), u.tag == tagDo:
		if sort == partClause {
			return true
		}
		return u.tag == tagVerb && r.isCueLike(units, n, hi) && u.form&units[g.head].form&(past|third) != 0
	case r.isParticipleCue(units, n) && g.voice == participial:
		return true
	}
	return false
}

// endsAtJoint reports whether the content ends at a comma with "and" or "but"
// behind it, at n.
func (r *reader) endsAtJoint(units []unit, g group, n, hi int, sort contentSort) bool {
	i := n + 1
	for i < hi && units[i].tag == tagAdv {
		i++
	}
	u := at(units[:hi], i)
	switch {
	case g.subordinate && r.clauseAhead(units, i, hi):
		return true
	case u.tag == tagThat, u.tag == tagTo && sort == partClause, u.tag == tagWh:
		return false
	case u.tag == tagVerb && u.is(isFinite), u.tag == tagBe && u.is(isFinite), u.tag == tagHave && u.is(isFinite), u.tag == tagDo:
		return true
	case r.isWord(units[n], "but"):
		return r.clauseAhead(units, i, hi)
	case !r.clauseAhead(units, i, hi):
		return false
	case sort == partClause:
		return true
	}
	return r.attributionAt(units, i, hi) || r.cueAhead(units, i, hi)
}

// cueAhead reports whether the subject at i has a verb that is a cue.
func (r *reader) cueAhead(units []unit, i, hi int) bool {
	for k := i; k < hi && k-i < maxClause; k++ {
		u := units[k]
		switch {
		case u.tag == tagVerb && u.is(isFinite):
			return r.isCueLike(units, k, hi)
		case u.is(isFinite):
			continue
		case u.tag == tagVerb && u.lemma != "" && u.form&(participle|base) != 0:
			return r.isCueLike(units, k, hi)
		case u.tag == tagComma || u.tag == tagStop || u.tag == tagQuote:
			return false
		}
	}
	return false
}

// isCueLike reports whether the verb at i is one that mostly reports words.
func (r *reader) isCueLike(units []unit, i, hi int) bool {
	g, ok := r.group(units, i, hi, i)
	return ok && g.cue.frames&(direct|clause|that|infinite|object|personTo|mood) != 0
}

// isParticipleCue reports whether the unit at i is saying, adding, calling …
func (r *reader) isParticipleCue(units []unit, i int) bool {
	u := at(units, i)
	if u.tag != tagVerb || u.form&ing == 0 || u.lemma == "" {
		return false
	}
	c, ok := r.lexis.cue(u.lemma)
	return ok && c.frames&(direct|clause|that|call|object|as) != 0
}

// attributionAt reports whether at i, behind a comma, a short subject and a
// cue stand with nothing to report behind them: “…, the minister said.”
func (r *reader) attributionAt(units []unit, i, hi int) bool {
	for k := i; k < hi && k-i < maxClause; k++ {
		u := units[k]
		switch {
		case u.tag == tagVerb && u.is(isFinite) && k > i || u.tag == tagVerb && u.lemma == "say" && k > i:
			g, ok := r.group(units, i, hi, k)
			if !ok || g.cue.frames&(direct|clause) == 0 {
				return false
			}
			j, _, _ := r.skipCircumstances(units, g, hi)
			return j >= hi || isBoundary(units[j])
		case u.tag == tagVerb && u.is(isFinite) && k == i:
			g, ok := r.group(units, i, hi, k)
			if !ok || g.cue.frames&direct == 0 || g.cue.class != Say {
				return false
			}
			p := r.nounPhraseAfter(units, k+1, hi, true)
			return !p.empty() && (p.hi >= hi || isBoundary(units[p.hi]))
		case u.is(isFinite) && u.tag != tagHave && u.tag != tagModal && u.tag != tagBe:
			return false
		case u.tag == tagComma && k > i, u.tag == tagStop, u.tag == tagQuote, u.tag == tagSemicolon:
			return false
		}
	}
	return false
}

// isBoundary reports whether nothing that a cue reports can begin at u.
func isBoundary(u unit) bool {
	switch u.tag {
	case tagNone, tagComma, tagStop, tagQuote, tagSemicolon, tagDash, tagCoord, tagClose, tagColon:
		return true
	}
	return false
}
