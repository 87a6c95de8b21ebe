package entity

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/sentence"
)

// story is a piece of news such as the benchmarks repeat.
const story = `Chancellor Maria Keller told reporters in Oslo on Tuesday that she would not sign the trade accord before the Ministry of Finance had published its figures.
“We will wait until the World Grain Council (WGC) has met,” she said, standing beside Norwegian Foreign Minister Lars Krogh, who looked tired.
The opposition, led by Tom Ferris, accused Keller of delay, and Lima said it had expected a decision sooner.
According to a spokesman for Datavine Inc., the firm’s exports to Peru fell by a third after the talks between Lima and Quito broke down, but they did not give figures.
`

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(story, 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(sentence.Parse(text))
	}
}

func BenchmarkNames(b *testing.B) {
	text := strings.Repeat(story, 200)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Names{}.Recognize(sentence.Parse(text))
	}
}

// hostile are texts that would take long if anything were quadratic in them.
var hostile = []struct {
	name string
	text func(n int) string
}{
	{"names", func(n int) string {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, "Maria K%s spoke. ", name(i))
		}
		return s.String()
	}},
	{"one surname", func(n int) string {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, "A%s Keller spoke. Keller left. ", name(i))
		}
		return s.String()
	}},
	{"pronouns", func(n int) string { return "Tom Ferris left. " + strings.Repeat("He said his aunt saw him. ", n) }},
	{"names and pronouns", func(n int) string {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, "Maria K%s said she and her son saw Tom W%s before he left. They slept. ", name(i), name(i))
		}
		return s.String()
	}},
	{"pronouns in one sentence", func(n int) string {
		return "Tom Ferris met Paul Weaver and " + strings.Repeat("he saw him and they ", n)
	}},
	{"capitals in one sentence", func(n int) string { return strings.Repeat("Kalgeri Orel ", n) }},
	{"capitals and commas", func(n int) string { return strings.Repeat("Peru, Chile, ", n) }},
	{"titles", func(n int) string { return strings.Repeat("President Minister of ", n) }},
	{"of", func(n int) string { return strings.Repeat("Bank of ", n) }},
	{"marks", func(n int) string { return strings.Repeat(`"`, n) }},
	{"open marks", func(n int) string { return strings.Repeat("“Keller said ", n) }},
	{"brackets", func(n int) string { return strings.Repeat("(Keller ", n) }},
	{"hyphens", func(n int) string { return strings.Repeat("A-", n) }},
	{"points", func(n int) string { return strings.Repeat("A.", n) }},
	{"slashes", func(n int) string { return strings.Repeat("A/b.", n) }},
	{"acronyms", func(n int) string {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, "The K%s Council (KC) met. ", name(i))
		}
		return s.String()
	}},
	{"roles", func(n int) string {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, "Minister Tom K%s left. The minister slept. ", name(i))
		}
		return s.String()
	}},
	{"who", func(n int) string { return "Tom Ferris, " + strings.Repeat("who ", n) }},
}

// name spells i in letters.
func name(i int) string {
	s := ""
	for ; i > 0 || s == ""; i /= 26 {
		s += string(rune('a' + i%26))
	}
	return s
}

func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, n := range []int{1000, 10000} {
			text := h.text(n)
			b.Run(fmt.Sprintf("%s/%d", h.name, n), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					Find(sentence.Parse(text))
				}
			})
		}
	}
}

// TestLinear takes ten times as much of each hostile text and fails if that
// takes much more than ten times as long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for _, h := range hostile {
		small, large := h.text(1000), h.text(1000*growth.Factor)
		growth.Linear(t, h.name, func() { Find(sentence.Parse(small)) }, func() { Find(sentence.Parse(large)) })
	}
}
