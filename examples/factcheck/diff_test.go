package main

import (
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

func TestDiff(t *testing.T) {
	const text = `“We have looked at every bolt, and we cannot wait another year,” said Olga Roth. “It is not safe.”

“A new bridge will carry trams, bicycles and buses across the river for a hundred years,” said Nils Holm, “and it’ll cost $9 million or 80% of the budget.” He called it business-like. The ex-mayor left.`
	tests := []struct{ name, claim, want string }{
		{"nothing", "we cannot wait another year", ""},
		{"typographic", "\"we  cannot wait another year.\"", ""},
		{"absent", "cheese is best in a cool cellar", ""},
		{"replaced", "We have looked at each bolt", "We have looked at [-every-]{+each+} bolt"},
		{"two replaced", "A big bridge will carry trams, bicycles and buses over the river", "A [-new-]{+big+} bridge will carry trams, bicycles and buses [-across-]{+over+} the river"},
		{"dropped", "trams, bicycles and buses across river for a hundred years", "trams, bicycles and buses across [-the-] river for a hundred years"},
		{"dropped in marks of another kind", "\"We have looked at bolt, and we cannot wait\"", "\"We have looked at [-every-] bolt, and we cannot wait\""},
		{"dropped behind a comma", "We have looked at every bolt, we cannot wait another year", "We have looked at every bolt, [-and-] we cannot wait another year"},
		{"two dropped", "We looked at every bolt, and we cannot another year", "We [-have-] looked at every bolt, and we cannot [-wait-] another year"},
		{"a comma dropped", "We have looked at every bolt and we cannot wait", "We have looked at every bolt[-,-] and we cannot wait"},
		{"added", "We have looked at every single bolt", "We have looked at every {+single+} bolt"},
		{"added at both ends", "Indeed, we cannot wait another year, believe me", "{+Indeed+}, we cannot wait another year, {+believe me+}"},
		{"added, then dropped", "We have now looked at every bolt, and we wait another year", "We have {+now+} looked at every bolt, and we [-cannot-] wait another year"},
		{"elided", "A new bridge will carry … buses across the river", "A new bridge will carry [-trams, bicycles and-]{+…+} buses across the river"},
		{"elided, then dropped", "A new bridge will carry … buses across river", "A new bridge will carry [-trams, bicycles and-]{+…+} buses across [-the-] river"},
		{"bracketed", "[The town] cannot wait another year", "{+[The town]+} cannot wait another year"},
		{"over the words that tell who speaks", "We have looked at every bolt, and we cannot wait another year. It is safe.", "We have looked at every bolt, and we cannot wait another year. It is [-not-] safe."},
		{"spliced", "We have looked at every bolt, bicycles and buses across river", "We have looked at every bolt, bicycles and buses across [-the-] river"},
		{"before the claim", "9 million or 80%", "[-$-]9 million or 80%"},
		{"behind the claim", "cost $9 million or 80", "cost $9 million or 80[-%-]"},
		{"inside a compound", "He called it business", "He called it business[--like-]"},
		{"a part of a compound", "The mayor left", "The [-ex-] mayor left"},
		{"capitals", "It is NOT safe", "It is [-not-]{+NOT+} safe"},
	}
	doc := sentence.Parse(text)
	x := entity.Find(doc)
	locator := quote.NewLocator(doc, x, quote.Extract(doc, x))
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := locator.Locate(quote.Claim{Text: test.claim})
			if got := diff(test.claim, text, l); got != test.want {
				t.Errorf("got  %s\nwant %s\n%+v", got, test.want, l)
			}
		})
	}
}

// FuzzDiff checks that a diff without what it adds is of the article, and
// without what it drops is the claim.
func FuzzDiff(f *testing.F) {
	const text = `“We have looked at every bolt, and we cannot wait another year,” said Olga Roth. “It is not safe.”`
	for _, claim := range []string{"We looked at each bolt", "… wait another [long] year. It is safe", "“We can wait”", "a\u0301 [-b-] \xff"} {
		f.Add(claim)
	}
	doc := sentence.Parse(text)
	x := entity.Find(doc)
	locator := quote.NewLocator(doc, x, quote.Extract(doc, x))
	f.Fuzz(func(t *testing.T, claim string) {
		if strings.Contains(claim, "[-") || strings.Contains(claim, "{+") || strings.Contains(claim, "-]") || strings.Contains(claim, "+}") {
			return
		}
		l := locator.Locate(quote.Claim{Text: claim})
		got := diff(claim, text, l)
		if got == "" {
			return
		}
		if kept := letters(without(got, "[-", "-]")); kept != letters(claim) {
			t.Errorf("%q: %q has %d letters of the claim, not %d", claim, got, kept, letters(claim))
		}
	})
}

// without returns s without what stands between marks.
func without(s, open, close string) string {
	for {
		before, rest, ok := strings.Cut(s, open)
		if !ok {
			return s
		}
		_, after, _ := strings.Cut(rest, close)
		s = before + after
	}
}
