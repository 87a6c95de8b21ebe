package sentence

// A Span is a half-open range of bytes, [Start, End), in a text. The zero
// Span means "none": no result of this library is empty.
//
// Span has no String and no JSON method on purpose: it is embedded in other
// results, which would inherit them.
type Span struct {
	Start int `json:"start"` // offset of the first byte, from 0
	End   int `json:"end"`   // offset of the byte behind the last
}

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero Span, which means "none".
func (s Span) IsZero() bool { return s == Span{} }

// In returns the part of text that s covers. It panics, as slicing does, if s
// lies outside text.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether every byte of o lies in s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }
