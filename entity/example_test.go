package entity_test

import (
	"context"
	"errors"
	"fmt"
	"testing/fstest"

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

// A person is one entity by whatever name, and pronouns are resolved or say
// why not.
func ExampleFind() {
	text := "Senator Maria Keller met Tom Ferris. Ms. Keller said she would sign. A nurse opened the door, and she smiled."
	x := entity.Find(sentence.Parse(text))
	for _, m := range x.Mentions {
		who := m.Unresolved
		for _, id := range m.Entities {
			who = x.Entity(id).Name
		}
		fmt.Printf("%s %q: %s\n", m.Form, m.In(text), who)
	}
	// Output:
	// name "Maria Keller": Maria Keller
	// name "Tom Ferris": Tom Ferris
	// name "Keller": Maria Keller
	// pronoun "she": Maria Keller
	// pronoun "she": unnamed antecedent: A nurse
}

// A transformer stands for a recogniser that runs elsewhere: it needs a
// context, it can fail, and it counts in characters, as Python does.
type transformer struct{ up bool }

// A found is what it answers.
type found struct {
	Start, End int
	Label      string
	Score      float64
}

func (n transformer) recognize(ctx context.Context, text string) ([]found, error) {
	if !n.up {
		return nil, errors.New("no answer from the recogniser")
	}
	return []found{{0, 10, "PER", 0.99}, {16, 25, "ORG", 0.97}}, ctx.Err()
}

// labels are the kinds that its labels stand for.
var labels = map[string]entity.Kind{"PER": entity.Person, "LOC": entity.Location, "ORG": entity.Organization, "MISC": entity.Misc}

// read finds out who is in text, with the names that n recognises.
func read(ctx context.Context, n transformer, t *sentence.Text) (*entity.Index, error) {
	answer, err := n.recognize(ctx, t.String())
	if err != nil {
		return nil, err
	}
	offsets := sentence.NewOffsets(t.String(), sentence.Runes)
	var names []entity.Mention
	for _, f := range answer {
		names = append(names, entity.Mention{
			Span:       offsets.ToSpan(sentence.Span{Start: f.Start, End: f.End}),
			Kind:       labels[f.Label],
			Confidence: f.Score,
			Rule:       "transformer",
		})
	}
	return entity.Link(t, names) // an error if a label is unknown or a span is wrong
}

func ExampleLink() {
	t := sentence.Parse("Bjørn Dahl runs Fjordlaks. He owns it, too.")
	for _, n := range []transformer{{up: false}, {up: true}} {
		x, err := read(context.Background(), n, t)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		for _, m := range x.Mentions {
			fmt.Println(m.In(t.String()), "is", x.Entity(m.Entities[0]).Name)
		}
	}
	// Output:
	// error: no answer from the recogniser
	// Bjørn Dahl is Bjørn Dahl
	// Fjordlaks is Fjordlaks
	// He is Bjørn Dahl
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

// A Recognizer of one's own may change what the library's finds.
func ExampleRecognizer() {
	f := entity.Finder{Recognizer: shipNames{}}
	x := f.Find(sentence.Parse("Tom Ferris sailed in Kalgeri."))
	for _, e := range x.Entities {
		fmt.Println(e.Name, e.Kind)
	}
	// Output:
	// Tom Ferris PERSON
	// Kalgeri MISC
}

// Mentions of other kinds are left out, but have been read: where the title of
// Ferris begins is known by them.
func ExampleFinder_kinds() {
	f := entity.Finder{Kinds: []entity.Kind{entity.Person}}
	t := sentence.Parse("Norwegian Trade Minister Tom Ferris and Ana Brito flew to Lima. Ferris slept.")
	x := f.Find(t)
	for _, m := range x.Mentions {
		fmt.Println(m.ID, m.In(t.String()), m.Entities)
	}
	fmt.Println(x.Entity(1).Roles[0].Text)
	// Output:
	// 1 Tom Ferris [1]
	// 2 Ana Brito [2]
	// 3 Ferris [1]
	// Norwegian Trade Minister
}

func ExampleNewGazetteer() {
	gazetteer, err := entity.NewGazetteer(map[string]entity.Entry{
		"Oda Brekke":    {Kind: entity.Person, Key: "member-12"},
		"fjordlaks":     {Kind: entity.Organization, Key: "firm-7"}, // in small letters: FJORDLAKS, too
		"Northern Farm": {Kind: entity.Organization, Key: "firm-7"}, // another name of it
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	f := entity.Finder{Gazetteer: gazetteer}
	x := f.Find(sentence.Parse("FJORDLAKS MUST PAY\n\nOda Brekke sold Northern Farm. Brekke said she was glad that Fjordlaks had to go."))
	for _, e := range x.Entities {
		fmt.Println(e.Key, e.Kind, e.Name, e.Aliases)
	}
	// Output:
	// firm-7 ORGANIZATION Northern Farm [FJORDLAKS Fjordlaks]
	// member-12 PERSON Oda Brekke [Brekke]
}

func ExampleReadGazetteer() {
	lists := fstest.MapFS{ // or os.DirFS("lists"), or an embed.FS
		"parties.txt": {Data: []byte("# name, kind, key\nGreen Alliance\tORGANIZATION\tparty-3\nGreens\tNORP\tparty-3\n")},
		"members.txt": {Data: []byte("[PERSON]\nOda Brekke\t\tmember-12\nTom Ferris\t\tmember-15\n")},
		"ships.txt":   {Data: []byte("[MISC]\nKalgeri\nOrel\tSHIP\n")},
	}
	gazetteer, err := entity.ReadGazetteer(lists, "parties.txt", "mem*.txt")
	if err != nil {
		fmt.Println(err)
		return
	}
	f := entity.Finder{Gazetteer: gazetteer}
	x := f.Find(sentence.Parse("Brekke’s Green Alliance lost. The Greens want Oda Brekke to go."))
	for _, e := range x.Entities {
		fmt.Println(e.Name, e.Key)
	}
	_, err = entity.ReadGazetteer(lists, "*.txt")
	fmt.Println(err)
	// Output:
	// Oda Brekke member-12
	// Green Alliance party-3
	// entity: gazetteer: ships.txt:3: "Orel": unknown kind "SHIP"
}

// The listed names alone, without a Finder: to tag texts with one's own keys.
func ExampleGazetteer_Recognize() {
	gazetteer, err := entity.NewGazetteer(map[string]entity.Entry{
		"Green Alliance": {Kind: entity.Organization, Key: "party-3"},
		"Oda Brekke":     {Kind: entity.Person, Key: "member-12"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	t := sentence.Parse("Oda Brekke’s Green\nAlliance lost to Tom Ferris.")
	for _, m := range gazetteer.Recognize(t) {
		fmt.Printf("%q %s\n", m.In(t.String()), m.Kind)
	}
	// Output:
	// "Oda Brekke" PERSON
	// "Green\nAlliance" ORGANIZATION
}

// Names are found without who bears them, and with how sure that is.
func ExampleNames() {
	t := sentence.Parse("Norwegian Trade Minister Tom Ferris of Fjordlaks Inc. flew to Lima.")
	for _, m := range (entity.Names{}).Recognize(t) {
		fmt.Println(m.In(t.String()), m.Kind, m.Confidence > 0.5)
	}
	// Output:
	// Norwegian NORP true
	// Tom Ferris PERSON true
	// Fjordlaks Inc. ORGANIZATION true
	// Lima LOCATION true
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
