// Package score measures what the library finds against corpora in which
// people have marked it. The library does not link this package.
package score

// A Score counts what was found.
type Score struct {
	Right int // given and gold
	Gold  int // what people have marked
	Given int // what the library says
}

// Add counts what o has counted as well.
func (s *Score) Add(o Score) {
	s.Right += o.Right
	s.Gold += o.Gold
	s.Given += o.Given
}

// Precision returns the share of what is given that is right.
func (s Score) Precision() float64 { return ratio(s.Right, s.Given) }

// Recall returns the share of the gold that is given.
func (s Score) Recall() float64 { return ratio(s.Right, s.Gold) }

// F1 returns the harmonic mean of precision and recall.
func (s Score) F1() float64 { return ratio(2*s.Right, s.Gold+s.Given) }

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
