package entity

import "github.com/hearsay-go/hearsay/sentence"

// A Recognizer proposes the names in a text. [Names] is the library's own.
type Recognizer interface {
	// Recognize returns the names in t, in order of Start and not
	// overlapping, with Span, Kind, Title, Confidence and Rule set. It must
	// be safe for concurrent use.
	Recognize(t *sentence.Text) []Mention
}

// A Finder finds who and what is named in a text. Its zero value is ready to
// use; its fields are options. It is safe for concurrent use.
type Finder struct {
	// Recognizer proposes names; if nil, Names does.
	Recognizer Recognizer
}

// Find is [Finder.Find] of the zero Finder.
func Find(t *sentence.Text) *Index { return Finder{}.Find(t) }

// Find returns who and what t names.
func (f Finder) Find(t *sentence.Text) *Index { return &Index{} }
