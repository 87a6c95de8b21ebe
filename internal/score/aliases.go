package score

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
)

// An AliasScore measures which names mean the same person, place or
// organisation.
type AliasScore struct {
	// Pairs counts the pairs of names that mean the same: it asks for long
	// chains first.
	Pairs Score
	// Names, B³, counts for each name how many of those given to the same
	// entity belong there, and how many of those that belong there are given
	// to it: it asks for all names alike.
	Names B3
}

// A B3 is the sum over names of their precision and recall.
type B3 struct {
	Precisions, Recalls float64
	Count               int
}

// F1 returns the harmonic mean of the mean precision and recall.
func (b B3) F1() float64 {
	if b.Count == 0 {
		return 0
	}
	return 2 * b.Precisions * b.Recalls / (b.Precisions + b.Recalls) / float64(b.Count)
}

// Add counts what o has counted as well.
func (s *AliasScore) Add(o AliasScore) {
	s.Pairs.Add(o.Pairs)
	s.Names.Precisions += o.Names.Precisions
	s.Names.Recalls += o.Names.Recalls
	s.Names.Count += o.Names.Count
}

// An AliasName is a name of a text and what it means.
type AliasName struct {
	entity.Mention
	Cluster string // the same for all names of the same
}

// aliasKinds are the kinds of what the names of a text mean.
var aliasKinds = map[string]entity.Kind{
	"person":       entity.Person,
	"organization": entity.Organization,
	"place":        entity.Location,
}

// AliasNames returns the names of people, places and organisations in doc, in
// the order of the text. The set marks noun phrases; what the library takes
// for a name is cut out of them, without titles, and a phrase whose head is no
// name, as "a New York bar", is left out. So is a name inside another.
func AliasNames(doc dataset.Coref) []AliasName {
	var all []AliasName
	for _, m := range doc.Mentions {
		kind, ok := aliasKinds[m.Type]
		if !ok || m.Form != "name" {
			continue
		}
		span := properName(doc.Text, m.Span, kind)
		if span.IsZero() {
			continue
		}
		all = append(all, AliasName{entity.Mention{Span: span, Kind: kind}, m.Cluster})
	}
	slices.SortStableFunc(all, func(a, b AliasName) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	end := 0
	return slices.DeleteFunc(all, func(n AliasName) bool {
		inside := n.Start < end
		end = max(end, n.End)
		return inside
	})
}

// Aliases measures what [entity.Link] makes of the names of doc, which it is
// given.
func Aliases(doc dataset.Coref) (AliasScore, error) {
	gold := AliasNames(doc)
	given := make([]entity.Mention, len(gold))
	for i, n := range gold {
		given[i] = n.Mention
	}
	x, err := entity.Link(sentence.Parse(doc.Text), given)
	if err != nil {
		return AliasScore{}, fmt.Errorf("%s: %w", doc.ID, err)
	}
	found := map[sentence.Span][]int{}
	for _, m := range x.Mentions {
		switch {
		case m.Form != entity.Name:
		case m.Place > 0:
			found[m.Span] = []int{m.Place} // the set keeps to the place
		default:
			found[m.Span] = m.Entities
		}
	}
	meant := make([][]int, len(gold))
	for i, n := range gold {
		meant[i] = found[n.Span]
	}
	return compareAliases(gold, meant), nil
}

// compareAliases measures the entities that the names were given.
func compareAliases(gold []AliasName, given [][]int) AliasScore {
	var s AliasScore
	for i := range gold {
		both, inGold, inGiven := 1, 1, 1 // the name itself
		for j := range gold {
			if j == i {
				continue
			}
			same := gold[i].Cluster == gold[j].Cluster
			together := len(given[i]) > 0 && slices.Equal(given[i], given[j])
			if same {
				inGold++
			}
			if together {
				inGiven++
			}
			if same && together {
				both++
			}
			if j > i {
				s.Pairs.Add(Score{Right: count(same && together), Gold: count(same), Given: count(together)})
			}
		}
		s.Names.Precisions += float64(both) / float64(inGiven)
		s.Names.Recalls += float64(both) / float64(inGold)
		s.Names.Count++
	}
	return s
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}
