package annotated

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// find returns where words stand behind from, as whole words. "first ~ last"
// is all from first to the next last; a number behind # tells which of several
// it is, counted from from. It is not told only where the words stand once in
// the sentence in which they are found.
func (p *parser) find(words string, from int) (sentence.Span, error) {
	words, number, numbered := strings.Cut(words, " #")
	nth := 1
	if numbered {
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 {
			return sentence.Span{}, fmt.Errorf("no number: %q", number)
		}
		nth = n
	}
	first, last, open := strings.Cut(words, " ~ ")
	var span sentence.Span
	for ; nth > 0; nth-- {
		next, ok := p.next(first, from)
		if !ok {
			return sentence.Span{}, fmt.Errorf("not found: %q", words)
		}
		span, from = next, next.End
	}
	if again, ok := p.next(first, from); ok && !numbered && again.Start < p.sentenceEnd(span.Start) {
		return sentence.Span{}, fmt.Errorf("found twice, give a number: %q", words)
	}
	if open {
		end, ok := p.next(last, span.End)
		if !ok {
			return sentence.Span{}, fmt.Errorf("no end found: %q", words)
		}
		span.End = end.End
	}
	return span, nil
}

// next returns where words stand next behind from, as whole words.
func (p *parser) next(words string, from int) (sentence.Span, bool) {
	text := p.article.Text
	for words != "" {
		i := strings.Index(text[from:], words)
		if i < 0 {
			break
		}
		s := sentence.Span{Start: from + i, End: from + i + len(words)}
		before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
		first, size := utf8.DecodeRuneInString(words)
		last, _ := utf8.DecodeLastRuneInString(words)
		after, _ := utf8.DecodeRuneInString(text[s.End:])
		if !(isWord(before) && isWord(first)) && !(isWord(last) && isWord(after)) {
			return s, true
		}
		from = s.Start + size
	}
	return sentence.Span{}, false
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// sentenceEnd returns the end of the sentence at the place at.
func (p *parser) sentenceEnd(at int) int {
	for _, s := range p.article.Sentences {
		if at < s.End {
			return s.End
		}
	}
	return p.at
}
