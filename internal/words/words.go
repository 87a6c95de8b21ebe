// Package words cuts the sentences of a text into words and marks, and finds
// their tags, lemmas and heads, once for each text, for all stages that read
// it.
package words

import (
	"sort"

	"github.com/hearsay-go/hearsay/sentence"
)

// A Token is a word, a number or a mark, as a range of bytes of the text. It
// is small on purpose: a text has one for every five bytes.
type Token struct {
	Start, End int32
	Shape      Shape
}

// Span returns the bytes that the token covers.
func (t Token) Span() sentence.Span { return sentence.Span{Start: int(t.Start), End: int(t.End)} }

// A Cutting is the tokens of a text, sentence by sentence.
type Cutting struct {
	Tokens []Token
	first  []int32 // of sentence i, its first token; one more at the end
}

// key is the key of the words in the memo of their text.
type key struct{}

// Of returns the words of t, which are found when first asked for.
//
// They are the words of the English treebanks of Universal Dependencies:
// do|n’t, Peru|’s, well|-|known, $|5|bn, but anti-war, U.S., 10:30, AT&T. Only
// white space and what cannot be seen lies between them.
func Of(t *sentence.Text) *Words {
	return t.Memo(key{}, func() any { return newWords(t.String(), find(t.String(), t.Sentences())) }).(*Words)
}

// Sentence returns the range [lo, hi) of the tokens of sentence i.
func (c *Cutting) Sentence(i int) (lo, hi int) { return int(c.first[i]), int(c.first[i+1]) }

// SentenceOf returns the index of the sentence that token i stands in.
func (c *Cutting) SentenceOf(i int) int {
	return sort.Search(len(c.first), func(s int) bool { return int(c.first[s]) > i }) - 1
}

// From returns the index of the first token that starts at or after offset,
// or the number of tokens if there is none.
func (c *Cutting) From(offset int) int {
	return sort.Search(len(c.Tokens), func(i int) bool { return int(c.Tokens[i].Start) >= offset })
}

// At returns the index of the token that the byte at offset stands in or, if it
// stands in none, of the first behind it.
func (c *Cutting) At(offset int) int {
	i := c.From(offset)
	if i > 0 && int(c.Tokens[i-1].End) > offset {
		i--
	}
	return i
}

func find(text string, sentences []sentence.Span) Cutting {
	const bytesPerToken = 5 // or more, in English
	c := cutter{tokens: make([]Token, 0, len(text)/bytesPerToken+8)}
	first := make([]int32, 0, len(sentences)+1)
	for _, s := range sentences {
		first = append(first, int32(len(c.tokens)))
		c.sentence(text, s)
	}
	return Cutting{Tokens: c.tokens, first: append(first, int32(len(c.tokens)))}
}
