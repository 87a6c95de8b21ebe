package score

import (
	"cmp"
	"slices"
)

// A pair is the index of something marked and of something given that are
// taken to be the same.
type pair struct{ gold, given int }

// match pairs what is marked with what is given, each with one at most, by the
// words that they share: pairs of the largest overlap first, those left out
// that ok refuses. ok gets the pair and its overlap, 2·shared words over all
// words of both, and may be nil.
func match(gold, given [][]int, ok func(p pair, overlap float64) bool) []pair {
	type candidate struct {
		pair
		overlap float64
		shared  int
	}
	var candidates []candidate
	for j := range given {
		for i := range gold {
			n := shared(gold[i], given[j])
			if n == 0 {
				continue
			}
			c := candidate{pair{i, j}, float64(2*n) / float64(len(gold[i])+len(given[j])), n}
			if ok == nil || ok(c.pair, c.overlap) {
				candidates = append(candidates, c)
			}
		}
	}
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(
			cmp.Compare(b.overlap, a.overlap),
			cmp.Compare(b.shared, a.shared),
			cmp.Compare(a.gold, b.gold),
			cmp.Compare(a.given, b.given),
		)
	})
	goldUsed := make([]bool, len(gold))
	givenUsed := make([]bool, len(given))
	var pairs []pair
	for _, c := range candidates {
		if !goldUsed[c.gold] && !givenUsed[c.given] {
			goldUsed[c.gold], givenUsed[c.given] = true, true
			pairs = append(pairs, c.pair)
		}
	}
	return pairs
}
