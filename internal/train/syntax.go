package main

import (
	"os"
	"sync"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// What the models of internal/syntax are learned with. The numbers of features
// make them fit into five megabytes with the lemmas; a test holds that.
var (
	tagSettings      = settings{epochs: 5, documents: 3, keep: 90_000, scale: 1, least: 2}
	secondSettings   = settings{epochs: 5, documents: 3, keep: 40_000, scale: 1, least: 2}
	backSettings     = settings{epochs: 4, documents: 10, keep: 180_000, scale: 0.5}
	arcSettings      = settings{epochs: 7, documents: 10, keep: 300_000, scale: 0.5}
	relationSettings = settings{epochs: 5, documents: 5, keep: 90_000, scale: 1, least: 2}
	// Models that only guess for others, of a part of the corpus.
	guessTagSettings  = settings{epochs: 3, documents: 3, keep: 90_000, scale: 1}
	guessHeadSettings = settings{epochs: 3, documents: 10, keep: 180_000, scale: 0.5}
)

const syntaxFolder = "internal/syntax/"

// trainSyntax learns tags, heads and relations from the treebanks and from
// what the teacher said of news.
func trainSyntax(data string) ([]product, error) {
	gold, err := readGold(data, "ewt-train", "gum-open-train")
	if err != nil {
		return nil, err
	}
	silver, err := readSilver(data, silverFile)
	if err != nil {
		return nil, err
	}
	e, err := newExam(data)
	if err != nil {
		return nil, err
	}
	clusters, err := os.ReadFile(clustersFile)
	if err != nil {
		return nil, err
	}
	return learnSyntax(append(gold.typeset().withHeadlines(), silver...), model.Packed(clusters), e), nil
}

// learnSyntax learns all models of internal/syntax from c but the clusters.
func learnSyntax(c corpus, clusters model.Packed, e *exam) []product {
	classes, choices := vocabulary(c)
	v := syntax.NewVocabulary(model.Packed(classes), model.Packed(choices), clusters)
	report("vocabulary: %d words of text, %d forms known", c.size(), model.Packed(classes).Len())

	guessTags(c, v, guessTagSettings)
	tagger := &syntax.Tagger{Vocabulary: v}
	tags := learnTagger(c, v, tagSettings, func(w *model.Wide) string { tagger.Weights = w; return e.tags(tagger) })

	// What follows needs two processors, each of which learns a model.
	var (
		second, back, arcs, relations []byte
		both                          sync.WaitGroup
	)
	both.Go(func() {
		second = learnSecondLook(c, v, secondSettings, func(w *model.Wide) string {
			return e.tags(&syntax.Tagger{Vocabulary: v, Weights: tagger.Weights, Second: w})
		})
	})
	readBack(c, v, guessHeadSettings)
	both.Wait()
	tagger.Second = model.Packed(second).Wide()
	both.Go(func() {
		relations = learnRelations(c, v, relationSettings, func(w *model.Wide) string { return e.relations(tagger, w) })
	})
	back = learnArcs(c, v, true, backSettings, nil)
	parser := &syntax.Parser{Back: model.Packed(back).Narrow(), Relations: model.Packed("").Wide()}
	arcs = learnArcs(c, v, false, arcSettings, func(n *model.Narrow) string { parser.Arcs = n; return e.heads(tagger, parser) })
	both.Wait()

	return []product{
		{syntaxFolder + "classes.bin", classes},
		{syntaxFolder + "choices.bin", choices},
		{syntaxFolder + "tags.bin", tags},
		{syntaxFolder + "second.bin", second},
		{syntaxFolder + "back.bin", back},
		{syntaxFolder + "arcs.bin", arcs},
		{syntaxFolder + "relations.bin", relations},
	}
}
