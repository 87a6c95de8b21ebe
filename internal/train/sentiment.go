package main

import (
	"fmt"
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/sentiment"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// An opinion is an example of how somebody is spoken of, or of how two stand to
// each other.
type opinion struct {
	features []model.Feature
	label    int
}

const (
	opinionEpochs    = 6
	opinionDocuments = 3
	opinionLeast     = 2 // units of scale; what weighs less is left out

	towardRate   = 0.015
	towardScale  = 0.01
	betweenRate  = 0.05
	betweenScale = 0.035
	// betweenWeight is how much more an example counts in which there is
	// something between the two: there is in one of four, and to miss it is
	// worse than to doubt it.
	betweenWeight = 3
)

// trainSentiment learns how a sentence speaks of a mention, from NewsMTSC, and
// how two mentions stand to each other, from DSE.
func trainSentiment(data string) ([]product, error) {
	toward, err := readToward(data, "newsmtsc.train")
	if err != nil {
		return nil, err
	}
	between, err := readBetween(data, "dse.train.noleak")
	if err != nil {
		return nil, err
	}
	var exams [3][]opinion
	for k, set := range []string{"newsmtsc-rw.dev", "newsmtsc-mt.dev"} {
		if exams[k], err = readToward(data, set); err != nil {
			report("no exam: %v", err)
		}
	}
	if exams[2], err = readBetween(data, "dse.valid"); err != nil {
		report("no exam: %v", err)
	}
	a := learnOpinions("toward", toward, newClassifier(sentiment.NumToward, admittedOpinions(toward), towardRate), sentiment.Neutral, 1, towardScale, exams[:2])
	b := learnOpinions("between", between, newClassifier(sentiment.NumBetween, admittedOpinions(between), betweenRate), sentiment.Nothing, betweenWeight, betweenScale, exams[2:])
	return []product{{"internal/sentiment/toward.bin", a}, {"internal/sentiment/between.bin", b}}, nil
}

func readToward(data, set string) ([]opinion, error) {
	labels := map[string]int{"negative": sentiment.Negative, "neutral": sentiment.Neutral, "positive": sentiment.Positive}
	rows, err := dataset.Read[dataset.Toward](data, "stance", set)
	out := make([]opinion, len(rows))
	inParallel(len(rows), func(i int) {
		t, mention := sentence.Parse(rows[i].Text), sentence.Span(rows[i].Target)
		out[i] = opinion{sentiment.TowardFeatures(nil, t, mention, stancesAround(t, mention)), labels[rows[i].Label]}
	})
	return out, err
}

func readBetween(data, set string) ([]opinion, error) {
	labels := map[string]int{"neutral": sentiment.Nothing, "pos_pq": sentiment.For, "neg_pq": sentiment.Against, "pos_qp": sentiment.ForBack, "neg_qp": sentiment.AgainstBack}
	rows, err := dataset.Read[dataset.Between](data, "stance", set)
	out := make([]opinion, len(rows))
	inParallel(len(rows), func(i int) {
		t, p, q := sentence.Parse(rows[i].Text), sentence.Span(rows[i].P), sentence.Span(rows[i].Q)
		out[i] = opinion{sentiment.BetweenFeatures(nil, t, p, q, stancesAround(t, p)), labels[rows[i].Label]}
	})
	return out, err
}

// stancesAround returns the stances of the sentence of a mention as the
// library gives them to the models.
func stancesAround(t *sentence.Text, mention sentence.Span) []sentiment.Stance {
	x := entity.Find(t)
	w := new(sentiment.Watch)
	sentiment.See(t, w)
	stance.Detector{}.Toward(t, x, quote.Extract(t, x), mention)
	return w.Stances
}

// admittedOpinions returns the features that enough examples have.
func admittedOpinions(all []opinion) []model.Feature {
	counts := census{minimum: opinionDocuments}
	for i, o := range all {
		counts.see(i, o.features)
	}
	return counts.admitted()
}

// learnOpinions teaches c the examples, of which those that are not of the class
// plain count weight times, and returns the packed weights.
func learnOpinions(name string, all []opinion, c *classifier, plain int, weight float64, scale float32, exams [][]opinion) []byte {
	slots, order := make([][]int32, len(all)), make([]int, len(all))
	for i, o := range all {
		slots[i], order[i] = c.slots(nil, o.features), i
	}
	random := rand.New(rand.NewPCG(11, 12))
	told := newProgress(name, opinionEpochs)
	for epoch := range opinionEpochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong := 0
		for n, i := range order {
			if epoch >= opinionEpochs-2 && n%(len(order)/5+1) == 0 {
				c.remember()
			}
			w := 1.0
			if all[i].label != plain {
				w = weight
			}
			if c.learn(slots[i], all[i].label, w) {
				wrong++
			}
		}
		if epoch == opinionEpochs-1 {
			c.settle()
		}
		score := ""
		for _, exam := range exams {
			score += examineOpinions(c, exam, plain)
		}
		told.epoch(epoch, wrong, len(all), score)
	}
	packed := c.pack(scale, opinionLeast)
	report("%s: %d features admitted, %d kept, %d bytes", name, c.features, model.Packed(packed).Len(), len(packed))
	return packed
}

// examineOpinions returns the mean F1 of all classes, and the F1 of those that
// are not plain together.
func examineOpinions(c *classifier, exam []opinion, plain int) string {
	right, gold, given := make([]float64, c.classes), make([]float64, c.classes), make([]float64, c.classes)
	var slots []int32
	for _, o := range exam {
		slots = c.slots(slots[:0], o.features)
		c.score(c.scores, slots)
		best := 0
		for k, s := range c.scores {
			if s > c.scores[best] {
				best = k
			}
		}
		gold[o.label]++
		given[best]++
		if best == o.label {
			right[best]++
		}
	}
	macro, polarRight, polarAll := 0.0, 0.0, 0.0
	for k := range c.classes {
		macro += 2 * right[k] / max(1, gold[k]+given[k]) / float64(c.classes)
		if k != plain {
			polarRight, polarAll = polarRight+right[k], polarAll+gold[k]+given[k]
		}
	}
	return fmt.Sprintf(", macro %.3f polar %.3f", macro, 2*polarRight/max(1, polarAll))
}
