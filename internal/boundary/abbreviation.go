package boundary

import (
	_ "embed"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// The word lists of the news rules.
//
//go:generate go run ../lexicon/pack -o abbreviations.bin data/abbreviations.txt
//go:generate go run ../lexicon/pack -o starters.bin data/starters.txt
//go:generate go run ../lexicon/pack -o attributions.bin data/attributions.txt
//go:generate go run ../lexicon/pack -o times.bin data/times.txt
var (
	//go:embed abbreviations.bin
	abbreviations lexicon.Table
	//go:embed starters.bin
	starters lexicon.Table
	//go:embed attributions.bin
	attributions lexicon.Table
	//go:embed times.bin
	times lexicon.Table
)

// An abbreviation is the class of a word that is written with a full stop of
// its own; data/abbreviations.txt tells what each class means.
type abbreviation uint8

const (
	plain abbreviation = iota // no abbreviation
	title
	inside
	numbered
	month
	end
	hour
	given // by the caller
)

// abbreviationOf returns the class of word, which stands before a full stop
// and has the shape s.
func (r *Rules) abbreviationOf(word string, s shape) abbreviation {
	for _, a := range r.Abbreviations {
		if lexicon.Equal(a, word) {
			return given
		}
	}
	class, ok := abbreviations.Lookup(word)
	if !ok {
		if s == dotted {
			return end
		}
		return plain
	}
	switch class {
	case "title":
		if s.isCapitalised() {
			return title
		}
	case "inside":
		return inside
	case "number":
		return numbered
	case "month":
		if s.isCapitalised() {
			return month
		}
	case "state":
		if s.isCapitalised() {
			return end
		}
	case "hour":
		return hour
	case "end":
		return end
	}
	return plain
}

// isStarter reports whether word begins a sentence far more often than a name.
func (r *Rules) isStarter(word string) bool {
	for _, s := range r.Starters {
		if lexicon.Equal(s, word) {
			return true
		}
	}
	const longest = 16 // of the list
	return len(word) <= longest && starters.Has(word)
}
