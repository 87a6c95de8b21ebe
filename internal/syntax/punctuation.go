package syntax

// Punctuation is left out of the search for heads. In Universal Dependencies
// its heads follow from those of the words: a mark belongs to the unit that it
// closes or opens, as high in it as no arc is crossed. So sentences become
// shorter, words are nearer to each other, and what marks tell about words is
// seen as a gap before the next word.

// IsMark reports whether t is a tag of punctuation.
func (t Tag) IsMark() bool { return marks.Has(t) }

// marks are the tags of punctuation.
const marks TagSet = 1<<Comma | 1<<Stop | 1<<Colon | 1<<Open | 1<<Close | 1<<QuoteStart | 1<<QuoteEnd | 1<<HYPH | 1<<NFP

// A node is a word that may have a head, as the search looks at it.
type node struct {
	word    int32 // in the sentence
	form    uint32
	words   uint32
	suffix3 uint32
	gap     uint32 // the last two marks between it and the node before
	tag     Tag
}

// collect fills s.nodes with the words that are no marks and, behind the last,
// the root. Backwards, the last word comes first.
func (s *Sentence) collect(backwards bool) {
	s.nodes = s.nodes[:0]
	gap := uint32(0)
	for k := range s.atoms {
		i := k
		if backwards {
			i = len(s.atoms) - 1 - k
		}
		t := s.Tags[i]
		if t.IsMark() {
			gap = gap<<8 | uint32(t)
			continue
		}
		a := &s.atoms[i]
		s.nodes = append(s.nodes, node{word: int32(i), form: a.form, words: a.words(), suffix3: a.suffix3, gap: gap & 0xFFFF, tag: t})
		gap = 0
	}
	s.nodes = append(s.nodes, node{word: -1, gap: gap & 0xFFFF, tag: tagRoot})
}

// punctuate gives the marks their heads, when the words have theirs.
func (s *Sentence) punctuate() {
	if len(s.nodes) == 1 { // nothing but marks
		for i := range s.Heads {
			s.Heads[i] = 0
		}
		s.Heads[0] = -1
		return
	}
	s.pairMarks()
	root := int32(0)
	for _, n := range s.nodes[:len(s.nodes)-1] {
		if s.Heads[n.word] < 0 {
			root = n.word
		}
	}
	next := 0 // the node behind the mark
	for i := range s.Tags {
		if !s.Tags[i].IsMark() {
			next++
			continue
		}
		s.Heads[i] = s.headOfMark(int32(i), next, root)
	}
	project(s.Heads, s.Tags)
}

// headOfMark returns the head of the mark i in front of node next.
func (s *Sentence) headOfMark(i int32, next int, root int32) int32 {
	if pair := s.pairs[i]; pair.unit >= 0 {
		return pair.unit
	}
	behind := s.nodes[next].word // -1 if the mark ends the sentence
	if p := s.pairs[i].inside; p >= 0 && (behind < 0 || s.pairs[p].other < behind) && s.pairs[p].unit >= 0 {
		return s.pairs[p].unit // it ends what stands in the pair
	}
	if behind < 0 {
		return root
	}
	if next == 0 {
		return s.highest(behind, i)
	}
	before := s.nodes[next-1].word
	if s.Tags[i] == HYPH {
		if h := s.Heads[before]; h < i && s.Heads[behind] >= 0 && s.Heads[behind] < i {
			return behind
		}
		return before
	}
	a, b := s.highest(before, i), s.highest(behind, i)
	closes := s.Heads[a] > i                   // what it closes depends on what follows
	opens := s.Heads[b] >= 0 && s.Heads[b] < i // what it opens depends on what was before
	switch {
	case closes && opens:
		if s.isUnder(s.Heads[b], a) {
			return b
		}
		return a
	case closes:
		return a
	case opens:
		return b
	case s.Heads[b] < 0 && s.Heads[a] >= 0:
		return b
	}
	return a
}

// highest returns the highest word on the way from w to the root that stands
// with all before it on the same side of the mark i.
func (s *Sentence) highest(w, i int32) int32 {
	for h := s.Heads[w]; h >= 0 && (h < i) == (w < i); h = s.Heads[w] {
		w = h
	}
	return w
}

// isUnder reports whether w is a or depends on it, directly or not.
func (s *Sentence) isUnder(w, a int32) bool {
	for ; w >= 0; w = s.Heads[w] {
		if w == a {
			return true
		}
	}
	return false
}

// A pair tells of a mark what it is paired with.
type pair struct {
	other  int32 // the mark that closes or opens the pair, -1 for none
	unit   int32 // the head of what stands in it, -1 if it is in no pair
	inside int32 // the opening mark of the innermost pair around it, -1 for none
}

// maxNesting is how many brackets may be open at the same time.
const maxNesting = 16

// pairMarks fills s.pairs.
func (s *Sentence) pairMarks() {
	s.pairs = s.pairs[:0]
	for range s.Tags {
		s.pairs = append(s.pairs, pair{-1, -1, -1})
	}
	var open [maxNesting]int32
	depth := 0
	for i, t := range s.Tags {
		switch t {
		case Open, QuoteStart:
			if depth < maxNesting {
				open[depth] = int32(i)
				depth++
			}
		case Close, QuoteEnd:
			want := Open
			if t == QuoteEnd {
				want = QuoteStart
			}
			for k := depth - 1; k >= 0; k-- {
				if s.Tags[open[k]] == want {
					s.close(open[k], int32(i))
					depth = k
					break
				}
			}
		}
	}
	// Pairs that are closed: which marks stand in which.
	depth = 0
	for i := range s.pairs {
		if depth > 0 && s.pairs[open[depth-1]].other == int32(i) {
			depth--
		}
		if depth > 0 {
			s.pairs[i].inside = open[depth-1]
		}
		if s.pairs[i].other > int32(i) && depth < maxNesting {
			open[depth] = int32(i)
			depth++
		}
	}
}

// close pairs two marks. Their head is the word between them whose own head
// is outside; if there are several, the one with most in it.
func (s *Sentence) close(from, to int32) {
	unit, most := int32(-1), int32(0)
	for i := from + 1; i < to; i++ {
		if s.Tags[i].IsMark() {
			continue
		}
		h := s.Heads[i]
		if h > from && h < to {
			continue
		}
		// What depends on a word within the pair stands in a row around it.
		lo, hi := i, i
		for k := i - 1; k > from; k-- {
			if !s.Tags[k].IsMark() && s.Heads[k] >= lo && s.Heads[k] <= hi {
				lo = k
			}
		}
		for k := i + 1; k < to; k++ {
			if !s.Tags[k].IsMark() && s.Heads[k] >= lo && s.Heads[k] <= hi {
				hi = k
			}
		}
		if hi-lo+1 > most {
			unit, most = i, hi-lo+1
		}
	}
	if unit >= 0 {
		s.pairs[from].other, s.pairs[to].other = to, from
		s.pairs[from].unit, s.pairs[to].unit = unit, unit
	}
}
