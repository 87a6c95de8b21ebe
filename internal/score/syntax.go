package score

import (
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A SyntaxScore counts words of raw text whose analysis is right, as in the
// shared task of CoNLL 2018, but that the parts of a contraction have bytes of
// their own. What is right of a word is so only if its bytes are.
type SyntaxScore struct {
	Tokens        Score // the bytes
	Tags          Score // the part of speech, XPOS
	Lemmas        Score
	Heads         Score // the bytes of its head; UAS
	Relations     Score // head and relation; LAS
	MainRelations Score // head and relation without its subtype
}

// Add counts what o has counted as well.
func (s *SyntaxScore) Add(o SyntaxScore) {
	s.Tokens.Add(o.Tokens)
	s.Tags.Add(o.Tags)
	s.Lemmas.Add(o.Lemmas)
	s.Heads.Add(o.Heads)
	s.Relations.Add(o.Relations)
	s.MainRelations.Add(o.MainRelations)
}

// A goldWord is what people have marked of the word with some bytes.
type goldWord struct {
	treebank.Word
	headSpan sentence.Span // the zero Span for the root
}

// Syntax measures the analysis of the words of a document from its raw text:
// sentences, tokens, tags, lemmas and heads are all the library's own.
func Syntax(doc treebank.Document) SyntaxScore {
	gold := map[sentence.Span]goldWord{}
	all := 0
	for _, s := range doc.Sentences {
		all += len(s.Words)
		for _, w := range s.Words {
			g := goldWord{Word: w}
			if w.Head > 0 {
				g.headSpan = s.Words[w.Head-1].Span
			}
			gold[w.Span] = g
		}
	}
	var right struct{ tokens, tags, lemmas, heads, relations, mainRelations int }
	t := sentence.Parse(doc.Text)
	w := words.Of(t)
	for k := range t.Sentences() {
		tree := w.Parsed(k)
		for i, token := range tree.Tokens {
			g, ok := gold[token.Span()]
			if !ok {
				continue
			}
			right.tokens++
			if tree.Tag(i).String() == g.Tag {
				right.tags++
			}
			if tree.IsLemma(i, g.Lemma) {
				right.lemmas++
			}
			var head sentence.Span
			if h := tree.Head(i); h >= 0 {
				head = tree.Tokens[h].Span()
			}
			if head != g.headSpan {
				continue
			}
			right.heads++
			full, main := isRelation(tree.Relation(i), g.Relation)
			if full {
				right.relations++
			}
			if main {
				right.mainRelations++
			}
		}
	}
	of := func(right int) Score { return Score{Right: right, Gold: all, Given: len(w.Tokens)} }
	return SyntaxScore{
		of(right.tokens), of(right.tags), of(right.lemmas), of(right.heads), of(right.relations), of(right.mainRelations),
	}
}

// isRelation reports whether r is the relation that the treebank has, and
// whether it is so but for the subtype.
func isRelation(r syntax.Relation, want string) (full, main bool) {
	return r.String() == want, r.Main() == mainType(want)
}
