package score

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func span(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }

// at returns the span of the first occurrence of words in text.
func at(t *testing.T, text, words string) sentence.Span {
	t.Helper()
	start := strings.Index(text, words)
	if start < 0 {
		t.Fatalf("%q is not in %q", words, text)
	}
	return span(start, start+len(words))
}

func equal(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestAdd(t *testing.T) {
	s := Score{Right: 1, Gold: 2, Given: 3}
	s.Add(Score{Right: 4, Gold: 5, Given: 6})
	equal(t, "sum", s, Score{Right: 5, Gold: 7, Given: 9})
}

func TestSpans(t *testing.T) {
	gold := []sentence.Span{span(0, 5), span(6, 9), span(10, 12)}
	given := []sentence.Span{span(0, 5), span(6, 12), span(0, 5)}
	equal(t, "spans", Spans(gold, given), Score{Right: 1, Gold: 3, Given: 2})
}

func TestNames(t *testing.T) {
	// Two parts, 0–20 and 22–40.
	doc := dataset.Document{
		Parts: []sentence.Span{span(0, 20), span(22, 40)},
		Names: []dataset.Name{
			{Span: span(0, 2), Type: "PER"},
			{Span: span(5, 9), Type: "ORG"},
			{Span: span(10, 14), Type: "MISC"},
			{Span: span(22, 26), Type: "LOC"},
			{Span: span(22, 26), Type: "LOC"},
		},
	}
	mention := func(start, end int, kind entity.Kind, form entity.Form) entity.Mention {
		return entity.Mention{Span: span(start, end), Kind: kind, Form: form}
	}
	mentions := []entity.Mention{
		mention(0, 2, entity.Person, entity.Name),
		mention(3, 4, entity.Person, entity.Pronoun), // no name
		mention(5, 9, entity.Location, entity.Name),  // the wrong type
		mention(10, 14, entity.NORP, entity.Name),
		mention(18, 24, entity.Person, entity.Name), // from one part into the next
		mention(20, 22, entity.Person, entity.Name), // in none
		mention(22, 26, entity.Location, entity.Name),
	}
	for _, test := range []struct {
		types string
		want  Score
	}{
		{"PER LOC ORG", Score{Right: 2, Gold: 3, Given: 3}},
		{"PER", Score{Right: 1, Gold: 1, Given: 1}},
		{"LOC", Score{Right: 1, Gold: 1, Given: 2}},
		{"ORG", Score{Right: 0, Gold: 1, Given: 0}},
		{"MISC", Score{Right: 1, Gold: 1, Given: 1}},
	} {
		equal(t, test.types, Names(doc, mentions, strings.Fields(test.types)...), test.want)
	}
}

func TestPronoun(t *testing.T) {
	mention := func(start, end int, ids ...int) entity.Mention {
		return entity.Mention{Span: span(start, end), Entities: ids}
	}
	ann, bea := mention(0, 3, 1), mention(8, 11, 2)
	gold := dataset.Pronoun{
		A:       dataset.Span(ann.Span),
		B:       dataset.Span{Start: 8, End: 15}, // longer than the mention
		Pronoun: dataset.Span{Start: 20, End: 23},
		IsA:     true,
	}
	for name, test := range map[string]struct {
		she  entity.Mention
		want Score
	}{
		"right":   {mention(20, 23, 1), Score{Right: 1, Gold: 1, Given: 1}},
		"wrong":   {mention(20, 23, 2), Score{Right: 0, Gold: 1, Given: 1}},
		"both":    {mention(20, 23, 1, 2), Score{Right: 1, Gold: 1, Given: 2}},
		"nobody":  {mention(20, 23), Score{Right: 0, Gold: 1, Given: 0}},
		"another": {mention(20, 23, 3), Score{Right: 0, Gold: 1, Given: 0}},
	} {
		equal(t, name, Pronoun(gold, []entity.Mention{ann, bea, test.she}), test.want)
	}
}

func TestStance(t *testing.T) {
	const text = "Aides of Mr Roe backed the new plan."
	gold := dataset.Stance{
		Holder: dataset.Spans{at(t, text, "Aides"), at(t, text, "Mr Roe")},
		Target: dataset.Spans{at(t, text, "plan")},
		Cue:    dataset.Spans{at(t, text, "backed")},
		Label:  "positive",
	}
	found := stance.Stance{
		HolderSpan: at(t, text, "Roe"),
		Target:     at(t, text, "new"),
		Cue:        []sentence.Span{at(t, text, "backed")},
		Kind:       stance.Support,
		Polarity:   +1,
	}
	other := stance.Stance{Cue: []sentence.Span{at(t, text, "new")}}

	holder, target, polarity := Stance(gold, []stance.Stance{other, found})
	equal(t, "holder", holder, Score{Right: 1, Gold: 1, Given: 1})
	equal(t, "target", target, Score{Right: 0, Gold: 1, Given: 1})

	equal(t, "polarity", polarity, Score{Right: 1, Gold: 1, Given: 1})

	holder, target, polarity = Stance(gold, []stance.Stance{other})
	equal(t, "holder not found", holder, Score{Gold: 1})
	equal(t, "target not found", target, Score{Gold: 1})

	equal(t, "polarity not found", polarity, Score{})

	demand := found
	demand.Kind = stance.Demand
	_, _, polarity = Stance(gold, []stance.Stance{demand})
	equal(t, "polarity of a demand", polarity, Score{Gold: 1, Given: 1})

	gold.Target = nil
	_, target, _ = Stance(gold, []stance.Stance{found})
	equal(t, "target where there is none", target, Score{Given: 1})
}
