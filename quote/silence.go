package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// Silences is [Extractor.Silences] of the zero Extractor.
func Silences(t *sentence.Text, who Speakers) []Silence { return Extractor{}.Silences(t, who) }

// Silences returns what t says that somebody did not say, in order. If who is
// nil, nobody is resolved.
func (e Extractor) Silences(t *sentence.Text, who Speakers) []Silence {
	r := e.reader(t, who)
	s := r.stretch(sentence.Span{End: len(r.string)}, -1, 0)
	var out []Silence
	for k := 0; k+1 < len(s.starts); k++ {
		lo, hi := s.starts[k], s.starts[k+1]
		for i := lo; i < hi; i++ {
			m, ok := r.silenceAt(s.units, lo, hi, i)
			if !ok {
				continue
			}
			if r.isDenial(s.units, hi, m) {
				continue
			}
			silence := r.silence(s.units, lo, hi, m)
			if n := len(out); n > 0 && out[n-1].Cue.Overlaps(silence.Cue) {
				continue // “did not respond” has its head, and its auxiliary
			}
			out = append(out, silence)
		}
	}
	slices.SortStableFunc(out, func(a, b Silence) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	return out
}

// A silenceMatch is a cue of silence in a statement.
type silenceMatch struct {
	group group
	kind  SilenceKind
	about string // what may follow, as the table says
}

// silenceAt returns the cue of silence whose first word that is not an
// auxiliary stands at i.
func (r *reader) silenceAt(units []unit, lo, hi, i int) (silenceMatch, bool) {
	u := units[i]
	g := group{lo: i, hi: i + 1, head: i}
	var key string
	switch u.tag {
	case tagVerb:
		r.extend(units, lo, &g)
		switch {
		case r.isWord(at(units, i-1), "neither") && i-1 >= lo:
			g.lo = i - 1
			for g.lo > lo && (units[g.lo-1].tag == tagModal || units[g.lo-1].tag == tagDo) {
				g.lo--
			}
			key = "neither " + u.lemma
		case g.voice == passiveVoice && g.negated:
			key = "not be " + r.lowered(u)
		case g.negated:
			key = "not " + u.lemma
		default:
			key = u.lemma
		}
	case tagHave:
		key = "have"
	case tagBe:
		r.extend(units, lo, &g)
		key = "be"
		if g.negated || u.is(negative) || at(units, i+1).tag == tagNot {
			key = "not be"
			if at(units, i+1).tag == tagNot {
				g.hi++
			}
		}
	case tagDet:
		if !r.isWord(u, "no") {
			return silenceMatch{}, false
		}
		key = "no"
	case tagPrep:
		if !r.isWord(u, "without") {
			return silenceMatch{}, false
		}
		key = "without"
	default:
		return silenceMatch{}, false
	}
	value, end, ok := r.longestSilence(units, g.hi, hi, key)
	if !ok {
		return silenceMatch{}, false
	}
	g.hi = end
	kind, about, _ := strings.Cut(value, " ")
	m := silenceMatch{group: g, about: about}
	switch kind {
	case "withheld":
		m.kind = Withheld
	case "declined":
		m.kind = Declined
	default:
		m.kind = NoReaction
	}
	return m, true
}

// maxSilence is the number of words in the longest cue of silence behind its
// first.
const maxSilence = 5

// longestSilence looks up first and as many of the words from i on as the table
// knows. Adverbs and words such as "immediate" are passed over.
func (r *reader) longestSilence(units []unit, i, hi int, first string) (value string, end int, ok bool) {
	var room [64]byte
	key := append(room[:0], first...)
	if v, found := silenceTable.Lookup(first); found {
		value, end, ok = v, i, true
	}
	words := 0
	for k := i; k < hi && words < maxSilence; k++ {
		word := r.lowered(units[k])
		if isFiller(word) || units[k].tag == tagAdv && word != "yet" {
			continue
		}
		switch units[k].tag {
		case tagComma, tagStop, tagQuote, tagSemicolon:
			return value, end, ok
		}
		key = append(append(key, ' '), word...)
		words++
		if v, found := silenceTable.Lookup(string(key)); found {
			value, end, ok = v, k+1, true
		}
	}
	return value, end, ok
}

// isFiller reports whether word may stand in a cue of silence without a
// difference.
func isFiller(word string) bool {
	switch word {
	case "immediate", "further", "official", "repeated", "multiple", "several", "shouted", "specific", "direct", "public", "additional":
		return true
	}
	return false
}

// silence makes a Silence of m: who is silent, and what about.
func (r *reader) silence(units []unit, lo, hi int, m silenceMatch) Silence {
	s := Silence{Kind: m.kind, Holders: []int{}}
	s.Cue = r.span(units, phrase{m.group.lo, m.group.hi})
	s.Span = s.Cue
	var holder phrase
	if units[m.group.head].tag != tagPrep {
		holder = r.subject(units, lo, m.group.lo)
	}
	if holder.empty() && (units[m.group.head].tag == tagPrep || at(units, m.group.lo-1).tag == tagCoord && m.group.lo > lo) {
		holder = r.mainSubject(units, lo, m.group.lo)
	}
	next := m.group.hi
	if m.kind == NoReaction && (holder.empty() || r.isWord(units[holder.lo], "there") || units[m.group.head].tag == tagDet) {
		// no immediate reaction from Roth to the ruling
		holder = phrase{}
		if u := at(units[:hi], next); r.isWord(u, "from") || r.isWord(u, "by") {
			holder = r.nounPhraseAfter(units, next+1, hi, false)
			for k := holder.lo + 1; k < holder.hi; k++ {
				if units[k].tag == tagTo || r.isWord(units[k], "on") || r.isWord(units[k], "about") {
					holder.hi = k
				}
			}
			next = max(next, holder.hi)
		}
	}
	if !holder.empty() {
		antecedent := phrase{}
		if r.isRelative(units, holder) {
			antecedent = r.antecedent(units, lo, holder.lo)
		}
		if caller := r.called(units, holder); !caller.empty() {
			holder = caller
		}
		if ids, _, _ := r.resolve(units, holder, antecedent); len(ids) > 0 {
			s.Holders = ids
		}
		s.Span = spanOf(s.Span, r.span(units, holder))
	}
	for next < hi && units[next].tag == tagAdv && next+1 < hi && units[next+1].tag == tagPrep {
		next++ // publicly on the case
	}
	if about := r.about(units, next, hi, m); !about.empty() {
		s.About = r.span(units, about)
		s.Span = spanOf(s.Span, s.About)
	}
	return s
}

// called returns who was called, if the noun phrase p is about that: calls to
// Roth, a message left with Roth.
func (r *reader) called(units []unit, p phrase) phrase {
	head, end := r.head(units, p)
	if head < 0 || !isAttempt(r.lowered(units[head])) {
		return phrase{}
	}
	for i := end; i+1 < p.hi; i++ {
		if units[i].tag == tagTo || r.isWord(units[i], "with") || r.isWord(units[i], "for") {
			return phrase{i + 1, p.hi}
		}
	}
	return phrase{}
}

// isAttempt reports whether word tells of somebody who tries to reach another.
func isAttempt(word string) bool {
	switch word {
	case "call", "calls", "message", "messages", "email", "emails", "e-mail", "e-mails", "request", "requests", "inquiry", "inquiries", "letter", "letters", "question", "questions", "voicemail", "voicemails":
		return true
	}
	return false
}

// isDenial reports whether the cue m tells not of silence but that somebody did
// not say the thing that follows: did not say it, did not say the road was open.
func (r *reader) isDenial(units []unit, hi int, m silenceMatch) bool {
	u := at(units[:hi], m.group.hi)
	if m.kind != Withheld || !r.isSay(units[m.group.head]) {
		return false
	}
	switch u.tag {
	case tagPron, tagObj, tagThat, tagDet, tagOwn, tagName, tagNoun, tagNum, tagQuote:
		return !r.isWord(u, "if") && r.behindTimeWords(units, m.group.hi, hi) == m.group.hi
	}
	return false
}

func (r *reader) isSay(u unit) bool { return u.lemma == "say" && u.form&ing == 0 }

// about returns what is withheld, if it begins at i.
func (r *reader) about(units []unit, i, hi int, m silenceMatch) phrase {
	u := at(units[:hi], i)
	for rest := m.about; rest != ""; {
		var f string
		f, rest, _ = strings.Cut(rest, " ")
		switch {
		case f == "wh" && (u.tag == tagWh || r.isWord(u, "if")):
			return phrase{i, r.clauseEnd(units, m.group, i, hi, wholeClause)}
		case f == "object" && r.isObject(units, i, hi) && u.tag != tagWh,
			(u.tag == tagPrep || u.tag == tagTo) && r.isWord(u, f):
			return phrase{i, r.clauseEnd(units, m.group, i, hi, partClause)}
		}
	}
	return phrase{}
}

// spanOf returns the span from the first byte of a and b to the last.
func spanOf(a, b sentence.Span) sentence.Span {
	return sentence.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}
