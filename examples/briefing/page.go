package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/examples/internal/oneline"
)

// columns is the width of a page: that of a terminal as it always was.
const columns = 80

// indent is the width that numbers of items are given.
const indent = 4

// A page is text in columns with numbered items under titles.
type page struct {
	strings.Builder
	items int // under this title
}

// title begins a new list.
func (p *page) title(name string) {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
	fmt.Fprintln(p, strings.ToUpper(name))
	p.items = 0
}

// item writes the next item of the list.
func (p *page) item(text string) {
	p.items++
	p.block(fmt.Sprintf("%*d. ", indent-2, p.items), text)
}

// orNone ends a list that may have no items.
func (p *page) orNone() {
	if p.items == 0 {
		p.detail("", "none")
	}
}

// detail writes more about the last item, with a label before it.
func (p *page) detail(label, text string) {
	p.block(strings.Repeat(" ", indent)+label, text)
}

// block writes words after a margin, which the lines that follow the first
// leave free.
func (p *page) block(margin, text string) {
	width := utf8.RuneCountInString(margin)
	p.WriteString(margin)
	at := width
	for i, word := range strings.Fields(oneline.Of(text)) {
		n := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case at+1+n > columns:
			p.WriteString("\n" + strings.Repeat(" ", width))
			at = width
		default:
			p.WriteByte(' ')
			at++
		}
		p.WriteString(word)
		at += n
	}
	p.WriteByte('\n')
}
