package hearsay_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/plain"
	"github.com/hearsay-go/hearsay/sentence"
)

// A spelling is another way to write the same article, which is to be read the
// same.
type spelling struct {
	name    string
	replace *strings.Replacer // of single characters
	unsure  bool              // weights have not seen it as often: confidences are others
	known   map[string]string // articles that are not read the same, and why
}

var spellings = []spelling{
	{name: "CRLF", replace: strings.NewReplacer("\n", "\r\n")},
	{name: "straight double marks", unsure: true, replace: strings.NewReplacer("“", `"`, "”", `"`)},
	{name: "straight apostrophes", replace: strings.NewReplacer("‘", "'", "’", "'")},
	{name: "all marks straight", unsure: true, replace: strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'")},
	{name: "German marks", unsure: true, replace: strings.NewReplacer("“", "„", "”", "“"), known: map[string]string{
		"testdata/ferry-strike.txt": foreignMarks,
	}},
	{name: "guillemets", unsure: true, replace: strings.NewReplacer("“", "«", "”", "»"), known: map[string]string{
		"testdata/ferry-strike.txt":  foreignMarks,
		"testdata/speech-ruling.txt": foreignMarks,
	}},
	{name: "no-break hyphens", unsure: true, replace: strings.NewReplacer("-", "\u2011"), known: map[string]string{
		"seeds/alaska-summit.txt":     foreignHyphen,
		"testdata/coal-debate.txt":    foreignHyphen,
		"testdata/ferry-strike.txt":   foreignHyphen,
		"testdata/foundry-strike.txt": foreignHyphen,
		"testdata/speech-ruling.txt":  foreignHyphen,
	}},
}

// Why articles are not read the same.
const (
	foreignMarks  = "the weights that tell how far a source goes take marks for words, and have not seen these"
	foreignHyphen = "a word with U+2011 in it is one word, in no list and of no compound"
)

// TestSpellings reads every article in every spelling: all results are the
// same, moved to where their words now are.
func TestSpellings(t *testing.T) {
	for _, s := range spellings {
		for _, file := range articles {
			t.Run(s.name+"/"+file, func(t *testing.T) {
				text := readFile(t, file)
				want := plain.Copy(*hearsay.Read(text))
				respell(t, &want, s.replace)
				got := plain.Copy(*hearsay.Read(want.Text))
				if s.unsure {
					forget(t, &want)
					forget(t, &got)
				}
				diff := cmp.Diff(want, got)
				if why, known := s.known[file]; known && diff == "" {
					t.Errorf("is read the same now, and is marked as known: %s", why)
				} else if !known && diff != "" {
					t.Errorf("(-as it was +respelled):\n%s", diff)
				}
			})
		}
	}
}

// respell makes of an Article that of its text after replace.
func respell(t *testing.T, a *hearsay.Article, replace *strings.Replacer) {
	moved := make([]int, len(a.Text)+1)
	at := 0
	for i, r := range a.Text {
		moved[i] = at
		at += len(replace.Replace(string(r)))
	}
	moved[len(a.Text)] = at
	err := plain.Walk(a, func(v reflect.Value) error {
		switch p := v.Addr().Interface().(type) {
		case *sentence.Span:
			*p = sentence.Span{Start: moved[p.Start], End: moved[p.End]}
		case *string:
			*p = replace.Replace(*p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// forget sets all confidences to 0.
func forget(t *testing.T, a *hearsay.Article) {
	err := plain.Walk(a, func(v reflect.Value) error {
		if v.Kind() == reflect.Float64 {
			v.SetFloat(0)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestTwoArticles reads two articles with a blank line between them: the
// sentences and the words in marks are those of the two.
func TestTwoArticles(t *testing.T) {
	for _, first := range articles {
		for _, second := range articles {
			a := strings.TrimRight(readFile(t, first), "\n") + "\n\n"
			b := readFile(t, second)
			t.Run(first+" and "+second, func(t *testing.T) {
				one, two, both := hearsay.Read(a), hearsay.Read(b), hearsay.Read(a+b)
				if diff := cmp.Diff(append(one.Sentences, moveBy(two.Sentences, len(a))...), both.Sentences); diff != "" {
					t.Errorf("sentences (-apart +together):\n%s", diff)
				}
				if diff := cmp.Diff(append(quotedIn(one), moveBy(quotedIn(two), len(a))...), quotedIn(both)); diff != "" {
					t.Errorf("words in marks (-apart +together):\n%s", diff)
				}
			})
		}
	}
}

// TestSentenceAdded reads articles with more and more of their paragraphs: no
// sentence before the end depends on what follows it.
func TestSentenceAdded(t *testing.T) {
	const more = "Nobody else was there."
	for _, file := range articles {
		text := strings.TrimSpace(readFile(t, file))
		for _, between := range []string{" ", "\n", "\n\n"} {
			want := append(hearsay.Read(text).Sentences, sentence.Span{Start: len(text) + len(between), End: len(text) + len(between) + len(more)})
			if diff := cmp.Diff(want, hearsay.Read(text+between+more).Sentences); diff != "" {
				t.Errorf("%s + %q (-want +got):\n%s", file, between+more, diff)
			}
		}
		whole := sentence.Split(text)
		for i := range whole {
			if diff := cmp.Diff(whole[:i+1], sentence.Split(text[:whole[i].End])); diff != "" {
				t.Fatalf("%s as far as sentence %d (-whole +part):\n%s", file, i+1, diff)
			}
		}
	}
}

// quotedIn returns the words in marks of all quotations.
func quotedIn(a *hearsay.Article) []sentence.Span {
	var spans []sentence.Span
	for _, q := range a.Quotations {
		spans = append(spans, q.Quoted...)
	}
	return spans
}

func moveBy(spans []sentence.Span, n int) []sentence.Span {
	var moved []sentence.Span
	for _, s := range spans {
		moved = append(moved, sentence.Span{Start: s.Start + n, End: s.End + n})
	}
	return moved
}
