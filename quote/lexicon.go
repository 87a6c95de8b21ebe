package quote

import (
	_ "embed"
	"sort"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
)

//go:generate go run ./internal/forms -o forms.bin data/verbs.txt data/cues.txt
//go:generate go run ../internal/lexicon/pack -o cues.bin data/cues.txt
//go:generate go run ../internal/lexicon/pack -o words.bin data/words.txt
//go:generate go run ../internal/lexicon/pack -o nouns.bin data/nouns.txt
//go:generate go run ../internal/lexicon/pack -o circumstances.bin data/circumstances.txt
//go:generate go run ../internal/lexicon/pack -o chains.bin data/chains.txt
//go:generate go run ../internal/lexicon/pack -o labels.bin data/labels.txt
//go:generate go run ../internal/lexicon/pack -o silences.bin data/silences.txt
//go:generate go run ../internal/lexicon/pack -o records.bin data/records.txt
//go:generate go run ../internal/lexicon/pack -o classes.bin data/classes.txt
//go:generate go run ../internal/lexicon/pack -o together.bin data/together.txt

// What each table holds stands at the top of its list in the folder data.
var (
	//go:embed forms.bin
	formTable lexicon.Table
	//go:embed cues.bin
	cueTable lexicon.Table
	//go:embed words.bin
	wordTable lexicon.Table
	//go:embed nouns.bin
	nounTable lexicon.Table
	//go:embed circumstances.bin
	circumstanceTable lexicon.Table
	//go:embed chains.bin
	chainTable lexicon.Table
	//go:embed labels.bin
	labelTable lexicon.Table
	//go:embed silences.bin
	silenceTable lexicon.Table
	//go:embed records.bin
	recordTable lexicon.Table
	//go:embed classes.bin
	classTable lexicon.Table
	//go:embed together.bin
	togetherTable lexicon.Table
)

// frame is a set of the things that may follow a cue.
type frame uint16

const (
	direct    frame = 1 << iota // words in marks
	clause                      // a clause, with "that" or without
	that                        // a clause with "that"
	wh                          // an indirect question
	infinite                    // "to" and a verb
	object                      // a noun phrase or a gerund
	personTo                    // somebody, "to" and a verb
	as                          // an object, "as" and a predicate
	call                        // an object and a predicate
	addressee                   // somebody before the rest
	passive                     // it is said, he is said to
	mood                        // a noun that tells what
	record                      // an object, if the source is a poll, a report or the like
	behind                      // nothing: the verb stands behind words in marks
)

// A cue is what the tables say of a verb or noun that reports.
type cue struct {
	lemma  string
	class  Class
	frames frame
}

// parseCue reads an entry of the table of cues.
func parseCue(lemma, value string) cue {
	class, rest, _ := strings.Cut(value, " ")
	c := cue{lemma: lemma, class: Class(class)}
	for rest != "" {
		var f string
		f, rest, _ = strings.Cut(rest, " ")
		switch f {
		case "direct":
			c.frames |= direct
		case "clause":
			c.frames |= clause | that
		case "that":
			c.frames |= that
		case "wh":
			c.frames |= wh
		case "to":
			c.frames |= infinite
		case "object":
			c.frames |= object
		case "person-to":
			c.frames |= personTo
		case "as":
			c.frames |= as
		case "call":
			c.frames |= call
		case "addressee":
			c.frames |= addressee
		case "passive":
			c.frames |= passive
		case "noun":
			c.frames |= mood
		case "record":
			c.frames |= record
		case "behind":
			c.frames |= behind
		}
	}
	return c
}

// verbForm is a set of the things that a form of a verb can be.
type verbForm uint8

const (
	base verbForm = 1 << iota
	third
	past
	participle
	ing
	alsoNoun

	finite = base | third | past
)

// parseForm reads an entry of the table of forms.
func parseForm(value string) (verbForm, string) {
	letters, lemma, _ := strings.Cut(value, " ")
	var f verbForm
	for i := range len(letters) {
		switch letters[i] {
		case 'b':
			f |= base
		case 's':
			f |= third
		case 'd':
			f |= past
		case 'n':
			f |= participle
		case 'g':
			f |= ing
		case 'o':
			f |= alsoNoun
		}
	}
	return f, lemma
}

// A lexis is the tables and what the caller added to them.
type lexis struct {
	cues  map[string]cue
	forms map[string]extraForm
}

type extraForm struct {
	form  verbForm
	lemma string
}

// newLexis returns the tables with the caller's cues. Their forms are regular
// unless the tables know better.
func newLexis(extra map[string]Class) lexis {
	if len(extra) == 0 {
		return lexis{}
	}
	x := lexis{cues: make(map[string]cue, len(extra)), forms: map[string]extraForm{}}
	lemmas := make([]string, 0, len(extra))
	for lemma := range extra {
		lemmas = append(lemmas, lemma)
	}
	// Two lemmas may share a form: the order decides, so there must be one.
	sort.Strings(lemmas)
	for _, given := range lemmas {
		lemma := lexicon.Fold(given)
		verb, _, _ := strings.Cut(lemma, " ")
		if verb == "" {
			continue
		}
		x.cues[lemma] = cue{lemma, extra[given], direct | clause | that | wh}
		if value, ok := formTable.Lookup(verb); ok {
			if _, known := parseForm(value); known == verb {
				continue
			}
		}
		f := words.Inflect(verb)
		x.addForm(verb, base, verb)
		x.addForm(f.Third, third, verb)
		x.addForm(f.Past, past|participle, verb)
		x.addForm(f.Ing, ing, verb)
	}
	return x
}

func (x lexis) addForm(word string, f verbForm, lemma string) {
	if have, ok := x.forms[word]; !ok || have.lemma == lemma {
		x.forms[word] = extraForm{have.form | f, lemma}
	}
}

// form returns what word can be as a verb, and its lemma.
func (x lexis) form(word string) (verbForm, string) {
	if x.forms != nil {
		if f, ok := x.forms[lexicon.Fold(word)]; ok {
			return f.form, f.lemma
		}
	}
	value, ok := formTable.Lookup(word)
	if !ok {
		return 0, ""
	}
	return parseForm(value)
}

// cue returns the cue that key is: a lemma, or a lemma and a particle.
func (x lexis) cue(key string) (cue, bool) {
	if x.cues != nil {
		if c, ok := x.cues[key]; ok {
			return c, true
		}
	}
	value, ok := cueTable.Lookup(key)
	if !ok {
		return cue{}, false
	}
	return parseCue(key, value), true
}
