package entity_test

import (
	"errors"
	"fmt"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

func Example() {
	x := entity.Find(sentence.Parse(
		"Norwegian Prime Minister Ingrid Solheim flew to Lima. " +
			"Solheim said she was hopeful, but Lima rejected the plan."))
	for _, e := range x.Entities {
		fmt.Printf("%d %s %s", e.ID, e.Kind, e.Name)
		for _, role := range e.Roles {
			fmt.Printf(", %s", role.Text)
		}
		fmt.Println()
	}
	for _, m := range x.Mentions {
		fmt.Printf("%s at %d: %d %s\n", m.Form, m.Start, m.Entities, m.Rule)
	}
	// Output:
	// 1 LOCATION Norway
	// 2 PERSON Ingrid Solheim, Norwegian Prime Minister
	// 3 LOCATION Lima
	// 4 LOCATION Peru
	// name at 0: [1] known-people
	// name at 25: [2] title-before
	// name at 48: [3] known-place
	// name at 54: [2] last-name
	// pronoun at 67: [2] pronoun-person
	// name at 88: [4] metonym-subject
}

// recognize stands for a recogniser that needs a service and can fail.
func recognize(text string) ([]entity.Mention, error) {
	if text == "" {
		return nil, errors.New("nothing to read")
	}
	return []entity.Mention{
		{Span: sentence.Span{Start: 0, End: 10}, Kind: entity.Person, Confidence: 0.99, Rule: "model"},
		{Span: sentence.Span{Start: 16, End: 25}, Kind: entity.Organization, Confidence: 0.97, Rule: "model"},
	}, nil
}

func ExampleLink() {
	t := sentence.Parse("Oda Brekke runs Fjordlaks. She owns it, too.")
	names, err := recognize(t.String())
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := entity.Link(t, names)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range x.Mentions {
		fmt.Println(m.In(t.String()), "is", x.Entity(m.Entities[0]).Name)
	}
	// Output:
	// Oda Brekke is Oda Brekke
	// Fjordlaks is Fjordlaks
	// She is Oda Brekke
}

// shipNames is a recogniser of its own on top of the library's.
type shipNames struct{ entity.Names }

func (r shipNames) Recognize(t *sentence.Text) []entity.Mention {
	names := r.Names.Recognize(t)
	for i, m := range names {
		if m.In(t.String()) == "Kalgeri" {
			names[i].Kind, names[i].Rule = entity.Misc, "ship"
		}
	}
	return names
}

func ExampleFinder() {
	f := entity.Finder{Recognizer: shipNames{}}
	x := f.Find(sentence.Parse("Tom Ferris sailed in Kalgeri."))
	for _, e := range x.Entities {
		fmt.Println(e.Name, e.Kind)
	}
	// Output:
	// Tom Ferris PERSON
	// Kalgeri MISC
}

func ExampleIndex_Within() {
	t := sentence.Parse("Ana Brito met Tom Ferris. They left for Peru.")
	x := entity.Find(t)
	for _, m := range x.Within(t.Sentences()[0]) {
		fmt.Println(m.In(t.String()))
	}
	// Output:
	// Ana Brito
	// Tom Ferris
}
