package entity

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A part is a word or mark as names are put together from it: a token or, of
// a token with a hyphen such as "London-based", one side of it.
type part struct {
	start, end int32
	class      class
}

// class is a set of things that can be said of a part by itself.
type class uint32

const (
	word     class = 1 << iota
	capital        // written as a part of a name is
	upper          // all in capitals, two letters or more
	number         // holds a digit
	letters        // an abbreviation that is no name: TV, CEO
	clitic         // ’s
	initial        // J. or J.R.
	calendar       // a day or month
	function       // a word that is hardly ever part of a name
	plain          // a word that need not be part of a name
	titled         // may end a title
	modifier       // may belong to a title
	address        // Mr., King
	lordly         // an address that also begins names of buildings: King, Saint
	bodyHead       // the classes of heads.txt
	firmHead
	paperHead
	clubHead
	siteHead
	placeHead
	frontHead
	eventHead
	surname // a head that is a family name as well
	givenName
	particle
	suffix
	stopped // an abbreviation whose full stop belongs to it

	anyHead = bodyHead | firmHead | paperHead | clubHead | siteHead | placeHead | eventHead
)

// A reading is a text cut into parts.
type reading struct {
	text  string
	parts []part
	ends  []int32 // sentence i ends before parts[ends[i]]
}

// readingKey is the key of the reading in the memo of its text.
type readingKey struct{}

// read returns the reading of t, which is made when first asked for: the
// recogniser and the linker share it.
func read(t *sentence.Text) *reading {
	return t.Memo(readingKey{}, func() any { return cutWords(t) }).(*reading)
}

// cutWords cuts the words of t into parts.
func cutWords(t *sentence.Text) *reading {
	w := words.Of(t)
	r := &reading{
		text:  t.String(),
		parts: make([]part, 0, len(w.Tokens)+8),
		ends:  make([]int32, 0, len(t.Sentences())),
	}
	for s := range t.Sentences() {
		lo, hi := w.Sentence(s)
		for _, tok := range w.Tokens[lo:hi] {
			r.add(tok)
		}
		r.ends = append(r.ends, int32(len(r.parts)))
	}
	for i := range r.parts {
		r.classify(i)
	}
	return r
}

// sentence returns the range [first, last) of the parts of sentence s.
func (r *reading) sentence(s int) (first, last int) {
	if s > 0 {
		first = int(r.ends[s-1])
	}
	return first, int(r.ends[s])
}

// from returns the first part that begins at or behind offset.
func (r *reading) from(offset int) int {
	return sort.Search(len(r.parts), func(i int) bool { return int(r.parts[i].start) >= offset })
}

// at returns the text of part i.
func (r *reading) at(i int) string { return r.text[r.parts[i].start:r.parts[i].end] }

// slice returns the text of the parts [i, j).
func (r *reading) slice(i, j int) string { return r.text[r.parts[i].start:r.parts[j-1].end] }

// is reports whether part i has any of the classes c.
func (r *reading) is(i int, c class) bool { return r.parts[i].class&c != 0 }

// spaced reports whether white space stands before part i.
func (r *reading) spaced(i int) bool { return i == 0 || r.parts[i-1].end < r.parts[i].start }

// lower returns the text of part i if it is a word that begins small, or "".
func (r *reading) lower(i, first, last int) string {
	if i < first || i >= last || !r.is(i, word) || r.is(i, capital|clitic) {
		return ""
	}
	return r.at(i)
}

// add appends the parts of a token.
func (r *reading) add(tok words.Token) {
	p := part{start: tok.Start, end: tok.End}
	switch {
	case tok.Shape&words.Word == 0:
		r.parts = append(r.parts, p)
		return
	case tok.Shape&words.Clitic != 0:
		p.class = word | clitic
		r.parts = append(r.parts, p)
		return
	}
	p.class = word
	if tok.Shape&words.Digit != 0 {
		p.class |= number
	}
	s := r.text[tok.Start:tok.End]
	if (tok.Shape&words.Capital != 0 || hasCapital(s)) && !isDigit(s[0]) && !r.isAddress(int(tok.Start), int(tok.End)) {
		if strings.IndexByte(s, '-') > 0 {
			r.addCompound(p, s)
			return
		}
		if tok.Shape&words.Capital != 0 || beginsName(s) {
			p.class |= capital
		}
	}
	r.parts = append(r.parts, p)
}

// isAddress reports whether the word text[start:end] is a piece of the address
// of a page, a file or a mailbox.
func (r *reading) isAddress(start, end int) bool {
	if s := r.text[start:end]; len(s) > 3 && s[1] == '-' && strings.IndexByte("RDI", s[0]) >= 0 && start > 0 && r.text[start-1] == '(' {
		return true // (R-Tex.)
	}
	if start > 0 {
		switch r.text[start-1] {
		case '@', '#', '_', '\\', '%', '=', '$':
			return true
		case '/', '.':
			if start > 1 && (isLetter(r.text[start-2]) || r.text[start-2] == '/') && start-1 > r.lastSpace(start-1) {
				return r.text[start-1] == '.' || strings.Contains(r.text[r.lastSpace(start-1):start], ".")
			}
		}
	}
	if end+1 < len(r.text) {
		switch r.text[end] {
		case '@', '_', '\\', '=', '$':
			return true
		case '.':
			return isLetter(r.text[end+1]) && end-start > 1
		case ':':
			return r.text[end+1] == '/'
		}
	}
	return false
}

// maxAddress is the number of bytes of an address that are looked at.
const maxAddress = 64

// lastSpace returns the offset behind the last space before text[at].
func (r *reading) lastSpace(at int) int {
	for i := at; i > 0 && i > at-maxAddress; i-- {
		if r.text[i-1] <= ' ' {
			return i
		}
	}
	return max(0, at-maxAddress)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// addCompound appends the parts of a word with a hyphen and a capital letter.
func (r *reading) addCompound(p part, s string) {
	if _, ok := knownAs(s); !ok {
		cut := strings.LastIndexByte(s, '-')
		left, right := s[:cut], s[cut+1:]
		if isCapital(right) {
			first := strings.IndexByte(s, '-')
			class, _ := grammar(s[:first])
			_, leftKnown := knownAs(left)
			_, rightKnown := knownAs(right)
			switch {
			case class == "prefix":
				// pro-Russian
				r.parts = append(r.parts, part{p.start, p.start + int32(first) + 1, p.class})
				p.start += int32(first) + 1
			case leftKnown && rightKnown:
				// Israeli-Palestinian
				r.parts = append(r.parts, part{p.start, p.start + int32(cut), p.class | capital},
					part{p.start + int32(cut), p.start + int32(cut) + 1, 0})
				p.start += int32(cut) + 1
			}
		} else if isCapital(left) && r.isCompound(left, right) {
			// London-based
			r.parts = append(r.parts, part{p.start, p.start + int32(cut), p.class | capital},
				part{p.start + int32(cut), p.end, p.class})
			return
		}
	}
	if s = r.text[p.start:p.end]; isCapital(s) || beginsName(s) {
		p.class |= capital
	}
	r.parts = append(r.parts, p)
}

// isCompound reports whether right only says something of the name left, as
// in "London-based", and is no part of it, as in "Ki-moon".
func (r *reading) isCompound(left, right string) bool {
	if class, _ := grammar(right); class == "compound" {
		return true
	}
	if _, known := knownAs(left); known {
		return true
	}
	_, plain := common(right)
	return plain && utf8.RuneCountInString(left) > 3
}

func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// hasCapital reports whether s holds a capital letter of ASCII or a letter
// beyond ASCII behind a hyphen or an apostrophe. It is a quick look that may
// find too much.
func hasCapital(s string) bool {
	for i := 1; i < len(s); i++ {
		if c := s[i]; 'A' <= c && c <= 'Z' {
			return true
		}
		if c := s[i-1]; (c == '-' || c == '\'' || c == 0x99) && s[i] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// maxLead is the length in bytes of the longest small beginning of a name
// that is written in one piece: al-, el-, d’, dell’.
const maxLead = 7

// beginsName reports whether s is a name with a small article in front, such
// as "al-Masri" or "d’Ivoire", or one such as "eBay".
func beginsName(s string) bool {
	for i := 1; i < len(s) && i <= maxLead; i++ {
		switch {
		case s[i-1] == '-' || s[i-1] == '\'' || s[i-1] == 0x99:
			return isCapital(s[i:])
		case i == 1 && 'A' <= s[1] && s[1] <= 'Z' && len(s) > 2:
			return s[2] >= 'a'
		}
	}
	return false
}

// classify finds out the class of part i from the lists.
func (r *reading) classify(i int) {
	p := &r.parts[i]
	if p.class&word == 0 || p.class&clitic != 0 {
		return
	}
	s := r.at(i)
	if p.class&capital == 0 {
		if len(s) <= 5 {
			if class, _ := grammar(s); class == "particle" {
				p.class |= particle
			}
		}
		return
	}
	p.class |= shapeOf(s)
	switch value, ok := common(s); {
	case value == "calendar":
		p.class |= calendar
	case value == "letters":
		if p.class&upper != 0 || len(s) > 2 {
			p.class |= letters
		}
	case value == "function":
		if _, known := knownAs(s); !known || p.class&upper == 0 {
			p.class |= function // US is no us
		}
	case ok:
		p.class |= plain
	}
	if value, ok := titleList.Lookup(s); ok {
		class, g, _ := strings.Cut(value, " ")
		switch {
		case class == "part":
			p.class |= modifier
		case class == "address" || class == "courtesy":
			p.class |= titled | address
			if g != "" {
				p.class |= lordly
			}
		default:
			p.class |= titled
		}
	}
	if value, ok := headList.Lookup(s); ok {
		p.class |= headClasses(value)
	}
	if _, ok := given(s); ok {
		p.class |= givenName
	}
	switch class, _ := grammar(s); class {
	case "particle":
		p.class |= particle
	case "suffix":
		p.class |= suffix
	case "stop":
		p.class |= stopped
	}
}

// shapeOf returns what the letters of a word with a capital tell.
func shapeOf(s string) class {
	letters, uppers, points := 0, 0, 0
	for _, c := range s {
		switch {
		case unicode.IsLetter(c):
			letters++
			if unicode.IsUpper(c) {
				uppers++
			}
		case c == '.':
			points++
		}
	}
	switch {
	case uppers != letters:
		return 0
	case letters <= 3 && points > 0 || letters == 1 && uppers == 1:
		if letters == 1 && points == 0 {
			return initial
		}
		return initial | upper
	case letters >= 2:
		return upper
	}
	return 0
}

func headClasses(value string) (c class) {
	for kind := range strings.SplitSeq(value, " ") {
		switch kind {
		case "body":
			c |= bodyHead
		case "firm":
			c |= firmHead
		case "paper":
			c |= paperHead
		case "club":
			c |= clubHead
		case "site":
			c |= siteHead
		case "place":
			c |= placeHead
		case "front":
			c |= frontHead
		case "event":
			c |= eventHead
		case "surname":
			c |= surname
		}
	}
	return c
}

// isLanguage reports whether the nationality [at, end) is a language here: in
// English, spoke Russian.
func (r *reading) isLanguage(at, end int) bool {
	if at == 0 {
		return false
	}
	next := r.lower(end, 0, len(r.parts))
	if next != "" {
		if class, _ := grammar(next); class == "" {
			return next == "language"
		}
	}
	switch r.at(at - 1) {
	case "in", "speak", "speaks", "spoke", "speaking", "into", "fluent", "spoken":
		return !(end < len(r.parts) && r.is(end, capital))
	}
	return false
}
