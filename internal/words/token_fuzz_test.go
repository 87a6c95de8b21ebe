package words

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzOf looks for texts whose tokens break what readers of them rely on.
func FuzzOf(f *testing.F) {
	for _, c := range tokenCases {
		f.Add(c.text)
	}
	for _, unit := range awkward {
		f.Add(unit)
	}
	f.Fuzz(func(t *testing.T, text string) {
		parsed := sentence.Parse(text)
		w := Of(parsed)
		if err := check(parsed, w); err != nil {
			t.Fatal(err)
		}
		if again := find(text, parsed.Sentences()); !slices.Equal(again.Tokens, w.Tokens) {
			t.Fatal("two calls differ")
		}
		if !utf8.ValidString(text) {
			return
		}
		curly, straight := cutsOf(text, parsed.Sentences()), cutsOf(straighten(text, parsed.Sentences()))
		if !slices.Equal(curly, straight) {
			t.Fatalf("cut after these characters with straight marks: %d, as it stands: %d", straight, curly)
		}
	})
}

// check returns an error if w are not the tokens of a text: in order, inside
// their sentences, on the edges of characters, with all that can be seen.
func check(t *sentence.Text, w *Words) error {
	text, end := t.String(), 0
	for i, s := range t.Sentences() {
		lo, hi := w.Sentence(i)
		end = s.Start
		for k, tok := range w.Tokens[lo:hi] {
			start := int(tok.Start)
			if start < end || tok.End <= tok.Start || int(tok.End) > s.End {
				return fmt.Errorf("token [%d:%d) of sentence %d [%d:%d) is behind %d or outside", tok.Start, tok.End, i, s.Start, s.End, end)
			}
			if err := isInvisible(text[end:start]); err != nil {
				return err
			}
			if glued := k > 0 && start == end; glued != (tok.Shape&Glued != 0) {
				return fmt.Errorf("token [%d:%d) is glued: %v", tok.Start, tok.End, glued)
			}
			end = int(tok.End)
			if utf8.ValidString(text) && !utf8.ValidString(text[start:end]) {
				return fmt.Errorf("token %q cuts a character", text[start:end])
			}
		}
		if err := isInvisible(text[end:s.End]); err != nil {
			return err
		}
	}
	if int(w.first[len(w.first)-1]) != len(w.Tokens) {
		return errors.New("tokens behind the last sentence")
	}
	return nil
}

func isInvisible(gap string) error {
	for _, r := range gap {
		if !isBlank(r) {
			return fmt.Errorf("%q is in no token", gap)
		}
	}
	return nil
}

// straighten returns text with the marks of a typewriter, and where its
// sentences then are.
func straighten(text string, sentences []sentence.Span) (string, []sentence.Span) {
	straight := strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)
	out := make([]sentence.Span, len(sentences))
	var b strings.Builder
	end := 0
	for i, s := range sentences {
		b.WriteString(straight.Replace(text[end:s.Start]))
		out[i].Start = b.Len()
		b.WriteString(straight.Replace(text[s.Start:s.End]))
		out[i].End = b.Len()
		end = s.End
	}
	return b.String() + text[end:], out
}

// cutsOf returns where the tokens of text begin and end, in characters.
func cutsOf(text string, sentences []sentence.Span) []int {
	var cuts []int
	at, count := 0, 0
	for _, t := range find(text, sentences).Tokens {
		for _, edge := range []int32{t.Start, t.End} {
			count += utf8.RuneCountInString(text[at:edge])
			at = int(edge)
			cuts = append(cuts, count)
		}
	}
	return cuts
}

// awkward holds what makes a cutter look far, ahead or back.
var awkward = []string{
	"a", "a-", "-", "a.", ".", "a@", "@", "'", "’", "'s", "a's", "http://a", "http://(", "www.", "a.b.", "1/", "1-",
	"1,1", "1'1", "*", "a*", "<-", "<", ":)", "((", "!.", "…", "—", "\xff", "\u200d", "😀\u200d", "é-", "司", "#a", "a_b-c.", "$", "no. ",
}

// TestLinear cuts ten times the text in about ten times the time, whatever is
// in it and though it is one sentence in one line.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	for _, unit := range awkward {
		const size = 20_000
		cut := func(n int) func() {
			text := strings.Repeat(unit, n/len(unit)+1)
			all := []sentence.Span{{Start: 0, End: len(text)}}
			return func() { find(text, all) }
		}
		growth.Linear(t, fmt.Sprintf("%q", unit), cut(size), cut(growth.Factor*size))
	}
}

// TestAllocations cuts without allocating but for the tokens themselves.
func TestAllocations(t *testing.T) {
	text := news(20)
	sentences := sentence.Split(text)
	c := cutter{tokens: make([]Token, 0, len(text))}
	got := testing.AllocsPerRun(10, func() {
		c.tokens = c.tokens[:0]
		for _, s := range sentences {
			c.sentence(text, s)
		}
	})
	if got > 0 {
		t.Errorf("%v allocations, want none", got)
	}
}

// news returns n paragraphs as they stand in a paper.
func news(n int) string {
	return strings.Repeat("The workers’ union said on Friday that it “won’t give up,” and left for the day. "+
		"Its well-known chairman, Dr. Ines Park of the U.S.-backed Al-Nahda trust, paid $1.5bn — 10% more than in 2019 — at 10:30 a.m. "+
		"Nothing came of it, and nobody who was there would say why the talks had gone on for so long.\n\n", n)
}

func BenchmarkFind(b *testing.B) {
	text := news(500)
	sentences := sentence.Split(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		find(text, sentences)
	}
}
