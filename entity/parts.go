package entity

import (
	"sort"
	"strings"

	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A part is a word or mark as names are put together from it: a token or, of
// a token with a hyphen such as "London-based", one side of it. The point of an
// abbreviation is a part of its own, so that Mr and Mr. are the same word, and
// so are the marks of US$ and LGBT+; the points of U.S. and of an initial are
// not.
type part struct {
	start, end int32
	class      class
}

// A reading is a text cut into parts.
type reading struct {
	text  string
	parts []part
	ends  []int32 // sentence i ends before parts[ends[i]]
}

// readingKey is the key of the reading in the memo of its text.
type readingKey struct{}

// read returns the reading of t, which is made when first asked for: the
// recogniser and the linker share it.
func read(t *sentence.Text) *reading {
	return t.Memo(readingKey{}, func() any { return cutWords(t) }).(*reading)
}

// cutWords cuts the words of t into parts.
func cutWords(t *sentence.Text) *reading {
	w := words.Coarse(t)
	r := &reading{
		text:  t.String(),
		parts: make([]part, 0, len(w.Tokens)+8),
		ends:  make([]int32, 0, len(t.Sentences())),
	}
	for s := range t.Sentences() {
		lo, hi := w.Sentence(s)
		for _, tok := range w.Tokens[lo:hi] {
			r.add(tok)
		}
		r.ends = append(r.ends, int32(len(r.parts)))
	}
	for i := range r.parts {
		r.classify(i)
	}
	return r
}

// sentence returns the range [first, last) of the parts of sentence s.
func (r *reading) sentence(s int) (first, last int) {
	if s > 0 {
		first = int(r.ends[s-1])
	}
	return first, int(r.ends[s])
}

// from returns the first part that begins at or behind offset.
func (r *reading) from(offset int) int {
	return sort.Search(len(r.parts), func(i int) bool { return int(r.parts[i].start) >= offset })
}

// at returns the text of part i.
func (r *reading) at(i int) string { return r.text[r.parts[i].start:r.parts[i].end] }

// slice returns the text of the parts [i, j).
func (r *reading) slice(i, j int) string { return r.text[r.parts[i].start:r.parts[j-1].end] }

// is reports whether part i has any of the classes c.
func (r *reading) is(i int, c class) bool { return r.parts[i].class&c != 0 }

// spaced reports whether white space stands before part i.
func (r *reading) spaced(i int) bool { return i == 0 || r.parts[i-1].end < r.parts[i].start }

// lower returns the text of part i if it is a word that begins small, or "".
func (r *reading) lower(i, first, last int) string {
	if i < first || i >= last || !r.is(i, word) || r.is(i, capital|clitic) {
		return ""
	}
	return r.at(i)
}

// add appends the parts of a token.
func (r *reading) add(tok words.Token) {
	p := part{start: tok.Start, end: tok.End}
	switch {
	case tok.Shape&words.Word == 0:
		r.parts = append(r.parts, p)
		return
	case tok.Shape&words.Clitic != 0:
		p.class = word | clitic
		r.parts = append(r.parts, p)
		return
	}
	for endsInMark(r.text[p.start:p.end]) {
		p.end--
	}
	r.addWord(tok, p)
	for ; p.end < tok.End; p.end++ {
		r.parts = append(r.parts, part{start: p.end, end: p.end + 1})
	}
}

// addWord adds the word p, which is tok without the marks at its end.
func (r *reading) addWord(tok words.Token, p part) {
	p.class = word
	if tok.Shape&words.Digit != 0 {
		p.class |= number
	}
	s := r.text[p.start:p.end]
	if (tok.Shape&words.Capital != 0 || hasCapital(s)) && !isDigit(s[0]) && !r.isAddress(int(p.start), int(p.end)) {
		if strings.IndexByte(s, '-') > 0 {
			r.addCompound(p, s)
			return
		}
		if tok.Shape&words.Capital != 0 || beginsName(s) {
			p.class |= capital
		}
	}
	r.parts = append(r.parts, p)
}

// endsInMark reports whether the last character of the word s is a part of its
// own.
func endsInMark(s string) bool {
	switch n := len(s) - 1; s[n] {
	case '$', '+':
		return n > 0
	}
	_, ok := words.Abbreviated(s)
	return ok
}

// isLanguage reports whether the nationality [at, end) is a language here: in
// English, spoke Russian.
func (r *reading) isLanguage(at, end int) bool {
	if at == 0 {
		return false
	}
	next := r.lower(end, 0, len(r.parts))
	if next != "" {
		if class, _ := grammar(next); class == "" {
			return next == "language"
		}
	}
	switch r.at(at - 1) {
	case "in", "speak", "speaks", "spoke", "speaking", "into", "fluent", "spoken":
		return !(end < len(r.parts) && r.is(end, capital))
	}
	return false
}
