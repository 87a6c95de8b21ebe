package words

import (
	"strings"
	"unicode/utf8"
)

// parts appends the tokens of the word text[start:end]: itself or, if it is a
// contraction or a number with its unit, the parts.
func (c *cutter) parts(start, end int) {
	word := c.text[start:end]
	if len(word) <= maxContraction {
		if parts, ok := contractions.Lookup(word); ok {
			c.listed(start, end, parts)
			return
		}
	}
	if isDigit(word[0]) || word[0] == '.' {
		if at := unitStart(word); at > 0 {
			c.addWord(start, start+at, 0)
			c.addWord(start+at, end, 0)
			return
		}
	}
	c.clitics(start, end)
}

// listed appends the tokens of the contraction text[start:end] as the list has
// its parts, with a space between them.
func (c *cutter) listed(start, end int, parts string) {
	at, extra := start, Shape(0)
	for {
		part, rest, more := strings.Cut(parts, " ")
		if !more {
			break
		}
		to := at
		for range part {
			r, size := runeAt(c.text, to)
			for to += size; isJoiner(r); to += size {
				r, size = runeAt(c.text, to) // the list has no soft hyphens
			}
		}
		at = c.addWord(at, to, extra)
		parts, extra = rest, Clitic
	}
	c.addWord(at, end, extra)
}

// clitics appends the tokens of the word text[start:end], which may end in
// clitics, each a token.
func (c *cutter) clitics(start, end int) {
	at := cliticStart(c.text, start, end)
	if at == start {
		c.addWord(start, end, 0)
		return
	}
	const most = 3 // shouldn’t’ve
	cuts, n := [most]int{}, 0
	for at > start && n < most {
		cuts[n] = at
		n++
		at = cliticStart(c.text, start, at)
	}
	at = c.addWord(start, cuts[n-1], 0)
	for n--; n >= 0; n-- {
		to := end
		if n > 0 {
			to = cuts[n-1]
		}
		at = c.addWord(at, to, Clitic)
	}
}

// cliticStart returns where the clitic begins that the word text[start:end]
// ends in, or start if there is none.
func cliticStart(text string, start, end int) int {
	const longest = 2 // letters behind the apostrophe
	at := end
	for at > start && at > end-longest && isLetter(text[at-1]) {
		at--
	}
	if at == end || at <= start {
		return start
	}
	r, size := utf8.DecodeLastRuneInString(text[start:at])
	if !isApostrophe(r) {
		return start
	}
	letters, mark := text[at:end], at-size
	switch {
	case mark == start:
	case isClitic(letters):
		if !isDecade(text[start:mark]) {
			return mark
		}
	case letters == "t" || letters == "T":
		if b := text[mark-1] | 0x20; b == 'n' && mark-1 > start {
			return mark - 1
		}
	}
	return start
}

// isClitic reports whether letters are those of a clitic behind its apostrophe.
func isClitic(letters string) bool {
	if len(letters) > len("ll") {
		return false
	}
	switch strings.ToLower(letters) {
	case "s", "d", "m", "ll", "re", "ve":
		return true
	}
	return false
}

// isDecade reports whether digits are of a decade: an ’s behind them is its
// plural.
func isDecade(digits string) bool {
	return (len(digits) == len("90") || len(digits) == len("1990")) && isNumber(digits) && digits[len(digits)-1] == '0'
}

// apostrophe appends the token that begins with the apostrophe text[at:at+size]
// and returns its end, or at if the apostrophe is a mark of its own: ’s behind
// a mark, ’90s, ’em.
func (c *cutter) apostrophe(at, size int) int {
	letters := at + size
	end := letters
	for end < len(c.text) && end-at <= maxContraction && isAlnum(c.text[end]) {
		end++
	}
	if end == letters || end-at > maxContraction || isWordAt(c.text, end) {
		return at
	}
	r, after := runeAt(c.text, end)
	word := c.text[letters:end]
	if isClitic(word) && (c.isGlued(at) || after == 0 || !isApostrophe(r)) {
		return c.addWord(at, end, Clitic)
	}
	if c.isGluedToWord(at) {
		return at
	}
	if isApostrophe(r) && end+after-at <= maxContraction && contractions.Has(c.text[at:end+after]) {
		return c.addWord(at, end+after, 0) // ’n’
	}
	if parts, ok := contractions.Lookup(c.text[at:end]); ok {
		c.listed(at, end, parts)
		return end
	}
	if isYear(word) && !isApostrophe(r) {
		return c.addWord(at, end, 0)
	}
	return at
}

// isYear reports whether word is two digits, or a decade: 90s, 16.
func isYear(word string) bool {
	return (len(word) == 2 || len(word) == 3 && word[2]|0x20 == 's') && isDigit(word[0]) && isDigit(word[1])
}
