package syntax

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/model"
)

// An atom is what the models see of a token by itself: small numbers and
// hashes, worked out once.
type atom struct {
	form    uint32 // the word in lower case, digits made 0, marks as they are typed
	exact   uint32 // the word as it is written
	suffix2 uint32
	suffix3 uint32
	suffix4 uint32
	prefix2 uint32
	prefix3 uint32
	shape   shape
	entry
}

// A shape is a set of things to be seen of a word without knowing it.
type shape uint8

const (
	shapeMask shape = 7  // one of the kinds below
	hyphened  shape = 8  // it holds a hyphen
	pointed   shape = 16 // or a full stop
	glued     shape = 32 // no white space stands before it
	opening   shape = 64 // it is the first word of its sentence
)

// The kinds of words by their letters.
const (
	lowerCase shape = iota
	capitalised
	upperCase
	mixedCase
	initial // one capital letter
	numeric // digits, no letters
	coded   // digits and letters
	symbol  // neither
)

// FNV-1a; hashes of words are stored in the models, so it stays as it is.
const (
	hashOffset = 2166136261
	hashPrime  = 16777619
)

// read fills in a from the word. It does not look it up.
func (a *atom) read(word string) {
	*a = atom{}
	form, exact := uint32(hashOffset), uint32(hashOffset)
	var lowers, uppers, digits int
	firstUpper := false
	var s shape
	// The last four letters and first three, folded; newest in the low byte.
	var last uint32
	n := 0
	for i := 0; i < len(word); {
		c := word[i]
		size := 1
		exact = (exact ^ uint32(c)) * hashPrime
		switch {
		case 'a' <= c && c <= 'z':
			lowers++
		case 'A' <= c && c <= 'Z':
			firstUpper = firstUpper || i == 0
			uppers++
			c |= 0x20
		case '0' <= c && c <= '9':
			digits++
			c = '0'
		case c == '-':
			s |= hyphened
		case c == '.':
			s |= pointed
		case c >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(word[i:])
			for k := i + 1; k < i+size; k++ {
				exact = (exact ^ uint32(word[k])) * hashPrime
			}
			r = plainMark(r)
			if unicode.IsUpper(r) {
				firstUpper = firstUpper || i == 0
				uppers++
				r = unicode.ToLower(r)
			} else if unicode.IsLetter(r) || unicode.IsMark(r) {
				lowers++
			}
			// A letter beyond ASCII is one byte of the hash as well.
			c = byte(r) ^ byte(r>>8)*31
			if r > 0xFF {
				form = (form ^ uint32(r>>8)) * hashPrime
			}
		}
		i += size
		form = (form ^ uint32(c)) * hashPrime
		last = last<<8 | uint32(c)
		n++
		switch n {
		case 2:
			a.prefix2 = form
		case 3:
			a.prefix3 = form
		}
	}
	a.form, a.exact = form, exact
	a.suffix2, a.suffix3, a.suffix4 = last&0xFFFF, last&0xFFFFFF, last
	if n < 3 {
		a.prefix3 = form
	}
	switch {
	case digits > 0 && lowers+uppers > 0:
		s |= coded
	case digits > 0:
		s |= numeric
	case lowers+uppers == 0:
		s |= symbol
	case uppers == 0:
		s |= lowerCase
	case lowers == 0 && uppers == 1:
		s |= initial
	case lowers == 0:
		s |= upperCase
	case firstUpper && uppers == 1:
		s |= capitalised
	default:
		s |= mixedCase
	}
	a.shape = s
}

// plainMark returns the mark of a typewriter for a typographic apostrophe or
// dash. Quotation marks keep their direction.
func plainMark(r rune) rune {
	switch r {
	case '’', 'ʼ', '‘', '‛':
		return '\''
	case '–', '—', '―', '‒':
		return '—'
	case '‐', '‑':
		return '-'
	}
	return r
}

// Form returns the form of a word, which it has in common with all that
// differ in letter case, in digits or in typography only.
func Form(word string) model.Feature {
	var a atom
	a.read(word)
	return model.Feature(a.form)
}
