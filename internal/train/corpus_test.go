package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

func TestTypeset(t *testing.T) {
	marks := []syntax.Tag{syntax.QuoteStart, syntax.NN, syntax.QuoteEnd}
	var a article
	for range 3 {
		a = append(a, clause{words: []string{`"`, "rain", "''"}, tags: marks})
	}
	var got [][]string
	for x := range (corpus{a}).typeset().clauses() {
		got = append(got, x.words)
	}
	want := [][]string{{`"`, "rain", "''"}, {`"`, "rain", "''"}, {"“", "rain", "”"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWithHeadlines(t *testing.T) {
	var a article
	for range 20 {
		a = append(a, clause{words: []string{"mayor", "of", "Bonn", "élu"}})
	}
	c := corpus{a}.withHeadlines()
	if len(c[0]) != 22 || len(a) != 20 {
		t.Fatalf("%d sentences of %d, want 22 of 20", len(c[0]), len(a))
	}
	got := [][]string{c[0][20].words, c[0][21].words, c[0][9].words}
	want := [][]string{{"Mayor", "of", "Bonn", "Élu"}, {"MAYOR", "OF", "BONN", "ÉLU"}, {"mayor", "of", "Bonn", "élu"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
