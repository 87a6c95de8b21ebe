package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// A briefing is what is printed of an article.
type briefing struct {
	article *hearsay.Article
	page    page
}

// brief returns the briefing of article, ready to print.
func brief(article *hearsay.Article) string {
	b := briefing{article: article}
	b.who()
	b.quotations()
	b.silences()
	b.stances()
	return b.page.String()
}

// who lists the people and bodies, and whoever else speaks or takes a stance,
// with their roles: those who say most first, then in the order of the article.
func (b *briefing) who() {
	said := make([]int, len(b.article.Entities)+1)
	for _, q := range b.article.Quotations {
		for _, id := range q.Speakers {
			if q.Speech {
				said[id]++
			}
		}
	}
	stands := make([]int, len(b.article.Entities)+1)
	for _, s := range b.article.Stances {
		stands[s.Holder]++
	}
	b.page.title("People and bodies")
	entities := slices.Clone(b.article.Entities)
	slices.SortStableFunc(entities, func(e, f entity.Entity) int {
		return cmp.Or(said[f.ID]-said[e.ID], stands[f.ID]-stands[e.ID])
	})
	for _, e := range entities {
		if e.Kind != entity.Person && e.Kind != entity.Organization && said[e.ID]+stands[e.ID] == 0 {
			continue
		}
		parts := []string{e.Name}
		for _, r := range e.Roles {
			parts = append(parts, r.Text)
		}
		if said[e.ID] > 0 {
			parts = append(parts, count(said[e.ID], "quotation"))
		}
		if stands[e.ID] > 0 {
			parts = append(parts, count(stands[e.ID], "stance"))
		}
		b.page.item(strings.Join(parts, " · "))
	}
	b.page.orNone()
}

// quotations lists what is said, with who says it and how.
func (b *briefing) quotations() {
	b.page.title("Quotations")
	number := make([]int, len(b.article.Quotations)+1) // by id, as printed
	for _, q := range b.article.Quotations {
		if !q.Speech {
			continue
		}
		number[q.ID] = b.page.items + 1
		how := string(q.Form)
		if !q.Cue.IsZero() {
			how = q.Cue.In(b.article.Text) + ", " + how
		}
		if number[q.Parent] > 0 {
			how += fmt.Sprintf(", inside %d", number[q.Parent])
		}
		if q.Damage != "" {
			how += ", " + q.Damage
		}
		b.page.item(fmt.Sprintf("%s (%s)", b.speakers(q), how))
		b.page.detail("", b.words(q.Content))
	}
	b.page.orNone()
}

// silences lists what is not said.
func (b *briefing) silences() {
	if len(b.article.Silences) == 0 {
		return
	}
	b.page.title("Silences")
	for _, s := range b.article.Silences {
		b.page.item(fmt.Sprintf("%s (%s)", b.names(s.Holders, "somebody"), s.Kind))
		b.page.detail("", s.In(b.article.Text))
	}
}

// stances lists where the article and those in it stand.
func (b *briefing) stances() {
	b.page.title("Stances")
	for _, s := range b.article.Stances {
		kind := string(s.Kind)
		if s.Hedged {
			kind += ", hedged"
		}
		b.page.item(fmt.Sprintf("%s: %s", b.holder(s), kind))
		if !s.Target.IsZero() {
			b.page.detail("toward  ", s.Target.In(b.article.Text))
		}
		b.page.detail("shown by  ", b.words(s.Cue))
	}
	b.page.orNone()
}

// speakers returns the names of those who say q or, if they are not known,
// the words for them.
func (b *briefing) speakers(q quote.Quotation) string {
	if q.Source.IsZero() {
		return b.names(q.Speakers, "somebody")
	}
	return b.names(q.Speakers, q.Source.In(b.article.Text))
}

func (b *briefing) holder(s stance.Stance) string {
	switch {
	case s.Voice == stance.Author:
		return "the article"
	case s.Holder != 0:
		return b.names([]int{s.Holder}, "")
	case !s.HolderSpan.IsZero():
		return s.HolderSpan.In(b.article.Text)
	}
	return "somebody"
}

// names returns the names of entities, or others if there are none.
func (b *briefing) names(ids []int, others string) string {
	var names []string
	for _, id := range ids {
		names = append(names, b.article.Entities[id-1].Name)
	}
	if len(names) == 0 {
		return others
	}
	return strings.Join(names, " and ")
}

// words returns what spans cover.
func (b *briefing) words(spans []sentence.Span) string {
	var parts []string
	for _, s := range spans {
		parts = append(parts, s.In(b.article.Text))
	}
	return strings.Join(parts, " … ")
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}
