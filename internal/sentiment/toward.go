package sentiment

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Stance is what rules find of who is for or against what.
type Stance struct {
	Holder, Target sentence.Span
	Kind           uint32
	Polarity       int
}

// TowardFeatures appends what tells how c stands to target.
func TowardFeatures(out []model.Feature, c *Clause, target sentence.Span, stances []Stance) []model.Feature {
	f := func(template uint8, a, b, x uint32) { out = append(out, model.Join(template, a, b, x)) }
	f(1, 0, 0, 0)
	if c == nil {
		return out
	}
	lo, hi, ok := c.words(target)
	if !ok {
		return out
	}
	r := c.role(lo, hi)
	rel := uint32(c.tree.Relation(r.head))
	governor := uint32(0)
	if g := r.above[0]; g >= 0 {
		governor = c.lemmas[g]
		neg := c.negated(g)
		f(2, governor, rel, neg)
		f(3, c.clusters[g], rel, neg)
		f(4, rel, uint32(c.tree.Relation(g)), 0)
		for child := range c.tree.Children(g) {
			if child != r.head && !c.below(r.head, child) && c.isWord(child) {
				f(5, c.lemmas[child], rel, neg)
				f(6, c.clusters[child], rel, uint32(c.tree.Relation(child)))
				f(7, governor, c.lemmas[child], rel)
			}
		}
		if h := r.above[1]; h >= 0 {
			f(8, c.lemmas[h], rel, uint32(c.tree.Relation(g)))
			f(9, c.clusters[h], rel, uint32(c.tree.Relation(g)))
		}
	}
	f(10, rel, 0, 0)
	speaks := -1 // the verb whose subject is the target
	if c.tree.Relation(r.head) == syntax.Nsubj {
		speaks = r.above[0]
	}
	for child := range c.tree.Children(r.head) {
		if child < lo || child >= hi {
			f(11, c.lemmas[child], uint32(c.tree.Relation(child)), 0)
			f(12, c.clusters[child], uint32(c.tree.Relation(child)), 0)
		}
	}
	var polar [2]uint32 // how many words say something ill, and well
	for i := max(0, lo-maxWords); i < min(len(c.lemmas), hi+maxWords); i++ {
		if i >= lo && i < hi || !c.isWord(i) {
			continue
		}
		far, side := 0, uint32(0)
		if i < lo {
			far = lo - i
		} else {
			far, side = i-hi+1, 1
		}
		lemma, cluster, neg := c.lemmas[i], c.clusters[i], c.negated(i)
		own := uint32(0) // what the target says or does, and what is said of it
		if speaks >= 0 && c.below(i, speaks) && i != speaks {
			own = 1
		}
		if c.marked[i] {
			own |= 2
		}
		_, steps := c.path(i, r.head)
		f(20, lemma, neg, 0)
		f(21, lemma, side, own)
		f(22, lemma, distance(far), side)
		f(23, lemma, distance(steps), own)
		f(24, cluster, side, own)
		f(25, cluster, distance(steps), rel)
		f(26, cluster>>8, distance(far), side)
		f(27, lemma, rel, own)
		if i+1 < len(c.lemmas) && (i+1 < lo || i >= hi) {
			f(28, lemma, c.lemmas[i+1], 0)
			f(29, cluster, c.clusters[i+1], 0)
		}
		if pol := c.polarity[i]; pol != 0 {
			pp := uint32(pol + 2)
			polar[(pol+1)/2]++
			f(50, pp, neg, own)
			f(51, pp, distance(steps), own)
			f(52, pp, rel, own*2+neg)
			f(53, pp, side, distance(far))
			f(54, pp, rel*2+neg, uint32(c.tree.Relation(i)))
			if steps <= 4 {
				way, _ := c.path(i, r.head)
				f(55, pp, way, neg)
			}
		}
		if steps <= 3 {
			way, _ := c.path(i, r.head)
			f(30, lemma, way, neg)
			f(31, cluster, way, neg)
		}
	}
	for _, x := range stances {
		where := uint32(0)
		switch {
		case x.Target.Start <= target.Start && target.End <= x.Target.End:
			where = 1
			if x.Target.Len() <= target.Len()+12 {
				where = 2
			}
		case x.Holder.Start <= target.Start && target.End <= x.Holder.End:
			where = 3
		}
		f(60, where, x.Kind, 0)
		f(61, where, uint32(x.Polarity+1), 0)
		f(62, where, uint32(x.Polarity+1), rel)
	}
	f(56, min(polar[0], 4), min(polar[1], 4), 0)
	f(57, min(polar[0], 4), min(polar[1], 4), rel)
	return out
}
