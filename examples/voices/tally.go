package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/examples/internal/oneline"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A count is how much is said.
type count struct {
	quotations int
	words      int
	direct     int // of the words, those inside quotation marks
}

func (c *count) add(more count) {
	c.quotations += more.quotations
	c.words += more.words
	c.direct += more.direct
}

// A voice is somebody who is heard.
type voice struct {
	name     string
	kind     entity.Kind
	role     string   // the first that the text gives, or ""
	pronouns []string // of the third person
	articles int
	article  string // the id of the first
	last     int    // of a roll: the number of the last
	count
}

// A tally is who is heard in an article.
type tally struct {
	id, title string
	voices    []voice // in the order in which they are named
	nobody    count   // of speakers whom the text does not name, or the library does not find
	all       count   // each quotation once, whoever and however many say it
}

// A counter counts the quotations of articles.
type counter struct {
	thoughts bool // beliefs, wishes and feelings, too
}

// tally reads an article and counts.
func (c counter) tally(id, title, text string) tally {
	a := hearsay.Read(text)
	counted := make([]bool, len(a.Quotations)+1)        // by id
	own := make([][]sentence.Span, len(a.Quotations)+1) // content that is in no other that counts
	for _, q := range a.Quotations {
		counted[q.ID], own[q.ID] = c.counts(q) && !isSilence(q, a.Silences), q.Content
	}
	for _, q := range a.Quotations {
		if !counted[q.ID] {
			continue
		}
		outer := q.Parent
		for outer != 0 && !counted[outer] {
			outer = a.Quotations[outer-1].Parent
		}
		if outer == 0 {
			continue
		}
		if slices.Equal(a.Quotations[outer-1].Speakers, q.Speakers) {
			counted[q.ID] = false // “I would say …”: the same words of the same speaker
			continue
		}
		own[outer] = without(own[outer], q.Content)
	}

	t := tally{id: id, title: title}
	said := make([]count, len(a.Entities)+1)
	for _, q := range a.Quotations {
		if !counted[q.ID] {
			continue
		}
		n := count{quotations: 1, words: words(text, own[q.ID])}
		switch q.Form {
		case quote.Direct:
			n.direct = n.words
		case quote.Mixed:
			n.direct = words(text, within(own[q.ID], q.Quoted))
		}
		t.all.add(n)
		if len(q.Speakers) == 0 {
			t.nobody.add(n)
		}
		for _, id := range q.Speakers {
			said[id].add(n)
		}
	}
	for _, e := range a.Entities {
		if said[e.ID].quotations > 0 {
			t.voices = append(t.voices, voiceOf(e, id, said[e.ID]))
		}
	}
	return t
}

// counts tells whether q is something that somebody is heard to say.
func (c counter) counts(q quote.Quotation) bool {
	if !q.Speech {
		return false
	}
	if q.Form != quote.Indirect {
		return true
	}
	if q.Cue.Negated {
		return false // “did not say that …”
	}
	switch q.Class {
	case quote.Believe, quote.Want, quote.Feel, quote.Show:
		return c.thoughts
	}
	return true
}

// isSilence tells whether q is what somebody did not say: “declined to
// comment”.
func isSilence(q quote.Quotation, silences []quote.Silence) bool {
	return q.Form == quote.Indirect && slices.ContainsFunc(silences, func(s quote.Silence) bool { return s.Cue.Overlaps(q.Cue.Span) })
}

func voiceOf(e entity.Entity, article string, n count) voice {
	v := voice{name: oneline.Of(e.Name), kind: e.Kind, articles: 1, article: article, count: n}
	if len(e.Roles) > 0 {
		v.role = oneline.Of(e.Roles[0].Text)
	}
	for _, p := range e.Pronouns {
		switch p {
		case "he", "him", "his", "himself", "she", "her", "hers", "herself",
			"they", "them", "their", "theirs", "themselves", "it", "its", "itself":
			v.pronouns = append(v.pronouns, p)
		}
	}
	return v
}

// without returns the parts of spans that lie in none of others. Both are in
// order.
func without(spans, others []sentence.Span) []sentence.Span {
	var out []sentence.Span
	for _, s := range spans {
		for _, o := range others {
			if o.End <= s.Start || o.Start >= s.End {
				continue
			}
			if o.Start > s.Start {
				out = append(out, sentence.Span{Start: s.Start, End: o.Start})
			}
			s.Start = min(o.End, s.End)
		}
		if s.Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

// within returns the parts of spans that lie in others. Both are in order.
func within(spans, others []sentence.Span) []sentence.Span {
	var out []sentence.Span
	for _, s := range spans {
		for _, o := range others {
			part := sentence.Span{Start: max(s.Start, o.Start), End: min(s.End, o.End)}
			if part.Start < part.End {
				out = append(out, part)
			}
		}
	}
	return out
}

// words returns how many words spans of text hold: what stands between white
// space and dashes and has a letter or a digit.
func words(text string, spans []sentence.Span) int {
	n := 0
	for _, s := range spans {
		for _, field := range strings.FieldsFunc(s.In(text), isGap) {
			if strings.IndexFunc(field, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
				n++
			}
		}
	}
	return n
}

func isGap(r rune) bool { return unicode.IsSpace(r) || r == '–' || r == '—' }
