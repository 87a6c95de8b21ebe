// Package inflect forms the forms of English verbs and nouns.
package inflect

import "strings"

// A Verb is a verb in all its forms.
type Verb struct {
	Base       string // oppose
	Third      string // opposes
	Past       string // opposed
	Participle string // opposed
	Gerund     string // opposing
}

// Regular returns the forms of a verb that follows the rules.
func Regular(base string) Verb {
	v := Verb{Base: base, Third: Plural(base), Gerund: stem(base, "ing") + "ing"}
	if base == "have" {
		v.Third = "has"
	}
	v.Past = stem(base, "ed") + "ed"
	v.Participle = v.Past
	return v
}

// Irregular returns the forms of a verb whose past and participle are given.
func Irregular(base, past, participle string) Verb {
	v := Regular(base)
	// Where the past doubles the last letter, so does the gerund: admitted.
	if last := base[len(base)-1:]; past == base+last+"ed" {
		v.Gerund = base + last + "ing"
	}
	v.Past, v.Participle = past, participle
	return v
}

// Plural returns the plural of a noun, which is formed as is the third person
// of a verb.
func Plural(base string) string {
	switch {
	case endsIn(base, "s", "x", "z", "ch", "sh", "go", "do", "to"):
		return base + "es"
	case strings.HasSuffix(base, "y") && !vowelBefore(base, 1):
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}

// stem returns what stands before the ending, which begins with a vowel.
func stem(base, ending string) string {
	switch {
	case ending == "ing" && strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "y" // lying
	case ending == "ed" && strings.HasSuffix(base, "y") && !vowelBefore(base, 1):
		return base[:len(base)-1] + "i" // denied
	case strings.HasSuffix(base, "e") && (ending == "ed" || !endsIn(base, "ee", "oe", "ye")):
		return base[:len(base)-1]
	case doubles(base):
		return base + base[len(base)-1:]
	}
	return base
}

// doubles reports whether the last consonant is written twice before a vowel:
// in words of one syllable with one short vowel.
func doubles(base string) bool {
	if len(base) < 3 || isVowel(base[len(base)-1]) || strings.IndexByte("hwxy", base[len(base)-1]) >= 0 {
		return false
	}
	vowels := 0
	for i := range len(base) {
		if isVowel(base[i]) {
			vowels++
		}
	}
	if strings.HasPrefix(base, "qu") {
		vowels-- // quit
	}
	return vowels == 1 && vowelBefore(base, 1)
}

// vowelBefore reports whether the letter before the last n is a vowel.
func vowelBefore(s string, n int) bool { return len(s) > n && isVowel(s[len(s)-n-1]) }

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func endsIn(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}
