package dataset

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// Variant returns d in another typography: "flat" has spaces for line ends,
// "curly" typographic quotation marks, "wrap80" lines of at most 80 columns.
// Its sentences are the same, character for character.
func (d Sentences) Variant(name string) Sentences {
	before := []rune(d.Text)
	after := before
	switch name {
	case "flat":
		after = flat(before)
	case "curly":
		after = curly(before)
	case "wrap80":
		after = wrap80(before)
	}
	moved := make([]int, len(d.Text)+1) // where the byte before which a character begins has gone
	from, to := 0, 0
	for i, r := range before {
		moved[from] = to
		from += utf8.RuneLen(r)
		to += utf8.RuneLen(after[i])
	}
	moved[from] = to
	d.Text = string(after)
	spans := make(Spans, len(d.Sentences))
	for i, s := range d.Sentences {
		spans[i] = sentence.Span{Start: moved[s.Start], End: moved[s.End]}
	}
	d.Sentences = spans
	return d
}

func flat(text []rune) []rune {
	out := make([]rune, len(text))
	for i, r := range text {
		if r == '\r' || r == '\n' {
			r = ' '
		}
		out[i] = r
	}
	return out
}

func curly(text []rune) []rune {
	out := make([]rune, len(text))
	for i, r := range text {
		first := i == 0 || unicode.IsSpace(text[i-1])
		switch r {
		case '"':
			opens := first
			if i > 0 {
				switch text[i-1] {
				case '(', '[', '—', '-':
					opens = true
				}
			}
			r = '”'
			if opens && i+1 < len(text) && !unicode.IsSpace(text[i+1]) {
				r = '“'
			}
		case '\'':
			r = '’'
			if first {
				r = '‘'
			}
		}
		out[i] = r
	}
	return out
}

// wrap80 breaks a line at a space if the word behind it would go past column
// 80.
func wrap80(text []rune) []rune {
	out := make([]rune, len(text))
	column := 0
	for i, r := range text {
		switch r {
		case '\n':
			column = 0
		case ' ':
			next := i + 1
			for next < len(text) && !unicode.IsSpace(text[next]) {
				next++
			}
			if column+next-i > 80 {
				r, column = '\n', 0
			}
		}
		out[i] = r
		if r != '\n' {
			column++
		}
	}
	return out
}
