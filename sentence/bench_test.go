package sentence

import (
	"os"
	"strings"
	"testing"
)

// news returns at least size bytes of news.
func news(tb testing.TB, size int) string {
	tb.Helper()
	article, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Repeat(string(article)+"\n", size/len(article)+1)
}

func BenchmarkAppend(b *testing.B) {
	for name, s := range map[string]Splitter{
		"news":            {},
		"whole quotation": {WholeQuotations: true},
		"unicode":         {Rules: Unicode},
	} {
		b.Run(name, func(b *testing.B) {
			text := news(b, 1<<20)
			var spans []Span
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				spans = s.Append(spans[:0], text)
			}
		})
	}
}

func BenchmarkAll(b *testing.B) {
	text := news(b, 1<<20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range All(text) {
		}
	}
}
