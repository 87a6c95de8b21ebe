package stance

import (
	"strings"
	"testing"
	"time"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// article returns the sentences of the tables as one text of about size bytes.
func article(size int) string {
	var b strings.Builder
	for b.Len() < size {
		for _, r := range allRows() {
			text, _ := quotationsOf(r.text)
			b.WriteString(text)
			b.WriteString("\n")
		}
	}
	return b.String()[:size]
}

func BenchmarkDetect(b *testing.B) {
	text := article(200_000)
	t := textOf(text)
	x := entity.Find(t)
	quotations := quote.Extract(t, x)
	x = quote.Resolve(x, quotations)
	words.Of(t) // the stages before have asked for them
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Detect(t, x, quotations)
	}
}

// hostile texts are made to cost more than their length.
var hostile = map[string]func(n int) string{
	"nested reports":   func(n int) string { return strings.Repeat("he said that ", n/13) },
	"negations":        func(n int) string { return strings.Repeat("not ", n/4) },
	"not supported":    func(n int) string { return "He does " + strings.Repeat("not never ", n/10) + "support it" },
	"verbs":            func(n int) string { return strings.Repeat("supports ", n/9) },
	"verbs and nouns":  func(n int) string { return strings.Repeat("they support hope ", n/18) },
	"of of of":         func(n int) string { return strings.Repeat("the head of ", n/12) + "it opposes it" },
	"and and and":      func(n int) string { return strings.Repeat("Ann and ", n/8) + "Ann oppose it" },
	"commas":           func(n int) string { return strings.Repeat("Ann, ", n/5) + "oppose it" },
	"parentheses":      func(n int) string { return strings.Repeat("(", n) },
	"infinitives":      func(n int) string { return "He wants " + strings.Repeat("to want ", n/8) },
	"gerunds":          func(n int) string { return "He left, " + strings.Repeat("supporting ", n/11) },
	"passives":         func(n int) string { return strings.Repeat("it was condemned by ", n/20) },
	"conditions":       func(n int) string { return strings.Repeat("if he were sincere ", n/19) },
	"no":               func(n int) string { return strings.Repeat("there is no ", n/12) },
	"quotation marks":  func(n int) string { return strings.Repeat("“", n/3) },
	"one word":         func(n int) string { return strings.Repeat("a", n) },
	"invalid bytes":    func(n int) string { return strings.Repeat("\xff supports \xfe", n/12) },
	"called it a a a ": func(n int) string { return strings.Repeat("called it a ", n/12) },
	"adverbs":          func(n int) string { return "They " + strings.Repeat("strongly ", n/9) + "support it" },
	"days":             func(n int) string { return "They called " + strings.Repeat("on Monday ", n/10) + "for it" },
}

// Ten times the text may take at most some thirty times as long: the time is
// linear but for the machine’s other work.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const small, factor = 100_000, 10
	for name, make := range hostile {
		t.Run(name, func(t *testing.T) {
			measure := func(n int) time.Duration {
				text := make(n)
				tx, err := sentence.NewText(text, []sentence.Span{{Start: 0, End: len(text)}})
				if err != nil {
					t.Fatal(err)
				}
				words.Of(tx)
				best := time.Hour
				for range 3 {
					start := time.Now()
					Detect(tx, nil, nil)
					best = min(best, time.Since(start))
				}
				return best
			}
			a, b := measure(small), measure(small*factor)
			if b > 3*factor*a+100*time.Millisecond {
				t.Errorf("%d bytes take %v, %d bytes %v", small, a, small*factor, b)
			}
		})
	}
}

// Many quotations, nested or not, must not cost more than their number.
func TestManyQuotations(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	measure := func(n int) time.Duration {
		text := strings.Repeat("I hope it rains, ", n)
		quotations := []quote.Quotation{}
		for i := range n {
			q := quote.Quotation{ID: i + 1, Parent: i, Speech: true, Unresolved: "nobody"}
			q.Content = []sentence.Span{{Start: i, End: len(text) - i}}
			quotations = append(quotations, q)
		}
		tx, err := sentence.NewText(text, []sentence.Span{{Start: 0, End: len(text)}})
		if err != nil {
			t.Fatal(err)
		}
		words.Of(tx)
		best := time.Hour
		for range 3 {
			start := time.Now()
			Detect(tx, nil, quotations)
			best = min(best, time.Since(start))
		}
		return best
	}
	const small, factor = 2_000, 10
	if a, b := measure(small), measure(small*factor); b > 2*factor*a+50*time.Millisecond {
		t.Errorf("%d quotations take %v, %d take %v", small, a, small*factor, b)
	}
}
