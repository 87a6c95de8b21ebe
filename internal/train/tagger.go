package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// taggerSettings are what the tagger is learned with.
var taggerSettings = struct {
	epochs    int
	documents uint8 // a feature must stand in so many
	smallest  float32
	scale     float32
}{epochs: 6, documents: 3, smallest: 0, scale: 0.5}

// learnTagger learns a tagger from c. If watch is not nil it is called with
// the tagger as it is after each epoch.
func learnTagger(c corpus, v *syntax.Vocabulary, watch func(epoch int, t *syntax.Tagger)) []byte {
	t := &syntax.Tagger{Vocabulary: v}
	set := taggerSettings
	var (
		s        syntax.Sentence
		features []model.Feature
		rows     []int32
		sums     = make([]float32, syntax.NumTags)
		flat     []*clause
	)
	counts := census{minimum: set.documents}
	for d := range c {
		for i := range c[d] {
			x := &c[d][i]
			flat = append(flat, x)
			x.fill(&s, v)
			s.Tags = append(s.Tags, x.tags...)
			for i := range x.words {
				features = s.TagFeatures(features[:0], i)
				counts.see(d, features)
			}
		}
	}
	p := newPerceptron(int(syntax.NumTags), counts.admitted())
	random := rand.New(rand.NewPCG(1, 2))
	var packed []byte
	for epoch := range set.epochs {
		random.Shuffle(len(flat), func(i, j int) { flat[i], flat[j] = flat[j], flat[i] })
		wrong, seen := 0, 0
		for _, x := range flat {
			x.fill(&s, v)
			for i, gold := range x.tags {
				choice := t.Choices(&s, i)
				rows = p.rows(rows[:0], s.TagFeatures(features[:0], i))
				p.score(sums, rows)
				best, most := syntax.NoTag, float32(math.Inf(-1))
				for tag := range syntax.NumTags {
					if choice.Has(tag) && sums[tag] > most {
						best, most = tag, sums[tag]
					}
				}
				p.step++
				seen++
				if best != gold {
					wrong++
					if choice.Has(gold) {
						p.add(rows, int(gold), 1)
						p.add(rows, int(best), -1)
					}
				}
				s.Tags = append(s.Tags, best)
			}
		}
		report("tagger: epoch %d of %d, %.2f %% wrong in training", epoch+1, set.epochs, 100*float64(wrong)/float64(seen))
		if watch != nil || epoch == set.epochs-1 {
			learned := p.averaged(set.smallest)
			packed = model.Pack(int(syntax.NumTags), set.scale, learned)
			if watch != nil {
				t.Weights = model.Packed(packed).Wide()
				watch(epoch, t)
			}
		}
	}
	report("tagger: %d of %d features admitted, %d kept", len(p.index.features), len(counts.counts), model.Packed(packed).Len())
	return packed
}

// jackknife gives the words of c the tags that a tagger finds that was learned
// from the other documents, so that the parser is taught with such errors as
// it will meet.
func jackknife(c corpus, v *syntax.Vocabulary, folds int) {
	for fold := range folds {
		var rest corpus
		for d, a := range c {
			if d%folds != fold {
				rest = append(rest, a)
			}
		}
		t := &syntax.Tagger{Vocabulary: v, Weights: model.Packed(learnTagger(rest, v, nil)).Wide()}
		var s syntax.Sentence
		for d, a := range c {
			if d%folds != fold {
				continue
			}
			for i := range a {
				a[i].fill(&s, v)
				t.Tag(&s)
				a[i].guessed = slices.Clone(s.Tags)
			}
		}
	}
}

// tagAccuracy returns the share of the words of c that t gives their tag.
func tagAccuracy(c corpus, t *syntax.Tagger) float64 {
	var s syntax.Sentence
	right, all := 0, 0
	for _, a := range c {
		for i := range a {
			a[i].fill(&s, t.Vocabulary)
			t.Tag(&s)
			for k, tag := range a[i].tags {
				if tag == s.Tags[k] {
					right++
				}
			}
			all += len(a[i].tags)
		}
	}
	return float64(right) / float64(all)
}
