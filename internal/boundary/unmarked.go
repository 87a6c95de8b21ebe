package boundary

import "unicode/utf8"

// isUnmarked reports whether a sentence might begin with the capital at
// text[at:] though the one before it has no stop.
//
// Most capitals are passed over here, which is what makes the scanner fast:
// after a word and a single space, only words that begin sentences count.
func (s *Scanner) isUnmarked(start, at int) bool {
	end := at
	for end > start && s.Text[end-1] == ' ' {
		end--
	}
	if end == at || end <= start {
		return false
	}
	const greeting = 32 // a line as short as "Best regards, Dana" hides much
	switch c := s.Text[end-1]; {
	case c < 64 && stops>>c&1 != 0:
		return false // decided already
	case !isASCIILetter(c) && s.lines.start > trimEnd(s.Text[:end], start):
		return false // so is a line end behind other white space
	case end < at-1:
		return true // more than one space
	case isASCIILetter(c):
		return at-start < greeting || s.Rules.isStarter(s.Text[at:wordAfter(s.Text, at)])
	case c == ',':
		return at-start < greeting
	default:
		return c < utf8.RuneSelf
	}
}

// decideUnmarked decides about a place with neither a stop nor a line end.
func (r *Rules) decideUnmarked(c *candidate) (ends bool, why Rule) {
	switch {
	case c.beforeShape == lower && starters.Has(c.before),
		c.gap == space && c.endsInColon(),
		c.endsInItem(),
		c.isDateline():
		return false, NeedsMore
	case c.gap == space && c.starter && c.after[0] == 'I' && (len(c.after) == 1 || !isASCIILetter(c.after[1])):
		return false, AlwaysCapital // I, I’m
	case c.isUnmarkedStart():
		return true, EndsUnmarked
	}
	return r.weigh(c), Weights
}

// isUnmarkedStart reports whether a word such as "You" or "When" stands behind
// a small word that needs nothing more, where no name can be: a headline has
// lost its line end. In text that begins in lower case anything may be.
func (c *candidate) isUnmarkedStart() bool {
	const short = 2
	return c.starter && c.afterShape == capital && !c.opened &&
		c.beforeShape == lower && len(c.before) > short && isASCIILetter(c.text[c.end-1]) &&
		shapeOf(c.second()) == lower && shapeOf(c.previous()) != capital && !c.startsLower()
}

// isDateline reports whether all that stands in front of the gap is the place,
// the agency and the dash that news begins with: "OSLO (AP) —".
func (c *candidate) isDateline() bool {
	const longest = 64
	if c.end-c.start > longest || shapeOf(c.text[c.start:wordAfter(c.text, c.start)]) != upper {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(c.text[c.start:c.end])
	return r == '-' || r == '–' || r == '—' || r == '―'
}

// endsInItem reports whether the number or letter of a list stands in front of
// the gap: (1) or (b).
func (c *candidate) endsInItem() bool {
	for at := c.end - 1; at > c.start && c.end-at <= 4; at-- {
		if c.text[at-1] == '(' {
			return c.text[c.end-1] == ')'
		}
	}
	return false
}
