package stance

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzAttitudes checks that attitudes are of entities of the text, shown by
// sentences of it, and the same the second time.
func FuzzAttitudes(f *testing.F) {
	for _, r := range allRows() {
		text, _ := quotationsOf(r.text)
		f.Add(text)
	}
	f.Add("Ann and Tom and Ann and Tom praised and attacked Bern and Oslo and Lima. He loathes her.")
	f.Fuzz(func(t *testing.T, text string) {
		parsed := sentence.Parse(text)
		x := entity.Find(parsed)
		quotations := quote.Extract(parsed, x)
		got := Detector{}.Attitudes(parsed, x, quotations)
		for i, a := range got {
			switch {
			case x.Entity(a.Holder).ID == 0 || x.Entity(a.Target).ID == 0 || a.Holder == a.Target:
				t.Fatalf("attitude %d: holder %d, target %d", i, a.Holder, a.Target)
			case a.Polarity != 1 && a.Polarity != -1 || a.Confidence <= 0 || a.Confidence > 1:
				t.Fatalf("attitude %d: %+v", i, a)
			case len(a.Evidence) == 0:
				t.Fatalf("attitude %d: nothing shows it", i)
			}
			for _, s := range a.Evidence {
				if !slices.Contains(parsed.Sentences(), s) {
					t.Fatalf("attitude %d: %v is no sentence", i, s)
				}
			}
		}
		if diff := cmp.Diff(got, Detector{}.Attitudes(sentence.Parse(text), x, quotations)); diff != "" {
			t.Fatalf("the second time:\n%s", diff)
		}
	})
}

// FuzzLexicon detects with words of the caller's.
func FuzzLexicon(f *testing.F) {
	f.Add("They greenlit it, she threw cold water on it, and is bearish on it.", "greenlight", "throw cold water", "on,for")
	f.Add("\xff it", "\xff", "", "np,,x")
	f.Add("He is and is.", "be", " be  be ", "to")
	f.Fuzz(func(t *testing.T, text, one, two, follows string) {
		d := Detector{Lexicon: []Entry{
			{Phrase: one, Class: Verb, Kind: Support, Follows: follows},
			{Phrase: two, Class: Noun, Kind: Warn, Strength: 9, Certainty: Possible},
			{Phrase: one, Class: Adjective, Follows: follows},
		}}
		parsed := sentence.Parse(text)
		x := entity.Find(parsed)
		quotations := quote.Extract(parsed, x)
		if err := Check(parsed, x, quotations, d.Detect(parsed, x, quotations)); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzDetectGiven detects among quotations that somebody else made: their spans
// and ids may be of no use, but must do no harm.
func FuzzDetectGiven(f *testing.F) {
	f.Add("“I oppose it,” said Ann. Tom hopes so.", 0, 15, 3, 9, 1)
	f.Add("I fear a war.", -4, 99, 7, 2, -9)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, id int) {
		parsed := sentence.Parse(text)
		x := entity.Find(parsed)
		given := []quote.Quotation{
			{ID: 1, Span: sentence.Span{Start: a, End: b}, Content: []sentence.Span{{Start: a, End: b}}, Speakers: []int{id}, Speech: true},
			{ID: id, Span: sentence.Span{Start: c, End: d}, Source: sentence.Span{Start: d, End: c}, Parent: id, Speech: true,
				Cue: quote.Cue{Span: sentence.Span{Start: a, End: d}, Lemma: "deny"}, Content: []sentence.Span{{Start: c, End: d}, {Start: a, End: d}}},
		}
		for _, s := range (Detector{}).Detect(parsed, x, given) {
			if s.Evidence.Start < 0 || s.Evidence.End > len(text) || s.Kind == "" {
				t.Fatalf("%+v", s)
			}
		}
		Detector{}.Attitudes(parsed, x, given)
		Detector{}.Toward(parsed, x, given, sentence.Span{Start: a, End: c})
		quote.Resolve(parsed, x, given)
	})
}
