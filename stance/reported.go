package stance

import (
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// The rules by which the grammar of what somebody says shows a stance.
const (
	reportedMust      = "reported-must"        // "said the bridge must be closed"
	reportedWill      = "reported-will"        // "said he would sell", “we will not pay”
	existentialDenial = "existential-denial"   // “there is no cure”
	deniedSubject     = "denied-subject"       // “no decision has been made”
	counterfactual    = "counterfactual"       // “if he were sorry, he would pay”
	deniedPurpose     = "denied-purpose"       // “I am not here to judge”
	otherPurpose      = "purpose-after-denial" // “... but to help”
)

// What these rules show, before negation.
var (
	mustAttitude    = attitude{kind: Demand, strength: 3, certainty: Undetermined, turn: "flips"}
	shouldAttitude  = attitude{kind: Demand, strength: 2, certainty: Undetermined, turn: "flips"}
	willAttitude    = attitude{kind: Commit, strength: 2, certainty: Probable}
	denialAttitude  = attitude{kind: Deny, strength: 2, certainty: CertainNot}
	needlessView    = attitude{kind: Oppose, strength: 2, certainty: Certain}
	unrealAttitude  = attitude{kind: Doubt, strength: 2, certainty: CertainNot}
	purposeAttitude = attitude{kind: Commit, strength: 2, certainty: Probable}
)

// reportedStance adds what g shows because somebody says it.
func (r *reader) reportedStance(g *group) {
	if g.asked {
		return
	}
	q := r.voices.at(int(r.words[g.main].start))
	if q != nil && !q.Speech {
		return
	}
	r.unreal(g, q)
	if g.supposed || g.form != finite {
		return
	}
	switch {
	case g.must:
		r.must(g, q)
	case g.will:
		r.will(g, q)
	case g.copula && g.negated:
		r.purpose(g, q)
	}
	if q != nil {
		r.denial(g, q)
	}
}

// reporters returns who says what g says: the speakers of q, or the subjects
// of the group that reports it; none if the author says it.
func (r *reader) reporters(g *group, q *quote.Quotation) []holder {
	if q != nil {
		return r.oneHolder(r.speaker(q))
	}
	if m := r.matrixOf(g); m != nil {
		return r.groupHolders(m)
	}
	return nil
}

// matrixOf returns the group that reports g, or nil.
func (r *reader) matrixOf(g *group) *group {
	if g.matrix < 0 {
		return nil
	}
	m := &r.groups[g.matrix]
	if r.words[m.main].roles&reports == 0 || m.supposed || m.asked || m.negated || m.controlled {
		return nil
	}
	return m
}

// must adds the demand that something must or should be.
func (r *reader) must(g *group, q *quote.Quotation) {
	if g.perfect || g.unbound || g.relative || g.antecedent >= 0 || g.subjects == 0 || g.tense != oughtWord && (g.past || g.tense == willWord) || r.is(int(r.chunks[r.subjects[g.subject]].lo), "i") {
		return
	}
	f := finding{rule: reportedMust, confidence: reportedMustConfidence, attitude: mustAttitude, turn: turn{negated: g.negated, barely: g.barely}}
	if r.is(int(g.lo), "should") || r.is(int(g.lo), "shouldn’t") || r.is(int(g.lo), "shouldn't") || r.is(int(g.lo), "ought") {
		f.attitude = shouldAttitude
	}
	subject := int(r.subjects[g.subject])
	if r.isAskedFor(subject) {
		return // "differ on how it should be done"
	}
	f.cue = []sentence.Span{r.span(int(g.lo), int(g.hi))}
	f.target = r.targetSpan(complement{from: int(r.chunks[subject].lo), chunk: -1, clause: true})
	if m := r.matrixOf(g); m != nil {
		if !r.giveWay(m) {
			return
		}
		f.cue = []sentence.Span{r.span(int(m.lo), int(m.hi)), f.cue[0]}
	}
	r.addProhibition(f, r.reporters(g, q))
}

// addProhibition adds f; that something must not be is a demand against it.
func (r *reader) addProhibition(f finding, holders []holder) {
	before := len(r.stances)
	r.add(f, holders)
	for i := before; i < len(r.stances); i++ {
		r.stances[i].Kind = Demand
	}
}

// giveWay removes the stance of m, which reports a demand, if it only says
// that somebody asserts or believes it; it reports false if m shows more than
// that, which then says it all.
func (r *reader) giveWay(m *group) bool {
	at := int(r.words[m.main].start)
	kept := r.stances[:r.before]
	ok := true
	for _, s := range r.stances[r.before:] {
		if s.Cue[0].Start <= at && at < s.Cue[0].End {
			if s.Kind == Assert || s.Kind == Believe {
				continue
			}
			ok = false
		}
		kept = append(kept, s)
	}
	r.stances = kept
	return ok
}

// will adds what somebody says that he himself will or will not do.
func (r *reader) will(g *group, q *quote.Quotation) {
	if g.passive && !(g.negated && r.isPressure(int(g.main))) || g.copula || g.perfect || g.subjects != 1 || r.words[g.main].used || r.isState(int(g.main)) {
		return
	}
	subject := int(r.subjects[g.subject])
	lo := int(r.chunks[subject].lo)
	var holders []holder
	if r.isAskedFor(subject) {
		return // "did not say whom they would elect"
	}
	if g.matrix >= 0 {
		switch r.groups[g.matrix].shows {
		case Hope, Fear, Doubt, Deny:
			return // “I am afraid that we will lose the pier”
		}
	}
	switch m := r.matrixOf(g); {
	case r.isFirstPerson(lo) && r.chunks[subject].class == subjectWord && q != nil:
		if r.is(int(g.lo), "would") || r.is(int(g.lo), "'d") || r.is(int(g.lo), "’d") {
			return // “I would say”
		}
		holders = r.oneHolder(r.speaker(q))
	case r.chunks[subject].class != subjectWord && !r.is(lo, "it"):
		return
	case m != nil && m.shows != "" && m.shows != Assert:
		return // "hopes he will": that says it
	case m != nil:
		if h, ok := r.sameAs(r.phraseHolder(subject), subject, m); ok {
			holders = r.oneHolder(h)
		}
	case q != nil && r.isReported(q):
		holders = r.sameHolder(r.phraseHolder(subject), q.Speakers)
	}
	if len(holders) == 0 {
		return
	}
	r.add(finding{
		rule:       reportedWill,
		confidence: reportedWillConfidence,
		attitude:   willAttitude,
		turn:       turn{negated: g.negated, barely: g.barely},
		cue:        []sentence.Span{r.span(int(g.lo), int(g.hi))},
		target:     r.targetSpan(complement{from: int(g.main), chunk: -1, clause: true}),
	}, holders)
}

// isAskedFor reports whether a word like "how" stands in front of the subject k.
func (c *clauses) isAskedFor(k int) bool {
	if k == 0 {
		return false
	}
	before := c.chunks[k-1].class
	return before == questionWord || before == relativeWord && k > 1 && c.chunks[k-2].kind == verbGroup
}

// isReported reports whether a quotation gives what was said in the words of
// the author, in which "he" may be the speaker.
func (r *reader) isReported(q *quote.Quotation) bool { return q.Form != quote.Direct }

// sameHolder returns h, the holder that a pronoun names, unless it is known to
// be somebody else than the speakers. If it is not resolved, it is they.
func (r *reader) sameHolder(h holder, speakers []int) []holder {
	if len(h.entities) == 0 {
		h.entities = speakers
		return r.oneHolder(h)
	}
	if len(speakers) == 0 {
		return r.oneHolder(h)
	}
	for _, a := range h.entities {
		for _, b := range speakers {
			if a == b {
				return r.oneHolder(h)
			}
		}
	}
	return nil
}

// isState reports whether the verb at word i says what will be rather than
// what somebody will do.
func (c *clauses) isState(i int) bool {
	if c.words[i].class == haveWord || c.words[i].class == beWord {
		return true
	}
	for _, verb := range [...]string{
		"need", "know", "see", "remain", "become", "like", "love", "want", "think", "say", "take", "happen", "suffer", "die", "win", "lose", "tell", "get", "put", "go", "help", "make",
		"miss", "regret", "enjoy", "prefer", "hate", "fail", "succeed", "survive", "struggle", "feel", "hear", "understand", "believe", "recover", "benefit", "deserve", "fall", "cost", "receive",
	} {
		if c.is(i, verb) {
			return true
		}
	}
	return false
}

// isPressure reports whether the participle at word i is what others do to move
// somebody: “We will not be bullied.”
func (c *clauses) isPressure(i int) bool {
	for _, verb := range [...]string{
		"bullied", "lectured", "intimidated", "silenced", "deterred", "cowed", "dictated", "pushed", "pressured", "pressurised", "blackmailed", "provoked", "swayed", "dragged", "drawn",
		"forced", "coerced", "threatened", "rushed", "bounced", "bought", "derailed", "distracted", "moved", "shaken", "gagged", "muzzled",
	} {
		if c.is(i, verb) {
			return true
		}
	}
	return false
}

// denial adds the denials of a speaker: there is no such thing, none has been
// done.
func (r *reader) denial(g *group, q *quote.Quotation) {
	f := finding{attitude: denialAttitude}
	k := int(g.chunk) + 1
	switch {
	case g.copula && g.subjects == 1 && r.chunks[r.subjects[g.subject]].class == thereWord && k < len(r.chunks) && r.chunks[k].class == noWord && r.leads(int(r.subjects[g.subject])):
		head := r.head(k)
		if r.words[head].used {
			return
		}
		f.rule, f.confidence = existentialDenial, existentialDenialConfidence
		f.cue = []sentence.Span{r.span(int(r.chunks[k].lo), int(r.chunks[k].hi))}
		f.target = r.targetSpan(complement{from: int(r.chunks[k].lo) + 1, chunk: -1})
		for e := range entriesOf(r.words[head].entries, nounList) {
			if a := e.attitude(); a.kind == Doubt && e.rest == "" {
				f.attitude, f.turn.negated = a, true
				break
			}
		}
		for i := int(r.chunks[k].lo) + 1; i <= head; i++ {
			for _, needless := range [...]string{"need", "reason", "point", "excuse", "justification", "place", "room", "use"} {
				if r.is(i, needless) {
					f.attitude, f.turn = needlessView, turn{}
				}
			}
		}
	case g.passive && g.subjects > 0 && r.chunks[r.subjects[g.subject]].class == noWord && !r.is(int(g.lo), "be"):
		subject := &r.chunks[r.subjects[g.subject]]
		if !r.leads(int(r.subjects[g.subject])) || r.words[subject.lo+1].class == numberWord {
			return
		}
		f.rule, f.confidence = deniedSubject, deniedSubjectConfidence
		f.cue = []sentence.Span{r.span(int(subject.lo), int(subject.lo)+1)}
		f.target = r.targetSpan(complement{from: int(subject.lo) + 1, chunk: -1})
	default:
		return
	}
	r.add(f, r.oneHolder(r.speaker(q)))
}

// leads reports whether the noun phrase k begins a clause that is said.
func (c *clauses) leads(k int) bool {
	if k == 0 {
		return true
	}
	before := &c.chunks[k-1]
	switch before.kind {
	case boundary:
		return true
	case verbGroup:
		return c.words[c.groups[before.group].main].roles&reports != 0
	case link:
		return before.class == thatWord || before.class == coordinatorWord || c.is(int(before.lo), "so")
	}
	return false
}

// unreal adds what a condition says is not so: “if he were sorry, he would
// pay”.
func (r *reader) unreal(g *group, q *quote.Quotation) {
	if !g.supposed || !g.copula || !r.is(int(g.main), "were") || g.negated || g.subjects == 0 || q == nil {
		return
	}
	subject := int(r.subjects[g.subject])
	lo := int(r.chunks[subject].lo)
	if subject == 0 || !r.is(int(r.chunks[subject-1].lo), "if") || r.isFirstPerson(lo) || r.is(lo, "you") || r.is(lo, "it") {
		return
	}
	k := int(g.chunk)
	if !r.wouldBehind(k) || k+1 >= len(r.chunks) || r.chunks[k+1].class != openWord {
		return
	}
	// “If he were serious” is a view of him, “if he were president” is not.
	if w := &r.words[r.head(k+1)]; !has(w.entries, evaluationList) && !has(w.entries, adjectiveList) {
		return
	}
	r.add(finding{
		rule:       counterfactual,
		confidence: counterfactualConfidence,
		attitude:   unrealAttitude,
		cue:        []sentence.Span{r.span(int(r.chunks[subject-1].lo), int(r.chunks[k+1].hi))},
		target:     r.targetSpan(complement{from: lo, chunk: -1, clause: true}),
	}, r.oneHolder(r.speaker(q)))
}

// wouldBehind reports whether a group with "would" follows chunk k.
func (c *clauses) wouldBehind(k int) bool {
	for n := 0; n < maxPast && k+1 < len(c.chunks); n++ {
		k++
		if ch := &c.chunks[k]; ch.kind == verbGroup && c.groups[ch.group].tense == willWord {
			return true
		}
	}
	return false
}

// purpose adds what somebody says that he is not there to do, and what he is
// there to do instead.
func (r *reader) purpose(g *group, q *quote.Quotation) {
	if g.subjects == 0 || r.reporters(g, q) == nil {
		return
	}
	k := int(g.chunk) + 1
	if k < len(r.chunks) && r.chunks[k].class == thereWord {
		k++
	} else if !r.is(r.lastAdverb(g), "here") {
		return
	}
	if !r.infinitiveNext(k) {
		return
	}
	holders := r.groupHolders(g)
	to := &r.groups[r.chunks[k].group]
	f := finding{rule: deniedPurpose, confidence: deniedPurposeConfidence, attitude: purposeAttitude, turn: turn{negated: true}}
	f.cue = []sentence.Span{r.span(int(g.lo), int(to.lo)+1)}
	f.target = r.targetSpan(complement{from: int(to.main), chunk: -1})
	r.forget(to)
	r.add(f, holders)
	for n := 0; n < maxPast && k+2 < len(r.chunks); n++ {
		k++
		ch := &r.chunks[k]
		if ch.kind == boundary && ch.class != commaMark {
			return
		}
		if ch.class == coordinatorWord && r.is(int(ch.lo), "but") && r.infinitiveNext(k+1) {
			to := &r.groups[r.chunks[k+1].group]
			f.rule, f.confidence, f.turn = otherPurpose, otherPurposeConfidence, turn{}
			f.cue = []sentence.Span{r.span(int(ch.lo), int(to.lo)+1)}
			f.target = r.targetSpan(complement{from: int(to.main), chunk: -1})
			r.forget(to)
			r.add(f, holders)
			return
		}
	}
}

// lastAdverb returns the word behind g, which is in no chunk if it is an
// adverb.
func (c *clauses) lastAdverb(g *group) int { return min(int(g.hi), len(c.words)-1) }

// forget removes the stances whose cue begins in g.
func (r *reader) forget(g *group) {
	lo, hi := int(r.words[g.lo].start), int(r.words[g.hi-1].end)
	kept := r.stances[:r.before]
	for _, s := range r.stances[r.before:] {
		if s.Cue[0].Start < lo || s.Cue[0].Start >= hi {
			kept = append(kept, s)
		}
	}
	r.stances = kept
}
