package browser

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// A card is what is shown of a stance.
type card struct {
	Text   string // of the card, "" if it is hidden
	Cue    string // the words in the text that are lit
	Toward string // the target that is lit
}

const cardScript = `(() => {
	const card = document.getElementById("card");
	return {
		Text: card.checkVisibility() ? card.innerText : "",
		Cue: [...document.querySelectorAll(".shows.lit")].map((e) => e.textContent).join(" … "),
		Toward: [...(CSS.highlights.get("toward") ?? [])].join(),
	};
})()`

// told returns what the list tells of the stance of the nth mark that has
// a target, and the mark.
func (t *tab) told(n int) (card, string) {
	t.Helper()
	const script = `(() => {
		const mark = [...document.querySelectorAll("a.side[data-toward]")][%d];
		const told = document.querySelector("#" + mark.id.replace("mark", "stance") + " .attitude");
		const text = told.innerText;
		const toward = told.querySelector(".toward").innerText;
		const cue = [...document.querySelectorAll(".shows[data-stance='" + mark.dataset.stance + "']")].map((e) => e.textContent).join(" … ");
		return { ID: mark.id, Holder: told.querySelector("b").innerText, Text: text, Toward: toward.replace("toward ", ""), Cue: cue };
	})()`
	got := eval[struct{ ID, Holder, Text, Toward, Cue string }](t, fmt.Sprintf(script, n))
	if got.Holder == "" || !strings.Contains(got.Text, got.Holder) || got.Toward == "" || got.Cue == "" {
		t.Fatalf("the list tells %+v", got)
	}
	return card{got.Text, got.Cue, got.Toward}, got.ID
}

func TestStance(t *testing.T) {
	tb := open(t, "alaska", 1000, 800)
	const n = 7 // in a line of its own, as is the next
	first, id := tb.told(n)
	second, next := tb.told(n + 1)
	_, before := tb.told(n - 1)
	steps := []struct {
		name string
		do   func()
		want card
	}{
		{"focus", func() {
			eval[bool](tb, "(() => { document.getElementById('"+before+"').focus(); return true })()")
			tb.do(chromedp.KeyEvent(kb.Tab))
		}, first},
		{"escape", func() { tb.do(chromedp.KeyEvent(kb.Escape)) }, card{}},
		{"focus on the next", func() { tb.do(chromedp.KeyEvent(kb.Tab)) }, second},
		{"no focus", func() { eval[bool](tb, "(() => { document.activeElement.blur(); return true })()") }, card{}},
		{"hover over the mark", func() { tb.hover("#" + id) }, first},
		{"hover over the card", func() { tb.hover("#card"); tb.do(chromedp.Sleep(300 * time.Millisecond)) }, first},
		{"hover elsewhere", func() { tb.hover("h1"); tb.wait("document.getElementById('card').hidden") }, card{}},
		{"hover over the words", func() { tb.hover("[data-stance='" + strings.TrimPrefix(next, "mark-") + "'].shows") }, second},
		{"escape from hovering", func() { tb.do(chromedp.KeyEvent(kb.Escape)) }, card{}},
	}
	for _, step := range steps {
		step.do()
		if diff := cmp.Diff(step.want, eval[card](tb, cardScript)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
	}
	// The mark and its stance in the list lead to each other.
	tb.do(chromedp.Click(chromedp.CSS("#" + id)))
	if got, want := eval[string](tb, "document.querySelector(':target').id"), strings.Replace(id, "mark", "stance", 1); got != want {
		t.Errorf("the mark goes to %s, want %s", got, want)
	}
	tb.do(chromedp.Click(chromedp.CSS(":target .back")))
	if got := eval[string](tb, "document.querySelector(':target').id"); got != id {
		t.Errorf("the way back goes to %s, want %s", got, id)
	}
}

// TestTargets checks that what is lit is always what the list says.
func TestTargets(t *testing.T) {
	for article := range articles {
		t.Run(article, func(t *testing.T) {
			tb := open(t, article, 1000, 800)
			for _, wrong := range eval[[]string](tb, `[...document.querySelectorAll("a.side")].map((mark) => {
				mark.focus();
				const lit = [...(CSS.highlights.get("toward") ?? [])].join().replace(/\s+/g, " ");
				const told = document.querySelector("#card .toward")?.textContent ?? "";
				return lit === "" && told === "" || lit !== "" && told.startsWith("toward " + lit) ? "" : mark.id + ": " + lit + " and " + told;
			}).filter((s) => s)`) {
				t.Error(wrong)
			}
		})
	}
}

// hover moves the mouse over what a selector finds first.
func (t *tab) hover(selector string) {
	t.Helper()
	at := eval[[2]float64](t, `(() => {
		const e = document.querySelector("`+selector+`");
		e.scrollIntoView({ block: "nearest" });
		const r = e.getClientRects()[0];
		return [r.x + r.width / 2, r.y + r.height / 2];
	})()`)
	t.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0], at[1]))
}

// wait waits until an expression is true.
func (t *tab) wait(expression string) {
	t.Helper()
	if _, err := chromedp.Run(t.ctx, chromedp.Poll[bool](expression)); err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
}
