package quote

import "strings"

// isLetterLabel reports whether the paragraph that begins at lo is a question
// or an answer behind a letter with a point: “Q. Why?”, “A. No.”
func (r *reader) isLetterLabel(s *scene, lo int) bool {
	switch r.word(s.units[lo]) {
	case "Q.":
		return true
	case "A.":
		return s.followsTurn() // A. Roth is a name: an answer stands behind a question
	}
	return false
}

// labelled is the last turn behind a label.
type labelled struct {
	attribution int // counted from 1
	paragraph   int // the last that belongs to the turn
	shouted     bool
}

// followsTurn reports whether the paragraph before was a turn.
func (s *scene) followsTurn() bool {
	return s.labelled.attribution > 0 && s.labelled.paragraph == s.paragraph-1
}

// labelAhead reports whether one of the paragraphs from unit i on, of which at
// most n are looked at, has the name of a speaker before its words, too.
func (r *reader) labelAhead(s *scene, i, n int) bool {
	for k := s.statement + 1; k+1 < len(s.starts) && n > 0; k++ {
		lo := s.starts[k]
		if lo < i || !s.units[lo].is(opensParagraph) {
			continue
		}
		if _, colon := r.labelEnd(s.units, lo, len(s.units)); colon > 0 || r.word(s.units[lo]) == "Q." || r.word(s.units[lo]) == "A." {
			return true
		}
		n--
	}
	return false
}

// labelEnd returns the end of the name of a speaker at lo and the colon behind
// it, which is 0 if there is none: ROTH, Olga Roth, ROTH (on the phone), OLGA
// ROTH, RADIO HOST.
func (r *reader) labelEnd(units []unit, lo, hi int) (name, colon int) {
	name = lo
	shout := true
	for i := lo; i < hi && i-lo <= maxFunction; i++ {
		switch u := units[i]; {
		case u.tag == tagColon:
			if name == lo {
				name = i
			}
			if name > lo && r.isSpeakerLabel(units, phrase{lo, name}) {
				return name, i
			}
			return 0, 0
		case i > lo && u.is(opensSentence) && !shout:
			return 0, 0
		case (u.tag == tagOpen || u.tag == tagComma && shout) && i > lo:
			if name == lo {
				name = i
			}
			if u.tag == tagOpen {
				for i < hi && i-lo <= maxFunction && units[i].tag != tagClose {
					i++
				}
			}
		default:
			shout = shout && (u.is(shouted) || u.tag != tagNoun && u.tag != tagVerb && u.tag != tagName || u.end-u.start <= 2)
			if name == lo && i-lo >= maxLabel || name > lo && !shout {
				return 0, 0
			}
		}
	}
	return 0, 0
}

const (
	// maxLabel is the number of words in the longest name before a colon.
	maxLabel = 5
	// maxFunction is the number of units in the longest name before a colon
	// with all that is told of the speaker there.
	maxFunction = 16
)

// isSpeakerLabel reports whether p, before a colon at the start of a
// paragraph, names a speaker: Q, ROTH, Olga Roth, but not Updated.
func (r *reader) isSpeakerLabel(units []unit, p phrase) bool {
	if p.hi-p.lo == 1 && units[p.lo].is(capital) && r.isLetterWord(units[p.lo]) {
		return true
	}
	if labelTable.Has(r.span(units, p).In(r.string)) {
		return false
	}
	names := 0
	for i := p.lo; i < p.hi; i++ {
		switch u := units[i]; {
		case u.tag == tagVerb && u.is(isFinite) && !u.is(shouted):
			return false // Said Roth: Roth Slams Lind:
		case u.tag == tagName || u.is(capital) && (u.tag == tagNoun || u.tag == tagVerb) || u.is(shouted):
			names++
		case u.tag == tagNum && i == p.hi-1 && names > 0:
			// Speaker 1, but not Chapter 1.
			if labelTable.Has(r.span(units, phrase{p.lo, i}).In(r.string)) {
				return false
			}
		case u.tag == tagDet && i == p.lo && p.hi-p.lo > 1 && u.is(capital):
		case u.tag == tagNoun && i == p.lo+1 && p.hi == i+1 && units[p.lo].tag == tagDet:
			names++ // The host
		case u.tag == tagStop || u.tag == tagOther:
		default:
			return false
		}
	}
	return names > 0
}

// isLetterWord reports whether u stands for a question or an answer.
func (r *reader) isLetterWord(u unit) bool {
	return r.isWord(u, "q") || r.isWord(u, "a") || r.isWord(u, "question") || r.isWord(u, "answer")
}

func allShouted(units []unit, p phrase) bool {
	for i := p.lo; i < p.hi; i++ {
		if u := units[i]; !u.is(shouted) && u.tag != tagStop && u.end-u.start > 2 {
			return false
		}
	}
	return true
}

// hasLabel reports whether line begins as a transcript prints the speaker: in
// capitals, before a colon.
func hasLabel(line string) bool {
	name, _, ok := strings.Cut(line[:min(len(line), maxLabelBytes)], ":")
	letters := 0
	for i := range len(name) {
		switch c := name[i]; {
		case 'A' <= c && c <= 'Z' || c >= 0x80:
			letters++
		case c == ' ' || c == '.' || c == '-' || c == '\'' || c == ',' || '0' <= c && c <= '9':
		default:
			return false
		}
	}
	return ok && letters > 1 && !labelTable.Has(name)
}

// maxLabelBytes is the length of the longest name hasLabel reads.
const maxLabelBytes = 60
