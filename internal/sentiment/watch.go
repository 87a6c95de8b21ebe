package sentiment

import "github.com/hearsay-go/hearsay/sentence"

// A Watch sees which stances the models are given for one text.
type Watch struct{ Stances []Stance }

// key is the key of the watch in the memo of its text.
type key struct{}

// See makes w see the stances of t. It must be called before they are found.
func See(t *sentence.Text, w *Watch) { t.Memo(key{}, func() any { return w }) }

// Watching returns the watch of t, or nil if nobody watches.
func Watching(t *sentence.Text) *Watch {
	return t.Memo(key{}, func() any { return (*Watch)(nil) }).(*Watch)
}
