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

// What a spokesman says is his, never that of whom he speaks for. Class and
// Quoted tell apart what was said in these words from what was merely thought.
func ExampleExtract() {
	article := `Karl Brandt thinks the port is too small. A spokesman for Brandt said the town would build “a second quay” by May.`
	t := sentence.Parse(article)
	x := entity.Find(t)
	for _, q := range quote.Extract(t, x) {
		fmt.Printf("%s, %s, %s: %s\n", q.Source.In(article), q.Class, q.Form, q.Content[0].In(article))
		for _, id := range q.Speakers {
			fmt.Println("\tspeaker:", x.Entity(id).Name)
		}
		if q.Unresolved != "" {
			fmt.Println("\tno speaker:", q.Unresolved)
		}
		for _, words := range q.Quoted {
			fmt.Println("\tin marks:", words.In(article))
		}
	}
	// Output:
	// Karl Brandt, believe, indirect: the port is too small
	// 	speaker: Karl Brandt
	// A spokesman for Brandt, say, mixed: the town would build “a second quay” by May
	// 	no speaker: not named
	// 	in marks: a second quay
}

func ExampleSilences() {
	article := `Karl Brandt declined to comment on the toll. The Transport Ministry did not say when the bridge would open.`
	t := sentence.Parse(article)
	x := entity.Find(t)
	for _, s := range quote.Silences(t, x) {
		for _, id := range s.Holders {
			fmt.Printf("%s: ", x.Entity(id).Name)
		}
		fmt.Printf("%s, about %q\n", s.Kind, s.About.In(article))
	}
	// Output:
	// Karl Brandt: declined, about "on the toll"
	// Transport Ministry: withheld, about "when the bridge would open"
}

// A cast is who the caller knows to be in a text.
type cast []entity.Mention

func (c cast) Within(span sentence.Span) []entity.Mention {
	var in []entity.Mention
	for _, m := range c {
		if span.Contains(m.Span) {
			in = append(in, m)
		}
	}
	return in
}

// Speakers of one's own: the ids are those of the caller's data base.
func ExampleSpeakers() {
	article := `“The port is too small,” said Karl Brandt.`
	known := cast{{
		Span:       sentence.Span{Start: 34, End: 45},
		Kind:       entity.Person,
		Form:       entity.Name,
		Entities:   []int{4711},
		Confidence: 1,
	}}
	for _, q := range quote.Extract(sentence.Parse(article), known) {
		fmt.Println(q.Content[0].In(article), q.Speakers)
	}
	// Output:
	// “The port is too small,” [4711]
}

// A verb that the word lists lack.
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
