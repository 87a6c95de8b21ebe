package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A LemmaEdit makes the lemma of a word: so much of the end is cut off and a
// suffix put in its place. The zero value leaves the word as it is.
type LemmaEdit struct {
	Suffix string
	Cut    uint8 // bytes of the word, folded
	Fold   LemmaFold
}

// A LemmaFold says what becomes of the letters that an edit leaves.
type LemmaFold uint8

// The folds, each with an example.
const (
	FoldKeep   LemmaFold = iota // NATO
	FoldLower                   // Rules, of a first word, is rules
	FoldTitle                   // LONDON is London
	FoldUpper                   // tv is TV
	FoldNumber                  // Two is two, 1,200 is 1200
	NumFolds
)

// Append appends to dst what the edit makes of form. It is valid UTF-8, has
// plain apostrophes and nothing invisible in it.
func (e LemmaEdit) Append(dst []byte, form string) []byte {
	left := e.stem(form)
	for l := e.letters(form); ; {
		r := l.next()
		if r < 0 {
			return append(dst, e.Suffix...)
		}
		if left -= utf8.RuneLen(r); left < 0 {
			return append(dst, e.Suffix...)
		}
		dst = utf8.AppendRune(dst, r)
	}
}

// Makes reports whether the edit makes lemma of form.
func (e LemmaEdit) Makes(lemma, form string) bool {
	if !strings.HasSuffix(lemma, e.Suffix) {
		return false
	}
	left := e.stem(form)
	for l := e.letters(form); ; {
		r := l.next()
		if r < 0 {
			return lemma == e.Suffix
		}
		if left -= utf8.RuneLen(r); left < 0 {
			return lemma == e.Suffix
		}
		have, size := utf8.DecodeRuneInString(lemma)
		if have != r || size != utf8.RuneLen(r) {
			return false
		}
		lemma = lemma[size:]
	}
}

// stem returns how many bytes of the folded form the edit leaves, which are
// less than none if the form is shorter than what is cut.
func (e LemmaEdit) stem(form string) int {
	if e.plain(form) {
		return len(form) - int(e.Cut)
	}
	n := -int(e.Cut)
	for l := e.letters(form); ; {
		r := l.next()
		if r < 0 {
			return n
		}
		n += utf8.RuneLen(r)
	}
}

// eats reports whether the edit leaves nothing of form, as the one that makes
// walk of walked would of "ed".
func (e LemmaEdit) eats(form string) bool {
	return e.Suffix == "" && e.Cut > 0 && e.Makes("", form)
}

// plain reports whether form is as long folded as it is.
func (e LemmaEdit) plain(form string) bool {
	for i := 0; i < len(form); i++ {
		if form[i] >= utf8.RuneSelf {
			return false
		}
	}
	return e.Fold != FoldNumber
}

func (e LemmaEdit) letters(form string) lemmaLetters { return lemmaLetters{form, e.Fold, true} }

// lemmaLetters walks over the letters of a word as its lemma has them.
type lemmaLetters struct {
	rest  string
	fold  LemmaFold
	begin bool // the word begins, or a part of it behind a hyphen
}

// next returns the next letter, or -1 at the end.
func (l *lemmaLetters) next() rune {
	for l.rest != "" {
		r, size := rune(l.rest[0]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(l.rest)
		}
		l.rest = l.rest[size:]
		switch {
		case r == '\u00AD' || r == '\u200B' || r == '\uFEFF' || r == ',' && l.fold == FoldNumber:
			continue
		case r == '’' || r == 'ʼ' || r == '‘':
			r = '\''
		}
		begin := l.begin
		l.begin = r == '-'
		switch {
		case l.fold == FoldUpper || l.fold == FoldTitle && begin:
			return unicode.ToUpper(r)
		case l.fold != FoldKeep:
			return unicode.ToLower(r)
		}
		return r
	}
	return -1
}
