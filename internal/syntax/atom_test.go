package syntax

import "testing"

func TestShape(t *testing.T) {
	for word, want := range map[string]shape{
		"minister":   lowerCase,
		"Minister":   capitalised,
		"UNESCO":     upperCase,
		"McDonald":   mixedCase,
		"eBay":       mixedCase,
		"I":          initial,
		"J.":         initial | pointed,
		"U.S.":       upperCase | pointed,
		"2015":       numeric,
		"1,250.75":   numeric | pointed,
		"G20":        coded,
		"mid-1980s":  coded | hyphened,
		"anti-war":   lowerCase | hyphened,
		"—":          symbol,
		"":           symbol,
		"Élysée":     capitalised,
		"çok":        lowerCase,
		"ÅÄÖ":        upperCase,
		"\xff\xfe":   symbol,
		"Al-Zaman":   mixedCase | hyphened,
		"...":        symbol | pointed,
		"日本":         lowerCase,
		"Zelenskyy’": capitalised,
	} {
		var a atom
		a.read(word)
		if a.shape != want {
			t.Errorf("the shape of %q is %b, want %b", word, a.shape, want)
		}
	}
}

func TestFormIsTheSame(t *testing.T) {
	for _, pair := range [][2]string{
		{"Don’t", "don't"}, {"SAID", "said"}, {"1998", "2015"}, {"—", "–"}, {"ÉLYSÉE", "élysée"}, {"vice‑president", "vice-president"},
	} {
		if Form(pair[0]) != Form(pair[1]) {
			t.Errorf("%q and %q have different forms", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{
		{"say", "says"}, {"“", "”"}, {"12", "123"}, {"a", "á"}, {"", "0"},
	} {
		if Form(pair[0]) == Form(pair[1]) {
			t.Errorf("%q and %q have one form", pair[0], pair[1])
		}
	}
}

func TestLetterMode(t *testing.T) {
	for _, c := range []struct {
		words []string
		want  letterMode
	}{
		{[]string{"The", "mayor", "left", "Bonn", "."}, plainLetters},
		{[]string{"Mayor", "Leaves", "Bonn", "for", "Rome"}, titleLetters},
		{[]string{"MAYOR", "LEAVES", "BONN"}, upperLetters},
		{[]string{"NATO", "said"}, plainLetters},
		{nil, plainLetters},
	} {
		var s Sentence
		for _, w := range c.words {
			s.Add(w, false)
		}
		s.End(TheVocabulary())
		if s.mode != c.want {
			t.Errorf("%q: letters %d, want %d", c.words, s.mode, c.want)
		}
	}
}
