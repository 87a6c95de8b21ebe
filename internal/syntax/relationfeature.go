package syntax

import "github.com/hearsay-go/hearsay/internal/model"

// maxRelationFeatures is how many features an arc has for its relation.
const maxRelationFeatures = 64

// A bundle is the children of a word, when all words have their heads.
type bundle struct {
	first, last         int32  // the outermost children, -1 for none
	lefts, rights       uint8  // their numbers, as far as maxValency
	before, after       uint64 // tags of the children on each side
	namedLeft, namedAll uint64 // relations of those that have theirs
	marker              int32  // the first preposition or conjunction before it, -1 for none
	helper              int32  // the nearest verb before it that depends on it, -1 for none
	start               int32  // the first word of all that depends on it, or itself
}

// bundleUp prepares s.bundles when all words have their heads.
func (s *Sentence) bundleUp() {
	s.bundles = s.bundles[:0]
	for i := range s.atoms {
		s.bundles = append(s.bundles, bundle{first: -1, last: -1, marker: -1, helper: -1, start: int32(i)})
	}
	for i, h := range s.Heads {
		if h < 0 || s.Tags[i].IsMark() {
			continue
		}
		b := &s.bundles[h]
		if b.first < 0 {
			b.first = int32(i)
		}
		b.last = int32(i)
		if int32(i) < h {
			b.lefts = min(b.lefts+1, maxValency)
			b.before |= 1 << s.Tags[i]
			if b.marker < 0 && (s.Tags[i] == IN || s.Tags[i] == TO || s.Tags[i] == WRB || s.Tags[i] == WDT || s.Tags[i] == WP) {
				b.marker = int32(i)
			}
			if t := s.Tags[i]; VB <= t && t <= VBZ || t == MD {
				b.helper = int32(i)
			}
		} else {
			b.rights = min(b.rights+1, maxValency)
			b.after |= 1 << s.Tags[i]
		}
	}
	for i := range s.bundles {
		b := &s.bundles[i]
		for first := b.first; first >= 0 && first < b.start; first = s.bundles[first].first {
			b.start = first
		}
	}
}

// relationFeatures appends what is seen of the arc from the head of word i,
// when the words before it have their relations.
func (s *Sentence) relationFeatures(out []model.Feature, i int) []model.Feature {
	head := int(s.Heads[i])
	c, h := &s.atoms[i], s.atom(head)
	cb, hb := &s.bundles[i], &s.bundles[head]
	grand := s.Heads[head]
	g := s.atom(int(grand))
	direction := uint32(0)
	if i > head {
		direction = 1
	}
	gap := i - head
	d := distance(max(gap, -gap))
	tag := func(i int) uint32 { return s.tagOf(i) }
	ht, ct, gt := tag(head), tag(i), tag(int(grand))
	pair := ht | ct<<8 | direction<<16
	marker := s.atom(int(cb.marker))
	headMarker := s.atom(int(hb.marker))
	valency := uint32(cb.lefts) | uint32(cb.rights)<<4 | uint32(hb.lefts)<<8 | uint32(hb.rights)<<12
	done := fold(hb.namedAll)
	helper := s.atom(int(hb.helper)).form
	own := s.atom(int(cb.helper)).form
	edge := tag(int(cb.start) - 1) // what stands in front of all of it
	return append(out,
		model.Join(1, h.form, direction, 0),
		model.Join(2, c.form, direction, 0),
		model.Join(3, ct, direction, 0),
		model.Join(4, pair, 0, 0),
		model.Join(5, h.form, c.form, direction),
		model.Join(6, h.form, pair, 0),
		model.Join(7, c.form, pair, 0),
		model.Join(8, pair, d, 0),
		model.Join(9, pair, tag(i-1), tag(i+1)),
		model.Join(10, pair, tag(i-1), 0),
		model.Join(11, pair, tag(i+1), 0),
		model.Join(12, pair, tag(head-1), tag(head+1)),
		model.Join(13, pair, tag(head+1), 0),
		model.Join(14, pair, done, 0),
		model.Join(15, pair, fold(hb.after), 0),
		model.Join(16, pair, fold(hb.before), 0),
		model.Join(17, pair, fold(cb.before), 0),
		model.Join(18, pair, fold(cb.after), 0),
		model.Join(19, pair, fold(cb.namedLeft), 0),
		model.Join(20, pair, tag(int(cb.first)), tag(int(cb.last))),
		model.Join(21, pair, marker.form, 0),
		model.Join(22, h.words(), c.words(), direction),
		model.Join(23, h.words(), ct, direction),
		model.Join(24, c.words(), ht, direction),
		model.Join(25, marker.form, h.form, direction),
		model.Join(26, marker.form, c.form, direction),
		model.Join(27, c.suffix3, pair, 0),
		model.Join(28, h.suffix3, pair, 0),
		model.Join(29, s.atom(i-1).form, pair, 0),
		model.Join(30, s.atom(i+1).form, pair, 0),
		model.Join(31, h.form, done, direction),
		model.Join(32, h.form, ct, marker.form),
		model.Join(33, h.words(), c.form, direction),
		model.Join(34, c.words(), h.form, direction),
		model.Join(35, h.words(), c.words(), marker.form),
		model.Join(36, pair, gt, distance(int(grand)-head+8)),
		model.Join(37, pair, gt, uint32(s.Relations[head])),
		model.Join(38, g.form, pair, 0),
		model.Join(39, pair, valency, 0),
		model.Join(40, pair, headMarker.form, 0),
		model.Join(41, pair, tag(int(hb.first)), tag(int(hb.last))),
		model.Join(42, ht, s.atom(int(cb.first)).form, ct),
		model.Join(43, c.exact, uint32(c.shape), ht),
		model.Join(44, pair, helper, 0),
		model.Join(45, pair, own, marker.form),
		model.Join(46, pair, edge, d),
		model.Join(47, h.form, edge, direction),
		model.Join(48, pair, edge, tag(int(cb.start))),
		model.Join(49, c.words(), edge, direction|ht<<1),
	)
}

// fold makes one number of half the length of a set.
func fold(set uint64) uint32 { return uint32(set) ^ uint32(set>>32)*0x9E3779B1 }

// relate sets the relation of word i to its head.
func (s *Sentence) relate(i int, r Relation) {
	s.Relations[i] = r
	if h := s.Heads[i]; h >= 0 {
		b := &s.bundles[h]
		b.namedAll |= 1 << r
		if int32(i) < h {
			b.namedLeft |= 1 << r
		}
	}
}

// tagOf returns the tag of word i, which may be none.
func (s *Sentence) tagOf(i int) uint32 {
	if uint(i) < uint(len(s.Tags)) {
		return uint32(s.Tags[i])
	}
	return uint32(tagBeyond)
}
