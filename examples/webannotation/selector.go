package main

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// around is how many characters a TextQuoteSelector has before and behind, or
// a few less.
const around = 32

// A document is the text that selectors select from.
type document struct {
	text   string
	source string // its IRI
	points *sentence.Offsets
}

func newDocument(text, source string) document {
	return document{text, source, sentence.NewOffsets(text, sentence.Runes)}
}

// part returns a part of the document.
func (d document) part(s sentence.Span) resource {
	points := d.points.FromSpan(s)
	return resource{
		Type:   "SpecificResource",
		Source: d.source,
		Selector: []any{
			textPosition{"TextPositionSelector", points.Start, points.End},
			textQuote{"TextQuoteSelector", s.In(d.text), d.before(s.Start), d.behind(s.End)},
		},
	}
}

// before returns some characters before an offset.
func (d document) before(end int) string {
	start := end
	for range around {
		_, size := utf8.DecodeLastRuneInString(d.text[:start])
		start -= size
	}
	for start < end && !canCut(d.text, start) {
		_, size := utf8.DecodeRuneInString(d.text[start:])
		start += size
	}
	return d.text[start:end]
}

// behind returns some characters behind an offset.
func (d document) behind(start int) string {
	end := start
	for range around {
		_, size := utf8.DecodeRuneInString(d.text[end:])
		end += size
	}
	for start < end && !canCut(d.text, end) {
		_, size := utf8.DecodeLastRuneInString(d.text[:end])
		end -= size
	}
	return d.text[start:end]
}

// canCut tells whether the text may be cut at an offset: whether what stands
// before and behind are two characters to a reader. It goes by the categories
// of characters, and so sees nearly all that the rules of Unicode (UAX 29) keep
// together, and a few pairs more.
func canCut(text string, at int) bool {
	if at == 0 || at == len(text) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	behind, _ := utf8.DecodeRuneInString(text[at:])
	const joiner = '\u200d'
	switch {
	case before == '\r' && behind == '\n',
		before == joiner,
		isRegional(before) && isRegional(behind), // flags
		isHangul(before) && isHangul(behind):
		return false
	}
	return !unicode.IsMark(behind) && !unicode.Is(unicode.Cf, behind) && // joiners, tags
		!(0x1F3FB <= behind && behind <= 0x1F3FF) // tones of skin
}

func isRegional(r rune) bool { return unicode.Is(unicode.Regional_Indicator, r) }

func isHangul(r rune) bool { return unicode.Is(unicode.Hangul, r) }
