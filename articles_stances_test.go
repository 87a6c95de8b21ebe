package hearsay_test

import (
	"slices"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/annotated"
	"github.com/hearsay-go/hearsay/stance"
)

// stances measures where people stand: a stance is found if its cue shares a
// byte with the one that is marked, and holder, kind and polarity are the same.
func (t *tally) stances(marked annotated.Article, read *hearsay.Article) {
	text := marked.Text
	alike := func(m, f int) float64 {
		a, b := marked.Stances[m], read.Stances[f]
		if !sameStance(read, a, b) {
			return 0
		}
		share := 1.0
		if !a.May {
			share++ // rather what counts
		}
		if a.Target.Overlaps(b.Target) {
			share++ // of several with the same cue
		}
		return share
	}
	used, found := map[int]bool{}, map[int]bool{}
	for _, p := range pair(len(marked.Stances), len(read.Stances), alike) {
		m, f := marked.Stances[p.marked], read.Stances[p.found]
		used[p.found], found[p.marked] = true, true
		if m.May {
			continue
		}
		t.marked("stances", true)
		if m.Target.IsZero() {
			continue
		}
		right := f.Target.Overlaps(m.Target)
		t.of("stances", "target: right of found", right)
		if !right {
			t.miss("stance's target: %s, marked %q, found %q", describe(read, f), m.Target.In(text), f.Target.In(text))
		}
	}
	for i, m := range marked.Stances {
		if !found[i] && !m.May {
			t.marked("stances", false)
			t.miss("stance missed: %s of %s: %q in %q", m.Kinds, holdersOf(text, m), wordsOf(text, m.Cue), m.Sentence.In(text))
		}
	}
	for i, f := range read.Stances {
		may := func(m annotated.Stance) bool { return m.May && sameStance(read, m, f) }
		if !used[i] && !slices.ContainsFunc(marked.Stances, may) {
			t.extra("stances")
			t.miss("stance extra: %s", describe(read, f))
		}
	}
}

// sameStance reports whether s is the stance m.
func sameStance(a *hearsay.Article, m annotated.Stance, s stance.Stance) bool {
	kind := slices.ContainsFunc(m.Kinds, func(k stance.Kind) bool {
		want := stanceRow{kind: k, zero: m.Polarity != nil && *m.Polarity == 0}
		return s.Kind == k && s.Polarity == want.polarity()
	})
	return kind && common(m.Cue, s.Cue) > 0 && slices.ContainsFunc(m.Holders, func(h annotated.Holder) bool {
		switch {
		case h.Author:
			return s.Voice == stance.Author
		case s.Voice == stance.Author:
			return false
		case h.Entity != "":
			return s.Holder > 0 && a.Entities[s.Holder-1].Name == h.Entity
		case !h.Words.IsZero():
			return s.HolderSpan.Overlaps(h.Words)
		}
		return s.Holder == 0 && s.HolderSpan.IsZero()
	})
}

// holdersOf returns who holds m.
func holdersOf(text string, m annotated.Stance) []string {
	var all []string
	for _, h := range m.Holders {
		switch {
		case h.Author:
			all = append(all, "author")
		case h.Entity != "":
			all = append(all, h.Entity)
		default:
			all = append(all, h.Words.In(text))
		}
	}
	return all
}
