package score

import (
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// A lexer knows the tokens of a text as the scorers of quotations count them,
// which is much simpler than the library does: runs of letters and digits, and
// every other character that is not white space. "Don't" is three.
type lexer struct {
	tokens []sentence.Span
	isWord []bool // has a letter or a digit
}

func newLexer(text string) *lexer {
	x := &lexer{}
	open := false // whether the last token is a run that may go on
	for i, r := range text {
		end := i + utf8.RuneLen(r)
		switch {
		case isWordRune(r) && open:
			last := len(x.tokens) - 1
			x.tokens[last].End = end
			x.isWord[last] = x.isWord[last] || r != '_'
		case isWordRune(r):
			x.add(i, end, r != '_')
			open = true
		default:
			open = false
			if !isSpace(r) {
				x.add(i, end, false)
			}
		}
	}
	return x
}

func (x *lexer) add(start, end int, isWord bool) {
	x.tokens = append(x.tokens, sentence.Span{Start: start, End: end})
	x.isWord = append(x.isWord, isWord)
}

// words returns the words that lie wholly inside one of the spans, by number
// and in order. Where there are only other tokens, as in a cue that is a bare
// colon, it returns these.
func (x *lexer) words(spans []sentence.Span) []int {
	var words, others []int
	spans = slices.SortedFunc(slices.Values(spans), func(a, b sentence.Span) int { return a.Start - b.Start })
	for _, s := range spans {
		i := sort.Search(len(x.tokens), func(i int) bool { return x.tokens[i].Start >= s.Start })
		for ; i < len(x.tokens) && x.tokens[i].End <= s.End; i++ {
			if x.isWord[i] {
				words = appendNew(words, i)
			} else {
				others = appendNew(others, i)
			}
		}
	}
	if len(words) == 0 {
		return others
	}
	return words
}

// appendNew appends n to a sorted list if it is larger than the last.
func appendNew(list []int, n int) []int {
	if len(list) > 0 && list[len(list)-1] >= n {
		return list
	}
	return append(list, n)
}

// shared returns how many numbers two sorted lists have in common.
func shared(a, b []int) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			n++
			a, b = a[1:], b[1:]
		}
	}
	return n
}

func isWordRune(r rune) bool { return r == '_' || isAlnum(r) }

func isAlnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }
