package quote_test

import (
	"fmt"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

func Example() {
	article := `Mayor Olga Roth said on Friday that the old bridge would be closed. “It is not safe any more,” she said. ` +
		`A lawyer for the builders called the decision “a mistake.” Roth could not be reached.`
	t := sentence.Parse(article)
	x := entity.Find(t)
	for _, q := range quote.Extract(t, x) {
		fmt.Printf("%s (%s, %s)", q.Source.In(article), q.Cue.Lemma, q.Form)
		for _, id := range q.Speakers {
			fmt.Printf(" = %s", x.Entity(id).Name)
		}
		if q.Unresolved != "" {
			fmt.Printf(": %s", q.Unresolved)
		}
		fmt.Println()
		for _, c := range q.Content {
			fmt.Printf("\t%s\n", c.In(article))
		}
	}
	for _, s := range quote.Silences(t, x) {
		fmt.Printf("%s: %s\n", s.Kind, s.In(article))
	}
	// Output:
	// Mayor Olga Roth (say, indirect) = Olga Roth
	// 	that the old bridge would be closed
	// she (say, direct) = Olga Roth
	// 	“It is not safe any more,”
	// A lawyer for the builders (call, mixed): not named
	// 	the decision “a mistake.”
	// no reaction: Roth could not be reached
}

func ExampleExtractor() {
	article := `The choir yodeled that the hills were alive.`
	e := quote.Extractor{Cues: map[string]quote.Class{"yodel": quote.Say}}
	for _, q := range e.Extract(sentence.Parse(article), nil) {
		fmt.Println(q.Source.In(article), "|", q.Cue.In(article), "|", q.Content[0].In(article))
	}
	// Output:
	// The choir | yodeled | that the hills were alive
}

func ExampleResolve() {
	article := `“I told them we would be late,” said Olga Roth.`
	t := sentence.Parse(article)
	x := entity.Find(t)
	x = quote.Resolve(t, x, quote.Extract(t, x))
	for _, m := range x.Mentions {
		if len(m.Entities) > 0 {
			fmt.Println(m.In(article), "is", x.Entity(m.Entities[0]).Name)
		}
	}
	// Output:
	// I is Olga Roth
	// we is Olga Roth
	// Olga Roth is Olga Roth
}
