package record

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

var (
	errTargets = errors.New(`"targets" is not a list of [start, end]`)
	errPairs   = errors.New(`"pairs" is not a list of [[start, end], [start, end]]`)
)

// A place is a span as the lines have it: its start and end, in the unit that
// is asked for.
type place [2]int

// in returns the bytes of p in a text of size bytes.
func (p place) in(of *sentence.Offsets, size int) (sentence.Span, error) {
	if p[0] < 0 || p[0] >= p[1] || p[1] > of.From(size) {
		return sentence.Span{}, fmt.Errorf("[%d,%d] is no part of the text", p[0], p[1])
	}
	return of.ToSpan(sentence.Span{Start: p[0], End: p[1]}), nil
}

// parsePlaces reads the mentions and the pairs of mentions of a line, of which
// there may be none.
func parsePlaces(targets, pairs json.RawMessage) (t []place, p [][2]place, err error) {
	if targets != nil && json.Unmarshal(targets, &t) != nil {
		return nil, nil, errTargets
	}
	if pairs != nil && json.Unmarshal(pairs, &p) != nil {
		return nil, nil, errPairs
	}
	return t, p, nil
}

// judge tells how article, whose offsets are still in bytes, speaks of each of
// the targets, and how those of each pair stand to each other. It returns nil
// for none, or if the stage stance is not run.
func (a Annotator) judge(article hearsay.Article, targets []place, pairs [][2]place) ([]stance.Sentiment, []stance.Relation, error) {
	if len(targets)+len(pairs) == 0 || !a.runs("stance") {
		return nil, nil, nil
	}
	t, err := sentence.NewText(article.Text, article.Sentences)
	if err != nil {
		return nil, nil, err
	}
	x := &entity.Index{Entities: article.Entities, Mentions: article.Mentions}
	of := sentence.NewOffsets(article.Text, a.unit)
	var toward []stance.Sentiment
	for _, p := range targets {
		span, err := p.in(of, len(article.Text))
		if err != nil {
			return nil, nil, err
		}
		s := stance.Detector{}.Toward(t, x, article.Quotations, span)
		s.Span = sentence.Span{Start: p[0], End: p[1]}
		toward = append(toward, s)
	}
	var between []stance.Relation
	for _, p := range pairs {
		first, err := p[0].in(of, len(article.Text))
		if err != nil {
			return nil, nil, err
		}
		second, err := p[1].in(of, len(article.Text))
		if err != nil {
			return nil, nil, err
		}
		between = append(between, stance.Detector{}.Between(t, x, article.Quotations, first, second))
	}
	return toward, between, nil
}
