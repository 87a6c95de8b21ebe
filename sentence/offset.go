package sentence

import "unicode/utf8"

// A Unit is what an offset counts.
type Unit int

// The units of offsets.
const (
	Bytes Unit = iota // of UTF-8, as everywhere in this library
	Runes             // Unicode code points, as in Python and the Web Annotation model
	UTF16             // UTF-16 code units, as in JavaScript, Java and C#
)

// Offsets converts offsets into a text between bytes and another unit. An
// invalid byte counts as one rune and one code unit, as it does where Go,
// Python (with errors="replace") or a browser decodes it. An Offsets is safe
// for concurrent use.
type Offsets struct {
	text string
	unit Unit
	// marks[i] is the offset, in the unit, of byte i*stride, or of the first
	// character behind it.
	marks []int32
}

// stride is how many bytes are between two marks: the most that a conversion
// has to read.
const stride = 128

// NewOffsets reads text once and returns what converts its offsets.
func NewOffsets(text string, unit Unit) *Offsets {
	o := &Offsets{text: text, unit: unit}
	if unit == Bytes {
		return o
	}
	o.marks = make([]int32, 0, len(text)/stride+1)
	count := 0
	for at := 0; at < len(text); {
		if at >= len(o.marks)*stride {
			o.marks = append(o.marks, int32(count))
		}
		n, size := o.unit.measure(text, at)
		at, count = at+size, count+n
	}
	return o
}

// From converts a byte offset into the unit. An offset inside a character
// counts as that of the character's start; one outside the text is taken to
// its nearer end.
func (o *Offsets) From(offset int) int {
	offset = max(0, min(offset, len(o.text)))
	if o.unit == Bytes || offset == 0 {
		return offset
	}
	mark := min(offset/stride, len(o.marks)-1)
	for mark > 0 && startOf(o.text, mark*stride) > offset {
		mark--
	}
	count := int(o.marks[mark])
	for at := startOf(o.text, mark*stride); at < offset; {
		n, size := o.unit.measure(o.text, at)
		if at+size > offset {
			break
		}
		at, count = at+size, count+n
	}
	return count
}

// To converts an offset in the unit into a byte offset. An offset inside a
// character, as there are in UTF-16, counts as that of the character's start;
// one outside the text is taken to its nearer end.
func (o *Offsets) To(offset int) int {
	if o.unit == Bytes {
		return max(0, min(offset, len(o.text)))
	}
	if offset <= 0 || len(o.marks) == 0 {
		return 0
	}
	lo, hi := 0, len(o.marks)-1
	for lo < hi { // the last mark that is not behind offset
		mid := (lo + hi + 1) / 2
		if int(o.marks[mid]) <= offset {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	count, at := int(o.marks[lo]), startOf(o.text, lo*stride)
	for at < len(o.text) {
		n, size := o.unit.measure(o.text, at)
		if count+n > offset {
			break
		}
		at, count = at+size, count+n
	}
	return at
}

// FromSpan converts both ends of a span of bytes into the unit.
func (o *Offsets) FromSpan(s Span) Span { return Span{o.From(s.Start), o.From(s.End)} }

// ToSpan converts both ends of a span in the unit into bytes.
func (o *Offsets) ToSpan(s Span) Span { return Span{o.To(s.Start), o.To(s.End)} }

// measure returns how many units the character at text[at:] counts and how
// many bytes it has.
func (u Unit) measure(text string, at int) (count, size int) {
	if text[at] < utf8.RuneSelf {
		return 1, 1
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	if u == UTF16 && r > 0xFFFF {
		return 2, size
	}
	return 1, size
}

// startOf returns the first start of a character at or behind text[at:].
func startOf(text string, at int) int {
	for back := 1; back < utf8.UTFMax && back <= at; back++ {
		if c := text[at-back]; utf8.RuneStart(c) {
			if _, size := utf8.DecodeRuneInString(text[at-back:]); size > back {
				return at - back + size
			}
			break
		}
	}
	return at
}
