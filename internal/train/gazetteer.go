package main

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/names"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// packGazetteer packs the lists of gaz.tsv: of each phrase the hash, and the
// lists that have it.
func packGazetteer(data string) ([]byte, error) {
	f, err := os.Open(filepath.Join(data, "entity", "gaz.tsv"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sets := map[model.Feature]uint16{}
	var order []model.Feature
	scan := bufio.NewScanner(f)
	for scan.Scan() {
		list, phrase, ok := strings.Cut(scan.Text(), "\t")
		bit := slices.Index(names.Lists[:], list)
		if !ok || bit < 0 {
			continue
		}
		key := names.Phrase(formsOf(phrase))
		if key == 0 {
			continue
		}
		if sets[key] == 0 {
			order = append(order, key)
		}
		sets[key] |= 1 << bit
	}
	rows := make([]model.Row, 0, len(order))
	for _, key := range order {
		rows = append(rows, model.Row{Feature: key, Weights: names.Entry(sets[key])})
	}
	packed := model.Pack(2, 1, rows)
	report("gazetteer: %d phrases, %d bytes", len(order), len(packed))
	return packed, scan.Err()
}

// formsOf returns the forms of the words of a phrase, as a text has them.
func formsOf(phrase string) (forms []uint32) {
	t := sentence.Parse(phrase)
	for _, tok := range words.Of(t).Tokens {
		forms = append(forms, uint32(syntax.Form(t.Slice(tok.Span()))))
	}
	return forms
}
