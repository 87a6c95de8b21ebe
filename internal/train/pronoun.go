package main

import (
	"math"
	"math/rand/v2"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/sentence"
)

// pronounHead stands at the top of the weights.
const pronounHead = `# What speaks for somebody before "he" or "she" being meant, and how much, in
# hundredths: the weights of a log-linear model. Whoever has the largest sum is
# meant. Learned from GAP and GUM by go run ./internal/train -only pronoun;
# the features are explained in internal/anaphora and entity/evidence.go.
`

const (
	// pronounRounds is how often the weights are learned: whom a pronoun is
	// taken to mean, by the weights of the round before, is evidence for the
	// next pronoun.
	pronounRounds  = 4
	pronounEpochs  = 30
	pronounRate    = 0.2
	pronounPenalty = 0.02
	pronounScale   = 100
)

// trainPronoun learns whom "he" and "she" mean. GAP is snippets of one genre,
// picked for being hard; so the pronouns of GUM, which are those of whole texts,
// count twice.
func trainPronoun(data string) ([]byte, error) {
	gap, err := dataset.Read[dataset.Pronoun](data, "coref", "gap.dev")
	if err != nil {
		return nil, err
	}
	gum, err := dataset.Read[dataset.Coref](data, "coref", "gum_coref.train")
	if err != nil {
		return nil, err
	}
	weights := new(anaphora.Weights)
	for round := range pronounRounds {
		var cases []ranking
		for _, p := range gap {
			cases = append(cases, casesOfPair(p, watched(p.Text, weights))...)
		}
		for _, d := range gum {
			c := casesOfClusters(d, watched(d.Text, weights))
			cases = append(append(cases, c...), c...)
		}
		weights = rank(cases)
		report("round %d: %d pronouns", round+1, len(cases))
	}
	return []byte(pronounHead + weights.Format()), nil
}

// watched returns the pronouns of a text that is read with weights.
func watched(text string, weights *anaphora.Weights) []anaphora.Case {
	t, w := sentence.Parse(text), &anaphora.Watch{Weights: weights}
	anaphora.See(t, w)
	entity.Find(t)
	return w.Cases
}

// A ranking is the candidates of a pronoun, of which any of the good ones is
// right.
type ranking struct {
	candidates []anaphora.Candidate
	good       []bool
}

// casesOfPair returns the pronoun of p. Of other people than the two names of
// p it is known only that, if one of the names is meant, they are not.
func casesOfPair(p dataset.Pronoun, cases []anaphora.Case) []ranking {
	a, b := recordAt(cases, sentence.Span(p.A)), recordAt(cases, sentence.Span(p.B))
	for _, c := range cases {
		if c.Pronoun != sentence.Span(p.Pronoun) || a == b && a >= 0 {
			continue
		}
		r := ranking{c.Candidates, make([]bool, len(c.Candidates))}
		for i, k := range c.Candidates {
			isA, isB := k.Record >= 0 && k.Record == a, k.Record >= 0 && k.Record == b
			if p.IsA || p.IsB {
				r.good[i] = isA && p.IsA || isB && p.IsB
			} else {
				r.good[i] = !isA && !isB
			}
		}
		if r.mixed() {
			return []ranking{r}
		}
	}
	return nil
}

// recordAt returns who is named at span, or -1.
func recordAt(cases []anaphora.Case, span sentence.Span) int32 {
	for _, c := range cases {
		for _, k := range c.Candidates {
			if k.Record >= 0 && k.Overlaps(span) {
				return k.Record
			}
		}
	}
	return -1
}

// casesOfClusters returns the pronouns of d.
func casesOfClusters(d dataset.Coref, cases []anaphora.Case) []ranking {
	at := map[sentence.Span]string{}
	pronoun := map[sentence.Span]bool{}
	named := map[string]bool{}
	for _, m := range d.Mentions {
		at[m.Span] = m.Cluster
		pronoun[m.Span] = m.Form == "pronoun"
		named[m.Cluster] = named[m.Cluster] || m.Form == "name"
	}
	clusterAt := func(s sentence.Span) string {
		if c, ok := at[s]; ok {
			return c
		}
		return clusterAround(d.Mentions, s)
	}
	// Who a record is, is what most of its names say.
	votes := map[int32]map[string]int{}
	for _, c := range cases {
		for _, k := range c.Candidates {
			if k.Record >= 0 && !pronoun[k.Span] {
				if votes[k.Record] == nil {
					votes[k.Record] = map[string]int{}
				}
				votes[k.Record][clusterAt(k.Span)]++
			}
		}
	}
	isMost := func(record int32, cluster string) bool {
		for other, n := range votes[record] {
			if n > votes[record][cluster] || n == votes[record][cluster] && other < cluster {
				return false
			}
		}
		return len(votes[record]) > 0
	}
	var out []ranking
	for _, c := range cases {
		cluster, ok := at[c.Pronoun]
		if !ok {
			continue
		}
		r := ranking{c.Candidates, make([]bool, len(c.Candidates))}
		any := false
		for i, k := range c.Candidates {
			if k.Record >= 0 {
				r.good[i] = isMost(k.Record, cluster)
			} else if k.End > 0 {
				r.good[i] = clusterAt(k.Span) == cluster
			}
			any = any || r.good[i]
		}
		if !any && !named[cluster] {
			r.good[len(r.good)-1] = true // nobody
		}
		if r.mixed() {
			out = append(out, r)
		}
	}
	return out
}

// clusterAround returns the cluster of the smallest mention around s: a title
// in front or an apposition behind may belong to it.
func clusterAround(mentions []dataset.CorefMention, s sentence.Span) string {
	cluster, least := "", math.MaxInt
	for _, m := range mentions {
		if m.Contains(s) && m.Len() < least {
			cluster, least = m.Cluster, m.Len()
		}
	}
	return cluster
}

// mixed reports whether r has candidates of both sorts.
func (r *ranking) mixed() bool {
	good := 0
	for _, g := range r.good {
		if g {
			good++
		}
	}
	return good > 0 && good < len(r.good)
}

// rank learns weights that make the good candidates of each case likely, by
// AdaGrad over the logarithm of the sum of their shares.
func rank(cases []ranking) *anaphora.Weights {
	var weights, squares, total [len(anaphora.Weights{})]float64
	order := rand.New(rand.NewPCG(1, 2)).Perm(len(cases))
	for epoch := range pronounEpochs {
		for _, i := range order {
			c := &cases[i]
			shares := make([]float64, len(c.candidates))
			most := math.Inf(-1)
			for k, a := range c.candidates {
				for _, f := range a.Features {
					shares[k] += weights[f]
				}
				most = max(most, shares[k])
			}
			all, good := 0.0, 0.0
			for k := range shares {
				shares[k] = math.Exp(shares[k] - most)
				all += shares[k]
				if c.good[k] {
					good += shares[k]
				}
			}
			gradient := map[anaphora.Feature]float64{}
			var touched []anaphora.Feature
			for k, a := range c.candidates {
				g := -shares[k] / all
				if c.good[k] {
					g += shares[k] / max(good, 1e-12)
				}
				for _, f := range a.Features {
					if _, ok := gradient[f]; !ok {
						touched = append(touched, f)
					}
					gradient[f] += g
				}
			}
			for _, f := range touched {
				g := gradient[f] - pronounPenalty*weights[f]
				squares[f] += g * g
				weights[f] += pronounRate * g / (math.Sqrt(squares[f]) + 1e-3)
			}
		}
		if epoch >= pronounEpochs/2 {
			for f, w := range weights {
				total[f] += w
			}
		}
	}
	out := new(anaphora.Weights)
	for f, w := range total {
		out[f] = int32(math.Round(w / float64(pronounEpochs-pronounEpochs/2) * pronounScale))
	}
	return out
}
