package main

import (
	"bufio"
	"cmp"
	"fmt"
	"os"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// clustersFile holds the clusters of words that the teacher reads alike.
const clustersFile = "internal/syntax/clusters.bin"

// packClusters packs a list of lines of a word, the number of its cluster, and
// the number of the part of it, all separated by tabs. Parts are numbered
// through; each cluster has as many.
func packClusters(list string) error {
	f, err := os.Open(list)
	if err != nil {
		return err
	}
	defer f.Close()
	const parts = 16
	var rows []model.Row
	seen := map[model.Feature]bool{}
	scan := bufio.NewScanner(f)
	for n := 1; scan.Scan(); n++ {
		var word string
		var top, part int
		if _, err := fmt.Sscanf(scan.Text(), "%s\t%d\t%d", &word, &top, &part); err != nil {
			return fmt.Errorf("%s: line %d: %w", list, n, err)
		}
		if form := syntax.Form(word); !seen[form] {
			seen[form] = true
			rows = append(rows, model.Row{Feature: form, Weights: []float32{float32(top + 1), float32(part%parts + 1)}})
		}
	}
	return cmp.Or(scan.Err(), os.WriteFile(clustersFile, model.Pack(2, 1, rows), 0o644))
}
