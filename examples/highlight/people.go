package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// Keys of those who are no entity. The key of an entity is its id.
const (
	nobody = "0"      // somebody whom the library could not name
	author = "author" // who wrote the article
)

// hues is how many colours there are; style.css has them. Further speakers
// have the same colours with another border, and all have numbers.
const hues = 8

// A person is a row of the list beside the text: somebody, or a body, who
// speaks, takes a stance or is named.
type person struct {
	Key    string // what data-of holds
	Number string // on the page; "?" if nobody knows who it is
	Name   string
	Roles  string
	Class  string // of the colour

	Quotations int
	Words      int // in quotation marks
	Stances    int

	Silent bool // neither speaks nor takes a stance
}

// people returns the people and bodies of an article, those who say most
// first.
func people(article *hearsay.Article) []*person {
	all := make([]*person, len(article.Entities)+1) // by id
	all[0] = &person{Key: nobody, Name: "Somebody not named"}
	for i, e := range article.Entities {
		p := &person{Key: strconv.Itoa(e.ID), Name: e.Name}
		var roles []string
		for _, r := range e.Roles {
			if !slices.Contains(roles, r.Text) {
				roles = append(roles, r.Text)
			}
		}
		p.Roles = strings.Join(roles, ", ")
		all[i+1] = p
	}
	writer := &person{Key: author, Name: "The article itself"}

	for _, q := range article.Quotations {
		if q.Speech {
			for _, id := range speakers(q) {
				all[id].Quotations++
			}
		}
	}
	for id, n := range quotedWords(article) {
		all[id].Words = n
	}
	for _, s := range article.Stances {
		if s.Voice == stance.Author {
			writer.Stances++
		} else {
			all[s.Holder].Stances++
		}
	}

	var out []*person
	for i, p := range all {
		p.Silent = p.Quotations+p.Stances == 0
		listed := i > 0 && (article.Entities[i-1].Kind == entity.Person || article.Entities[i-1].Kind == entity.Organization)
		if i > 0 && (listed || !p.Silent) {
			out = append(out, p)
		}
	}
	slices.SortStableFunc(out, func(a, b *person) int {
		return cmp.Or(b.Quotations-a.Quotations, b.Stances-a.Stances)
	})
	for i, p := range out {
		p.Number = strconv.Itoa(i + 1)
		p.Class = "hue-0"
		if p.Quotations > 0 {
			p.Class = "hue-" + strconv.Itoa(i%hues+1)
			if i >= hues {
				p.Class += " again-" + strconv.Itoa(1+(i/hues-1)%2)
			}
		}
	}
	for _, p := range []*person{all[0], writer} {
		p.Number, p.Class = "?", "hue-0"
		if p == writer {
			p.Number = "¶"
		}
		if p.Quotations+p.Stances > 0 {
			out = append(out, p)
		}
	}
	return out
}

// speakers returns the ids of those who say q, 0 if nobody is known to.
func speakers(q quote.Quotation) []int {
	if len(q.Speakers) == 0 {
		return []int{0}
	}
	return q.Speakers
}

// quotedWords returns by id how many words in quotation marks are whose.
// Words that somebody quotes from somebody else count for the latter.
func quotedWords(article *hearsay.Article) []int {
	words := make([]int, len(article.Entities)+1)
	var stack []quotedSpan
	spans := quotedSpans(article)
	inWord := false
	for at, r := range article.Text {
		for len(spans) > 0 && spans[0].Start <= at {
			stack = append(stack, spans[0])
			spans = spans[1:]
		}
		for len(stack) > 0 && stack[len(stack)-1].End <= at {
			stack = stack[:len(stack)-1]
		}
		switch {
		case unicode.IsSpace(r) || r == '—':
			inWord = false
		case !inWord && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			inWord = true
			if len(stack) > 0 {
				for _, id := range stack[len(stack)-1].speakers {
					words[id]++
				}
			}
		}
	}
	return words
}

// A quotedSpan is what stands in quotation marks, and whose words it is.
type quotedSpan struct {
	sentence.Span
	speakers []int
}

// quotedSpans returns what stands in quotation marks, in order, the outer
// before the inner.
func quotedSpans(article *hearsay.Article) []quotedSpan {
	var out []quotedSpan
	for _, q := range article.Quotations {
		if q.Speech {
			for _, s := range q.Quoted {
				out = append(out, quotedSpan{s, speakers(q)})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b quotedSpan) int {
		return cmp.Or(a.Start-b.Start, b.End-a.End)
	})
	return out
}
