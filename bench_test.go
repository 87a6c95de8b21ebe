package hearsay_test

import (
	"testing"

	"github.com/hearsay-go/hearsay"
)

// BenchmarkRead reads the article in seeds, word lists warm.
func BenchmarkRead(b *testing.B) {
	text := readFile(b, "seeds/alaska-summit.txt")
	hearsay.Read(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		hearsay.Read(text)
	}
}
