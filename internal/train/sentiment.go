package main

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/sentiment"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// trainSentiment learns how a sentence speaks of a mention, from NewsMTSC, and
// how two mentions stand to each other, from DSE; and both from what the
// teacher says of other mentions.
func trainSentiment(data string) ([]product, error) {
	toward := opinions{
		name: "toward", classes: sentiment.NumToward, plain: sentiment.Neutral,
		rate: 0.03, weight: 1, silverWeight: 1, keep: 38_000, scale: 0.01,
	}
	between := opinions{
		name: "between", classes: sentiment.NumBetween, plain: sentiment.Nothing,
		// There is something between the two in one of four, and to miss it is
		// worse than to doubt it.
		rate: 0.04, weight: 2, silverWeight: 0.25, keep: 15_000, scale: 0.015,
	}
	var err error
	if toward.gold, err = readToward(data, "newsmtsc.train"); err != nil {
		return nil, err
	}
	if between.gold, err = readBetween(data, "dse.train.noleak"); err != nil {
		return nil, err
	}
	if toward.silver, between.silver, err = readSilverSentiment(data, silverSentimentFile); err != nil {
		return nil, err
	}
	for _, set := range []string{"newsmtsc-rw.dev", "newsmtsc-mt.dev"} {
		exam, err := readToward(data, set)
		if err != nil {
			report("no exam: %v", err)
		}
		toward.exams = append(toward.exams, exam)
	}
	exam, err := readBetween(data, "dse.valid")
	if err != nil {
		report("no exam: %v", err)
	}
	between.exams = append(between.exams, exam)
	return []product{
		{"internal/sentiment/toward.bin", toward.pack()},
		{"internal/sentiment/between.bin", between.pack()},
	}, nil
}

func readToward(data, set string) ([]opinion, error) {
	labels := map[string]int{"negative": sentiment.Negative, "neutral": sentiment.Neutral, "positive": sentiment.Positive}
	rows, err := dataset.Read[dataset.Toward](data, "stance", set)
	out := make([]opinion, len(rows))
	inParallel(len(rows), func(i int) {
		out[i].right = certain(labels[rows[i].Label], sentiment.NumToward)
		out[i].features = newLook(rows[i].Text).toward(sentence.Span(rows[i].Target))
	})
	return out, err
}

func readBetween(data, set string) ([]opinion, error) {
	labels := map[string]int{"neutral": sentiment.Nothing, "pos_pq": sentiment.For, "neg_pq": sentiment.Against, "pos_qp": sentiment.ForBack, "neg_qp": sentiment.AgainstBack}
	rows, err := dataset.Read[dataset.Between](data, "stance", set)
	out := make([]opinion, len(rows))
	inParallel(len(rows), func(i int) {
		out[i].right = certain(labels[rows[i].Label], sentiment.NumBetween)
		out[i].features = newLook(rows[i].Text).between(sentence.Span(rows[i].P), sentence.Span(rows[i].Q))
	})
	return out, err
}

// A look is a text as the library reads it before it asks the models.
type look struct {
	text       *sentence.Text
	index      *entity.Index
	quotations []quote.Quotation
	watch      *sentiment.Watch
}

func newLook(text string) look {
	t := sentence.Parse(text)
	x := entity.Find(t)
	l := look{t, x, quote.Extract(t, x), new(sentiment.Watch)}
	sentiment.See(t, l.watch)
	return l
}

func (l look) toward(mention sentence.Span) []model.Feature {
	return sentiment.TowardFeatures(nil, sentiment.ClauseAt(l.text, mention), mention, l.stances(mention))
}

func (l look) between(first, second sentence.Span) []model.Feature {
	return sentiment.BetweenFeatures(nil, sentiment.ClauseAt(l.text, first), first, second, l.stances(first))
}

// stances returns the stances of the sentence of a mention as the library gives
// them to the models.
func (l look) stances(mention sentence.Span) []sentiment.Stance {
	l.watch.Stances = nil
	stance.Detector{}.Toward(l.text, l.index, l.quotations, mention)
	return l.watch.Stances
}
