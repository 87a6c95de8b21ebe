package score

import "github.com/hearsay-go/hearsay/sentence"

// Spans measures spans of one text: those are right that are marked, byte for
// byte. A span that is listed twice counts once.
func Spans(gold, given []sentence.Span) Score {
	marked := setOf(gold)
	found := setOf(given)
	s := Score{Gold: len(marked), Given: len(found)}
	for span := range found {
		if marked[span] {
			s.Right++
		}
	}
	return s
}

func setOf[T comparable](list []T) map[T]bool {
	set := make(map[T]bool, len(list))
	for _, x := range list {
		set[x] = true
	}
	return set
}
