package sentence

import (
	"fmt"
	"sync"
)

// A Text is an immutable text and its sentences. The later stages of the
// library all read the same Text, so that what one of them has worked out
// about the words need not be worked out again.
//
// A Text is made by [Parse], [Splitter.Parse] or [NewText]; the zero Text is
// an empty text. A Text must not be copied after first use. It is safe for
// concurrent use.
type Text struct {
	text      string
	sentences []Span

	mu   sync.Mutex
	memo []*memo
}

// Parse splits text into sentences by the zero [Splitter].
func Parse(text string) *Text { return Splitter{}.Parse(text) }

// Parse splits text into sentences and keeps both.
func (s Splitter) Parse(text string) *Text {
	return &Text{text: text, sentences: s.Split(text)}
}

// NewText returns a Text with sentences that somebody else has split. The
// spans must be in order, not empty, inside text and must not overlap; the
// error names the first that is not. NewText keeps the slice: the caller must
// not change it afterwards.
func NewText(text string, sentences []Span) (*Text, error) {
	end := 0
	for i, s := range sentences {
		switch {
		case s.Start < 0 || s.End > len(text):
			return nil, fmt.Errorf("sentence: span %d [%d:%d) is outside the text of %d bytes", i, s.Start, s.End, len(text))
		case s.Start >= s.End:
			return nil, fmt.Errorf("sentence: span %d [%d:%d) is empty", i, s.Start, s.End)
		case s.Start < end:
			return nil, fmt.Errorf("sentence: span %d [%d:%d) starts before the end of the one before it, %d", i, s.Start, s.End, end)
		}
		end = s.End
	}
	return &Text{text: text, sentences: sentences}, nil
}

// String returns the text itself, byte for byte as it was given.
func (t *Text) String() string { return t.text }

// Slice returns the part of the text that span covers. It panics, as slicing
// does, if span lies outside the text.
func (t *Text) Slice(span Span) string { return t.text[span.Start:span.End] }

// Sentences returns the sentences in order. The caller must not change the
// slice.
func (t *Text) Sentences() []Span { return t.sentences }

// SentenceAt returns the index in [Text.Sentences] of the sentence that holds
// the byte at offset, or -1 if no sentence does: the offset is in the white
// space between sentences or outside the text.
func (t *Text) SentenceAt(offset int) int {
	lo, hi := 0, len(t.sentences)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if t.sentences[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(t.sentences) && t.sentences[lo].Start <= offset {
		return lo
	}
	return -1
}

// A memo is one value that a later stage keeps with the text.
type memo struct {
	key   any
	once  sync.Once
	value any
}

// Memo returns the value that make returns, calling it once for each key and
// text, however many goroutines ask. It lets packages that read a Text share
// an analysis of it; keys should be of an unexported type, as for
// [context.WithValue]. A key must be comparable. make may ask for the memo of
// another key, but not of its own.
func (t *Text) Memo(key any, make func() any) any {
	t.mu.Lock()
	var m *memo
	for _, have := range t.memo {
		if have.key == key {
			m = have
			break
		}
	}
	if m == nil {
		m = &memo{key: key}
		t.memo = append(t.memo, m)
	}
	t.mu.Unlock()
	m.once.Do(func() { m.value = make() })
	return m.value
}
