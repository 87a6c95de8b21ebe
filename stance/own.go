package stance

import (
	"strconv"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// A WordClass tells as what a word of an [Entry] shows a stance.
type WordClass string

// The word classes of entries.
const (
	Verb      WordClass = "verb"      // its subject holds the stance: "greenlit the film"
	Noun      WordClass = "noun"      // its possessor or agent does: "her veto of the film"
	Adjective WordClass = "adjective" // of whom it is said does: "is bearish on the film"
)

// An Entry is a word that shows a stance, or the beginning of a phrase that
// does.
type Entry struct {
	// Phrase is the lemma of a word, "greenlight", and for a phrase the words
	// behind it, "throw cold water".
	Phrase string
	Class  WordClass // of the word

	// Kind is what it shows. An entry without a kind shows nothing: it takes
	// the phrase out of the lists.
	Kind      Kind
	Strength  int       // 1 to 3, or 0 for 2
	Certainty Certainty // of the target, or empty for Certain

	// Follows is what must follow the phrase and is the target, one of a list
	// with commas: "np" a noun phrase, "that" a clause, "ing" a gerund, "inf"
	// an infinitive, "to" or another word what stands behind that word, "none"
	// nothing, "any" whatever there is. Empty it is "np" for a verb, and
	// "of,for,to,on" for others.
	Follows string
}

// ownMark begins an entry of the caller’s, which stands among the numbers of
// those of the lists.
const ownMark = "!"

// Between the parts of such an entry stand these, for spaces and commas part
// entries.
const (
	ownSpace = '\x1f'
	ownComma = '\x1e'
)

// encodeOwn returns line as it may stand among numbers.
func encodeOwn(line string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ':
			return ownSpace
		case ',':
			return ownComma
		}
		return r
	}, line)
}

// decodeOwn is the reverse of encodeOwn.
func decodeOwn(entry string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ownSpace:
			return ' '
		case ownComma:
			return ','
		}
		return r
	}, entry)
}

// ownEntry returns the line of an entry of the caller’s, if it is one.
func ownEntry(number string) (line string, ok bool) {
	line, ok = strings.CutPrefix(number, ownMark)
	if !ok {
		return "", false
	}
	return decodeOwn(line), true
}

// own are the entries of the caller, by the lemma that begins their phrase.
type own map[string][]ownWord

type ownWord struct {
	list list
	rest string // of the phrase
	line string // as it stands among the numbers, or empty
}

// newOwn returns entries as the reader needs them.
func newOwn(entries []Entry) own {
	if len(entries) == 0 {
		return nil
	}
	o := own{}
	for _, e := range entries {
		first, rest, _ := strings.Cut(lexicon.Fold(e.Phrase), " ")
		w := ownWord{list: verbList, rest: rest}
		follows := "np"
		if e.Class != Verb {
			w.list, follows = adjectiveList, "of,for,to,on"
			if e.Class == Noun {
				w.list = nounList
			}
		}
		if e.Follows != "" {
			follows = e.Follows
		}
		if e.Kind != "" {
			strength, certainty := e.Strength, e.Certainty
			if strength < 1 || strength > 3 {
				strength = 2
			}
			if certainty == "" {
				certainty = Certain
			}
			value := string(e.Kind) + " " + strconv.Itoa(strength) + " " + string(certainty) + " " + follows
			w.line = ownMark + encodeOwn(value+"|"+rest)
		}
		o[first] = append(o[first], w)
	}
	return o
}

// apply changes what is known of w, whose lemma is given, to what the caller
// says of it.
func (o own) apply(w *word, lemma string) {
	if w.name {
		return
	}
	for _, e := range o[lexicon.Fold(lemma)] {
		w.entries = replaceEntry(w.entries, e)
		if e.list == verbList && w.forms == 0 {
			w.forms = formOfTag(w.tag)
		}
	}
}

// replaceEntry returns the numbers of entries with e for what they have of the
// same phrase.
func replaceEntry(entries string, e ownWord) string {
	var kept []string
	own := string(e.list) + "="
	var numbers []string
	for _, mark := range strings.Fields(entries) {
		if !strings.HasPrefix(mark, own) {
			kept = append(kept, mark)
			continue
		}
		for number := range strings.SplitSeq(mark[len(own):], ",") {
			line, ok := ownEntry(number)
			if !ok {
				line, _ = entryTable.Lookup(number)
			}
			if _, rest, _ := strings.Cut(line, "|"); rest != e.rest {
				numbers = append(numbers, number)
			}
		}
	}
	if e.line != "" {
		numbers = append(numbers, e.line)
	}
	if len(numbers) > 0 {
		kept = append(kept, own+strings.Join(numbers, ","))
	}
	return strings.Join(kept, " ")
}

// formOfTag returns the form that a verb with this tag has.
func formOfTag(t syntax.Tag) form {
	switch t {
	case syntax.VB, syntax.VBP:
		return base
	case syntax.VBZ:
		return third
	case syntax.VBD:
		return past
	case syntax.VBN:
		return participle
	case syntax.VBG:
		return gerund
	}
	return 0
}
