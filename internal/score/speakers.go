package score

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
)

// Speakers measures who is told to have spoken, over the attributions of one
// text of which that is known in the way told: see [dataset.Attribution].
// Right is a speaker with the same last name. Given are the attributions that
// are found at all, by half of the bytes of their content, so that Precision
// is the share that is right of what is found, and Recall of all.
func Speakers(gold, given []dataset.Attribution, told string) Score {
	var s Score
	for _, g := range gold {
		if g.Speaker == "" || g.Told != told || len(g.Content) == 0 {
			continue
		}
		s.Gold++
		var best *dataset.Attribution
		most, size := 0, 0
		for _, c := range g.Content {
			size += c.Len()
		}
		for i := range given {
			if n := overlap(g.Content, given[i].Content); n > most {
				best, most = &given[i], n
			}
		}
		if best == nil || 2*most < size {
			continue
		}
		s.Given++
		if best.Speaker != "" && lastWord(best.Speaker) == lastWord(g.Speaker) {
			s.Right++
		}
	}
	return s
}

// overlap returns how many bytes two lists of spans share.
func overlap(a, b []sentence.Span) int {
	n := 0
	for _, s := range a {
		for _, t := range b {
			n += max(0, min(s.End, t.End)-max(s.Start, t.Start))
		}
	}
	return n
}

func lastWord(s string) string {
	fields := strings.Fields(s)
	if len(fields) == 0 {
		return ""
	}
	return strings.ToLower(fields[len(fields)-1])
}
