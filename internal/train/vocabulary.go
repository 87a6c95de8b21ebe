package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// What a word must show to be told what it can be.
const (
	knownCount     = 12    // times it was seen
	knownDocuments = 3     // in so many documents
	rareChoice     = 0.003 // share of its uses below which a tag is not left to it
	maxClasses     = 127   // sets of tags; the rarer ones are those of unknown words
)

// usage is how a form is used.
type usage struct {
	tags      [syntax.NumTags]int
	total     int
	last      int // document
	documents int
}

// choice returns the tags that are not too rare.
func (u *usage) choice() syntax.TagSet {
	var set syntax.TagSet
	for t, n := range u.tags {
		if float64(n) > rareChoice*float64(u.total) {
			set = set.Add(syntax.Tag(t))
		}
	}
	return set
}

// usages counts how the forms of c are used.
func usages(c corpus) map[model.Feature]*usage {
	uses := map[model.Feature]*usage{}
	for d, a := range c {
		for _, s := range a {
			for i, w := range s.words {
				f := syntax.Form(w)
				u := uses[f]
				if u == nil {
					u = &usage{last: -1}
					uses[f] = u
				}
				u.tags[s.tags[i]]++
				u.total++
				if u.last != d {
					u.last = d
					u.documents++
				}
			}
		}
	}
	return uses
}

// vocabulary learns which tags words may have. It returns the class of every
// form that is known well, and the tags of every class.
func vocabulary(c corpus) (classOfForm, choices []byte) {
	sets := map[model.Feature]syntax.TagSet{}
	counts := map[syntax.TagSet]int{}
	for f, u := range usages(c) {
		if u.total >= knownCount && u.documents >= knownDocuments {
			sets[f] = u.choice()
			counts[sets[f]] += u.total
		}
	}
	frequent := slices.SortedFunc(maps.Keys(counts), func(a, b syntax.TagSet) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
	frequent = frequent[:min(len(frequent), maxClasses)]
	classOf := map[syntax.TagSet]int{}
	var classes []model.Row
	for i, set := range frequent {
		classOf[set] = i + 1
		row := make([]float32, syntax.NumTags)
		for t := range row {
			if set.Has(syntax.Tag(t)) {
				row[t] = 1
			}
		}
		classes = append(classes, model.Row{Feature: model.Feature(i + 1), Weights: row})
	}
	var rows []model.Row
	for _, f := range slices.Sorted(maps.Keys(sets)) {
		rows = append(rows, model.Row{Feature: f, Weights: []float32{float32(classOf[sets[f]])}})
	}
	return model.Pack(1, 1, rows), model.Pack(int(syntax.NumTags), 1, classes)
}
