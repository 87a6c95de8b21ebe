package entity

import (
	_ "embed" // for the weights

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/once"
)

//go:embed data/antecedents.txt
var antecedentsFile string

// antecedentWeights returns what speaks for an antecedent of "he" or "she":
// internal/train learns it.
func antecedentWeights() *anaphora.Weights {
	return parsedWeights.Get(func() *anaphora.Weights {
		w, err := anaphora.Parse(antecedentsFile)
		if err != nil {
			panic(err) // the file is a part of the library, and tested
		}
		return w
	})
}

var parsedWeights once.Value[*anaphora.Weights]

// An antecedent is something that a pronoun may mean: a name, a pronoun that is
// understood, or the word for a person.
type antecedent struct {
	node            // found when it is first needed: see [pronounReader.where]
	located bool    // it has been
	records []int32 // whom it means; none if it is somebody unnamed
	first   int     // its parts
	last    int
	head    int // the first part of it or of its title

	sentence int
	told     int    // how many sentences up to there are not wholly quoted
	inside   int    // the quotation it stands in, or 0
	pronoun  bool   // it is one
	gender   gender // of somebody unnamed
	pair     bool   // it is joined to the one before
}

// A lastPerson is whom a pronoun of one gender meant last.
type lastPerson struct {
	record int32
	told   int
}

// same reports whether a and b are the same person.
func (a *antecedent) same(b *antecedent) bool {
	return len(a.records) == 1 && len(b.records) == 1 && a.records[0] == b.records[0]
}

const (
	// maxBack is how many sentences a pronoun looks back. Those inside
	// quotation marks do not count.
	maxBack = 8
	// maxAntecedents is how many antecedents a pronoun looks at.
	maxAntecedents = 32
	// maxAside is how many parts between a name and the relative pronoun of it
	// are skipped: an apposition.
	maxAside = 24
)

// where returns where a stands in its sentence. It is found when first asked
// for: a sentence that no pronoun looks back at is not parsed.
func (r *pronounReader) where(a *antecedent) *node {
	if !a.located {
		a.located = true
		a.node = r.nodeOf(a.sentence, a.head, a.last)
		if r.isAccordingTo(a.head) {
			a.speaks = true
		}
	}
	return &a.node
}

func (l *linker) isDeterminer(i int) bool {
	class, _ := grammar(l.at(i))
	return class == "article"
}

// isAccordingTo reports whether "according to" stands before part i.
func (r *pronounReader) isAccordingTo(i int) bool {
	return i > 1 && r.at(i-1) == "to" && foldPronoun(r.at(i-2)) == "according"
}
