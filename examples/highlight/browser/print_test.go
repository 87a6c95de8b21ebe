package browser

import (
	"bytes"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// TestPrint looks at the page as a printer gets it.
func TestPrint(t *testing.T) {
	tb := open(t, "alaska", 700, 1000, media("print", "dark"))
	if !eval[bool](tb, "document.querySelector('.people .name').checkVisibility({ contentVisibilityAuto: true })") {
		t.Error("the list of people is folded")
	}
	eval[bool](tb, "dispatchEvent(new Event('beforeprint'))")
	type look struct {
		Paper, Adjust, Mark string
		Columns             int  // beside each other
		People, List        bool // visible
		Screen              int  // things of use on a screen only
	}
	want := look{Paper: "rgb(255, 255, 255)", Adjust: "exact", Mark: `"▼" / "" "1"`, Columns: 1, People: true, List: true}
	got := eval[look](tb, `(() => {
		const one = (selector) => document.querySelector(selector);
		const left = (selector) => one(selector).getBoundingClientRect().left;
		return {
			Paper: getComputedStyle(document.documentElement).backgroundColor,
			Adjust: getComputedStyle(one("article .words")).printColorAdjust,
			Mark: getComputedStyle(one("#mark-1"), "::before").content + " " + getComputedStyle(one("#mark-1"), "::after").content,
			Columns: new Set([left("aside"), left("main")]).size,
			People: one(".people .name").checkVisibility(),
			List: one(".stances li").checkVisibility(),
			Screen: [...document.querySelectorAll(".skip, #card, .back, #chosen button")].filter((e) => e.checkVisibility()).length,
		};
	})()`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	pdf, err := chromedp.Run(tb.ctx, chromedp.PrintToPDF())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) || bytes.Count(pdf, []byte("/Type /Page\n")) < 2 {
		t.Errorf("no PDF of some pages: %.20q", pdf)
	}
	keep(t, "print.pdf", pdf)
	// Afterwards a phone has its list folded again.
	eval[bool](tb, "dispatchEvent(new Event('afterprint'))")
	if eval[bool](tb, "document.getElementById('people').open") {
		t.Error("the list of people stays open")
	}
}
