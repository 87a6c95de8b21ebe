package invariant

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay"
)

// A mutation damages a text as editors, programs and bad luck do.
type mutation struct {
	name string
	do   func(r *rand.Rand, text string) string
}

var mutations = []mutation{
	{"bytes deleted", func(r *rand.Rand, text string) string {
		at := r.IntN(len(text))
		return text[:at] + text[min(len(text), at+1+r.IntN(8)):]
	}},
	{"a long piece deleted", func(r *rand.Rand, text string) string {
		at := r.IntN(len(text))
		return text[:at] + text[min(len(text), at+r.IntN(400)):]
	}},
	{"a piece twice", func(r *rand.Rand, text string) string {
		at := r.IntN(len(text))
		return text[:at] + text[max(0, at-r.IntN(300)):]
	}},
	{"cut off", func(r *rand.Rand, text string) string { return text[:1+r.IntN(len(text))] }},
	{"no beginning", func(r *rand.Rand, text string) string { return text[r.IntN(len(text)):] }},
	{"marks swapped", func(r *rand.Rand, text string) string {
		return replaceSome(r, text, "“”‘’\"'«»„", "“", "”", "‘", "’", `"`, "'", "«", "»", "„", "")
	}},
	{"punctuation swapped", func(r *rand.Rand, text string) string {
		return replaceSome(r, text, ".,;:?!()—–-", ".", ",", ";", ":", "?", "!", "(", ")", "—", "-", "…", "[", "")
	}},
	{"white space swapped", func(r *rand.Rand, text string) string {
		return replaceSome(r, text, " \n", " ", "\n", "\r\n", "\t", "\u00a0", "\u2028", "\u200b", "  ", "\n\n", "")
	}},
	{"letters swapped", func(r *rand.Rand, text string) string {
		return replaceSome(r, text, "aeiostnAEIOSTN", "a", "E", "\u0301", "é", "ß", "İ", "ﬁ", "я", "市", "😀", "\u200d", "0", "_", "@")
	}},
	{"invalid UTF-8", func(r *rand.Rand, text string) string {
		bad := []string{"\xff", "\xe2\x80", "\xed\xa0\x80", "\xc0\xaf", "\x80", "\xf4\x90\x80\x80", "\x00"}
		at := r.IntN(len(text))
		return text[:at] + bad[r.IntN(len(bad))] + text[at:]
	}},
	{"paragraphs shuffled", func(r *rand.Rand, text string) string { return shuffle(r, text, "\n") }},
	{"words shuffled", func(r *rand.Rand, text string) string {
		lo := r.IntN(len(text))
		hi := min(len(text), lo+r.IntN(200))
		return text[:lo] + shuffle(r, text[lo:hi], " ") + text[hi:]
	}},
	{"capitals", func(r *rand.Rand, text string) string {
		lo := r.IntN(len(text))
		hi := min(len(text), lo+r.IntN(200))
		return text[:lo] + strings.ToUpper(text[lo:hi]) + text[hi:]
	}},
	{"small letters", func(_ *rand.Rand, text string) string { return strings.ToLower(text) }},
	{"one line", func(_ *rand.Rand, text string) string { return strings.ReplaceAll(text, "\n", " ") }},
}

// replaceSome puts some of these in place of some characters of text that are
// among those.
func replaceSome(r *rand.Rand, text, those string, these ...string) string {
	var b strings.Builder
	every := 1 + r.IntN(30)
	for _, c := range text {
		if strings.ContainsRune(those, c) && r.IntN(every) == 0 {
			b.WriteString(these[r.IntN(len(these))])
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// shuffle puts what stands between separators in another order.
func shuffle(r *rand.Rand, text, separator string) string {
	parts := strings.Split(text, separator)
	r.Shuffle(len(parts), func(i, k int) { parts[i], parts[k] = parts[k], parts[i] })
	return strings.Join(parts, separator)
}

// TestMutations reads the project's own articles after one to four mutations.
func TestMutations(t *testing.T) {
	files := []string{"../../seeds/alaska-summit.txt"}
	more, err := filepath.Glob("../../testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, slices.DeleteFunc(more, func(name string) bool { return filepath.Base(name) == "digests.txt" })...)
	var texts []string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	n := 500
	if *long {
		n = 10_000
	}
	if testing.Short() {
		n = 50
	}
	for seed := range n {
		r := rand.New(rand.NewPCG(uint64(seed), 0))
		text := texts[r.IntN(len(texts))]
		var names []string
		for range 1 + r.IntN(4) {
			m := mutations[r.IntN(len(mutations))]
			if text = m.do(r, text); text == "" {
				break
			}
			names = append(names, m.name)
		}
		if err := Check(hearsay.Read(text)); err != nil {
			t.Errorf("seed %d, %s:\n%.2000v", seed, strings.Join(names, ", "), err)
		}
	}
}
