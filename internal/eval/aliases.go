package main

import (
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/score"
)

// newsGenres are the genres of GUM that are news, or like it.
var newsGenres = []string{"news", "interview"}

// measureAliases measures which names mean the same. Behind the name of the
// set may stand, after a space, "news": its texts that are news or interviews,
// and not all.
func measureAliases(data, set string) (*results, error) {
	set, news := strings.CutSuffix(set, " news")
	docs, err := dataset.Read[dataset.Coref](data, "coref", set)
	if err != nil {
		return nil, err
	}
	var all score.AliasScore
	for _, d := range docs {
		if news && !slices.Contains(newsGenres, d.Genre) {
			continue
		}
		s, err := score.Aliases(d)
		if err != nil {
			return nil, err
		}
		all.Add(s)
	}
	var r results
	r.add("alias pairs precision", all.Pairs.Precision())
	r.add("alias pairs recall", all.Pairs.Recall())
	r.add("alias pairs F1", all.Pairs.F1())
	r.add("aliases B³ F1", all.Names.F1())
	return &r, nil
}
