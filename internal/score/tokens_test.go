package score

import (
	"testing"

	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/sentence"
)

func TestTokens(t *testing.T) {
	word := func(start, end int) treebank.Word {
		return treebank.Word{Span: sentence.Span{Start: start, End: end}}
	}
	docs := []treebank.Document{{Text: "Don't go.", Sentences: []treebank.Sentence{
		{Words: []treebank.Word{word(0, 2), word(2, 5), word(6, 9)}},
	}}}
	s := Tokens(docs)
	if want := (Score{Right: 2, Gold: 3, Given: 4}); s != want {
		t.Errorf("Tokens = %+v, want %+v", s, want)
	}
	if p, r, f := s.Precision(), s.Recall(), s.F1(); p != 1.0/2 || r != 2.0/3 || f != 4.0/7 {
		t.Errorf("precision %v, recall %v, F1 %v", p, r, f)
	}
	if f := (Score{}).F1(); f != 0 {
		t.Errorf("F1 of nothing is %v", f)
	}
}
