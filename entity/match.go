package entity

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// A pieceClass is what a piece of a name is: a word, a mark, or white space.
type pieceClass uint8

const (
	wordPiece pieceClass = iota
	markPiece
	spacePiece
	breakPiece // white space with a blank line in it
)

// isWordRune reports whether r is a part of a word.
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.N)
}

// pieceAt returns the end and the class of the piece at text[at:], which is
// not empty: the longest run of word characters or of white space, or one mark.
func pieceAt(text string, at int) (end int, class pieceClass) {
	r, size := utf8.DecodeRuneInString(text[at:])
	end = at + size
	in := isWordRune
	switch {
	case isWordRune(r):
		class = wordPiece
	case unicode.IsSpace(r):
		class, in = spacePiece, unicode.IsSpace
	default:
		return end, markPiece
	}
	for end < len(text) {
		r, size = utf8.DecodeRuneInString(text[end:])
		if !in(r) {
			break
		}
		end += size
	}
	if class == spacePiece && strings.Count(text[at:end], "\n") > 1 {
		class = breakPiece
	}
	return end, class
}

// plainPiece returns s, of the given class, as it stands in the tree: one
// form of each mark, one space.
func plainPiece(s string, class pieceClass) string {
	switch class {
	case spacePiece, breakPiece:
		return " "
	case markPiece:
		switch s {
		case "’", "‘", "ʼ", "`", "´":
			return "'"
		case "‐", "‑":
			return "-"
		}
	}
	return s
}

// piecesOf takes a name to pieces.
func piecesOf(name string) ([]string, error) {
	var all []string
	for at := 0; at < len(name); {
		end, class := pieceAt(name, at)
		if end-at > maxPiece && class == wordPiece {
			return nil, fmt.Errorf("a word of more than %d bytes", maxPiece)
		}
		all = append(all, plainPiece(name[at:end], class))
		at = end
	}
	if len(all) > maxListed {
		return nil, fmt.Errorf("more than %d words, marks and spaces", maxListed)
	}
	return all, nil
}

// A match is a place where a listed name stands.
type match struct {
	sentence.Span
	entry int32
}

// matches returns where text has the names of g, in order and not
// overlapping, at each place the longest.
func (g *Gazetteer) matches(text string) []match {
	if g == nil || len(g.entries) == 0 {
		return nil
	}
	var all []match
	for at := 0; at < len(text); {
		if m, ok := g.matchAt(text, at); ok {
			all = append(all, m)
			at = m.End
			continue
		}
		at, _ = pieceAt(text, at)
	}
	return all
}

// maxPiece is the length in bytes of the longest word of a listed name.
const maxPiece = 128

// matchAt returns the longest name that begins at text[at:].
func (g *Gazetteer) matchAt(text string, at int) (longest match, ok bool) {
	exact, folded := int32(exactRoot), nowhere
	if g.folded {
		folded = foldedRoot
	}
	checked := false // that a name may begin here
	for end := at; end < len(text) && (exact != nowhere || folded != nowhere); {
		next, class := pieceAt(text, end)
		if class == breakPiece || class == wordPiece && next-end > maxPiece {
			break
		}
		piece := plainPiece(text[end:next], class)
		end = next
		exact, folded = g.walk(exact, piece), g.walkFolded(folded, piece, class)
		found := none
		for _, node := range [...]int32{exact, folded} {
			if found == none && node != nowhere {
				found = g.names[node]
			}
		}
		if found == none {
			continue
		}
		if !checked {
			if !beginsHere(text, at) {
				break
			}
			checked = true
		}
		if endsHere(text, end) && !inAddress(text, at, end) {
			longest, ok = match{sentence.Span{Start: at, End: end}, found}, true
		}
	}
	return longest, ok
}

// walk returns the node behind node by way of piece, or nowhere.
func (g *Gazetteer) walk(node int32, piece string) int32 {
	if node == nowhere {
		return nowhere
	}
	if id, ok := g.pieces[piece]; ok {
		if to, ok := g.next[step{node, id}]; ok {
			return to
		}
	}
	return nowhere
}

// walkFolded is walk for piece in small letters.
func (g *Gazetteer) walkFolded(node int32, piece string, class pieceClass) int32 {
	if node == nowhere || class != wordPiece {
		return g.walk(node, piece)
	}
	var buffer [maxPiece + utf8.UTFMax]byte
	small := buffer[:0]
	for _, r := range piece {
		small = utf8.AppendRune(small, unicode.ToLower(r))
	}
	if id, ok := g.pieces[string(small)]; ok {
		if to, ok := g.next[step{node, id}]; ok {
			return to
		}
	}
	return nowhere
}

// beginsHere reports whether a name may begin at text[at:].
func beginsHere(text string, at int) bool {
	first, _ := utf8.DecodeRuneInString(text[at:])
	before, size := utf8.DecodeLastRuneInString(text[:at])
	if size == 0 {
		return true
	}
	if !isWordRune(first) {
		return !isWordRune(before)
	}
	switch {
	case isWordRune(before), before == '@', before == '#':
		return false
	case joins(before):
		r, size := utf8.DecodeLastRuneInString(text[:at-size])
		return size == 0 || !isWordRune(r)
	}
	return true
}

// endsHere reports whether a name may end before text[end:].
func endsHere(text string, end int) bool {
	last, _ := utf8.DecodeLastRuneInString(text[:end])
	after, size := utf8.DecodeRuneInString(text[end:])
	if size == 0 {
		return true
	}
	rest := text[end+size:]
	r, n := utf8.DecodeRuneInString(rest)
	switch {
	case isWordRune(after):
		return false
	case !isWordRune(last) || !joins(after) || n == 0 || !isWordRune(r):
		return true
	case after == '.' || after == '@':
		return false
	}
	return isContraction(rest)
}

// joins reports whether r between two letters makes one word of them: O’Brien,
// example.org.
func joins(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '`', '´', '.', '@':
		return true
	}
	return false
}

// isContraction reports whether s begins with what may follow a name behind an
// apostrophe: Brekke’s, Brekke’ll.
func isContraction(s string) bool {
	for _, c := range [...]string{"s", "S", "ll", "LL", "d", "D", "re", "RE", "ve", "VE", "m"} {
		if strings.HasPrefix(s, c) {
			if r, size := utf8.DecodeRuneInString(s[len(c):]); size == 0 || !isWordRune(r) {
				return true
			}
		}
	}
	return false
}

// maxURL is how many bytes an address is looked for before a name.
const maxURL = 256

// inAddress reports whether text[start:end] stands in the address of a page.
func inAddress(text string, start, end int) bool {
	if start == 0 || strings.IndexByte("/.-_=?&%+:", text[start-1]) < 0 {
		return end+2 < len(text) && text[end:end+3] == "://"
	}
	front := text[max(0, start-maxURL):start]
	front = front[strings.LastIndexAny(front, " \t\n\r")+1:]
	return strings.Contains(front, "://") || strings.Contains(front, "www.")
}
