package score

import (
	"slices"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// SeedMentions measures the mentions of a level in the seed article: how many
// have been found, byte for byte, and of how many of all it is right as well
// to whom they refer, by name.
func SeedMentions(gold []dataset.SeedMention, a *hearsay.Article, level string) (spans, entities Score) {
	given := map[sentence.Span]entity.Mention{}
	for _, m := range a.Mentions {
		given[m.Span] = m
	}
	for _, g := range gold {
		if g.Level != level {
			continue
		}
		spans.Gold++
		entities.Gold++
		m, ok := given[g.Span]
		if !ok {
			continue
		}
		spans.Right++
		if sameSet(namesOf(a, m.Entities), g.Entities) {
			entities.Right++
		}
	}
	return spans, entities
}

// A SeedQuotationScore holds the measures of quotations in the seed article. Those
// found have half of the marked content; the others count what else is right.
type SeedQuotationScore struct {
	Found, Form, Speaker Score
	Content              Score // right but for a mark, a stop or a "that"
}

// SeedQuotations measures the quotations in the seed article. Those
// inside others are left out of account.
func SeedQuotations(gold []dataset.SeedQuotation, a *hearsay.Article) SeedQuotationScore {
	var s SeedQuotationScore
	used := map[int]bool{}
	for _, g := range gold {
		for _, count := range []*Score{&s.Found, &s.Form, &s.Speaker, &s.Content} {
			count.Gold++
		}
		best, most := -1, 0
		for i, q := range a.Quotations {
			if n := overlap([]sentence.Span{g.Content}, q.Content); n > most && q.Parent == 0 && !used[i] {
				best, most = i, n
			}
		}
		if 2*most < g.Content.Len() || best < 0 {
			continue
		}
		used[best] = true
		q := a.Quotations[best]
		s.Found.Right++
		if q.Form == quote.Form(g.Form) {
			s.Form.Right++
		}
		if speakerRight(namesOf(a, q.Speakers), g.Speakers) {
			s.Speaker.Right++
		}
		if len(q.Content) == 1 && nearly(q.Content[0], g.Content) {
			s.Content.Right++
		}
	}
	return s
}

// speakerRight reports whether one of several speakers is right, or nobody is
// given where there is nobody.
func speakerRight(given, gold []string) bool {
	if len(gold) == 0 {
		return len(given) == 0
	}
	return slices.ContainsFunc(given, func(name string) bool { return slices.Contains(gold, name) })
}

// nearly leaves room for "that " or a mark in front and for a mark and stops
// behind.
func nearly(a, b sentence.Span) bool {
	return abs(a.Start-b.Start) <= 5 && abs(a.End-b.End) <= 3
}

func abs(n int) int { return max(n, -n) }

// SeedStances measures the stances in the seed article that every reader would
// mark: how many have been found, by cue and holder, and of how many of all
// the kind is right as well.
func SeedStances(gold []dataset.SeedStance, a *hearsay.Article) (found, kind Score) {
	used := map[int]bool{}
	for _, g := range gold {
		if !g.Core {
			continue
		}
		found.Gold++
		kind.Gold++
		i := slices.IndexFunc(a.Stances, func(s stance.Stance) bool {
			return !used[s.ID] && holderName(a, s) == g.Holder && overlap(s.Cue, g.Cue) > 0
		})
		if i < 0 {
			continue
		}
		s := a.Stances[i]
		used[s.ID] = true
		found.Right++
		if string(s.Kind) == g.Kind {
			kind.Right++
		}
	}
	return found, kind
}

// holderName returns the name of who holds s, "(author)" for the author, or ""
// for somebody unresolved.
func holderName(a *hearsay.Article, s stance.Stance) string {
	switch {
	case s.Holder > 0:
		return a.Entities[s.Holder-1].Name
	case s.Voice == stance.Author:
		return "(author)"
	}
	return ""
}

// namesOf returns the names of entities.
func namesOf(a *hearsay.Article, ids []int) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = a.Entities[id-1].Name
	}
	return names
}

// sameSet reports whether two lists hold the same strings, whatever their
// order.
func sameSet(a, b []string) bool {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(slices.Compact(a), slices.Compact(b))
}
