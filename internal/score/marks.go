package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// quotedRegions returns what stands in quotation marks, the marks included, in
// order. It is kept apart from the library's own pairing of marks, so that a
// change of that does not move the measure; paragraph by paragraph it does
// what the scorer of the data sets does.
func quotedRegions(text string) []sentence.Span {
	var regions []sentence.Span
	start := 0
	for paragraph := range strings.SplitSeq(text, "\n") {
		regions = append(regions, paragraphRegions(paragraph, start)...)
		start += len(paragraph) + 1
	}
	return regions
}

// paragraphRegions returns the regions of a paragraph that begins at byte base
// of its text.
func paragraphRegions(text string, base int) []sentence.Span {
	p := paragraph{runes: []rune(text)}
	for i := range text {
		p.at = append(p.at, base+i)
	}
	p.at = append(p.at, base+len(text))
	p.doubles()
	for i := 0; i < len(p.runes); i++ {
		end := p.typographicSingle(i)
		if end > 0 {
			p.addSingle(i, end)
			i = end - 1
		}
	}
	for i := 0; i < len(p.runes); i++ {
		end := p.straightSingle(i)
		if end > 0 {
			p.addSingle(i, end)
			i = end - 1
		}
	}
	slices.SortFunc(p.regions, func(a, b sentence.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return p.regions
}

type paragraph struct {
	runes   []rune
	at      []int // the byte of the text where each rune begins, and the end
	regions []sentence.Span
}

// rune returns the i-th rune, or a space outside of the paragraph.
func (p *paragraph) rune(i int) rune {
	if i < 0 || i >= len(p.runes) {
		return ' '
	}
	return p.runes[i]
}

func (p *paragraph) add(start, end int) {
	p.regions = append(p.regions, sentence.Span{Start: p.at[start], End: p.at[end]})
}

// A glyph is a way of writing double marks; a region that one opens is not
// closed by another that has opened inside it.
type glyph int

const (
	noGlyph glyph = iota
	typographic
	straight
	doubled // `` and ''
)

// doubles finds what stands in double marks. What is not closed ends with the
// paragraph.
func (p *paragraph) doubles() {
	start, nested := -1, 0
	var opener glyph
	for i, size := 0, 1; i < len(p.runes); i += size {
		var g glyph
		var opens, closes bool
		g, size, opens, closes = p.double(i, start >= 0)
		switch {
		case opens && start < 0:
			start, opener, nested = i, g, 0
		case opens && g != opener:
			nested++
		case closes && start >= 0 && g != opener && nested > 0:
			nested--
		case closes && start >= 0:
			p.add(start, i+size)
			start = -1
		}
	}
	if start >= 0 {
		p.add(start, len(p.runes))
	}
}

// double tells what double mark stands at i, how many runes it has, and what
// it does. Marks that look the same on both sides close if one is open.
func (p *paragraph) double(i int, open bool) (g glyph, size int, opens, closes bool) {
	switch r, next := p.runes[i], p.rune(i+1); {
	case r == '“' || r == '«' || r == '„':
		return typographic, 1, true, false
	case r == '”' || r == '»':
		return typographic, 1, false, true
	case r == '`' && next == '`':
		return doubled, 2, true, false
	case r == '"':
		g, size = straight, 1
	case r == '\'' && next == '\'':
		g, size = doubled, 2
	default:
		return noGlyph, 1, false, false
	}
	if open {
		return g, size, false, true
	}
	before, after := p.rune(i-1), p.rune(i+size)
	opens = i+size < len(p.runes) && (!isSpace(after) || isSpace(before))
	if isAlnum(before) && !isAlnum(after) {
		opens = false // a closing mark gone astray, or inches
	}
	return g, size, opens, false
}

// addSingle adds a region in single marks if it is not inside another.
func (p *paragraph) addSingle(start, end int) {
	s := sentence.Span{Start: p.at[start], End: p.at[end]}
	if !slices.ContainsFunc(p.regions, s.Overlaps) {
		p.add(start, end)
	}
}

// Of single marks what they enclose must be so long, in characters, or it is
// taken for an apostrophe.
const minSingle, maxSingle = 2, 400

// typographicSingle returns where what ‘ opens at i is closed, or 0: by the
// first ’ at the end of a word.
func (p *paragraph) typographicSingle(i int) int {
	if p.runes[i] != '‘' || isWordRune(p.rune(i-1)) || isSpace(p.rune(i+1)) {
		return 0
	}
	for end := i + 1 + minSingle; end < min(len(p.runes), i+2+maxSingle); end++ {
		if p.runes[end] == '’' && !isSpace(p.rune(end-1)) && !isWordRune(p.rune(end+1)) {
			return end + 1
		}
	}
	return 0
}

// straightSingle returns where what ' opens at i is closed, or 0. Every ' on
// the way must be inside a word.
func (p *paragraph) straightSingle(i int) int {
	before, after := p.rune(i-1), p.rune(i+1)
	if p.runes[i] != '\'' || isWordRune(before) || before == '\'' ||
		!isWordRune(after) && !strings.ContainsRune("$“\"", after) {
		return 0
	}
	free := i + 1 // the letter before an apostrophe must be at or behind this
	inWord := false
	for j := i + 1; j < len(p.runes); j++ {
		if p.runes[j] != '\'' {
			continue
		}
		before, after := p.rune(j-1), p.rune(j+1)
		switch {
		case isWordRune(before) && isWordRune(after) && j-1 >= free && (inWord || p.fits(i, j-1)):
			inWord, free = true, j+2
		case (isWordRune(before) || strings.ContainsRune(".,!?…", before)) &&
			!isWordRune(after) && after != '\'' && (inWord || p.fits(i, j)):
			return j + 1
		default:
			return 0
		}
	}
	return 0
}

// fits reports whether there is enough, and not too much, between the mark at
// i and j.
func (p *paragraph) fits(i, j int) bool { return j-i-1 >= minSingle && j-i-1 <= maxSingle }
