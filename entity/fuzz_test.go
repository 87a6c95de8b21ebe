package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// Check is invariant.Stages. Only the tests of package entity_test can import
// it, and hand it on.
var Check func(t *sentence.Text, x *Index) error

// checkIndex fails if x is not what the package promises of an index of text.
func checkIndex(t *testing.T, text string, x *Index) {
	t.Helper()
	if err := Check(sentence.Parse(text), x); err != nil {
		t.Fatal(err)
	}
}

func addSeeds(f *testing.F) {
	f.Add(story)
	for _, rows := range [][]row{namesRows, titleRows, aliasRows, pronounRows, nominalRows, metonymRows, wholeRows} {
		for _, r := range rows {
			f.Add(unmark(r.marked))
		}
	}
	for _, h := range hostile {
		f.Add(h.text(20))
	}
	f.Add("\xff\xfeAnna\xe2\x80 Weiss\x00said\xc3 “he\xff”")
}

func FuzzFind(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		x := Find(sentence.Parse(text))
		checkIndex(t, text, x)
		if diff := cmp.Diff(x, Find(sentence.Parse(text))); diff != "" {
			t.Fatalf("two readings differ:\n%s", diff)
		}
		end := 0
		for _, m := range (Names{}).Recognize(sentence.Parse(text)) {
			if m.Start < end {
				t.Fatalf("names overlap at %d", m.Start)
			}
			end = m.End
		}
	})
}

func FuzzLink(f *testing.F) {
	f.Add(story, 11, 23, 40, 52, uint8(0))
	f.Add("Zoé left. She slept.", 0, 4, 1, 3, uint8(7))
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int, kind uint8) {
		mentions := []Mention{
			{Span: sentence.Span{Start: a, End: b}, Kind: kinds[kind%uint8(kindCount)], Rule: "a"},
			{Span: sentence.Span{Start: c, End: d}, Kind: kinds[kind/8%uint8(kindCount)], Rule: "b", Title: sentence.Span{Start: a, End: c}},
		}
		x, err := Link(sentence.Parse(text), mentions)
		if err != nil {
			return
		}
		checkIndex(t, text, x)
	})
}

func FuzzWithin(f *testing.F) {
	f.Add(story, 3, 99)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		x := Find(sentence.Parse(text))
		in := x.Within(sentence.Span{Start: start, End: end})
		n := 0
		for _, m := range x.Mentions {
			if start <= m.Start && m.End <= end {
				if n >= len(in) || in[n].ID != m.ID {
					t.Fatalf("Within lacks mention %d", m.ID)
				}
				n++
			}
		}
		if n != len(in) {
			t.Fatalf("Within gives %d mentions, want %d", len(in), n)
		}
	})
}
