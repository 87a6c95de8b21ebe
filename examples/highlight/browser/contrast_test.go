package browser

import (
	_ "embed"
	"testing"

	"github.com/chromedp/chromedp"
)

//go:embed contrast.js
var contrastScript string

// TestContrast measures the contrast of all text with all that may be behind
// it, as the page is and with its parts in use.
func TestContrast(t *testing.T) {
	states := []struct{ name, script string }{
		{"as it is", ""},
		{"all unfolded", "for (const d of document.querySelectorAll('details')) d.open = true"},
		{"stance shown", "document.querySelector('a.side').focus()"},
		{"person chosen", "document.querySelector('.people button').click()"},
		{"person chosen, stance shown", "document.querySelector('a.side.on').focus()"},
		{"stance followed", "location.hash = document.querySelector('.stances li:not([hidden])').id"},
	}
	for _, look := range []struct{ name, medium, scheme string }{
		{"light", "screen", "light"},
		{"dark", "screen", "dark"},
		{"print", "print", "light"},
		{"print from dark", "print", "dark"},
	} {
		for _, article := range []string{"alaska", "crowd"} {
			t.Run(look.name+"/"+article, func(t *testing.T) {
				tb := open(t, article, 1440, 900, media(look.medium, look.scheme))
				for _, state := range states {
					eval[bool](tb, "(() => {"+state.script+"; return true})()")
					got := eval[struct {
						Looked int
						Bad    []string
					}](tb, contrastScript)
					if got.Looked < 100 {
						t.Errorf("%s: looked at %d pieces of text only", state.name, got.Looked)
					}
					for _, bad := range got.Bad {
						t.Errorf("%s: %s", state.name, bad)
					}
				}
			})
		}
	}
}

// TestContrastFails makes sure that the test above would find something.
func TestContrastFails(t *testing.T) {
	tb := open(t, "alaska", 1440, 900)
	for _, script := range []string{
		"document.querySelector('article').style.color = '#888'",
		"document.querySelector('article').style.color = ''; document.querySelector('.words').style.backgroundColor = '#444'",
		"document.querySelector('.words').style.backgroundColor = ''; document.querySelector('.content').style.background = 'linear-gradient(transparent 80%, rgb(40 40 40 / .9) 80%)'",
	} {
		tb.do(chromedp.Evaluate[chromedp.Void](script))
		if bad := eval[struct{ Bad []string }](tb, contrastScript).Bad; len(bad) == 0 {
			t.Errorf("nothing found after %s", script)
		}
	}
}
