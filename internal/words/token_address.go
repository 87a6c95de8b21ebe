package words

import "strings"

// address returns the end of the name of an account or a topic at text[at:],
// or at if there is none.
func (c *cutter) address(at int) int {
	mark := c.text[at]
	if mark != '@' && mark != '#' || c.isGluedToWord(at) {
		return at
	}
	end := at + 1
	if !isLetterAt(c.text, end) && !(end < len(c.text) && c.text[end] == '_') {
		return at // #1, @ 5
	}
	for {
		r, size := runeAt(c.text, end)
		if size == 0 || !isWordRune(r) && r != '_' {
			return end
		}
		end += size
	}
}

// maxMail is the length of the longest name in an address of mail.
const maxMail = 64

// mailGoesOn reports whether text[at:] can be the rest of a name in an
// address of mail, with the @ behind it.
func mailGoesOn(text string, at int) bool {
	for limit := min(len(text), at+maxMail); at < limit; at++ {
		c := text[at]
		if c == '@' {
			return isWordAt(text, at+1)
		}
		if !isAlnum(c) && strings.IndexByte("._%+-=", c) < 0 {
			return false
		}
	}
	return false
}

// hostEnd returns the end of the host behind the @ at text[at:], or at if
// there is none.
func hostEnd(text string, at int) int {
	end := at + 1
	for end < len(text) && (isAlnum(text[end]) || strings.IndexByte(".-_", text[end]) >= 0) {
		end++
	}
	for !isAlnum(text[end-1]) && end > at+1 {
		end--
	}
	if end == at+1 {
		return at
	}
	return end
}

// domainEnd returns the end of the address of the web that begins at
// text[start:] and has its first point at at, or at if there is none there:
// www.example.org/news, example.co.uk, report.pdf.
func domainEnd(text string, start, at int) int {
	if at-start == len("www") && addressClass(text[start:at]) == "host" {
		return urlEnd(text, at)
	}
	end := labelEnd(text, at+1)
	switch class := addressClass(text[at+1 : end]); {
	case class != "" && end < len(text) && text[end] == '/' && isWordAt(text, end+1):
		return urlEnd(text, end) // example.org/news
	case class == "domain" || class == "file":
		return end
	case class == "country" && end < len(text) && text[end] == '/':
		return urlEnd(text, end)
	case isLabel(text, at+1, end) && (end < len(text) && text[end] == '.' && isLabel(text, end+1, labelEnd(text, end+1)) || isLabelBehindPoint(text, start, at)):
		return end // misc.example.test
	}
	return at
}

// labelEnd returns the end of the letters and digits at text[at:], of the
// first of them if they are many.
func labelEnd(text string, at int) int {
	end := at
	for end < len(text) && isAlnum(text[end]) && end-at <= maxLabel {
		end++
	}
	return end
}

// maxLabel is the length of the longest label that is looked up.
const maxLabel = 16

// isLabel reports whether text[at:end] is a label of small letters.
func isLabel(text string, at, end int) bool {
	for i := at; i < end; i++ {
		if c := text[i]; c|0x20 != c {
			return false
		}
	}
	return end > at+1
}

// isLabelBehindPoint reports whether the word that began at start ends, at
// end, in a label with a point before it.
func isLabelBehindPoint(text string, start, end int) bool {
	at := end
	for at > start && isAlnum(text[at-1]) && end-at <= maxLabel {
		at--
	}
	return at > start && text[at-1] == '.' && isLabel(text, at, end)
}

// addressClass returns the class of label in the list of addresses.
func addressClass(label string) string {
	if label == "" || len(label) > maxLabel {
		return ""
	}
	class, _ := addresses.Lookup(label)
	return class
}

// schemeEnd returns the end of the address whose scheme is text[start:at], in
// front of a colon, or at if it is none: https://example.org, mailto:a@b.org.
func schemeEnd(text string, start, at int) int {
	switch {
	case strings.HasPrefix(text[at:], "://") && !isBlankAt(text, at+3):
		return urlEnd(text, at+3)
	case isWordAt(text, at+1) && addressClass(text[start:at]) == "scheme":
		return urlEnd(text, at+1)
	}
	return at
}

// urlEnd returns the end of the address of the web that goes on at text[at:].
// A stop, or a bracket that it did not open, belongs to the sentence.
func urlEnd(text string, at int) int {
	begin := at
	open := 0
	end := at // of the last character that the address may end with
	for at < len(text) {
		r, size := runeAt(text, at)
		at += size
		switch {
		case isBlank(r) || isApostrophe(r) || strings.ContainsRune(`"“”«»<>`, r):
			return max(end, begin)
		case r == '(':
			open++
		case r == ')':
			open--
			if open < 0 {
				return end
			}
			end = at
		case strings.ContainsRune(".,;:!?[]{}*…—–", r):
		default:
			end = at
		}
	}
	return end
}
