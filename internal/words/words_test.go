package words

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"plain", "The minister left early.", []string{"The", "minister", "left", "early", "."}},
		{"possessive", "Peru’s envoy and the mayor's aide", []string{"Peru", "’s", "envoy", "and", "the", "mayor", "'s", "aide"}},
		{"contraction", "They’ll say we don’t", []string{"They", "’ll", "say", "we", "don’t"}},
		{"hyphens", "a vice-president of Al-Mada", []string{"a", "vice-president", "of", "Al-Mada"}},
		{"dashes", "rain -- or snow — fell", []string{"rain", "--", "or", "snow", "—", "fell"}},
		{"abbreviations", "U.S. officials at 9 a.m. met J. Roe", []string{"U.S.", "officials", "at", "9", "a.m.", "met", "J.", "Roe"}},
		{"numbers", "$1,250.75 at 10:30", []string{"$", "1,250.75", "at", "10:30"}},
		{"marks", "(“No!!” he said...)", []string{"(", "“", "No", "!!", "”", "he", "said", "...", ")"}},
		{"accents", "Côte d’Ivoire", []string{"Côte", "d’Ivoire"}},
		{"invalid", "a\xff\xffb", []string{"a", "\xff\xff", "b"}},
		{"empty", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var spans []sentence.Span
			if c.text != "" {
				spans = []sentence.Span{{Start: 0, End: len(c.text)}}
			}
			text, err := sentence.NewText(c.text, spans)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, tok := range Of(text).Tokens {
				got = append(got, text.Slice(tok.Span()))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestShape(t *testing.T) {
	text, _ := sentence.NewText("NATO and Peru’s B52 it 7", []sentence.Span{{Start: 0, End: 26}})
	want := []Shape{Word | Capital | Upper, Word, Word | Capital, Word | Clitic, Word | Capital | Upper | Digit, Word, Word | Digit}
	var got []Shape
	for _, tok := range Of(text).Tokens {
		got = append(got, tok.Shape)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSentences(t *testing.T) {
	text, _ := sentence.NewText("One two. Three.", []sentence.Span{{Start: 0, End: 8}, {Start: 9, End: 15}})
	w := Of(text)
	if lo, hi := w.Sentence(1); lo != 3 || hi != 5 {
		t.Errorf("Sentence(1) = %d, %d, want 3, 5", lo, hi)
	}
	if s := w.SentenceOf(2); s != 0 {
		t.Errorf("SentenceOf(2) = %d, want 0", s)
	}
	if s := w.SentenceOf(3); s != 1 {
		t.Errorf("SentenceOf(3) = %d, want 1", s)
	}
	if i := w.From(4); i != 1 {
		t.Errorf("From(4) = %d, want 1", i)
	}
	if i := w.From(15); i != 5 {
		t.Errorf("From(15) = %d, want 5", i)
	}
}
