package entity

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/sentence"
)

// A weighed candidate is what one pronoun thinks of it.
type weighed struct {
	candidate *antecedent // nil for nobody
	record    int32       // who it is, or none
	points    int32
	features  int // where its features end
}

const (
	// clearPoints more than anybody else has make it clear enough to tell the
	// gender of a person.
	clearPoints = 300
	// surePoints more make it no close call.
	surePoints = 150
	// closePoints or less between two names with "and" between them tell
	// nothing.
	closePoints = 150
	// maxAhead is how many names behind a pronoun are looked at.
	maxAhead = 3
)

// resolvePerson finds out whom "he" or "she" means.
func (r *pronounReader) resolvePerson(p *pronoun) {
	r.weigh(p)
	best, second := r.choose()
	next := int32(math.MinInt32 / 2)
	if second != nil {
		next = second.points
	}
	a := best.candidate
	switch {
	case a == nil:
		r.emit(p, nil, "no antecedent", pronounUnresolved)
	case best.record == none:
		r.emit(p, nil, "unnamed antecedent: "+r.slice(a.first, a.last), pronounUnresolved)
	case second != nil && second.record != none && best.points-next < closePoints && r.joinedNames(a, second.candidate):
		b := second.candidate
		if a.first > b.first {
			a, b = b, a
		}
		r.emit(p, nil, "two candidates: "+r.records[a.records[0]].name+", "+r.records[b.records[0]].name, pronounUnresolved)
	default:
		rec := &r.records[best.record]
		rec.kind = Person
		if best.points-next >= clearPoints {
			rec.tellGender(p.gender(), true)
		}
		r.last[genderIndex(p)] = lastPerson{best.record, p.told}
		rule := pronounPerson
		switch {
		case a.first > p.at:
			rule = pronounAhead
		case best.points-next < surePoints:
			rule = pronounClose
		}
		r.emit(p, a.records[:1:1], "", rule)
	}
}

func genderIndex(p *pronoun) int {
	if p.gender() == male {
		return 0
	}
	return 1
}

// choose returns the candidate with the most points, the nearest of several,
// and the best that is somebody else, if there is one.
func (r *pronounReader) choose() (best, second *weighed) {
	for i := range r.weighed {
		if w := &r.weighed[i]; best == nil || w.points > best.points {
			best = w
		}
	}
	for i := range r.weighed {
		w := &r.weighed[i]
		if w != best && w.candidate != nil && (w.record == none || w.record != best.record) && (second == nil || w.points > second.points) {
			second = w
		}
	}
	return best, second
}

// joinedNames reports whether a and b are two names with "and" between them,
// so that nothing tells which of them one pronoun means.
func (r *pronounReader) joinedNames(a, b *antecedent) bool {
	if a.first > b.first {
		a, b = b, a
	}
	return b.pair && !a.pronoun && a.sentence == b.sentence && b.head-a.last == 1
}

// weigh collects whom p may mean and what speaks for each of them. Nobody is
// always among them.
func (r *pronounReader) weigh(p *pronoun) {
	r.weighed, r.features = r.weighed[:0], r.features[:0]
	known := false // the gender of one of them is
	for k := len(r.recent) - 1; k >= 0; k-- {
		a := &r.recent[k]
		if p.told-a.told > maxBack {
			break
		}
		if !r.mayMean(p, a) {
			continue
		}
		w := weighed{candidate: a, record: none}
		if len(a.records) > 0 {
			w.record = a.records[0]
			known = known || r.records[w.record].gender == p.gender()
		}
		r.weighed = append(r.weighed, w)
	}
	r.lookAhead(p)
	var seen []int32
	for i := range r.weighed {
		w := &r.weighed[i]
		others := len(seen)
		for _, s := range seen {
			if s == w.record {
				others--
			}
		}
		r.addEvidence(p, w, i, others, known)
		if w.record != none && others == len(seen) {
			seen = append(seen, w.record)
		}
		w.features = len(r.features)
	}
	r.features = append(r.features, anaphora.Form.Of(anaphora.Nobody))
	r.weighed = append(r.weighed, weighed{record: none, features: len(r.features)})
	from := 0
	for i := range r.weighed {
		w := &r.weighed[i]
		w.points = r.weights.Sum(r.features[from:w.features])
		from = w.features
	}
	if r.watch != nil {
		r.show(p)
	}
}

// show shows the case of p to the one who watches.
func (r *pronounReader) show(p *pronoun) {
	c := anaphora.Case{Pronoun: r.spanOf(p.at, p.at+1)}
	from := 0
	for _, w := range r.weighed {
		span := sentence.Span{}
		if w.candidate != nil {
			span = r.spanOf(w.candidate.first, w.candidate.last)
		}
		c.Candidates = append(c.Candidates, anaphora.Candidate{
			Span:     span,
			Record:   w.record,
			Features: append([]anaphora.Feature(nil), r.features[from:w.features]...),
		})
		from = w.features
	}
	r.watch.Cases = append(r.watch.Cases, c)
}

// lookAhead adds the person behind p whom it may mean: in his speech, Tom
// Ferris asked for peace. It must be the subject of a clause above p.
func (r *pronounReader) lookAhead(p *pronoun) {
	for k := r.next; k < len(r.mentions) && k < r.next+maxAhead; k++ {
		spot := r.spots[k]
		if spot.sentence != p.sentence || len(r.refers[k]) != 1 || spot.last <= spot.first {
			return
		}
		rec := &r.records[r.refers[k][0]]
		if rec.kind != Person && !rec.unsure || !rec.mayBe(p.gender()) {
			continue
		}
		head := r.withTitle(k)
		at := r.nodeOf(p.sentence, head, spot.last)
		if at.role != anaphora.Subject {
			continue
		}
		switch r.tree(p.sentence).above(&p.node, &at) {
		case anaphora.Subject0, anaphora.Subject1, anaphora.Subject2:
			a := &antecedent{node: at, located: true, records: r.refers[k], first: spot.first, last: spot.last, head: head,
				sentence: p.sentence, told: p.told, inside: p.inside}
			r.weighed = append(r.weighed, weighed{candidate: a, record: a.records[0]})
			return
		}
	}
}

// mayMean reports whether p may mean a at all.
func (r *pronounReader) mayMean(p *pronoun, a *antecedent) bool {
	if len(a.records) > 1 || a.inside != p.inside && (p.inside == 0 || a.inside != 0) {
		return false
	}
	if a.sentence == p.sentence && r.isBarred(p, a) {
		return false
	}
	if len(a.records) == 0 {
		return (a.gender == p.gender() || a.gender == 0) && !r.where(a).said
	}
	rec := &r.records[a.records[0]]
	if rec.kind != Person && !rec.unsure || !rec.mayBe(p.gender()) {
		return false
	}
	if p.inside != 0 && r.speakerOf(p.inside, p.sentence) == a.records[0] {
		return false // who speaks says "I"
	}
	return true
}

// isBarred reports whether p, in the sentence of a, says whose a is, or what a
// acts on, and so cannot mean a: his friend Ferris, Ferris is his friend, Ferris
// hit him, Ferris waited for him.
func (r *pronounReader) isBarred(p *pronoun, a *antecedent) bool {
	if p.use != "self" && p.of == p.clause && (p.role == anaphora.Object || p.role == anaphora.Governed && isGoal(r.at(p.at-1))) {
		return r.tree(p.sentence).above(&p.node, r.where(a)) == anaphora.Subject0
	}
	if p.role != anaphora.Owner || p.at+1 < r.high && r.at(p.at+1) == "own" {
		return false
	}
	way := r.tree(p.sentence).above(&p.node, r.where(a))
	return way == anaphora.Below || way == anaphora.Predicate
}

// isGoal reports whether a preposition tells whom a verb is done to; who took his
// dog with him, or closed the door behind him, did it to somebody else or nobody.
func isGoal(preposition string) bool {
	switch foldPronoun(preposition) {
	case "for", "to", "at", "against":
		return true
	}
	return false
}
