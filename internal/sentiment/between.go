package sentiment

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// BetweenFeatures appends what tells how two mentions in c stand to each other.
func BetweenFeatures(out []model.Feature, c *Clause, first, second sentence.Span, stances []Stance) []model.Feature {
	f := func(template uint8, a, b, x uint32) { out = append(out, model.Join(template, a, b, x)) }
	f(1, 0, 0, 0)
	if c == nil {
		return out
	}
	lo, hi, ok := c.words(first)
	lo2, hi2, ok2 := c.words(second)
	if !ok || !ok2 {
		return out
	}
	p, q := c.role(lo, hi), c.role(lo2, hi2)
	order := uint32(0)
	left, right := p, q
	if q.lo < p.lo {
		order, left, right = 1, q, p
	}
	f(2, order, 0, 0)
	relP, relQ := uint32(c.tree.Relation(p.head)), uint32(c.tree.Relation(q.head))
	f(3, relP, relQ, order)
	path, steps := c.path(p.head, q.head)
	f(4, path, 0, 0)
	f(5, distance(steps), distance(right.lo-left.hi), order)
	// The words on the way from the one to the other.
	at := p.head
	for range maxClimb {
		_, n := c.way(q.head, at)
		if at != p.head && at != q.head {
			neg := c.negated(at)
			f(10, c.lemmas[at], order, neg)
			f(11, c.lemmas[at], relP, relQ)
			f(12, c.clusters[at], relP, relQ)
			f(13, c.lemmas[at], path, neg)
			f(14, c.lemmas[at], uint32(c.tree.Relation(at)), order)
			for child := range c.tree.Children(at) {
				if c.isWord(child) && !c.below(p.head, child) && !c.below(q.head, child) {
					f(15, c.lemmas[child], uint32(c.tree.Relation(child)), order)
					f(16, c.lemmas[at], c.lemmas[child], order)
				}
			}
		}
		if n >= 0 {
			break
		}
		if at = c.tree.Head(at); at < 0 {
			break
		}
	}
	if top := at; top >= 0 {
		for at = q.head; at != top && at >= 0; at = c.tree.Head(at) {
			if at != q.head {
				neg := c.negated(at)
				f(17, c.lemmas[at], order, neg)
				f(18, c.lemmas[at], uint32(c.tree.Relation(at)), order)
				f(19, c.clusters[at], relP, relQ)
				for child := range c.tree.Children(at) {
					if c.isWord(child) && !c.below(p.head, child) && !c.below(q.head, child) {
						f(15, c.lemmas[child], uint32(c.tree.Relation(child)), order)
					}
				}
			}
		}
	}
	for _, r := range []struct {
		role
		n uint32
	}{{p, 0}, {q, 1}} {
		if g := r.above[0]; g >= 0 {
			f(20, c.lemmas[g], uint32(c.tree.Relation(r.head))*2+r.n, c.negated(g)*2+order)
			f(21, c.clusters[g], uint32(c.tree.Relation(r.head))*2+r.n, order)
		}
	}
	for i := max(0, left.lo-maxWords); i < min(len(c.lemmas), right.hi+maxWords); i++ {
		if i >= p.lo && i < p.hi || i >= q.lo && i < q.hi || !c.isWord(i) {
			continue
		}
		where := uint32(0)
		switch {
		case i >= right.hi:
			where = 2
		case i >= left.hi:
			where = 1
		}
		where = where*2 + order
		lemma, cluster := c.lemmas[i], c.clusters[i]
		if pol := c.polarity[i]; pol != 0 {
			_, a := c.path(i, p.head)
			_, b := c.path(i, q.head)
			f(50, uint32(pol+2), where, c.negated(i))
			f(51, uint32(pol+2), distance(a)*8+distance(b), order)
			f(52, uint32(pol+2), relP, relQ)
		}
		f(30, lemma, where, 0)
		f(31, lemma, 0, 0)
		f(32, cluster, where, 0)
		f(33, lemma, where, c.negated(i))
		if i+1 < len(c.lemmas) {
			f(34, lemma, c.lemmas[i+1], where)
		}
		if where>>1 == 1 {
			f(35, cluster, relP, relQ)
		}
	}
	for _, x := range stances {
		a, b := place(x, first), place(x, second)
		f(60, a*4+b, x.Kind, order)
		f(61, a*4+b, uint32(x.Polarity+1), order)
	}
	return out
}

// place tells whether span stands in the target of x, 1, in its holder, 2, or
// in neither.
func place(x Stance, span sentence.Span) uint32 {
	switch {
	case x.Target.Start <= span.Start && span.End <= x.Target.End:
		return 1
	case x.Holder.Start <= span.Start && span.End <= x.Holder.End:
		return 2
	}
	return 0
}
