package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/sentence"
)

func TestWeave(t *testing.T) {
	el := func(start, end int, class string) element {
		return element{Span: sentence.Span{Start: start, End: end}, Class: class}
	}
	numbered := func(start, end int, class, number string) element {
		e := el(start, end, class)
		e.Number, e.Who = number, "Moser"
		return e
	}
	at := func(place, id int) mark { return mark{place, &attitude{ID: id}} }
	whole := []sentence.Span{{Start: 0, End: 10}}
	halves := []sentence.Span{{Start: 0, End: 4}, {Start: 6, End: 10}}
	const text = "0123456789"
	tests := []struct {
		name       string
		text       string
		paragraphs []sentence.Span
		elements   []element
		marks      []mark
		want       string
	}{
		{"nothing", text, whole, nil, nil, "0123456789"},
		{"no text", "", nil, []element{el(0, 1, "a")}, nil, ""},
		{"one", text, whole, []element{el(2, 4, "a")}, nil, "01(a 23)456789"},
		{"all", text, whole, []element{el(0, 10, "a")}, nil, "(a 0123456789)"},
		{"side by side", text, whole, []element{el(2, 4, "a"), el(4, 6, "b")}, nil, "01(a 23)(b 45)6789"},
		{"nested", text, whole, []element{el(1, 9, "a"), el(3, 5, "b")}, nil, "0(a 12(b 34)5678)9"},
		{"nested, the inner first", text, whole, []element{el(3, 5, "b"), el(1, 9, "a")}, nil, "0(a 12(b 34)5678)9"},
		{"one beginning", text, whole, []element{el(1, 3, "b"), el(1, 9, "a")}, nil, "0(a (b 12)345678)9"},
		{"one end", text, whole, []element{el(1, 9, "a"), el(6, 9, "b")}, nil, "0(a 12345(b 678))9"},
		{"the same span", text, whole, []element{{Span: sentence.Span{Start: 1, End: 3}, Class: "b", order: 2}, {Span: sentence.Span{Start: 1, End: 3}, Class: "a", order: 1}}, nil, "0(a (b 12))3456789"},
		{"overlapping", text, whole, []element{el(1, 5, "a"), el(3, 8, "b")}, nil, "0(a 12(b 34))(b 567)89"},
		{"overlapping thrice", text, whole, []element{el(1, 5, "a"), el(2, 7, "b"), el(3, 9, "c")}, nil, "0(a 1(b 2(c 34)))(b (c 56))(c 78)9"},
		{"overlapping what ends with it", text, whole, []element{el(1, 5, "a"), el(3, 5, "b"), el(4, 8, "c")}, nil, "0(a 12(b 3(c 4)))(c 567)89"},
		{"paragraphs", text, halves, []element{el(2, 8, "a")}, nil, "01(a 23)¶(a 67)89"},
		{"between paragraphs", text, halves, []element{el(4, 6, "a"), el(5, 7, "b")}, nil, "0123¶(b 6)789"},
		{"up to the end of one", text, halves, []element{el(2, 4, "a"), el(6, 7, "b")}, nil, "01(a 23)¶(b 6)789"},
		{"a number once", text, whole, []element{numbered(0, 2, "a", "1"), numbered(3, 5, "b", "1"), numbered(6, 7, "c", "2"), numbered(8, 9, "d", "1")}, nil,
			"(a #1 Moser 01)2(b 34)5(c #2 Moser 6)7(d #1 Moser 8)9"},
		{"a number in every paragraph", text, halves, []element{numbered(0, 2, "a", "1"), numbered(6, 7, "b", "1")}, nil, "(a #1 Moser 01)23¶(b #1 Moser 6)789"},
		{"no number on a second piece", text, whole, []element{el(1, 5, "a"), numbered(3, 8, "b", "1")}, nil, "0(a 12(b #1 Moser 34))(b 567)89"},
		{"no number on a second paragraph", text, halves, []element{numbered(2, 8, "b", "1")}, nil, "01(b #1 Moser 23)¶(b 67)89"},
		{"marks", text, whole, []element{el(1, 9, "a"), el(3, 5, "b")}, []mark{at(5, 1), at(5, 2), at(7, 3)}, "0(a 12(b 34)^1^256^378)9"},
		{"a mark at both ends", text, whole, []element{el(0, 10, "a")}, []mark{at(10, 2), at(0, 1)}, "^1(a 0123456789)^2"},
		{"a mark at the end of a paragraph", text, halves, nil, []mark{at(4, 1)}, "0123^1¶6789"},
		{"a mark between paragraphs", text, halves, nil, []mark{at(5, 1)}, "0123¶^16789"},
		{"outside the text", text, whole, []element{el(-1, 2, "a"), el(3, 3, "b"), el(5, 4, "c"), el(9, 11, "d")}, nil, "0123456789"},
		{"carriage returns", "0\r\n\r4", []sentence.Span{{Start: 0, End: 5}}, []element{el(1, 3, "a")}, nil, "0(a ␍\n)␍4"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWeaver(test.text, test.elements, test.marks)
			var got []string
			for _, p := range test.paragraphs {
				got = append(got, sketch(w.paragraph(p)))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "¶")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzWeave gives any spans of any text, three bytes for each: where it begins
// and ends, and what it is.
func FuzzWeave(f *testing.F) {
	f.Add("a “b” <c>\r\n\n&d; é", []byte{0, 9, 0, 3, 12, 1, 5, 5, 2, 1, 14, 3, 8, 0, 4})
	f.Fuzz(func(t *testing.T, text string, spans []byte) {
		if unfit(text) >= 0 {
			t.Skip()
		}
		starts := []int{}
		for i := range text {
			starts = append(starts, i)
		}
		starts = append(starts, len(text))
		place := func(b byte) int { return starts[int(b)%len(starts)] }
		var elements []element
		var marks []mark
		for ; len(spans) >= 3; spans = spans[3:] {
			s := sentence.Span{Start: place(spans[0]), End: place(spans[1])}
			if spans[2]%5 == 4 {
				marks = append(marks, mark{s.Start, &attitude{ID: len(marks) + 1, Target: "x", Toward: s}})
			} else {
				elements = append(elements, element{Span: s, Class: string('a' + rune(spans[2]%5)), Number: "1", Who: "<\"'>", order: int(spans[2])})
			}
		}
		w := newWeaver(text, elements, marks)
		middle := place(byte(len(text) / 2))
		var b strings.Builder
		b.WriteString("<article>")
		for _, p := range []sentence.Span{{Start: 0, End: middle}, {Start: middle, End: len(text)}} {
			b.WriteString("<p>")
			if err := pageTemplate.ExecuteTemplate(&b, "tokens", w.paragraph(p)); err != nil {
				t.Fatal(err)
			}
			b.WriteString("</p>")
		}
		b.WriteString("</article>")
		doc := parse(t, b.String())
		if doc.Text != text {
			t.Errorf("text %q, want %q", doc.Text, text)
		}
		if len(doc.IDs) != len(marks) {
			t.Errorf("%d marks, want %d", len(doc.IDs), len(marks))
		}
	})
}
