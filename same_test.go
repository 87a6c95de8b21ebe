package hearsay_test

import (
	"crypto/sha256"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/hostile"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// articles are the texts of whole articles that the project has.
var articles = []string{
	"seeds/alaska-summit.txt",
	"testdata/coal-debate.txt",
	"testdata/ferry-strike.txt",
	"testdata/foundry-strike.txt",
	"testdata/speech-ruling.txt",
}

// TestDigest compares what is read in many texts with what was read when the
// digests were kept, perhaps on another kind of machine: .ci/run does it on
// 64 bits, on 32, in WebAssembly and with fused multiplication.
func TestDigest(t *testing.T) {
	var b strings.Builder
	for _, file := range articles {
		fmt.Fprintf(&b, "%x %s\n", digest(t, readFile(t, file)), file)
	}
	var texts []string
	for _, family := range hostile.Families {
		texts = append(texts, strings.ToValidUTF8(family.Text(2000), "\ufffd"))
	}
	fmt.Fprintf(&b, "%x hostile texts\n", digest(t, texts...))
	compareGolden(t, "testdata/digests.txt", b.String())
}

// digest returns a checksum of the JSON of texts as they are read.
func digest(t *testing.T, texts ...string) []byte {
	sum := sha256.New()
	for _, text := range texts {
		article := hearsay.Read(text)
		article.Version = hearsay.Version{} // new models may read the same
		fmt.Fprintln(sum, marshal(t, article))
	}
	return sum.Sum(nil)[:8]
}

// TestReadAgain reads the same texts many times, with few processors and with
// more than there are.
func TestReadAgain(t *testing.T) {
	times := 100
	if testing.Short() {
		times = 6
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, file := range articles {
		text := readFile(t, file)
		want := marshal(t, hearsay.Read(text))
		for i := range times {
			runtime.GOMAXPROCS([]int{1, 2, 8}[i%3])
			if got := marshal(t, hearsay.Read(text)); got != want {
				t.Fatalf("%s, reading %d (-first +other):\n%s", file, i+2, cmp.Diff(want, got))
			}
		}
	}
}

// TestReadConcurrently uses one value of everything in many goroutines at
// once: the zero values, a Text, an Index and the quotations of it.
func TestReadConcurrently(t *testing.T) {
	const goroutines = 64
	var (
		reader   hearsay.Reader
		finder   entity.Finder
		extract  quote.Extractor
		detector stance.Detector
	)
	text := readFile(t, "seeds/alaska-summit.txt")
	parsed := sentence.Parse(text)
	x := entity.Find(parsed)
	quotations := quote.Extract(parsed, x)
	locator := quote.NewLocator(parsed, x, quotations)
	claim := quote.Claim{Text: "we’ve made some headway", Speaker: "Trump"}
	offsets := sentence.NewOffsets(text, sentence.UTF16)
	first, second := x.Mentions[0].Span, x.Mentions[1].Span
	read := func(parsed *sentence.Text) []any {
		return []any{
			reader.Read(text), finder.Find(parsed), extract.Extract(parsed, x), extract.Silences(parsed, x), quote.Resolve(parsed, x, quotations),
			detector.Detect(parsed, x, quotations), detector.Toward(parsed, x, quotations, first), detector.Between(parsed, x, quotations, first, second),
			detector.Attitudes(parsed, x, quotations), locator.Locate(claim), offsets.From(len(text) / 2), parsed.SentenceAt(len(text) / 2), x.Within(sentence.Span{End: 500}),
		}
	}
	want := read(parsed)
	parsed = sentence.Parse(text) // its words are found by whoever comes first
	var wait sync.WaitGroup
	for range goroutines {
		wait.Go(func() {
			for i, got := range read(parsed) {
				if !reflect.DeepEqual(want[i], got) {
					t.Errorf("result %d (-alone +together):\n%s", i, cmp.Diff(want[i], got))
				}
			}
		})
	}
	wait.Wait()
}
