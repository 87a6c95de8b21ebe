package words

import "unicode/utf8"

// isNumber reports whether s is of digits and what stands between them.
func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; !isDigit(c) && c != '.' && c != ',' && c != ':' && c != '/' && c != '-' {
			return false
		}
	}
	return s != ""
}

// endsInNumber reports whether the word text[start:end] ends in digits with
// no letter right before them.
func endsInNumber(text string, start, end int) bool {
	const longest = 8
	at := end
	for at > start && isDigit(text[at-1]) && end-at < longest {
		at--
	}
	return at < end && (at == start || !isAlnum(text[at-1]) && text[at-1] < utf8.RuneSelf)
}

// phoneEnd returns the end of the number that begins at text[start:] if its
// groups of digits are those of a telephone number, a postal code or a date,
// which are kept whole, otherwise start: 555-0199, 1-800-555-0199, 11-20-2000.
func phoneEnd(text string, start int) int {
	const longest = 24
	groups, length, first, slash := 1, 0, 0, false
	at := start
	for ; at < len(text) && at-start <= longest; at++ {
		c := text[at]
		if isDigit(c) {
			length++
			if groups == 1 {
				first++
			}
			continue
		}
		if c != '-' && c != '/' && c != '.' || !isDigitAt(text, at+1) {
			break
		}
		if c == '-' {
			groups++
			length = 0
		} else {
			slash = true
		}
	}
	switch {
	case at-start > longest || isWordAt(text, at):
	case groups > 2, groups == 2 && length == 4 && (first == 3 || first == 5 || slash):
		return at
	}
	return start
}

// unitStart returns where in word, which begins with a number, a unit begins
// that is written without a space, or 0: 5pm, 3.5m, 35mm.
func unitStart(word string) int {
	const longest = len("trillion")
	at := len(word)
	for at > 0 && !isDigit(word[at-1]) {
		at--
		if len(word)-at > longest {
			return 0
		}
	}
	if at == len(word) || !isNumber(word[:at]) || !units.Has(word[at:]) {
		return 0
	}
	return at
}
