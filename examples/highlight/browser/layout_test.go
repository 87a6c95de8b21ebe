package browser

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// outside is a function that returns what stands out of the window to the left
// or the right.
const outside = `() => {
	const width = document.documentElement.clientWidth;
	const out = [];
	for (const e of document.body.querySelectorAll("*:not(.skip)")) {
		if (!e.checkVisibility()) continue;
		for (const r of e.getClientRects()) if (r.width && (r.left < -0.5 || r.right > width + 0.5)) out.push(e.tagName + "." + e.className + " " + Math.round(r.left) + " to " + Math.round(r.right));
	}
	if (document.documentElement.scrollWidth > width) out.push("the page scrolls by " + (document.documentElement.scrollWidth - width));
	return out.slice(0, 5);
}`

// TestNoOverflow looks at pages in windows of a phone, a tablet and a desk,
// with all of their parts open.
func TestNoOverflow(t *testing.T) {
	for article := range articles {
		t.Run(article, func(t *testing.T) {
			tb := open(t, article, 1440, 800)
			for _, width := range []int64{1440, 768, 360, 320} {
				tb.do(chromedp.EmulateViewport(width, 800))
				for _, what := range eval[[]string](tb, "("+everywhere+")("+outside+")") {
					t.Errorf("%d pixels wide: %s", width, what)
				}
			}
		})
	}
}

// everywhere is a function that calls another with all parts of the page in
// use, one after the other.
const everywhere = `(outside) => {
	const out = [];
	const check = (when) => out.push(...outside().map((what) => when + ": " + what));
	check("as it is");
	for (const d of document.querySelectorAll("details")) d.open = true;
	check("unfolded");
	for (const mark of document.querySelectorAll("a.side")) {
		mark.focus();
		check("stance shown at " + mark.id);
	}
	const all = () => document.querySelectorAll(".people button").forEach((b) => b.click());
	all();
	check("everybody chosen");
	all();
	return out;
}`

// TestZoom doubles the size of text, as readers may.
func TestZoom(t *testing.T) {
	tb := open(t, "ferry", 720, 800)
	eval[string](tb, "document.documentElement.style.fontSize = '200%'")
	for _, out := range eval[[]string](tb, "("+outside+")()") {
		t.Error(out)
	}
}

// TestPhone checks that the text comes first on a phone and that what is
// touched is large enough.
func TestPhone(t *testing.T) {
	tb := open(t, "alaska", 360, 740, chromedp.EmulateViewport(360, 740, chromedp.EmulateMobile, chromedp.EmulateTouch))
	if top := eval[float64](tb, "document.querySelector('article').getBoundingClientRect().top"); top > 740 {
		t.Errorf("the article begins at %v", top)
	}
	if eval[bool](tb, "document.getElementById('people').open") {
		t.Error("the list of people is open")
	}
	tb.do(chromedp.Click(chromedp.CSS("#people > summary")))
	for _, small := range eval[[]string](tb, `[...document.querySelectorAll(".people button, summary, .back")].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 24).map((e) => e.textContent)`) {
		t.Errorf("less than 24 pixels high: %q", small)
	}
	// The first tap on a mark shows the stance and stays where it is.
	tb.do(chromedp.Tap(chromedp.CSS("#mark-9")))
	if !eval[bool](tb, "document.getElementById('card').checkVisibility()") || eval[string](tb, "location.hash") != "" {
		t.Error("a tap does not show the stance, or goes away")
	}
	tb.do(chromedp.Tap(chromedp.CSS("#mark-9")))
	if got := eval[string](tb, "location.hash"); got != "#stance-9" {
		t.Errorf("a second tap goes to %q", got)
	}
}

// TestForcedColors opens the page as readers do whose own colours replace its.
func TestForcedColors(t *testing.T) {
	tb := open(t, "alaska", 1000, 800, command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}},
	}))
	for selector, property := range map[string]string{
		"article .words":   "borderTopStyle",
		"article .content": "borderBottomStyle",
		"article .cue":     "textDecorationLine",
	} {
		if got := eval[string](tb, fmt.Sprintf("getComputedStyle(document.querySelector(%q)).%s", selector, property)); got == "none" {
			t.Errorf("%s has %s %s", selector, property, got)
		}
	}
}
