package score

import (
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// attribution returns an attribution of words of text; "" is none.
func attribution(t *testing.T, text, source, cue, content string) dataset.Attribution {
	t.Helper()
	find := func(words string) dataset.Spans {
		if words == "" {
			return nil
		}
		return dataset.Spans{at(t, text, words)}
	}
	return dataset.Attribution{Source: find(source), Cue: find(cue), Content: find(content)}
}

func TestQuotations(t *testing.T) {
	const text = `“It is far too late now,” Mayor Ann Roe said. ` +
		`She thinks that the bridge, “this ruin,” must go. Nobody agreed: wait and see.`
	gold := []dataset.Attribution{
		attribution(t, text, "Mayor Ann Roe", "said", "“It is far too late now,”"),
		attribution(t, text, "She", "thinks", "that the bridge, “this ruin,” must go"),
		attribution(t, text, "Nobody", ":", "wait and see"),
	}
	given := []dataset.Attribution{
		// All is right, with less of the source and other marks.
		attribution(t, text, "Roe", "said", "It is far too late now"),
		// Less than half of the content, and in marks only.
		attribution(t, text, "She", "", "this ruin"),
		// Without a source.
		attribution(t, text, "", ":", "wait and see"),
	}
	equal(t, "all", Quotations(text, gold, given), QuotationScore{
		Source:     Score{Right: 2, Gold: 3, Given: 2},
		Cue:        Score{Right: 2, Gold: 3, Given: 2},
		Content:    Score{Right: 3, Gold: 3, Given: 3},
		Any:        Score{Right: 3, Gold: 3, Given: 3},
		HalfSource: Score{Right: 1, Gold: 3, Given: 3},
		Forms: map[quote.Form]FormScore{
			quote.Direct:   {Gold: Score{Right: 1, Gold: 1}, Given: Score{Right: 1, Given: 2}},
			quote.Mixed:    {Gold: Score{Gold: 1}},
			quote.Indirect: {Gold: Score{Gold: 1}, Given: Score{Given: 1}},
		},
	})

	var s QuotationScore
	s.Add(Quotations(text, gold, given))
	s.Add(Quotations(text, gold, gold))
	direct := s.Forms[quote.Direct]
	if p, r, f := direct.Precision(), direct.Recall(), direct.F1(); p != 2.0/3 || r != 1 || f != 0.8 {
		t.Errorf("direct: precision %v, recall %v, F1 %v", p, r, f)
	}
	equal(t, "sum", s.HalfSource, Score{Right: 4, Gold: 6, Given: 6})
	if f := s.Forms["none"].F1(); f != 0 {
		t.Errorf("F1 of no form is %v", f)
	}
}

func TestNoSource(t *testing.T) {
	const text = "It was said that it rained."
	a := []dataset.Attribution{attribution(t, text, "", "said", "that it rained")}
	got := Quotations(text, a, a)
	equal(t, "content", got.HalfSource, Score{Right: 1, Gold: 1, Given: 1})
	equal(t, "source", got.Source, Score{})
}

func TestAttributions(t *testing.T) {
	entities := []entity.Entity{{ID: 1, Name: "Ann Roe"}, {ID: 2, Name: "Ed Poe"}}
	quotations := []quote.Quotation{
		{ID: 1, Source: span(0, 3), Cue: quote.Cue{Span: span(4, 8)}, Content: []sentence.Span{span(9, 20)}, Speakers: []int{1, 2}},
		{ID: 2, Parent: 1, Content: []sentence.Span{span(12, 20)}},
		{ID: 3, Content: []sentence.Span{span(30, 40)}},
	}
	equal(t, "attributions", Attributions(quotations, entities), []dataset.Attribution{
		{Source: dataset.Spans{span(0, 3)}, Cue: dataset.Spans{span(4, 8)}, Content: dataset.Spans{span(9, 20)}, Speaker: "Ann Roe and Ed Poe"},
		{Content: dataset.Spans{span(30, 40)}},
	})
}

// Each with one at most, the largest overlap first: the second given takes the
// first marked, so that nothing is left for the first.
func TestMatch(t *testing.T) {
	gold := [][]int{{1, 2, 3, 4}, {9}}
	given := [][]int{{1, 2}, {1, 2, 3}, nil}
	equal(t, "pairs", pairsOf(match(gold, given, nil)), [][2]int{{0, 1}})
	equal(t, "pairs that may be", pairsOf(match(gold, given, func(p pair, overlap float64) bool {
		return overlap < 0.8
	})), [][2]int{{0, 0}})
}

func pairsOf(pairs []pair) (out [][2]int) {
	for _, p := range pairs {
		out = append(out, [2]int{p.gold, p.given})
	}
	return out
}

func TestLexer(t *testing.T) {
	const text = "Don’t_go: 5½ "
	x := newLexer(text)
	var tokens []string
	for _, s := range x.tokens {
		tokens = append(tokens, s.In(text))
	}
	equal(t, "tokens", tokens, []string{"Don", "’", "t_go", ":", "5½"})
	equal(t, "words", x.words([]sentence.Span{span(6, 16), span(0, 6)}), []int{0, 2, 4})
	equal(t, "a part of a word", x.words([]sentence.Span{span(1, 6)}), []int{1})
	equal(t, "no words", x.words([]sentence.Span{at(t, text, ":")}), []int{3})
}

func TestSpeakers(t *testing.T) {
	attribution := func(start, end int, speaker, told string) dataset.Attribution {
		return dataset.Attribution{Content: dataset.Spans{span(start, end)}, Speaker: speaker, Told: told}
	}
	gold := []dataset.Attribution{
		attribution(0, 10, "Ann Roe", "hand"),
		attribution(20, 30, "Ann Roe", "hand"),
		attribution(40, 50, "Ann Roe", "hand"),
		attribution(60, 70, "Ann Roe", "hand"),
		attribution(80, 90, "Ed Poe", "auto"),
		attribution(100, 110, "", ""),
	}
	given := []dataset.Attribution{
		attribution(0, 5, "Mayor ROE", ""), // half of it
		attribution(20, 24, "Ann Roe", ""), // less than that
		attribution(40, 50, "Ed Poe", ""),
		attribution(60, 70, "", ""),
		attribution(80, 84, "Ann Roe", ""),
		attribution(84, 90, "Ed Poe", ""), // more of it than the one before
		attribution(100, 110, "Ed Poe", ""),
	}
	equal(t, "pronouns", Speakers(gold, given, "hand"), Score{Right: 1, Gold: 4, Given: 3})
	equal(t, "names", Speakers(gold, given, "auto"), Score{Right: 1, Gold: 1, Given: 1})
}
