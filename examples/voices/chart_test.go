package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
)

// An element is one of an SVG file, as the test reads it.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Text     string     `xml:",chardata"`
	Children []element  `xml:",any"`
}

func (e element) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (e element) number(t *testing.T, name string) float64 {
	t.Helper()
	f, err := strconv.ParseFloat(e.attr(name), 64)
	if err != nil {
		t.Errorf("%s of %s: %v", name, e.XMLName.Local, err)
	}
	return f
}

// all calls visit for e and what is in it.
func (e element) all(visit func(element)) {
	visit(e)
	for _, c := range e.Children {
		c.all(visit)
	}
}

// draw returns the chart of r as it is read back.
func draw(t *testing.T, r *roll, title string, top int) element {
	t.Helper()
	var out bytes.Buffer
	(&chart{w: &out, title: title, top: top}).all(r)
	d := xml.NewDecoder(&out)
	var root element
	if err := d.Decode(&root); err != nil {
		t.Fatal(err)
	}
	if rest, err := d.Token(); err != io.EOF {
		if text, ok := rest.(xml.CharData); !ok || len(bytes.TrimSpace(text)) > 0 {
			t.Errorf("behind the chart: %v, %v", rest, err)
		}
	}
	return root
}

func TestChart(t *testing.T) {
	const hostile = "<script>x</script> & \"]]>"
	r := &roll{articles: 2, all: count{9, 1000, 400}, nobody: count{2, 30, 0}}
	for _, v := range []voice{
		{name: "Lea Moser", kind: entity.Person, role: "mayor", count: count{4, 400, 100}},
		{name: hostile, kind: entity.Person, role: hostile, count: count{3, 200, 200}},
		{name: strings.Repeat("Long ", 60), count: count{1, 100, 0}},
		{name: "Al Bo", count: count{1, 50, 0}},
		{name: "Emil Kranz", count: count{1, 1, 1}},
	} {
		r.voices = append(r.voices, &v)
	}
	root := draw(t, r, hostile, 3)

	if root.XMLName.Space != "http://www.w3.org/2000/svg" || root.XMLName.Local != "svg" || root.attr("role") != "img" {
		t.Errorf("the root is %v", root.XMLName)
	}
	if got := root.Children[0].Text; root.Children[0].XMLName.Local != "title" || got != hostile {
		t.Errorf("title %q", got)
	}
	if got := root.Children[1].Text; root.Children[1].XMLName.Local != "desc" || !strings.Contains(got, "Lea Moser: 400 words, 25% direct.") {
		t.Errorf("desc %q", got)
	}
	if got, want := root.attr("aria-labelledby"), root.Children[0].attr("id")+" "+root.Children[1].attr("id"); got != want {
		t.Errorf("labelled by %q, not %q", got, want)
	}
	width, height := root.number(t, "width"), root.number(t, "height")
	if back := root.Children[2]; back.XMLName.Local != "rect" || back.attr("fill") != "#ffffff" || back.number(t, "width") != width || back.number(t, "height") != height {
		t.Errorf("the background is %v", back)
	}

	var bars []element
	var texts []string
	root.all(func(e element) {
		switch e.XMLName.Local {
		case "svg", "title", "desc", "tspan":
		case "g":
			bars = append(bars, e)
		case "rect":
			if x, y := e.number0("x"), e.number0("y"); x < 0 || y < 0 || x+e.number(t, "width") > width || y+e.number(t, "height") > height {
				t.Errorf("a bar leaves the chart: %v", e.Attrs)
			}
		case "text":
			if x, y := e.number(t, "x"), e.number(t, "y"); x < 0 || x > width-chartValue || y < 0 || y > height {
				t.Errorf("a text leaves the chart: %v", e.Attrs)
			}
			texts = append(texts, e.Text)
		default:
			t.Errorf("an element %s", e.XMLName.Local)
		}
		for _, a := range e.Attrs {
			if strings.Contains(a.Name.Local, "href") || strings.Contains(a.Value, "url(") || strings.HasPrefix(a.Name.Local, "on") {
				t.Errorf("%s points out of the file: %v", e.XMLName.Local, a)
			}
		}
	})
	if len(bars) != 3 {
		t.Fatalf("%d bars, want 3", len(bars))
	}
	lengths := func(i int) (direct, other float64) {
		return bars[i].Children[2].number(t, "width"), bars[i].Children[3].number(t, "width")
	}
	most, _ := lengths(0)
	for i, want := range [][2]float64{{1, 3}, {2, 0}, {0, 1}} { // as many times a hundred words
		if direct, other := lengths(i); abs(direct-want[0]*most) > 0.5 || abs(other-want[1]*most) > 0.5 {
			t.Errorf("bar %d is %.1f and %.1f long, want %.1f and %.1f", i, direct, other, want[0]*most, want[1]*most)
		}
	}
	all := strings.Join(texts, "\n")
	for _, want := range []string{
		"2 articles, 9 quotations, 1000 words", "words in quotation marks", "400 words in 4 quotations",
		"Not shown: 2 more speakers with 51 words; 30 words in 2 quotations of speakers who are not named.",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no text %q in:\n%s", want, all)
		}
	}
	for _, text := range texts {
		if len([]rune(text)) > 110 {
			t.Errorf("a text of %d characters: %q", len([]rune(text)), text)
		}
	}
}

func (e element) number0(name string) float64 {
	f, _ := strconv.ParseFloat(e.attr(name), 64)
	return f
}

func abs(f float64) float64 { return max(f, -f) }

// TestChartOfArticles draws what an article names in characters that XML
// forbids.
func TestChartOfArticles(t *testing.T) {
	tally := counter{}.tally("a", "", "“No \x00\x1b,” said Lea\u00a0\u202eMoser \x07 \ufffe, the may\x00or.")
	var r roll
	r.add(tally)
	draw(t, &r, "a \x00 \ufffe b", 5)
	if r.all.quotations != 1 {
		t.Errorf("%d quotations, want 1", r.all.quotations)
	}
}
