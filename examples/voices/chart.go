package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/hearsay-go/hearsay/examples/internal/oneline"
)

// The measures of a chart, in pixels.
const (
	chartWidth  = 760
	chartMargin = 28
	chartHead   = 112 // above the first row
	chartRow    = 44
	chartBar    = 16
	chartValue  = 216 // right of the longest bar, for its figures
	chartFoot   = 44
	chartLabel  = 78 // characters above a bar at most
)

// Its colours. They differ in lightness, so that they do in print, too.
const (
	chartInk    = "#1a1a1a"
	chartGrey   = "#595959" // 7:1 on white
	chartDirect = "#1f4e79"
	chartOther  = "#9bbfdd"
)

// A chart draws bars, one for each voice, as SVG.
type chart struct {
	w     io.Writer
	title string
	top   int // how many voices at most
}

func (c *chart) article(tally) {}

// all draws the voices of all articles.
func (c *chart) all(r *roll) {
	voices := r.sorted()
	shown := voices[:min(c.top, len(voices))]
	height := chartHead + chartRow*max(1, len(shown)) + chartFoot
	title := oneline.Of(c.title)
	summary := fmt.Sprintf("%s, %s, %s", many(r.articles, "article"), many(r.all.quotations, "quotation"), many(r.all.words, "word"))

	c.f(`<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-labelledby="voices-title voices-desc" font-family="system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">`+"\n",
		chartWidth, height, chartWidth, height)
	c.f("<title id=\"voices-title\">%s</title>\n<desc id=\"voices-desc\">%s</desc>\n", escape(title), escape(describe(summary, shown)))
	c.f(`<rect width="%d" height="%d" fill="#ffffff"/>`+"\n", chartWidth, height)
	c.text(chartMargin, 38, 20, chartInk, `font-weight="600"`, cut(title, 64))
	c.text(chartMargin, 60, 13, chartGrey, "", summary)
	c.legend(84)
	if len(shown) == 0 {
		c.text(chartMargin, chartHead+20, 13, chartInk, "", "Nobody is quoted.")
	}
	most := 1
	for _, v := range shown {
		most = max(most, v.words)
	}
	name := namer(voices)
	for i, v := range shown {
		c.bar(chartHead+i*chartRow, v, name(v), most)
	}
	c.text(chartMargin, height-18, 11, chartGrey, "", footnote(voices[len(shown):], r.nobody))
	c.f("</svg>\n")
}

// bar draws a voice.
func (c *chart) bar(y int, v voice, name string, most int) {
	const room = chartWidth - 2*chartMargin - chartValue
	scale := func(words int) float64 { return room * float64(words) / float64(most) }
	all, direct := scale(v.words), scale(v.direct)
	figures := fmt.Sprintf("%s in %s", many(v.words, "word"), many(v.quotations, "quotation"))

	c.f("<g>\n<title>%s: %s, %s of them direct</title>\n", escape(name), figures, percent(v.direct, v.words))
	name = cut(name, chartLabel)
	label := escape(name)
	if left := chartLabel - len([]rune(name)) - 2; v.role != "" && left > 8 {
		label += fmt.Sprintf(`<tspan dx="8" font-weight="400" fill="%s">%s</tspan>`, chartGrey, escape(cut(v.role, left)))
	}
	c.f(`<text x="%d" y="%d" font-size="13" font-weight="600" fill="%s">%s</text>`+"\n", chartMargin, y+13, chartInk, label)
	c.f(`<rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", chartMargin, y+19, direct, chartBar, chartDirect)
	c.f(`<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", chartMargin+direct, y+19, all-direct, chartBar, chartOther)
	c.f(`<text x="%.1f" y="%d" font-size="12" fill="%s">%s</text>`+"\n", chartMargin+all+8, y+31, chartInk, figures)
	c.f("</g>\n")
}

// legend tells what the colours mean.
func (c *chart) legend(y int) {
	c.f(`<rect x="%d" y="%d" width="12" height="12" fill="%s"/>`+"\n", chartMargin, y-10, chartDirect)
	c.text(chartMargin+18, y, 12, chartInk, "", "words in quotation marks")
	c.f(`<rect x="%d" y="%d" width="12" height="12" fill="%s"/>`+"\n", chartMargin+190, y-10, chartOther)
	c.text(chartMargin+208, y, 12, chartInk, "", "words reported without them")
}

// text writes a line of text. The attributes are added as they are.
func (c *chart) text(x, y, size int, fill, attributes, text string) {
	if attributes != "" {
		attributes = " " + attributes
	}
	c.f(`<text x="%d" y="%d" font-size="%d" fill="%s"%s>%s</text>`+"\n", x, y, size, fill, attributes, escape(text))
}

// f writes. The writer behind it keeps an error until the end.
func (c *chart) f(format string, args ...any) { fmt.Fprintf(c.w, format, args...) }

// describe tells the figures to those who do not see the bars.
func describe(summary string, shown []voice) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Bar chart of the words of each speaker. In all %s.", summary)
	for _, v := range shown {
		fmt.Fprintf(&b, " %s: %s, %s direct.", v.name, many(v.words, "word"), percent(v.direct, v.words))
	}
	return b.String()
}

// footnote tells what the bars do not show.
func footnote(others []voice, nobody count) string {
	var parts []string
	if n := len(others); n > 0 {
		words := 0
		for _, v := range others {
			words += v.words
		}
		parts = append(parts, fmt.Sprintf("%s with %s", many(n, "more speaker"), many(words, "word")))
	}
	if nobody.quotations > 0 {
		parts = append(parts, fmt.Sprintf("%s in %s of speakers who are not named", many(nobody.words, "word"), many(nobody.quotations, "quotation")))
	}
	if len(parts) == 0 {
		return ""
	}
	return "Not shown: " + strings.Join(parts, "; ") + "."
}

func escape(text string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(text))
	return b.String()
}
