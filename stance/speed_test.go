package stance

import (
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/growth"
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
	x = quote.Resolve(t, x, quotations)
	words.Coarse(t) // the stages before have asked for them
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
	"to be":            func(n int) string { return strings.Repeat("is ", n/3) },
	"critics":          func(n int) string { return strings.Repeat("critics of ", n/11) + "it oppose it" },
	"protests":         func(n int) string { return "They left " + strings.Repeat("in protest at ", n/14) + "it" },
	"descriptions":     func(n int) string { return "Ann, " + strings.Repeat("a critic of Ann, ", n/17) + "opposes it" },
	"days":             func(n int) string { return "They called " + strings.Repeat("on Monday ", n/10) + "for it" },
}

// linear fails t if what prepare returns for a size takes far more than its
// share of time for a larger one.
func linear(t *testing.T, small int, prepare func(size int) func()) {
	t.Helper()
	if testing.Short() {
		t.Skip("measures time")
	}
	growth.Linear(t, t.Name(), prepare(small), prepare(small*growth.Factor))
}

func TestLinear(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			linear(t, 30_000, func(size int) func() {
				tx := inOneSentence(t, text(size))
				return func() { Detect(tx, nil, nil) }
			})
		})
	}
}

// Quotations inside each other must not cost more than their number.
func TestManyQuotations(t *testing.T) {
	linear(t, 2_000, func(size int) func() {
		text := strings.Repeat("I hope it rains, ", size)
		quotations := make([]quote.Quotation, size)
		for i := range quotations {
			quotations[i] = quote.Quotation{ID: i + 1, Parent: i, Speech: true, Unresolved: "nobody", Content: []sentence.Span{{Start: i, End: len(text) - i}}}
		}
		tx := inOneSentence(t, text)
		return func() { Detect(tx, nil, quotations) }
	})
}

// inOneSentence returns text as one sentence, its words found.
func inOneSentence(t *testing.T, text string) *sentence.Text {
	t.Helper()
	tx, err := sentence.NewText(text, []sentence.Span{{Start: 0, End: len(text)}})
	if err != nil {
		t.Fatal(err)
	}
	words.Coarse(tx)
	return tx
}
