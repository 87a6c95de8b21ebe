package main

import (
	"runtime"
	"strings"
	"sync"

	"github.com/hearsay-go/hearsay/internal/score"
)

// A figure is one number of accuracy, in percent.
type figure struct {
	name
	value float64
}

// A name tells what a figure measures, on which set, and how.
type name struct{ layer, set, measure string }

func (n name) String() string { return strings.Join([]string{n.layer, n.set, n.measure}, ", ") }

// measurements are all that is measured, in the order of the flow. The set of
// a measurement is read and analysed once for all of its figures.
var measurements = []measurement{
	{"syntax", "ewt-dev", measureSyntax},
	{"syntax", "gum-open-dev", measureSyntax},
	{"syntax", "ewt-train", measureTokens},
	{"syntax", "gum-open-train", measureTokens},

	{"sentence", "ewt_dev", measureSentences},
	{"sentence", "gum_dev", measureSentences},
	{"sentence", "lines_dev", measureSentences},
	{"sentence", "partut_dev", measureSentences},
	{"sentence", "legal_bva", measureSentences},
	{"sentence", "polnear_dev_silver", measureSentences},
	{"sentence", "ewt_dev flat", measureSentences},
	{"sentence", "gum_dev flat", measureSentences},
	{"sentence", "ewt_dev curly", measureSentences},
	{"sentence", "gum_dev curly", measureSentences},
	{"sentence", "ewt_dev wrap80", measureSentences},
	{"sentence", "gum_dev wrap80", measureSentences},

	{"entity", "worldwide.dev", measureNames},
	{"entity", "uner_ewt.test", measureNames},
	{"entity", "conll03.dev", measureNames},
	{"entity", "finer.dev", measureNames},
	{"entity", "gmb.dev", measureNames},
	{"entity", "gum_coref.dev news", measureAliases},
	{"entity", "gum_coref.dev", measureAliases},
	{"entity", "gum_coref.train news", measureAliases},

	{"coref", "gap.val", measurePronouns},

	{"quote", "polnear-dev-speakers", measureQuotations},

	{"stance", "plover", measureStances},
	{"stance", "newsmtsc-rw.dev", measureToward},
	{"stance", "newsmtsc-mt.dev", measureToward},
	{"stance", "newsmtsc-rw.dev+newsmtsc-mt.dev", measureTowardSure},
	{"stance", "dse.valid", measureBetween},

	{"seed", "alaska-summit", measureSeed},
}

// A measurement gives the figures of one layer on one set.
type measurement struct {
	layer, set string
	measure    func(data, set string) (*results, error)
}

// ofLayer returns the measurements of one layer, or all if it is "".
func ofLayer(layer string) []measurement {
	var list []measurement
	for _, m := range measurements {
		if layer == "" || layer == m.layer {
			list = append(list, m)
		}
	}
	return list
}

// figures reads the set in the folder data and measures.
func (m measurement) figures(data string) ([]figure, error) {
	r, err := m.measure(data, m.set)
	if err != nil {
		return nil, err
	}
	for i := range r.figures {
		r.figures[i].layer, r.figures[i].set = m.layer, m.set
	}
	return r.figures, nil
}

// results are the figures of one measurement. Layer and set, which are the
// same for all, are filled in later.
type results struct{ figures []figure }

// add adds a share as a figure in percent.
func (r *results) add(measure string, share float64) {
	r.figures = append(r.figures, figure{name{measure: measure}, 100 * share})
}

// each returns what f returns for each of a list, in its order, using all
// cores.
func each[T, R any](list []T, f func(T) R) []R {
	out := make([]R, len(list))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				out[i] = f(list[i])
			}
		})
	}
	for i := range list {
		next <- i
	}
	close(next)
	workers.Wait()
	return out
}

// sum adds up the scores of single texts.
func sum(scores []score.Score) score.Score {
	var all score.Score
	for _, s := range scores {
		all.Add(s)
	}
	return all
}
