package main

import (
	"fmt"
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/names"
	"github.com/hearsay-go/hearsay/sentence"
)

// examSets are the sets that show how well names are found.
var examSets = []string{"worldwide.dev", "uner_ewt.test", "conll03.dev", "finer.dev", "gmb.dev", "wnut17.dev"}

// nameExam returns what tells how well a reader with certain weights finds
// names of people, places and organisations: F1 on each of the exam sets.
func nameExam(data string, gazetteer *model.Narrow) func(packed []byte) string {
	papers := make([][]*names.Lesson, len(examSets))
	inParallel(len(examSets), func(i int) {
		rows, err := dataset.Read[dataset.Names](data, "entity", examSets[i])
		if err != nil {
			report("no exam: %v", err)
			return
		}
		for _, d := range dataset.Join(rows) {
			t := sentence.Parse(d.Text)
			entity.Names{}.Recognize(t)
			papers[i] = append(papers[i], names.NewLesson(t, gazetteer, marked(d)))
		}
	})
	return func(packed []byte) string {
		r := names.NewReader(gazetteer, model.Packed(packed))
		out := make([]string, len(papers))
		inParallel(len(papers), func(i int) {
			right, found, all := 0, 0, 0
			for _, l := range papers[i] {
				gold := map[names.Name]bool{}
				for _, n := range l.Names {
					if n.Kind <= names.Organization {
						gold[n] = true
					}
				}
				all += len(gold)
				for _, n := range r.Read(l) {
					n.Sure = 0
					if n.Kind > names.Organization {
						continue
					}
					found++
					if gold[n] {
						right++
					}
				}
			}
			out[i] = fmt.Sprintf("%s %.2f", strings.SplitN(examSets[i], ".", 2)[0], 200*float64(right)/float64(found+all))
		})
		return ", " + strings.Join(out, ", ")
	}
}
