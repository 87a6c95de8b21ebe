package entity

// A kindIndex is a Kind as an index.
type kindIndex uint8

const (
	person kindIndex = iota
	place
	body
	people
	work
	kindCount
)

// kinds are the kinds behind the indices.
var kinds = [kindCount]Kind{Person, Location, Organization, NORP, Misc}

// votes weigh what speaks for each kind of a name.
type votes [kindCount]struct {
	points int16 // the sum of all that speaks for the kind, less what speaks against it
	most   int16 // the most that one rule gave
	rule   rule  // which did
}

// Points that rules give. A rule that says what a name is outweighs all that
// only make a kind likely.
const (
	certain = 40
	sure    = 12
	strong  = 6
	likely  = 3
	weak    = 1
)

// add lets r speak for the kind k.
func (v *votes) add(k kindIndex, points int16, r rule) {
	v[k].points = min(v[k].points+points, maxPoints)
	if points > v[k].most {
		v[k].most, v[k].rule = points, r
	}
}

// against takes points from the kind k.
func (v *votes) against(k kindIndex, points int16) {
	v[k].points = max(v[k].points-points, -maxPoints)
}

// maxPoints keeps a name that a text repeats without end within bounds.
const maxPoints = 1 << 12

// addAll adds the votes o.
func (v *votes) addAll(o *votes) {
	for k := range v {
		v[k].points = max(-maxPoints, min(v[k].points+o[k].points, maxPoints))
		if o[k].most > v[k].most {
			v[k].most, v[k].rule = o[k].most, o[k].rule
		}
	}
}

// winner returns the kind with the most points, the first of several.
func (v *votes) winner() kindIndex {
	best := person
	for k := range kindCount {
		if v[k].points > v[best].points {
			best = k
		}
	}
	return best
}
