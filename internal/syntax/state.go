package syntax

// A Transition is a step of the parser, in the arc-hybrid system (Kuhlmann,
// Gómez-Rodríguez and Satta, Dynamic Programming Algorithms for
// Transition-Based Dependency Parsers, ACL 2011). A stack holds words whose
// head is still to be found; the words that were not yet read are ahead of it,
// and behind the last of them stands the root. The words are the nodes of the
// sentence.
type Transition uint8

// The transitions. The zero Transition is the one that others are weighed
// against.
const (
	Shift Transition = iota // the next word goes on the stack
	Left                    // the top of the stack depends on the next word
	Right                   // the top of the stack depends on the one below it
	NumTransitions
)

// A state is how far a reading has come.
type state struct {
	stack []tree
	front tree // the next word or, behind the last, the root
}

// A tree is a word and what depends on it so far.
type tree struct {
	word          int16 // a node
	first         int16 // the first node of all that depend on it, or itself
	left, left2   int16 // the outermost and second outermost child, -1 for none
	right, right2 int16
	lefts, rights uint8 // children, as far as maxValency
}

// maxValency is the largest number of children that is told from larger ones.
const maxValency = 3

// noTree is the tree of a word before anything depends on it.
func noTree(word int16) tree {
	return tree{word: word, first: word, left: -1, left2: -1, right: -1, right2: -1}
}

// begin makes p ready for the first transition.
func (p *state) begin() { p.stack, p.front = p.stack[:0], noTree(0) }

// done reports whether every one of n words has its head.
func (p *state) done(n int) bool { return int(p.front.word) == n && len(p.stack) == 0 }

// allowed reports whether t may come next in a sentence of n words. One of
// them only depends on the root.
func (p *state) allowed(n int, t Transition) bool {
	atRoot := int(p.front.word) == n
	switch t {
	case Shift:
		return !atRoot
	case Left:
		return len(p.stack) == 1 || len(p.stack) > 1 && !atRoot
	}
	return len(p.stack) > 1
}

// apply makes a transition that is allowed. Of Left and Right it returns the
// arc that they make, of Shift -1.
func (p *state) apply(t Transition) (head, child int16) {
	if t == Shift {
		p.stack = append(p.stack, p.front)
		p.front = noTree(p.front.word + 1)
		return -1, -1
	}
	top := &p.stack[len(p.stack)-1]
	p.stack = p.stack[:len(p.stack)-1]
	if t == Left {
		h := &p.front
		h.first = top.first
		h.left, h.left2 = top.word, h.left
		h.lefts = min(h.lefts+1, maxValency)
		return h.word, top.word
	}
	h := &p.stack[len(p.stack)-1]
	h.right, h.right2 = top.word, h.right
	h.rights = min(h.rights+1, maxValency)
	return h.word, top.word
}

var beyondTree = noTree(-1)

// fromTop returns the tree k below the top of the stack, or that of nothing.
func (p *state) fromTop(k int) *tree {
	if k < len(p.stack) {
		return &p.stack[len(p.stack)-1-k]
	}
	return &beyondTree
}
