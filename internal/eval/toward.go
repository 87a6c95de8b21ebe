package main

import (
	"math"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// measureToward measures how sentences speak of somebody: the mean F1 of the
// three classes.
func measureToward(data, set string) (*results, error) {
	rows, err := dataset.Read[dataset.Toward](data, "stance", set)
	if err != nil {
		return nil, err
	}
	given := each(rows, func(d dataset.Toward) string { label, _ := towardOf(d); return label })
	var gold []string
	for _, d := range rows {
		gold = append(gold, d.Label)
	}
	var r results
	r.add("macro F1", score.Macro(gold, given, "negative", "neutral", "positive"))
	return &r, nil
}

// measureBetween measures how two stand to each other: F1 of what is not
// neutral.
func measureBetween(data, set string) (*results, error) {
	rows, err := dataset.Read[dataset.Between](data, "stance", set)
	if err != nil {
		return nil, err
	}
	given := each(rows, func(d dataset.Between) string {
		a := hearsay.Read(d.Text)
		t := sentence.Parse(d.Text)
		r := stance.Detector{}.Between(t, &entity.Index{Entities: a.Entities, Mentions: a.Mentions}, a.Quotations, sentence.Span(d.P), sentence.Span(d.Q))
		best, most := "neutral", r.Neutral
		for _, c := range []struct {
			label string
			p     float64
		}{{"pos_pq", r.Positive}, {"neg_pq", r.Negative}, {"pos_qp", r.PositiveBack}, {"neg_qp", r.NegativeBack}} {
			if c.p > most {
				best, most = c.label, c.p
			}
		}
		return best
	})
	var s score.Score
	for i, d := range rows {
		if d.Label != "neutral" {
			s.Gold++
		}
		if given[i] != "neutral" {
			s.Given++
			if given[i] == d.Label {
				s.Right++
			}
		}
	}
	var r results
	r.add("polar F1", s.F1())
	return &r, nil
}

// towardOf returns how the text of d speaks of its target, and how sure that is.
func towardOf(d dataset.Toward) (label string, sure float64) {
	a := hearsay.Read(d.Text)
	t := sentence.Parse(d.Text)
	s := stance.Detector{}.Toward(t, &entity.Index{Entities: a.Entities, Mentions: a.Mentions}, a.Quotations, sentence.Span(d.Target))
	switch {
	case s.Positive > s.Neutral && s.Positive > s.Negative:
		return "positive", s.Positive
	case s.Negative > s.Neutral:
		return "negative", s.Negative
	}
	return "neutral", s.Neutral
}

// measureTowardSure measures what the probabilities are worth: those of which
// the library is sure that somebody is spoken well or ill of, and how far
// probabilities are from how often they are right, in ten bins.
func measureTowardSure(data, sets string) (*results, error) {
	const least = 0.7
	var polar score.Score
	var bins [10]struct{ n, right, sure float64 }
	all := 0.0
	for _, set := range strings.Split(sets, "+") {
		rows, err := dataset.Read[dataset.Toward](data, "stance", set)
		if err != nil {
			return nil, err
		}
		for _, d := range rows {
			label, sure := towardOf(d)
			bin := &bins[min(int(sure*10), 9)]
			bin.n, bin.sure = bin.n+1, bin.sure+sure
			if label == d.Label {
				bin.right++
			}
			all++
			if d.Label != "neutral" {
				polar.Gold++
			}
			if label != "neutral" && sure >= least {
				polar.Given++
				if label == d.Label {
					polar.Right++
				}
			}
		}
	}
	wrong := 0.0
	for _, b := range bins {
		wrong += math.Abs(b.right-b.sure) / all
	}
	var r results
	r.add("well or ill at .7: precision", polar.Precision())
	r.add("well or ill at .7: recall", polar.Recall())
	r.add("probabilities right within", 1-wrong)
	return &r, nil
}
