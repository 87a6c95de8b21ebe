package main

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/names"
)

// A field is a linear-chain conditional random field over the labels of names
// (Lafferty, McCallum and Pereira 2001), learned by gradient steps whose size
// goes down with what a weight has seen (AdaGrad). A share of the features is
// left out at random each time, so that none relies on others.
type field struct {
	*perceptron // its features and weights; it makes no average
	squares     []float32
	moves       [names.NumLabels]int32 // slots of the features of what stands behind a label
	random      *rand.Rand

	kept        [][]int32 // of each token, the slots of the features that are not left out
	scores      [][names.NumLabels]float32
	alpha, beta [][names.NumLabels]float64
	move        [names.NumLabels][names.NumLabels]float32
}

const (
	fieldRate    = 0.03 // the size of the first steps
	fieldDropped = 0.5  // the share of features that are left out
	fieldLeast   = 1e-4 // the least gradient that makes a step
)

func newField(features []model.Feature) *field {
	for l := range names.NumLabels {
		features = append(features, names.Move(names.Label(l)))
	}
	f := &field{perceptron: newPerceptron(names.NumLabels, features), random: rand.New(rand.NewPCG(5, 6))}
	f.squares = make([]float32, len(f.weights))
	f.number()
	return f
}

// number finds the slots of the moves.
func (f *field) number() {
	for l := range f.moves {
		f.moves[l] = f.slots(nil, []model.Feature{names.Move(names.Label(l))})[0]
	}
}

// learn makes a step for a sequence with the labels gold and returns how many
// other labels were likelier. The slots of each token are those of its
// features.
func (f *field) learn(gold []names.Label, slots [][]int32) (wrong int) {
	n := len(gold)
	for len(f.scores) < n {
		f.scores = append(f.scores, [names.NumLabels]float32{})
		f.alpha, f.beta = append(f.alpha, [names.NumLabels]float64{}), append(f.beta, [names.NumLabels]float64{})
		f.kept = append(f.kept, nil)
	}
	const scale = 1 / (1 - fieldDropped)
	for i := range n {
		kept := f.kept[i][:0]
		for _, slot := range slots[i] {
			if f.random.Float64() >= fieldDropped {
				kept = append(kept, slot)
			}
		}
		f.kept[i] = kept
		f.score(f.scores[i][:], kept)
		for l := range f.scores[i] {
			f.scores[i][l] *= scale
		}
	}
	for l, slot := range f.moves {
		copy(f.move[l][:], f.weights[int(slot)*f.classes:])
	}
	total := f.forwardBackward(n)
	before := names.Outside
	for i := range n {
		if f.learnLabel(i, gold[i], total, scale) != gold[i] {
			wrong++
		}
		f.learnMove(i, before, gold[i], total)
		before = gold[i]
	}
	return wrong
}

// learnLabel moves the weights of the features of token i and returns the label
// that was likeliest.
func (f *field) learnLabel(i int, gold names.Label, total float64, scale float32) (likeliest names.Label) {
	most := 0.0
	for l := range names.NumLabels {
		p := math.Exp(f.alpha[i][l] + f.beta[i][l] - total)
		if p > most {
			likeliest, most = names.Label(l), p
		}
		g := float32(p)
		if l == int(gold) {
			g--
		}
		if g > fieldLeast || g < -fieldLeast {
			for _, slot := range f.kept[i] {
				f.descend(int(slot)*f.classes+l, g*scale)
			}
		}
	}
	return likeliest
}

// learnMove moves the weights of what stands behind what at token i.
func (f *field) learnMove(i int, before, gold names.Label, total float64) {
	for from := range names.NumLabels {
		sum := 0.0
		if i > 0 {
			sum = f.alpha[i-1][from]
		} else if from != int(names.Outside) {
			break
		}
		for to := range names.NumLabels {
			if !names.Follows[from][to] {
				continue
			}
			g := float32(math.Exp(sum + float64(f.move[from][to]+f.scores[i][to]) + f.beta[i][to] - total))
			if from == int(before) && to == int(gold) {
				g--
			}
			if g > fieldLeast || g < -fieldLeast {
				f.descend(int(f.moves[from])*f.classes+to, g)
			}
		}
	}
}

// descend moves weight i against its gradient.
func (f *field) descend(i int, g float32) {
	f.squares[i] += g * g
	f.weights[i] -= fieldRate * g / float32(math.Sqrt(float64(f.squares[i])+1))
}

// forwardBackward fills alpha and beta and returns the logarithm of the sum
// over all labellings.
func (f *field) forwardBackward(n int) float64 {
	var terms [names.NumLabels]float64
	for i := range n {
		for to := range names.NumLabels {
			if i == 0 {
				f.alpha[0][to] = math.Inf(-1)
				if names.Follows[names.Outside][to] {
					f.alpha[0][to] = float64(f.move[names.Outside][to] + f.scores[0][to])
				}
				continue
			}
			k := 0
			for from := range names.NumLabels {
				if names.Follows[from][to] {
					terms[k] = f.alpha[i-1][from] + float64(f.move[from][to])
					k++
				}
			}
			f.alpha[i][to] = logSum(terms[:k]) + float64(f.scores[i][to])
		}
	}
	for i := n - 1; i >= 0; i-- {
		for from := range names.NumLabels {
			if i == n-1 {
				f.beta[i][from] = math.Inf(-1)
				if names.Follows[from][names.Outside] {
					f.beta[i][from] = 0
				}
				continue
			}
			k := 0
			for to := range names.NumLabels {
				if names.Follows[from][to] {
					terms[k] = float64(f.move[from][to]+f.scores[i+1][to]) + f.beta[i+1][to]
					k++
				}
			}
			f.beta[i][from] = logSum(terms[:k])
		}
	}
	k := 0
	for l := range names.NumLabels {
		if names.Follows[l][names.Outside] {
			terms[k] = f.alpha[n-1][l]
			k++
		}
	}
	return logSum(terms[:k])
}

func logSum(xs []float64) float64 {
	most := slices.Max(xs)
	if math.IsInf(most, -1) {
		return most
	}
	sum := 0.0
	for _, x := range xs {
		sum += math.Exp(x - most)
	}
	return most + math.Log(sum)
}

// prune forgets all but the n features that matter most.
func (f *field) prune(n int) {
	type feature struct {
		key     model.Feature
		slot    int
		matters float64
	}
	var all []feature
	for i, key := range f.keys {
		if key == 0 {
			continue
		}
		sum := 0.0
		for _, w := range f.weights[i*f.classes : (i+1)*f.classes] {
			sum += math.Abs(float64(w))
		}
		if slices.Contains(f.moves[:], int32(i)) {
			sum = math.Inf(1) // without them nothing is spelt
		}
		all = append(all, feature{key, i, sum * math.Sqrt(float64(f.uses[i]+1))})
	}
	slices.SortFunc(all, func(a, b feature) int { return cmp.Or(cmp.Compare(b.matters, a.matters), cmp.Compare(a.key, b.key)) })
	all = all[:min(n, len(all))]
	keys := make([]model.Feature, len(all))
	for i := range all {
		keys[i] = all[i].key
	}
	q := newPerceptron(f.classes, keys)
	squares := make([]float32, len(q.weights))
	for _, x := range all {
		to := int(q.slots(nil, []model.Feature{x.key})[0])
		copy(q.weights[to*f.classes:][:f.classes], f.weights[x.slot*f.classes:])
		copy(squares[to*f.classes:][:f.classes], f.squares[x.slot*f.classes:])
	}
	f.perceptron, f.squares = q, squares
	f.number()
}
