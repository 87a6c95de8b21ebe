package entity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// maxDateline is the length in bytes of the longest dateline that is looked at.
const maxDateline = 80

// maxPlaceWords is the number of words of the longest place of a dateline.
const maxPlaceWords = 3

// datelines makes places of what stands in capitals where a report tells where
// it was written: MIRNA BAY, Zorland (NTB) —. The place may be unknown, and what
// has learned from news that has such lines cut off takes it for a body.
func datelines(t *sentence.Text, names []Mention, called *calls) []Mention {
	var found []sentence.Span
	for _, s := range t.Sentences() {
		if !opensLine(t.String(), s.Start) {
			continue
		}
		length := dateline(s.In(t.String()))
		if length == 0 {
			continue
		}
		span := sentence.Span{Start: s.Start, End: s.Start + length}
		if words := span.In(t.String()); strings.Contains(words, " ") || !called.has(words) {
			found = append(found, span) // and no turn of an interview: RAO – Why?
		}
	}
	if len(found) == 0 {
		return names
	}
	names = slices.DeleteFunc(slices.Clone(names), func(m Mention) bool {
		i, _ := slices.BinarySearchFunc(found, m.Start, func(s sentence.Span, at int) int {
			if s.End <= at {
				return -1
			}
			return 1
		})
		return i < len(found) && found[i].Overlaps(m.Span)
	})
	places := make([]Mention, len(found))
	for i, span := range found {
		places[i] = mention(span, place, datelinePlace)
	}
	return inOrder(names, places)
}

// dateline returns the length of the place at the beginning of s, if s begins
// with a dateline, or 0: words in capitals, a comma or a bracket with what else
// tells place, day and agency, and a dash before a capital letter, or a colon if
// an agency stands in brackets or the place is known.
func dateline(s string) int {
	end := -1 // of what stands before the dash
	for _, dash := range [...]string{" — ", " – ", " ― ", "—", " -- ", "--", " - "} {
		if i := strings.Index(s[:min(len(s), maxDateline)], dash); i > 0 && (end < 0 || i < end) {
			end = i
			if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[i+len(dash):], "“‘\"'«")); !unicode.IsUpper(r) {
				return 0
			}
		}
	}
	colon := false
	if end < 0 {
		// NEW DELHI: The … and LAGOS, May 3 (NAN): The …
		end = strings.Index(s[:min(len(s), maxDateline)], ": ")
		if end < 0 {
			return 0
		}
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[end+2:], "“‘\"'«")); !unicode.IsUpper(r) {
			return 0
		}
		colon = true
	}
	line := s[:end]
	place := line
	if i := strings.IndexAny(line, ",("); i >= 0 {
		place = line[:i]
	}
	place = strings.TrimRight(place, " ")
	if len(place) < 3 || strings.Count(place, " ") >= maxPlaceWords || !isShouted(place) || strings.ContainsAny(place, ":;?!0123456789") {
		return 0
	}
	for word := range strings.FieldsFuncSeq(line[len(place):], func(r rune) bool { return strings.ContainsRune(" ,()", r) }) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && !strings.HasSuffix(line, ")") {
			return 0
		}
	}
	beside := place != line
	if sense, ok := knownAs(place); colon && !(beside && strings.HasSuffix(line, ")")) && !(ok && sense.mentionKind() == Location) {
		return 0 // ROTH: It is late.
	}
	if !beside && strings.HasPrefix(s[end:], " - ") || isShouted(s[end:]) || !mayBePlace(place, beside) {
		return 0 // CRICKET - LOW SCORES
	}
	return len(place)
}

// mayBePlace reports whether words in capitals are no body and nobody, and, if
// nothing stands beside them, no words of the language: BREAKING —
func mayBePlace(words string, beside bool) bool {
	if sense, ok := knownAs(words); ok {
		return sense.mentionKind() == Location
	}
	first, _, several := strings.Cut(words, " ")
	if _, ok := given(foldName(first)); ok && several && !beside {
		return false
	}
	unknown := false
	for word := range strings.FieldsSeq(words) {
		switch value, ok := common(lexicon.Fold(word)); {
		case value == "function", value == "calendar":
			return false
		case !ok:
			unknown = true
		}
	}
	return unknown || beside
}
