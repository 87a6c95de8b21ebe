package syntax

// A hint is where a first reading of the sentence, from its end, has put a
// node. The second reading, from the start, sees it: what is still ahead of
// one was seen by the other (Nivre and McDonald, Integrating Graph-Based and
// Transition-Based Dependency Parsers, ACL 2008; Attardi and Dell'Orletta,
// Reverse Revision and Linear Tree Combination for Dependency Parsing, NAACL
// 2009).
type hint struct {
	head        int16 // node
	first, last int16 // the outermost children
}

// Hint keeps the heads that s has as hints for the next reading.
func (s *Sentence) Hint() {
	s.collect(false)
	s.number()
	n := int16(len(s.nodes) - 1)
	s.hints = s.hints[:0]
	for k := range n {
		s.hints = append(s.hints, hint{n, k, k})
	}
	for k := range n {
		h := s.Heads[s.nodes[k].word]
		if h < 0 {
			continue
		}
		head := s.numbers[h]
		s.hints[k].head = head
		s.hints[head].first = min(s.hints[head].first, k)
		s.hints[head].last = max(s.hints[head].last, k)
	}
}

// number fills s.numbers.
func (s *Sentence) number() {
	s.numbers = s.numbers[:0]
	for range s.atoms {
		s.numbers = append(s.numbers, -1)
	}
	for k, n := range s.nodes[:len(s.nodes)-1] {
		s.numbers[n.word] = int16(k)
	}
}

// Where the hinted head of a node stands, seen from a state of the parser.
const (
	hintNone uint32 = iota
	hintFront
	hintTop
	hintBelow
	hintLeft
	hintRight
	hintRoot
)

// hinted tells of a node where its hinted head is, and whether it has hinted
// children at or behind the front, and deep in the stack.
func (s *Sentence) hinted(node, top, below, front int16) uint32 {
	if uint(node) >= uint(len(s.hints)) {
		return hintNone
	}
	h := s.hints[node]
	where := hintLeft
	switch {
	case int(h.head) == len(s.hints):
		where = hintRoot
	case h.head == front:
		where = hintFront
	case h.head == top:
		where = hintTop
	case h.head == below:
		where = hintBelow
	case h.head > front:
		where = hintRight
	}
	if h.last >= front {
		where |= 8
	}
	if h.first < below || h.first == below && node != below {
		where |= 16
	}
	return where
}
