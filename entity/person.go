package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// A personName is the name of a person in pieces, folded so that case,
// accents and points make no difference.
type personName struct {
	words []string // without nicknames, suffixes and particles at the beginning
	first string
	last  string // with its particles: "van der meer"
	bare  string // without: "meer"
}

// maxPersonWords is the number of words of the longest name that is read.
const maxPersonWords = 12

// parsePerson takes the name of a person to pieces.
func parsePerson(s string) personName {
	var n personName
	for word := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(word); isMark(string(r)) {
			continue // a nickname
		}
		word = strings.Trim(word, ".,")
		if class, _ := grammar(word); class == "suffix" && len(n.words) > 0 {
			continue
		}
		if word = foldName(word); word != "" {
			n.words = append(n.words, word)
		}
		if len(n.words) == maxPersonWords {
			break
		}
	}
	if len(n.words) == 0 {
		n.words = []string{s} // marks and nothing else
	}
	k := len(n.words) - 1
	n.bare = bareLast(n.words[k])
	first := k
	for first > 0 {
		if class, _ := grammar(n.words[first-1]); class != "particle" {
			break
		}
		first--
	}
	n.last = strings.Join(n.words[first:], " ")
	if first == 0 && k > 0 {
		// A last name with its particles and nothing else: Van der Meer.
		n.words = []string{n.last}
	}
	n.first = n.words[0]
	return n
}

// bareLast cuts the article off "al-masri".
func bareLast(word string) string {
	if lead, rest, ok := strings.Cut(word, "-"); ok && len(rest) > 2 {
		if lead == "al" || lead == "el" || lead == "as" || lead == "ash" || lead == "ad" || lead == "an" || lead == "ar" || lead == "at" || lead == "az" {
			return rest
		}
	}
	return word
}

// single reports whether the name is a first or a last name alone.
func (n *personName) single() bool { return len(n.words) == 1 }

// maxAccents bounds the length of the name that foldName looks for accents in.
const maxAccents = 128

// accented letters and, at the same place, the letters without the accent.
const (
	accented = "àáâãäåāăąçćčĉċďđèéêëēĕėęěğģĝġħĥìíîïīĭįıĵķĺļľłñńņňòóôõöøōŏőŕřŗśšşșŝťţțùúûüūŭůűųŵýÿŷźžż"
	plainly  = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiijkllllnnnnooooooooorrrssssstttuuuuuuuuuwyyyzzz"
)

// foldName folds a word of a name: case, accents and points make no
// difference.
func foldName(s string) string {
	s = lexicon.Fold(s)
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] == '.' {
			ascii = false
			break
		}
	}
	if ascii || len(s) > maxAccents {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r == '.' {
			return -1
		}
		at := 0
		for _, a := range accented {
			if a == r {
				return rune(plainly[at])
			}
			at++
		}
		return r
	}, s)
}

// sameFirst reports whether two first names may be those of one person: equal,
// one the initial of the other, or one a short form of the other.
func sameFirst(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 1 {
		return a[0] == b[0]
	}
	long, ok := shortList.Lookup(a)
	if ok && contains(long, b) {
		return true
	}
	long, ok = shortList.Lookup(b)
	return ok && contains(long, a)
}

// contains reports whether list, words with spaces between, has word.
func contains(list, word string) bool {
	for s := range strings.FieldsSeq(list) {
		if s == word {
			return true
		}
	}
	return false
}

// samePerson reports whether two full names may be those of one person.
func samePerson(a, b *personName) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	if a.bare == b.bare && sameFirst(a.first, b.first) {
		// Middle names that both give must be the same.
		if len(a.words) < 3 || len(b.words) < 3 {
			return true
		}
		return sameFirst(a.words[1], b.words[1])
	}
	// Hugo Mora, Hugo Mora Salas
	if len(a.words) < 2 || len(a.words) == len(b.words) {
		return false
	}
	for i := range a.words {
		if a.words[i] != b.words[i] {
			return false
		}
	}
	return true
}
