package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/quote"
)

// written returns the page of a text.
func written(t *testing.T, text string) string {
	t.Helper()
	p := newPage(hearsay.Read(text))
	p.name("", "")
	var b bytes.Buffer
	if err := p.write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestArticleText checks that pages are well-formed and their article has the
// text of the article, byte for byte.
func TestArticleText(t *testing.T) {
	texts := map[string]string{
		"nothing":       "",
		"white space":   " \t\r\n\n\u00a0\u2028\f\v",
		"script":        "“<script>alert(1)</script>,” Mayor Lea Moser said. She fears </article> and <!-- comments.",
		"attributes":    "Mayor Lea \" onload=alert(1) x=\" Moser, the <b>'mayor'</b>, said “it is `over`.”",
		"entities":      "“&lt;b&gt; &amp; &#x41; &nbsp,” said A&B’s chief, Tom Brandt.",
		"template":      "“{{.Style}} {{end}} ${x} \\u003c %s,” said Tom Brandt.",
		"line ends":     "A line\r\nand a second\rand “a third,\n\nMoser said.\n\r\n",
		"byte order":    "\ufeffHeadline here\n\nMayor Lea Moser said “no.”",
		"controls":      "“\x01\x1b[31m\x7f\u0085\u202eno\u202c\ufffe\ufffd,” said Tom Brandt.",
		"other scripts": "„Нет“, сказал он. 「いいえ」と彼は言った。 “👩‍👩‍👧 no,” said Zoë Müller.",
		"many marks":    strings.Repeat("“‘", 3000),
		"many closing":  strings.Repeat("said ” ", 3000),
		"deep":          strings.Repeat("“He said ‘she said ", 200) + strings.Repeat("no.’ no.” ", 200),
		"one long word": strings.Repeat("x", 100_000),
		"many cues":     strings.Repeat("Moser said she hopes Brandt fears ", 500),
	}
	for _, file := range []string{"alaska-summit", "coal-debate", "ferry-strike", "foundry-strike", "speech-ruling"} {
		dir := "../../testdata/"
		if file == "alaska-summit" {
			dir = "../../seeds/"
		}
		b, err := os.ReadFile(dir + file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		texts[file] = string(b)
	}
	for name, text := range texts {
		t.Run(name, func(t *testing.T) {
			page := written(t, text)
			doc := parse(t, page)
			doc.check(t)
			if diff := cmp.Diff(text, doc.Text); diff != "" {
				t.Errorf("text (-want +got):\n%s", diff)
			}
			if got := strings.Count(page, "<script"); got != 1 {
				t.Errorf("%d scripts", got)
			}
		})
	}
}

// TestPolicy checks that the page allows its own style and script, and nothing
// else, to whatever an article may smuggle in.
func TestPolicy(t *testing.T) {
	page := written(t, "Mayor Lea Moser said “no.”")
	between := func(begin, end string) string {
		_, rest, ok := strings.Cut(page, begin)
		text, _, ok2 := strings.Cut(rest, end)
		if !ok || !ok2 {
			t.Fatalf("nothing between %s and %s", begin, end)
		}
		return text
	}
	sum := func(text string) string {
		s := sha256.Sum256([]byte(text))
		return "'sha256-" + base64.StdEncoding.EncodeToString(s[:]) + "'"
	}
	want := fmt.Sprintf("default-src 'none'; style-src %s; script-src %s; img-src data:; base-uri 'none'; form-action 'none'",
		sum(between("<style>", "</style>")), sum(between("<script>", "</script>")))
	got := html.UnescapeString(between(`http-equiv="Content-Security-Policy" content="`, `">`))
	if got != want {
		t.Errorf("policy %s, want %s", got, want)
	}
	if at := strings.Index(page, "Content-Security-Policy"); at > strings.Index(page, "<style") {
		t.Error("the policy comes too late")
	}
	for _, outside := range regexp.MustCompile(`(?i)(?:https?:)?//[a-z]|@import|url\(|src=`).FindAllString(page, -1) {
		t.Errorf("the page names something outside: %q", outside)
	}
}

// TestSketch tells how articles are shown, with the words of TestWeave.
func TestSketch(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // paragraphs
	}{
		{"direct", "“It is over,” Mayor Lea Moser said.",
			[]string{"(words content hue-1 #1 Lea Moser “It is over,”) Mayor (mention Lea Moser) (cue hue-1 said)."}},
		{"paraphrase", "Mayor Lea Moser said that it was over.",
			[]string{"Mayor (mention Lea Moser) (cue hue-1 said) (content hue-1 #1 Lea Moser that it was over)."}},
		{"some words", "Mayor Lea Moser said it was “over and done.”",
			[]string{"Mayor (mention Lea Moser) (cue hue-1 said) (content hue-1 #1 Lea Moser it was (words hue-1 “over and done.”))"}},
		{"in two pieces", "“It is over,” Mayor Lea Moser said, “and done.”",
			[]string{"(words content hue-1 #1 Lea Moser “It is over,”) Mayor (mention Lea Moser) (cue hue-1 said), (words content hue-1 “and done.”)"}},
		{"nobody known", "“It is over,” a fisherman said.",
			[]string{"(words content hue-0 #? a fisherman “It is over,”) a fisherman (cue hue-0 said)."}},
		{"words inside words", "“Tom Brandt told me, ‘It is over,’ and left,” Mayor Lea Moser said.",
			[]string{"(words content hue-2 #2 Lea Moser “(mention Tom Brandt) (cue hue-1 told) (mention me), (words content hue-1 #1 Tom Brandt ‘It is over,’) and left,”) Mayor (mention Lea Moser) (cue hue-2 said)."}},
		{"words that nobody says", "The “milk boat” sails on Friday.", []string{"The “milk boat” sails on Friday."}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, b := range newPage(hearsay.Read(test.text)).Article {
				got = append(got, sketch(b.Tokens))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestTitles(t *testing.T) {
	const plain, headed = "Mayor Lea Moser said no.", "Mayor says no\n\nMayor Lea Moser said no."
	tests := []struct {
		name, text, title, file string
		head, want              string // of the document, of the page
	}{
		{"a headline", headed, "", "a.txt", "Mayor says no", ""},
		{"a title", headed, "The mayor", "a.txt", "The mayor", "The mayor"},
		{"a title and no headline", plain, "The mayor", "", "The mayor", "The mayor"},
		{"a file", plain, "", "news/no.2.txt", "no.2", "no.2"},
		{"neither", plain, "", "-", "An article", "An article"},
		{"nothing", "", "", "", "An article", "An article"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := newPage(hearsay.Read(test.text))
			p.name(test.title, test.file)
			if p.Head != test.head || p.Title != test.want {
				t.Errorf("%q and %q, want %q and %q", p.Head, p.Title, test.head, test.want)
			}
			var b strings.Builder
			if err := p.write(&b); err != nil {
				t.Fatal(err)
			}
			if got := strings.Count(b.String(), "<h1"); got != 1 {
				t.Errorf("%d h1", got)
			}
		})
	}
}

func TestWithMarks(t *testing.T) {
	tests := []struct{ text, inside, want string }{
		{"it is “over and done.”", "over", "“over"},
		{"it is “over”", "over", "“over”"},
		{"it is 'over'", "over", "'over'"},
		{"``over''", "over", "``over''"},
		{"over", "over", "over"},
		{"‘“over”’", "over", "‘“over”’"},
	}
	for _, test := range tests {
		at := strings.Index(test.text, test.inside)
		q := quote.Quotation{Form: quote.Mixed}
		q.Content = append(q.Content, span(0, len(test.text)))
		q.Quoted = append(q.Quoted, span(at, at+len(test.inside)))
		got := quotedWithin(test.text, q)
		if len(got) != 1 || got[0].In(test.text) != test.want {
			t.Errorf("%s: %v, want %s", test.text, got, test.want)
		}
	}
}
