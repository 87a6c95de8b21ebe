package quote

import "github.com/hearsay-go/hearsay/sentence"

// An attribution is a quotation while it is being read: ranges of units.
type attribution struct {
	rule       string
	group      group  // its cue; empty if there is none
	source     phrase // empty: nobody is named
	antecedent phrase // what a relative pronoun stands for
	parts      []phrase
	around     circumstances
	words      bool // words in marks that nobody says
	carried    int  // the attribution that the source was taken from, counted from 1
	fixed      bool // the model has no say in it

	statement, paragraph int
	sure                 float64 // what the model says, in [0,1], or 0
	dropped              bool    // the model says that it is none
}

// A scene is what is known of a stretch while its statements are read.
type scene struct {
	stretch
	attributions []attribution
	statement    int // the one that is read
	paragraph    int
	paragraphs   []int   // of each statement
	pending      []loose // quotes that wait for the statement behind them
	moved        []moved
	story        bool
	latest       latest

	// While the model has its say: of each statement the attribution that was
	// added last, of each attribution the one added before it of the same
	// statement, counted from 1.
	lastOf, before []int32
	labelled       labelled
}

// latest is the attribution that the reading has come to last.
type latest struct {
	attribution int // counted from 1
	statement   int // the last statement that belongs to it
}

// maxNested is how many quotations deep clauses are read.
const maxNested = 3

// readStretch reads the quotations in span, which is the inside of the pair
// with index parent or, if that is -1, the whole text. Its pairs begin at
// index next.
func (r *reader) readStretch(span sentence.Span, parent, next, depth int) {
	s := &scene{stretch: r.stretch(span, parent, next), paragraph: -1}
	s.story = r.isStory(s)
	for k := 0; k+1 < len(s.starts); k++ {
		lo, hi := s.starts[k], s.starts[k+1]
		s.statement = k
		if s.units[lo].is(opensParagraph) {
			r.settle(s)
			s.paragraph++
		}
		s.paragraphs = append(s.paragraphs, s.paragraph)
		r.readStatement(s, lo, hi)
	}
	r.settle(s)
	r.converse(s)
	if depth == 0 {
		r.weigh(s)
	}
	r.finish(s)
	if depth == maxNested {
		return
	}
	for _, u := range s.units {
		if u.tag == tagQuote {
			before := len(r.found)
			r.inside = r.speakersOf(int(u.pair))
			r.readStretch(r.pairs[u.pair].Inner, int(u.pair), int(u.pair)+1, depth+1)
			r.script(int(u.pair), before)
		}
	}
	r.inside = nil
}

// readStatement reads the attributions of one statement, from left to right,
// and then sees to the marks that belong to none of them.
func (r *reader) readStatement(s *scene, lo, hi int) {
	waiting := len(s.pending)
	r.readTurn(s, lo, hi)
	for i := lo; i < hi; i++ {
		switch u := s.units[i]; u.tag {
		case tagVerb:
			r.readVerb(s, lo, hi, i)
		case tagNoun:
			r.nounCue(s, lo, hi, i)
		case tagPrep:
			if r.isWord(u, "according") && at(s.units, i+1).tag == tagTo {
				r.accordingTo(s, lo, hi, i)
			}
		}
	}
	if waiting > 0 && len(s.pending) > 0 && !isOnlyQuotes(s.units[lo:hi]) {
		r.settle(s)
	}
	for i := lo; i < hi; i++ {
		if u := s.units[i]; u.tag == tagQuote && !u.is(claimed) {
			r.readLoose(s, lo, hi, i)
		}
	}
}

// readVerb reads the verb at i as a cue: with what follows it, or else with
// what stands before it.
func (r *reader) readVerb(s *scene, lo, hi, i int) {
	units := s.units
	g, ok := r.group(units, lo, hi, i)
	if !ok {
		return
	}
	a := attribution{}
	if g.voice == infinitival {
		r.readInfinitive(s, lo, hi, g)
		return
	}
	if r.quotesAs(units, g, hi) {
		return
	}
	if r.readQuotedAs(s, lo, hi, g) {
		return
	}
	if g.voice == participial {
		if a.source = r.participleSubject(s, lo, g); a.source.empty() {
			return
		}
	} else if a.source = r.subject(units, lo, g.lo); a.source.empty() {
		a.source = r.sharedSubject(s, lo, g.lo)
	}
	if p := a.source; !p.empty() {
		g.relative = r.isRelative(units, p)
		g.subordinate = p.lo > lo && (units[p.lo-1].tag == tagSub || units[p.lo-1].tag == tagWh)
	}
	if g.voice == active && r.readInverted(s, lo, hi, g, a.source) {
		return
	}
	if a.source.empty() && g.voice != passiveVoice {
		return
	}
	a.group = g
	if g.voice == active && r.interrupts(s, lo, a.source.lo-1) && r.readBehind(s, lo, hi, a) {
		return
	}
	c, ok := r.complement(units, g, hi)
	if ok && g.relative && c.rule == ruleBare && !r.hasVerbToSpare(units, lo, a.source.lo, c.content, hi) {
		return
	}
	if ok && c.rule == ruleObject && g.cue.frames&object == 0 && !r.isRecord(units, a.source) {
		return // to show restraint is to say nothing
	}
	if !ok && g.voice == active {
		r.readBehind(s, lo, hi, a)
		return
	}
	if ok {
		a.rule, a.group, a.around = c.rule, c.group, c.around
		a.parts = []phrase{c.content}
		switch {
		case g.voice == passiveVoice:
			if u := at(units, c.content.lo); (u.tag == tagTo || r.isWord(u, "as")) && !a.source.empty() {
				a.parts = []phrase{a.source, c.content}
			}
			if c.isTold {
				a.around.addressee = r.span(units, a.source)
			}
			a.source = c.agent
		case g.voice == participial && c.rule != ruleCueQuote:
			a.rule = ruleParticiple
		}
		r.add(s, a)
	}
}

// hasVerbToSpare reports whether a clause without "that" in a relative clause
// leaves a verb for the sentence: in “the woman who found the key said no”
// there is none for both. A sentence with a verb before who, at i, or with a
// comma there has one.
func (r *reader) hasVerbToSpare(units []unit, lo, i int, content phrase, hi int) bool {
	if hasFinite(units, phrase{lo, i}) >= 0 || i > lo && units[i-1].tag == tagComma {
		return true
	}
	first := hasFinite(units, content)
	return first >= 0 && !r.takesClause(units[first].lemma) && hasFinite(units, phrase{first + 1, hi}) >= 0
}

// isRecord reports whether the head of p is a poll, a report or the like.
func (r *reader) isRecord(units []unit, p phrase) bool {
	head, _ := r.head(units, p)
	return head >= 0 && recordTable.Has(r.word(units[head]))
}

// readInfinitive reads "to say" before a comma or colon and marks: whose words
// they are, the sentence tells.
func (r *reader) readInfinitive(s *scene, lo, hi int, g group) {
	c, ok := r.complement(s.units, g, hi)
	if !ok || c.rule != ruleCueQuote || s.units[g.hi].tag == tagQuote {
		return
	}
	a := attribution{rule: c.rule, group: c.group, around: c.around, parts: []phrase{c.content}}
	if last := r.lastBefore(s, g.lo); last != nil {
		a.source = last.source
	} else if a.source = r.mainSubject(s.units, lo, g.lo); a.source.empty() {
		return
	}
	r.add(s, a)
}

// interrupts reports whether the words that end at unit b, in the statement
// that begins at lo, go on behind the cue: “The road,” Roth said, “is open.”
func (r *reader) interrupts(s *scene, lo, b int) bool {
	if b < lo || !r.endsInMarks(s, lo, b) {
		return false
	}
	if s.units[b].tag == tagComma {
		b--
	}
	return !s.units[b].is(claimed) && r.endsSpeech(s.units[b])
}

// add adds a to the scene: it notes which marks it has, and what its relative
// pronoun stands for.
func (r *reader) add(s *scene, a attribution) {
	if len(a.parts) == 0 || a.parts[0].empty() {
		return
	}
	a.statement, a.paragraph = s.statement, s.paragraph
	lo := s.starts[s.statement]
	if r.relate(s, &a, lo) && a.rule != ruleParticiple {
		a.rule = ruleRelative
	}
	r.opening(s, &a, lo)
	if u := s.units[a.parts[0].lo]; u.tag == tagQuote && len(s.pending) > 0 && !a.words && a.rule != ruleTurn &&
		(a.parts[0].lo == lo || a.parts[0].lo == s.pending[len(s.pending)-1].unit) {
		waited := make([]phrase, 0, len(s.pending)+len(a.parts))
		for _, l := range s.pending {
			if l.unit != a.parts[0].lo {
				waited = append(waited, phrase{l.unit, l.unit + 1})
			}
		}
		a.parts = append(waited, a.parts...)
		s.pending = s.pending[:0]
	}
	s.attributions = append(s.attributions, a)
	r.claim(s, len(s.attributions))
}

// claim notes that the attribution with number n, counted from 1, has the
// marks in its parts.
func (r *reader) claim(s *scene, n int) {
	a := &s.attributions[n-1]
	for _, p := range a.parts {
		for i := p.lo; i < p.hi; i++ {
			u := &s.units[i]
			if u.tag == tagQuote && !u.is(claimed) {
				u.flags |= claimed
				r.owner[u.pair] = int32(n)
			}
		}
	}
	if !a.words && r.isTopLevel(s, n) {
		s.latest = latest{n, s.statement}
	}
}

// opening looks for what a statement says, before its first comma, of when and
// where: On Friday, Roth said …; In a statement, the ministry said …
func (r *reader) opening(s *scene, a *attribution, lo int) {
	end := a.source.lo
	if end <= lo || end-lo > maxClause || s.units[end-1].tag != tagComma {
		return
	}
	i := lo
	for range maxCircumstances {
		next, kind := r.circumstance(s.units, i, end)
		if kind == noCircumstance {
			return
		}
		a.around.set(kind, r.span(s.units, phrase{i, next}))
		i = next
	}
}

// span returns the bytes that p covers.
func (r *reader) span(units []unit, p phrase) sentence.Span {
	if p.empty() {
		return sentence.Span{}
	}
	return sentence.Span{Start: int(units[p.lo].start), End: int(units[p.hi-1].end)}
}
