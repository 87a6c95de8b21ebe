package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/sentence"
)

var update = flag.Bool("update", false, "write the golden files anew")

// cafe is a text in which bytes, code points, UTF-16 code units and what a
// reader takes for characters all differ: with characters outside of the basic
// plane, some of them joined, combining accents and line ends of two.
const cafe = "Zoë’s café 😀 stays\r\n\r\n" +
	"“We’re staying 👩\u200d🚒,” Mayor Zoe\u0308 Mari\u0301n said on Friday, “and so is the 𝒞afe\u0301.”\r\n\r\n" +
	"Karl Brandt of the Harbour Bank said that the plan was a “sad joke”. A spokesman for Mari\u0301n told us: " +
	"“I asked him, ‘Why?’ and he hung up 📞.” Brandt welcomes the ferry.\r\n"

const (
	article = "https://news.example/cafe"
	all     = "quotations,mentions,stances"
)

// annotate runs the program.
func annotate(t *testing.T, text string, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if status := run(strings.NewReader(text), &out, &errs, args); status != 0 || errs.Len() > 0 {
		t.Fatalf("%q: status %d, standard error %q", args, status, errs.String())
	}
	return out.String()
}

func TestGolden(t *testing.T) {
	const file = "testdata/cafe.jsonld"
	got := annotate(t, cafe, "-source", article, "-id", "https://annotations.example/1", "-label", "The café <1> & more")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s\nIf this is as it should be, run go test -update.", file, diff)
	}
}

// TestModel checks what the program writes against the model.
func TestModel(t *testing.T) {
	seed := read(t, "../../seeds/alaska-summit.txt")
	ferry := read(t, "../../testdata/ferry-strike.txt")
	tests := []struct {
		name, text string
		of         string
		atLeast    int // selectors
	}{
		{"the seed", seed, all, 300},
		{"an article", ferry, all, 300},
		{"an article with Windows line ends", strings.ReplaceAll(ferry, "\n", "\r\n"), all, 300},
		{"characters of all kinds", cafe, all, 40},
		{"quotations only", cafe, "quotations", 20},
		{"mentions only", cafe, "mentions", 10},
		{"stances only", cafe, "stances", 4},
		{"one quotation from the first to the last byte", "“No,” said Lea Moser", "quotations", 6},
		{"nothing said", "Rain fell.", all, 0},
		{"nothing", "", all, 0},
		{"a byte order mark", "\ufeff“No 😀,” said Lea Moser.", "quotations", 6},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := annotate(t, test.text, "-of", test.of, "-source", article)
			c, errs := check([]byte(got), test.text, article)
			for _, err := range errs {
				t.Error(err)
			}
			if c.parts < test.atLeast {
				t.Errorf("only %d selectors", c.parts)
			}
		})
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestChecker breaks what is right, in one place at a time, and expects the
// checker to see it.
func TestChecker(t *testing.T) {
	right := annotate(t, cafe, "-of", all, "-source", article)
	if _, errs := check([]byte(right), cafe, article); len(errs) > 0 {
		t.Fatal(errs)
	}
	tests := []struct{ name, old, new, want string }{
		{"another context", "http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/oa.jsonld", "is not that of the model"},
		{"a term without meaning", `"role": "https://`, `"part": "https://`, "role has no meaning"},
		{"a property without meaning", `"motivation": "describing"`, `"motive": "describing"`, `"motive" means nothing`},
		{"no such motivation", `"motivation": "describing"`, `"motivation": "quoting"`, "quoting is no motivation"},
		{"no such purpose", `"purpose": "linking"`, `"purpose": "speaking"`, "speaking is no motivation"},
		{"another class of collection", `"type": "AnnotationCollection"`, `"type": "Collection"`, "is not AnnotationCollection"},
		{"another class of page", `"type": "AnnotationPage"`, `"type": "Page"`, "is not AnnotationPage"},
		{"another class", `"type": "Annotation",`, `"type": "Note",`, "is not Annotation"},
		{"no IRI", `#quotation-2"`, `# quotation 2"`, "is no IRI"},
		{"an IRI twice", `#quotation-2"`, `#quotation-1"`, "is another's, too"},
		{"a link to nowhere", `"role": "inside",
            "purpose": "linking",
            "source": "urn:`, `"role": "inside",
            "purpose": "linking",
            "source": "urn:x`, "is not there"},
		{"another total", `"total": `, `"total": 1`, "for "},
		{"a total in words", `"total": `, `"total": -`, "is no number"},
		{"another last page", `"last": "urn:`, `"last": "urx:`, "is not the only page"},
		{"an index that is none", `"startIndex": 0`, `"startIndex": 0.5`, "startIndex"},
		{"no target", `"target": [`, `"target": [], "body": [`, "no target"},
		{"a textual body without text", `"value": "direct"`, `"value": ""`, "is no text"},
		{"another selector", `"type": "TextQuoteSelector"`, `"type": "QuoteSelector"`, "selector of type"},
		{"negative positions", `"start": `, `"start": -`, "positions"},
		{"positions that are off", `"start": `, `"start": 1`, "positions"},
		{"another text", `"exact": "said"`, `"exact": "sad"`, "positions select"},
		{"another prefix", `"prefix": "`, `"prefix": "x`, "is not before"},
		{"another suffix", `"suffix": "`, `"suffix": "x`, "is not behind"},
		{"a part of another text", `"source": "` + article, `"source": "` + article + "2", "a part of"},
		{"a person without a name", `"name": "Karl Brandt"`, `"name": ""`, "name"},
		{"an unsure rule", `"confidence": 0`, `"confidence": 10`, "confidence"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			wrong := strings.Replace(right, test.old, test.new, 1)
			if wrong == right {
				t.Fatalf("there is no %s", test.old)
			}
			_, errs := check([]byte(wrong), cafe, article)
			if !strings.Contains(strings.Join(errs, "\n"), test.want) {
				t.Errorf("errors %q, want %q", errs, test.want)
			}
		})
	}
	for name, unit := range map[string]sentence.Unit{"bytes": sentence.Bytes, "UTF-16 code units": sentence.UTF16} {
		wrong := inUnit(t, right, unit)
		if _, errs := check(wrong, cafe, article); !strings.Contains(strings.Join(errs, "\n"), "positions select") {
			t.Errorf("positions in %s pass: %q", name, errs)
		}
	}
}

// inUnit returns the JSON of annotations to cafe with positions in a unit.
func inUnit(t *testing.T, annotations string, unit sentence.Unit) []byte {
	t.Helper()
	var root any
	if err := json.Unmarshal([]byte(annotations), &root); err != nil {
		t.Fatal(err)
	}
	points, units := sentence.NewOffsets(cafe, sentence.Runes), sentence.NewOffsets(cafe, unit)
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for key, e := range v {
				if n, ok := e.(float64); ok && (key == "start" || key == "end") {
					v[key] = units.From(points.To(int(n)))
				} else {
					walk(e)
				}
			}
		}
	}
	walk(root)
	b, err := json.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestUnits checks positions against those that were counted by hand.
func TestUnits(t *testing.T) {
	tests := []struct {
		name, text string
		start, end int // of the content
	}{
		{"letters", "“No,” said Lea Moser.", 0, 5},
		{"behind two bytes", "é. “No,” said Lea Moser.", 3, 8},
		{"behind an accent that combines", "e\u0301. “No,” said Lea Moser.", 4, 9},
		{"behind a pair of surrogates", "😀. “No,” said Lea Moser.", 3, 8},
		{"around one", "“No 😀,” said Lea Moser.", 0, 7},
		{"behind Windows line ends", "Rain.\r\n\r\n“No,” said Lea Moser.", 9, 14},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var c struct {
				First struct {
					Items []struct {
						Target []struct {
							Selector []struct{ Start, End int }
						}
					}
				}
			}
			if err := json.Unmarshal([]byte(annotate(t, test.text)), &c); err != nil {
				t.Fatal(err)
			}
			got := c.First.Items[0].Target[0].Selector[0]
			if got.Start != test.start || got.End != test.end {
				t.Errorf("%d to %d, want %d to %d", got.Start, got.End, test.start, test.end)
			}
		})
	}
}

func TestNames(t *testing.T) {
	ids := map[string]bool{}
	for _, args := range [][]string{nil, {"-source", article}, {"-of", all}} {
		var c struct{ ID string }
		out := annotate(t, cafe, args...)
		if err := json.Unmarshal([]byte(out), &c); err != nil {
			t.Fatal(err)
		}
		ids[c.ID] = true
		if again := annotate(t, cafe, args...); again != out {
			t.Errorf("%q: twice the same input, not the same output", args)
		}
	}
	var c struct{ ID string }
	json.Unmarshal([]byte(annotate(t, cafe+"\n")), &c)
	if ids[c.ID] = true; len(ids) != 4 {
		t.Errorf("collections share an id: %v", ids)
	}
	for id := range ids {
		if len(id) != len("urn:uuid:00000000-0000-8000-8000-000000000000") || id[23] != '8' || !strings.ContainsRune("89ab", rune(id[28])) {
			t.Errorf("%s is no UUID of version 8", id)
		}
	}
	// The text of RFC 6920, section 8.2.
	const hash = `"source": "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"`
	var b bytes.Buffer
	article := hearsay.Read("“Hello World!”")
	article.Text = "Hello World!"
	article.Quotations = article.Quotations[:1]
	article.Quotations[0].Content[0].Start, article.Quotations[0].Content[0].End = 0, 5
	article.Quotations[0].Speech = true
	if err := write(&b, collect(article, options{of: []string{"quotations"}})); err != nil || !strings.Contains(b.String(), hash) {
		t.Errorf("%v, no %s in %s", err, hash, b.String())
	}
}

func TestArguments(t *testing.T) {
	tests := []struct {
		args   []string
		status int
		errs   string
	}{
		{[]string{"-h"}, 0, "usage: webannotation"},
		{[]string{"-of", "quotes"}, 2, `-of "quotes": what is annotated is a list of`},
		{[]string{"-of", ""}, 2, `-of ""`},
		{[]string{"-source", "news/1"}, 2, `-source "news/1" is no absolute IRI`},
		{[]string{"-source", "https://a b"}, 2, "is no absolute IRI"},
		{[]string{"-id", "1"}, 2, `-id "1" is no absolute IRI`},
		{[]string{"-id", "https://a.example/#x"}, 2, "-id has a fragment"},
		{[]string{"-label", "\xff"}, 2, "-label is not valid UTF-8"},
		{[]string{"a", "b"}, 2, "more than one file"},
		{[]string{"-units"}, 2, "flag provided but not defined"},
		{[]string{"missing.txt"}, 1, "webannotation: open missing.txt: no such file"},
	}
	for _, test := range tests {
		t.Run(strings.Join(test.args, " "), func(t *testing.T) {
			var out, errs bytes.Buffer
			status := run(strings.NewReader(cafe), &out, &errs, test.args)
			if status != test.status || !strings.Contains(errs.String(), test.errs) || out.Len() > 0 {
				t.Errorf("status %d, want %d; standard error %q, want %q; output %q", status, test.status, errs.String(), test.errs, out.String())
			}
		})
	}
}

func TestInput(t *testing.T) {
	want := annotate(t, cafe)
	file := t.TempDir() + "/cafe.txt"
	if err := os.WriteFile(file, []byte(cafe), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"-"}, {file}} {
		if got := annotate(t, cafe, args...); got != want {
			t.Errorf("%q: another output than from standard input", args)
		}
	}
	broken := errors.New("the disk is gone")
	tests := []struct {
		name string
		in   io.Reader
		out  io.Writer
		want string
	}{
		{"invalid UTF-8", strings.NewReader("“No,”\nsaid \xe2\x80 Moser"), io.Discard, "standard input:2: not valid UTF-8"},
		{"a replacement character is valid", strings.NewReader("\ufffd\n\xff"), io.Discard, "standard input:2: not valid UTF-8"},
		{"reading", iotest.ErrReader(broken), io.Discard, broken.Error()},
		{"writing", strings.NewReader(cafe), brokenWriter{broken}, broken.Error()},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var errs bytes.Buffer
			if status := run(test.in, test.out, &errs, nil); status != 1 || errs.String() != "webannotation: "+test.want+"\n" {
				t.Errorf("status %d, standard error %q", status, errs.String())
			}
		})
	}
	if got := annotate(t, "\ufffd No."); !utf8.ValidString(got) {
		t.Error("a replacement character is not taken")
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

// TestCuts checks where the words before and behind end.
func TestCuts(t *testing.T) {
	tests := []struct {
		name          string
		before, after string
		can           bool
	}{
		{"letters", "a", "b", true},
		{"words", "a", " b", true},
		{"the beginning", "", "\u0301b", true},
		{"the end", "a\u0301", "", true},
		{"an accent", "e", "\u0301", false},
		{"behind an accent", "e\u0301", "e", true},
		{"a line end", "\r", "\n", false},
		{"two line ends", "\r\n", "\r\n", true},
		{"before a joiner", "👩", "\u200d🚒", false},
		{"behind a joiner", "👩\u200d", "🚒", false},
		{"a tone of skin", "👍", "🏽", false},
		{"a flag", "🇳", "🇴", false},
		{"a form of a character", "❤", "\ufe0f", false},
		{"Hangul", "ᄒ", "ᅡ", false},
		{"two faces", "😀", "😀", true},
	}
	for _, test := range tests {
		if got := canCut(test.before+test.after, len(test.before)); got != test.can {
			t.Errorf("%s: %t, want %t", test.name, got, test.can)
		}
	}
	// 32 characters, less what would cut one.
	text := "e" + strings.Repeat("x", 31) + "|" + strings.Repeat("y", 31) + "e\u0301"
	d := newDocument(text, article)
	if got, want := d.before(32), "e"+strings.Repeat("x", 31); got != want {
		t.Errorf("before: %q, want %q", got, want)
	}
	if got, want := d.behind(33), strings.Repeat("y", 31); got != want {
		t.Errorf("behind: %q, want %q", got, want)
	}
	text = "e\u0301" + strings.Repeat("x", 31) + "|"
	if got, want := newDocument(text, article).before(len(text)-1), strings.Repeat("x", 31); got != want {
		t.Errorf("before: %q, want %q", got, want)
	}
	long := "a" + strings.Repeat("\u0301", 1000)
	if got := newDocument(long, article).before(len(long)); got != "" {
		t.Errorf("before, of one long character: %q", got)
	}
}
