package compare

import (
	"testing"
	"time"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// BenchmarkStages reads one article, as hearsay.Read does, and tells how many
// microseconds each stage takes of it. Tags and trees of the words are made
// when a stage first asks for them; here they are asked for at once.
func BenchmarkStages(b *testing.B) {
	text := article(b)
	hearsay.Read(text)
	var (
		t          *sentence.Text
		x          *entity.Index
		quotations []quote.Quotation
	)
	stages := []struct {
		name string
		do   func()
		took time.Duration
	}{
		{name: "sentences", do: func() { t = sentence.Parse(text) }},
		{name: "words", do: func() { words.Coarse(t) }},
		{name: "tags", do: func() {
			for k := range t.Sentences() {
				words.Of(t).Tagged(k)
			}
		}},
		{name: "trees", do: func() {
			for k := range t.Sentences() {
				words.Of(t).Parsed(k)
			}
		}},
		{name: "entities", do: func() { x = entity.Find(t) }},
		{name: "quotations", do: func() {
			quotations = quote.Extract(t, x)
			x = quote.Resolve(t, x, quotations)
		}},
		{name: "silences", do: func() { quote.Silences(t, x) }},
		{name: "stances", do: func() { stance.Detect(t, x, quotations) }},
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for i := range stages {
			begin := time.Now()
			stages[i].do()
			stages[i].took += time.Since(begin)
		}
	}
	for _, s := range stages {
		b.ReportMetric(s.took.Seconds()*1e6/float64(b.N), s.name+"-µs")
	}
}

// BenchmarkCores reads one article on as many cores as -cpu says.
func BenchmarkCores(b *testing.B) {
	text := article(b)
	hearsay.Read(text)
	b.SetBytes(int64(len(text)))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			hearsay.Read(text)
		}
	})
}
