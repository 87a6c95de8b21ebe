package hearsay_test

import (
	"encoding/json"
	"fmt"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// Who says what, and where they stand. Speakers and holders are entities of
// the article, whose ids count from 1.
func Example() {
	text := "Mayor Lea Moser said on Monday that the town was broke. " +
		"“We will not pay for a new ferry,” she told reporters. " +
		"A spokesman for the ferry line called the decision “a disaster.”"

	article := hearsay.Read(text)
	for _, q := range article.Quotations {
		speaker := q.Unresolved // why there is none
		for _, id := range q.Speakers {
			speaker = article.Entities[id-1].Name
		}
		fmt.Printf("%s, %s, %s: %s\n", speaker, q.Cue.Lemma, q.Form, q.Content[0].In(text))
	}
	for _, s := range article.Stances {
		if s.Holder > 0 {
			fmt.Printf("%s, %s: %s\n", article.Entities[s.Holder-1].Name, s.Kind, s.Target.In(text))
		}
	}

	// Output:
	// Lea Moser, say, indirect: that the town was broke
	// Lea Moser, tell, direct: “We will not pay for a new ferry,”
	// not named, call, mixed: the decision “a disaster.”
	// Lea Moser, refuse: pay for a new ferry
}

// Read is four stages, which may be called one by one: to stop early, or to
// put something between them.
func Example_stages() {
	text := "Mayor Lea Moser said: “I will not sign.”"

	t := sentence.Parse(text)
	x := entity.Find(t)
	quotations := quote.Extract(t, x)
	x = quote.Resolve(t, x, quotations) // "I" and "we" are those who speak
	stances := stance.Detect(t, x, quotations)

	fmt.Println(len(t.Sentences()), len(x.Mentions), len(quotations), len(stances))
	// Output:
	// 1 2 1 1
}

// An Article that was kept is asked again: is a quotation that a language
// model, say, gives of it in the article, and is it the speaker's?
func Example_check() {
	text := "“We can’t afford a new ferry,” Mayor Lea Moser told reporters. Karl Brandt left early."
	article := hearsay.Read(text)

	t, err := sentence.NewText(article.Text, article.Sentences)
	if err != nil {
		fmt.Println(err)
		return
	}
	x := &entity.Index{Entities: article.Entities, Mentions: article.Mentions}
	locator := quote.NewLocator(t, x, article.Quotations)
	for _, claim := range []quote.Claim{
		{Text: "We can't afford a new ferry", Speaker: "Lea Moser"},
		{Text: "We can’t afford a new ferry", Speaker: "Karl Brandt"},
		{Text: "We can afford a new ferry", Speaker: "Moser"},
		{Text: "The ferry is a disaster", Speaker: "Moser"},
	} {
		found := locator.Locate(claim)
		fmt.Printf("%s: %s, %s\n", claim.Text, found.Match, found.Attribution)
	}

	// Output:
	// We can't afford a new ferry: typographic, same
	// We can’t afford a new ferry: exact, other
	// We can afford a new ferry: altered, same
	// The ferry is a disaster: absent, unresolved
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

// Results that are less sure may be put aside. A Confidence of 0.8 says that
// of many such results eight in ten are right.
func ExampleRead_confidence() {
	text := "“It is not safe,” said Karl Brandt. Lea Moser shook her head. “No toll.”"

	article := hearsay.Read(text)
	for _, q := range article.Quotations {
		fmt.Printf("%s sure: %t, who: %t\n", q.Content[0].In(text), q.Confidence >= 0.8, q.SpeakerConfidence >= 0.8)
	}

	// Output:
	// “It is not safe,” sure: true, who: true
	// “No toll.” sure: false, who: false
}

// The JSON of an Article is kept: programs in other languages may depend on
// it. It is read with json.Unmarshal.
func ExampleArticle_MarshalJSON() {
	article := hearsay.Read("Lea Moser declined to comment.")
	written, err := json.Marshal(article)
	if err != nil {
		fmt.Println(err) // the text is not valid UTF-8
		return
	}
	var read hearsay.Article
	if err := json.Unmarshal(written, &read); err != nil {
		fmt.Println(err)
		return
	}
	silences, err := json.Marshal(read.Silences)
	fmt.Println(string(silences), err)

	_, err = json.Marshal(hearsay.Read("caf\xe9"))
	fmt.Println(err)

	// Output:
	// [{"start":0,"end":29,"cue":{"start":10,"end":29},"holders":[1],"kind":"declined"}] <nil>
	// json: error calling MarshalJSON for type *hearsay.Article: hearsay: text: not valid UTF-8 at byte 3
}

// A Reader takes stages that the caller has set up: here with names and keys
// of the caller's, a verb of speech, and quotations that are not split.
func ExampleReader() {
	gazetteer, err := entity.NewGazetteer(map[string]entity.Entry{
		"Fjordlaks": {Kind: entity.Organization, Key: "firm-7"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	reader := hearsay.Reader{
		Splitter:  sentence.Splitter{WholeQuotations: true},
		Finder:    entity.Finder{Gazetteer: gazetteer},
		Extractor: quote.Extractor{Cues: map[string]quote.Class{"toot": quote.Write}},
	}

	article := reader.Read("“It is late. We must sell,” Fjordlaks tooted. Nobody answered.")
	for _, s := range article.Sentences {
		fmt.Println(s.In(article.Text))
	}
	for _, q := range article.Quotations {
		for _, id := range q.Speakers {
			fmt.Println(article.Entities[id-1].Key, q.Cue.Lemma, q.Class)
		}
	}

	// Output:
	// “It is late. We must sell,” Fjordlaks tooted.
	// Nobody answered.
	// firm-7 toot write
}
