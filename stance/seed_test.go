package stance

import (
	"os"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// cueLemmas returns the lemmas in the cue of s that begin entries of the lists.
func cueLemmas(t *sentence.Text, s *Stance) []string {
	w := words.Of(t)
	var lemmas []string
	for _, c := range s.Cue {
		for i := w.From(c.Start); i < len(w.Tokens) && int(w.Tokens[i].Start) < c.End; i++ {
			k := w.SentenceOf(i)
			lo, _ := w.Sentence(k)
			l, _ := lookUp(t.Slice(w.Tokens[i].Span()))
			if l.class == openWord && l.entries != "" {
				lemmas = append(lemmas, strings.ToLower(w.Tagged(k).Lemma(i-lo)))
			}
		}
	}
	return lemmas
}

// What shows a stance in the article in seeds must do so in two rows of the
// tables at least, which are about other things.
func TestSeedWordsHaveRows(t *testing.T) {
	rows := map[string]int{}
	for _, r := range allRows() {
		tx, _, stances := r.read()
		seen := map[string]bool{}
		for i := range stances {
			for _, l := range cueLemmas(tx, &stances[i]) {
				if !seen[l] && !r.known {
					seen[l] = true
					rows[l]++
				}
			}
		}
	}
	text, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		t.Fatal(err)
	}
	tx := sentence.Parse(string(text))
	x := entity.Find(tx)
	quotations := quote.Extract(tx, x)
	x = quote.Resolve(tx, x, quotations)
	stances := Detect(tx, x, quotations)
	for i := range stances {
		for _, l := range cueLemmas(tx, &stances[i]) {
			if rows[l] < 2 {
				t.Errorf("%s: %d rows", l, rows[l])
				rows[l] = 2
			}
		}
	}
}
