package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestEachWord(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"“Don’t,” she said", []string{"Don't", "she", "said"}},
		{"the workers’ rights", []string{"the", "workers", "rights"}},
		{"‘tis ’20s rock’n’roll", []string{"tis", "20s", "rock'n'roll"}},
		{"4.5 or 4,500, not 4. 5", []string{"4.5", "or", "4,500", "not", "4", "5"}},
		{"10² or 5½", []string{"10²", "or", "5½"}},
		{"business-like—and so on", []string{"business", "like", "and", "so", "on"}},
		{"U.S. and U.S.-led. In the U.S.", []string{"US", "and", "US", "led", "In", "the", "US"}},
		{"at 5 p.m. I.We A.B", []string{"at", "5", "pm", "I", "We", "A", "B"}},
		{"J.K. Rowling", []string{"JK", "Rowling"}},
		{"o\uFB03ce ｃａｆe\u0301 in\u00ADvisible", []string{"office", "café", "invisible"}},
		{"a\u00A0b\u200Bc", []string{"a", "bc"}},
		{"東京タワー ok", []string{"東", "京", "タ", "ワ", "ー", "ok"}},
		{"a\xffb \xfe", []string{"a\xffb", "\xfe"}},
		{"a\x00b", []string{"a", "b"}},
	} {
		var got []string
		eachWord(c.text, func(start, end int) { got = append(got, foldWord(c.text[start:end])) })
		if diff := cmp.Diff(c.want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestFoldPunctuation(t *testing.T) {
	for s, want := range map[string]string{
		"": "", " ": "", "\n\n": "", ", ": ",", ",” ": ",", " – ": "-", "--": "-", "−": "-", "...": "…", " . . . ": "…", "....": "…",
		"..": "..", "…": "…", ".”\n\n“": ".", "，": ",", "?!": "?!", " [": "[", "\u00AD": "", "$": "$", ".. .": "…", "…, ": "…,",
	} {
		if got := foldPunctuation(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}

func TestCoreOf(t *testing.T) {
	for s, want := range map[string]string{
		"": "", " a ": "a", "“a”": "a", `"a"`: "a", "“‘a’”": "a", " “ a ” ": "a", "“a": "a", "a”": "a", "a “b”": "a “b”", "“a” b": "“a” b",
		"“": "", "“”": "", "don’t": "don’t", "’tis": "’tis", "the workers’": "the workers’", "« a »": "a", "“a,” he said, “b”": "a,” he said, “b",
	} {
		if got := coreOf(s).In(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
