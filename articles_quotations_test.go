package hearsay_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/annotated"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// leastAlike is how much of two contents must be in common for one to be found
// in the other: twice what they share, by the bytes of both.
const leastAlike = 0.5

// quotations measures the quotations that are not inside others.
func (t *tally) quotations(marked annotated.Article, read *hearsay.Article) {
	text := marked.Text
	var given []quote.Quotation
	for _, q := range read.Quotations {
		if q.Parent == 0 && q.Speech {
			given = append(given, q)
		}
	}
	alike := func(m, f int) float64 {
		a, b := marked.Quotations[m], given[f]
		share := 2 * float64(common(a.Content, b.Content)) / float64(length(a.Content)+length(b.Content))
		if share < leastAlike {
			return 0
		}
		if overlap(b.Cue.Span, a.Cue) > 0 {
			share++ // of two with the same content
		}
		return share
	}
	used := map[int]bool{}
	found := map[int]bool{}
	for _, p := range pair(len(marked.Quotations), len(given), alike) {
		m, f := marked.Quotations[p.marked], given[p.found]
		used[p.found], found[p.marked] = true, true
		if m.May {
			continue
		}
		t.marked("quotations", true)
		t.of("quotations", "content exact: right of all", sameContent(text, m.Content, f.Content))
		t.part("form", slices.Contains(m.Forms, f.Form), text, f, fmt.Sprint(m.Forms))
		if len(m.Source) > 0 { // where none is marked, one may stand near by
			t.part("source", overlap(f.Source, m.Source) > 0, text, f, wordsOf(text, m.Source))
		}
		if len(m.Cue) > 0 {
			t.part("cue", overlap(f.Cue.Span, m.Cue) > 0, text, f, wordsOf(text, m.Cue))
		}
		speaker := slices.ContainsFunc(m.Speakers, func(s []string) bool { return sameNames(s, namesOf(read, f.Speakers)) })
		t.part("speaker", speaker, text, f, fmt.Sprintf("%q, found %q (%s)", m.Speakers, namesOf(read, f.Speakers), f.Unresolved))
		if !sameContent(text, m.Content, f.Content) {
			t.miss("quotation's content: %s, marked %s", describeQuotation(text, f), wordsOf(text, m.Content))
		}
	}
	for i, m := range marked.Quotations {
		if !found[i] && !m.May {
			t.marked("quotations", false)
			t.of("quotations", "content exact: right of all", false)
			t.miss("quotation missed: %s | %s", wordsOf(text, m.Cue), wordsOf(text, m.Content))
		}
	}
	for i, f := range given {
		may := func(m annotated.Quotation) bool {
			return m.May && common(m.Content, f.Content) > 0 && overlap(f.Cue.Span, m.Cue) > 0
		}
		if !used[i] && !slices.ContainsFunc(marked.Quotations, may) {
			t.extra("quotations")
			t.miss("quotation extra: %s", describeQuotation(text, f))
		}
	}
}

// part counts whether a part of a quotation that was found is right.
func (t *tally) part(name string, right bool, text string, f quote.Quotation, want string) {
	t.of("quotations", name+": right of found", right)
	if !right {
		t.miss("quotation's %s: %s, marked %s", name, describeQuotation(text, f), want)
	}
}

// words measures words in quotation marks that nobody says.
func (t *tally) words(marked annotated.Article, read *hearsay.Article) {
	var given []quote.Quotation
	for _, q := range read.Quotations {
		if !q.Speech {
			given = append(given, q)
		}
	}
	is := func(w annotated.Words) func(quote.Quotation) bool {
		return func(q quote.Quotation) bool { return overlap(w.Span, q.Content) > 0 }
	}
	for _, w := range marked.Words {
		if i := slices.IndexFunc(given, is(w)); i >= 0 {
			given = slices.Delete(given, i, i+1)
			if !w.May {
				t.marked("words nobody says", true)
			}
		} else if !w.May {
			t.marked("words nobody says", false)
			t.miss("words missed: %s", w.In(marked.Text))
		}
	}
	for _, q := range given {
		t.extra("words nobody says")
		t.miss("words extra: %s", describeQuotation(marked.Text, q))
	}
}

// silences measures what somebody does not say, by the cue.
func (t *tally) silences(marked annotated.Article, read *hearsay.Article) {
	text := marked.Text
	alike := func(m, f int) float64 {
		return float64(overlap(marked.Silences[m].Cue, []sentence.Span{read.Silences[f].Cue}))
	}
	used, found := map[int]bool{}, map[int]bool{}
	for _, p := range pair(len(marked.Silences), len(read.Silences), alike) {
		m, f := marked.Silences[p.marked], read.Silences[p.found]
		used[p.found], found[p.marked] = true, true
		if m.May {
			continue
		}
		t.marked("silences", true)
		holders := namesOf(read, f.Holders)
		right := slices.Contains(m.Kinds, f.Kind) &&
			(sameNames(m.Holders, holders) || len(m.Holders) > 1 && len(holders) == 1 && slices.Contains(m.Holders, holders[0]))
		t.of("silences", "kind and holder: right of found", right)
		if !right {
			t.miss("silence %q: %s of %q, marked %q of %q", f.In(text), f.Kind, holders, m.Kinds, m.Holders)
		}
	}
	for i, m := range marked.Silences {
		if !found[i] && !m.May {
			t.marked("silences", false)
			t.miss("silence missed: %q", m.Cue.In(text))
		}
	}
	for i, f := range read.Silences {
		if !used[i] {
			t.extra("silences")
			t.miss("silence extra: %q", f.In(text))
		}
	}
}

// sameContent reports whether two contents are the same but for marks, stops
// and a "that" at their ends, and however they are cut into pieces.
func sameContent(text string, a, b []sentence.Span) bool {
	return letters(text, a) == letters(text, b)
}

// letters returns the words of spans, without what stands between them.
func letters(text string, spans []sentence.Span) string {
	var b strings.Builder
	for _, s := range spans {
		for word := range strings.FieldsSeq(s.In(text)) {
			if word = strings.Trim(word, `“”‘’«»"'.,;:!?–—-`); word != "" {
				b.WriteString(word + " ")
			}
		}
	}
	return strings.TrimPrefix(b.String(), "that ")
}

// sameNames reports whether two lists hold the same names.
func sameNames(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// wordsOf returns the words of spans in one line.
func wordsOf(text string, spans []sentence.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, s.In(text))
	}
	return strings.Join(strings.Fields(strings.Join(all, " + ")), " ")
}

// describeQuotation returns q in one line.
func describeQuotation(text string, q quote.Quotation) string {
	return fmt.Sprintf("%s | %s | %s | %s (%s)", q.Form, q.Source.In(text), q.Cue.In(text), wordsOf(text, q.Content), q.Rule)
}
