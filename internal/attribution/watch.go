package attribution

import (
	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Watch sees what the rules propose for one text.
type Watch struct {
	Reader    *Reader // the model that then has its say; if nil, none has
	Pairs     []mark.Pair
	Proposals []Proposal
}

// key is the key of the watch in the memo of its text.
type key struct{}

// See makes w see the proposals for t when its quotations are read. It must be
// called before that.
func See(t *sentence.Text, w *Watch) { t.Memo(key{}, func() any { return w }) }

// Watching returns the watch of t, or nil if nobody watches.
func Watching(t *sentence.Text) *Watch {
	return t.Memo(key{}, func() any { return (*Watch)(nil) }).(*Watch)
}
