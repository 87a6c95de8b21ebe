package main

import (
	"math"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// learnTagger learns from c to tag words from left to right. After each epoch
// it calls watch, if that is not nil, with the weights as they are, and
// reports what it returns.
func learnTagger(c corpus, v *syntax.Vocabulary, set settings, watch func(*model.Wide) string) []byte {
	return learnTags("tags", c, v, set, false, watch)
}

// learnSecondLook learns from c to look again at words when all have the tags
// of the first look, which are those that guessTags gave.
func learnSecondLook(c corpus, v *syntax.Vocabulary, set settings, watch func(*model.Wide) string) []byte {
	return learnTags("second look", c, v, set, true, watch)
}

func learnTags(name string, c corpus, v *syntax.Vocabulary, set settings, second bool, watch func(*model.Wide) string) []byte {
	t := &syntax.Tagger{Vocabulary: v}
	var (
		s        syntax.Sentence
		features []model.Feature
		slots    []int32
		sums     = make([]float32, syntax.NumTags)
	)
	begin := func(x *clause, tags []syntax.Tag) {
		x.fill(&s, v)
		s.Tags = append(s.Tags, tags...)
	}
	see := s.TagFeatures
	if second {
		see = s.SecondFeatures
	}
	counts := census{minimum: set.documents}
	for d, a := range c {
		for i := range a {
			x := &a[i]
			if second {
				begin(x, x.guessed)
			} else {
				begin(x, x.tags)
			}
			for i := range x.words {
				counts.see(d, see(features[:0], i))
			}
		}
	}
	p := newPerceptron(int(syntax.NumTags), counts.admitted())
	return set.learn(name, c, p, watchWide(watch), func(x *clause) (wrong, all int) {
		if second {
			begin(x, x.guessed)
		} else {
			begin(x, nil)
		}
		for i, gold := range x.tags {
			choice := t.Choices(&s, i)
			slots = p.slots(slots[:0], see(features[:0], i))
			p.score(sums, slots)
			best := heaviest(sums, choice)
			p.step++
			if best != gold {
				wrong++
				if choice.Has(gold) {
					p.add(slots, int(gold), 1)
					p.add(slots, int(best), -1)
				}
			}
			if !second {
				s.Tags = append(s.Tags, best)
			}
		}
		return wrong, len(x.tags)
	})
}

// heaviest returns the tag of a choice with the largest sum.
func heaviest(sums []float32, choice syntax.TagSet) syntax.Tag {
	best, most := syntax.NoTag, float32(math.Inf(-1))
	for tag := range syntax.NumTags {
		if choice.Has(tag) && sums[tag] > most {
			best, most = tag, sums[tag]
		}
	}
	return best
}

// guessTags gives the words of c the tags that a tagger finds that was learned
// from the other documents, so that what follows is taught with such errors as
// it will meet.
func guessTags(c corpus, v *syntax.Vocabulary, set settings) {
	c.jackknife(func(rest corpus) func(*clause) {
		t := &syntax.Tagger{Vocabulary: v, Weights: model.Packed(learnTagger(rest, v, set, nil)).Wide()}
		var s syntax.Sentence
		return func(x *clause) {
			x.fill(&s, v)
			t.Tag(&s)
			x.guessed = slices.Clone(s.Tags)
		}
	})
}
