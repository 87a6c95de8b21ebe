package syntax

import "github.com/hearsay-go/hearsay/internal/model"

// maxArcFeatures is how many features a state has for the next transition.
const maxArcFeatures = 96

// earlyFeatures is how many of the features of a state are looked at first. If
// by these one transition weighs far more than the next, the others are not
// looked at: that saves a quarter of the time, and loses a tenth of a point.
const (
	earlyFeatures = 32
	clearCall     = 250 // how much more it weighs then
)

// What the tag of no word is, and of the root.
const (
	tagRoot   = NumTags
	tagBeyond = NumTags + 1
)

// beyond is the node of what is not there.
var beyond = node{word: -1, tag: tagBeyond}

// node returns node i, which may be none.
func (s *Sentence) node(i int16) *node {
	if uint(i) < uint(len(s.nodes)) {
		return &s.nodes[i]
	}
	return &beyond
}

// arcFeatures appends what is seen of the state of the reading. None looks at
// more than two words. Most templates are those of Zhang and Nivre
// (Transition-based Dependency Parsing with Rich Non-local Features, ACL
// 2011), without relations, and with clusters of words. Their numbers are part
// of the models.
func (s *Sentence) arcFeatures(out []model.Feature) []model.Feature {
	c0, c1, c2, cb := s.state.fromTop(0), s.state.fromTop(1), s.state.fromTop(2), &s.state.front
	s0, s1, s2 := s.node(c0.word), s.node(c1.word), s.node(c2.word)
	b0, b1, b2, b3 := s.node(cb.word), s.node(cb.word+1), s.node(cb.word+2), s.node(cb.word+3)
	s0l, s0r, s0l2, s0r2 := s.node(c0.left), s.node(c0.right), s.node(c0.left2), s.node(c0.right2)
	s1l, s1r, s1r2 := s.node(c1.left), s.node(c1.right), s.node(c1.right2)
	b0l, b0l2 := s.node(cb.left), s.node(cb.left2)

	t0, t1, t2 := uint32(s0.tag), uint32(s1.tag), uint32(s2.tag)
	// The marks in front of the next word, and in front of all that depends on
	// the top of the stack, stand with their tags.
	gapB, gap0, gap1 := s.node(cb.first).gap, s.node(c0.first).gap, s.node(c1.first).gap
	u0, u1, u2, u3 := uint32(b0.tag), uint32(b1.tag)|kindOf(b1.gap), uint32(b2.tag)|kindOf(b2.gap), uint32(b3.tag)|kindOf(b3.gap)
	kB, k0 := kindOf(gapB), kindOf(gap0)
	st := t0 | k0 | t1<<10 | (u0|kB)<<20
	x0, xB := t0|k0, u0|kB
	valency0 := uint32(c0.lefts) | uint32(c0.rights)<<4
	valency1 := uint32(c1.lefts) | uint32(c1.rights)<<4
	valencyB := uint32(cb.lefts)
	l0, r0, l02, r02 := uint32(s0l.tag), uint32(s0r.tag), uint32(s0l2.tag), uint32(s0r2.tag)
	l1, r1, r12 := uint32(s1l.tag), uint32(s1r.tag), uint32(s1r2.tag)
	lb, lb2 := uint32(b0l.tag), uint32(b0l2.tag)
	f0, f1, g0 := s0.form, s1.form, b0.form
	w0, w1, v0 := s0.words, s1.words, b0.words
	before1 := uint32(s.node(c1.word + 1).tag) // between the two on the stack
	before0 := uint32(s.node(cb.word - 1).tag)
	gapEnd := b1.gap
	hint0 := s.hinted(c0.word, c0.word, c1.word, cb.word)
	hints := hint0 | s.hinted(c1.word, c0.word, c1.word, cb.word)<<5 | s.hinted(cb.word, c0.word, c1.word, cb.word)<<10

	return append(out,
		// What weighs most, as a rule; see earlyFeatures.
		model.Join(85, hints, 0, 0),
		model.Join(49, t0, l0, l02),
		model.Join(52, u0, lb, lb2),
		model.Join(8, u1, 0, 0),
		model.Join(6, u0, valencyB, 0),
		model.Join(20, u0, u1, 0),
		model.Join(73, gapB|gap0<<16, gapEnd, 0),
		model.Join(50, t0, r0, r02),
		model.Join(2, t0, valency0, valencyB),
		model.Join(64, t0|xB<<10, before0, uint32(s.node(c0.word+1).tag)),
		model.Join(5, g0, u0, 0),
		model.Join(51, t1, r1, r12),
		model.Join(59, g0, valencyB, 0),
		model.Join(9, b2.form, u2, 0),
		model.Join(19, t1, xB, 0),
		model.Join(72, gapB|gapEnd<<16, t0, u0),
		model.Join(75, w0, t0, xB),
		model.Join(74, w0, v0, 0),
		model.Join(1, f0, t0, 0),
		model.Join(48, g0, lb, valencyB),
		model.Join(68, gapB, f0, t0),
		model.Join(4, t1, valency1, 0),
		model.Join(3, f1, t1, 0),
		model.Join(23, t0, xB, u1),
		model.Join(37, t0, lb, u0),
		model.Join(7, b1.form, u1, 0),
		model.Join(76, v0, t0, xB),
		model.Join(63, t1|x0<<10, before1, uint32(s.node(c0.word-1).tag)),
		model.Join(22, u0, u1, u2),
		model.Join(36, t0, r0, u0),
		model.Join(41, t1, r0, t0),
		model.Join(77, w1, w0, 0),
		// Words by themselves.
		model.Join(10, t2, s2.form, 0),
		// Pairs.
		model.Join(11, f0, g0, t0|xB<<10),
		model.Join(12, f0, t0, xB),
		model.Join(13, g0, t0, xB),
		model.Join(14, t0, xB, 0),
		model.Join(15, f1, f0, t1|x0<<10),
		model.Join(16, f1, t1, x0),
		model.Join(17, f0, t1, x0),
		model.Join(18, t1, x0, 0),
		model.Join(21, g0, b1.form, 0),
		// Three and four tags, some with a word.
		model.Join(24, st, 0, 0),
		model.Join(25, t2, t1|kindOf(gap1), x0),
		model.Join(26, f0, xB, u1),
		model.Join(27, f0, st, 0),
		model.Join(28, f1, st, 0),
		model.Join(29, g0, st, 0),
		model.Join(30, st, u1, 0),
		model.Join(31, st, t2, 0),
		model.Join(32, t0|xB<<10, u1, u2),
		model.Join(33, u0|u1<<10, u2, u3),
		model.Join(34, st, u1, u2),
		// Children.
		model.Join(35, t0, l0, u0),
		model.Join(38, t1, r1, t0),
		model.Join(39, t1, l1, t0),
		model.Join(40, t1, l0, t0),
		model.Join(42, s0l.form, t0, u0),
		model.Join(43, s0r.form, t0, u0),
		model.Join(44, b0l.form, t0, u0),
		model.Join(45, s1r.form, t1, t0),
		model.Join(46, f0, r0, valency0),
		model.Join(47, f1, r1, valency1),
		model.Join(53, s0l.form, f1, 0),
		model.Join(54, s0l.form, t1, t0),
		// What each has already.
		model.Join(55, f0, valency0, 0),
		model.Join(56, t0, valency0, xB),
		model.Join(57, f1, valency1, 0),
		model.Join(58, t1, valency1, x0),
		model.Join(60, u0, valencyB, t0),
		model.Join(61, st, valency0|valency1<<8|valencyB<<16, 0),
		// What lies between.
		model.Join(62, st, before0, before1),
		// Marks.
		model.Join(65, gapB, t0, u0),
		model.Join(66, gap0, t1, t0),
		model.Join(67, gapB, st, gap0),
		model.Join(69, gapB, g0, t0),
		model.Join(70, gap0, f0, t1),
		model.Join(71, gap0, f1, t0),
		// Clusters and endings.
		model.Join(78, w1, x0, t1),
		model.Join(79, w0, x0, t1),
		model.Join(80, w0, v0, b1.words>>8),
		model.Join(81, w1, w0, v0>>8),
		model.Join(82, w1, v0, u0),
		model.Join(83, s0.suffix3, st, 0),
		model.Join(84, b0.suffix3, st, 0),
		// The first reading.
		model.Join(86, hints, t0, xB),
		model.Join(87, hints, t1, x0),
		model.Join(88, hints, st, 0),
		model.Join(89, hints, f0, 0),
		model.Join(90, hints, g0, 0),
		model.Join(91, hints, f1, 0),
		model.Join(92, hint0, st, u1),
	)
}

// distance returns d as one of a few steps.
func distance(d int) uint32 {
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

// kindOf returns the kind of the marks of a gap, beside the bits of a tag.
func kindOf(gap uint32) uint32 {
	if gap == 0 {
		return 0
	}
	kind := uint32(7)
	for ; gap != 0; gap >>= 8 {
		k := uint32(7)
		switch Tag(gap & 0xFF) {
		case Comma:
			k = 1
		case Colon:
			k = 2
		case Open, QuoteStart:
			k = 3
		case Close, QuoteEnd:
			k = 4
		case HYPH:
			k = 5
		case Stop:
			k = 6
		}
		kind = min(kind, k)
	}
	return kind << 6
}
