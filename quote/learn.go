package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	weigher "github.com/hearsay-go/hearsay/internal/attribution"
)

// learn adds the attribution that f is.
func (r *reader) learn(s *scene, f weigher.Finding) {
	i := r.unitAt(s.units, f.Cue.Start)
	if i >= len(s.units) || s.units[i].tag == tagQuote || int(s.units[i].start) > f.Cue.Start {
		return
	}
	a := attribution{rule: ruleLearned, source: r.phraseOf(s.units, f.Source), parts: r.phrasesOf(s.units, f.Content)}
	a.statement = sort.SearchInts(s.starts, i+1) - 1
	r.endAtSemicolon(s, &a)
	head := phrase{i, i + 1}
	least := leastNew
	if last := s.units[s.starts[a.statement+1]-1].tag; last != tagStop && last != tagQuote {
		least = leastHeadline
	}
	marked, title := r.looseMarks(s, a.parts)
	switch {
	case title:
		least = leastTitle
	case marked:
		least = leastMarks
	}
	if f.IsCue*f.IsSource*f.IsContent < least || len(a.parts) == 0 || overlaps(a.source, a.parts) || overlaps(head, a.parts) || !f.Source.IsZero() && a.source.empty() {
		return
	}
	if !marked && r.isAllMarks(s, &a) || !r.saysSomething(s, &a, f.Lemma) {
		return
	}
	a.sure = sureOf(f.IsCue, f.IsSource, f.IsContent)
	a.paragraph = s.paragraphs[a.statement]
	lo := s.starts[a.statement]
	a.group = r.learnedGroup(s.units, lo, i, f.Lemma)
	if r.quotesAs(s.units, a.group, s.starts[a.statement+1]) {
		return
	}
	if gap := a.parts[0].lo - a.group.hi; gap > 0 && gap <= maxLight && a.source.hi <= i && r.isLight(s.units[a.group.hi:a.parts[0].lo]) {
		a.group.hi = a.parts[0].lo
	}
	if overlaps(phrase{a.group.lo, a.group.hi}, append(a.parts, a.source)) {
		a.group.lo, a.group.hi = i, i+1
	}
	r.relate(s, &a, lo)
	s.attributions = append(s.attributions, a)
	n := len(s.attributions)
	s.link(n)
	for _, p := range a.parts {
		for k := p.lo; k < p.hi; k++ {
			u := &s.units[k]
			if u.tag != tagQuote {
				continue
			}
			if !r.isLooseMark(s, *u) {
				continue
			}
			if m := r.owner[u.pair]; m > 0 {
				s.attributions[m-1].dropped = true
			}
			u.flags |= claimed
			r.owner[u.pair] = int32(n)
		}
	}
}

// endAtSemicolon ends the content of a at a semicolon behind which the statement
// has another attribution: Roth described it as a toy; now, he says, it is none.
func (r *reader) endAtSemicolon(s *scene, a *attribution) {
	last := -1 // cue of the statement
	for k := s.lastOf[a.statement]; k > 0; k = s.before[k-1] {
		if o := &s.attributions[k-1]; !o.dropped && o.group.hi > 0 {
			last = max(last, o.group.lo)
		}
	}
	for n := range a.parts {
		p := &a.parts[n]
		for k := p.lo + 1; k < p.hi && k < last; k++ {
			if s.units[k].tag == tagSemicolon {
				p.hi = k
				break
			}
		}
	}
}

// learnedGroup returns the cue that the word at i, in the statement that begins
// at lo, is the head of.
func (r *reader) learnedGroup(units []unit, lo, i int, lemma string) group {
	g := group{lo: i, hi: i + 1, head: i}
	g.cue = cue{lemma: lemma, class: Say}
	if class, ok := classTable.Lookup(r.lowered(units[i])); ok {
		g.cue.class = Class(class) // convinced is not what convince is
	} else if c, ok := r.lexis.cue(lemma); ok && units[i].tag == tagVerb {
		g.cue = c
	} else if class, ok := classTable.Lookup(lemma); ok {
		g.cue.class = Class(class)
	} else if c, ok := r.lexis.cue(lemma); ok {
		g.cue.class = c.class // a noun, or a verb that looks like one
	}
	r.extend(units, lo, &g)
	if units[i].tag != tagVerb {
		g.voice = nominal
	}
	return g
}

// maxLight is how many words may stand between a verb and what it reports and
// belong to the cue: took issue, made it clear.
const maxLight = 2

// isLight reports whether units, between a verb and what it reports, are such
// words.
func (r *reader) isLight(units []unit) bool {
	for _, u := range units {
		switch u.tag {
		case tagNoun, tagAdv, tagObj, tagPron:
		default:
			return false
		}
	}
	return true
}

// saysSomething reports whether the content of a, which the model has found,
// is more than a word that stands for one (said so, believed her), and more
// than whom or what the verb acts on if it is one that takes a clause (convinced
// the jury, must show restraint), and that somebody or a verb says it: not the
// so-called “milk boat”.
func (r *reader) saysSomething(s *scene, a *attribution, lemma string) bool {
	words, clause, told := 0, false, false
	if lo := a.parts[0].lo; r.isWord(s.units[lo], "to") {
		switch at(s.units, lo+1).tag {
		case tagDet, tagName, tagOwn, tagObj, tagPron:
			told = true
		}
	}
	for _, p := range a.parts {
		for i := p.lo; i < p.hi; i++ {
			switch u := s.units[i]; u.tag {
			case tagNoun, tagName, tagNum:
				words++
			case tagVerb, tagQuote:
				words++
				clause, told = true, false
			case tagTo, tagThat, tagPrep, tagWh:
				clause = true
			}
		}
	}
	if words == 0 || r.swallows(s, a) || a.source.empty() && s.units[a.group.head].tag != tagVerb {
		return false
	}
	c, known := r.lexis.cue(lemma)
	if told && known && (c.class == Say || c.class == Write) && c.frames&object == 0 {
		return false // wrote to the mayor: it is not told what
	}
	return clause || !known || c.frames&(object|as|call) != 0
}

// swallows reports whether another attribution of the statement stands in the
// content of a that is of the same source, or a has none: When asked, Roth said
// …; Roth wrote them saying …
func (r *reader) swallows(s *scene, a *attribution) bool {
	for k := s.lastOf[a.statement]; k > 0; k = s.before[k-1] {
		o := &s.attributions[k-1]
		if !o.dropped && o.group.hi > 0 && (a.source.empty() || o.source == a.source) &&
			overlaps(phrase{o.group.head, o.group.head + 1}, a.parts) {
			return true
		}
	}
	return false
}

// looseMarks reports whether marks stand in parts that are nobody's words yet,
// and whether one of them is a title.
func (r *reader) looseMarks(s *scene, parts []phrase) (marked, title bool) {
	for _, p := range parts {
		for _, u := range s.units[p.lo:p.hi] {
			if u.tag == tagQuote && r.isLooseMark(s, u) {
				marked = true
				title = title || r.isTitle(u)
			}
		}
	}
	return marked, title
}

// isTitle reports whether the quote u is written as a title is: few words, all
// with a capital but the small ones.
func (r *reader) isTitle(u unit) bool {
	inner := strings.TrimRight(r.pairs[u.pair].Inner.In(r.string), ".,!?")
	words := strings.Fields(inner)
	for _, w := range words {
		if c, _ := utf8.DecodeRuneInString(w); len(w) > maxSmall && !unicode.IsUpper(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	if len(words) == 0 || len(words) > maxTitleWords {
		return false
	}
	c, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return unicode.IsUpper(c) || unicode.IsDigit(c)
}

const (
	// maxTitleWords is the number of words in the longest title.
	maxTitleWords = 8
	// maxSmall is the length of the longest word that needs no capital in one.
	maxSmall = 3
)

// isLooseMark reports whether the quote u belongs to no attribution but one
// that says that nobody is known to say it.
func (r *reader) isLooseMark(s *scene, u unit) bool {
	m := r.owner[u.pair]
	return m == 0 || s.attributions[m-1].words || s.attributions[m-1].rule == ruleUnattributed
}
