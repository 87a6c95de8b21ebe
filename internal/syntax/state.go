package syntax

// A Transition is a step of the parser, in the arc-hybrid system (Kuhlmann,
// Gómez-Rodríguez and Satta, Dynamic Programming Algorithms for
// Transition-Based Dependency Parsers, ACL 2011). A stack holds words whose
// head is still to be found; the words that were not yet read are ahead of it,
// and behind the last of them stands the root.
type Transition uint8

const (
	Shift Transition = iota // the next word goes on the stack
	Left                    // the top of the stack depends on the next word
	Right                   // the top of the stack depends on the one below it
	NumTransitions
)

// state is how far the parser has come with a sentence. Words are numbered
// from 0; the root has the number behind the last.
type state struct {
	stack []int32
	next  int32 // the first word that is not yet on the stack
	nodes []node
}

// A node is a word or the root, and what depends on it so far.
type node struct {
	tag                  Tag // NumTags of the root
	relation             Relation
	lefts, rights        uint8 // children, as far as 255
	left, left2          int32 // the outermost and second outermost child, -1 for none
	right, right2        int32
	leftSet, rightSet    uint64 // relations of the children
	form, words, suffix3 uint32
}

// Start makes s ready for its first transition. The words have their tags.
func (s *Sentence) Start() {
	n := len(s.atoms)
	p := &s.parse
	p.stack, p.next, p.nodes = p.stack[:0], 0, p.nodes[:0]
	s.Heads, s.Relations = s.Heads[:0], s.Relations[:0]
	for i := range s.atoms {
		a := &s.atoms[i]
		p.nodes = append(p.nodes, node{tag: s.Tags[i], left: -1, left2: -1, right: -1, right2: -1,
			form: a.form, words: a.words(), suffix3: a.suffix3})
		s.Heads = append(s.Heads, -1)
		s.Relations = append(s.Relations, NoRelation)
	}
	const rootForm = 1
	p.nodes = append(p.nodes, node{tag: NumTags, left: -1, left2: -1, right: -1, right2: -1, form: rootForm})
	if n > 0 {
		p.stack = append(p.stack, 0)
		p.next = 1
	}
}

// Done reports whether every word has its head.
func (s *Sentence) Done() bool { return len(s.parse.stack) == 0 }

// Stack returns the words on the stack, the top last, and the next word.
func (s *Sentence) Stack() (stack []int32, next int32) { return s.parse.stack, s.parse.next }

// Allowed reports whether t may come now. One word only depends on the root.
func (s *Sentence) Allowed(t Transition) bool {
	p := &s.parse
	atRoot := int(p.next) == len(s.atoms)
	switch t {
	case Shift:
		return !atRoot
	case Left:
		return len(p.stack) > 0 && (!atRoot || len(p.stack) == 1)
	}
	return len(p.stack) > 1
}

// Apply makes a transition that is allowed. Of Left and Right it returns the
// arc that they add, whose relation is to be set by [Sentence.Relate].
func (s *Sentence) Apply(t Transition) (head, child int32) {
	p := &s.parse
	if t == Shift {
		p.stack = append(p.stack, p.next)
		p.next++
		return -1, -1
	}
	child = p.stack[len(p.stack)-1]
	p.stack = p.stack[:len(p.stack)-1]
	head = p.next
	if t == Right {
		head = p.stack[len(p.stack)-1]
	}
	if len(p.stack) == 0 && int(p.next) < len(s.atoms) {
		// Nothing else could come next.
		p.stack = append(p.stack, p.next)
		p.next++
	}
	return head, child
}

// Relate makes child depend on head.
func (s *Sentence) Relate(head, child int32, r Relation) {
	p := &s.parse
	h := &p.nodes[head]
	if child < head {
		h.left, h.left2 = child, h.left
		h.lefts += 1 - h.lefts>>7
		h.leftSet |= 1 << r
	} else {
		h.right, h.right2 = child, h.right
		h.rights += 1 - h.rights>>7
		h.rightSet |= 1 << r
	}
	p.nodes[child].relation = r
	s.Relations[child] = r
	if int(head) < len(s.atoms) {
		s.Heads[child] = head
	}
}
