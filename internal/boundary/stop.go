package boundary

import "unicode/utf8"

// stopAt returns the kind of stop at text[at:] and where it ends, noStop if
// there is none.
func stopAt(text string, at int) (stop, int) {
	limit := min(len(text), at+maxCluster)
	kind := noStop
	dots := 0
	for end := at; ; {
		if end >= limit {
			return kind, end
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case r == '.':
			dots++
			if kind == noStop {
				kind = period
			}
			if dots > 1 && kind == period {
				kind = ellipsis
			}
		case r == '…':
			if kind != question && kind != exclamation {
				kind = ellipsis
			}
		case r == '?':
			kind = question
		case r == '!':
			if kind != question {
				kind = exclamation
			}
		case r == ' ' && dots > 0 && end+1 < limit && text[end+1] == '.' && (end+2 >= len(text) || !isASCIIDigit(text[end+2])):
			// A spaced ellipsis: ". . ."
		case r >= utf8.RuneSelf && PropertyOf(r) == STerm:
			if r == '‼' || r == '⁉' || r == '⁇' || r == '⁈' {
				kind = question
			} else {
				kind = otherStop
			}
		case r >= utf8.RuneSelf && PropertyOf(r) == ATerm:
			if kind == noStop {
				kind = period
			}
		default:
			return kind, end
		}
		end += size
	}
}

// closeAt returns what closes at text[at:], directly behind a stop, and where
// that ends; more stops may stand between.
func closeAt(text string, at int) (closing, int) {
	kind := nothing
	limit := min(len(text), at+maxCluster)
	for at < limit {
		r, size := utf8.DecodeRuneInString(text[at:])
		end := at + size
		ends := end >= len(text) || isSpaceAt(text, end)
		switch {
		case r == '”' || r == '’' || r == '»' || r == '›' || r == '」' || r == '』' || r == '"' || r == '\'',
			(r == '“' || r == '‘' || r == '«' || r == '‹' || r == '`') && (ends || closesAt(text, end)):
			kind |= quotation
		case (r == '\u00A0' || r == '\u202F' || r == ' ') && end < len(text) && (hasRune(text, end, '»') || hasRune(text, end, '›')):
			// French marks stand apart.
		case r == ')' || r == ']' || r == '}' || r == '）' || r == '】':
			kind |= bracket
		case r == '[' || r == '(':
			n := noteAt(text, at)
			if n == 0 {
				return kind, at
			}
			kind |= footnote
			end = at + n
		case r == '¹' || r == '²' || r == '³' || '⁰' <= r && r <= '⁹' || (r == '*' || r == '†' || r == '‡') && ends:
			kind |= footnote
		case kind != nothing && (r == '.' || r == '?' || r == '!') && (ends || closesAt(text, end)):
			// “He said ‘No.’.”
		default:
			return kind, at
		}
		at = end
	}
	return kind, at
}

// closesAt reports whether a closing mark stands at text[at:].
func closesAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(text[at:]); r {
	case '”', '’', '»', '›', '"', '\'', ')', ']':
		return true
	}
	return false
}

func hasRune(text string, at int, want rune) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return r == want
}

func isSpaceAt(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return isSpace(r)
}
