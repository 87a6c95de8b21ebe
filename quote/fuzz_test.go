package quote

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/sentence"
)

// check reports what breaks the promises that Extract makes for any text.
func check(text string, qs []Quotation) error {
	valid := utf8.ValidString(text)
	inside := func(s sentence.Span) error {
		switch {
		case s.IsZero():
			return nil
		case s.Start < 0 || s.End <= s.Start || s.End > len(text):
			return fmt.Errorf("[%d:%d) is empty or outside the text", s.Start, s.End)
		case valid && !(utf8.RuneStart(text[s.Start]) && (s.End == len(text) || utf8.RuneStart(text[s.End]))):
			return fmt.Errorf("[%d:%d) cuts a character", s.Start, s.End)
		}
		return nil
	}
	for i, q := range qs {
		spans := append([]sentence.Span{q.Span, q.Source, q.Cue.Span, q.Venue, q.Addressee, q.Manner, q.Time}, q.Content...)
		for _, s := range append(spans, q.Quoted...) {
			if err := inside(s); err != nil {
				return fmt.Errorf("quotation %d: %w", q.ID, err)
			}
		}
		for k, c := range q.Content {
			if k > 0 && c.Start < q.Content[k-1].End {
				return fmt.Errorf("quotation %d: content %v out of order", q.ID, q.Content)
			}
		}
		for k, c := range q.Quoted {
			if k > 0 && c.Start < q.Quoted[k-1].End {
				return fmt.Errorf("quotation %d: quoted %v out of order", q.ID, q.Quoted)
			}
		}
		switch {
		case q.ID != i+1:
			return fmt.Errorf("quotation %d has id %d", i+1, q.ID)
		case i > 0 && (qs[i-1].Start > q.Start || qs[i-1].Start == q.Start && qs[i-1].End < q.End):
			return fmt.Errorf("quotation %d is out of order", q.ID)
		case q.Parent < 0 || q.Parent >= q.ID:
			return fmt.Errorf("quotation %d has parent %d", q.ID, q.Parent)
		case len(q.Content) == 0 || (q.Form == Indirect) != (len(q.Quoted) == 0):
			return fmt.Errorf("quotation %d: %s, content %v, quoted %v", q.ID, q.Form, q.Content, q.Quoted)
		case q.Speech && (q.Class == "" || (len(q.Speakers) == 0) != (q.Unresolved != "")):
			return fmt.Errorf("quotation %d: class %q, speakers %v, unresolved %q", q.ID, q.Class, q.Speakers, q.Unresolved)
		case q.Cue.IsZero() != (q.Cue.Lemma == ""):
			return fmt.Errorf("quotation %d: cue %+v", q.ID, q.Cue)
		case q.Span != whole(q) && q.Speech:
			return fmt.Errorf("quotation %d covers %v, its parts %v", q.ID, q.Span, whole(q))
		}
	}
	return nil
}

func seedTexts(f *testing.F) {
	for _, c := range allPatterns() {
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
		if err := check(text, qs); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(qs, Extract(sentence.Parse(text), x)) {
			t.Fatal("two calls differ")
		}
		y := Resolve(parsed, x, qs)
		for i, m := range y.Mentions {
			if m.ID != i+1 || i > 0 && y.Mentions[i-1].Start > m.Start {
				t.Fatalf("mention %d is out of order", i+1)
			}
		}
		Extract(parsed, nil)
	})
}

// FuzzSilences looks for texts whose silences break a promise.
func FuzzSilences(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, text string) {
		parsed := sentence.Parse(text)
		last := 0
		for _, s := range Silences(parsed, entity.Find(parsed)) {
			whole := sentence.Span{End: len(text)}
			if !whole.Contains(s.Span) || !s.Contains(s.Cue) || !s.About.IsZero() && !s.Contains(s.About) || s.Start < last {
				t.Fatalf("%+v", s)
			}
			last = s.Start
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
			if err := check(text, Extract(sentence.Parse(text), nil)); err != nil {
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
		if err := check(text, Extract(sentence.Parse(text), nil)); err != nil {
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
