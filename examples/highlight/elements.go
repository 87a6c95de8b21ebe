package main

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// Layers, from the outside in, of elements that cover the same words.
const (
	contentLayer = iota
	wordsLayer
	cueLayer
	layersOfQuotation
)

// elements returns what the page shows of the article's own words: quotations,
// what of them stands in marks, their cues, the words that show stances, and
// who is mentioned.
func elements(article *hearsay.Article, who map[string]*person) []element {
	var out []element
	add := func(e element) { out = append(out, e) }
	for _, q := range article.Quotations {
		if q.Speech {
			out = append(out, ofQuotation(article, q, who)...)
		}
	}
	inner := (len(article.Quotations) + 1) * layersOfQuotation // what follows stands inside
	for _, s := range article.Stances {
		for _, c := range s.Cue {
			add(element{Span: c, Class: "shows", Of: holder(s), Stance: s.ID, order: inner + s.ID})
		}
	}
	inner += len(article.Stances) + 1
	for _, m := range article.Mentions {
		listed := func(id int) bool { return who[strconv.Itoa(id)] != nil }
		if slices.ContainsFunc(m.Entities, listed) {
			add(element{Span: m.Span, Class: "mention", Of: keys(m.Entities), order: inner})
		}
	}
	return out
}

// ofQuotation returns the elements of a quotation.
func ofQuotation(article *hearsay.Article, q quote.Quotation, who map[string]*person) []element {
	of, number, names := labels(article, q, who)
	color := who[strconv.Itoa(speakers(q)[0])].Class
	var out []element
	add := func(s sentence.Span, layer int, class string) {
		out = append(out, element{Span: s, Class: class + " " + color, Of: of, order: q.ID*layersOfQuotation + layer})
	}
	if !inTheirOwn(article, q) {
		class := "content"
		if q.Form == quote.Direct {
			class = "words content"
		}
		for _, s := range q.Content {
			add(s, contentLayer, class)
		}
		if len(out) > 0 {
			out[0].Number, out[0].Who = number, names
		}
	}
	for _, s := range quotedWithin(article.Text, q) {
		add(s, wordsLayer, "words")
	}
	if !q.Cue.IsZero() {
		add(q.Cue.Span, cueLayer, "cue")
	}
	return out
}

// inTheirOwn reports whether q stands in words of the same people, and so is
// shown as theirs already: “I hope we win.”
func inTheirOwn(article *hearsay.Article, q quote.Quotation) bool {
	if q.Parent == 0 || len(q.Speakers) == 0 {
		return false
	}
	parent := article.Quotations[q.Parent-1]
	return parent.Form == quote.Direct && slices.Equal(q.Speakers, parent.Speakers)
}

// labels returns whose a quotation is: keys, numbers and names.
func labels(article *hearsay.Article, q quote.Quotation, who map[string]*person) (of, number, names string) {
	ids := speakers(q)
	var numbers, called []string
	for _, id := range ids {
		p := who[strconv.Itoa(id)]
		numbers = append(numbers, p.Number)
		called = append(called, p.Name)
	}
	if ids[0] == 0 && !q.Source.IsZero() {
		called = []string{q.Source.In(article.Text)}
	}
	return keys(ids), strings.Join(numbers, ","), strings.Join(called, " and ")
}

// quotedWithin returns what stands in quotation marks, with the marks, inside
// the content of a quotation that has other words, too.
func quotedWithin(text string, q quote.Quotation) []sentence.Span {
	if q.Form == quote.Direct {
		return nil
	}
	var out []sentence.Span
	for _, s := range q.Quoted {
		for _, c := range q.Content {
			if c.Contains(s) {
				out = append(out, withMarks(text, s, c))
				break
			}
		}
	}
	return out
}

// withMarks returns s with the quotation marks before and behind it, as far as
// they stand within.
func withMarks(text string, s, within sentence.Span) sentence.Span {
	const marks = "\"'`´“”„‟‘’‚‛«»‹›"
	for s.Start > within.Start {
		r, size := utf8.DecodeLastRuneInString(text[within.Start:s.Start])
		if !strings.ContainsRune(marks, r) {
			break
		}
		s.Start -= size
	}
	for s.End < within.End {
		r, size := utf8.DecodeRuneInString(text[s.End:within.End])
		if !strings.ContainsRune(marks, r) {
			break
		}
		s.End += size
	}
	return s
}

// keys returns ids as data-of has them.
func keys(ids []int) string {
	var out []string
	for _, id := range ids {
		out = append(out, strconv.Itoa(id))
	}
	return strings.Join(out, " ")
}
