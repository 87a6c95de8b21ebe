package score

import (
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
)

func TestProperName(t *testing.T) {
	tests := []struct {
		kind         entity.Kind
		phrase, want string
	}{
		{entity.Person, "Ana Brito", "Ana Brito"},
		{entity.Person, "the former senator Ana Brito’s", "Ana Brito"},
		{entity.Person, "Peruvian President Ana Brito", "Ana Brito"},
		{entity.Person, "U.S. Sen. Ana Brito, 54, of Ohio", "Ana Brito"},
		{entity.Person, "Varda's Ana Brito", "Ana Brito"},
		{entity.Person, "pro-Peruvian Ana Brito", "Ana Brito"},
		{entity.Person, "Ana Brito of the Grain Party", "Ana Brito"},
		{entity.Person, "Alexander van der Meer", "Alexander van der Meer"},
		{entity.Person, "Robert “Bob” Ferris", "Robert “Bob” Ferris"},
		{entity.Person, "Ana Brito and Tom Ferris", ""},
		{entity.Person, "the owner of a Lima bar", ""},
		{entity.Person, "the Senator", ""},
		{entity.Person, "the Peruvians", ""},
		{entity.Organization, "the University of Lima", "University of Lima"},
		{entity.Organization, "The Lima Post", "Lima Post"},
		{entity.Organization, "the Grain Board at Lima University", "Grain Board"},
		{entity.Organization, "a Lima bar", ""},
		{entity.Organization, "the news agency Andina", "Andina"},
		{entity.Organization, "the Board of Grain and Health", "Board of Grain and Health"},
		{entity.Location, "Lima, Peru", "Lima"},
		{entity.Location, "Peru's Lake Titicaca", "Lake Titicaca"},
		{entity.Location, "downtown Lima", "Lima"},
		{entity.Location, "“”", ""},
	}
	for _, test := range tests {
		text := "It is " + test.phrase + "."
		s := properName(text, at(t, text, test.phrase), test.kind)
		if got := s.In(text); got != test.want {
			t.Errorf("the name in %q is %q, want %q", test.phrase, got, test.want)
		}
	}
}

func TestAliases(t *testing.T) {
	text := "Ana Brito left the Varda Bank. Brito met Tom Ferris, a friend. Ferris paid the bank. She slept."
	mention := func(words, cluster, kind, form string) dataset.CorefMention {
		return dataset.CorefMention{Span: at(t, text, words), Cluster: cluster, Type: kind, Form: form}
	}
	brito := at(t, text, "Brito met")
	brito.End -= len(" met")
	doc := dataset.Coref{Text: text, Mentions: []dataset.CorefMention{
		mention("Ana Brito", "1", "person", "name"),
		mention("the Varda Bank", "2", "organization", "name"),
		{Span: brito, Cluster: "1", Type: "person", Form: "name"},
		mention("Tom Ferris, a friend", "3", "person", "name"),
		mention("a friend", "3", "person", "nominal"),
		mention("Ferris paid", "1", "person", "name"), // as if the set had it so
		mention("She", "1", "person", "pronoun"),
		mention("slept", "4", "event", "name"),
	}}
	doc.Mentions[5].End -= len(" paid")
	var found []string
	for _, n := range AliasNames(doc) {
		found = append(found, n.In(text))
	}
	equal(t, "the names", strings.Join(found, "; "), "Ana Brito; Varda Bank; Brito; Tom Ferris; Ferris")
	got, err := Aliases(doc)
	if err != nil {
		t.Fatal(err)
	}
	// Three of cluster 1, of which the last is given to Ferris.
	equal(t, "pairs", got.Pairs, Score{Right: 1, Gold: 3, Given: 2})
	equal(t, "names", got.Names, B3{Precisions: 1 + 1 + 1 + 0.5 + 0.5, Recalls: 2./3 + 1 + 2./3 + 1 + 1./3, Count: 5})
	var sum AliasScore
	sum.Add(got)
	sum.Add(got)
	equal(t, "a sum", sum.Pairs, Score{Right: 2, Gold: 6, Given: 4})
	if f := sum.Names.F1(); f < 0.76 || f > 0.77 {
		t.Errorf("B³ is %v", f)
	}
	equal(t, "B³ of nothing", B3{}.F1(), 0.0)
}
