package mark

// single reads a mark that may be an apostrophe.
func (p *pairer) single(i int) {
	g := p.glyphs[i]
	if g.sign != tick && g.sign != lowSingle && isApostrophe(p.text, g) {
		return
	}
	if p.reopens(g) {
		p.begin(i)
		return
	}
	partner := p.partner(g.sign)
	switch {
	case partner >= 0 && g.look&mayOpen == 0 && !p.isPossessive(i):
		p.end(partner, g)
	case partner >= 0 && g.look&mayOpen != 0 && g.look&mayClose != 0:
		p.end(partner, g)
	case partner < 0 && p.endsDouble(i):
		p.end(len(p.open)-1, g)
	case g.sign == rightSingle || g.look&mayOpen == 0:
	case g.sign == leftSingle || g.sign == lowSingle || p.closesAhead(i, false):
		p.begin(i)
	}
}

// endsDouble reports whether mark i, a single one behind a stop or comma,
// closes the double one that is open, by mistake: nothing behind it does.
func (p *pairer) endsDouble(i int) bool {
	g := p.glyphs[i]
	if g.look&(mayOpen|mayClose|afterStop) != mayClose|afterStop || g.sign == leftSingle {
		return false
	}
	switch p.top() {
	case leftDouble, straight, lowDouble:
		return len(p.open) == 1 && !p.open[0].goes && !p.closesBeyond(i)
	}
	return false
}

// isPossessive reports whether the mark i, behind a letter and before a
// space, is the apostrophe of a plural (the workers’ union) or of a dropped
// letter (singin’ all night), although a quotation is open that it could
// close: so it is if another mark will close that.
func (p *pairer) isPossessive(i int) bool {
	g := p.glyphs[i]
	if g.look&(afterStop|beforeEnd) != 0 || g.at == 0 {
		return false
	}
	return p.mayElide(g) && p.closesAhead(i, true)
}

// mayElide reports whether g follows a letter that an apostrophe can follow
// at the end of a word, or a figure that can be a measure in feet.
func (p *pairer) mayElide(g glyph) bool {
	switch p.text[g.at-1] {
	case 's', 'S', 'z', 'x', 'n':
		return true
	}
	return followsDigit(p.text, g)
}

// closesAhead reports whether a single mark behind mark i closes before one
// opens or the paragraph ends; if surely, one that can be no apostrophe.
func (p *pairer) closesAhead(i int, surely bool) bool {
	for _, g := range p.ahead(i) {
		switch g.sign {
		case paragraphEnd:
			return false
		case leftSingle, rightSingle, apostrophe:
			switch {
			case isApostrophe(p.text, g):
			case g.look&mayOpen == 0 && g.sign != leftSingle:
				if !surely || g.look&(afterStop|beforeEnd) != 0 || !p.mayElide(g) {
					return true
				}
			case g.look&mayClose == 0:
				return false
			}
		}
	}
	return false
}
