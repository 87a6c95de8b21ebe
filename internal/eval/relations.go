package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"github.com/hearsay-go/hearsay/internal/score"
)

// runRelations prints the heads of a treebank by relation.
func runRelations(data, set string) int {
	docs, err := readTreebank(data, set)
	if err != nil {
		return fail(err)
	}
	printRelations(os.Stdout, attachment(docs).ByRelation)
	return 0
}

// printRelations prints of each relation how many words have it and how many
// of them get the right head, the relation with the most wrong heads first.
func printRelations(w io.Writer, relations map[string]score.Score) {
	wrong := func(r string) int { return relations[r].Gold - relations[r].Right }
	order := slices.SortedFunc(maps.Keys(relations), func(a, b string) int {
		return cmp.Or(cmp.Compare(wrong(b), wrong(a)), cmp.Compare(a, b))
	})
	fmt.Fprintf(w, "%-12s  %6s  %6s  %6s\n", "relation", "words", "wrong", "UAS")
	for _, r := range order {
		fmt.Fprintf(w, "%-12s  %6d  %6d  %6.2f\n", r, relations[r].Gold, wrong(r), 100*relations[r].Recall())
	}
}
