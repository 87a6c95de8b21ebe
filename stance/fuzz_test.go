package stance

import (
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzDetect checks that whatever is read, spans lie in the text and cut no
// character, stances are in order, ids exist, and the same text gives the same
// stances.
func FuzzDetect(f *testing.F) {
	for _, r := range allRows() {
		text, _ := quotationsOf(r.text)
		f.Add(text)
	}
	for _, make := range hostile {
		f.Add(make(200))
	}
	f.Fuzz(func(t *testing.T, text string) {
		read := func() (*entity.Index, []quote.Quotation, []Stance) {
			tx := sentence.Parse(text)
			x := entity.Find(tx)
			quotations := quote.Extract(tx, x)
			x = quote.Resolve(tx, x, quotations)
			return x, quotations, Detect(tx, x, quotations)
		}
		x, quotations, stances := read()
		check(t, text, x, len(quotations), stances)
		if _, _, again := read(); !cmp.Equal(stances, again) {
			t.Errorf("the second time:\n%s", cmp.Diff(stances, again))
		}
		check(t, text, nil, 0, Detect(sentence.Parse(text), nil, nil))
	})
}

func check(t *testing.T, text string, x *entity.Index, quotations int, stances []Stance) {
	t.Helper()
	valid := utf8.ValidString(text)
	span := func(name string, s sentence.Span) {
		if s.IsZero() {
			return
		}
		if s.Start < 0 || s.Start >= s.End || s.End > len(text) {
			t.Fatalf("%s %v in %d bytes", name, s, len(text))
		}
		if valid && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
			t.Errorf("%s %v cuts a character", name, s)
		}
	}
	exists := func(id int) bool { return id == 0 || x.Entity(id).ID == id }
	for i, s := range stances {
		span("holder", s.HolderSpan)
		span("target", s.Target)
		span("evidence", s.Evidence)
		for j, c := range s.Cue {
			span("cue", c)
			if !s.Evidence.Contains(c) || j > 0 && s.Cue[j-1].End > c.Start {
				t.Errorf("cue %v of evidence %v", s.Cue, s.Evidence)
			}
		}
		switch {
		case s.ID != i+1:
			t.Errorf("stance %d has id %d", i, s.ID)
		case len(s.Cue) == 0:
			t.Errorf("stance %d has no cue", i)
		case i > 0 && stances[i-1].Cue[0].Start > s.Cue[0].Start:
			t.Errorf("stance %d is out of order", i)
		case !exists(s.Holder) || !exists(s.TargetEntity) || slices.ContainsFunc(s.Sources, func(id int) bool { return !exists(id) }):
			t.Errorf("stance %d: holder %d, target %d, sources %v", i, s.Holder, s.TargetEntity, s.Sources)
		case s.Quotation < 0 || s.Quotation > quotations:
			t.Errorf("stance %d: quotation %d of %d", i, s.Quotation, quotations)
		case (s.Voice == Source && s.Holder == 0) != (s.Unresolved != ""):
			t.Errorf("stance %d: voice %s, holder %d, unresolved %q", i, s.Voice, s.Holder, s.Unresolved)
		case s.Voice == Author && (s.Holder != 0 || !s.HolderSpan.IsZero()):
			t.Errorf("stance %d is the author’s and has a holder", i)
		case s.Polarity < -1 || s.Polarity > 1 || s.Strength < 1 || s.Strength > 3 || s.Confidence <= 0 || s.Confidence > 1 || s.Rule == "" || s.Certainty == "":
			t.Errorf("stance %d: %+v", i, s)
		}
	}
}
