package quote

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/sentence"
)

// TestLocateLinear looks for claims in articles ten times as long, for claims
// ten times as long, and for both.
func TestLocateLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	units := map[string]string{
		"one word":     "word ",
		"two words":    "a b ",
		"letters":      "a",
		"ellipses":     "a … ",
		"dots":         ".",
		"brackets":     "[a] ",
		"open":         "[",
		"parentheses":  "(",
		"glued":        "[a]b ",
		"hyphens":      "a-",
		"marks":        "“",
		"quotations":   "“A b,” said c. “D e.” ",
		"accents":      "e\u0301",
		"invalid":      "\xff ",
		"invisible":    "a\u200B",
		"little words": "of the ",
		"news":         news(500),
	}
	const size = 20_000
	var names []string
	for name := range units {
		names = append(names, name)
	}
	slices.Sort(names)
	locate := func(article, claim string) func() {
		return func() {
			parsed := sentence.Parse(article)
			NewLocator(parsed, nil, nil).Locate(Claim{Text: claim})
		}
	}
	fill := func(unit string, n int) string { return strings.Repeat(unit, n/len(unit)+1)[:n] }
	for _, name := range names {
		unit := units[name]
		t.Run(name, func(t *testing.T) {
			const end = " and cheese."
			growth.Linear(t, "article", locate(fill(unit, size), fill(unit, 200)+end), locate(fill(unit, size*growth.Factor), fill(unit, 200)+end))
			growth.Linear(t, "claim", locate(fill(unit, size*growth.Factor), fill(unit, size)+end), locate(fill(unit, size*growth.Factor), fill(unit, size*growth.Factor)+end))
			growth.Linear(t, "both", locate(fill(unit, size), fill(unit, size/2)+end), locate(fill(unit, size*growth.Factor), fill(unit, size*growth.Factor/2)+end))
		})
	}
}

// TestLocateLong asks for claims of 10 MB.
func TestLocateLong(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a few hundred MB")
	}
	l, _, _ := locatorOf(bridge)
	for _, unit := range []string{"cheese ", "the bridge ", "… ", "[", "x", "It is not safe any more. "} {
		claim := strings.Repeat(unit, 10<<20/len(unit))
		if got := l.Locate(Claim{Text: claim, Speaker: claim}); got.Match != Absent {
			t.Errorf("%q 10 MB long is %s", unit, got.Match)
		}
	}
}

// TestLocateConcurrent asks one Locator from many goroutines.
func TestLocateConcurrent(t *testing.T) {
	l, _, _ := locatorOf(bridge)
	done := make(chan error)
	for range 8 {
		go func() {
			var err error
			for _, c := range locateCases {
				if c.article == "" && !c.known {
					if got := l.Locate(Claim{c.claim, c.speaker}); string(got.Match) != c.match {
						err = fmt.Errorf("%s: %s", c.name, got.Match)
					}
				}
			}
			done <- err
		}()
	}
	for range 8 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

// longArticle is an article of the given size in which a claim is not
// everywhere.
func longArticle(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "Member %d of the council spoke for %d minutes. “We have heard of %d bolts, and %d of them are loose,” she said.\n", i, i%60, 3*i, i/2)
	}
	return b.String()[:size]
}

func BenchmarkNewLocator(b *testing.B) {
	for _, size := range []int{5_000, 1 << 20} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			text := longArticle(size)
			parsed := sentence.Parse(text)
			x := entity.Find(parsed)
			qs := Extract(parsed, x)
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				// A new Text, for the words of one are read but once.
				again, err := sentence.NewText(text, parsed.Sentences())
				if err != nil {
					b.Fatal(err)
				}
				NewLocator(again, x, qs)
			}
		})
	}
}

func BenchmarkLocate(b *testing.B) {
	claims := []struct{ name, text string }{
		{"exact", "We have heard of 15 bolts, and 2 of them are loose"},
		{"altered", "We have heard of 15 bolts, and 3 of them are very loose"},
		{"absent", "The old bridge will be closed for the winter, for it is not safe"},
	}
	for _, size := range []int{5_000, 1 << 20} {
		text := longArticle(size)
		l, _, _ := locatorOf(text)
		for _, c := range claims {
			b.Run(fmt.Sprintf("%s/%d", c.name, size), func(b *testing.B) {
				b.SetBytes(int64(len(c.text)))
				b.ReportAllocs()
				for b.Loop() {
					l.Locate(Claim{Text: c.text})
				}
			})
		}
	}
}
