package stance

// opposite returns the other pole of the axis of k.
func (k Kind) opposite() Kind {
	for _, axis := range [...][2]Kind{
		{Support, Oppose}, {Agree, Reject}, {Hope, Fear}, {Believe, Doubt}, {Assert, Deny}, {Demand, Warn}, {Commit, Refuse},
	} {
		switch k {
		case axis[0]:
			return axis[1]
		case axis[1]:
			return axis[0]
		}
	}
	return k
}

// polarity returns the polarity of a stance of kind k that nothing turns.
func (k Kind) polarity() int {
	switch k {
	case Oppose, Reject, Fear, Doubt, Deny, Warn, Refuse:
		return -1
	}
	return +1
}

// A turn is what stands around a cue that changes what it says.
type turn struct {
	negated bool // not, no longer, refused to
	barely  bool // hardly: negated, but weakly
	hedged  bool // may, is expected to, perhaps
}

// apply sets kind, polarity, strength and certainty of s, which has the
// attitude a.
func (t turn) apply(s *Stance, a attitude) {
	s.Kind, s.Polarity, s.Strength, s.Certainty = a.kind, a.kind.polarity(), a.strength, a.certainty
	s.Negated = t.negated || t.barely
	s.Hedged = t.hedged || t.barely
	if s.Negated {
		if a.turn == "opposes" {
			s.Kind, s.Polarity, s.Certainty = Oppose, Oppose.polarity(), Certain
		} else if flips(a) {
			s.Kind = a.kind.opposite()
			s.Polarity = s.Kind.polarity()
			if a.kind != Support && a.kind != Oppose {
				s.Certainty = s.Certainty.opposite()
			}
			// "Does not oppose" says less than "supports".
			if a.kind.polarity() < 0 {
				s.Strength = 1
			}
		} else {
			s.Polarity = 0
			s.Certainty = Undetermined
		}
	}
	if s.Hedged {
		s.Strength = 1
		s.Certainty = s.Certainty.weaker()
	}
}

// flips reports whether negation turns a to the other pole of its axis,
// rather than to nothing: who does not support a thing opposes it, but who
// does not demand it may not care.
func flips(a attitude) bool {
	switch a.turn {
	case "flips":
		return true
	case "void":
		return false
	}
	switch a.kind {
	case Oppose, Hope, Fear, Assert, Demand, Warn:
		return false
	}
	return true
}

func (c Certainty) opposite() Certainty {
	for _, pair := range [...][2]Certainty{{Certain, CertainNot}, {Probable, ProbableNot}, {Possible, PossibleNot}} {
		switch c {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return c
}

// weaker returns the certainty of something said with a hedge.
func (c Certainty) weaker() Certainty {
	switch c {
	case Certain, Probable:
		return Possible
	case CertainNot, ProbableNot:
		return PossibleNot
	}
	return c
}
