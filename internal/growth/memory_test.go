package growth_test

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay"
)

var long = flag.Bool("long", false, "read 100,000 articles: takes a quarter of an hour")

// TestMemory reads many articles, each of other people and places: what is kept
// of one for the next would show in the heap.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const (
		few  = 100 // after which pools and word lists are there
		most = 1 << 20
	)
	n := 1000
	if *long {
		n = 100_000
	}
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles: ", err)
	}
	var articles []string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, string(b))
	}
	r := rand.New(rand.NewPCG(1, 2))
	var before uint64
	for i := range n {
		hearsay.Read(renamed(r, articles[i%len(articles)]))
		if i+1 == few {
			before = heap()
		}
		if (i+1)%(n/10) == 0 {
			after := heap()
			t.Logf("%6d articles: %5.1f MB", i+1, float64(after)/1e6)
			if after > before+most {
				t.Errorf("the heap grew from %d to %d bytes over %d articles", before, after, i+1-few)
			}
		}
	}
}

// heap returns how many bytes are in use.
func heap() uint64 {
	runtime.GC()
	runtime.GC() // of pools, too
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

var capitalised = regexp.MustCompile(`\b[A-Z][a-z]{3,}\b`)

// renamed returns text with other names: every longer word with a capital
// becomes one that is made up, the same each time.
func renamed(r *rand.Rand, text string) string {
	names := map[string]string{}
	return capitalised.ReplaceAllStringFunc(text, func(word string) string {
		if names[word] == "" {
			names[word] = madeUp(r)
		}
		return names[word]
	})
}

func madeUp(r *rand.Rand) string {
	var b strings.Builder
	for range 2 + r.IntN(2) {
		b.WriteByte("bdfgklmnprstvz"[r.IntN(14)])
		b.WriteByte("aeiou"[r.IntN(5)])
	}
	b.WriteByte("lnrst"[r.IntN(5)])
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}
