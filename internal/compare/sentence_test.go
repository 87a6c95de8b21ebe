package compare

import (
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"

	"github.com/hearsay-go/hearsay/sentence"
)

// A splitter returns how many sentences it finds in text.
type splitter struct {
	name  string
	count func(text string) int
}

func splitters(tb testing.TB) []splitter {
	punkt, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		tb.Fatal(err)
	}
	return []splitter{
		{"hearsay", func(text string) (n int) {
			for range sentence.All(text) {
				n++
			}
			return n
		}},
		{"hearsay-split", func(text string) int { return len(sentence.Split(text)) }},
		{"hearsay-unicode", func(text string) (n int) {
			for range (sentence.Splitter{Rules: sentence.Unicode}).All(text) {
				n++
			}
			return n
		}},
		{"uax29", func(text string) (n int) {
			for found := sentences.FromString(text); found.Next(); {
				n++
			}
			return n
		}},
		{"uniseg", func(text string) (n int) {
			for state := -1; text != ""; n++ {
				_, text, state = uniseg.FirstSentenceInString(text, state)
			}
			return n
		}},
		{"neurosnap", func(text string) int { return len(punkt.Tokenize(text)) }},
	}
}

func BenchmarkSplit(b *testing.B) {
	texts := []struct{ name, text string }{{"news", newsText()}, {"seed", seedText(b)}}
	for _, t := range texts {
		for _, s := range splitters(b) {
			b.Run(t.name+"/"+s.name, func(b *testing.B) {
				b.ReportAllocs()
				b.SetBytes(int64(len(t.text)))
				for b.Loop() {
					s.count(t.text)
				}
			})
		}
	}
}

// TestSplitters checks that all of them split: the rules of Unicode end a
// sentence at every line end and at most abbreviations, and so find more.
func TestSplitters(t *testing.T) {
	text := newsText()
	all := splitters(t)
	want := all[0].count(text)
	for _, s := range all[1:] {
		if n := s.count(text); n < want/2 || n > want*3 {
			t.Errorf("%s finds %d sentences, %s %d", s.name, n, all[0].name, want)
		}
	}
}
