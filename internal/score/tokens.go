package score

import (
	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// Tokens measures the cutting of raw text into sentences and these into
// tokens. A token is right if its bytes are those of a word of the treebank.
func Tokens(docs []treebank.Document) Score {
	var s Score
	for i := range docs {
		gold := map[sentence.Span]bool{}
		for _, sent := range docs[i].Sentences {
			s.Gold += len(sent.Words)
			for _, w := range sent.Words {
				gold[w.Span] = true
			}
		}
		tokens := words.Of(sentence.Parse(docs[i].Text)).Tokens
		s.Given += len(tokens)
		for _, t := range tokens {
			if gold[t.Span()] {
				s.Right++
			}
		}
	}
	return s
}
