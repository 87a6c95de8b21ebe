package hearsay_test

import (
	"fmt"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/sentence"
)

// Who says what: the speakers of a quotation are entities of the article,
// whose ids count from 1.
func Example() {
	text := "Mayor Lea Moser said on Monday that the town would not pay. “We can’t afford it,” she told reporters."

	article := hearsay.Read(text)
	for _, q := range article.Quotations {
		for _, id := range q.Speakers {
			fmt.Printf("%s, %s: %s\n", article.Entities[id-1].Name, q.Form, q.Content[0].In(text))
		}
	}

	// Output:
	// Lea Moser, indirect: that the town would not pay
	// Lea Moser, direct: “We can’t afford it,”
}

// Where somebody stands: a stance has a holder and shows itself in words of
// the text.
func ExampleRead_stances() {
	text := "Mayor Lea Moser rejected the plan on Monday. “We can’t afford it,” she told reporters."

	article := hearsay.Read(text)
	for _, s := range article.Stances {
		if s.Holder == 0 {
			continue // the author's, or that of somebody unresolved
		}
		fmt.Printf("%s, %s: %q %q\n", article.Entities[s.Holder-1].Name, s.Kind, s.Cue[0].In(text), s.Target.In(text))
	}

	// Output:
	// Lea Moser, reject: "rejected" "the plan"
}

// A Reader takes stages that the caller has set up.
func ExampleReader() {
	reader := hearsay.Reader{
		Splitter: sentence.Splitter{WholeQuotations: true},
	}
	article := reader.Read("“It is late. Go home,” she said. Nobody went.")
	for _, s := range article.Sentences {
		fmt.Println(s.In(article.Text))
	}

	// Output:
	// “It is late. Go home,” she said.
	// Nobody went.
}
