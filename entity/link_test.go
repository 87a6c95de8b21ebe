package entity

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hearsay-go/hearsay/sentence"
)

// at returns a mention of the first name in text.
func at(text, name string, kind Kind) Mention {
	i := strings.Index(text, name)
	return Mention{Span: sentence.Span{Start: i, End: i + len(name)}, Kind: kind}
}

func TestLink(t *testing.T) {
	const text = "Oda Brekke runs Fjordlaks.\nMs. Brekke said she was tired of Peru and the Peruvian coast."
	x, err := Link(textOf(text), []Mention{
		at(text, "Fjordlaks", Organization),
		at(text, "Oda Brekke", Person),
		{Span: sentence.Span{Start: 31, End: 37}, Kind: Person, Rule: "mine", Confidence: 0.5},
		at(text, "Peru", Location),
		at(text, "Peruvian", NORP),
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []Entity{
		{ID: 1, Kind: Person, Name: "Oda Brekke", Aliases: []string{"Brekke"}, Pronouns: []string{"she"}},
		{ID: 2, Kind: Organization, Name: "Fjordlaks"},
		{ID: 3, Kind: Location, Name: "Peru"},
	}
	if diff := cmp.Diff(want, x.Entities, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("entities (-want +got):\n%s", diff)
	}
	got := markUp(text, x.Mentions, func(m Mention) string { return string(m.Form) + " " + names(x, m.Entities) + " " + m.Rule })
	wantMarks := "[Oda Brekke|name Oda Brekke ] runs [Fjordlaks|name Fjordlaks ].\nMs. [Brekke|name Oda Brekke mine] said [she|pronoun Oda Brekke pronoun-person] was tired of [Peru|name Peru ] and the [Peruvian|name Peru ] coast."
	if diff := cmp.Diff(wantMarks, got); diff != "" {
		t.Errorf("mentions (-want +got):\n%s", diff)
	}
}

func TestLinkRefuses(t *testing.T) {
	const text = "Zoé left."
	for name, m := range map[string]Mention{
		"outside":           {Span: sentence.Span{Start: 5, End: 50}, Kind: Person},
		"before the text":   {Span: sentence.Span{Start: -1, End: 3}, Kind: Person},
		"empty":             {Span: sentence.Span{Start: 3, End: 3}, Kind: Person},
		"backwards":         {Span: sentence.Span{Start: 3, End: 1}, Kind: Person},
		"cuts a character":  {Span: sentence.Span{Start: 0, End: 3}, Kind: Person},
		"unknown kind":      {Span: sentence.Span{Start: 0, End: 4}, Kind: "THING"},
		"no kind":           {Span: sentence.Span{Start: 0, End: 4}},
		"title outside":     {Span: sentence.Span{Start: 0, End: 4}, Kind: Person, Title: sentence.Span{Start: 7, End: 99}},
		"empty title":       {Span: sentence.Span{Start: 0, End: 4}, Kind: Person, Title: sentence.Span{Start: 7, End: 7}},
		"title cuts":        {Span: sentence.Span{Start: 0, End: 4}, Kind: Person, Title: sentence.Span{Start: 3, End: 7}},
		"title of negative": {Span: sentence.Span{Start: 0, End: 4}, Kind: Person, Title: sentence.Span{Start: -7, End: 2}},
	} {
		x, err := Link(textOf(text), []Mention{at(text, "Zoé", Person), m})
		if err == nil || x != nil {
			t.Errorf("%s: got %v, %v", name, x, err)
		} else if !strings.Contains(err.Error(), "mention 1") {
			t.Errorf("%s: the error does not name the mention: %v", name, err)
		}
	}
}

func TestLinkKeepsTheMentions(t *testing.T) {
	const text = "Oda Brekke and Tom Ferris left."
	mentions := []Mention{at(text, "Tom Ferris", Person), at(text, "Oda Brekke", Person)}
	if _, err := Link(textOf(text), mentions); err != nil {
		t.Fatal(err)
	}
	want := []Mention{at(text, "Tom Ferris", Person), at(text, "Oda Brekke", Person)}
	if diff := cmp.Diff(want, mentions); diff != "" {
		t.Errorf("Link changed its argument (-want +got):\n%s", diff)
	}
}

// TestLinkNested links names of which one stands inside another.
func TestLinkNested(t *testing.T) {
	const text = "The Bank of Peru slept."
	x, err := Link(textOf(text), []Mention{at(text, "Peru", Location), at(text, "Bank of Peru", Organization)})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range x.Mentions {
		got = append(got, m.In(text)+" is "+names(x, m.Entities))
	}
	if diff := cmp.Diff([]string{"Bank of Peru is Bank of Peru", "Peru is Peru"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestLinkNothing links no names at all.
func TestLinkNothing(t *testing.T) {
	x, err := Link(textOf("She left."), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(x.Entities) != 0 || len(x.Mentions) != 1 || x.Mentions[0].Unresolved == "" {
		t.Errorf("got %+v", x)
	}
}

// TestListsAreEmpty checks that an Index of nothing has lists without elements,
// whoever recognised nothing.
func TestListsAreEmpty(t *testing.T) {
	text := textOf("It rained.")
	linked, err := Link(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := &Index{Entities: []Entity{}, Mentions: []Mention{}}
	for name, x := range map[string]*Index{
		"Find":        Find(text),
		"Link":        linked,
		"Recognizer":  Finder{Recognizer: givenNames(nil)}.Find(text),
		"Kinds":       Finder{Kinds: []Kind{Person}}.Find(text),
		"a Gazetteer": Finder{Recognizer: &Gazetteer{}, Gazetteer: &Gazetteer{}}.Find(text),
	} {
		if diff := cmp.Diff(want, x); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestLinkIsFind checks that Find is Names and Link and nothing more.
func TestLinkIsFind(t *testing.T) {
	for _, r := range append(append([]row{}, aliasRows...), pronounRows...) {
		text := textOf(unmark(r.marked))
		linked, err := Link(text, Names{}.Recognize(text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(Find(text), linked); diff != "" {
			t.Errorf("%s: (-Find +Link):\n%s", r.name, diff)
		}
	}
}

// sloppy is a recogniser that gives spans that do not fit.
type sloppy struct{}

func (sloppy) Recognize(t *sentence.Text) []Mention {
	return []Mention{
		{Span: sentence.Span{Start: -3, End: 2}, Kind: Person},
		{Span: sentence.Span{Start: 0, End: 3}, Kind: Person},
		{Span: sentence.Span{Start: 0, End: math.MaxInt}, Kind: Person},
	}
}

func TestFinderLeavesOutWhatDoesNotFit(t *testing.T) {
	x := Finder{Recognizer: sloppy{}}.Find(sentence.Parse("Oda left."))
	if len(x.Mentions) != 1 || x.Entity(1).Name != "Oda" {
		t.Errorf("got %+v", x)
	}
}
