package entity

import (
	_ "embed" // for the lists
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

//go:generate go run ../internal/lexicon/pack -o data/known.bin data/countries.txt data/places.txt data/seats.txt data/bodies.txt data/groups.txt data/works.txt
//go:generate go run ../internal/lexicon/pack -o data/titles.bin data/titles.txt
//go:generate go run ../internal/lexicon/pack -o data/heads.bin data/heads.txt
//go:generate go run ../internal/lexicon/pack -o data/common.bin data/common.txt
//go:generate go run ../internal/lexicon/pack -o data/given.bin data/given.txt
//go:generate go run ../internal/lexicon/pack -o data/grammar.bin data/grammar.txt
//go:generate go run ../internal/lexicon/pack -o data/cues.bin data/cues.txt
//go:generate go run ../internal/lexicon/pack -o data/short.bin data/short.txt
//go:generate go run ../internal/lexicon/pack -o data/pronouns.bin data/pronouns.txt
//go:generate go run ../internal/lexicon/pack -o data/metonyms.bin data/metonyms.txt

// The lists, each described at the top of its text form.
var (
	//go:embed data/known.bin
	knownList lexicon.Table
	//go:embed data/titles.bin
	titleList lexicon.Table
	//go:embed data/heads.bin
	headList lexicon.Table
	//go:embed data/common.bin
	commonList lexicon.Table
	//go:embed data/given.bin
	givenList lexicon.Table
	//go:embed data/grammar.bin
	grammarList lexicon.Table
	//go:embed data/cues.bin
	cueList lexicon.Table
	//go:embed data/short.bin
	shortList lexicon.Table
	//go:embed data/pronouns.bin
	pronounList lexicon.Table
	//go:embed data/metonyms.bin
	metonymList lexicon.Table
)

// A sense is what knownList says of a name.
type sense struct {
	kind string // country, people, capital, seat, place, postal, body, acronym, group, language, event
	name string // the name of what it means, if that is another
}

// knownAs looks a name up.
func knownAs(name string) (s sense, ok bool) {
	value, ok := knownList.Lookup(name)
	s.kind, s.name, _ = strings.Cut(value, " ")
	if s.kind == "acronym" || s.kind == "postal" {
		ok = name == strings.ToUpper(name)
	}
	return s, ok
}

// mentionKind is the kind of a mention that has the sense s.
func (s sense) mentionKind() Kind {
	switch s.kind {
	case "country", "capital", "place", "postal":
		return Location
	case "people", "group":
		return NORP
	case "seat", "body", "acronym":
		return Organization
	}
	return Misc
}

// common returns what commonList says of word or of what is left of it
// without an ending of English inflection.
func common(word string) (value string, ok bool) {
	if value, ok = commonList.Lookup(word); ok {
		return value, ok
	}
	for _, ending := range [...]string{"s", "es", "d", "ed", "ing", "ly", "r", "er", "ers", "rs", "y", "al"} {
		stem := strings.TrimSuffix(word, ending)
		n := len(stem)
		if n == len(word) || n < 2 {
			continue
		}
		switch ending {
		case "d", "r", "rs":
			if stem[n-1] != 'e' {
				continue
			}
		case "es":
			if strings.IndexByte("sxzho", stem[n-1]) < 0 {
				continue
			}
		case "ing", "er", "ers", "y", "al":
			if value, ok = commonList.Lookup(stem + "e"); ok {
				return "", ok
			}
		}
		if n < 3 {
			continue
		}
		if value, ok = commonList.Lookup(stem); ok {
			break
		}
		// A doubled consonant: plan, planned.
		if stem[n-1] == stem[n-2] {
			if value, ok = commonList.Lookup(stem[:n-1]); ok {
				break
			}
		}
	}
	if stem, found := strings.CutSuffix(word, "ies"); found && !ok {
		value, ok = commonList.Lookup(stem + "y")
	}
	if stem, found := strings.CutSuffix(word, "ied"); found && !ok {
		value, ok = commonList.Lookup(stem + "y")
	}
	if stem, found := strings.CutSuffix(word, "ily"); found && !ok {
		value, ok = commonList.Lookup(stem + "y")
	}
	// An inflected form of a function word or of a month is neither.
	return "", ok && value == ""
}

// grammar returns the class of a small word and what is said besides.
func grammar(word string) (class, detail string) {
	value, _ := grammarList.Lookup(word)
	class, detail, _ = strings.Cut(value, " ")
	return class, detail
}

// A gender is what speaks for a man or a woman.
type gender int8

const (
	male   gender = 1
	female gender = -1
)

// genderOf reads the mark that the lists use.
func genderOf(mark string) gender {
	switch mark {
	case "m":
		return male
	case "f":
		return female
	}
	return 0
}

// given reports whether word is a given name, and whose. The halves of a
// name with a hyphen count for the whole.
func given(word string) (g gender, ok bool) {
	if value, ok := givenList.Lookup(word); ok {
		return genderOf(value), true
	}
	if first, _, cut := strings.Cut(word, "-"); cut && utf8.RuneCountInString(first) > 2 {
		if value, ok := givenList.Lookup(first); ok {
			return genderOf(value), true
		}
	}
	return 0, false
}
