package quote

import (
	"reflect"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/sentence"
)

// Check is invariant.Stages. Only the tests of package quote_test can import
// it, and hand it on.
var Check func(t *sentence.Text, x *entity.Index, quotations []Quotation, silences []Silence) error

func seedTexts(f *testing.F) {
	for _, c := range allPatterns() {
		f.Add(c.text)
	}
	for _, c := range wholeCases {
		f.Add(c.text)
	}
	for _, c := range spokesmanCases {
		f.Add(c.text)
	}
	for _, c := range silenceCases {
		f.Add(c.text)
	}
	for _, c := range circumstanceCases {
		f.Add(c.text)
	}
}

// FuzzExtract looks for texts whose quotations break a promise.
func FuzzExtract(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, text string) {
		parsed := sentence.Parse(text)
		x := entity.Find(parsed)
		qs := Extract(parsed, x)
		if err := Check(parsed, x, qs, Silences(parsed, x)); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(qs, Extract(sentence.Parse(text), x)) {
			t.Fatal("two calls differ")
		}
		if err := Check(parsed, Resolve(parsed, x, qs), qs, nil); err != nil {
			t.Fatalf("resolved: %v", err)
		}
		if err := Check(parsed, nil, Extract(parsed, nil), Silences(parsed, nil)); err != nil {
			t.Fatalf("nobody known: %v", err)
		}
	})
}

// hostile are units that, repeated, have cost some reader dearly.
var hostile = map[string]string{
	"opening marks":  "“",
	"straight":       `" `,
	"pairs":          "“a” ",
	"speech":         "“A b,” said c. ",
	"corners":        "「",
	"said":           "said ",
	"said commas":    "said, ",
	"he said":        "he said ",
	"he said that":   "he said that ",
	"commas":         "a, ",
	"names":          "Ann ",
	"names commas":   "Ann, ",
	"prepositions":   "of in ",
	"and":            "and ",
	"according":      "according to ",
	"brackets":       "( ",
	"dashes":         "— a ",
	"who":            "who said ",
	"no white space": "a",
	"stops":          ". ",
	"colons":         "A: b\n\n",
	"quotes alone":   "“A b c.”\n\n",
	"reopened":       "“A b c.\n\n",
	"not":            "not ",
	"declined":       "declined to comment ",
	"saying":         ", saying ",
	"invalid":        "\xff “\xfe” ",
	"remarks":        "“A?”\n\n",
	"two speakers":   "“A b,” said Tom.\n\n“C d,” said Ann.\n\n“E f, g.”\n\n",
	"one, then none": "“A b.”\n\n“C d.” E f g.\n\n",
	"labels":         "ANN: b\n\nc d.\n\n",
	"scripts":        "“ANN: b\n\n",
	"half scripts":   "“ANN: b\n\n“c d.\n\n",
	"marks in a row": "said “a” “b”, ",
	"far cues":       "said a, b, “c d.” ",
	"we":             "Tom and Ann met. “We us our,” Tom said. ",
	"lists":          "Tom, Ann and Tom ",
	"semicolons":     "“a,” said b; ",
	"places":         "in Lima ",
	"rallies":        "at a rally ",
	"released":       "in a report released in Lima ",
}

// TestLinear reads ten times the text in about ten times the time.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	const size = 20_000
	read := func(text string) func() {
		parsed := sentence.Parse(text)
		x := index(text, "Tom", "Ann")
		return func() {
			qs := Extract(parsed, x)
			Silences(parsed, x)
			Resolve(parsed, x, qs)
		}
	}
	for name, unit := range hostile {
		t.Run(name, func(t *testing.T) {
			text := strings.Repeat(unit, size*growth.Factor/len(unit))
			parsed := sentence.Parse(text)
			if err := Check(parsed, nil, Extract(parsed, nil), nil); err != nil {
				t.Fatal(err)
			}
			growth.Linear(t, name, read(text[:size/len(unit)*len(unit)]), read(text))
		})
	}
}

// TestMixed reads two speakers who are known and, behind them, thousands of
// remarks without a cue.
func TestMixed(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	text := func(n int) string {
		return "“A b,” said Tom.\n\n“C d,” said Ann.\n\n" + strings.Repeat("“E f g h i j k l m n o p, q r s t u v w x y z, and a b c d e f g h i j k l m n o p q r s t u v w x y z, and a b c d e.”\n\n", n)
	}
	read := func(n int) func() {
		parsed := sentence.Parse(text(n))
		return func() { Extract(parsed, nil) }
	}
	growth.Linear(t, t.Name(), read(500), read(500*growth.Factor))
}

// TestMillion reads a million marks, and a hundred thousand that are nested.
func TestMillion(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	const n = 100_000
	for _, text := range []string{
		strings.Repeat("“", 10*n), strings.Repeat(`"`, 10*n), strings.Repeat("“a ", 10*n), strings.Repeat(" 'a", 10*n),
		strings.Repeat("“", n) + "a" + strings.Repeat("”", n), strings.Repeat("“‘", n) + "a" + strings.Repeat("’”", n),
	} {
		parsed := sentence.Parse(text)
		if err := Check(parsed, nil, Extract(parsed, nil), nil); err != nil {
			t.Errorf("%.12s: %v", text, err)
		}
	}
}

// news is an article of the given size.
func news(size int) string {
	const text = `Mayor Olga Roth said on Friday that the old bridge across the river would be closed for the winter.
“It is not safe any more,” she said. “We have looked at every bolt, and we cannot wait another year.”
A lawyer for the builders, who asked not to be named, called the decision “a mistake” and said his clients would appeal.
Traffic was light on Saturday morning, with a few cars turning back at the northern end. According to the police, nobody was hurt.
The council meets again on Monday. Its members expect a long debate, and Roth hopes that the money can be found before the spring.
`
	return strings.Repeat(text, size/len(text)+1)[:size]
}

func BenchmarkExtract(b *testing.B) {
	text := news(1 << 20)
	parsed := sentence.Parse(text)
	x := entity.Find(parsed)
	Extract(parsed, x) // words and marks are found once for a text
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(parsed, x)
	}
}
