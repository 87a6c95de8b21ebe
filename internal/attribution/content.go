package attribution

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// The kinds of candidates for contents that are no phrase of the tree.
const (
	proposedContent uint32 = 100 + iota
	behindCue              // all that is below the cue and behind it
	restBehind             // the rest of the sentence behind the cue
	restBefore             // the sentence in front of source and cue
	around                 // both
	aboveCue               // the clause that the cue is put into
	fromClause             // from a clause below the cue to the end of what is below it
	marksOnly              // what stands in marks
	deeper                 // a clause below an object of the cue
	subjectOf              // the subject of a passive and what follows
)

// contents appends the candidates for the content of the cue.
func (c *clause) contents(out []candidate) []candidate {
	i := c.cue.word
	from := len(out)
	add := func(kind uint32, head int, parts ...span) {
		k := candidate{kind: kind, head: head}
		n := 0
		for _, p := range parts {
			if p.lo < p.hi {
				lo, hi := c.trimEnds(p.lo, p.hi)
				if lo < hi && n < 2 {
					k.parts[n] = span{c.base + lo, c.base + hi}
					n++
				}
			}
		}
		if n == 0 {
			return
		}
		for x := from; x < len(out); x++ {
			if out[x].same(&k) {
				return
			}
		}
		out = append(out, k)
	}
	if n := c.cue.proposal; n >= 0 {
		if rs := c.ranges[n]; len(rs) > 0 {
			k := candidate{kind: proposedContent, head: -1, proposed: true}
			copy(k.parts[:], rs)
			if len(rs) > 2 {
				k.more = rs[2:]
			}
			if rs[0].lo >= c.base && rs[0].hi <= c.base+c.len() && rs[0].lo < rs[0].hi {
				k.head = c.headIn(rs[0].lo-c.base, rs[0].hi-c.base)
			}
			out = append(out, k)
		}
	}
	t := c.tree
	lo, hi := t.Subtree(i)
	groupEnd, groupStart := i+1, i
	for child := range t.Children(i) {
		a, b := t.Subtree(child)
		switch r := t.Relation(child); r {
		case syntax.Aux, syntax.AuxPass, syntax.CompoundPrt, syntax.Cop:
			groupEnd, groupStart = max(groupEnd, b), min(groupStart, a)
		case syntax.Ccomp, syntax.Xcomp, syntax.Advcl, syntax.Acl, syntax.AclRelcl, syntax.Parataxis, syntax.Csubj, syntax.CsubjPass,
			syntax.Obj, syntax.Obl, syntax.Nmod, syntax.Iobj, syntax.Dep, syntax.Conj, syntax.Appos, syntax.OblUnmarked:
			add(uint32(r), child, span{a, b})
			if child > i && b < hi {
				add(fromClause, child, span{a, hi})
			}
			if r == syntax.Obj || r == syntax.Obl || r == syntax.Xcomp || r == syntax.Nmod {
				for below := range t.Children(child) {
					switch t.Relation(below) {
					case syntax.Acl, syntax.Ccomp, syntax.Xcomp, syntax.Nmod, syntax.Obj, syntax.Advcl:
						x, y := t.Subtree(below)
						add(deeper+uint32(t.Relation(below))<<8, below, span{x, y})
					}
				}
			}
		case syntax.NsubjPass, syntax.Nsubj:
			x, y := c.phrase(child)
			add(uint32(r), child, span{x, y})
			if child < i {
				add(subjectOf, child, span{x, y}, span{i + 1, hi})
			}
		}
	}
	add(behindCue, i, span{groupEnd, hi})
	add(restBehind, i, span{groupEnd, c.len()})
	start := groupStart
	if s := c.cue.subject; s >= 0 && s < i {
		a, _ := t.Subtree(s)
		start = min(start, a)
	}
	end := groupEnd
	if s := t.Child(i, syntax.Nsubj); s >= 0 && s > i {
		_, b := t.Subtree(s)
		end = max(end, b)
	}
	add(restBefore, i, span{0, start})
	add(around, i, span{0, start}, span{end, c.len()})
	switch t.Relation(i) {
	case syntax.Parataxis, syntax.Dep, syntax.Advcl, syntax.Discourse, syntax.Acl, syntax.Ccomp, syntax.Conj:
		h := t.Head(i)
		a, b := t.Subtree(h)
		add(aboveCue, h, span{a, lo}, span{hi, b})
		add(aboveCue+1<<8, h, span{a, lo})
	}
	c.addMarks(i, add)
	if h := t.Head(i); h >= 0 && (isNoun(t.Tag(i)) || t.Relation(i) == syntax.Xcomp) {
		// The claim, hope, view is that …: what is below the verb.
		for child := range t.Children(h) {
			switch t.Relation(child) {
			case syntax.Ccomp, syntax.Xcomp, syntax.Advcl, syntax.Acl:
				if child != i {
					a, b := t.Subtree(child)
					add(deeper+1<<16+uint32(t.Relation(child))<<8, child, span{a, b})
				}
			}
		}
	}
	return out
}

// addMarks adds what stands in marks behind and before the cue.
func (c *clause) addMarks(i int, add func(kind uint32, head int, parts ...span)) {
	if c.quoted(i) {
		return
	}
	first, last := -1, -1
	for x := i + 1; x < c.len(); x++ {
		if c.quoted(x) {
			if first < 0 {
				first = x
			}
			last = x
		}
	}
	if first >= 0 {
		add(marksOnly, -1, span{first, last + 1})
	}
	first, last = -1, -1
	for x := range i {
		if c.quoted(x) {
			if first < 0 {
				first = x
			}
			last = x
		}
	}
	if first >= 0 {
		add(marksOnly+1<<8, -1, span{first, last + 1})
	}
}

// trimEnds takes commas and stops from the ends of [lo, hi).
func (c *clause) trimEnds(lo, hi int) (int, int) {
	for lo < hi && c.isMark(lo) && !c.quoted(lo) {
		lo++
	}
	for hi > lo && c.isMark(hi-1) && !c.quoted(hi-1) && c.tree.Word(hi-1) != ")" {
		hi--
	}
	return lo, hi
}

// overlap returns what k has in common with other tokens: F1.
func (k *candidate) overlap(other []span) float64 {
	common, all := 0, 0
	k.all(func(x span) {
		all += x.hi - x.lo
		for _, y := range other {
			common += max(0, min(x.hi, y.hi)-max(x.lo, y.lo))
		}
	})
	for _, y := range other {
		all += y.hi - y.lo
	}
	if all == 0 {
		return 0
	}
	return 2 * float64(common) / float64(all)
}

// contentFeatures appends what speaks for k being the content of the cue.
func (c *clause) contentFeatures(out []model.Feature, k *candidate) []model.Feature {
	i := c.cue.word
	f := func(template uint8, a, b, x uint32) {
		out = append(out, model.Join(contentTemplates+template, a, b, x))
	}
	lemma, tag, below := c.lemmas[i], uint32(c.tree.Tag(i)), c.cue.below
	rule, agree := c.cue.rule, uint32(0)
	if n := c.cue.proposal; n >= 0 {
		switch o := k.overlap(c.ranges[n]); {
		case k.proposed:
			agree = 5
		case o >= 0.9:
			agree = 4
		case o >= 0.5:
			agree = 3
		case o > 0:
			agree = 2
		default:
			agree = 1
		}
	}
	marks, size := uint32(0), 0
	k.all(func(s span) {
		size += s.hi - s.lo
		marks |= c.marksIn(s)
		if c.inMarks(s.lo) {
			marks |= 4
		}
	})
	side := uint32(0)
	if k.parts[0].hi <= c.base+i {
		side = 1
	}
	if !k.parts[1].empty() {
		side += 2
	}
	lo, hi := k.parts[0].lo-c.base, k.parts[0].hi-c.base
	kind := k.kind
	f(1, kind, 0, 0)
	f(2, kind, lemma, 0)
	f(3, kind, below, 0)
	f(4, kind, tag, uint32(c.tree.Relation(i)))
	f(5, kind, marks, 0)
	f(6, marks, lemma, 0)
	f(7, kind, far(size), 0)
	f(8, agree, rule, 0)
	f(9, agree, kind, 0)
	f(10, agree, marks, side)
	f(11, side, lemma, 0)
	f(12, side, marks, tag)
	f(13, agree, lemma, 0)
	if lo < 0 || hi > c.len() {
		f(14, rule, 0, 0)
		return out
	}
	f(20, c.form(lo), lemma, 0)
	f(21, c.form(lo), kind, 0)
	f(22, c.form(lo-1), kind, 0)
	f(23, c.form(hi), kind, 0)
	f(24, c.tagAt(lo), c.tagAt(lo-1), kind)
	f(25, c.tagAt(hi-1), c.tagAt(hi), kind)
	f(26, far(lo-i), kind, 0)
	f(27, c.form(hi-1), 0, 0)
	if k.head >= 0 {
		opener, path := c.opener(k.head), c.path(i, k.head)
		f(28, uint32(c.tree.Tag(k.head)), kind, 0)
		f(29, opener, lemma, 0)
		f(30, opener, kind, 0)
		f(31, c.lemmas[k.head], uint32(c.tree.Relation(k.head)), 0)
		f(32, lemma, uint32(c.tree.Relation(k.head)), uint32(c.tree.Tag(k.head)))
		f(33, c.lemmas[k.head], lemma, 0)
		f(34, path, lemma, 0)
		f(35, path, uint32(c.tree.Tag(k.head)), opener)
	}
	end := uint32(0)
	if hi >= c.len()-1 {
		end = 1
	}
	if lo == 0 {
		end |= 2
	}
	f(36, end, kind, 0)
	f(37, end, side, tag)
	inner := uint32(0)
	if s := c.cue.subject; s >= 0 {
		for _, p := range k.parts {
			if p.lo <= c.base+s && c.base+s < p.hi {
				inner |= 1
			}
		}
	}
	for _, p := range k.parts {
		if p.lo <= c.base+i && c.base+i < p.hi {
			inner |= 2
		}
	}
	f(38, inner, kind, 0)
	verbs := uint32(0)
	for x := lo; x < hi && verbs < 3; x++ {
		if isVerb(c.tree.Tag(x)) {
			verbs++
		}
	}
	f(39, verbs, kind, 0)
	f(40, verbs, lemma, 0)
	return out
}
