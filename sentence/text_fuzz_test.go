package sentence

import (
	"slices"
	"testing"
)

// FuzzNewText looks for sentences that NewText takes and should not, and for
// offsets that SentenceAt finds elsewhere than a search from the beginning.
func FuzzNewText(f *testing.F) {
	f.Add("It rained. We left.", 0, 10, 11, 19, 4)
	f.Add("é\xff", 1, 2, 2, 3, 1)
	f.Add("", 0, 0, -1, 1, 0)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, offset int) {
		spans := []Span{{a, b}, {c, d}}
		x, err := NewText(text, spans)
		if ok := 0 <= a && a < b && b <= c && c < d && d <= len(text); ok != (err == nil) {
			t.Fatalf("%v in %d bytes: %v", spans, len(text), err)
		}
		if err != nil {
			return
		}
		at := slices.IndexFunc(spans, func(s Span) bool { return s.Start <= offset && offset < s.End })
		if got := x.SentenceAt(offset); got != at {
			t.Fatalf("byte %d is in sentence %d, want %d", offset, got, at)
		}
		if x.Slice(spans[0]) != text[a:b] || spans[0].Len() != b-a || spans[0].Contains(spans[1]) || spans[0].Overlaps(spans[1]) {
			t.Fatalf("%v and %v", spans[0], spans[1])
		}
	})
}

// FuzzOffsetsAnywhere converts offsets that need not be in the text or at the
// start of a character. Nothing leaves the text, and order stays.
func FuzzOffsetsAnywhere(f *testing.F) {
	f.Add("aé“😀b", 2, 5)
	f.Add("\xff\xf0\x9f a\x80", -3, 99)
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		if a > b {
			a, b = b, a
		}
		for _, unit := range []Unit{Bytes, Runes, UTF16} {
			o := NewOffsets(text, unit)
			whole := o.FromSpan(Span{0, len(text)})
			s := o.FromSpan(Span{a, b})
			if s.Start < 0 || s.Start > s.End || s.End > whole.End {
				t.Fatalf("unit %d: [%d:%d) becomes %v of %v", unit, a, b, s, whole)
			}
			back := o.ToSpan(Span{a, b})
			if back.Start < 0 || back.Start > back.End || back.End > len(text) {
				t.Fatalf("unit %d: [%d:%d) goes back to %v of %d bytes", unit, a, b, back, len(text))
			}
			if again := o.ToSpan(o.FromSpan(back)); again != back {
				t.Fatalf("unit %d: %v there and back is %v", unit, back, again)
			}
		}
	})
}
