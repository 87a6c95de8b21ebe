package browser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestText compares what the browser has for the article with the article, and
// makes sure that nothing in it became more than text.
func TestText(t *testing.T) {
	for name := range articles {
		t.Run(name, func(t *testing.T) {
			tb := open(t, name, 1000, 800)
			if diff := cmp.Diff(text(name), eval[string](tb, "document.querySelector('article').textContent")); diff != "" {
				t.Errorf("text of the article (-want +got):\n%s", diff)
			}
			if got := eval[string](tb, "typeof window.ran"); got != "undefined" {
				t.Error("a script of the article ran")
			}
			if got := eval[int](tb, "document.querySelectorAll('script, style').length"); got != 2 {
				t.Errorf("%d scripts and styles, want the page's own two", got)
			}
			if got := eval[int](tb, "document.querySelectorAll('img, b:not(.who b), article :not(span, p, h1, a.side)').length"); got != 0 {
				t.Errorf("%d elements that the page does not make", got)
			}
			if got := eval[string](tb, "document.compatMode + document.characterSet"); got != "CSS1CompatUTF-8" {
				t.Error(got)
			}
		})
	}
}
