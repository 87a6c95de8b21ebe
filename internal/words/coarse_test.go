package words

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// coarse are texts of one sentence and their coarse words. A word is written
// with "|" between the tokens it is made of.
var coarse = []struct {
	name, text string
	want       []string
}{
	{"plain", "The minister left early.", []string{"The", "minister", "left", "early", "."}},
	{"possessive", "Peru’s envoy and the mayor's aide", []string{"Peru", "’s", "envoy", "and", "the", "mayor", "'s", "aide"}},
	{"not", "They’ll say we don’t and cannot", []string{"They", "’ll", "say", "we", "do|n’t", "and", "can|not"}},
	{"several clitics", "You shouldn’t’ve", []string{"You", "should|n’t", "’ve"}},
	{"slurred", "I dunno what y’all gonna do", []string{"I", "du|n|no", "what", "y’all", "gon|na", "do"}},
	{"hyphens", "a vice-president of Al-Mada", []string{"a", "vice|-|president", "of", "Al|-|Mada"}},
	{"long compound", "a well‑known 12-year-old", []string{"a", "well|‑|known", "12|-|year|-|old"}},
	{"hyphen behind a point", "the U.S.-backed force", []string{"the", "U.S.", "-", "backed", "force"}},
	{"hyphen behind a clitic", "Peru’s-based", []string{"Peru", "’s", "-", "based"}},
	{"hyphen that joins nothing", "pre- and post-war, -5 or -x", []string{"pre", "-", "and", "post-war", ",", "-", "5", "or", "-", "x"}},
	{"dashes", "rain -- or snow — fell--hard", []string{"rain", "--", "or", "snow", "—", "fell", "--", "hard"}},
	{"dotted", "U.S. officials at 9 a.m. met J. Roe", []string{"U.S.", "officials", "at", "9", "a.m.", "met", "J.", "Roe"}},
	{"dotted at the end", "He left the U.S.", []string{"He", "left", "the", "U.S|."}},
	{"letter at the end", "It was plan B.", []string{"It", "was", "plan", "B", "."}},
	{"abbreviations", "Mr. Roe (R-Fla.) of Acme Inc.", []string{"Mr.", "Roe", "(", "R|-|Fla.", ")", "of", "Acme", "Inc", "."}},
	{"numbers", "$1,250.75 at 10:30", []string{"$", "1,250.75", "at", "10:30"}},
	{"units", "at 5pm for $3.5m", []string{"at", "5|pm", "for", "$", "3.5|m"}},
	{"marks", "(“No!!” he said...)", []string{"(", "“", "No", "!!", "”", "he", "said", "...", ")"}},
	{"accents", "Côte d’Ivoire", []string{"Côte", "d’Ivoire"}},
	{"invalid", "a\xff\xffb", []string{"a", "\xff\xff", "b"}},
	{"only hyphens", "a-", []string{"a", "-"}},
	{"empty", "", nil},
}

func TestCoarse(t *testing.T) {
	for _, c := range coarse {
		t.Run(c.name, func(t *testing.T) {
			text := oneSentence(c.text)
			fine, w := Of(text), Coarse(text)
			var got []string
			for i, tok := range w.Tokens {
				lo, hi := w.Parts(i)
				var parts []string
				for _, p := range fine.Tokens[lo:hi] {
					parts = append(parts, text.Slice(p.Span()))
				}
				got = append(got, strings.Join(parts, "|"))
				if whole := text.Slice(tok.Span()); whole != strings.Join(parts, "") {
					t.Errorf("%q is made of %q", whole, parts)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// The shape of a word is that of all its letters.
func TestCoarseShape(t *testing.T) {
	for _, c := range []struct {
		text string
		want Shape
	}{
		{"DON’T", Word | Capital | Upper},
		{"Al-Mada", Word | Capital},
		{"vice-President", Word},
		{"COVID-19", Word | Capital | Upper | Digit},
		{"5pm", Word | Digit},
	} {
		w := Coarse(oneSentence(c.text))
		if len(w.Tokens) != 1 || w.Tokens[0].Shape != c.want {
			t.Errorf("%s: %+v, want the shape %b", c.text, w.Tokens, c.want)
		}
	}
}

// Each sentence begins with a word of its own.
func TestCoarseSentences(t *testing.T) {
	text, err := sentence.NewText("a-b", []sentence.Span{{Start: 0, End: 1}, {Start: 1, End: 3}})
	if err != nil {
		t.Fatal(err)
	}
	w := Coarse(text)
	for i, want := range []int{1, 2} {
		if lo, hi := w.Sentence(i); hi-lo != want {
			t.Errorf("sentence %d has the words [%d, %d), want %d", i, lo, hi, want)
		}
	}
}

// FuzzCoarse checks that the coarse words are made of all tokens, in order, and
// that only tokens that touch are joined.
func FuzzCoarse(f *testing.F) {
	for _, c := range coarse {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := sentence.Parse(s)
		fine, w := Of(text), Coarse(text)
		next := 0
		for i, tok := range w.Tokens {
			lo, hi := w.Parts(i)
			if lo != next || hi <= lo || tok.Start != fine.Tokens[lo].Start || tok.End != fine.Tokens[hi-1].End {
				t.Fatalf("word %d, %v, is made of the tokens [%d, %d)", i, tok, lo, hi)
			}
			for k := lo + 1; k < hi; k++ {
				if fine.Tokens[k].Shape&Glued == 0 {
					t.Fatalf("word %d, %q, has a gap", i, text.Slice(tok.Span()))
				}
			}
			next = hi
		}
		if next != len(fine.Tokens) {
			t.Fatalf("the words end with token %d of %d", next, len(fine.Tokens))
		}
	})
}

func TestAbbreviated(t *testing.T) {
	for _, c := range []struct {
		form, want string
		ok         bool
	}{
		{"Sen.", "Sen", true},
		{"R-Fla.", "R-Fla", true},
		{"U.S.", "U.S.", false},
		{"J.", "J.", false},
		{"Sen", "Sen", false},
		{".", ".", false},
		{"", "", false},
	} {
		if got, ok := Abbreviated(c.form); got != c.want || ok != c.ok {
			t.Errorf("Abbreviated(%q) = %q, %v", c.form, got, ok)
		}
	}
}
