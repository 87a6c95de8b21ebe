package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
)

const ferrisAndWeaver = "Tom Ferris met Paul Weaver. He was angry."

var ferris, weaver, he = dataset.Span{Start: 0, End: 10}, dataset.Span{Start: 15, End: 26}, dataset.Span{Start: 28, End: 30}

// goodOnes returns the words of the candidates that are right.
func goodOnes(t *testing.T, cases []ranking) []string {
	t.Helper()
	if len(cases) != 1 {
		t.Fatalf("%d cases, want 1", len(cases))
	}
	var out []string
	for i, c := range cases[0].candidates {
		if cases[0].good[i] {
			out = append(out, c.In(ferrisAndWeaver))
		}
	}
	return out
}

func TestCasesOfPair(t *testing.T) {
	seen := watched(ferrisAndWeaver, new(anaphora.Weights))
	pair := dataset.Pronoun{Text: ferrisAndWeaver, Pronoun: he, A: ferris, IsA: true, B: weaver}
	if diff := cmp.Diff([]string{"Tom Ferris"}, goodOnes(t, casesOfPair(pair, seen))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	pair.IsA = false // nobody, or somebody else
	if diff := cmp.Diff([]string{""}, goodOnes(t, casesOfPair(pair, seen))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestCasesOfClusters(t *testing.T) {
	seen := watched(ferrisAndWeaver, new(anaphora.Weights))
	mention := func(s dataset.Span, cluster, form string) dataset.CorefMention {
		return dataset.CorefMention{Span: sentence.Span(s), Cluster: cluster, Form: form}
	}
	doc := dataset.Coref{Text: ferrisAndWeaver, Mentions: []dataset.CorefMention{
		mention(ferris, "1", "name"), mention(weaver, "2", "name"), mention(he, "2", "pronoun"),
	}}
	if diff := cmp.Diff([]string{"Paul Weaver"}, goodOnes(t, casesOfClusters(doc, seen))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	doc.Mentions[2].Cluster = "3"
	if diff := cmp.Diff([]string{""}, goodOnes(t, casesOfClusters(doc, seen))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRank(t *testing.T) {
	near, far := anaphora.Distance.Of(0), anaphora.Distance.Of(1)
	c := ranking{
		[]anaphora.Candidate{{Features: []anaphora.Feature{near}}, {Features: []anaphora.Feature{far}}},
		[]bool{true, false},
	}
	w := rank([]ranking{c, c, c})
	if w[near] <= w[far] {
		t.Errorf("near has %d, far %d", w[near], w[far])
	}
}
