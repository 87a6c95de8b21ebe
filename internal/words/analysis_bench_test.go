package words

import (
	"testing"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/sentence"
)

// BenchmarkAnalysis measures each step by itself, then all of them. The models
// are unpacked before.
func BenchmarkAnalysis(b *testing.B) {
	text := article(b, 100_000)
	spans := sentence.Split(text)
	w := newWords(text, find(text, spans))
	s := new(syntax.Sentence)
	each := func(do func(k, lo, hi int)) func() {
		return func() {
			for k := range spans {
				lo, hi := w.Sentence(k)
				do(k, lo, hi)
			}
		}
	}
	for k := range spans {
		w.Parsed(k)
	}
	for _, step := range []struct {
		name string
		do   func()
	}{
		{"tokens", func() { find(text, spans) }},
		{"read words", each(func(_, lo, hi int) { w.fill(s, lo, hi) })},
		{"read words and tag", each(func(_, lo, hi int) {
			w.fill(s, lo, hi)
			syntax.TheTagger().Tag(s)
		})},
		{"lemmas", each(func(_, lo, hi int) {
			for i, t := range w.Tokens[lo:hi] {
				lemmaEdit(text[t.Start:t.End], w.readings[lo+i].tag)
			}
		})},
		{"read words and parse", each(func(_, lo, hi int) {
			w.fill(s, lo, hi)
			w.recall(s, lo, hi)
			syntax.TheParser().Parse(s)
		})},
		{"tokens, tags, lemmas", func() {
			w := newWords(text, find(text, spans))
			for k := range spans {
				w.Tagged(k)
			}
		}},
		{"all", func() {
			w := newWords(text, find(text, spans))
			for k := range spans {
				w.Parsed(k)
			}
		}},
	} {
		b.Run(step.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				step.do()
			}
			b.ReportMetric(float64(len(w.Tokens)*b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}

// BenchmarkFirstUse measures the unpacking of the models, which a program
// does once, and a first sentence. It is of use with -benchtime=1x only.
func BenchmarkFirstUse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Of(oneSentence("She said it rained.")).Parsed(0)
	}
}
