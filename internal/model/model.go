// Package model holds the weights that the library learned: linear models
// over sparse features.
//
// What is embedded is a [Packed] model, one format for all of them. On first
// use it is unpacked into a table that is fast to look up: a [Narrow] for
// models of one or two classes, a [Wide] for more.
package model

// A Feature is the hash of something that was seen, and of the template that
// looked for it.
type Feature uint32

// Hash returns the feature of a template and what was seen in its place. More
// can be added with [Feature.And] and [Feature.Word].
func Hash(template uint8) Feature { return Feature(2166136261).And(uint32(template)) }

// And returns the feature of f together with n.
func (f Feature) And(n uint32) Feature { return (f ^ Feature(n)) * 16777619 }

// Word returns the feature of f together with the word, lower-cased as far as
// it is ASCII.
func (f Feature) Word(word string) Feature {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		f = (f ^ Feature(c)) * 16777619
	}
	return f.And(0xFF)
}

// Join returns the feature of a template that saw up to three things. It is
// for inner loops: one multiplication a thing, and one to mix. Things that are
// small numbers may be packed into one.
func Join(template uint8, a, b, c uint32) Feature {
	h := uint64(template)*0x9E3779B97F4A7C15 + uint64(a)*0xD6E8FEB86659FD93 + uint64(b)*0xA0761D6478BD642F + uint64(c)*0xE7037ED1A0B428DB
	h ^= h >> 32
	return Feature(h * 0x9FB21C651E98DF25 >> 32)
}

// place returns where the search for f begins in a table, to be masked, and
// the bits that tell f from others there.
func (f Feature) place() (slot uint32, check uint16) {
	f ^= f >> 15
	f *= 0x2c1b3c6d
	f ^= f >> 12
	return uint32(f), uint16(f >> 16)
}
