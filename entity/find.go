package entity

import "github.com/hearsay-go/hearsay/sentence"

// A Recognizer proposes the names in a text. [Names] is the library's own.
type Recognizer interface {
	// Recognize returns the names in t with Span, Kind, Confidence and Rule
	// set. A Title that is zero is looked for later. Recognize must be safe
	// for concurrent use.
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

// Find returns who and what t names. Names of its Recognizer that do not fit
// the text, as [Link] has it, are left out.
func (f Finder) Find(t *sentence.Text) *Index {
	names := []Mention{}
	if f.Recognizer == nil {
		names = Names{}.Recognize(t)
	} else {
		for _, m := range f.Recognizer.Recognize(t) {
			if misfit(t.String(), m) == "" {
				names = append(names, m)
			}
		}
	}
	return link(t, names)
}
