package words

import "unicode/utf8"

// word appends the tokens of the word that begins at start and returns its
// end. The word goes on at text[at:], which is start or, behind a sign, later.
func (c *cutter) word(start, at int) int {
	end := c.wordEnd(start, at)
	end = c.withPoint(start, end)
	end = withTail(c.text, start, end)
	c.parts(start, end)
	return end
}

// wordEnd returns the end of the word that begins at start, with all that a
// joint holds together.
func (c *cutter) wordEnd(start, at int) int {
	for at < len(c.text) {
		b := c.text[at]
		switch {
		case isAlnum(b):
			at++
			continue
		case b <= ' ' || b == ',' && !isDigitAt(c.text, at+1):
			return at
		}
		r, size := runeAt(c.text, at)
		if !isWordRune(r) {
			end := c.joint(start, at, r, size)
			if end == at {
				return at
			}
			at = end
			continue
		}
		at += size
	}
	return at
}

// joint returns how far the mark r at text[at:] holds a word together that
// began at start: to its own end or farther, or nowhere if the word ends.
func (c *cutter) joint(start, at int, r rune, size int) int {
	text, next := c.text, at+size
	switch r {
	case '.':
		return pointJoint(text, start, at)
	case ',', ':':
		if isDigitAt(text, at-1) && isDigitAt(text, next) && !(r == ',' && start > 0 && text[start-1] == '[') {
			return next // 1,000; 10:30; but [1,2]
		}
		if r == ':' {
			return schemeEnd(text, start, at)
		}
	case '/':
		if isDigitAt(text, next) && endsInNumber(text, start, at) {
			return next // 9/11
		}
		return listedEnd(text, start, next) // w/o
	case '@':
		return hostEnd(text, at)
	case '&', '_':
		if isWordAt(text, next) || r == '_' && mailGoesOn(text, next) {
			return next // AT&T
		}
	case '*':
		return censoredEnd(text, start, at)
	case '+', '%', '=':
		if mailGoesOn(text, next) {
			return next
		}
	case '-', '‐', '‑':
		return hyphenJoint(text, start, at, size)
	default:
		if (isApostrophe(r) || isJoiner(r)) && isWordAt(text, next) && !(isDigitAt(text, next) && endsInNumber(text, start, at)) {
			return next // don’t; but 6'2"
		}
	}
	return at
}

func isUpperASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isUpper(s[i]) {
			return false
		}
	}
	return true
}

// censoredEnd returns the end of the run of stars at text[at:] if it stands
// for letters of a word, otherwise at: d*mn, f***.
func censoredEnd(text string, start, at int) int {
	const longest = 8
	end := at
	for end < len(text) && text[end] == '*' && end-at < longest {
		end++
	}
	switch {
	case !isLetterAt(text, start) || isDigitAt(text, at-1):
		return at
	case isLetterAt(text, end), at-start == 1 && end-at > 1:
		return end
	}
	return at
}

// withTail returns the end of the word text[start:end] with the mark behind it
// if that belongs to it: ol’, goin’, which the list of contractions has; US$5.
func withTail(text string, start, end int) int {
	r, size := runeAt(text, end)
	next := end + size
	switch {
	case r == '$':
		const longest = len("HK")
		if end-start <= longest && isUpperASCII(text[start:end]) && (isDigitAt(text, next) || isBlankAt(text, next) && isDigitAt(text, next+1)) {
			return next
		}
	case isApostrophe(r) || r == '+':
		if next-start <= maxContraction && !isWordAt(text, next) && contractions.Has(text[start:next]) {
			return next
		}
	}
	return end
}

// listedEnd returns the end of the word text[start:] that goes on at next
// behind a mark if the list of contractions has it, otherwise where the mark
// begins.
func listedEnd(text string, start, next int) int {
	end := next
	for end < len(text) && end-start <= maxContraction && isAlnum(text[end]) {
		end++
	}
	if end > next && end-start <= maxContraction && contractions.Has(text[start:end]) {
		return end
	}
	_, size := utf8.DecodeLastRuneInString(text[:next])
	return next - size
}
