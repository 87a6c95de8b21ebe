package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/mark"
)

// A loose quote is one that no cue of its own statement reports.
type loose struct{ unit, statement, paragraph int }

// isOnlyQuotes reports whether a statement is nothing but quotes.
func isOnlyQuotes(units []unit) bool {
	quotes := 0
	for _, u := range units {
		switch u.tag {
		case tagQuote:
			quotes++
		case tagStop, tagDash, tagOther, tagComma:
		default:
			return false
		}
	}
	return quotes > 0
}

// readLoose reads the quote at q, which no cue reports. If it is the whole
// statement, it belongs to the attribution before it or, if there is none, may
// belong to the one behind it; else nobody says it.
func (r *reader) readLoose(s *scene, lo, hi, q int) {
	u := s.units[q]
	pair := r.pairs[u.pair]
	if r.isScript(int(u.pair)) {
		return // its turns are read by themselves
	}
	if pair.After > 0 && r.owner[pair.After-1] > 0 {
		r.join(s, int(r.owner[pair.After-1]), q)
		return
	}
	if source, dash := r.signature(s, q); !source.empty() {
		r.addLoose(s, loose{q, s.statement, s.paragraph}, attribution{rule: ruleSignature, source: source, group: markGroup(dash, "—")})
		return
	}
	if r.readNearby(s, lo, hi, q) {
		return
	}
	if isOnlyQuotes(s.units[lo:hi]) {
		if q == lo && q > 0 && s.units[q-1].tag == tagColon && s.statement > 0 {
			if a, ok := r.nearbyCue(s, s.starts[s.statement-1], q); ok {
				r.addLoose(s, loose{q, s.statement, s.paragraph}, a)
				return
			}
			// The Star had this: “…”
			if source := r.lastSubject(s, s.starts[s.statement-1], q-1); !source.empty() {
				r.addLoose(s, loose{q, s.statement, s.paragraph}, attribution{rule: ruleColonQuote, source: source, group: markGroup(q-1, ":")})
				return
			}
		}
		l := s.latest
		if l.attribution > 0 && l.statement >= s.statement-1 && s.attributions[l.attribution-1].paragraph == s.paragraph {
			r.goOn(s, r.mostDirect(s, l), loose{q, s.statement, s.paragraph})
			return
		}
		s.pending = append(s.pending, loose{q, s.statement, s.paragraph})
		return
	}
	a := attribution{rule: ruleMarkedWords, words: true, parts: []phrase{{q, q + 1}}}
	if q > lo && s.units[q-1].tag == tagColon && r.looksSpoken(u) {
		if source := r.lastSubject(s, lo, q-1); !source.empty() {
			a = attribution{rule: ruleColonQuote, source: source, parts: a.parts, group: markGroup(q-1, ":")}
		}
	} else if r.looksSpoken(u) && countWords(pair.Inner.In(r.string)) >= minSpoken {
		a.rule, a.words = ruleUnattributed, false
	}
	r.add(s, a)
}

// minSpoken is the number of words from which words in marks inside a sentence
// are taken for somebody’s, if they look like a sentence.
const minSpoken = 6

// markGroup returns the cue that a colon or dash at i is; lemma is the plain
// mark.
func markGroup(i int, lemma string) group {
	return group{lo: i, hi: i + 1, head: i, cue: cue{lemma: lemma, class: Say}}
}

// signature returns the name that stands behind the quote at q and a dash, to
// the end of the statement, and the dash.
func (r *reader) signature(s *scene, q int) (phrase, int) {
	dash := q + 1
	if dash+1 >= len(s.units) || s.units[dash].tag != tagDash || s.units[dash+1].tag != tagName {
		return phrase{}, 0
	}
	end := dash + 1
	for end < len(s.units) && end-dash <= maxSignature && !s.units[end].is(opensSentence) {
		end++
	}
	p := r.nounPhraseAfter(s.units, dash+1, end, true)
	if p.hi < end && s.units[p.hi].tag != tagStop && s.units[p.hi].tag != tagOpen {
		return phrase{}, 0
	}
	return p, dash
}

// maxSignature is the number of units in the longest signature.
const maxSignature = 15

// mainSubject returns the subject of the first finite verb of the statement
// before end that is not in a relative clause.
func (r *reader) mainSubject(units []unit, lo, end int) phrase {
	first := lo
	if u := at(units, lo); u.tag == tagSub || r.isWord(u, "when") {
		// As the vote neared, Roth …: the main clause stands behind.
		if c := nextComma(units, lo, end); c < end {
			first = c + 1
		}
	}
	for i := first; i < end && i-lo < maxLook; i++ {
		if !units[i].is(isFinite) {
			continue
		}
		p := r.subject(units, first, groupStart(units, first, i))
		if p.empty() || units[p.lo].tag == tagWh || units[p.lo].tag == tagThat {
			continue
		}
		return p
	}
	return phrase{}
}

// lastSubject returns the subject of the last finite verb of the statement
// before end, that of a relative clause apart.
func (r *reader) lastSubject(s *scene, lo, end int) phrase {
	for i := end - 1; i > lo && end-i < maxLook; i-- {
		if !s.units[i].is(isFinite) {
			continue
		}
		p := r.subject(s.units, lo, groupStart(s.units, lo, i))
		if p.empty() || r.isRelative(s.units, p) || r.isWord(s.units[p.lo], "there") || r.isWord(s.units[p.lo], "it") {
			continue
		}
		return p
	}
	return phrase{}
}

// join gives the quote at q to the attribution with number n, counted from 1.
func (r *reader) join(s *scene, n, q int) {
	a := &s.attributions[n-1]
	a.parts = append(a.parts, phrase{q, q + 1})
	s.units[q].flags |= claimed
	r.owner[s.units[q].pair] = int32(n)
	if s.latest.attribution == n {
		s.latest.statement = s.statement
	}
}

// mostDirect returns the attribution of the statement of l that a loose quote
// behind it goes on: one that is all in marks, if there is one.
func (r *reader) mostDirect(s *scene, l latest) int {
	statement := s.attributions[l.attribution-1].statement
	for n := l.attribution; n > 0 && s.attributions[n-1].statement == statement && l.attribution-n < maxInside; n-- {
		if a := &s.attributions[n-1]; !a.words && r.isAllMarks(s, a) {
			return n
		}
	}
	return l.attribution
}

// goOn gives a loose quote to who spoke last: to the attribution with number n
// itself if that stands in the same paragraph or is all in marks, or to a new
// one with its source.
func (r *reader) goOn(s *scene, n int, l loose) {
	a := &s.attributions[n-1]
	switch {
	case a.source.empty():
		r.alone(s, l)
		return
	case a.paragraph == l.paragraph || r.isAllMarks(s, a):
		r.join(s, n, l.unit)
		if a.paragraph != l.paragraph {
			s.moved = append(s.moved, moved{loose: l, attribution: n})
		}
		return
	case !r.looksSpoken(s.units[l.unit]):
		r.alone(s, l)
		return
	}
	r.addLoose(s, l, attribution{rule: ruleContinued, source: a.source, antecedent: a.antecedent, carried: n})
}

// addLoose adds a with the loose quote l for its words.
func (r *reader) addLoose(s *scene, l loose, a attribution) {
	statement, paragraph := s.statement, s.paragraph
	s.statement, s.paragraph = l.statement, l.paragraph
	a.parts = []phrase{{l.unit, l.unit + 1}}
	s.attributions = append(s.attributions, a)
	n := len(s.attributions)
	s.attributions[n-1].statement, s.attributions[n-1].paragraph = s.statement, s.paragraph
	r.claim(s, n)
	s.statement, s.paragraph = statement, paragraph
}

// alone adds a loose quote as words that nobody near it says.
func (r *reader) alone(s *scene, l loose) {
	a := attribution{rule: ruleUnattributed}
	if inner := r.pairs[s.units[l.unit].pair].Inner.In(r.string); !r.looksSpoken(s.units[l.unit]) && countWords(inner) < minSpoken {
		a.rule, a.words = ruleMarkedWords, true
	}
	r.addLoose(s, l, a)
}

// isAllMarks reports whether all parts of a are quotes, as far as its first
// parts tell.
func (r *reader) isAllMarks(s *scene, a *attribution) bool {
	for _, p := range a.parts[:min(len(a.parts), maxInside)] {
		for i := p.lo; i < p.hi; i++ {
			if s.units[i].tag != tagQuote && s.units[i].tag != tagComma {
				return false
			}
		}
	}
	return true
}

// settle decides about the quotes that wait, now that nothing behind them
// reports them. At the start of a paragraph they go on what the paragraph
// before said, or answer it.
func (r *reader) settle(s *scene) {
	if len(s.pending) == 0 {
		return
	}
	first := s.pending[0]
	n := 0
	if s.units[s.starts[first.statement]].is(opensParagraph) {
		if s.latest.attribution > 0 && s.latest.statement == first.statement-1 {
			n = r.mostDirect(s, s.latest)
			if s.story || r.isQuestion(s, n) || r.pairs[s.units[first.unit].pair].Kind == mark.Single && r.kindOfMarks(s, n) != mark.Single {
				n = 0 // who answers is another, and a heading in single marks is nobody’s
			}
		} else if source := r.actorBehind(s, first); !source.empty() {
			r.addLoose(s, first, attribution{rule: ruleBeat, source: source})
			n = len(s.attributions)
			s.latest.statement = s.statement
			s.pending = s.pending[1:]
		}
	} else if source := r.actor(s, first); !source.empty() {
		r.addLoose(s, first, attribution{rule: ruleBeat, source: source})
		n = len(s.attributions)
		s.pending = s.pending[1:]
	}
	for _, l := range s.pending {
		if n == 0 {
			r.alone(s, l)
			continue
		}
		statement := s.statement
		s.statement = l.statement
		r.goOn(s, n, l)
		s.statement = statement
	}
	s.pending = s.pending[:0]
}

// actor returns who does something in the statement before the loose quote l:
// Roth shook her head. “…”
func (r *reader) actor(s *scene, l loose) phrase {
	if l.statement == 0 || !r.looksSpoken(s.units[l.unit]) {
		return phrase{}
	}
	p := r.mainSubject(s.units, s.starts[l.statement-1], s.starts[l.statement])
	if p.empty() {
		return phrase{}
	}
	switch u := s.units[p.lo]; u.tag {
	case tagPron:
		if r.isWord(u, "he") || r.isWord(u, "she") || r.isWord(u, "i") {
			return p
		}
	case tagName:
		return p
	case tagDet, tagOwn:
		// The porter shrugged: short, and nothing else stands before it.
		lo, hi := s.starts[l.statement-1], s.starts[l.statement]
		if s.units[lo].is(opensParagraph) && hi-lo <= maxAction && p.hi-p.lo <= 2 {
			return p
		}
	}
	return phrase{}
}

// actorBehind returns who does something in the statement behind the loose
// quote l, which begins a paragraph: “…” Roth shook her head.
func (r *reader) actorBehind(s *scene, l loose) phrase {
	if s.statement != l.statement+1 || !r.looksSpoken(s.units[l.unit]) {
		return phrase{}
	}
	lo, hi := s.starts[s.statement], s.starts[s.statement+1]
	p := r.mainSubject(s.units, lo, hi)
	if p.empty() || p.lo != lo || s.units[lo].is(opensParagraph) {
		return phrase{}
	}
	if u := s.units[lo]; u.tag == tagName || r.isWord(u, "he") || r.isWord(u, "she") || r.isWord(u, "i") {
		return p
	}
	return phrase{}
}

// kindOfMarks returns the kind of the last marks of the attribution with number
// n, or what the loose quotes have if it has none.
func (r *reader) kindOfMarks(s *scene, n int) mark.Kind {
	a := &s.attributions[n-1]
	last := a.parts[len(a.parts)-1]
	for i := last.hi - 1; i >= last.lo && last.hi-i <= maxLook; i-- {
		if s.units[i].tag == tagQuote {
			return r.pairs[s.units[i].pair].Kind
		}
	}
	return r.pairs[s.units[s.pending[0].unit].pair].Kind
}

// isQuestion reports whether the last words of the attribution with number n
// are a question that somebody is told to ask.
func (r *reader) isQuestion(s *scene, n int) bool {
	a := &s.attributions[n-1]
	last := s.units[a.parts[len(a.parts)-1].hi-1]
	return a.group.cue.class == Ask && last.tag == tagQuote && strings.HasSuffix(strings.TrimRight(r.pairs[last.pair].Inner.In(r.string), "”’\"'») "), "?")
}

// maxAction is the number of units in the longest sentence of action before a
// quotation whose subject may be anybody.
const maxAction = 8

func (r *reader) sameWords(units []unit, a, b phrase) bool {
	return strings.EqualFold(r.span(units, a).In(r.string), r.span(units, b).In(r.string))
}

// looksSpoken reports whether the words of a quote look like a sentence: they
// begin with a capital and end with a stop or a comma.
func (r *reader) looksSpoken(u unit) bool {
	inner := strings.TrimSpace(r.pairs[u.pair].Inner.In(r.string))
	c, _ := utf8.DecodeRuneInString(strings.TrimLeft(inner, "“‘\"'[(…. "))
	if unicode.IsLower(c) {
		return false
	}
	return endsSpoken(inner)
}

// endsSpeech reports whether the words of a quote end as those before a cue
// do.
func (r *reader) endsSpeech(u unit) bool { return endsSpoken(r.pairs[u.pair].Inner.In(r.string)) }

// endsWithStop reports whether the words of a quote end with a full stop.
func (r *reader) endsWithStop(u unit) bool {
	return strings.HasSuffix(strings.TrimRight(r.pairs[u.pair].Inner.In(r.string), "”’\"'») "), ".")
}

func endsSpoken(inner string) bool {
	inner = strings.TrimRight(inner, "”’\"'») ")
	c, _ := utf8.DecodeLastRuneInString(inner)
	switch c {
	case '.', ',', '?', '!', '…', '—', '–', '-', ';', '。', '？', '！':
		return true
	}
	return false
}

// standsAlone reports whether the quote at q, behind a cue, is all that the
// cue reports. It is not if its words are part of a clause. Marked tells that
// a comma or colon stands before it.
func (r *reader) standsAlone(units []unit, q int, marked bool) bool {
	next := at(units, q+1)
	if next.is(opensSentence) || isBoundary(next) || next.tag == tagSub || next.tag == tagOpen || next.tag == tagWh {
		return true
	}
	return marked && !next.is(isFinite)
}

// maxCounted is the number of words after which nobody counts on.
const maxCounted = 50

// countWords returns the number of words in s, or maxCounted if that is less.
func countWords(s string) int {
	n, in := 0, false
	for i := 0; i < len(s) && n < maxCounted; i++ {
		space := s[i] == ' ' || s[i] == '\n' || s[i] == '\t'
		if !space && !in {
			n++
		}
		in = !space
	}
	return n
}
