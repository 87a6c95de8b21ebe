package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// An element is a span of text that the page shows in its own way. Elements
// may overlap in any way.
type element struct {
	sentence.Span
	Class string
	Of    string // keys of the people it belongs to, separated by spaces

	// Of the first element of a quotation: the number of who speaks, for the
	// eye, and the name, for the ear. They are shown where somebody begins to
	// speak, not again with all that the same paragraph has from the same.
	Number string
	Who    string

	Stance int // the number of the stance that the words show, or 0

	order int // of elements with one span, the outer before the inner
}

// A mark is a place in the text that tells of a stance.
type mark struct {
	at int
	*attitude
}

// A token is a piece of a page's text: one field is set.
type token struct {
	Text   string
	Return bool     // a carriage return, which HTML would make a line feed
	Open   *element // its start tag
	Close  bool     // an end tag
	Mark   *attitude
}

// A weaver turns overlapping elements into nested ones: an element that ends
// inside another, or where a paragraph does, goes on in a second piece.
type weaver struct {
	text     string
	elements []element // that are not open yet, in order
	marks    []mark    // that are not written yet, in order
	open     []*element
	number   string // the last one in this paragraph
	tokens   []token
}

func newWeaver(text string, elements []element, marks []mark) *weaver {
	w := &weaver{text: text}
	for _, e := range elements {
		if 0 <= e.Start && e.Start < e.End && e.End <= len(text) {
			w.elements = append(w.elements, e)
		}
	}
	slices.SortStableFunc(w.elements, func(a, b element) int {
		return cmp.Or(a.Start-b.Start, b.End-a.End, a.order-b.order)
	})
	w.marks = slices.SortedStableFunc(slices.Values(marks), func(a, b mark) int { return a.at - b.at })
	return w
}

// paragraph returns the tokens of the next paragraph.
func (w *weaver) paragraph(p sentence.Span) []token {
	w.tokens, w.number = nil, ""
	carried := w.open
	w.open = nil
	for _, e := range carried {
		w.start(again(e), p.Start)
	}
	for at := p.Start; ; {
		w.end(at)
		for len(w.marks) > 0 && w.marks[0].at <= at {
			w.tokens = append(w.tokens, token{Mark: w.marks[0].attitude})
			w.marks = w.marks[1:]
		}
		if at == p.End {
			break
		}
		for len(w.elements) > 0 && w.elements[0].Start <= at {
			w.start(&w.elements[0], at)
			w.elements = w.elements[1:]
		}
		next := w.next(p.End)
		w.tokens = append(w.tokens, plain(w.text[at:next])...)
		at = next
	}
	for range w.open {
		w.tokens = append(w.tokens, token{Close: true})
	}
	return w.tokens
}

// next returns where something begins or ends, at the latest at end.
func (w *weaver) next(end int) int {
	for _, e := range w.open {
		end = min(end, e.End)
	}
	if len(w.elements) > 0 {
		end = min(end, w.elements[0].Start)
	}
	if len(w.marks) > 0 {
		end = min(end, w.marks[0].at)
	}
	return end
}

// start opens an element at a place, unless it ended before.
func (w *weaver) start(e *element, at int) {
	if e.End <= at {
		return
	}
	if e.Number == w.number {
		e = again(e)
	}
	w.number = cmp.Or(e.Number, w.number)
	w.tokens = append(w.tokens, token{Open: e})
	w.open = append(w.open, e)
}

// end closes the elements that end at a place. Those that were opened inside
// them and do not end there are closed, too, and opened anew.
func (w *weaver) end(at int) {
	outermost := slices.IndexFunc(w.open, func(e *element) bool { return e.End <= at })
	if outermost < 0 {
		return
	}
	inner := slices.Clone(w.open[outermost:])
	w.open = w.open[:outermost]
	for range inner {
		w.tokens = append(w.tokens, token{Close: true})
	}
	for _, e := range inner {
		w.start(again(e), at)
	}
}

// again returns what a second piece of e is: it bears no number.
func again(e *element) *element {
	if e.Number == "" {
		return e
	}
	piece := *e
	piece.Number, piece.Who = "", ""
	return &piece
}

// plain returns tokens for text in which nothing begins or ends.
func plain(text string) []token {
	var out []token
	for i, s := range strings.Split(text, "\r") {
		if i > 0 {
			out = append(out, token{Return: true})
		}
		if s != "" {
			out = append(out, token{Text: s})
		}
	}
	return out
}
