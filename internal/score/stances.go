package score

import (
	"slices"

	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// Stance measures who holds a stance and toward whom, in a text of which it is
// known which words show one. Of what the library finds, the first stance that
// these words show counts; its holder and target are right if they share a
// byte with one that is marked.
//
// Its polarity is measured where it is found. The set tells how the holder deals
// with the target, for which a demand is no kindness: it counts as negative.
func Stance(gold dataset.Stance, given []stance.Stance) (holder, target, polarity Score) {
	found := slices.IndexFunc(given, func(s stance.Stance) bool { return overlap(s.Cue, gold.Cue) > 0 })
	var s stance.Stance
	if found >= 0 {
		s = given[found]
		positive := s.Polarity > 0 && s.Kind != stance.Demand
		negative := s.Polarity < 0 || s.Kind == stance.Demand
		polarity = Score{Gold: 1, Given: 1}
		if positive && gold.Label == "positive" || negative && gold.Label == "negative" {
			polarity.Right = 1
		}
	}
	return role(gold.Holder, s.HolderSpan), role(gold.Target, s.Target), polarity
}

// role measures one span, of which there may be none, by one or several that
// are marked for the same thing.
func role(gold []sentence.Span, given sentence.Span) Score {
	var s Score
	if len(gold) > 0 {
		s.Gold = 1
	}
	if !given.IsZero() {
		s.Given = 1
	}
	if slices.ContainsFunc(gold, given.Overlaps) {
		s.Right = 1
	}
	return s
}
