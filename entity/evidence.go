package entity

import "github.com/hearsay-go/hearsay/internal/anaphora"

// The most that the counting features tell apart.
const (
	maxDistance = 5
	maxMentions = 6
	maxBetween  = 5
	maxOthers   = 4
)

// addEvidence appends the features of w, behind which there are between
// other candidates, among them others different people, for p. If known, the
// gender of some candidate is known to be right.
func (r *pronounReader) addEvidence(p *pronoun, w *weighed, between, others int, known bool) {
	a := w.candidate
	at := r.where(a)
	t := r.tree(p.sentence)
	far := 0
	if a.sentence != p.sentence {
		far = 1
	}
	distance := min(max(p.told-a.told, far), maxDistance-1)
	add := func(f anaphora.Feature) { r.features = append(r.features, f) }

	add(anaphora.Form.Of(r.formOf(p, a)))
	if p.speaks {
		add(anaphora.Distance.Of(maxDistance + distance))
	} else {
		add(anaphora.Distance.Of(distance))
	}
	if far == 1 {
		add(anaphora.RolesFar.Roles(at.role, p.role))
	} else {
		add(anaphora.Roles.Roles(at.role, p.role))
		add(anaphora.Way(t.above(&p.node, at), useIndex(p)))
	}
	if at.role == anaphora.Subject {
		v := 1 + min(distance, 2)
		if at.level > 0 {
			v += 3
		}
		add(anaphora.Main.Of(v))
	} else {
		add(anaphora.Main.Of(0))
	}
	add(anaphora.Mentions.Count(r.mentionsOf(w), maxMentions))
	add(anaphora.Between.Count(between, maxBetween))
	if far == 1 {
		add(anaphora.Others.Of(maxOthers + min(others, maxOthers-1)))
	} else {
		add(anaphora.Others.Count(others, maxOthers))
	}
	gender := r.genderKnown(p, w)
	add(anaphora.Gender.Of(gender))
	if known && gender != anaphora.Told && gender != anaphora.ByName {
		add(anaphora.Rival.Of(1))
	}
	speech := 0
	if at.speaks {
		speech = 1
	}
	if p.speaks {
		speech += 2
	}
	add(anaphora.Speech.Of(speech))
	add(anaphora.Chain.Of(r.chainOf(p, w)))
	switch {
	case p.inside == 0:
		add(anaphora.Marks.Of(0))
	case a.inside == p.inside:
		add(anaphora.Marks.Of(1))
	case a.inside == 0:
		add(anaphora.Marks.Of(2))
	}
	add(anaphora.Beside.Of(r.beside(p, a)))
}

// formOf returns what a is, for p.
func (r *pronounReader) formOf(p *pronoun, a *antecedent) int {
	switch {
	case len(a.records) == 0:
		return anaphora.Unnamed
	case a.first > p.at:
		return anaphora.Ahead
	case a.pair:
		return anaphora.SecondOfTwo
	case a.pronoun:
		return anaphora.PronounForm
	}
	return anaphora.NameForm
}

// useIndex returns what p is in its clause.
func useIndex(p *pronoun) int {
	switch {
	case p.use == "self":
		return anaphora.AsSelf
	case p.role == anaphora.Owner:
		return anaphora.AsOwner
	case p.role == anaphora.Subject:
		return anaphora.AsSubject
	case p.role == anaphora.Object:
		return anaphora.AsObject
	}
	return anaphora.AsGoverned
}

// mentionsOf returns how often w was mentioned lately.
func (r *pronounReader) mentionsOf(w *weighed) int {
	n := 0
	for k := range r.recent {
		if b := &r.recent[k]; len(b.records) == 1 && b.records[0] == w.record || w.record == none && b == w.candidate {
			n++
		}
	}
	return n
}

// genderKnown returns how it is known that w may be of the gender of p.
func (r *pronounReader) genderKnown(p *pronoun, w *weighed) int {
	switch {
	case w.record == none && w.candidate.gender != 0:
		return anaphora.UnnamedTold
	case w.record == none:
		return anaphora.UnnamedUnknown
	case r.records[w.record].gender == 0:
		return anaphora.Unknown
	case r.records[w.record].told:
		return anaphora.Told
	}
	return anaphora.ByName
}

// chainOf returns whether the last pronoun of the gender of p means w.
func (r *pronounReader) chainOf(p *pronoun, w *weighed) int {
	last := r.last[genderIndex(p)]
	if last.record == none {
		return 0
	}
	v := 1
	if last.record == w.record {
		v = 3
	}
	if p.told-last.told < 2 {
		v++
	}
	return v
}

// beside returns what stands between a and p.
func (r *pronounReader) beside(p *pronoun, a *antecedent) int {
	switch p.at - a.last {
	case 0:
		return 1
	case 1:
		switch r.at(a.last) {
		case "and":
			return 2
		case ",":
			return 3
		}
	}
	return 0
}
