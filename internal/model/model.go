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

// A mixed is a feature whose bits are mixed once more, so that the upper ones
// are as good as random whatever made it. No two features give the same.
type mixed uint32

const (
	mixFactor  = 0x2c1b3c6d
	mixInverse = 0x64ea2d65 // mixFactor times it is 1, in 32 bits
)

func (f Feature) mix() mixed {
	f ^= f >> 15
	f *= mixFactor
	f ^= f >> 12
	return mixed(f)
}

// feature returns the feature that was mixed.
func (m mixed) feature() Feature {
	f := Feature(m)
	f ^= f>>12 ^ f>>24
	f *= mixInverse
	f ^= f>>15 ^ f>>30
	return f
}

// A table of features has a slot for each at least, in the order of the mixed
// features: the upper bits of one tell where the search for it begins. So a
// table is filled from its beginning to its end.

// shiftFor returns the number of bits that are left of a mixed feature beside
// its slot, in a table with room for n features at the given share of slots
// that are used.
func shiftFor(n, percent int) (shift, slots uint32) {
	shift, slots = 30, 4
	for int(slots)*percent < n*100 {
		shift--
		slots *= 2
	}
	return shift, slots
}
