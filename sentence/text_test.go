package sentence

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestNewText(t *testing.T) {
	for _, c := range []struct {
		name  string
		spans []Span
		want  string
	}{
		{"good", []Span{{0, 4}, {5, 9}}, ""},
		{"none", nil, ""},
		{"touching", []Span{{0, 4}, {4, 9}}, ""},
		{"past the end", []Span{{0, 4}, {5, 10}}, "sentence: span 1 [5:10) is outside the text of 9 bytes"},
		{"negative", []Span{{-1, 4}}, "sentence: span 0 [-1:4) is outside the text of 9 bytes"},
		{"empty", []Span{{2, 2}}, "sentence: span 0 [2:2) is empty"},
		{"backwards", []Span{{4, 2}}, "sentence: span 0 [4:2) is empty"},
		{"overlapping", []Span{{0, 4}, {3, 9}}, "sentence: span 1 [3:9) starts before the end of the one before it, 4"},
		{"out of order", []Span{{5, 9}, {0, 4}}, "sentence: span 1 [0:4) starts before the end of the one before it, 9"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := NewText("One. Two.", c.spans)
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != c.want {
				t.Fatalf("error %q, want %q", got, c.want)
			}
			if err == nil && (text.String() != "One. Two." || len(text.Sentences()) != len(c.spans)) {
				t.Errorf("text %q with sentences %v", text, text.Sentences())
			}
		})
	}
}

func TestSentenceAt(t *testing.T) {
	text := Parse(" One. Two. ")
	for offset, want := range map[int]int{-1: -1, 0: -1, 1: 0, 4: 0, 5: -1, 6: 1, 9: 1, 10: -1, 11: -1, 99: -1} {
		if got := text.SentenceAt(offset); got != want {
			t.Errorf("SentenceAt(%d) = %d, want %d", offset, got, want)
		}
	}
	if got := text.Slice(text.Sentences()[1]); got != "Two." {
		t.Errorf("Slice = %q", got)
	}
	if got := new(Text).SentenceAt(0); got != -1 {
		t.Errorf("SentenceAt of an empty text = %d", got)
	}
}

func TestMemo(t *testing.T) {
	type one struct{}
	type two struct{}
	text := Parse("One.")
	var made atomic.Int32
	var wait sync.WaitGroup
	for range 64 {
		wait.Go(func() {
			got := text.Memo(one{}, func() any {
				made.Add(1)
				return text.Memo(two{}, func() any { made.Add(1); return 2 }).(int) - 1
			})
			if got != 1 {
				t.Errorf("Memo = %v, want 1", got)
			}
		})
	}
	wait.Wait()
	if n := made.Load(); n != 2 {
		t.Errorf("made %d values, want 2", n)
	}
}

func TestSpan(t *testing.T) {
	s := Span{2, 5}
	if s.Len() != 3 || s.IsZero() || !(Span{}).IsZero() || s.In("abcdefg") != "cde" {
		t.Errorf("Len %d, IsZero %v, In %q", s.Len(), s.IsZero(), s.In("abcdefg"))
	}
	for _, c := range []struct {
		o                  Span
		contains, overlaps bool
	}{
		{Span{2, 5}, true, true},
		{Span{3, 4}, true, true},
		{Span{1, 3}, false, true},
		{Span{4, 6}, false, true},
		{Span{0, 2}, false, false},
		{Span{5, 7}, false, false},
	} {
		if s.Contains(c.o) != c.contains || s.Overlaps(c.o) != c.overlaps {
			t.Errorf("%v: Contains %v, Overlaps %v", c.o, s.Contains(c.o), s.Overlaps(c.o))
		}
	}
}
