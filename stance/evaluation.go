package stance

import (
	"sort"

	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// The rules by which a word that judges shows a stance.
const (
	describedAs      = "described-as"      // "described the opera as dull"
	spokenJudgement  = "spoken-judgement"  // “the timetable is a disaster”
	spokenConduct    = "spoken-conduct"    // “the landlord lied to us”
	authorsJudgement = "authors-judgement" // "the launch was a disaster"
)

const (
	maxJudged = 24 // words in which the judgement of a description is looked for
	leastTold = 2  // strength of a word that judges outside a description
)

// evaluation adds what g and a word that judges show together.
func (r *reader) evaluation(g *group) {
	if r.isUnreal(g) {
		return
	}
	main := &r.words[g.main]
	if main.roles&(describes|describesAs) != 0 && !main.used {
		r.description(g)
	}
	if g.copula && g.form == finite && g.subjects > 0 {
		r.predicate(g)
	}
	if has(main.entries, conductList) && !main.used {
		r.conduct(g)
	}
}

// maxFragment is how many words and marks a quotation without a verb may have
// that is taken for a judgement.
const maxFragment = 10

// fragments adds what the quotations of a sentence judge that are no more than
// a few words without a verb: “Absolute disgrace,” said Roe.
func (r *reader) fragments() {
	for i := 0; i < len(r.words); i++ {
		w := &r.words[i]
		if w.used || !has(w.entries, evaluationList) {
			continue
		}
		q := r.voices.at(int(w.start))
		if q == nil || !q.Speech || q.Form != quote.Direct {
			continue
		}
		lo, hi := i, i+1
		for lo > 0 && r.voices.at(int(r.words[lo-1].start)) == q {
			lo--
		}
		for hi < len(r.words) && r.voices.at(int(r.words[hi].start)) == q {
			hi++
		}
		if hi-lo <= maxFragment && !r.hasGroup(lo, hi) {
			if at, end, j, turned := r.judged(lo, true); at >= 0 && end <= hi && j.strength >= leastTold {
				f := r.judgementOf(j, turned)
				f.rule, f.confidence = spokenJudgement, spokenJudgementConfidence
				f.cue = []sentence.Span{r.span(at, end)}
				r.add(f, r.oneHolder(r.speaker(q)))
			}
		}
		i = hi
	}
}

// hasGroup reports whether a verb group stands among the words [lo, hi).
func (c *clauses) hasGroup(lo, hi int) bool {
	k := sort.Search(len(c.groups), func(k int) bool { return int(c.groups[k].lo) >= lo })
	return k < len(c.groups) && int(c.groups[k].lo) < hi
}

// description adds the stance of who describes a thing as what judges it.
func (r *reader) description(g *group) {
	k := int(g.chunk) + 1
	m := complement{from: -1, chunk: -1}
	lo := int(g.hi)
	as := r.words[g.main].roles&describesAs != 0
	if g.passive {
		if g.subjects > 0 {
			m.chunk = int(r.subjects[g.subject])
		}
	} else if r.isNamed(g) && !as {
		k-- // "what she called a disgrace"
	} else {
		if k >= len(r.chunks) || r.chunks[k].kind != nounPhrase || r.chunks[k].class == subjectWord {
			return
		}
		m.chunk = k
		lo = int(r.chunks[k].hi)
	}
	if as {
		if lo = r.asBehind(k); lo < 0 {
			return
		}
	}
	at, end, j, turned := r.judged(lo, as)
	if at < 0 && !as && !g.passive {
		// "called the plan unacceptable"
		at, end, j, turned = r.judged(int(r.chunks[max(k, 0)].hi)-1, false)
	}
	if at < 0 {
		return
	}
	f := r.judgementOf(j, turned)
	f.rule, f.confidence = describedAs, describedAsConfidence
	t := r.turnOf(g)
	if t.negated {
		return // who does not call a thing bad has not called it good
	}
	f.turn.hedged = t.hedged
	f.cue = []sentence.Span{r.span(int(g.lo), int(g.hi)), r.span(at, end)}
	f.target = r.targetSpan(m)
	holders := r.groupHolders(g)
	if g.passive {
		holders = r.agentHolders(g)
	} else if q := r.voices.cuedBy(r.words[g.main].span()); q != nil && (!q.Source.IsZero() || len(q.Speakers) > 0) {
		f.quotation = q
		holders = r.oneHolder(r.speaker(q))
	}
	r.add(f, holders)
}

// isNamed reports whether "what" stands in front of g and its subject, and so
// is what it describes.
func (c *clauses) isNamed(g *group) bool {
	k := int(g.chunk) - 2
	return k >= 0 && c.chunks[k+1].kind == nounPhrase && c.is(int(c.chunks[k].lo), "what")
}

// asBehind returns the word behind an "as" that follows the noun phrase k, or
// nothing but phrases that hang on one, or -1.
func (c *clauses) asBehind(k int) int {
	for n := 0; k < len(c.chunks) && n < maxAttached; n++ {
		switch ch := &c.chunks[k]; {
		case ch.class == asWord:
			return int(ch.hi)
		case ch.kind == nounPhrase && (n == 0 || c.chunks[k-1].kind == link):
		case ch.kind == link && (c.attaches(k) || ch.class == coordinatorWord):
		default:
			return -1
		}
		k++
	}
	return -1
}

// judged finds the first word that judges from word i on: directly, behind
// words that belong to it, or, if far, anywhere in what is said of the thing.
// turned is true if a negation stands in front of it. at is -1 if there is
// none.
func (c *clauses) judged(i int, far bool) (at, end int, j judgement, turned bool) {
	for n := 0; i < len(c.words) && n < maxJudged; n++ {
		w := &c.words[i]
		switch {
		case w.class == notWord || w.class == noWord || w.class == barelyWord || w.class == neitherWord || w.class == withoutWord:
			turned = !turned
		case w.class == stopMark || w.class == questionMark || w.class == commaMark && !far || w.class == subordinatorWord || w.class == relativeWord || w.class == thatWord:
			return -1, 0, judgement{}, false
		case c.isDegree(i):
		case has(w.entries, evaluationList) && !w.used:
			best := -1
			for e := range entriesOf(w.entries, evaluationList) {
				stop := i + 1
				if e.rest != "" {
					var ok bool
					if stop, ok = c.follow(i, e.rest); !ok {
						continue
					}
				}
				if stop > best {
					best, j = stop, e.judgement()
				}
			}
			if best >= 0 {
				return i, best, j, turned
			}
		case !far && (w.class == ofWord || w.class == prepositionWord || w.class == coordinatorWord || w.class == toWord):
			return -1, 0, judgement{}, false
		}
		i++
	}
	return -1, 0, judgement{}, false
}

// isDegree reports whether word i only tells how much what the participle
// behind it says is so: "worst hit", "best known".
func (c *clauses) isDegree(i int) bool {
	return (c.is(i, "worst") || c.is(i, "best")) && i+1 < len(c.words) && c.words[i+1].forms&participle != 0
}

// judgementOf returns what j says, as a finding.
func (r *reader) judgementOf(j judgement, turned bool) finding {
	a := attitude{kind: Support, strength: j.strength, certainty: Certain}
	if j.polarity < 0 {
		a.kind, a.turn = Oppose, "flips"
	}
	return finding{attitude: a, turn: turn{negated: turned}}
}

// predicate adds what a speaker, or plainly the author, judges a thing to be.
func (r *reader) predicate(g *group) {
	subject := int(r.subjects[g.subject])
	switch lo := int(r.chunks[subject].lo); {
	case r.chunks[subject].class == thereWord, r.chunks[subject].class == noWord, r.isFirstPerson(lo), r.is(lo, "you"):
		return
	}
	at, end, j, turned := r.judged(int(g.hi), false)
	if at < 0 || j.strength < leastTold {
		return
	}
	if g.antecedent >= 0 {
		return // "the idea that he was wrong"
	}
	f := r.judgementOf(j, turned != (g.negated || g.barely))
	f.turn.hedged = g.hedged
	f.cue = []sentence.Span{r.span(at, end)}
	f.target = r.phraseSpan(subject)
	if g.matrix >= 0 && r.words[r.groups[g.matrix].main].used {
		return // "conceded that it was wrong": that says it
	}
	q := r.voices.at(int(r.words[at].start))
	if q != nil {
		f.rule, f.confidence = spokenJudgement, spokenJudgementConfidence
		r.add(f, r.oneHolder(r.speaker(q)))
		return
	}
	if m := r.matrixOf(g); m != nil {
		f.rule, f.confidence = spokenJudgement, spokenJudgementConfidence
		r.add(f, r.groupHolders(m))
		return
	}
	if j.plain && g.matrix < 0 && g.tense == beWord && !f.turn.negated && !f.turn.hedged && r.isWhole(g, at, end) {
		f.rule, f.confidence = authorsJudgement, authorsJudgementConfidence
		before := len(r.stances)
		r.add(f, r.oneHolder(holder{}))
		for i := before; i < len(r.stances); i++ {
			s := &r.stances[i]
			s.Voice, s.Unresolved = Author, ""
		}
	}
}

// isWhole reports whether the words [at, end) are all that g says of its
// subject: "was a disaster", not "was a natural disaster".
func (c *clauses) isWhole(g *group, at, end int) bool {
	for i := int(g.hi); i < at; i++ {
		if c.words[i].class == openWord && !has(c.words[i].entries, evaluationList) {
			return false
		}
	}
	return end >= len(c.words) || c.words[end].class != openWord
}

// conduct adds what a speaker judges somebody’s conduct to be.
func (r *reader) conduct(g *group) {
	q := r.voices.at(int(r.words[g.main].start))
	if q == nil || g.subjects == 0 || g.passive || g.form != finite || g.relative {
		return
	}
	if g.matrix >= 0 && g.subjects == 1 {
		k := int(r.subjects[g.subject])
		if _, ok := r.sameAs(r.phraseHolder(k), k, &r.groups[g.matrix]); ok {
			return // "said he had made a mistake"
		}
	}
	subject := int(r.subjects[g.subject])
	if lo := int(r.chunks[subject].lo); r.isFirstPerson(lo) || r.is(lo, "you") || r.chunks[subject].class == noWord {
		return
	}
	for e := range entriesOf(r.words[g.main].entries, conductList) {
		end := int(g.hi)
		if e.rest != "" {
			var ok bool
			if end, ok = r.follow(int(g.main), e.rest); !ok {
				continue
			}
		}
		f := r.judgementOf(e.judgement(), false)
		f.rule, f.confidence = spokenConduct, spokenConductConfidence
		f.turn = r.turnOf(g)
		f.cue = r.verbCue(g, end)
		f.target = r.phraseSpan(subject)
		r.add(f, r.oneHolder(r.speaker(q)))
		return
	}
}
