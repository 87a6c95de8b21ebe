// Package mark finds quotation marks and says which belong together.
//
// A text may use marks of all kinds, mixed, and lose some of them. Pairs reads
// the marks as a reader does: it tells an apostrophe from a closing mark and
// inches from a lost one, takes a quotation that is opened again in the next
// paragraph for one that goes on, and lets a mark without a partner harm no
// more than its own paragraph.
package mark

import "github.com/hearsay-go/hearsay/sentence"

// A Pair is a piece of text between two quotation marks, one of which may be
// missing.
type Pair struct {
	Open   sentence.Span // the opening mark, or zero if it is lost
	Close  sentence.Span // the closing mark, or zero if it is lost or stands in a later part
	Inner  sentence.Span // what stands between the marks
	Kind   Kind          // of the opening mark, or of the closing mark if that is the only one
	Parent int           // the pair around this one, counted from 1, or 0 if there is none
	After  int           // the part in the paragraph before, counted from 1, or 0 if this is the first
	Damage string        // NoClosing, NoOpening or empty
}

// Span returns the pair with its marks.
func (p Pair) Span() sentence.Span {
	s := p.Inner
	if !p.Open.IsZero() {
		s.Start = p.Open.Start
	}
	if !p.Close.IsZero() {
		s.End = p.Close.End
	}
	return s
}

// What can be wrong with a pair.
const (
	NoClosing = "no closing mark"
	NoOpening = "no opening mark"
)

// Kind is a family of quotation marks.
type Kind uint8

// The kinds of marks.
const (
	Curly     Kind = iota + 1 // “ ”
	Straight                  // " "
	Low                       // „ “, „ ”
	Guillemet                 // « », » «, ‹ ›
	Tick                      // `` '', '' ''
	Corner                    // 「 」, 『 』, 〝 〟
	Single                    // ‘ ’, ' ', ` '
)

// String returns the name of the kind.
func (k Kind) String() string {
	switch k {
	case Curly:
		return "curly"
	case Straight:
		return "straight"
	case Low:
		return "low"
	case Guillemet:
		return "guillemet"
	case Tick:
		return "tick"
	case Corner:
		return "corner"
	case Single:
		return "single"
	}
	return "none"
}
