package words

import "github.com/hearsay-go/hearsay/sentence"

// CoarseWords are the words of a text as a reader would count them: what is
// written together is one, hyphens and n’t included: don’t, vice-president,
// 5pm. Only the ’s of Peru’s and its like stand apart.
type CoarseWords struct {
	Cutting
	parts []int32 // of word i, its first token; one more at the end
}

// coarseKey is the key of the coarse words in the memo of their text.
type coarseKey struct{}

// Coarse returns the coarse words of t. They are made of the tokens of [Of],
// each of one or of several that touch.
func Coarse(t *sentence.Text) *CoarseWords {
	return t.Memo(coarseKey{}, func() any { return join(t.String(), &Of(t).Cutting) }).(*CoarseWords)
}

// Parts returns the range [lo, hi) of the tokens of [Of] that word i is made
// of.
func (w *CoarseWords) Parts(i int) (lo, hi int) { return int(w.parts[i]), int(w.parts[i+1]) }

func join(text string, fine *Cutting) *CoarseWords {
	w := &CoarseWords{
		Cutting: Cutting{
			Tokens: make([]Token, 0, len(fine.Tokens)),
			first:  make([]int32, 0, len(fine.first)),
		},
		parts: make([]int32, 0, len(fine.Tokens)+1),
	}
	for s := range len(fine.first) - 1 {
		w.first = append(w.first, int32(len(w.Tokens)))
		for at, end := fine.Sentence(s); at < end; {
			n := wordLength(text, fine.Tokens[at:end])
			w.parts = append(w.parts, int32(at))
			w.Tokens = append(w.Tokens, joined(text, fine.Tokens[at:at+n]))
			at += n
		}
	}
	w.first = append(w.first, int32(len(w.Tokens)))
	w.parts = append(w.parts, int32(len(fine.Tokens)))
	return w
}

// joined returns the tokens, which touch, as one.
func joined(text string, tokens []Token) Token {
	t := tokens[0]
	if len(tokens) > 1 {
		t.End = tokens[len(tokens)-1].End
		t.Shape = shapeOf(text[t.Start:t.End]) | t.Shape&(Clitic|Glued)
	}
	return t
}

// wordLength returns how many of the tokens, the rest of a sentence, are the
// first word.
func wordLength(text string, tokens []Token) int {
	n := 1
	if tokens[0].Shape&Word != 0 {
		for n < len(tokens) && tokens[n].Shape&Glued != 0 && goesOn(text, tokens, n) {
			n++
		}
	}
	return n
}

// goesOn reports whether the word that begins with tokens[0] goes on with
// tokens[i], which touches the token before.
func goesOn(text string, tokens []Token, i int) bool {
	t, before := tokens[i], tokens[i-1]
	first, last := text[t.Start], text[before.End-1]
	switch {
	case t.Shape&Clitic != 0:
		return isLetter(first) // do|n’t, can|not; but Peru|’s
	case t.Shape&Word != 0:
		return isHyphenToken(text, before) || isDigit(last) && isLetter(first) // well-|known; 5|pm
	case isHyphenToken(text, t):
		return tokens[0].Shape&Clitic == 0 && last != '.' && // U.S.|-backed
			i+1 < len(tokens) && tokens[i+1].Shape&(Word|Clitic|Glued) == Word|Glued
	}
	// At the end of a sentence the point of U.S. is a token.
	return first == '.' && t.End-t.Start == 1 && before.End-before.Start > 1 && endsInSingle(text[before.Start:before.End])
}

// isHyphenToken reports whether t is a hyphen.
func isHyphenToken(text string, t Token) bool {
	r, size := runeAt(text, int(t.Start))
	return isHyphen(r) && int(t.End-t.Start) == size
}
