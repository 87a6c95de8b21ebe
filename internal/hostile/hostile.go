// Package hostile makes texts that cost a careless reader more than their
// length: families of them, each of any length. Tests share it.
package hostile

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A Family makes texts of one kind.
type Family struct {
	Name   string
	Random bool                            // what comes next is chance, so that one part may cost more than another
	make   func(b *strings.Builder, n int) // writes at least n bytes
}

// Text returns the text of n bytes. It is the same on every call. The last
// character may be cut.
func (f Family) Text(n int) string {
	var b strings.Builder
	b.Grow(n + 1<<10)
	f.make(&b, n)
	return b.String()[:n]
}

// repeat makes texts that say one thing over and over.
func repeat(name, unit string) Family { return between(name, "", unit) }

// between makes texts that begin with before and then say unit over and over.
func between(name, before, unit string) Family {
	return Family{Name: name, make: func(b *strings.Builder, n int) {
		for b.WriteString(before); b.Len() < n; {
			b.WriteString(unit)
		}
	}}
}

// count makes texts of which no part is like another: unit has a place for a
// number that is written in letters, as a name is.
func count(name, unit string) Family {
	return Family{Name: name, make: func(b *strings.Builder, n int) {
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(b, unit, letters(i))
		}
	}}
}

// letters writes i as a word that might be a name: Baba, Babe, …
func letters(i int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	const syllables = len(consonants) * len(vowels)
	var word []byte
	for k := 0; k < 2 || i > 0; k++ {
		word = append(word, consonants[i%syllables/len(vowels)], vowels[i%len(vowels)])
		i /= syllables
	}
	word[0] -= 'a' - 'A'
	return string(word)
}

// random makes texts of pieces that follow each other by chance, the same on
// every call.
func random(name string, piece func(r *rand.Rand, b *strings.Builder)) Family {
	return Family{Name: name, Random: true, make: func(b *strings.Builder, n int) {
		r := rand.New(rand.NewPCG(1, 2))
		for b.Len() < n {
			piece(r, b)
		}
	}}
}

// oneOf makes texts of these pieces, which follow each other by chance.
func oneOf(name string, pieces ...string) Family {
	return random(name, func(r *rand.Rand, b *strings.Builder) { b.WriteString(pieces[r.IntN(len(pieces))]) })
}

// again makes texts that say a few of these pieces many times over, and then
// others.
func again(name string, pieces []string) Family {
	return random(name, func(r *rand.Rand, b *strings.Builder) {
		var unit strings.Builder
		for range 1 + r.IntN(5) {
			unit.WriteString(pieces[r.IntN(len(pieces))])
		}
		b.WriteString(strings.Repeat(unit.String(), 1+500/unit.Len()))
	})
}
