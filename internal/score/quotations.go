package score

import (
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// half is how much of the content must overlap for it to count as found by
// half: the mean of its precision and recall in words.
const half = 0.5

// A QuotationScore holds the measures of quotations. What is counted is one
// attribution, or one part of it, whatever the number of its spans; words are
// compared, not marks.
type QuotationScore struct {
	Source, Cue, Content Score // parts that share a word with a marked one
	Any                  Score // attributions whose contents share a word
	// HalfSource is the measure that matters most: at least half of the
	// content is right, and the sources share a word or neither has one.
	HalfSource Score
	Forms      map[quote.Form]FormScore // the same by form
}

// A FormScore measures quotations of one form. People and the library may see the
// same quotation in different forms, so that what is right is counted twice:
// of those marked with the form, and of those given with it.
type FormScore struct{ Gold, Given Score }

// Precision returns the share of what is given with the form that is right.
func (f FormScore) Precision() float64 { return f.Given.Precision() }

// Recall returns the share of what is marked with the form that is found.
func (f FormScore) Recall() float64 { return f.Gold.Recall() }

// F1 returns the harmonic mean of precision and recall.
func (f FormScore) F1() float64 {
	p, r := f.Precision(), f.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// Add counts what o has counted as well.
func (q *QuotationScore) Add(o QuotationScore) {
	q.Source.Add(o.Source)
	q.Cue.Add(o.Cue)
	q.Content.Add(o.Content)
	q.Any.Add(o.Any)
	q.HalfSource.Add(o.HalfSource)
	if q.Forms == nil {
		q.Forms = map[quote.Form]FormScore{}
	}
	for form, add := range o.Forms {
		sum := q.Forms[form]
		sum.Gold.Add(add.Gold)
		sum.Given.Add(add.Given)
		q.Forms[form] = sum
	}
}

// Attributions returns quotations as the sets write them. Those inside others
// are left out: the sets do not mark them.
func Attributions(quotations []quote.Quotation, entities []entity.Entity) []dataset.Attribution {
	var out []dataset.Attribution
	for _, q := range quotations {
		if q.Parent != 0 {
			continue
		}
		a := dataset.Attribution{Content: q.Content}
		if !q.Source.IsZero() {
			a.Source = dataset.Spans{q.Source}
		}
		if !q.Cue.IsZero() {
			a.Cue = dataset.Spans{q.Cue.Span}
		}
		names := make([]string, len(q.Speakers))
		for i, id := range q.Speakers {
			names[i] = entities[id-1].Name
		}
		a.Speaker = strings.Join(names, " and ")
		out = append(out, a)
	}
	return out
}

// Quotations measures the attributions of one text.
func Quotations(text string, gold, given []dataset.Attribution) QuotationScore {
	g, p := newAttributions(text, gold), newAttributions(text, given)
	count := func(pairs []pair) Score {
		return Score{Right: len(pairs), Gold: len(gold), Given: len(given)}
	}
	found := halfSource(g, p)
	return QuotationScore{
		Source:     anyWord(g.source, p.source),
		Cue:        anyWord(g.cue, p.cue),
		Content:    anyWord(g.content, p.content),
		Any:        count(match(g.content, p.content, nil)),
		HalfSource: count(found),
		Forms:      byForm(g.form, p.form, found),
	}
}

// RightQuotations tells of each given attribution whether it is right: half of
// its content, and its source.
func RightQuotations(text string, gold, given []dataset.Attribution) []bool {
	right := make([]bool, len(given))
	for _, p := range halfSource(newAttributions(text, gold), newAttributions(text, given)) {
		right[p.given] = true
	}
	return right
}

// halfSource pairs the attributions that share half of the content and a word
// of the source, if they have any.
func halfSource(g, p attributions) []pair {
	return match(g.content, p.content, func(at pair, overlap float64) bool {
		s, t := g.source[at.gold], p.source[at.given]
		return overlap >= half && (shared(s, t) > 0 || len(s)+len(t) == 0)
	})
}

// attributions are the words of each attribution, and its form.
type attributions struct {
	source, cue, content [][]int
	form                 []quote.Form
}

func newAttributions(text string, list []dataset.Attribution) attributions {
	var out attributions
	x := newLexer(text)
	quoted := quotedRegions(text)
	for _, a := range list {
		out.source = append(out.source, x.words(a.Source))
		out.cue = append(out.cue, x.words(a.Cue))
		out.content = append(out.content, x.words(a.Content))
		out.form = append(out.form, formOf(text, a.Content, quoted))
	}
	return out
}

// anyWord measures parts of attributions: what shares a word is right. An
// attribution without the part does not count.
func anyWord(gold, given [][]int) Score {
	s := Score{Right: len(match(gold, given, nil))}
	for _, words := range gold {
		if len(words) > 0 {
			s.Gold++
		}
	}
	for _, words := range given {
		if len(words) > 0 {
			s.Given++
		}
	}
	return s
}

func byForm(gold, given []quote.Form, right []pair) map[quote.Form]FormScore {
	forms := map[quote.Form]FormScore{}
	change := func(form quote.Form, add FormScore) {
		sum := forms[form]
		sum.Gold.Add(add.Gold)
		sum.Given.Add(add.Given)
		forms[form] = sum
	}
	for _, form := range gold {
		change(form, FormScore{Gold: Score{Gold: 1}})
	}
	for _, form := range given {
		change(form, FormScore{Given: Score{Given: 1}})
	}
	for _, p := range right {
		change(gold[p.gold], FormScore{Gold: Score{Right: 1}})
		change(given[p.given], FormScore{Given: Score{Right: 1}})
	}
	return forms
}

// formOf tells the form of content by its letters and digits: all of them
// stand inside marks, some, or none. Without content there is no form.
func formOf(text string, content, quoted []sentence.Span) quote.Form {
	var inside, outside int
	for _, c := range content {
		at := c.Start
		for _, q := range quoted {
			if !q.Overlaps(c) {
				continue
			}
			start, end := max(q.Start, at), min(q.End, c.End)
			outside += alnums(text, at, start)
			inside += alnums(text, start, end)
			at = max(at, end)
		}
		outside += alnums(text, at, c.End)
	}
	switch {
	case len(content) == 0:
		return ""
	case inside == 0:
		return quote.Indirect
	case outside == 0:
		return quote.Direct
	}
	return quote.Mixed
}

func alnums(text string, start, end int) int {
	n := 0
	for _, r := range text[start:max(start, end)] {
		if isAlnum(r) {
			n++
		}
	}
	return n
}
