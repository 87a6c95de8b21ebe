package anaphora

import "github.com/hearsay-go/hearsay/sentence"

// A Candidate is somebody whom a pronoun may mean.
type Candidate struct {
	sentence.Span           // of the mention that is the candidate; zero for nobody
	Record        int32     // who it is, or -1
	Features      []Feature // what speaks for it or against it
}

// A Case is a pronoun and whom it may mean.
type Case struct {
	Pronoun    sentence.Span
	Candidates []Candidate
}

// A Watch sees the cases of one text.
type Watch struct {
	Weights *Weights // by which to choose
	Cases   []Case
}

// key is the key of the watch in the memo of its text.
type key struct{}

// See makes w see the pronouns of t when they are resolved. It must be called
// before that.
func See(t *sentence.Text, w *Watch) { t.Memo(key{}, func() any { return w }) }

// Watching returns the watch of t, or nil if nobody watches.
func Watching(t *sentence.Text) *Watch {
	return t.Memo(key{}, func() any { return (*Watch)(nil) }).(*Watch)
}
