package browser

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// TestScreenReader looks at what a screen reader is given.
func TestScreenReader(t *testing.T) {
	tb := open(t, "alaska", 1000, 800)
	tree, err := chromedp.Call(tb.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		t.Fatal(err)
	}
	names := make(map[string][]string) // by role
	for _, n := range tree.Nodes {
		if n.Ignored || n.Role == nil || n.Name == nil {
			continue
		}
		role, name := strings.Trim(string(n.Role.Value), `"`), strings.Trim(string(n.Name.Value), `"`)
		names[role] = append(names[role], name)
		if slices.Contains([]string{"link", "button", "heading", "complementary", "region"}, role) && name == "" {
			t.Errorf("a %s has no name", role)
		}
	}
	want := []string{"How to read this", "People and bodies", "Stances", "alaska-summit"}
	slices.Sort(names["heading"])
	if diff := cmp.Diff(want, names["heading"]); diff != "" {
		t.Errorf("headings (-want +got):\n%s", diff)
	}
	has := func(role, begin string) {
		t.Helper()
		if !slices.ContainsFunc(names[role], func(name string) bool { return strings.HasPrefix(name, begin) }) {
			t.Errorf("no %s begins with %q: %q", role, begin, names[role])
		}
	}
	has("button", "1 Donald Trump US President")
	has("link", "Skip to the article")
	has("link", "Stance 1, Donald Trump: ")
	has("link", "Stance 1 in the text")
	has("region", "Stances")
	has("complementary", "Who speaks")
	// Of a quotation it says first who speaks, not the number.
	has("StaticText", "Donald Trump: ")
	for _, role := range []string{"main", "article", "banner", "contentinfo"} {
		if len(names[role]) != 1 {
			t.Errorf("%d of role %s", len(names[role]), role)
		}
	}
}

// TestWithoutScript opens the page in a browser that runs no scripts.
func TestWithoutScript(t *testing.T) {
	for _, width := range []int{360, 1000} {
		tb := open(t, "alaska", width, 800, command(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
		if got := eval[int](tb, "document.querySelectorAll('button').length"); got != 0 {
			t.Errorf("%d buttons that do nothing", got)
		}
		if !eval[bool](tb, "document.querySelector('.people .name').checkVisibility()") {
			t.Error("the list of people is folded")
		}
		tip := eval[string](tb, `(() => {
			document.querySelector("#mark-1").focus();
			const s = getComputedStyle(document.querySelector("#mark-1"), "::after");
			return s.position + " " + s.content;
		})()`)
		if !strings.HasPrefix(tip, `fixed "Stance 1, Donald Trump: `) {
			t.Errorf("a mark with the focus shows %s", tip)
		}
		for _, out := range eval[[]string](tb, "("+outside+")()") {
			t.Error(out)
		}
		tb.do(chromedp.Click(chromedp.CSS("#mark-1")))
		if got := eval[string](tb, "location.hash"); got != "#stance-1" {
			t.Errorf("the mark goes to %q", got)
		}
	}
}
