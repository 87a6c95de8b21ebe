// Package attribution weighs, over the trees of the sentences, which words say
// that somebody says something: the cue, the source and the content of the
// attributions of a text.
//
// Rules propose attributions; every verb and some nouns and adjectives are
// looked at beside them. A linear model tells whether such a word is a cue,
// which noun phrase around it is the source, and which of the clauses and
// phrases around it is the content.
package attribution

import (
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Proposal is an attribution that a rule found. One without a cue is not
// weighed, but other cues are told of it.
type Proposal struct {
	Cue, Source sentence.Span
	Content     []sentence.Span
	Rule        uint32 // the hash of its name
}

// A Finding is what the model makes of a cue.
type Finding struct {
	Cue      sentence.Span // the word that is its head
	Lemma    string        // of that
	Source   sentence.Span // the zero Span if there is none
	Content  []sentence.Span
	Proposal int // of the proposals, that with this cue, or -1
	// How likely it is that the word is a cue, and, if it is one, that these
	// are its source and its content.
	IsCue, IsSource, IsContent float64
	// The same of the source and content that the proposal has.
	ProposedSource, ProposedContent float64
}

// A Reader finds attributions. It is safe for concurrent use.
type Reader struct {
	weights *model.Narrow
	scale   float64
}

// NewReader returns a reader with the given weights.
func NewReader(weights model.Packed) *Reader {
	return &Reader{weights.Narrow(), float64(weights.Scale())}
}

// The templates of features: those of cues stand from 1 on, those of sources
// and contents from these on.
const (
	sourceTemplates  = 64
	contentTemplates = 128
)
