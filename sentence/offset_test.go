package sentence

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestOffsets(t *testing.T) {
	const text = "aé“😀b"
	for _, c := range []struct {
		name string
		unit Unit
		from []int // of every byte offset
		to   []int // of every offset in the unit, and one more
	}{
		{"bytes", Bytes, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11}},
		{"runes", Runes, []int{0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 5}, []int{0, 1, 3, 6, 10, 11, 11}},
		{"utf16", UTF16, []int{0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 5, 6}, []int{0, 1, 3, 6, 6, 10, 11, 11}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := NewOffsets(text, c.unit)
			var from, to []int
			for i := range len(text) + 1 {
				from = append(from, o.From(i))
			}
			for i := range c.to {
				to = append(to, o.To(i))
			}
			if diff := cmp.Diff(c.from, from); diff != "" {
				t.Errorf("From (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.to, to); diff != "" {
				t.Errorf("To (-want +got):\n%s", diff)
			}
			if got := [2]int{o.From(-1), o.From(99)}; got != [2]int{0, c.from[len(text)]} {
				t.Errorf("From outside the text = %v", got)
			}
			if got := [2]int{o.To(-1), o.To(99)}; got != [2]int{0, len(text)} {
				t.Errorf("To outside the text = %v", got)
			}
		})
	}
}

func TestOffsetsSpan(t *testing.T) {
	o := NewOffsets("é é", Runes)
	if got, want := o.FromSpan(Span{3, 5}), (Span{2, 3}); got != want {
		t.Errorf("FromSpan = %v, want %v", got, want)
	}
	if got, want := o.ToSpan(Span{2, 3}), (Span{3, 5}); got != want {
		t.Errorf("ToSpan = %v, want %v", got, want)
	}
	if got := NewOffsets("", UTF16).ToSpan(Span{0, 3}); got != (Span{}) {
		t.Errorf("ToSpan in an empty text = %v", got)
	}
}

// TestOffsetsLong converts every offset of texts that are long enough to have
// marks, with characters that stand across them, and compares it with a count
// from the beginning.
func TestOffsetsLong(t *testing.T) {
	for name, text := range map[string]string{
		"as long as a stride":    strings.Repeat("a", stride),
		"as long as two strides": strings.Repeat("é", stride),
		"one byte across":        strings.Repeat("a", stride-1) + "😀" + strings.Repeat("b", stride),
		"two bytes across":       strings.Repeat("a", stride-2) + "😀" + strings.Repeat("b", stride),
		"three bytes across":     strings.Repeat("a", stride-3) + "😀" + strings.Repeat("b", stride),
		"nothing across":         strings.Repeat("a", stride-4) + "😀" + strings.Repeat("b", stride),
		"quotation marks":        strings.Repeat("“a” ", 60),
		"the last of one unit":   strings.Repeat("\uffff", 60),
		"the first of two units": strings.Repeat("\U00010000", 60),
		"not UTF-8":              strings.Repeat("\xe2\x80", 100),
	} {
		for _, unit := range []Unit{Runes, UTF16} {
			o := NewOffsets(text, unit)
			count := 0
			for start, r := range text {
				_, size := utf8.DecodeRuneInString(text[start:])
				for at := start; at < start+size; at++ {
					if got := o.From(at); got != count {
						t.Fatalf("%s, unit %d: byte %d has offset %d, want %d", name, unit, at, got, count)
					}
				}
				n := 1
				if unit == UTF16 {
					n = utf16.RuneLen(r)
				}
				for at := count; at < count+n; at++ {
					if got := o.To(at); got != start {
						t.Fatalf("%s, unit %d: offset %d is byte %d, want %d", name, unit, at, got, start)
					}
				}
				count += n
			}
			if from, to := o.From(len(text)), o.To(count); from != count || to != len(text) {
				t.Errorf("%s, unit %d: the end is %d and %d, want %d and %d", name, unit, from, to, count, len(text))
			}
		}
	}
}

// FuzzOffsets compares every offset with what the standard library counts.
func FuzzOffsets(f *testing.F) {
	f.Add("aé“😀b")
	f.Add(strings.Repeat("😀é", 200))
	f.Add("\xff\xf0\x9f a\x80" + strings.Repeat("\xe2\x80", 100))
	f.Fuzz(func(t *testing.T, text string) {
		runes, units := NewOffsets(text, Runes), NewOffsets(text, UTF16)
		nRunes, nUnits := 0, 0
		for i, r := range text {
			if got := runes.From(i); got != nRunes {
				t.Fatalf("rune offset of byte %d = %d, want %d", i, got, nRunes)
			}
			if got := units.From(i); got != nUnits {
				t.Fatalf("UTF-16 offset of byte %d = %d, want %d", i, got, nUnits)
			}
			if got := runes.To(nRunes); got != i {
				t.Fatalf("rune offset %d goes back to byte %d, want %d", nRunes, got, i)
			}
			if got := units.To(nUnits); got != i {
				t.Fatalf("UTF-16 offset %d goes back to byte %d, want %d", nUnits, got, i)
			}
			nRunes, nUnits = nRunes+1, nUnits+utf16.RuneLen(r)
		}
	})
}
