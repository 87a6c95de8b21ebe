package stance

import (
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A class is what a word does in the grammar of its sentence.
type class uint8

const (
	openWord class = iota // a noun, an adjective, a verb, a name
	articleWord
	possessiveWord
	subjectWord // a pronoun that is a subject
	objectWord  // a pronoun that is not
	pronounWord
	thereWord
	haveWord
	beWord
	getWord
	doWord
	modalWord
	possibleWord
	willWord
	oughtWord
	cannotWord
	notWord
	barelyWord
	hedgeWord
	noWord
	neitherWord
	nobodyWord
	toWord
	ofWord
	prepositionWord
	byWord
	withoutWord
	asWord
	thanWord
	likeWord
	particleWord
	coordinatorWord
	subordinatorWord
	conditionWord
	thatWord
	relativeWord
	questionWord
	adverbWord
	timeWord
	dayWord
	numberWord
	ownerWord    // the ’s of a possessor
	commaMark    // or a dash
	stopMark     // ends a clause: ; : ( ) . !
	questionMark // the same, and it was a question
	quoteMark    // may stand anywhere
)

// classNames are the names of the classes in grammar.txt.
var classNames = [...]string{
	openWord: "open", articleWord: "article", possessiveWord: "possessive", subjectWord: "subject", objectWord: "object",
	pronounWord: "pronoun", thereWord: "there", haveWord: "have", beWord: "be", getWord: "get", doWord: "do",
	modalWord: "modal", possibleWord: "possible", willWord: "will", oughtWord: "ought", cannotWord: "cannot",
	notWord: "not", barelyWord: "barely", hedgeWord: "hedge", noWord: "no", neitherWord: "neither", nobodyWord: "nobody",
	toWord: "to", ofWord: "of", prepositionWord: "preposition", byWord: "by", withoutWord: "without", asWord: "as",
	thanWord: "than", likeWord: "like", particleWord: "particle", coordinatorWord: "coordinator",
	subordinatorWord: "subordinator", conditionWord: "condition", thatWord: "that", relativeWord: "relative",
	questionWord: "question", adverbWord: "adverb", timeWord: "time", dayWord: "day", numberWord: "number",
}

func classOf(name string) class {
	for c, n := range classNames {
		if n == name {
			return class(c)
		}
	}
	return openWord
}

// A word is a token of the sentence that is being read, and what is known of
// it without its neighbours.
type word struct {
	lexeme
	start, end int32
	tag        syntax.Tag // its part of speech
	capital    bool
	name       bool // it is a name or a part of one
	used       bool // it belongs to a cue
	first      bool // it begins the sentence or a quotation: a capital tells nothing
}

func (w *word) span() sentence.Span { return sentence.Span{Start: int(w.start), End: int(w.end)} }

// isAdverb reports whether the word may stand anywhere in a clause without
// changing who does what.
func (w *word) isAdverb() bool {
	switch w.class {
	case adverbWord, hedgeWord, notWord, barelyWord, quoteMark:
		return true
	}
	return false
}

func (w *word) isTime() bool { return w.class == timeWord || w.class == dayWord }

// isNominal reports whether the word can stand in a noun phrase.
func (w *word) isNominal() bool {
	switch w.class {
	case openWord, articleWord, possessiveWord, numberWord, noWord, neitherWord, ownerWord:
		return true
	}
	return false
}

// beginsPhrase reports whether the word can only begin a noun phrase.
func (w *word) beginsPhrase() bool {
	switch w.class {
	case articleWord, possessiveWord, subjectWord, objectWord, pronounWord, numberWord, noWord, neitherWord, nobodyWord:
		return true
	case openWord:
		return w.name || w.capital
	}
	return false
}

// is reports whether the word is s, which is in lower case.
func (c *clauses) is(i int, s string) bool {
	w := &c.words[i]
	return int(w.end-w.start) == len(s) && strings.EqualFold(c.text[w.start:w.end], s)
}

// readWords fills c.words with the words of a sentence. analyse adds to a word,
// the token i, its tag and what the caller knows of it.
func (c *clauses) readWords(tokens []words.Token, analyse func(w *word, i int), names []entity.Mention) {
	c.words = c.words[:0]
	first := true
	for i, t := range tokens {
		w := word{start: t.Start, end: t.End, first: first}
		if c.isHyphen(tokens, i) {
			continue
		}
		if t.Shape&words.Word == 0 {
			w.class = markOf(c.text[t.Start:t.End])
			if c.isOwnerMark(tokens, i) {
				w.class = ownerWord
			} else if w.class == openWord {
				continue
			}
			if n := len(c.words); n > 0 && c.words[n-1].class == thatWord && c.endsClause(tokens, i, w.class) {
				c.words[n-1].class = pronounWord // "he denied that."
			}
			first = first || w.class != commaMark
			c.words = append(c.words, w)
			continue
		}
		w.capital = t.Shape&words.Capital != 0
		for len(names) > 0 && names[0].End <= int(t.Start) {
			names = names[1:]
		}
		text, _ := words.Abbreviated(c.text[t.Start:t.End]) // names may end before the point
		inName := len(names) > 0 && names[0].Start <= int(t.Start) && int(t.Start)+len(text) <= names[0].End
		if i == 0 || !c.isHyphen(tokens, i-1) { // "U.S.-backed" is no verb
			w.read(text, t, inName)
		}
		if t.Shape&words.Clitic != 0 {
			w.class = c.cliticClass(w.class, c.text[t.Start:t.End])
		}
		c.words = append(c.words, w)
		analyse(&c.words[len(c.words)-1], i)
		c.words[len(c.words)-1].learnVerb(c.words[:len(c.words)-1])
		first = false
	}
}

// endsClause reports whether the mark at token i, of the given class, ends a
// clause for sure: a stop, or a comma before a quotation mark.
func (c *clauses) endsClause(tokens []words.Token, i int, class class) bool {
	switch class {
	case stopMark, questionMark:
		return true
	case commaMark:
		return i+1 < len(tokens) && tokens[i+1].Shape&words.Word == 0 && markOf(c.text[tokens[i+1].Start:tokens[i+1].End]) == quoteMark
	}
	return false
}

// read fills in what is known of a word by itself.
func (w *word) read(text string, t words.Token, inName bool) {
	acronym := t.Shape&words.Upper != 0 && len(text) > 1 // "US", "WHO"
	if inName || acronym {
		w.name = true
		return
	}
	known := false
	w.lexeme, known = lookUp(text)
	switch {
	case t.Shape&words.Digit != 0:
		w.class = numberWord
	case w.capital && !w.first && w.class == openWord:
		w.name, w.lexeme = true, lexeme{}
	case !known && !w.capital:
		w.guess(text)
	}
}

// guess tells by its ending what an unknown word may be.
func (w *word) guess(text string) {
	const shortest = 5
	switch {
	case len(text) < shortest:
	case strings.HasSuffix(text, "ly"):
		w.class = adverbWord
	case strings.HasSuffix(text, "ed"):
		w.forms = past | participle
	case strings.HasSuffix(text, "ing"):
		w.forms = gerund
		w.roles = nounAsOften
	}
}

// learnVerb makes a verb of a word that no list has, if it was tagged as one and
// stands behind a word that asks for one: "told the baker to repay".
func (w *word) learnVerb(before []word) {
	if w.tag != syntax.VB || w.forms&base != 0 || w.class != openWord || w.name || w.capital || len(before) == 0 {
		return
	}
	switch before[len(before)-1].class {
	case toWord, modalWord, possibleWord, willWord, oughtWord, cannotWord, notWord:
		w.forms |= base
	}
}

// markOf returns the class of a mark, openWord if it says nothing.
func markOf(mark string) class {
	switch r, _ := utf8.DecodeRuneInString(mark); r {
	case ',', '–', '—', '-':
		return commaMark
	case '?':
		return questionMark
	case '.', ';', ':', '!', '…', '(', ')', '[', ']', '{', '}', '|', '/':
		return stopMark
	case '“', '”', '"', '‘', '’', '\'', '«', '»', '„', '`', '‹', '›':
		return quoteMark
	}
	return openWord
}

// isHyphen reports whether token i is a hyphen inside a word.
func (c *clauses) isHyphen(tokens []words.Token, i int) bool {
	t := tokens[i]
	return t.End-t.Start == 1 && c.text[t.Start] == '-' && i > 0 && tokens[i-1].End == t.Start && i+1 < len(tokens) && tokens[i+1].Start == t.End
}

// isOwnerMark reports whether token i is the apostrophe of "the teachers’
// union".
func (c *clauses) isOwnerMark(tokens []words.Token, i int) bool {
	t := tokens[i]
	mark := c.text[t.Start:t.End]
	if mark != "’" && mark != "'" || i == 0 || i+1 == len(tokens) || tokens[i-1].End != t.Start {
		return false
	}
	before := c.text[t.Start-1]
	next := tokens[i+1]
	return (before == 's' || before == 'S') && next.Start > t.End && next.Shape&words.Word != 0
}

// cliticClass tells the possessor’s ’s from "is" and "has".
func (c *clauses) cliticClass(known class, text string) class {
	if last := text[len(text)-1]; last != 's' && last != 'S' {
		return known
	}
	if len(c.words) == 0 {
		return ownerWord
	}
	if c.is(len(c.words)-1, "let") {
		return objectWord // "let us"
	}
	switch c.words[len(c.words)-1].class {
	case subjectWord, pronounWord, thereWord, thatWord, relativeWord, questionWord:
		return beWord
	case adverbWord:
		if c.is(len(c.words)-1, "here") {
			return beWord
		}
	}
	return ownerWord
}
