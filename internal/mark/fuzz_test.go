package mark

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzPairs looks for texts whose pairs are out of bounds or order.
func FuzzPairs(f *testing.F) {
	for _, c := range markCases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		pairs := Pairs(text)
		if err := check(text, pairs); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(pairs, Pairs(text)) {
			t.Fatal("two calls differ")
		}
		if !utf8.ValidString(text) {
			return
		}
		for i, p := range pairs {
			for _, at := range []int{p.Inner.Start, p.Inner.End, p.Span().Start, p.Span().End} {
				if at < len(text) && !utf8.RuneStart(text[at]) {
					t.Fatalf("pair %d cuts a character at %d", i+1, at)
				}
			}
		}
	})
}

// TestLinear reads ten times the text in about ten times the time, whatever
// the marks. The bound is wide: what grows as the square takes minutes.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	for name, unit := range map[string]string{
		"opening":         "“",
		"closing":         "”",
		"straight":        `"`,
		"apostrophes":     "'",
		"spaced straight": `" `,
		"spaced singles":  " 'a",
		"words":           "a “b",
		"lost":            "a. b” ",
		"singles":         "‘a’ ",
		"lines":           "“a.\n",
		"nested corners":  "「",
		"plurals":         "‘a s’ b",
	} {
		t.Run(name, func(t *testing.T) {
			measure := func(n int) time.Duration {
				text := strings.Repeat(unit, n)
				start := time.Now()
				pairs := Pairs(text)
				took := time.Since(start)
				if err := check(text, pairs); err != nil {
					t.Fatal(err)
				}
				return took
			}
			small, large := measure(20_000), measure(200_000)
			if large > 40*small+time.Second {
				t.Errorf("%v for 20,000, %v for 200,000", small, large)
			}
		})
	}
}

// TestMillion reads a million marks.
func TestMillion(t *testing.T) {
	for _, unit := range []string{"“", `"`, " 'a"} {
		text := strings.Repeat(unit, 1_000_000)
		if err := check(text, Pairs(text)); err != nil {
			t.Errorf("%s: %v", unit, err)
		}
	}
}

// TestDepth closes what it opened as deep as it follows.
func TestDepth(t *testing.T) {
	const n = 100_000
	text := strings.Repeat("「", n) + "x" + strings.Repeat("」", n)
	if got := len(Pairs(text)); got != maxDepth {
		t.Errorf("%d pairs, want %d", got, maxDepth)
	}
}

func BenchmarkPairs(b *testing.B) {
	text := strings.Repeat("The workers’ union said on Friday that it “won’t give up,” and left for the day. ", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Pairs(text)
	}
}
