package sentence

import (
	"bufio"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/internal/growth"
)

// splitters are the option values that the tests below try.
var splitters = map[string]Splitter{
	"news":            {},
	"whole quotation": {WholeQuotations: true},
	"unicode":         {Rules: Unicode},
	"caller's words":  {Abbreviations: []string{"fa", "Hptm"}, Starters: []string{"gestern"}},
}

// texts returns texts of every kind: the probes, the seed article, and the
// probes glued together without order.
func texts(tb testing.TB) []string {
	article, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		tb.Fatal(err)
	}
	out := []string{"", " ", "\n\n", "a", ".", "\xff", "\x00", string(article)}
	r := rand.New(rand.NewPCG(1, 2))
	var all strings.Builder
	for _, c := range probes {
		for _, p := range c.rows {
			text, _ := p.split()
			out = append(out, text)
			all.WriteString(text)
			all.WriteString([]string{" ", "\n", "\r\n", "\n\n", "  ", "\u2028"}[r.IntN(6)])
		}
	}
	return append(out, all.String())
}

// check tells what is wrong with the sentences of text.
func check(t *testing.T, text string, spans []Span) {
	t.Helper()
	end := 0
	for _, s := range spans {
		if s.Start < end || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("span %v is out of order or bounds after %d in %q", s, end, text)
		}
		if gap := text[end:s.Start]; trim(gap) != "" {
			t.Fatalf("%q stands between two sentences of %q", gap, text)
		}
		if in := s.In(text); len(trim(in)) != len(in) {
			t.Fatalf("%q is not trimmed", in)
		}
		if utf8.ValidString(text) && !(utf8.RuneStart(text[s.Start]) && (s.End == len(text) || utf8.RuneStart(text[s.End]))) {
			t.Fatalf("span %v cuts a character of %q", s, text)
		}
		end = s.End
	}
	if rest := text[end:]; trim(rest) != "" {
		t.Fatalf("%q is in no sentence of %q", rest, text)
	}
}

// stream splits text as a stream that comes in pieces.
func stream(t *testing.T, s Splitter, text string, pieces func(io.Reader) io.Reader) []string {
	t.Helper()
	scanner := bufio.NewScanner(pieces(strings.NewReader(text)))
	scanner.Buffer(make([]byte, 16), len(text)+8192)
	scanner.Split(s.SplitFunc())
	var out []string
	for scanner.Scan() {
		out = append(out, scanner.Text())
	}
	if err := scanner.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func strs(text string, spans []Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, s.In(text))
	}
	return out
}

func TestFormsAgree(t *testing.T) {
	for name, s := range splitters {
		for _, text := range texts(t) {
			want := s.Split(text)
			check(t, text, want)
			var all []Span
			for span := range s.All(text) {
				all = append(all, span)
			}
			if diff := cmp.Diff(strs(text, want), strs(text, all)); diff != "" {
				t.Errorf("%s: All(%q) (-Split +All):\n%s", name, text, diff)
			}
			if diff := cmp.Diff(want, s.Parse(text).Sentences()); diff != "" {
				t.Errorf("%s: Parse(%q) (-Split +Parse):\n%s", name, text, diff)
			}
			for how, pieces := range map[string]func(io.Reader) io.Reader{
				"whole": func(r io.Reader) io.Reader { return r },
				"bytes": iotest.OneByteReader,
				"half":  iotest.HalfReader,
			} {
				if len(text) > 1000 && how == "bytes" {
					continue
				}
				if diff := cmp.Diff(strs(text, want), stream(t, s, text, pieces)); diff != "" {
					t.Errorf("%s: SplitFunc(%q) in pieces: %s (-Split +SplitFunc):\n%s", name, text, how, diff)
				}
			}
		}
	}
}

func TestAllStops(t *testing.T) {
	n := 0
	for range All("One. Two. Three.") {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Errorf("the iterator went on: %d", n)
	}
}

func TestSeed(t *testing.T) {
	article, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(Split(string(article))); n != 25 {
		t.Errorf("%d sentences, want 25", n)
	}
	whole := Splitter{WholeQuotations: true}
	if n := len(whole.Split(string(article))); n != 23 {
		t.Errorf("%d sentences with quotations whole, want 23", n)
	}
}

func TestWholeQuotations(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"curly", "“We tried. We failed,” he said. |She left."},
		{"straight", "\"We tried. We failed,\" he said. |She left."},
		{"guillemets", "« Nous avons essayé. Nous avons échoué », dit-il. |Elle partit."},
		{"German", "„Es regnet. Wir gehen“, sagte er. |Sie blieb."},
		{"single", "‘It’s late. We’re going,’ he said. |She stayed."},
		{"nested", "“He said ‘Go. Now.’ I went,” she said. |He stayed."},
		{"ends the sentence", "He said, “We tried. We failed.” |Then he left."},
		{"not closed", "“We tried. |We failed, he said. |She left."},
		{"closed in the next paragraph", "“We tried. |We failed.\n\n|“We tried again.” |She left."},
		{"apostrophes", "It’s the workers’ union. |They’re on strike."},
		{"inches", "He is 6'2\" tall. |She is 5'8\" tall."},
		{"two", "“No.” |“Yes. Now.” |He left."},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, want := probe{text: c.text}.split()
			got := strs(text, Splitter{WholeQuotations: true}.Split(text))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCallersWords(t *testing.T) {
	s := Splitter{Abbreviations: []string{"Fa", "z.B"}, Starters: []string{"Gestern"}}
	for _, c := range []struct{ name, text string }{
		{"abbreviation", "Die Fa. Huber zahlt. |Er nicht."},
		{"case", "Die FA. Huber zahlt. |Er nicht."},
		{"with a stop inside", "Obst, z.B. Birnen. |Er isst."},
		{"starter", "Er kam zur Fa. |Gestern ging er."},
		{"own starters stay", "He joined the Fa. |The pay was good."},
	} {
		text, want := probe{text: c.text}.split()
		if diff := cmp.Diff(want, strs(text, s.Split(text))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestAllocations(t *testing.T) {
	text := news(t, 1<<14)
	spans := Split(text)
	for name, s := range splitters {
		if n := testing.AllocsPerRun(10, func() { spans = s.Append(spans[:0], text) }); n != 0 {
			t.Errorf("%s: Append allocates %v times", name, n)
		}
		if n := testing.AllocsPerRun(10, func() {
			for range s.All(text) {
			}
		}); n != 0 {
			t.Errorf("%s: All allocates %v times", name, n)
		}
	}
}

// hostile are texts that make a careless splitter quadratic.
var hostile = map[string]string{
	"periods": ".", "spaced periods": ". ", "quotation marks": "\"", "curly marks": "“", "brackets": "(", "notes": "[1",
	"initials": "a.", "capitals": "A. ", "no space": "x", "spaces": " ", "lines": "\n", "question": "?!", "closing": ".”’)",
	"emoji": "😀", "combining": "e\u0301", "invalid": "\xff", "abbreviations": "Mr. ", "starters": "x The ", "quoted": "“a. B",
	"lists": "1. ", "carriage returns": "\r", "separators": "\u2028", "digits": "1.", "numbers": ". 1 ", "footnotes": ".[1] ",
}

// TestLinear splits hostile text ten times as long and compares the times.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const size = 1 << 14
	for name, unit := range hostile {
		short := strings.Repeat(unit, size/len(unit))
		long := strings.Repeat(unit, growth.Factor*size/len(unit))
		for kind, s := range splitters {
			split := func(text string) func() {
				return func() {
					for range s.All(text) {
					}
				}
			}
			growth.Linear(t, name+", "+kind, split(short), split(long))
		}
	}
}

func TestOneLongLine(t *testing.T) {
	text := strings.Repeat("word ", 2<<20)
	if got := Split(text); len(got) != 1 || got[0] != (Span{0, len(text) - 1}) {
		t.Errorf("a line of 10 MB has the sentences %v", got)
	}
}

func FuzzSplit(f *testing.F) {
	for _, text := range texts(f) {
		f.Add(text)
	}
	for _, unit := range hostile {
		f.Add(strings.Repeat(unit, 300))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range splitters {
			got := s.Split(text)
			check(t, text, got)
			if diff := cmp.Diff(got, s.Split(text)); diff != "" {
				t.Fatalf("a second time (-first +second):\n%s", diff)
			}
			if diff := cmp.Diff(strs(text, got), stream(t, s, text, iotest.HalfReader)); diff != "" {
				t.Fatalf("as a stream (-whole +stream):\n%s", diff)
			}
		}
	})
}
