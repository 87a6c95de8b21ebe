package score

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// phraseEnds are the words behind which a noun phrase no longer names its
// head.
var phraseEnds = strings.Fields("at in on from to with near by like including who whose which that when under as or")

// prefixes begin words that are no names though a capital stands in them:
// pro-Russian.
var prefixes = strings.Fields("pro anti pan non ex mid")

var articles = strings.Fields("the a an")

// insideNames are the small words that a name may have.
var insideNames = strings.Fields("of for the and & de la le van der von den du da bin al di del y et")

// titles are the words before the name of a person that have a capital and are
// no part of it, as the texts of the set have them.
var titles = strings.Fields(`Mr Mrs Ms Miss Dr Prof Professor Doctor Sir Dame Lord Lady Sister Saint King Queen Prince Princess Pope
President Vice Senator Sen Representative Rep Governor Gov Mayor Minister Prime Secretary Chancellor Ambassador Judge Justice Attorney
General Colonel Captain Lieutenant Sergeant Officer Chief Commander Admiral Assistant Associate Director Chairman Chairwoman Chairperson
Chair Spokesman Spokeswoman Spokesperson Author Editor Coach Actor Actress Singer Biologist Producer Founder
Former Ex-President Congressman Congresswoman MP Councillor Republican Democrat Democratic Libertarian Journalist Academic Man`)

// properName returns the part of the noun phrase s that is a name as the
// library has it: "Ana Brito" of "the former senator Ana Brito’s". It is zero
// if the head of the phrase is no name.
func properName(text string, s sentence.Span, kind entity.Kind) sentence.Span {
	words := headWords(text, s, kind)
	// The name begins behind the last common word or title.
	first := 0
	for i, w := range words {
		word := w.In(text)
		title := kind == entity.Person && slices.Contains(titles, strings.TrimRight(word, "."))
		if title || !startsLarge(word) && !slices.Contains(insideNames, word) {
			first = i + 1
		}
	}
	words = words[first:]
	for len(words) > 0 {
		word := words[0].In(text)
		article := slices.Contains(articles, strings.ToLower(word))
		if article && kind == entity.Person {
			return sentence.Span{} // the Joker, the Arabs
		}
		if startsLarge(word) && !article {
			break
		}
		words = words[1:]
	}
	for len(words) > 0 && !startsLarge(words[len(words)-1].In(text)) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return sentence.Span{}
	}
	return sentence.Span{Start: words[0].Start, End: words[len(words)-1].End}
}

// headWords returns the words of the noun phrase s before what says more of
// its head. Of several people joined by "and" there are none.
func headWords(text string, s sentence.Span, kind entity.Kind) []sentence.Span {
	var words []sentence.Span
	large := false // the last word has a capital
	all := fields(text, s)
	for i, w := range all {
		word := w.In(text)
		switch {
		case i > 0 && slices.Contains(phraseEnds, word),
			word == "of" && (kind == entity.Person || !large):
			return words
		case word == "and" && kind == entity.Person:
			return nil
		case word == "and" && (kind != entity.Organization || !large):
			return words
		}
		bare := strings.TrimRight(word, ",")
		closed := bare != word
		owner := false
		for _, ending := range [...]string{"'s", "’s", "'", "’"} {
			if rest, ok := strings.CutSuffix(bare, ending); ok {
				bare, owner = rest, true
				break
			}
		}
		bare = strings.Trim(bare, "\"“”‘'()[]")
		if bare == "" {
			return words
		}
		w.Start += strings.Index(word, bare)
		w.End = w.Start + len(bare)
		large = startsLarge(bare)
		if owner && kind != entity.Organization && i+1 < len(all) {
			words = words[:0] // what follows is the head
			continue
		}
		words = append(words, w)
		if closed {
			return words
		}
	}
	return words
}

// fields returns the words of text[s] between white space.
func fields(text string, s sentence.Span) []sentence.Span {
	var all []sentence.Span
	at := s.Start
	for word := range strings.FieldsSeq(s.In(text)) {
		at += strings.Index(text[at:], word)
		all = append(all, sentence.Span{Start: at, End: at + len(word)})
		at += len(word)
	}
	return all
}

// startsLarge reports whether a capital letter or a digit begins word, or
// stands in it, as in al-Masri.
func startsLarge(word string) bool {
	if front, _, ok := strings.Cut(word, "-"); ok && slices.Contains(prefixes, strings.ToLower(front)) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(word)
	if unicode.IsUpper(r) || unicode.IsDigit(r) {
		return true
	}
	return strings.IndexFunc(word, unicode.IsUpper) > 0
}
