package names

import (
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/syntax"
)

// An atom is what the model sees of a token by itself.
type atom struct {
	form    uint32 // of the word in lower case
	suffix2 uint32
	suffix3 uint32
	suffix4 uint32
	prefix3 uint32
	shape   uint32 // its letters as classes, each run once: Xx, X.X.
	cluster uint16 // of words that are used alike, and its part
	tag     syntax.Tag
	live    bool // it may be in a name
	capital bool
	quiet   bool   // the capital letters of its sentence tell nothing
	lists   uint16 // the lists that have the word
	phrase  uint16 // the lists that have a phrase of several words it is in
	place   uint8  // its place in that phrase
	rules   Label  // what the rules say
	sure    uint8  // how often what they say is right, in percent
	first   bool   // it opens its sentence
}

// read fills in what the letters of a word tell.
func (a *atom) read(word string, v *syntax.Vocabulary) {
	a.form = uint32(syntax.Form(word))
	cluster, part := v.Cluster(a.form)
	a.cluster = uint16(cluster)<<8 | uint16(part)
	var tail uint32
	n, lastClass := 0, uint32(0)
	shape, prefix := uint32(1), uint32(1)
	for i, r := range word {
		class := uint32(4)
		switch {
		case r < utf8.RuneSelf && 'a' <= r && r <= 'z':
			class = 1
		case r < utf8.RuneSelf && 'A' <= r && r <= 'Z':
			class = 2
			r += 'a' - 'A'
		case '0' <= r && r <= '9':
			class = 3
			r = '0'
		case r == '.':
			class = 5
		case r == '\'' || r == '’':
			class, r = 6, '\''
		case r == '-' || r == '&':
			class = 7
		case unicode.IsUpper(r):
			class = 2
			r = unicode.ToLower(r)
		case unicode.IsLetter(r):
			class = 1
		}
		if class == 2 {
			a.capital = true
		}
		// The first capital and the second tell apart Xx and XX.
		if class != lastClass || i > 0 && n == 1 {
			shape = shape*8 + class
		}
		lastClass = class
		tail = tail<<8 | uint32(byte(r)^byte(r>>8)*31)
		if n < 3 {
			prefix = prefix*0x01000193 ^ uint32(r)
		}
		n++
	}
	a.shape = shape
	a.prefix3 = prefix
	a.suffix2, a.suffix3, a.suffix4 = tail&0xFFFF, tail&0xFFFFFF, tail
}
