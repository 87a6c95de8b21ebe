package score

import (
	"slices"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
)

// Pronoun measures whom a pronoun is taken to mean, as GAP does: of each of
// the two names it is asked whether it is meant, and what is right is a name
// that is and should be.
func Pronoun(gold dataset.Pronoun, mentions []entity.Mention) Score {
	meant := entitiesAt(mentions, sentence.Span(gold.Pronoun))
	var s Score
	for _, name := range []struct {
		span dataset.Span
		is   bool
	}{{gold.A, gold.IsA}, {gold.B, gold.IsB}} {
		given := slices.ContainsFunc(entitiesAt(mentions, sentence.Span(name.span)), func(id int) bool {
			return slices.Contains(meant, id)
		})
		if name.is {
			s.Gold++
		}
		if given {
			s.Given++
		}
		if given && name.is {
			s.Right++
		}
	}
	return s
}

// entitiesAt returns the entities of the mentions that share a byte with span.
func entitiesAt(mentions []entity.Mention, span sentence.Span) []int {
	var ids []int
	for _, m := range mentions {
		if m.Overlaps(span) {
			ids = append(ids, m.Entities...)
		}
	}
	return ids
}
