package browser

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// A state is what the list of people has done to the page.
type state struct {
	Pressed []string // names
	Shown   []string // keys of those whose quotations and cues have colour
	Stances []string // keys of those whose stances are listed
	Marks   []string // keys of those whose stances have marks
	Status  string
	Muted   bool // the words of nobody who is chosen
}

const stateScript = `(() => {
	const clear = (color) => color === "rgba(0, 0, 0, 0)";
	const coloured = (e) => {
		const s = getComputedStyle(e);
		if (e.matches(".cue")) return !clear(s.textDecorationColor);
		if (e.matches(".words")) return !clear(s.backgroundColor);
		return s.backgroundImage.match(/rgba?\([^)]*\)/g).some((c) => !clear(c));
	};
	const keys = (list) => [...new Set([...list].map((e) => e.dataset.of))].sort();
	const all = (selector, test) => [...document.querySelectorAll(selector)].filter(test);
	const seen = (e) => e.checkVisibility({ visibilityProperty: true });
	return {
		Pressed: all(".people button[aria-pressed=true]", () => true).map((b) => b.querySelector(".name").textContent),
		Shown: keys(all("article .content, article .words, article .cue", coloured)),
		Stances: keys(all(".stances li", seen)),
		Marks: keys(all("article a.side", seen)),
		Status: document.querySelector("[role=status]").innerText,
		Muted: getComputedStyle(document.querySelector("article p")).color !== getComputedStyle(document.body).color,
	};
})()`

func TestFilter(t *testing.T) {
	steps := []struct {
		name string
		do   func(t *tab)
		want state // of people's keys only those that are checked
	}{
		{"one", func(t *tab) { t.click("Vladimir Putin") }, state{Pressed: []string{"Vladimir Putin"}, Status: "Only Vladimir Putin"}},
		{"two", func(t *tab) { t.click("Donald Trump") }, state{Pressed: []string{"Donald Trump", "Vladimir Putin"}, Status: "Only Donald Trump, Vladimir Putin"}},
		{"the first no longer", func(t *tab) { t.click("Vladimir Putin") }, state{Pressed: []string{"Donald Trump"}, Status: "Only Donald Trump"}},
		{"show all", func(t *tab) { t.do(chromedp.Click(chromedp.CSS("#chosen button"))) }, state{}},
		{"enter", func(t *tab) { t.tabTo("Vladimir Putin"); t.do(chromedp.KeyEvent(kb.Enter)) }, state{Pressed: []string{"Vladimir Putin"}, Status: "Only Vladimir Putin"}},
		{"escape", func(t *tab) { t.do(chromedp.KeyEvent(kb.Escape)) }, state{}},
		{"space", func(t *tab) { t.do(chromedp.KeyEvent(" ")) }, state{Pressed: []string{"Vladimir Putin"}, Status: "Only Vladimir Putin"}},
		{"escape from a stance", func(t *tab) {
			eval[bool](t, "(() => { document.querySelector('a.side.on').focus(); return true })()")
			t.do(chromedp.KeyEvent(kb.Escape))
		}, state{Pressed: []string{"Vladimir Putin"}, Status: "Only Vladimir Putin"}},
		{"escape once more", func(t *tab) { t.do(chromedp.KeyEvent(kb.Escape)) }, state{}},
		{"click", func(t *tab) { t.click("Vladimir Putin") }, state{Pressed: []string{"Vladimir Putin"}, Status: "Only Vladimir Putin"}},
		{"space again", func(t *tab) { t.do(chromedp.KeyEvent(" ")) }, state{}},
	}
	tb := open(t, "alaska", 1440, 900, media("screen", "dark")) // where bands and fills have colours of their own
	keys := eval[map[string]string](tb, `Object.fromEntries([...document.querySelectorAll(".people li")].map((li) => [li.querySelector(".name").textContent, li.dataset.of]))`)
	start := eval[state](tb, stateScript)
	if len(start.Shown) < 6 || len(start.Stances) < 6 || start.Muted {
		t.Fatalf("at the start: %+v", start)
	}
	for _, step := range steps {
		step.do(tb)
		want := start
		if step.want.Pressed != nil {
			want = step.want
			want.Muted = true
			for _, name := range step.want.Pressed {
				want.Shown = append(want.Shown, keys[name])
			}
			slices.Sort(want.Shown)
			want.Stances, want.Marks = want.Shown, want.Shown
		}
		if diff := cmp.Diff(want, eval[state](tb, stateScript)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
	}
}

// TestFilterNested chooses one whose words another one quotes, and the other.
func TestFilterNested(t *testing.T) {
	tb := open(t, "crowd", 1440, 900)
	const inner = `[...document.querySelectorAll("article .words .words")].map((e) => getComputedStyle(e).backgroundColor === "rgba(0, 0, 0, 0)" ? "none" : e.dataset.of).join()`
	keys := eval[string](tb, inner)
	if keys == "" {
		t.Fatal("no quotation inside another")
	}
	first, outer := eval[string](tb, `document.querySelector("article .words .words").dataset.of`), eval[string](tb, `document.querySelector("article .words:has(.words)").dataset.of`)
	if first == outer {
		t.Fatal("both are of one speaker")
	}
	for _, test := range []struct{ choose, inner string }{{first, first}, {outer, "none"}} {
		tb.do(chromedp.KeyEvent(kb.Escape), chromedp.Click(chromedp.CSS(fmt.Sprintf(".people li[data-of='%s'] button", test.choose))))
		got := eval[string](tb, `(() => { const e = document.querySelector("article .words .words"); return getComputedStyle(e).backgroundColor === "rgba(0, 0, 0, 0)" ? "none" : e.dataset.of })()`)
		if got != test.inner {
			t.Errorf("%s chosen: the inner quotation has the colour of %s, want %s", test.choose, got, test.inner)
		}
	}
}

// click clicks on the row of a person.
func (t *tab) click(name string) {
	t.Helper()
	t.do(chromedp.Click(fmt.Sprintf("//ul//button[span[.=%q]]", name)))
}

// tabTo presses the tab key until the row of a person has the focus.
func (t *tab) tabTo(name string) {
	t.Helper()
	for range 30 {
		t.do(chromedp.KeyEvent(kb.Tab))
		if eval[string](t, `document.activeElement.querySelector(".name")?.textContent ?? ""`) == name {
			return
		}
	}
	t.Fatalf("the tab key does not go to %s", name)
}
