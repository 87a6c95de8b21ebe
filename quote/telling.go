package quote

import (
	"strings"
	"unicode"
)

// What single words tell of a change: whether they carry weight, negate or
// count.

// isLittle reports whether word i of the claim stands in any text and says
// little.
func (a *aligner) isLittle(i int) bool {
	w := a.claim.words[i]
	return isLittleWord(a.claim.text[w.start:w.end])
}

// isLittleWord reports whether word, of any case, stands in any text and says
// little.
func isLittleWord(word string) bool {
	if len(word) > len("should") {
		return false
	}
	switch lowerASCII(word) {
	case "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "nor", "so", "if", "as", "than", "then",
		"of", "in", "on", "at", "by", "to", "for", "from", "with", "into", "over", "about", "after", "before", "up", "out",
		"i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "my", "your", "his", "its", "our", "their",
		"who", "which", "what", "when", "where", "is", "am", "are", "was", "were", "be", "been", "being",
		"do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
		"there", "here", "also", "s", "t":
		return true
	}
	return false
}

// lowerASCII returns a short word with small letters.
func lowerASCII(word string) string {
	for k := range len(word) {
		if c := word[k]; 'A' <= c && c <= 'Z' {
			b := []byte(word)
			for k := range b {
				if 'A' <= b[k] && b[k] <= 'Z' {
					b[k] |= 0x20
				}
			}
			return string(b)
		}
	}
	return word
}

// isNegator reports whether a folded word in small letters negates.
func isNegator(word string) bool {
	switch word {
	case "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot", "without", "hardly",
		"scarcely", "barely", "dont", "cant", "wont", "aint":
		return true
	}
	return strings.HasSuffix(word, "n't")
}

// isNumber reports whether a folded word in small letters is a number. "One" is
// none: it mostly stands for somebody.
func isNumber(word string) bool {
	if strings.IndexFunc(word, unicode.IsNumber) >= 0 {
		return true
	}
	switch word {
	case "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
		"seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions",
		"trillion", "trillions", "dozen", "dozens", "half", "quarter", "third", "double", "twice":
		return true
	}
	return false
}
