// The command forms makes the table of the forms of verbs:
//
//	forms -o forms.bin VERBS.txt CUES.txt
//
// For every form it holds what the form can be, a letter each, and the lemma:
// b base, s third person, d past, n participle, g in -ing, o a noun, too. The
// lemmas are those of VERBS.txt, which tells what is irregular, and the first
// words of the keys of CUES.txt. Of two lemmas that share a form, the first
// has it.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
)

func main() {
	out := flag.String("o", "", "the `file` to write")
	flag.Parse()
	if err := run(*out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "forms:", err)
		os.Exit(1)
	}
}

func run(out string, lists []string) error {
	if out == "" || len(lists) != 2 {
		return fmt.Errorf("usage: forms -o forms.bin VERBS.txt CUES.txt")
	}
	verbs, err := lexicon.ReadFile(lists[0])
	if err != nil {
		return err
	}
	cues, err := lexicon.ReadFile(lists[1])
	if err != nil {
		return err
	}
	for _, c := range cues {
		lemma, _, _ := strings.Cut(c.Key, " ")
		verbs = append(verbs, lexicon.Entry{Key: lemma})
	}
	table, err := lexicon.Pack(expand(verbs))
	if err != nil {
		return err
	}
	return os.WriteFile(out, table, 0o644)
}

// expand returns an entry for every form of verbs. A lemma that is there
// again adds nothing.
func expand(verbs []lexicon.Entry) []lexicon.Entry {
	var out []lexicon.Entry
	at := map[string]int{}
	done := map[string]bool{}
	for _, v := range verbs {
		if done[v.Key] {
			continue
		}
		done[v.Key] = true
		for _, f := range formsOf(v) {
			if i, ok := at[f.word]; ok {
				if _, lemma, _ := strings.Cut(out[i].Value, " "); lemma == v.Key {
					letters, _, _ := strings.Cut(out[i].Value, " ")
					out[i].Value = letters + f.letters + " " + lemma
				}
				continue
			}
			at[f.word] = len(out)
			out = append(out, lexicon.Entry{Key: f.word, Value: f.letters + " " + v.Key})
		}
	}
	return out
}

type form struct{ word, letters string }

func formsOf(v lexicon.Entry) []form {
	regular := words.Inflect(v.Key)
	noun := ""
	ing := regular.Ing
	var irregular []string
	for _, s := range strings.Fields(v.Value) {
		switch {
		case s == "noun":
			noun = "o"
		case strings.HasSuffix(s, "ing") && len(s) > len(v.Key):
			ing = s
		default:
			irregular = append(irregular, s)
		}
	}
	past, participle := regular.Past, regular.Past
	switch len(irregular) {
	case 1:
		past, participle = irregular[0], irregular[0]
		if doubled := strings.TrimSuffix(past, "ed"); doubled == v.Key+v.Key[len(v.Key)-1:] {
			ing = doubled + "ing"
		}
	case 2:
		past, participle = irregular[0], irregular[1]
	}
	return []form{{v.Key, "b" + noun}, {regular.Third, "s" + noun}, {past, "d"}, {participle, "n"}, {ing, "g"}}
}
