package quote

import (
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzLocateGiven locates words among quotations that somebody else made:
// their spans and ids may be of no use, but must do no harm.
func FuzzLocateGiven(f *testing.F) {
	f.Add(bridge, "It is not safe", "Roth", 3, 40, 10, 30, 1)
	f.Add("“a” b", "a", "b", -1, 99, 5, 2, -7)
	f.Fuzz(func(t *testing.T, article, claim, speaker string, a, b, c, d, id int) {
		if len(article)+len(claim)+len(speaker) > 1<<12 {
			t.Skip("long")
		}
		text := sentence.Parse(article)
		x := entity.Find(text)
		given := []Quotation{
			{ID: 1, Span: sentence.Span{Start: a, End: b}, Content: []sentence.Span{{Start: a, End: b}}, Speakers: []int{id}, Speech: true},
			{ID: id, Span: sentence.Span{Start: c, End: d}, Source: sentence.Span{Start: d, End: c}, Parent: id,
				Content: []sentence.Span{{Start: c, End: d}, {Start: a, End: d}}, Quoted: []sentence.Span{{Start: c, End: d}}},
		}
		found := Locate(text, x, given, Claim{claim, speaker})
		if err := checkLocation(article, Claim{claim, speaker}, found); err != nil {
			t.Fatalf("%v\n%+v", err, found)
		}
	})
}

// FuzzCues extracts with verbs of the caller's.
func FuzzCues(f *testing.F) {
	f.Add("It rained, Ann tooted. “No,” she weighs in.", "toot", "weigh in")
	f.Add("He \xff it.", "\xff", "")
	f.Add("Ann  said so.", "say", " say  ")
	f.Fuzz(func(t *testing.T, text, one, two string) {
		e := Extractor{Cues: map[string]Class{one: Say, two: Write}}
		parsed := sentence.Parse(text)
		x := entity.Find(parsed)
		if err := Check(parsed, x, e.Extract(parsed, x), e.Silences(parsed, x)); err != nil {
			t.Fatal(err)
		}
	})
}
