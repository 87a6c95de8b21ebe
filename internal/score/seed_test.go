package score

import (
	"testing"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

var people = []entity.Entity{{ID: 1, Name: "Ann Roe"}, {ID: 2, Name: "Ed Poe"}}

func TestSeedMentions(t *testing.T) {
	article := &hearsay.Article{Entities: people, Mentions: []entity.Mention{
		{Span: span(0, 7), Entities: []int{1}},
		{Span: span(10, 13), Entities: []int{2}},
		{Span: span(20, 24), Entities: []int{2, 1}},
		{Span: span(30, 34), Entities: []int{1}},
	}}
	gold := []dataset.SeedMention{
		{Span: span(0, 7), Level: "NAM", Entities: dataset.Texts{"Ann Roe"}},
		{Span: span(10, 13), Level: "PRO", Entities: dataset.Texts{"Ann Roe"}},           // another's
		{Span: span(20, 24), Level: "PRO", Entities: dataset.Texts{"Ann Roe", "Ed Poe"}}, // right
		{Span: span(30, 34), Level: "PRO", Entities: dataset.Texts{"Ann Roe", "Ed Poe"}}, // one is missing
		{Span: span(40, 43), Level: "PRO", Entities: dataset.Texts{"Ann Roe"}},           // not found
	}
	spans, entities := SeedMentions(gold, article, "PRO")
	equal(t, "spans", spans, Score{Right: 3, Gold: 4})
	equal(t, "entities", entities, Score{Right: 1, Gold: 4})
}

func TestSeedQuotations(t *testing.T) {
	quotation := func(start, end int, form quote.Form, speakers ...int) quote.Quotation {
		return quote.Quotation{Content: []sentence.Span{span(start, end)}, Form: form, Speakers: speakers}
	}
	inside := quotation(100, 120, quote.Direct, 1)
	inside.Parent = 1
	article := &hearsay.Article{Entities: people, Quotations: []quote.Quotation{
		quotation(0, 20, quote.Direct, 1, 2),
		quotation(33, 50, quote.Direct, 2),
		quotation(60, 69, quote.Indirect, 1),
		inside,
		quotation(135, 160, quote.Indirect),
	}}
	gold := []dataset.SeedQuotation{
		{Form: "direct", Content: span(0, 20), Speakers: dataset.Texts{"Ann Roe"}},
		{Form: "mixed", Content: span(30, 53), Speakers: dataset.Texts{"Ann Roe"}},    // found, content nearly
		{Form: "indirect", Content: span(60, 80), Speakers: dataset.Texts{"Ann Roe"}}, // less than half
		{Form: "direct", Content: span(100, 120), Speakers: dataset.Texts{"Ann Roe"}}, // inside another
		{Form: "indirect", Content: span(120, 160)},                                   // nobody's, and too short
	}
	equal(t, "quotations", SeedQuotations(gold, article), SeedQuotationScore{
		Found:   Score{Right: 3, Gold: 5},
		Form:    Score{Right: 2, Gold: 5},
		Speaker: Score{Right: 2, Gold: 5},
		Content: Score{Right: 2, Gold: 5},
	})
}

func TestSeedStances(t *testing.T) {
	found := func(id, holder int, voice stance.Voice, kind stance.Kind, start, end int) stance.Stance {
		return stance.Stance{ID: id, Holder: holder, Voice: voice, Kind: kind, Cue: []sentence.Span{span(start, end)}}
	}
	article := &hearsay.Article{Entities: people, Stances: []stance.Stance{
		found(1, 1, stance.Source, stance.Support, 0, 5),
		found(2, 2, stance.Source, stance.Support, 0, 5),
		found(3, 0, stance.Author, stance.Oppose, 10, 15),
		found(4, 0, stance.Source, stance.Hope, 20, 25),
	}}
	gold := []dataset.SeedStance{
		{Holder: "Ed Poe", Kind: "support", Cue: dataset.Spans{span(3, 5)}, Core: true},
		{Holder: "(author)", Kind: "doubt", Cue: dataset.Spans{span(10, 15)}, Core: true}, // another kind
		{Holder: "Ann Roe", Kind: "hope", Cue: dataset.Spans{span(20, 25)}, Core: true},   // another holder
		{Holder: "Ann Roe", Kind: "support", Cue: dataset.Spans{span(0, 5)}},              // not core
	}
	stances, kinds := SeedStances(gold, article)
	equal(t, "stances", stances, Score{Right: 2, Gold: 3})
	equal(t, "kinds", kinds, Score{Right: 1, Gold: 3})
}
