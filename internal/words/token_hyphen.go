package words

// hyphenJoint returns the end of the hyphen text[at:at+size] if it holds a
// word together that began at start, otherwise at. Compounds are cut; words
// with a prefix or suffix of the list are not, nor are telephone numbers.
func hyphenJoint(text string, start, at, size int) int {
	next := at + size
	switch {
	case !isWordAt(text, next):
		return at
	case isDigitAt(text, at-1) && isDigitAt(text, next):
		if text[start] == '+' {
			return next // +1-800-555-0199
		}
		if end := phoneEnd(text, start); end > at {
			return end
		}
	case isPrefix(text, start, at, next) || isSuffixAt(text, next):
		return next // anti-war, clock-wise
	}
	if mailGoesOn(text, next) {
		return next
	}
	return at
}

// isPrefix reports whether text[start:end] is a prefix that is kept with the
// word at text[next:], behind its hyphen. It is no part of a longer compound,
// nor an acronym: UN-backed.
func isPrefix(text string, start, end, next int) bool {
	if end-start > maxAffix || start > 0 && text[start-1] == '-' || isUpper(text[end-1]) && end-start > 1 && !isUpper(text[next]) {
		return false
	}
	class, _ := affixes.Lookup(text[start:end])
	return class == "prefix"
}

// isSuffixAt reports whether the word at text[at:] is a suffix that is kept
// with the word before its hyphen.
func isSuffixAt(text string, at int) bool {
	end := at
	for end < len(text) && isLetter(text[end]) && !isUpper(text[end]) {
		end++
		if end-at > maxAffix {
			return false
		}
	}
	class, _ := affixes.Lookup(text[at:end])
	return class == "suffix"
}
