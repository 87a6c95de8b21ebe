package entity

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hearsay-go/hearsay/sentence"
)

func TestEntities(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []Entity
	}{
		{"person", "Norwegian Prime Minister Ingrid Solheim left.\nSolheim, leader of the Liberal Party, said she was tired, and Ms. Solheim’s aide sighed.", []Entity{
			{ID: 1, Kind: Location, Name: "Norway"},
			{ID: 2, Kind: Person, Name: "Ingrid Solheim", Aliases: []string{"Solheim"}, Pronouns: []string{"she"}, Roles: []Role{
				{"Norwegian Prime Minister", sentence.Span{Start: 0, End: 24}},
				{"leader of the Liberal Party", sentence.Span{Start: 55, End: 82}},
			}},
			{ID: 3, Kind: Organization, Name: "Liberal Party"},
		}},
		{"country", "The U.S. and US firms fear the United States of America.", []Entity{
			{ID: 1, Kind: Location, Name: "United States", Aliases: []string{"U.S.", "US", "United States of America"}},
		}},
		{"metonym comes before its place", "Tokyo said no.", []Entity{
			{ID: 1, Kind: Location, Name: "Japan"},
			{ID: 2, Kind: Location, Name: "Tokyo"},
		}},
		{"pronoun before the name", "In his speech, Tom Ferris praised Peru.", []Entity{
			{ID: 1, Kind: Person, Name: "Tom Ferris", Pronouns: []string{"his"}},
			{ID: 2, Kind: Location, Name: "Peru"},
		}},
		{"nobody", "It rained.", nil},
		{"nothing", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, Find(textOf(c.text)).Entities, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestIndex(t *testing.T) {
	var none *Index
	if none.Entity(1).ID != 0 || none.Within(sentence.Span{Start: 0, End: 9}) != nil {
		t.Error("the nil Index has something in it")
	}
	x := Find(textOf("Tom Ferris met Ana Brito in Oslo, Norway."))
	for _, id := range []int{math.MinInt, -1, 0, 5, math.MaxInt} {
		if got := x.Entity(id); got.ID != 0 {
			t.Errorf("Entity(%d) = %+v", id, got)
		}
	}
	for id := 1; id <= 4; id++ {
		if got := x.Entity(id); got.ID != id {
			t.Errorf("Entity(%d) = %+v", id, got)
		}
	}
}

func TestWithin(t *testing.T) {
	mention := func(id, start, end int) Mention {
		return Mention{ID: id, Span: sentence.Span{Start: start, End: end}}
	}
	x := &Index{Mentions: []Mention{mention(1, 0, 3), mention(2, 4, 20), mention(3, 4, 8), mention(4, 10, 12), mention(5, 30, 33)}}
	for _, c := range []struct {
		name       string
		start, end int
		want       []int
	}{
		{"all", 0, 40, []int{1, 2, 3, 4, 5}},
		{"one", 0, 3, []int{1}},
		{"cut", 0, 2, nil},
		{"inside a longer one", 4, 15, []int{3, 4}},
		{"the longer one too", 4, 20, []int{2, 3, 4}},
		{"none", 21, 29, nil},
		{"empty", 5, 5, nil},
		{"empty, at a mention", 4, 4, nil},
		{"backwards", 20, 4, nil},
		{"zero", 0, 0, nil},
		{"before the text", -9, -1, nil},
		{"from before the text", -9, 8, []int{1, 3}},
		{"behind the text", 50, 60, nil},
		{"to behind the text", 9, math.MaxInt, []int{4, 5}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []int
			for _, m := range x.Within(sentence.Span{Start: c.start, End: c.end}) {
				got = append(got, m.ID)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if x.Mentions[1].ID != 2 {
		t.Error("Within changed the index")
	}
	if got := append(x.Within(sentence.Span{Start: 0, End: 3}), mention(9, 1, 2)); x.Mentions[1].ID != 2 {
		t.Errorf("what Within returns can be appended to over the index: %v", got)
	}
	for name, none := range map[string]*Index{"nil": nil, "zero": {}} {
		if got := none.Within(sentence.Span{Start: 0, End: 9}); len(got) > 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}
