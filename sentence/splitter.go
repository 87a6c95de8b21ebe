package sentence

import (
	"bufio"
	"iter"
	"unsafe"

	"github.com/hearsay-go/hearsay/internal/boundary"
)

// Rules is a set of rules that tell where a sentence ends.
type Rules int

const (
	// News is the rules for English news, the zero value: those of Unicode,
	// tailored as the package documentation tells.
	News Rules = iota
	// Unicode is the default rules of Unicode Standard Annex #29, version
	// 17.0.0, as they stand. They know no abbreviations, and every line end
	// ends a sentence.
	Unicode
)

// A Splitter splits text into sentences. Its zero value is ready to use and
// right for English news; its fields are options. It is safe for concurrent
// use.
type Splitter struct {
	// Rules is the set of rules to go by. The other fields matter only to News.
	Rules Rules
	// WholeQuotations keeps a quotation in the sentence it stands in: no
	// sentence ends between two quotation marks of one paragraph that belong
	// together, unless more than 4 KiB are between them.
	WholeQuotations bool
	// Abbreviations are words that end in a full stop without ending their
	// sentence, given without the last stop: "Kfz". Case makes no difference.
	Abbreviations []string
	// Starters are words that, capitalised behind an abbreviation, begin a new
	// sentence, beside "The", "He" and others. Case makes no difference.
	Starters []string
}

// Split is [Splitter.Split] of the zero Splitter.
func Split(text string) []Span { return Splitter{}.Split(text) }

// All is [Splitter.All] of the zero Splitter.
func All(text string) iter.Seq[Span] { return Splitter{}.All(text) }

// Append is [Splitter.Append] of the zero Splitter.
func Append(spans []Span, text string) []Span { return Splitter{}.Append(spans, text) }

// SplitFunc is [Splitter.SplitFunc] of the zero Splitter.
func SplitFunc() bufio.SplitFunc { return Splitter{}.SplitFunc() }

// Split returns the sentences of text in order. They do not overlap, are
// trimmed of white space, and only white space stands between them.
func (s Splitter) Split(text string) []Span {
	const typical = 100 // bytes of a sentence of news
	return s.Append(make([]Span, 0, len(text)/typical+1), text)
}

// Append appends the sentences of text to spans and returns the longer slice.
// Beside that slice it allocates nothing.
func (s Splitter) Append(spans []Span, text string) []Span {
	c := s.cursor(text, true)
	for {
		span, ok := c.next()
		if !ok {
			return spans
		}
		spans = append(spans, span)
	}
}

// All returns an iterator over the sentences of text that finds each when it
// is asked for and allocates nothing.
func (s Splitter) All(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		c := s.cursor(text, true)
		for {
			span, ok := c.next()
			if !ok || !yield(span) {
				return
			}
		}
	}
}

// SplitFunc returns a function for a [bufio.Scanner] that reads one stream:
// every call of SplitFunc returns a new one, for what it has seen of the lines
// of its stream tells where they are wrapped. The sentences are those that
// Split finds in the whole stream, however long that is; a single sentence
// must fit into the Scanner's buffer together with what is read ahead, about
// 2 KiB, or 6 KiB if quotations are kept whole.
func (s Splitter) SplitFunc() bufio.SplitFunc {
	c := s.cursor("", false)
	return func(data []byte, atEOF bool) (advance int, token []byte, err error) {
		// The string is gone before the Scanner writes to its buffer again.
		c.scanner.Reset(unsafe.String(unsafe.SliceData(data), len(data)), atEOF)
		span, ok := c.next()
		if !ok {
			return span.Start, nil, nil
		}
		return span.End, data[span.Start:span.End], nil
	}
}

// A cursor finds the sentences of a text one after the other.
type cursor struct {
	rules   Rules
	scanner boundary.Scanner
}

func (s Splitter) cursor(text string, final bool) cursor {
	return cursor{s.Rules, boundary.Scanner{
		Rules: boundary.Rules{
			WholeQuotations: s.WholeQuotations,
			Abbreviations:   s.Abbreviations,
			Starters:        s.Starters,
		},
		Text:  text,
		Final: final,
	}}
}

// next returns the next sentence. If there is none, ok is false, and span
// begins where the white space that was passed over ends.
func (c *cursor) next() (span Span, ok bool) {
	if c.rules == Unicode {
		start, end, ok := c.scanner.NextUnicode()
		return Span{start, end}, ok
	}
	start, end, ok := c.scanner.Next()
	return Span{start, end}, ok
}
