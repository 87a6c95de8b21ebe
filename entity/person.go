package entity

import (
	"slices"
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
	nick  string // a nickname in marks inside the name
	// generation is what tells people of the same name apart: Jr., III.
	generation string
}

// maxPersonWords is the number of words of the longest name that is read.
const maxPersonWords = 12

// parsePerson takes the name of a person to pieces.
func parsePerson(s string) personName {
	var n personName
	marked := false // inside marks
	for word := range strings.FieldsSeq(s) {
		opens, closes := marksAround(word)
		if opens || marked {
			marked = !closes
			if n.nick == "" {
				n.nick = foldName(trimMarks(word))
			}
			continue
		}
		word = strings.Trim(word, ".,")
		if class, _ := grammar(word); class == "suffix" && len(n.words) > 0 {
			if n.generation == "" {
				n.generation = generationOf(word)
			}
			continue
		}
		if word = foldName(word); word != "" {
			n.words = append(n.words, plainEnding(word))
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

// marksAround reports whether a mark or a bracket that may stand around a
// nickname opens word, and whether one closes it.
func marksAround(word string) (opens, closes bool) {
	first, size := utf8.DecodeRuneInString(word)
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(word, ".,"))
	opens = len(word) > size && (isMark(string(first)) || first == '(')
	return opens, isMark(string(last)) || last == ')'
}

// trimMarks cuts the marks and brackets off a nickname.
func trimMarks(word string) string { return strings.Trim(word, ".,()\"“”‘’'") }

// generationOf returns what the word at the end of a name tells of the
// generation, or nothing: III, but not PhD.
func generationOf(word string) string {
	switch word = lexicon.Fold(word); word {
	case "jr", "jnr", "junior":
		return "jr"
	case "sr", "snr", "senior":
		return "sr"
	}
	if strings.Trim(word, "ivx") == "" {
		return word
	}
	return ""
}

// sameGeneration reports whether nothing tells that two people of one name are
// father and son, or kings.
func (n *personName) sameGeneration(o *personName) bool {
	return n.generation == "" || o.generation == "" || n.generation == o.generation
}

// plainEnding writes the endings alike by which one Slavic name comes into
// English: Zelenskyy, Zelenskiy, Zelensky.
func plainEnding(word string) string {
	for _, ending := range [...]string{"skyy", "skiy", "skyi", "skij", "skii"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 1 {
			return stem + "sky"
		}
	}
	return word
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
	accented = "àáâãäåāăąạảấầẩẫậắằẳẵặçćčĉċďđḍèéêëēĕėęěẹẻẽếềểễệğģĝġħĥḥìíîïīĭįıỉịĵķĺļľłñńņňòóôõöøōŏőọỏốồổỗộơớờởỡợŕřŗśšşșŝṣťţțṭùúûüūŭůűųụủưứừửữựŵýÿŷỳỵỷỹźžżẓ"
	plainly  = "aaaaaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeeeegggghhhiiiiiiiiiijkllllnnnnoooooooooooooooooooooorrrssssssttttuuuuuuuuuuuuuuuuuwyyyyyyyzzzz"
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
		if r < utf8.RuneSelf && r != '.' {
			return r
		}
		if r == '.' || '\u0300' <= r && r <= '\u036F' {
			return -1 // a point, or an accent by itself
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
	return ok && contains(long, a) || soundAlike(a, b)
}

// minConsonants is how many consonants two first names must share to be taken
// for spellings of one.
const minConsonants = 3

// soundAlike reports whether two first names differ in vowels and doubled
// letters alone, as names do that come from other scripts: Mohammed, Muhamad;
// Yury, Yuri. Those of a man and a woman, Daniel and Danielle, do not.
func soundAlike(a, b string) bool {
	if a[0] != b[0] || len(a) > maxAccents || len(b) > maxAccents {
		return false
	}
	x, y := consonants(a), consonants(b)
	if len(x) < minConsonants || x != y {
		return false
	}
	g, _ := given(a)
	h, _ := given(b)
	return g == 0 || h == 0 || g == h
}

// consonants returns the letters of a folded name but for vowels and the
// second of two that are the same.
func consonants(name string) string {
	var out []byte
	for i := range len(name) {
		if strings.IndexByte("aeiouy", name[i]) < 0 && (i == 0 || name[i] != name[i-1]) {
			out = append(out, name[i])
		}
	}
	return string(out)
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
	if !a.sameGeneration(b) {
		return false
	}
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
	if a.bare == b.bare && (a.nick != "" && a.nick == b.first || b.nick != "" && b.nick == a.first) {
		return true
	}
	switch {
	case len(a.words) < 2:
		return false
	case len(a.words) == len(b.words):
		// Orban Viktor, Viktor Orban
		return len(a.words) == 2 && a.words[0] == b.words[1] && a.words[1] == b.words[0]
	case slices.Equal(a.words, b.words[:len(a.words)]):
		return true // Hugo Mora, Hugo Mora Salas
	}
	// Ruiz Salas, Ana Ruiz Salas
	_, isGiven := given(a.first)
	return !isGiven && slices.Equal(a.words, b.words[len(b.words)-len(a.words):])
}
