package syntax

import (
	"math/bits"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A Vocabulary is what is known of single words: the tags they may have, and
// the clusters of words that are used alike.
type Vocabulary struct {
	classes *model.Narrow
	// choices are the sets of tags of the classes of words; a word of class 0
	// is not known well enough to be told what it cannot be.
	choices  []TagSet
	clusters *model.Narrow
}

// An entry is what a vocabulary says of a word; 0 is nothing.
type entry struct {
	class   uint8 // of the words that may have the same tags
	cluster uint8 // of words that are used alike
	part    uint8 // of that cluster, counted from 1
}

// NewVocabulary returns the vocabulary of packed models: the class of every
// form, the tags of every class, and the cluster of every form and its part.
func NewVocabulary(classes, choices, clusters model.Packed) *Vocabulary {
	v := &Vocabulary{classes: classes.Narrow(), choices: make([]TagSet, choices.Len()+1), clusters: clusters.Narrow()}
	v.choices[0] = openTags
	for class, row := range choices.All() {
		var set TagSet
		for _, w := range row {
			set = set.Add(Tag(w.Class))
		}
		v.choices[class] = set
	}
	return v
}

// lookup returns what v says of the form of a word.
func (v *Vocabulary) lookup(form uint32) entry {
	class, _ := v.classes.Lookup(model.Feature(form))
	cluster, part := v.clusters.Lookup(model.Feature(form))
	return entry{uint8(class), uint8(cluster), uint8(part)}
}

// A TagSet is a set of tags.
type TagSet uint64

// Add returns the set with tag t in it.
func (s TagSet) Add(t Tag) TagSet { return s | 1<<t }

// Has reports whether t is in the set.
func (s TagSet) Has(t Tag) bool { return s>>t&1 != 0 }

// single returns the only tag of a set, or NoTag if it has others.
func (s TagSet) single() Tag {
	if s&(s-1) != 0 {
		return NoTag
	}
	return Tag(bits.TrailingZeros64(uint64(s)))
}

// openTags are the tags that a word may have of which nothing is known.
const openTags TagSet = 1<<NumTags - 1 - 1<<NoTag - 1<<Comma - 1<<POS - 1<<EX - 1<<TO - 1<<PRPS - 1<<WPS

// Cluster returns the cluster of words that are used alike to which a form
// belongs, and the part of it, each counted from 1, or 0 if there is none.
func (v *Vocabulary) Cluster(form uint32) (cluster, part uint8) {
	a, b := v.clusters.Lookup(model.Feature(form))
	return uint8(a), uint8(b)
}
