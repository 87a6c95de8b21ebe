package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func span(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }

// TestPeople lists the people of an article made by hand.
func TestPeople(t *testing.T) {
	const text = "“One two ‘three—four’ five,” 6th"
	at := func(words string) sentence.Span {
		i := strings.Index(text, words)
		return span(i, i+len(words))
	}
	quoted := func(id int, words string, speakers ...int) quote.Quotation {
		return quote.Quotation{ID: id, Speech: true, Quoted: []sentence.Span{at(words)}, Speakers: speakers}
	}
	article := &hearsay.Article{
		Text: text,
		Entities: []entity.Entity{
			{ID: 1, Kind: entity.Location, Name: "Lunda"},
			{ID: 2, Kind: entity.Person, Name: "Moser", Roles: []entity.Role{{Text: "mayor"}, {Text: "chair"}, {Text: "mayor"}}},
			{ID: 3, Kind: entity.Organization, Name: "Coastlines"},
			{ID: 4, Kind: entity.Location, Name: "Oslo"},
			{ID: 5, Kind: entity.Person, Name: "Brandt"},
		},
		Quotations: []quote.Quotation{
			quoted(1, "One two ‘three—four’ five,", 2),
			quoted(2, "three—four", 5, 4),
			{ID: 3, Speech: true, Speakers: []int{2}},
			quoted(4, "two"),                             // nobody’s
			{ID: 5, Quoted: []sentence.Span{at("five")}}, // not said
		},
		Stances: []stance.Stance{
			{ID: 1, Voice: stance.Author},
			{ID: 2, Voice: stance.Source, Holder: 5},
			{ID: 3, Voice: stance.Source},
		},
	}
	want := []string{
		"1 Moser (mayor, chair) hue-1: 2 quotations, 2 words, 0 stances",
		"2 Brandt () hue-2: 1 quotations, 2 words, 1 stances",
		"3 Oslo () hue-3: 1 quotations, 2 words, 0 stances",
		"4 Coastlines () hue-0: silent",
		"? Somebody not named () hue-0: 1 quotations, 1 words, 1 stances",
		"¶ The article itself () hue-0: 0 quotations, 0 words, 1 stances",
	}
	var got []string
	for _, p := range people(article) {
		line := fmt.Sprintf("%s %s (%s) %s: ", p.Number, p.Name, p.Roles, p.Class)
		if p.Silent {
			line += "silent"
		} else {
			line += fmt.Sprintf("%d quotations, %d words, %d stances", p.Quotations, p.Words, p.Stances)
		}
		got = append(got, line)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestColours checks that people who share a colour have other borders, as
// long as there are any.
func TestColours(t *testing.T) {
	article := &hearsay.Article{}
	for id := range 40 {
		article.Entities = append(article.Entities, entity.Entity{ID: id + 1, Kind: entity.Person})
		article.Quotations = append(article.Quotations, quote.Quotation{ID: id + 1, Speech: true, Speakers: []int{id + 1}})
	}
	seen := make(map[string]int)
	for i, p := range people(article) {
		seen[p.Class]++
		if i < 3*hues && seen[p.Class] > 1 {
			t.Errorf("%d looks like another one: %s", i+1, p.Class)
		}
	}
	for class := range seen {
		for part := range strings.FieldsSeq(class) {
			if !strings.Contains(style, "."+part) {
				t.Errorf("style.css has no .%s", part)
			}
		}
	}
}

func TestAttitudes(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Mayor Lea Moser supports the tunnel.", "for Lea Moser: support, toward the tunnel"},
		{"Mayor Lea Moser opposes the tunnel.", "against Lea Moser: oppose, toward the tunnel"},
		{"Tom Brandt is here. Mayor Lea Moser opposes him.", "against Lea Moser: oppose, toward him (Tom Brandt)"},
		{"Mayor Lea Moser opposes\n  the tunnel.", "against Lea Moser: oppose, toward the tunnel"},
		{"Tom Brandt said that Lea Moser opposes the tunnel.", "against Lea Moser: oppose, according to Tom Brandt, toward the tunnel"},
		{"Some fishermen oppose the tunnel.", "against Some fishermen: oppose, toward the tunnel"},
	}
	for _, test := range tests {
		var got []string
		for _, a := range newPage(hearsay.Read(test.text)).Attitudes {
			got = append(got, a.Side+" "+a.String())
		}
		if diff := cmp.Diff(test.want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.text, diff)
		}
	}
}
