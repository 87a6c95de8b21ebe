package syntax

import "github.com/hearsay-go/hearsay/internal/model"

// maxArcFeatures is how many features a state has for the next transition.
const maxArcFeatures = 128

// beyond is the node of what is not there.
var beyond = node{tag: NumTags + 1, left: -1, left2: -1, right: -1, right2: -1}

// node returns node i, or the node of nothing.
func (p *state) node(i int32) *node {
	if uint(i) < uint(len(p.nodes)) {
		return &p.nodes[i]
	}
	return &beyond
}

// fromTop returns the number of the word k below the top of the stack, or -1.
func (p *state) fromTop(k int) int32 {
	if k < len(p.stack) {
		return p.stack[len(p.stack)-1-k]
	}
	return -1
}

// TransitionFeatures appends what is seen of the state of the parser. None
// looks at more than two words. The templates are those of Zhang and Nivre
// (Transition-based Dependency Parsing with Rich Non-local Features, ACL
// 2011) as far as this system has them, and clusters of words.
func (s *Sentence) TransitionFeatures(out []model.Feature) []model.Feature {
	p := &s.parse
	i0, i1, i2 := p.fromTop(0), p.fromTop(1), p.fromTop(2)
	s0, s1, s2 := p.node(i0), p.node(i1), p.node(i2)
	b0, b1, b2 := p.node(p.next), p.node(p.next+1), p.node(p.next+2)
	b3 := p.node(p.next + 3)
	s0l, s0r, s0l2, s0r2 := p.node(s0.left), p.node(s0.right), p.node(s0.left2), p.node(s0.right2)
	s1l, s1r, s1r2 := p.node(s1.left), p.node(s1.right), p.node(s1.right2)
	b0l, b0l2 := p.node(b0.left), p.node(b0.left2)

	t0, t1, t2 := uint32(s0.tag), uint32(s1.tag), uint32(s2.tag)
	u0, u1, u2, u3 := uint32(b0.tag), uint32(b1.tag), uint32(b2.tag), uint32(b3.tag)
	st := t0 | t1<<8 | u0<<16
	d0 := distance(p.next - i0)
	d1 := distance(i0 - i1)
	far := d0 | d1<<8
	valency0 := uint32(min(s0.lefts, 3)) | uint32(min(s0.rights, 3))<<4
	valency1 := uint32(min(s1.lefts, 3)) | uint32(min(s1.rights, 3))<<4
	valencyB := uint32(min(b0.lefts, 3))
	fold := func(set uint64) uint32 { return uint32(set) ^ uint32(set>>32)*0x9E3779B1 }
	tr := func(n *node) uint32 { return uint32(n.tag) | uint32(n.relation)<<8 }

	return append(out,
		// Words by themselves.
		model.Join(1, s0.form, t0, 0),
		model.Join(2, t0, 0, 0),
		model.Join(3, s0.form, 0, 0),
		model.Join(4, s1.form, t1, 0),
		model.Join(5, t1, 0, 0),
		model.Join(6, b0.form, u0, 0),
		model.Join(7, u0, 0, 0),
		model.Join(8, b0.form, 0, 0),
		model.Join(9, b1.form, u1, 0),
		model.Join(10, u1, 0, 0),
		model.Join(11, b2.form, u2, 0),
		model.Join(12, t2, s2.form, 0),
		// Pairs.
		model.Join(13, s0.form, b0.form, t0|u0<<8),
		model.Join(14, s0.form, t0, u0),
		model.Join(15, b0.form, t0, u0),
		model.Join(16, s0.form, b0.form, 0),
		model.Join(17, t0, u0, 0),
		model.Join(18, s1.form, s0.form, t1|t0<<8),
		model.Join(19, s1.form, t1, t0),
		model.Join(20, s0.form, t1, t0),
		model.Join(21, t1, t0, 0),
		model.Join(22, s1.form, b0.form, 0),
		model.Join(23, t1, u0, 0),
		model.Join(24, u0, u1, 0),
		model.Join(25, s0.form, b1.form, 0),
		model.Join(26, b0.form, b1.form, 0),
		// Three and four tags, some with a word.
		model.Join(27, u0, u1, u2),
		model.Join(28, t0, u0, u1),
		model.Join(29, st, 0, 0),
		model.Join(30, t2, t1, t0),
		model.Join(31, s0.form, u0, u1),
		model.Join(32, s0.form, st, 0),
		model.Join(33, s1.form, st, 0),
		model.Join(34, b0.form, st, 0),
		model.Join(35, st, u1, 0),
		model.Join(36, st, t2, 0),
		model.Join(37, t0|u0<<8, u1, u2),
		model.Join(38, u0|u1<<8, u2, u3),
		model.Join(39, st, u1, u2),
		// Children.
		model.Join(40, t0, tr(s0l), u0),
		model.Join(41, t0, tr(s0r), u0),
		model.Join(42, t0, tr(b0l), u0),
		model.Join(43, t1, tr(s1r), t0),
		model.Join(44, t1, tr(s1l), t0),
		model.Join(45, t1, tr(s0l), t0),
		model.Join(46, t1, tr(s0r), t0),
		model.Join(47, s0l.form, t0, u0),
		model.Join(48, s0r.form, t0, u0),
		model.Join(49, b0l.form, t0, u0),
		model.Join(50, s1r.form, t1, t0),
		model.Join(51, s0.form, tr(s0r), 0),
		model.Join(52, s1.form, tr(s1r), 0),
		model.Join(53, b0.form, tr(b0l), 0),
		model.Join(54, t0, tr(s0l), tr(s0l2)),
		model.Join(55, t0, tr(s0r), tr(s0r2)),
		model.Join(56, t1, tr(s1r), tr(s1r2)),
		model.Join(57, u0, tr(b0l), tr(b0l2)),
		// What each has already.
		model.Join(58, s0.form, valency0, 0),
		model.Join(59, t0, valency0, u0),
		model.Join(60, s1.form, valency1, 0),
		model.Join(61, t1, valency1, t0),
		model.Join(62, b0.form, valencyB, 0),
		model.Join(63, u0, valencyB, t0),
		model.Join(64, t0, fold(s0.leftSet), u0),
		model.Join(65, t0, fold(s0.rightSet), u0),
		model.Join(66, t1, fold(s1.rightSet), t0),
		model.Join(67, t1, fold(s1.leftSet), t0),
		model.Join(68, u0, fold(b0.leftSet), t0),
		model.Join(69, s0.form, fold(s0.rightSet), 0),
		model.Join(70, s1.form, fold(s1.rightSet), 0),
		// How far.
		model.Join(71, s0.form, d0, 0),
		model.Join(72, t0, d0, u0),
		model.Join(73, b0.form, d0, 0),
		model.Join(74, s1.form, d1, 0),
		model.Join(75, t1, d1, t0),
		model.Join(76, s0.form, d1, 0),
		model.Join(77, s0.form, b0.form, d0),
		model.Join(78, st, far, 0),
		// Clusters.
		model.Join(79, s0.words, b0.words, 0),
		model.Join(80, s0.words, t0, u0),
		model.Join(81, b0.words, t0, u0),
		model.Join(82, s1.words, s0.words, 0),
		model.Join(83, s1.words, t0, t1),
		model.Join(84, s0.words, t0, t1),
		model.Join(85, s0.words, b0.words, b1.words>>8),
		model.Join(86, s1.words, s0.words, b0.words>>8),
		model.Join(87, s1.words, b0.words, u0),
		model.Join(88, s0.suffix3, st, 0),
		model.Join(89, b0.suffix3, st, 0),
	)
}

// distance returns d as one of a few steps.
func distance(d int32) uint32 {
	switch {
	case d < 6:
		return uint32(max(d, 0))
	case d < 10:
		return 6
	case d < 20:
		return 7
	}
	return 8
}

// maxRelationFeatures is how many features an arc has for its relation.
const maxRelationFeatures = 64

// RelationFeatures appends what is seen of the arc from head to child, which
// has all its own children.
func (s *Sentence) RelationFeatures(out []model.Feature, head, child int32) []model.Feature {
	p := &s.parse
	h, c := p.node(head), p.node(child)
	before, after := p.node(child-1), p.node(child+1)
	hBefore, hAfter := p.node(head-1), p.node(head+1)
	cl, cr := p.node(c.left), p.node(c.right)
	direction := uint32(0)
	same, other := h.leftSet, h.rightSet
	if child > head {
		direction = 1
		same, other = h.rightSet, h.leftSet
	}
	d := distance(child-head+1-int32(direction)) | distance(head-child)<<4 | direction<<8
	ht, ct := uint32(h.tag), uint32(c.tag)
	pair := ht | ct<<8 | direction<<16
	fold := func(set uint64) uint32 { return uint32(set) ^ uint32(set>>32)*0x9E3779B1 }
	return append(out,
		model.Join(1, h.form, direction, 0),
		model.Join(2, c.form, direction, 0),
		model.Join(3, ct, direction, 0),
		model.Join(4, pair, 0, 0),
		model.Join(5, h.form, c.form, direction),
		model.Join(6, h.form, pair, 0),
		model.Join(7, c.form, pair, 0),
		model.Join(8, pair, d, 0),
		model.Join(9, pair, uint32(before.tag), uint32(after.tag)),
		model.Join(10, pair, uint32(before.tag), 0),
		model.Join(11, pair, uint32(after.tag), 0),
		model.Join(12, pair, uint32(hBefore.tag), uint32(hAfter.tag)),
		model.Join(13, pair, uint32(hAfter.tag), 0),
		model.Join(14, pair, fold(same), 0),
		model.Join(15, pair, fold(other), 0),
		model.Join(16, pair, fold(c.leftSet), 0),
		model.Join(17, pair, fold(c.rightSet), 0),
		model.Join(18, pair, fold(c.leftSet), fold(c.rightSet)),
		model.Join(19, pair, cl.form, 0),
		model.Join(20, pair, cr.form, 0),
		model.Join(21, pair, uint32(cl.tag)|uint32(cl.relation)<<8, uint32(cr.tag)|uint32(cr.relation)<<8),
		model.Join(22, h.words, c.words, direction),
		model.Join(23, h.words, ct, direction),
		model.Join(24, c.words, ht, direction),
		model.Join(25, cl.form, h.form, 0),
		model.Join(26, cl.form, c.form, 0),
		model.Join(27, c.suffix3, pair, 0),
		model.Join(28, h.suffix3, pair, 0),
		model.Join(29, before.form, pair, 0),
		model.Join(30, after.form, pair, 0),
		model.Join(31, h.form, fold(same), direction),
		model.Join(32, h.form, ct, fold(c.leftSet)),
		model.Join(33, h.words, c.form, direction),
		model.Join(34, c.words, h.form, direction),
		model.Join(35, h.words, c.words, cl.form),
	)
}
