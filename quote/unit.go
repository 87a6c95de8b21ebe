package quote

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A unit is what a clause is read in: a word, a mark of punctuation, or all
// that stands in a pair of quotation marks.
type unit struct {
	start, end int32
	tag        tag
	form       verbForm // what a verb can be; of others zero
	flags      flag
	pair       int32  // of tagQuote, the index of the pair in reader.pairs
	lemma      string // of a verb the tables have
}

func (u unit) span() sentence.Span { return sentence.Span{Start: int(u.start), End: int(u.end)} }

func (u unit) is(f flag) bool { return u.flags&f != 0 }

// tag is the class of a unit.
type tag uint8

const (
	tagNone  tag = iota // beyond the first or last unit
	tagNoun             // a noun or an adjective: they are not told apart
	tagName             // a capitalised word that is no other
	tagPron             // a pronoun that can be a subject
	tagObj              // one that cannot
	tagDet              // an article or another determiner
	tagOwn              // a possessive determiner
	tagPoss             // ’s
	tagNum              // a number
	tagAdv              // an adverb
	tagPrep             // a preposition
	tagTo               // to
	tagCoord            // and, or, but
	tagSub              // because, while, after
	tagThat             // that
	tagWh               // who, which, whether, how
	tagBe               // an auxiliary, each kind apart
	tagHave
	tagDo
	tagModal
	tagNot
	tagVerb
	tagQuote
	tagComma
	tagStop
	tagColon
	tagSemicolon
	tagDash
	tagOpen
	tagClose
	tagOther // a symbol
)

// flag is a set of further things known of a unit.
type flag uint8

const (
	opensSentence  flag = 1 << iota // it begins a sentence
	opensParagraph                  // and a paragraph
	capital                         // its first letter is upper case
	isFinite                        // a verb or auxiliary that has a subject
	negative                        // an auxiliary with “not” in it, or “not” itself
	claimed                         // a quote that is somebody’s words already
	shouted                         // all letters are upper case
)

// A stretch is a run of units that can be read by itself: the text outside
// all marks, or what stands in one pair. Its units are those of the reader.
type stretch struct {
	units []unit
	// starts holds the index of the first unit of every statement and, at
	// the end, the number of units. A statement is a sentence as far as it
	// stands in the stretch.
	starts []int
}

// maxStatement is the number of units in the longest statement. A longer one
// is cut: so every look from one end of a statement to the other is bounded.
const maxStatement = 300

// A reader reads the quotations of one text.
type reader struct {
	text   *sentence.Text
	string string
	words  *words.CoarseWords
	lexis  lexis
	pairs  []mark.Pair
	who    Speakers
	// owner holds, of each pair, the attribution that has it, counted from 1
	// in its stretch; and, once the stretch is finished, in found.
	owner []int32
	found []Quotation
	// scripts tells of each pair whether a transcript stands in it; it is made
	// when first asked for. turn is the last turn found in one.
	scripts []bool
	turn    scriptTurn
	inside  []int // the speakers of the quotation that is read: "I" is they
}

// stretch returns the units of text[span], which stands inside the pair with
// index parent, or in none if that is -1. Pairs from index next on may stand
// in it.
func (r *reader) stretch(span sentence.Span, parent, next int) stretch {
	var s stretch
	sentences := r.text.Sentences()
	sent := r.sentenceAfter(span.Start)
	last := span.Start
	s.units = make([]unit, 0, r.words.From(span.End)-r.words.From(span.Start))
	for i := r.words.From(span.Start); i < len(r.words.Tokens); {
		t := r.words.Tokens[i]
		if int(t.End) > span.End {
			break
		}
		u := unit{start: t.Start, end: t.End}
		for next < len(r.pairs) && r.pairs[next].Span().Start < int(t.Start) {
			next++
		}
		if next < len(r.pairs) && r.pairs[next].Parent == parent+1 && r.pairs[next].Span().Start == int(t.Start) && strings.TrimSpace(r.pairs[next].Inner.In(r.string)) != "" {
			p := r.pairs[next].Span()
			u.end, u.tag, u.pair = int32(p.End), tagQuote, int32(next)
			for i < len(r.words.Tokens) && int(r.words.Tokens[i].Start) < p.End {
				i++
			}
		} else {
			i++
			r.classify(&u, t.Shape)
		}
		// A sentence that begins between the unit before and this one, or
		// with it, makes this one the first of a statement.
		began := len(s.units) == 0
		for sent < len(sentences) && sentences[sent].Start <= int(u.start) {
			began = began || sentences[sent].Start >= last
			sent++
		}
		gap := r.string[last:u.start]
		newlines := strings.Count(gap, "\n")
		if n := len(s.units); began && n > 0 && newlines == 0 && u.tag != tagQuote && !u.is(capital) && s.units[n-1].tag == tagClose {
			began = false // Roth (R-Ohio.) said
		}
		if len(s.units) == 0 || newlines > 0 && (began || newlines > 1) {
			u.flags |= opensParagraph
			began = true
		}
		if !began && len(s.units)-s.starts[len(s.starts)-1] >= maxStatement {
			began = true
		}
		if began {
			u.flags |= opensSentence
			s.starts = append(s.starts, len(s.units))
		}
		s.units = append(s.units, u)
		last = int(u.end)
	}
	s.starts = append(s.starts, len(s.units))
	for k := 0; k+1 < len(s.starts); k++ {
		r.tag(s.units[s.starts[k]:s.starts[k+1]])
	}
	return s
}

// sentenceAfter returns the index of the first sentence that begins at or
// behind offset.
func (r *reader) sentenceAfter(offset int) int {
	sentences := r.text.Sentences()
	lo, hi := 0, len(sentences)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if sentences[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// word returns the text of u.
func (r *reader) word(u unit) string { return r.string[u.start:u.end] }

// at returns units[i], or the zero unit if there is none.
func at(units []unit, i int) unit {
	if i < 0 || i >= len(units) {
		return unit{}
	}
	return units[i]
}
