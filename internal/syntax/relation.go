package syntax

import (
	"slices"
	"strings"
)

// A Relation is what a word is to its head, in the terms of Universal
// Dependencies 2 with the subtypes that English has. The zero Relation is
// none.
type Relation uint8

// The relations. A comment tells what the name does not.
const (
	NoRelation  Relation = iota
	Acl                  // a clause at a noun: the plan to leave
	AclRelcl             // a relative clause
	Advcl                // a clause at a verb: left when it rained
	AdvclRelcl           // a relative clause at a clause: …, which hurt
	Advmod               // an adverb
	Amod                 // an adjective
	Appos                // Lee, the mayor
	Aux                  // an auxiliary
	AuxPass              // that of a passive
	Case                 // a preposition, or ’s
	Cc                   // and, or
	CcPreconj            // both … and
	Ccomp                // a clause that is an object: said it rained
	Compound             // peace talks
	CompoundPrt          // give up
	Conj                 // a further conjunct, whose head is the first
	Cop                  // be before a noun or adjective
	Csubj                // a clause that is a subject
	CsubjOuter
	CsubjPass
	Dep
	Det
	DetPredet // all the
	Discourse // well, yes
	Dislocated
	Expl  // there is, it rains
	Fixed // because of
	Flat  // the further words of a name
	Goeswith
	Iobj
	List
	Mark     // that, to, if
	Nmod     // the mayor of Bonn
	NmodDesc // Senator Lee
	NmodPoss // Lee’s
	NmodUnmarked
	Nsubj
	NsubjOuter
	NsubjPass
	Nummod
	Obj
	Obl         // went to Bonn
	OblAgent    // by whom, in a passive
	OblUnmarked // left Monday
	Orphan
	Parataxis // beside, not below: it rained, he said
	Punct
	Reparandum
	Root
	Vocative
	Xcomp // a clause whose subject stands above: wants to go
	NumRelations
)

var relationNames = [NumRelations]string{
	"", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
	"cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det",
	"det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
	"nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
	"obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
}

// String returns the name of the relation, "" for none.
func (r Relation) String() string {
	if r < NumRelations {
		return relationNames[r]
	}
	return ""
}

// Main returns the name of the relation without its subtype.
func (r Relation) Main() string {
	name, _, _ := strings.Cut(r.String(), ":")
	return name
}

// RelationOf returns the relation with the given name or, if its subtype is
// not known, without that; [Dep] if that is not known either.
func RelationOf(name string) Relation {
	if i := slices.Index(relationNames[:], name); i > 0 {
		return Relation(i)
	}
	main, _, _ := strings.Cut(name, ":")
	if i := slices.Index(relationNames[:], main); i > 0 {
		return Relation(i)
	}
	return Dep
}
