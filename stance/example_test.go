package stance_test

import (
	"fmt"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func Example() {
	text := "Mayor Maria Keller welcomed the new bridge but criticised its price. " +
		"“We will not pay for it,” said Tom Ferris, the head of the council."
	t := sentence.Parse(text)
	x := entity.Find(t)
	quotations := quote.Extract(t, x)
	x = quote.Resolve(t, x, quotations)
	for _, s := range stance.Detect(t, x, quotations) {
		fmt.Printf("%s: %s (%+d): %s\n", x.Entity(s.Holder).Name, s.Kind, s.Polarity, s.Target.In(text))
	}
	// Output:
	// Maria Keller: support (+1): the new bridge
	// Maria Keller: oppose (-1): its price
	// Tom Ferris: refuse (-1): pay for it
}

// The quotations may be left out: then what is said inside marks is nobody's,
// but verbs still have their subjects.
func ExampleDetect() {
	text := "Norway and Iceland oppose the quota."
	t := sentence.Parse(text)
	for _, s := range stance.Detect(t, nil, nil) {
		fmt.Println(s.HolderSpan.In(text), s.Kind, s.Target.In(text), "-", s.Unresolved)
	}
	// Output:
	// Norway oppose the quota - described, not named
	// Iceland oppose the quota - described, not named
}

// Who is for or against whom, and which sentences show it.
func ExampleDetector_Attitudes() {
	text := "Paula Keller accused Anton Roth of fraud. The hall was full. Later she thanked Ida Lind for her help."
	t := sentence.Parse(text)
	x := entity.Find(t)
	for _, a := range (stance.Detector{}).Attitudes(t, x, quote.Extract(t, x)) {
		fmt.Printf("%s, %s: %+d\n\t%s\n", x.Entity(a.Holder).Name, x.Entity(a.Target).Name, a.Polarity, a.Evidence[0].In(text))
	}
	// Output:
	// Paula Keller, Anton Roth: -1
	// 	Paula Keller accused Anton Roth of fraud.
	// Paula Keller, Ida Lind: +1
	// 	Later she thanked Ida Lind for her help.
}

// How a sentence speaks of somebody, whoever says it.
func ExampleDetector_Toward() {
	text := "Critics called Keller a corrupt and incompetent mayor."
	t := sentence.Parse(text)
	x := entity.Find(t)
	for _, m := range x.Mentions {
		s := stance.Detector{}.Toward(t, x, quote.Extract(t, x), m.Span)
		fmt.Println(m.In(text), s.Negative > 0.9)
	}
	// Output:
	// Keller true
}

// Who of two is for or against the other.
func ExampleDetector_Between() {
	text := "Paula Keller accused Anton Roth of fraud."
	t := sentence.Parse(text)
	x := entity.Find(t)
	keller, roth := x.Mentions[0].Span, x.Mentions[1].Span
	r := stance.Detector{}.Between(t, x, quote.Extract(t, x), keller, roth)
	fmt.Println("Keller against Roth:", r.Negative > 0.5)
	fmt.Println("Roth against Keller:", r.NegativeBack > 0.5)
	// Output:
	// Keller against Roth: true
	// Roth against Keller: false
}

// A lexicon of one's own adds words, gives others another meaning, and takes
// some out.
func ExampleDetector_lexicon() {
	d := stance.Detector{Lexicon: []stance.Entry{
		{Phrase: "greenlight", Class: stance.Verb, Kind: stance.Agree, Strength: 3},
		{Phrase: "applaud", Class: stance.Verb},
	}}
	text := "The studio greenlighted the sequel. Fans applauded the trailer."
	for _, s := range d.Detect(sentence.Parse(text), nil, nil) {
		fmt.Println(s.HolderSpan.In(text), s.Kind, s.Target.In(text), s.Strength)
	}
	// Output:
	// The studio agree the sequel 3
}
