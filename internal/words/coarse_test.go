package words

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

func TestCoarse(t *testing.T) {
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
			for _, tok := range Coarse(text).Tokens {
				got = append(got, text.Slice(tok.Span()))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
