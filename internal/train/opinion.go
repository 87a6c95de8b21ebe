package main

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/internal/model"
)

// An opinion is an example of how somebody is spoken of, or of how two stand to
// each other.
type opinion struct {
	features []model.Feature
	right    []float32 // how likely each class is
}

// certain returns the probabilities of one class out of n that is certain.
func certain(class, n int) []float32 {
	p := make([]float32, n)
	p[class] = 1
	return p
}

// opinions are what a model is learned from, and with which settings.
type opinions struct {
	name           string
	classes, plain int // plain is the class that says nothing
	gold, silver   []opinion
	exams          [][]opinion

	rate         float32
	weight       float64 // of gold that is not plain
	silverWeight float64 // of silver that is, and times weight of the rest
	keep         int     // features
	scale        float32 // what a packed weight is a multiple of
}

const (
	opinionEpochs    = 8
	opinionDocuments = 6 // examples that have a feature, at least
	opinionPrunes    = 2 // epochs after which only the features to keep are left
	opinionLeast     = 2 // units of scale; what weighs less is left out
	opinionFolds     = 5
)

// pack returns the packed weights learned from all examples. Their scale is
// such that the probabilities they give can be taken at their word.
func (o *opinions) pack() []byte {
	heat := o.heat()
	c, admitted := o.learn(o.gold, true)
	for i := range c.weights {
		c.weights[i] *= heat
	}
	packed := c.pack(o.scale*heat, opinionLeast)
	report("%s: %d features admitted, %d kept, %d bytes", o.name, admitted, model.Packed(packed).Len(), len(packed))
	return packed
}

// learn returns what is learned from gold and the silver, and from how many
// features.
func (o *opinions) learn(gold []opinion, watched bool) (c *classifier, admitted int) {
	all := append(gold[:len(gold):len(gold)], o.silver...)
	c = newClassifier(o.classes, admittedOpinions(all), o.rate)
	admitted = c.features
	slots, order := make([][]int32, len(all)), make([]int, len(all))
	find := func() {
		for i, example := range all {
			slots[i], order[i] = c.slots(slots[i][:0], example.features), i
		}
	}
	find()
	random := rand.New(rand.NewPCG(11, 12))
	told := newProgress(o.name, opinionEpochs)
	var mean mean
	for epoch := range opinionEpochs {
		if epoch == opinionPrunes {
			c.prune(o.keep)
			find()
		}
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong := 0
		for n, i := range order {
			if epoch >= opinionEpochs-2 && n%(len(order)/5+1) == 0 {
				mean.remember(c.weights)
			}
			w := 1 + (o.weight-1)*float64(1-all[i].right[o.plain])
			if i >= len(gold) {
				w *= o.silverWeight
			}
			if c.learn(slots[i], all[i].right, w) {
				wrong++
			}
		}
		if epoch == opinionEpochs-1 {
			mean.settle(c.weights)
		}
		if !watched {
			continue
		}
		score := ""
		for _, exam := range o.exams {
			score += o.examine(c, exam)
		}
		told.epoch(epoch, wrong, len(all), score)
	}
	return c, admitted
}

// admittedOpinions returns the features that enough examples have.
func admittedOpinions(all []opinion) []model.Feature {
	counts := census{minimum: opinionDocuments}
	for i, o := range all {
		counts.see(i, o.features)
	}
	return counts.admitted()
}

// heat returns what the scores have to be multiplied by for the
// probabilities to be right on average: that under which gold that was not
// learned from is likeliest, by turns a fifth of it.
func (o *opinions) heat() float32 {
	scores := make([][]float32, len(o.gold))
	inParallel(opinionFolds, func(k int) {
		lo, hi := k*len(o.gold)/opinionFolds, (k+1)*len(o.gold)/opinionFolds
		c, _ := o.learn(append(o.gold[:lo:lo], o.gold[hi:]...), false)
		for i, example := range o.gold[lo:hi] {
			scores[lo+i] = make([]float32, o.classes)
			c.score(scores[lo+i], c.slots(nil, example.features))
		}
	})
	heat, least := float32(1), math.Inf(1)
	for by := float32(0.5); by < 2.5; by += 0.01 {
		surprise := 0.0
		for i, s := range scores {
			sum, right := 0.0, s[likeliest(o.gold[i].right)]
			for k := range s {
				sum += math.Exp(float64((s[k] - right) * by))
			}
			surprise += math.Log(sum)
		}
		if surprise < least {
			heat, least = by, surprise
		}
	}
	report("%s: scores by %.2f, surprise %.4f", o.name, heat, least/float64(len(scores)))
	return heat
}

// likeliest returns the class with the highest score, the first of several.
func likeliest[T cmp.Ordered](scores []T) int {
	best := 0
	for k, s := range scores {
		if s > scores[best] {
			best = k
		}
	}
	return best
}

// examine returns the mean F1 of all classes, and the F1 of those that are not
// plain together.
func (o *opinions) examine(c *classifier, exam []opinion) string {
	right, gold, given := make([]float64, c.classes), make([]float64, c.classes), make([]float64, c.classes)
	var slots []int32
	for _, example := range exam {
		slots = c.slots(slots[:0], example.features)
		c.score(c.scores, slots)
		label, best := likeliest(example.right), likeliest(c.scores)
		gold[label]++
		given[best]++
		if best == label {
			right[best]++
		}
	}
	macro, polarRight, polarAll := 0.0, 0.0, 0.0
	for k := range c.classes {
		macro += 2 * right[k] / max(1, gold[k]+given[k]) / float64(c.classes)
		if k != o.plain {
			polarRight, polarAll = polarRight+right[k], polarAll+gold[k]+given[k]
		}
	}
	return fmt.Sprintf(", macro %.3f polar %.3f", macro, 2*polarRight/max(1, polarAll))
}
