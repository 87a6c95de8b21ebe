package main

import (
	"math"
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/quote"
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
	var gold, given []string
	for i, c := range each(rows, towardOf) {
		gold, given = append(gold, rows[i].Label), append(given, c.label)
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
		t, x, quotations := read(d.Text)
		r := stance.Detector{}.Between(t, x, quotations, sentence.Span(d.P), sentence.Span(d.Q))
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

// read reads what is asked of a text before it is asked about sentiment.
func read(text string) (*sentence.Text, *entity.Index, []quote.Quotation) {
	t := sentence.Parse(text)
	x := entity.Find(t)
	quotations := quote.Extract(t, x)
	return t, quote.Resolve(t, x, quotations), quotations
}

// A call is how a text speaks of somebody, and how sure that is.
type call struct {
	label string
	sure  float64
}

// towardOf returns how the text of d speaks of its target.
func towardOf(d dataset.Toward) call {
	t, x, quotations := read(d.Text)
	s := stance.Detector{}.Toward(t, x, quotations, sentence.Span(d.Target))
	switch {
	case s.Positive > s.Neutral && s.Positive > s.Negative:
		return call{"positive", s.Positive}
	case s.Negative > s.Neutral:
		return call{"negative", s.Negative}
	}
	return call{"neutral", s.Neutral}
}

// measureTowardSure measures what the probabilities are worth: those of which
// the library is sure that somebody is spoken well or ill of, and how far
// probabilities are from how often they are right, in ten bins.
func measureTowardSure(data, sets string) (*results, error) {
	const least = 0.7
	var polar score.Score
	var bins [10]struct{ right, sure float64 }
	all := 0.0
	for _, set := range strings.Split(sets, "+") {
		rows, err := dataset.Read[dataset.Toward](data, "stance", set)
		if err != nil {
			return nil, err
		}
		for i, c := range each(rows, towardOf) {
			gold := rows[i].Label
			bin := &bins[min(int(c.sure*10), 9)]
			bin.sure += c.sure
			if c.label == gold {
				bin.right++
			}
			all++
			if gold != "neutral" {
				polar.Gold++
			}
			if c.label != "neutral" && c.sure >= least {
				polar.Given++
				if c.label == gold {
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
