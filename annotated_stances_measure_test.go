package hearsay_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/stance"
)

// The least share of stances that must be right in the three articles, in
// holder, kind and polarity.
const (
	leastPrecision = 0.92
	leastRecall    = 0.90
)

// polarity returns the polarity of the row.
func (r stanceRow) polarity() int {
	if r.zero {
		return 0
	}
	switch r.kind {
	case stance.Oppose, stance.Reject, stance.Fear, stance.Doubt, stance.Deny, stance.Warn, stance.Refuse:
		return -1
	}
	return +1
}

// matches reports whether s, found in a, is the stance of the row.
func (r stanceRow) matches(t *testing.T, a *hearsay.Article, s stance.Stance) bool {
	if s.Kind != r.kind || s.Polarity != r.polarity() || s.Voice != stance.Source || overlap(spanOf(t, a.Text, r.cue), s.Cue) == 0 {
		return false
	}
	words := a.Text[s.HolderSpan.Start:s.HolderSpan.End]
	for holder := range strings.SplitSeq(r.holder, "|") {
		if s.Holder > 0 && a.Entities[s.Holder-1].Name == holder || strings.Contains(words, holder) {
			return true
		}
	}
	return false
}

// TestAnnotatedStances compares all stances of three articles with what a
// careful reader finds in them.
func TestAnnotatedStances(t *testing.T) {
	needed, found, given, right := 0, 0, 0, 0
	for _, article := range annotatedArticles {
		a := hearsay.Read(readFile(t, article.file))
		for _, r := range article.rows {
			if r.may {
				continue
			}
			needed++
			got := slices.ContainsFunc(a.Stances, func(s stance.Stance) bool { return r.matches(t, a, s) })
			if got {
				found++
			}
			if diff := cmp.Diff(!r.known, got); diff != "" {
				t.Errorf("%s, %s, %s of %q: found (-want +got):\n%s", article.file, r.holder, r.kind, r.cue, diff)
			}
		}
		for _, s := range a.Stances {
			i := slices.IndexFunc(article.rows, func(r stanceRow) bool { return r.matches(t, a, s) })
			if i >= 0 && article.rows[i].may {
				continue
			}
			given++
			if i >= 0 {
				right++
			} else {
				t.Logf("%s: extra: %s", article.file, describe(a, s))
			}
		}
	}
	precision, recall := float64(right)/float64(given), float64(found)/float64(needed)
	t.Logf("precision %.3f (%d of %d), recall %.3f (%d of %d)", precision, right, given, recall, found, needed)
	if precision < leastPrecision || recall < leastRecall {
		t.Errorf("precision %.3f, recall %.3f: want %.2f and %.2f", precision, recall, leastPrecision, leastRecall)
	}
}

// describe returns s in one line.
func describe(a *hearsay.Article, s stance.Stance) string {
	holder := a.Text[s.HolderSpan.Start:s.HolderSpan.End]
	if s.Holder > 0 {
		holder += "=" + a.Entities[s.Holder-1].Name
	}
	cue := ""
	for _, c := range s.Cue {
		cue += " " + a.Text[c.Start:c.End]
	}
	return fmt.Sprintf("%s | %s %d |%s | %s | %s", holder, s.Kind, s.Polarity, cue, s.Rule, a.Text[s.Evidence.Start:s.Evidence.End])
}
