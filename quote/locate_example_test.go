package quote_test

import (
	"fmt"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

func ExampleLocate() {
	article := `Mayor Olga Roth would not say when the bridge opens. “It is not safe,” she said, “and we cannot wait another year.”`
	t := sentence.Parse(article)
	x := entity.Find(t)
	qs := quote.Extract(t, x)
	for _, claim := range []quote.Claim{
		{Text: "we cannot wait another year", Speaker: "Mayor Roth"},
		{Text: `"It is not safe and we cannot wait another year."`, Speaker: "Roth"},
		{Text: "It is … safe", Speaker: "Roth"},
		{Text: "we can wait another year", Speaker: "Max Lind"},
		{Text: "The bridge is closed for good", Speaker: "Roth"},
	} {
		l := quote.Locate(t, x, qs, claim)
		fmt.Printf("%s: %s, %s\n", claim.Text, l.Match, l.Attribution)
		for _, e := range l.Edits {
			fmt.Printf("\t%s: %q for %q, negation %t\n", e.Kind, e.Claim.In(claim.Text), e.Article.In(article), e.Negation)
		}
	}
	// Output:
	// we cannot wait another year: exact, same
	// "It is not safe and we cannot wait another year.": typographic, same
	// It is … safe: elided, same
	// 	elided: "…" for "not", negation true
	// we can wait another year: altered, other
	// 	replaced: "can" for "cannot", negation true
	// The bridge is closed for good: absent, unresolved
}

func ExampleLocator() {
	article := `“The repairs will cost 4.5 million crowns,” said Karl Brandt. A spokesman for Brandt said more money was needed.`
	t := sentence.Parse(article)
	x := entity.Find(t)
	l := quote.NewLocator(t, x, quote.Extract(t, x))
	for _, claim := range []quote.Claim{
		{Text: "the repairs will cost 45 million crowns", Speaker: "Karl Brandt"},
		{Text: "more money was needed", Speaker: "Karl Brandt"},
	} {
		found := l.Locate(claim)
		fmt.Println(found.Match, found.Attribution)
		for i, s := range found.Spans {
			fmt.Printf("\t%q is %q\n", found.ClaimSpans[i].In(claim.Text), s.In(article))
		}
	}
	// Output:
	// altered same
	// 	"the repairs will cost 45 million crowns" is "The repairs will cost 4.5 million crowns"
	// exact unresolved
	// 	"more money was needed" is "more money was needed"
}
