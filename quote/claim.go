package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// A claimText is a claim as its words are compared.
type claimText struct {
	text  string
	core  sentence.Span // without white space and quotation marks around it
	words []claimWord
	after gapSign // what is behind the last word
}

// A claimWord is a word of a claim.
type claimWord struct {
	start, end int32
	form, low  int32   // numbers of the article's words, or nowhere
	before     gapSign // what is between this word and the one before
	bracketed  bool    // some letters of it are in brackets: [T]he, look[ed]
}

// A gapSign is what owns up to a change: an ellipsis or brackets.
type gapSign struct {
	kind signKind
	span sentence.Span
}

type signKind uint8

const (
	noSign       signKind = iota
	bracketSign           // [the president]
	ellipsisSign          // …, . . ., (…), […]
)

// hasSigns reports whether the claim has ellipses or brackets.
func (c *claimText) hasSigns() bool {
	if c.after.kind != noSign {
		return true
	}
	for i := range c.words {
		if c.words[i].before.kind != noSign || c.words[i].bracketed {
			return true
		}
	}
	return false
}

// lacks returns how many words of the claim are in none of groups.
func (c *claimText) lacks(groups [][]pair) int {
	n := len(c.words)
	for _, g := range groups {
		n -= len(g)
	}
	return n
}

// readClaim reads the words of a claim. If signs is false, ellipses and
// brackets are punctuation like any other, as they are if the article has
// them too.
func readClaim(text string, w *wordIndex, signs bool) *claimText {
	c := &claimText{text: text, core: coreOf(text)}
	if signs {
		c.readSigned(w)
	} else {
		c.readWords(w, c.core)
	}
	return c
}

// readWords adds the words of a part of the claim.
func (c *claimText) readWords(w *wordIndex, part sentence.Span) {
	eachWord(part.In(c.text), func(start, end int) {
		c.add(w, sentence.Span{Start: part.Start + start, End: part.Start + end}, false)
	})
}

func (c *claimText) add(w *wordIndex, s sentence.Span, bracketed bool) {
	word := s.In(c.text)
	if bracketed {
		word = strings.NewReplacer("[", "", "]", "").Replace(word)
	}
	form, low := w.find(foldWord(word))
	c.words = append(c.words, claimWord{start: int32(s.Start), end: int32(s.End), form: form, low: low, before: c.after, bracketed: bracketed})
	c.after = gapSign{}
}

// readSigned adds the words of the claim outside of brackets.
func (c *claimText) readSigned(w *wordIndex) {
	at := c.core.Start
	for search := at; search < c.core.End; {
		i := strings.IndexAny(c.text[search:c.core.End], "[(.…⋯")
		if i < 0 {
			break
		}
		s, kind := c.signAt(search + i)
		if kind == noSign {
			_, size := utf8.DecodeRuneInString(c.text[search+i:])
			search += i + size
			continue
		}
		if whole := c.wordAround(s); kind == bracketSign && whole != s {
			c.readWords(w, sentence.Span{Start: at, End: max(at, whole.Start)})
			c.add(w, sentence.Span{Start: max(at, whole.Start), End: whole.End}, true)
			at, search = whole.End, whole.End
			continue
		}
		c.readWords(w, sentence.Span{Start: at, End: s.Start})
		if c.after.kind != noSign {
			s.Start = c.after.span.Start
		}
		c.after = gapSign{max(kind, c.after.kind), s}
		at, search = s.End, s.End
	}
	c.readWords(w, sentence.Span{Start: at, End: c.core.End})
}

// The length in bytes of the longest brackets that are taken for an editor's.
const (
	maxBrackets    = 200
	maxParentheses = 20 // with an ellipsis in them
)

// signAt returns the ellipsis or the brackets that begin at text[at:].
func (c *claimText) signAt(at int) (sentence.Span, signKind) {
	text := c.text[:c.core.End]
	if end := dotsAt(text, at); end > at {
		return sentence.Span{Start: at, End: end}, ellipsisSign
	}
	open := text[at]
	if open != '[' && open != '(' {
		return sentence.Span{}, noSign
	}
	longest := maxBrackets
	if open == '(' {
		longest = maxParentheses
	}
	inner := text[at+1 : min(len(text), at+longest)]
	if n := strings.IndexAny(inner, "[])"); n >= 0 {
		s := sentence.Span{Start: at, End: at + 1 + n + 1}
		trimmed := strings.TrimSpace(inner[:n])
		switch closing := inner[n]; {
		case (open == '[') != (closing == ']') || closing == '[':
		case trimmed != "" && dotsAt(trimmed, 0) == len(trimmed):
			return s, ellipsisSign
		case open == '[':
			return s, bracketSign
		}
	}
	return sentence.Span{}, noSign
}

// dotsAt returns the end of the ellipsis at text[at:], or at if there is none.
func dotsAt(text string, at int) int {
	dots, end := 0, at
	for i := at; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '.':
			dots++
			end = i + size
		case isEllipsis(r):
			dots += minDots
			end = i + size
		case dots > 0 && unicode.IsSpace(r) && i-end < utf8.UTFMax:
		default:
			i = len(text)
		}
		i += size
	}
	if dots < minDots {
		return at
	}
	return end
}

// wordAround returns brackets together with the letters that touch them.
func (c *claimText) wordAround(s sentence.Span) sentence.Span {
	if strings.IndexFunc(s.In(c.text), unicode.IsSpace) >= 0 {
		return s
	}
	for s.Start > c.core.Start {
		r, size := utf8.DecodeLastRuneInString(c.text[c.core.Start:s.Start])
		if !isWordRune(r, size) {
			break
		}
		s.Start -= size
	}
	for s.End < c.core.End {
		r, size := utf8.DecodeRuneInString(c.text[s.End:c.core.End])
		if !isWordRune(r, size) {
			break
		}
		s.End += size
	}
	return s
}

// isBracketedForm reports whether the claim's word, some letters of which are
// in brackets, may stand for the article's: it has the others.
func (c *claimText) isBracketedForm(i int, article string) bool {
	word := c.text[c.words[i].start:c.words[i].end]
	before, rest, _ := strings.Cut(word, "[")
	behind := rest[strings.LastIndexByte(rest, ']')+1:]
	article = strings.ToLower(foldWord(article))
	before, behind = strings.ToLower(foldWord(before)), strings.ToLower(foldWord(behind))
	return len(before)+len(behind) <= len(article) && strings.HasPrefix(article, before) && strings.HasSuffix(article, behind)
}

// coreOf returns text without white space and quotation marks around it. A
// mark at one end alone stays if it closes or opens something inside.
func coreOf(text string) sentence.Span {
	s := sentence.Span{End: len(text)}
	trim := func() {
		blank := func(r rune) bool { return unicode.IsSpace(r) || isInvisible(r) }
		s.Start += len(s.In(text)) - len(strings.TrimLeftFunc(s.In(text), blank))
		s.End = s.Start + len(strings.TrimRightFunc(s.In(text), blank))
	}
	for trim(); s.Start < s.End; trim() {
		first, n := utf8.DecodeRuneInString(s.In(text))
		last, m := utf8.DecodeLastRuneInString(s.In(text))
		if !isMark(first) || !isMark(last) || n+m > s.Len() {
			// A mark that has no partner.
			if !isApostrophe(first) && isMark(first) && strings.IndexFunc(s.In(text)[n:], isDoubleMark) < 0 {
				s.Start += n
			} else if !isApostrophe(last) && isMark(last) && strings.IndexFunc(s.In(text)[:s.Len()-m], isDoubleMark) < 0 {
				s.End -= m
			}
			trim()
			break
		}
		s.Start, s.End = s.Start+n, s.End-m
	}
	return s
}

func isDoubleMark(r rune) bool { return isMark(r) && !isApostrophe(r) }

// gap returns what stands between word i and the next.
func (c *claimText) gap(i int) string { return c.text[c.words[i].end:c.words[i+1].start] }

// span returns the bytes from word first to word last.
func (c *claimText) span(first, last int) sentence.Span {
	return sentence.Span{Start: int(c.words[first].start), End: int(c.words[last].end)}
}
