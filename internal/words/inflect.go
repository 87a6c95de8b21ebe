package words

import "strings"

// VerbForms are the regular forms of an English verb.
type VerbForms struct {
	Third string // says
	Past  string // and past participle: claimed
	Ing   string // claiming
}

// Inflect returns the regular forms of the verb lemma, which is lower-cased.
// What only the stress tells, whether the last consonant is doubled in a
// longer verb (admitted, but offered), it takes as not.
func Inflect(lemma string) VerbForms {
	if lemma == "" {
		return VerbForms{}
	}
	stem := lemma[:len(lemma)-1]
	last := lemma[len(lemma)-1]
	switch {
	case last == 'y' && len(stem) > 0 && !isVowel(stem[len(stem)-1]):
		return VerbForms{stem + "ies", stem + "ied", lemma + "ing"}
	case strings.HasSuffix(lemma, "ie"):
		return VerbForms{lemma + "s", lemma + "d", lemma[:len(lemma)-2] + "ying"}
	case strings.HasSuffix(lemma, "ee"), strings.HasSuffix(lemma, "oe"), strings.HasSuffix(lemma, "ye"):
		return VerbForms{lemma + "s", lemma + "d", lemma + "ing"}
	case last == 'e':
		return VerbForms{lemma + "s", lemma + "d", stem + "ing"}
	case last == 'c':
		return VerbForms{lemma + "s", lemma + "ked", lemma + "king"}
	}
	third := lemma + "s"
	if last == 's' || last == 'x' || last == 'z' || last == 'o' || strings.HasSuffix(lemma, "ch") || strings.HasSuffix(lemma, "sh") {
		third = lemma + "es"
	}
	if doubles(lemma) {
		lemma += string(last)
	}
	return VerbForms{third, lemma + "ed", lemma + "ing"}
}

// doubles reports whether lemma is one syllable that ends in a single vowel
// and a consonant that is doubled before a vowel: stop, plan; not show, fix.
func doubles(lemma string) bool {
	n := len(lemma)
	if n < 2 || isVowel(lemma[n-1]) || !isVowel(lemma[n-2]) || strings.IndexByte("wxy", lemma[n-1]) >= 0 {
		return false
	}
	for i := 0; i < n-2; i++ {
		if isVowel(lemma[i]) && !(i > 0 && lemma[i] == 'u' && lemma[i-1] == 'q') {
			return false
		}
	}
	return true
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
