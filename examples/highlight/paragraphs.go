package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/sentence"
)

// wrapped is the longest line, in characters, that may have been broken only
// because it was full. A longer one holds a paragraph.
const wrapped = 120

// paragraphs returns the paragraphs of an article: what blank lines separate,
// and line ends that somebody meant. White space before and behind is no part
// of them, and nothing else stands between them.
func paragraphs(article *hearsay.Article) []sentence.Span {
	text := article.Text
	width := 0
	for line := range strings.Lines(text) {
		width = max(width, utf8.RuneCountInString(strings.TrimSpace(line)))
	}
	width = min(width, wrapped)

	var out []sentence.Span
	sentences := article.Sentences
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n + 1
		}
		line := trimmed(text, sentence.Span{Start: start, End: end})
		if line.Len() > 0 {
			for len(sentences) > 0 && sentences[0].End <= line.Start {
				sentences = sentences[1:]
			}
			// A line goes on with the one before it if a sentence does, or if
			// its first word had no room there.
			inside := len(sentences) > 0 && sentences[0].Start < line.Start
			if n := len(out) - 1; n >= 0 && !blank(text[out[n].End:line.Start]) && (inside || full(text, out[n], line, width)) {
				out[n].End = line.End
			} else {
				out = append(out, line)
			}
		}
		start = end
	}
	return out
}

// full reports whether the last line of the paragraph before had no room for
// the first word of the next line.
func full(text string, before, line sentence.Span, width int) bool {
	last := before.In(text)
	last = last[strings.LastIndexByte(last, '\n')+1:]
	word, _, _ := strings.Cut(line.In(text), " ")
	n := utf8.RuneCountInString(last)
	return n <= wrapped && n+1+utf8.RuneCountInString(word) > width
}

// blank reports whether the white space between two lines holds an empty one.
func blank(space string) bool { return strings.Count(space, "\n") > 1 }

// trimmed returns s without the white space at its ends.
func trimmed(text string, s sentence.Span) sentence.Span {
	start := s.End - len(strings.TrimLeftFunc(s.In(text), isSpace))
	end := s.Start + len(strings.TrimRightFunc(s.In(text), isSpace))
	if start >= end {
		return sentence.Span{Start: s.End, End: s.End}
	}
	return sentence.Span{Start: start, End: end}
}

// isSpace reports whether r shows nothing at the end of a paragraph.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' || r == '\u2060'
}

// headline reports whether the first paragraph is one: it is short, stands
// above others and does not end as a sentence does.
func headline(text string, paragraphs []sentence.Span) bool {
	if len(paragraphs) < 2 {
		return false
	}
	first := paragraphs[0].In(text)
	last, _ := utf8.DecodeLastRuneInString(first)
	return utf8.RuneCountInString(first) <= wrapped && !strings.ContainsRune(".!?…:;,”\"", last)
}
