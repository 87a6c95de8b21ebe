package entity

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// checkIndex fails if x is not what the package promises of an index of text.
func checkIndex(t *testing.T, text string, x *Index) {
	t.Helper()
	valid := utf8.ValidString(text)
	fits := func(what string, s sentence.Span) {
		if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
			t.Fatalf("%s %v is not inside the text of %d bytes", what, s, len(text))
		}
		if valid && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
			t.Fatalf("%s %v cuts a character", what, s)
		}
	}
	first := 0
	for i, m := range x.Mentions {
		fits("mention", m.Span)
		if m.ID != i+1 {
			t.Fatalf("mention %d has the id %d", i+1, m.ID)
		}
		if i > 0 && compareMentions(x.Mentions[i-1], m) > 0 {
			t.Fatalf("mention %d is out of order", i+1)
		}
		if !m.Title.IsZero() {
			fits("title", m.Title)
		}
		if (len(m.Entities) == 0) != (m.Unresolved != "") {
			t.Fatalf("mention %d refers to %v and is unresolved for %q", i+1, m.Entities, m.Unresolved)
		}
		if m.Confidence < 0 || m.Confidence > 1 || m.Rule == "" || kindOf(m.Kind) == kindCount {
			t.Fatalf("mention %d: %+v", i+1, m)
		}
		for _, id := range append(append([]int{}, m.Entities...), m.Place) {
			switch {
			case id < 0 || id > len(x.Entities):
				t.Fatalf("mention %d refers to entity %d of %d", i+1, id, len(x.Entities))
			case id > first+1:
				t.Fatalf("mention %d refers to entity %d before %d was mentioned", i+1, id, first+1)
			case id > first:
				first = id
			}
		}
	}
	if first != len(x.Entities) {
		t.Fatalf("%d of %d entities are mentioned", first, len(x.Entities))
	}
	for i, e := range x.Entities {
		if e.ID != i+1 || e.Name == "" || kindOf(e.Kind) == kindCount {
			t.Fatalf("entity %d: %+v", i+1, e)
		}
		for _, role := range e.Roles {
			fits("role", role.Span)
			if role.In(text) != role.Text {
				t.Fatalf("role %q is not what its span covers, %q", role.Text, role.In(text))
			}
		}
	}
}

func addSeeds(f *testing.F) {
	f.Add(story)
	for _, rows := range [][]row{namesRows, titleRows, aliasRows, pronounRows, nominalRows, metonymRows} {
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
