package oneline

import "testing"

func TestOf(t *testing.T) {
	for in, want := range map[string]string{
		"":                        "",
		" a\r\n\tb\u00a0 c\u2028": "a b c",
		"Ro\u00adsa \u202eMoser":  "Rosa Moser",
		"\x1b[2Ja\x00b":           "�[2Ja�b",
		"a\xffb":                  "a�b",
		"Zoë – 東京 😀":              "Zoë – 東京 😀",
	} {
		if got := Of(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
