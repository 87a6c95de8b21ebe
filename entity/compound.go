package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// addCompound appends the parts of a word with a hyphen and a capital letter.
func (r *reading) addCompound(p part, s string) {
	if _, ok := knownAs(s); !ok {
		cut := strings.LastIndexByte(s, '-')
		left, right := s[:cut], s[cut+1:]
		if isCapital(right) {
			first := strings.IndexByte(s, '-')
			class, _ := grammar(s[:first])
			_, leftKnown := knownAs(left)
			_, rightKnown := knownAs(right)
			switch {
			case class == "prefix":
				// pro-Russian
				r.parts = append(r.parts, part{p.start, p.start + int32(first) + 1, p.class})
				p.start += int32(first) + 1
			case leftKnown && rightKnown:
				// Israeli-Palestinian
				r.parts = append(r.parts, part{p.start, p.start + int32(cut), p.class | capital},
					part{p.start + int32(cut), p.start + int32(cut) + 1, 0})
				p.start += int32(cut) + 1
			}
		} else if isCapital(left) && r.isCompound(left, right) {
			// London-based
			r.parts = append(r.parts, part{p.start, p.start + int32(cut), p.class | capital},
				part{p.start + int32(cut), p.end, p.class})
			return
		}
	}
	if s = r.text[p.start:p.end]; isCapital(s) || beginsName(s) {
		p.class |= capital
	}
	r.parts = append(r.parts, p)
}

// isCompound reports whether right only says something of the name left, as
// in "London-based", and is no part of it, as in "Ki-moon".
func (r *reading) isCompound(left, right string) bool {
	if class, _ := grammar(right); class == "compound" {
		return true
	}
	if _, known := knownAs(left); known {
		return true
	}
	_, plain := common(right)
	return plain && utf8.RuneCountInString(left) > 3
}

func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// hasCapital reports whether s holds a capital letter of ASCII or a letter
// beyond ASCII behind a hyphen or an apostrophe. It is a quick look that may
// find too much.
func hasCapital(s string) bool {
	for i := 1; i < len(s); i++ {
		if c := s[i]; 'A' <= c && c <= 'Z' {
			return true
		}
		if c := s[i-1]; (c == '-' || c == '\'' || c == 0x99) && s[i] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// maxLead is the length in bytes of the longest small beginning of a name
// that is written in one piece: al-, el-, d’, dell’.
const maxLead = 7

// beginsName reports whether s is a name with a small article in front, such
// as "al-Masri" or "d’Ivoire", or one such as "eBay".
func beginsName(s string) bool {
	for i := 1; i < len(s) && i <= maxLead; i++ {
		switch {
		case s[i-1] == '-' || s[i-1] == '\'' || s[i-1] == 0x99:
			return isCapital(s[i:])
		case i == 1 && 'A' <= s[1] && s[1] <= 'Z' && len(s) > 2:
			return s[2] >= 'a'
		}
	}
	return false
}

// isAddress reports whether the word text[start:end] is the address of a page,
// a file or a mailbox, or a piece of one.
func (r *reading) isAddress(start, end int) bool {
	s := r.text[start:end]
	if len(s) > 3 && s[1] == '-' && strings.IndexByte("RDI", s[0]) >= 0 && start > 0 && r.text[start-1] == '(' {
		return true // (R-Tex.)
	}
	if hasAddress(s) {
		return true
	}
	if start > 0 {
		switch r.text[start-1] {
		case '@', '#', '_', '\\', '%', '=', '$':
			return true
		case '/', '.':
			if start > 1 && (isLetter(r.text[start-2]) || r.text[start-2] == '/') && start-1 > r.lastSpace(start-1) {
				return r.text[start-1] == '.' || strings.Contains(r.text[r.lastSpace(start-1):start], ".")
			}
		}
	}
	if end+1 < len(r.text) {
		switch r.text[end] {
		case '@', '_', '\\', '=', '$':
			return true
		case '.':
			return isLetter(r.text[end+1]) && end-start > 1
		case ':':
			return r.text[end+1] == '/'
		}
	}
	return false
}

// hasAddress reports whether a mark of addresses stands in s, or a letter
// behind a point that has more than one before it: example.org, but not U.S.
func hasAddress(s string) bool {
	label := 0 // where it begins
	for at := 0; at < len(s); at++ {
		switch s[at] {
		case '@', '#', '_', '\\', '%', '=', ':', '/':
			return true
		case '.':
			if at-label > 1 && at+1 < len(s) && isLetter(s[at+1]) {
				return true
			}
			label = at + 1
		case '-':
			label = at + 1
		}
	}
	return false
}

// maxAddress is the number of bytes of an address that are looked at.
const maxAddress = 64

// lastSpace returns the offset behind the last space before text[at].
func (r *reading) lastSpace(at int) int {
	for i := at; i > 0 && i > at-maxAddress; i-- {
		if r.text[i-1] <= ' ' {
			return i
		}
	}
	return max(0, at-maxAddress)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
