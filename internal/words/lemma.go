package words

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/once"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// A lemma is the form of a word that a dictionary lists: go for went, child
// for children. It is not stored but told by the number of the edit that
// makes it of the word. The conventions are those of the English treebanks of
// Universal Dependencies: n't is not, us is we, better is good or well, and
// names keep their capitals.
//
// Which edit a word takes is learned from those treebanks. Words that follow
// no rule are listed under their form and tag; others take the edit of the
// longest ending of theirs that has a rule under their tag and case.

//go:embed lemmas.bin
var lemmaTable lexicon.Table

// lemmas is the table of lemmas, made ready for use.
type lemmas struct {
	words lexicon.Table
	edits []LemmaEdit
	rules []endingRule // an open hash table, whose size is a power of two
}

// theLemmas opens the table when the first lemma is asked for.
func theLemmas() *lemmas { return opened.Get(func() *lemmas { return openLemmas(lemmaTable) }) }

var opened once.Value[*lemmas]

// lemmaEdit returns the number of the edit that makes the lemma of form, which
// has the given tag.
func lemmaEdit(form string, tag syntax.Tag) uint16 { return theLemmas().find(form, tag) }

// appendLemma appends to dst the lemma that edit makes of form.
func appendLemma(dst []byte, form string, edit uint16) []byte {
	return theLemmas().edit(edit).Append(dst, form)
}

// isLemma reports whether lemma is what edit makes of form.
func isLemma(form string, edit uint16, lemma string) bool {
	return theLemmas().edit(edit).Makes(lemma, form)
}

// edit returns the edit of that number. Numbers come from find alone, but a
// damaged one must not stop a program.
func (l *lemmas) edit(number uint16) LemmaEdit {
	if int(number) < len(l.edits) {
		return l.edits[number]
	}
	return LemmaEdit{}
}

func (l *lemmas) find(form string, tag syntax.Tag) uint16 {
	if form == "" || form[0] < ' ' || tag == syntax.NoTag || tag >= syntax.NumTags {
		return 0
	}
	if e, ok := l.listed(form, tag); ok {
		return e
	}
	if Inflects(tag) {
		// What is inflected of a compound is its last part: re-wrote.
		if dash := strings.LastIndexByte(form, '-'); dash > 0 && dash+1 < len(form) {
			if e, ok := l.listed(form[dash+1:], tag); ok && l.edit(e).Fold <= FoldLower {
				return e
			}
		}
	}
	return l.rule(form, LemmaClass(form, tag))
}

// listed returns the edit that the list has for form under tag. What it says
// of a form is a row of tags and edits of three bytes each.
func (l *lemmas) listed(form string, tag syntax.Tag) (edit uint16, ok bool) {
	value, _ := l.words.Lookup(form)
	for ; len(value) >= 3; value = value[3:] {
		if syntax.Tag(value[0]) == tag {
			return uint16(value[1]) | uint16(value[2])<<8, true
		}
	}
	return 0, false
}

// Inflects reports whether the words of tag are inflected forms of verbs or
// nouns.
func Inflects(tag syntax.Tag) bool {
	return syntax.VBD <= tag && tag <= syntax.VBZ || tag == syntax.NNS || tag == syntax.NNPS
}

// The cases of a word that rules tell apart stand in the two bits of a class
// that a tag leaves.
const (
	caseSmall   = iota << 6 // paris
	caseCapital             // Paris, McDonald, iPhone
	caseShort               // UN, MPs: as short as acronyms are
	caseLong                // PARIS
)

// LongestAcronym is the number of letters up to which a word in capitals is
// taken to be an acronym rather than loud.
const LongestAcronym = 4

// LemmaClass returns the class that the rules of a word stand under: its tag
// and, unless that is of a verb or degree, its case.
func LemmaClass(form string, tag syntax.Tag) uint8 {
	switch tag {
	case syntax.VB, syntax.VBD, syntax.VBG, syntax.VBN, syntax.VBP, syntax.VBZ, syntax.JJR, syntax.JJS, syntax.RBR, syntax.RBS:
		return uint8(tag)
	}
	uppers, lowers := 0, 0
	for i := 0; i < len(form); i++ {
		switch c := form[i]; {
		case c-'a' < 26:
			lowers++
		case c-'A' < 26:
			uppers++
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(form[i:])
			i += size - 1
			if unicode.IsUpper(r) {
				uppers++
			} else if unicode.IsLower(r) {
				lowers++
			}
		}
	}
	plural := tag == syntax.NNS || tag == syntax.NNPS
	switch {
	case uppers == 0:
		return uint8(tag) | caseSmall
	case plural && lowers == 1 && uppers > 1 && form[len(form)-1] == 's':
		return uint8(tag) | caseShort // MPs, but not TAXES, whose ending is loud too
	case lowers > 0:
		return uint8(tag) | caseCapital
	case !plural && uppers <= LongestAcronym:
		return uint8(tag) | caseShort
	}
	return uint8(tag) | caseLong
}

// An endingRule is the ending of a word, as one number, and its edit.
type endingRule struct {
	key  uint64 // the class, then the letters, the last one first; 0 in a free slot
	edit uint16
}

// noEdit is the edit of an ending that only leads to longer ones.
const noEdit = 1<<16 - 1

// MaxEnding is the length in bytes of the longest ending that a rule may have:
// with its class it fills eight.
const MaxEnding = 7

// rule returns the edit of the longest ending of form that has a rule in
// class. All endings that lead to one are in the table, so that most words are
// done with after a few letters.
func (l *lemmas) rule(form string, class uint8) uint16 {
	key := uint64(class) << 56
	found, ok := l.ending(key)
	if !ok {
		return 0
	}
	for n := 1; n <= min(len(form), MaxEnding); n++ {
		key |= endingLetter(form, n)
		edit, ok := l.ending(key)
		if !ok {
			break
		}
		if edit != noEdit {
			found = edit
		}
	}
	if l.edit(found).eats(form) {
		return 0
	}
	return found
}

// endingLetter returns the part of a key that the letter n from the end is.
func endingLetter(form string, n int) uint64 {
	c := form[len(form)-n]
	if c-'A' < 26 {
		c |= 0x20
	}
	return uint64(c) << (56 - 8*n)
}

// ending returns the edit of the entry that has this key.
func (l *lemmas) ending(key uint64) (edit uint16, ok bool) {
	r := l.rules[l.slot(key)]
	return r.edit, r.key == key
}

// slot returns where an entry with this key is, or would be.
func (l *lemmas) slot(key uint64) int {
	mask := uint64(len(l.rules) - 1)
	slot := (key ^ key>>32) * 0x9E3779B97F4A7C15 >> 32 & mask
	for l.rules[slot].key != key && l.rules[slot].key != 0 {
		slot = (slot + 1) & mask
	}
	return int(slot)
}
