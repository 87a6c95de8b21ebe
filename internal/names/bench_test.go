package names_test

import (
	"os"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/names"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// BenchmarkReader reads the names of a text whose tags and proposals are
// known: one article, and a hundred that follow each other.
func BenchmarkReader(b *testing.B) {
	article, err := os.ReadFile("../../seeds/alaska-summit.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, bm := range []struct {
		name  string
		times int
	}{{"article", 1}, {"hundred articles", 100}} {
		b.Run(bm.name, func(b *testing.B) {
			t := sentence.Parse(strings.Repeat(string(article)+"\n\n", bm.times))
			entity.Names{}.Recognize(t)
			proposals := names.Proposals(t)
			r := names.TheReader()
			b.ReportAllocs()
			b.SetBytes(int64(len(t.String())))
			for b.Loop() {
				r.Find(t, proposals)
			}
			b.ReportMetric(float64(len(words.Of(t).Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
