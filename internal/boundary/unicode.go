package boundary

import "unicode/utf8"

// NextUnicode returns the end of the first sentence of text by the default
// rules of Unicode Standard Annex #29, white space behind it included, and
// how many bytes of text it looked at to know: rule SB8 looks ahead without
// bound. If that is all of text, more text could change the answer.
//
// The rules are named SB3 to SB998 below as they are in the annex.
func NextUnicode(text string) (end, seen int) {
	var (
		state  = start
		before Property // of the last character that SB5 does not skip, and of
		second Property // the one before it: SB7 looks at both
	)
	for at := 0; at < len(text); {
		p, size := propertyAt(text, at)
		if state == separated || state == returned && p != LF { // SB4; SB3
			return at, max(seen, at+size)
		}
		if p == Extend || p == Format { // SB5
			if state == start {
				state = within
			}
			at += size
			continue
		}
		seen = max(seen, at+size)
		if mayBreak(state, second, p) {
			ahead, lower := 0, false
			if state != sterm && state != stermS { // SB8
				ahead, lower = lowerFollows(text[at:])
			}
			seen = max(seen, at+ahead)
			if !lower {
				return at, seen // SB11
			}
		}
		state = state.after(p)
		before, second = p, before
		at += size
	}
	return len(text), len(text)
}

// A state is how much of the end of a sentence has been seen.
type state uint8

const (
	start     state = iota
	within          // nothing of an end
	aterm           // ATerm
	atermC          // ATerm Close+
	atermS          // ATerm Close* Sp+
	sterm           // STerm Close*
	stermS          // STerm Close* Sp+
	returned        // a carriage return: a line feed may follow
	separated       // a line end: the sentence is over
)

// after returns the state behind a character of property p.
func (s state) after(p Property) state {
	switch p {
	case CR:
		return returned
	case LF, Sep:
		return separated
	case ATerm:
		return aterm
	case STerm:
		return sterm
	case Close:
		switch s {
		case aterm, atermC:
			return atermC
		case sterm:
			return sterm
		}
	case Sp:
		switch s {
		case aterm, atermC, atermS:
			return atermS
		case sterm, stermS:
			return stermS
		}
	}
	return within
}

// mayBreak reports whether there is a boundary in front of a character of
// property p in state s, but for what SB8 says.
func mayBreak(s state, second, p Property) bool {
	switch s {
	case aterm, atermC, atermS, sterm, stermS:
	default:
		return false // SB998
	}
	switch p {
	case SContinue, ATerm, STerm: // SB8a
		return false
	case Sp, CR, LF, Sep: // SB9, SB10
		return false
	case Close: // SB9
		return s == atermS || s == stermS
	case Numeric: // SB6
		return s != aterm
	case Upper: // SB7
		return s != aterm || second != Upper && second != Lower
	}
	return true
}

// lowerFollows reports whether the first character of rest that matters to
// SB8 is a lower-case letter, and how many bytes it looked at.
func lowerFollows(rest string) (seen int, lower bool) {
	for seen < len(rest) {
		p, size := propertyAt(rest, seen)
		seen += size
		switch p {
		case Lower:
			return seen, true
		case OLetter, Upper, CR, LF, Sep, ATerm, STerm:
			return seen, false
		}
	}
	return seen, false
}

// propertyAt returns the property and the length of the character at text[at:].
func propertyAt(text string, at int) (Property, int) {
	if c := text[at]; c < utf8.RuneSelf {
		return Property(properties[Blocks+int(c)]), 1
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	if r == utf8.RuneError && size == 1 {
		return Other, 1
	}
	return PropertyOf(r), size
}
