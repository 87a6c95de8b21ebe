package mark

import (
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

const (
	// maxDepth is how many quotations deep marks are followed. What opens
	// deeper is no mark.
	maxDepth = 32
	// maxAhead is how many marks a decision looks ahead.
	maxAhead = 64
	// maxBack is how many bytes the search for the end of a sentence takes.
	maxBack = 2000
)

// An opening is a pair whose closing mark has not come yet.
type opening struct {
	sign sign
	pair int  // its index in pairer.pairs
	goes bool // it goes on in this paragraph if the first mark there opens it again
}

// A pairer reads the marks of a text from first to last.
type pairer struct {
	text   string
	glyphs []glyph
	pairs  []Pair
	open   []opening
	floor  int // nothing before this offset can belong to a pair that is not open
}

// Pairs returns the pairs of quotation marks in text, in the order in which
// they begin, those around others first. It takes time linear in the text.
func Pairs(text string) []Pair {
	p := pairer{text: text, glyphs: scan(text)}
	for i, g := range p.glyphs {
		switch g.sign {
		case lineEnd, paragraphEnd:
			p.endLine(i)
		case leftSingle, rightSingle, apostrophe, tick, lowSingle:
			p.single(i)
		default:
			p.double(i)
		}
	}
	return p.pairs
}

// double reads a mark that can be no apostrophe.
func (p *pairer) double(i int) {
	g := p.glyphs[i]
	if (g.sign == straight || g.sign == rightDouble || g.sign == doubleApostro) && isMeasure(p.text, g) {
		return
	}
	if p.reopens(g) {
		p.begin(i)
		return
	}
	partner := p.partner(g.sign)
	if partner >= 0 && p.isInches(i) {
		return
	}
	switch {
	case g.sign == leftDouble && partner >= 0 && p.open[partner].sign == rightDouble && g.look&mayClose == 0:
		partner = -1
	case g.sign == straight || g.sign == doubleApostro:
		if g.look&(mayOpen|mayClose) == mayOpen && !(partner >= 0 && g.look&afterStop != 0) {
			partner = -1
		}
	}
	switch {
	case partner >= 0:
		p.end(partner, g)
	case g.sign == leftDouble && g.look&(mayOpen|mayClose) == mayClose && p.top() == leftDouble:
		p.end(len(p.open)-1, g)
	case p.top().kind() == Single && g.look&(mayOpen|mayClose|afterStop) == mayClose|afterStop && !p.closesAhead(i, false):
		p.end(len(p.open)-1, g)
	case p.mayBegin(i):
		p.begin(i)
	case g.look&mayClose != 0 && !followsDigit(p.text, g):
		p.lost(g)
	}
}

// isInches reports whether the straight mark i, behind a figure and before
// another word, stands for inches although it could close what is open: so it
// is if the next mark closes that.
func (p *pairer) isInches(i int) bool {
	g := p.glyphs[i]
	if g.sign != straight || !followsDigit(p.text, g) || g.look&beforeEnd != 0 || !p.goesOnWith(int(g.end)) {
		return false
	}
	for _, next := range p.ahead(i) {
		switch next.sign {
		case paragraphEnd:
			return false
		case straight:
			return next.look&(mayOpen|mayClose) == mayClose
		}
	}
	return false
}

// goesOnWith reports whether a space and a word stand at offset at.
func (p *pairer) goesOnWith(at int) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(p.text[at:], " "))
	return isWord(r)
}

// mayBegin reports whether mark i, which closes nothing, can open something.
func (p *pairer) mayBegin(i int) bool {
	g := p.glyphs[i]
	switch g.sign {
	case straight, doubleApostro:
		switch {
		case g.look&mayOpen != 0:
			return true
		case g.look&mayClose != 0 || followsDigit(p.text, g):
			return false
		}
		// Between spaces, or in a word: with a partner.
		return p.hasPartnerAhead(i)
	case rightDouble, rightGuille, rightAngle:
		return g.look&(mayOpen|mayClose) == mayOpen
	case rightCorner, rightWhite:
		return false
	}
	return true
}

// hasPartnerAhead reports whether the paragraph has a mark behind mark i that
// could close it.
func (p *pairer) hasPartnerAhead(i int) bool {
	for _, g := range p.ahead(i) {
		switch {
		case g.sign == paragraphEnd:
			return false
		case g.sign.closes(p.glyphs[i].sign):
			return true
		}
	}
	return false
}

// ahead returns the marks behind mark i that a decision may look at.
func (p *pairer) ahead(i int) []glyph {
	return p.glyphs[i+1 : min(len(p.glyphs), i+1+maxAhead)]
}

// partner returns the index in open of the innermost opening that s closes,
// or -1.
func (p *pairer) partner(s sign) int {
	for k := len(p.open) - 1; k >= 0; k-- {
		if s.closes(p.open[k].sign) && !p.open[k].goes {
			return k
		}
	}
	return -1
}

// top returns the sign of the innermost opening, or 0.
func (p *pairer) top() sign {
	if len(p.open) == 0 {
		return 0
	}
	return p.open[len(p.open)-1].sign
}

// reopens reports whether g opens again, at the start of a paragraph, what
// the paragraph before left open. Whatever else was open there is over.
func (p *pairer) reopens(g glyph) bool {
	if len(p.open) == 0 || !p.open[0].goes {
		return false
	}
	return g.sign == p.open[0].sign && g.look&firstHere != 0
}

// begin opens a pair at mark i.
func (p *pairer) begin(i int) {
	g := p.glyphs[i]
	pair := Pair{
		Open:  sentence.Span{Start: int(g.at), End: int(g.end)},
		Inner: sentence.Span{Start: int(g.end), End: int(g.end)},
		Kind:  g.sign.kind(),
	}
	switch {
	case p.reopens(g):
		pair.After = p.open[0].pair + 1
		pair.Parent = p.pairs[p.open[0].pair].Parent
		p.open = p.open[:0]
	case len(p.open) > 0:
		if p.top() == g.sign && !p.nests(i) {
			p.give(len(p.open)-1, int(g.at))
		}
		if len(p.open) == maxDepth {
			return
		}
		if len(p.open) > 0 {
			pair.Parent = p.open[len(p.open)-1].pair + 1
		}
	}
	p.open = append(p.open, opening{sign: g.sign, pair: len(p.pairs)})
	p.pairs = append(p.pairs, pair)
	p.floor = int(g.end)
}

// nests reports whether mark i, which opens what is open already, opens it
// inside: the paragraph has a closing mark for both.
func (p *pairer) nests(i int) bool {
	s := p.glyphs[i].sign
	if s == straight || s == doubleApostro || s == apostrophe {
		return false
	}
	need := 2
	for _, g := range p.ahead(i) {
		switch {
		case g.sign == paragraphEnd:
			return false
		case g.sign.closes(s):
			need--
		case g.sign == s:
			need++
		}
		if need == 0 {
			return true
		}
	}
	return len(p.glyphs) > i+maxAhead
}

// end closes the pair of open[k] by g. What is open inside it has lost its
// closing mark.
func (p *pairer) end(k int, g glyph) {
	for len(p.open) > k+1 {
		p.give(len(p.open)-1, int(g.at))
	}
	pair := &p.pairs[p.open[k].pair]
	pair.Inner.End = int(g.at)
	pair.Close = sentence.Span{Start: int(g.at), End: int(g.end)}
	p.open = p.open[:k]
	p.floor = int(g.end)
}

// give gives up waiting for the closing mark of open[k], the innermost: its
// words end with the first sentence, and at the latest at limit.
func (p *pairer) give(k, limit int) {
	pair := &p.pairs[p.open[k].pair]
	from := pair.Inner.Start
	if last := p.pairs[len(p.pairs)-1].Span().End; last > from {
		from = last
	}
	pair.Inner.End = trim(p.text, from, sentenceEnd(p.text, from, limit))
	pair.Damage = NoClosing
	p.open = p.open[:k]
}

// endLine decides whether what is open goes on behind the end of line i, goes
// on if it is opened again there, or ends.
func (p *pairer) endLine(i int) {
	if len(p.open) == 0 {
		p.floor = int(p.glyphs[i].end)
		return
	}
	g := p.glyphs[i]
	if p.open[0].goes {
		// The paragraph that was to open it again has no mark at its start.
		p.open[0].goes = false
	}
	if i+1 < len(p.glyphs) && (g.sign == paragraphEnd || g.look&afterStop != 0) {
		if next := p.glyphs[i+1]; next.sign == p.open[0].sign && next.look&firstHere != 0 {
			for len(p.open) > 1 {
				p.giveParagraph(int(g.at))
			}
			p.pairs[p.open[0].pair].Inner.End = int(g.at)
			p.open[0].goes = true
			p.floor = int(g.end)
			return
		}
	}
	if g.sign == lineEnd && (g.look&afterStop == 0 || p.closesBeyond(i)) {
		return
	}
	for len(p.open) > 0 {
		p.giveParagraph(int(g.at))
	}
	p.floor = int(g.end)
}

// closesBeyond reports whether the outermost quotation goes on over the end
// of line i: of the marks that could open or close it, the next one closes.
func (p *pairer) closesBeyond(i int) bool {
	open := p.open[0].sign
	for _, g := range p.ahead(i) {
		switch {
		case g.sign == paragraphEnd:
			return false
		case g.sign.kind() == Single && isApostrophe(p.text, g):
		case g.sign.closes(open) && g.look&mayOpen == 0:
			return true
		case g.sign == open:
			return false
		}
	}
	return false
}

// giveParagraph gives up waiting for the closing mark of what was opened
// last: its words go to the end of the paragraph.
func (p *pairer) giveParagraph(limit int) {
	k := len(p.open) - 1
	pair := &p.pairs[p.open[k].pair]
	pair.Inner.End = max(pair.Inner.Start, limit)
	pair.Damage = NoClosing
	p.open = p.open[:k]
}

// lost makes a pair of g, which closes nothing that was opened: its words
// begin with the sentence, and at the earliest behind the pair before.
func (p *pairer) lost(g glyph) {
	start := sentenceStart(p.text, p.floor, int(g.at))
	p.floor = int(g.end)
	if start >= int(g.at) {
		return
	}
	pair := Pair{
		Inner:  sentence.Span{Start: start, End: int(g.at)},
		Close:  sentence.Span{Start: int(g.at), End: int(g.end)},
		Kind:   g.sign.kind(),
		Damage: NoOpening,
	}
	if len(p.open) > 0 {
		pair.Parent = p.open[len(p.open)-1].pair + 1
	}
	p.pairs = append(p.pairs, pair)
}

// sentenceEnd returns the end of the first sentence of text[from:limit].
func sentenceEnd(text string, from, limit int) int {
	for at := from; at < min(limit, from+maxBack); at++ {
		switch text[at] {
		case '.', '?', '!':
			if at+1 < limit && isBlank(text[at+1]) {
				return at + 1
			}
		}
	}
	return limit
}

// sentenceStart returns the start of the last sentence of text[floor:limit],
// the stop right before limit apart.
func sentenceStart(text string, floor, limit int) int {
	low := max(floor, limit-maxBack)
	for low < limit && !utf8.RuneStart(text[low]) {
		low++
	}
	start := low
	for at := limit - 2; at > low; at-- {
		if isBlank(text[at]) && (text[at-1] == '.' || text[at-1] == '?' || text[at-1] == '!') {
			start = at
			break
		}
	}
	behindPair := start == floor // whose stop or comma is none of ours
	for start < limit {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !isSpace(r) && !(isClosing(r) && behindPair) {
			break
		}
		start += size
	}
	return start
}

// trim returns end without the white space before it.
func trim(text string, start, end int) int {
	for end > start {
		r, size := utf8.DecodeLastRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		end -= size
	}
	return max(start, end)
}
