package stance

import (
	"slices"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
)

// maxClimb is how many words of the tree are climbed from a verb to its
// subject.
const maxClimb = 12

// A tree is the dependency tree of the sentence that is being read, whose words
// are cut finer than those of clauses. Only a sentence that needs one is
// parsed.
type tree struct {
	words.Tree
	parse  func() words.Tree
	parsed bool
	nodes  []int32 // of each word of clauses, its first node
	places []int32 // of each node, its word in clauses, or -1
}

// begin forgets the tree of the sentence before.
func (t *tree) begin(parse func() words.Tree) { t.parse, t.parsed = parse, false }

// grow parses the sentence, if that was not yet done.
func (c *clauses) grow() {
	t := &c.tree
	if t.parsed {
		return
	}
	t.Tree, t.parsed = t.parse(), true
	t.nodes, t.places = t.nodes[:0], t.places[:0]
	i := 0
	for n := range t.Len() {
		for i < len(c.words) && c.words[i].end <= t.Tokens[n].Start {
			i++
		}
		place := int32(-1)
		if i < len(c.words) && c.words[i].start <= t.Tokens[n].Start {
			place = int32(i)
			if len(t.nodes) == i {
				t.nodes = append(t.nodes, int32(n))
			}
		}
		// A word that the tree does not have stands at the next node.
		for len(t.nodes) < i {
			t.nodes = append(t.nodes, int32(n))
		}
		t.places = append(t.places, place)
	}
	for len(t.nodes) < len(c.words) {
		t.nodes = append(t.nodes, int32(max(0, t.Len()-1)))
	}
}

// clauseNode returns the node that heads the clause of group g, or -1: its main
// verb, or what "to be" says of its subject.
func (c *clauses) clauseNode(g *group) int {
	n := int(c.tree.nodes[g.main])
	for range maxClimb {
		switch c.tree.Relation(n) {
		case syntax.Cop, syntax.Aux, syntax.AuxPass:
			n = c.tree.Head(n)
		default:
			return n
		}
		if n < 0 {
			return -1
		}
	}
	return -1
}

// subjectNode returns the subject of the clause of node n, if it has one of its
// own in front of it: for a relative pronoun, the noun that the clause
// describes. It is -1 if there is none. Subjects that a clause shares with one
// before it are left to word order, which knows them better.
func (t *tree) subjectNode(n int) int {
	s := t.Child(n, syntax.Nsubj, syntax.NsubjPass)
	if s >= 0 && t.Relation(n) == syntax.AclRelcl && t.isRelativeNode(s) {
		s = t.Head(n)
	}
	if s > n || s >= 0 && t.Child(s, syntax.Case) >= 0 {
		return -1 // "among farmers" is no subject
	}
	return s
}

// isRelativeNode reports whether node n is a relative pronoun.
func (t *tree) isRelativeNode(n int) bool {
	switch t.Tag(n).String() {
	case "WP", "WDT":
		return true
	}
	return false
}

// correctSubjects gives g, whose subjects stand last, those that the tree has
// for it, if the tree is the better judge. It is asked only where something
// stands between the verb and its subject.
func (c *clauses) correctSubjects(g *group) {
	old := c.subjects[g.subject:]
	if len(old) > 0 && c.isAdjacent(g, int(old[len(old)-1])) {
		return
	}
	c.grow()
	if c.tree.Len() == 0 {
		return
	}
	n := c.clauseNode(g)
	if n < 0 {
		return
	}
	if c.findTreeSubjects(n) {
		if len(old) > 0 && (slices.Contains(old, c.found[0]) || c.isObject(int(c.found[0]))) {
			c.describe(g, n)
			return // "in Lund, where it rains, Roe opposes"
		}
		if len(old) > 0 && c.isShared(g, c.found[0]) {
			return // "accepted that the wait could have been shorter, but refused"
		}
		c.subjects = append(c.subjects[:g.subject], c.found...)
		c.describe(g, n)
		return
	}
	if len(old) > 0 && c.tree.Relation(n) == syntax.Conj && c.isGoverned(int(old[len(old)-1])) {
		// "called it an insult wrapped in tinsel and demanded"
		if o := c.groupOf(c.tree.Head(n)); o != nil && o.chunk < g.chunk && o.form == finite && o.subjects > 0 {
			c.subjects = append(c.subjects[:g.subject], c.subjects[o.subject:o.subject+o.subjects]...)
		}
	}
}

// isShared reports whether g goes on behind a coordinator and the noun phrase k
// is the subject of an earlier group: what both share is left to word order.
func (c *clauses) isShared(g *group, k int32) bool {
	if before := int(g.chunk) - 1; before < 0 || c.chunks[before].class != coordinatorWord {
		return false
	}
	n := int(c.chunks[g.chunk].group)
	for i := n - 1; i >= 0 && i >= n-maxEarlier; i-- {
		if e := &c.groups[i]; e.form == finite && slices.Contains(c.subjects[e.subject:e.subject+e.subjects], k) {
			return true
		}
	}
	return false
}

// correctGerund gives the gerund g, whose subjects stand last, the subject that
// stands behind its verb: “It goes on,” said Roe, urging them to stay. In front
// of a verb word order knows it better.
func (c *clauses) correctGerund(g *group) {
	c.grow()
	if c.tree.Len() == 0 {
		return
	}
	n := c.clauseNode(g)
	if n < 0 || c.tree.Relation(n) != syntax.Advcl {
		return
	}
	h := c.tree.Head(n)
	s := c.tree.Child(h, syntax.Nsubj)
	c.found = c.found[:0]
	if s > h && c.findPhrase(s) {
		c.subjects = append(c.subjects[:g.subject], c.found...)
	}
}

// describe notes which noun phrase the clause of g, whose node is n, says more
// of without a relative pronoun: "the fee the students resent".
func (c *clauses) describe(g *group, n int) {
	if g.antecedent >= 0 || g.relative || c.tree.Relation(n) != syntax.AclRelcl {
		return
	}
	c.found = c.found[:0]
	if c.findPhrase(c.tree.Head(n)) && c.found[0] < g.chunk && !slices.Contains(c.subjects[g.subject:], c.found[0]) {
		g.antecedent = c.found[0]
	}
}

// isAdjacent reports whether the noun phrase k stands right in front of g and
// begins its clause, so that word order does not mistake it.
func (c *clauses) isAdjacent(g *group, k int) bool {
	return k == int(g.chunk)-1 && (c.chunks[k].class == subjectWord || k == 0 || c.chunks[k-1].kind == boundary)
}

// isGoverned reports whether in the tree the noun phrase k is no subject.
func (c *clauses) isGoverned(k int) bool {
	switch c.tree.Relation(int(c.tree.nodes[c.head(k)])) {
	case syntax.Obj, syntax.Obl, syntax.Nmod, syntax.Iobj, syntax.OblAgent:
		return true
	}
	return false
}

// groupOf returns the verb group of node n, or nil.
func (c *clauses) groupOf(n int) *group {
	i := c.tree.places[n]
	if i < 0 {
		return nil
	}
	k := c.chunkFrom(int(i)+1) - 1
	if k < 0 || c.chunks[k].kind != verbGroup || c.chunks[k].hi <= i {
		return nil
	}
	return &c.groups[c.chunks[k].group]
}

// findTreeSubjects puts into c.found the noun phrases that the tree has for the
// subjects of node n: the subject and those joined to it. It reports false if
// the tree does not know.
func (c *clauses) findTreeSubjects(n int) bool {
	c.found = c.found[:0]
	s := c.tree.subjectNode(n)
	if s < 0 || !c.findPhrase(s) {
		return false
	}
	for child := range c.tree.Children(s) {
		if len(c.found) < maxJoined && c.tree.Relation(child) == syntax.Conj && c.tree.Child(child, syntax.Cc) >= 0 {
			c.findPhrase(child)
		}
	}
	return true
}

// findPhrase adds the noun phrase of node n to c.found, if there is one.
func (c *clauses) findPhrase(n int) bool {
	i := c.tree.places[n]
	if i < 0 {
		return false
	}
	k := c.chunkFrom(int(i)+1) - 1
	if k < 0 || c.chunks[k].kind != nounPhrase || c.chunks[k].hi <= i {
		return false
	}
	c.found = append(c.found, int32(k))
	return true
}
