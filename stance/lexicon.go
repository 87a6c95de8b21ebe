package stance

import (
	_ "embed"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// The word lists of data, packed; internal/pack tells what stands in the
// tables.
//
//go:generate go run ./internal/pack
var (
	//go:embed words.bin
	wordTable lexicon.Table
	//go:embed entries.bin
	entryTable lexicon.Table
)

// A list is one of the lists whose entries a word may begin.
type list byte

const (
	verbList       list = 'v'
	nounList       list = 's'
	partisanList   list = 'p'
	adjectiveList  list = 'a'
	conductList    list = 'j'
	evaluationList list = 'e'
)

// A form is a set of forms that a word may have as a verb.
type form uint8

const (
	base form = 1 << iota
	third
	past
	participle
	gerund
)

// A role is a set of things that are known of a word beside its entries.
type role uint16

const (
	reports       role = 1 << iota // says or thinks what stands behind it
	light                          // says little: the noun behind it tells
	ends                           // the same, and takes it back
	turns                          // what stands behind it does not happen
	hedges                         // what stands behind it is uncertain
	controls                       // its object does what stands behind it
	document                       // a noun for something said or written
	describes                      // takes its object for what stands behind that
	describesAs                    // the same, behind "as"
	voiced                         // its passive tells even without an agent
	nounAsOften                    // a form of a verb that is a noun as well
	negatesItself                  // a contraction with "not"
)

// A lexeme is what the lists know of a word.
type lexeme struct {
	class   class
	forms   form
	roles   role
	entries string // the numbers of its entries, by list
}

// lookUp returns what the lists know of a word, and whether they have it.
func lookUp(word string) (l lexeme, ok bool) {
	value, ok := wordTable.Lookup(word)
	for value != "" {
		var mark string
		mark, value, _ = strings.Cut(value, " ")
		switch {
		case mark == "n":
			l.roles |= nounAsOften
		case mark[0] == 'c':
			name, negates := strings.CutSuffix(mark[2:], "!")
			l.class = classOf(name)
			if negates {
				l.roles |= negatesItself
			}
		case mark[0] == 'f':
			for i := 2; i < len(mark); i++ {
				l.forms |= 1 << strings.IndexByte("btpdg", mark[i])
			}
		case mark[0] == 'r':
			for i := 2; i < len(mark); i++ {
				l.roles |= 1 << strings.IndexByte("sleuzkdqwg", mark[i])
			}
		default:
			// The entries come last.
			if value != "" {
				mark = mark + " " + value
			}
			l.entries, value = mark, ""
		}
	}
	return l, ok
}

// An entry is a line of a list, for a word that begins its phrase.
type entry struct {
	value string // what the list says: kind, strength and so on
	rest  string // the words that must follow the first
}

// entriesOf calls yield for the entries of a list that a word begins.
func entriesOf(entries string, l list) func(yield func(entry) bool) {
	return func(yield func(entry) bool) {
		for entries != "" {
			var mark string
			mark, entries, _ = strings.Cut(entries, " ")
			if mark[0] != byte(l) {
				continue
			}
			for numbers := mark[2:]; numbers != ""; {
				var number string
				number, numbers, _ = strings.Cut(numbers, ",")
				line, ok := ownEntry(number)
				if !ok {
					line, _ = entryTable.Lookup(number)
				}
				value, rest, _ := strings.Cut(line, "|")
				if !yield(entry{value, rest}) {
					return
				}
			}
		}
	}
}

// has reports whether a word begins entries of list l.
func has(entries string, l list) bool {
	for i := 0; i < len(entries); i++ {
		if entries[i] == byte(l) && i+1 < len(entries) && entries[i+1] == '=' {
			return true
		}
	}
	return false
}

// An attitude is what an entry of verbs, nouns or adjectives says.
type attitude struct {
	kind      Kind
	strength  int
	certainty Certainty
	what      string // what must follow, one of a list
	turn      string // what negation does: "flips", "void", "opposes", or empty
}

func (e entry) attitude() attitude {
	kind, rest, _ := strings.Cut(e.value, " ")
	strength, rest, _ := strings.Cut(rest, " ")
	certainty, rest, _ := strings.Cut(rest, " ")
	what, turn, _ := strings.Cut(rest, " ")
	return attitude{Kind(kind), int(strength[0] - '0'), Certainty(certainty), what, turn}
}

// A judgement is what an entry of evaluations or conduct says.
type judgement struct {
	polarity int
	strength int
	plain    bool // it judges even in the author's words
}

func (e entry) judgement() judgement {
	j := judgement{polarity: +1, strength: int(e.value[2] - '0'), plain: strings.HasSuffix(e.value, " plain")}
	if e.value[0] == '-' {
		j.polarity = -1
	}
	return j
}
