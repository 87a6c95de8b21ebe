// The command pack makes the packed tables of package stance of its word
// lists. It is run by go generate in the folder of that package.
//
// It writes two tables. In words.bin stands what is known of each form of a
// word, as marks behind a letter:
//
//	c=article       its class in grammar.txt, with "!" behind it if it negates
//	f=btpdg         it is a base, third person, past, participle or gerund
//	n               a form of a verb that is a noun just as often
//	r=...           what else is known of it; see the letters of roles
//	v=12,13         the verb entries that it may begin; likewise
//	                s nouns, p partisans, a adjectives, j verbs of conduct, e evaluations
//
// In entries.bin stands, under such a number, the entry itself: what the list
// says of it, a bar, and the words that must follow the first.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run() error {
	p := &packer{words: map[string]*word{}}
	for _, step := range []func() error{p.irregularVerbs, p.verbEntries, p.verbRoles, p.homographs, p.otherEntries, p.grammar} {
		if err := step(); err != nil {
			return err
		}
	}
	return p.write()
}

// A word is what words.bin says of one form.
type word struct {
	class   string
	forms   string
	noun    bool
	roles   string
	entries map[byte][]string // by the letter of their list
}

type packer struct {
	irregular map[string][]verbForms
	order     []string // of words, as they came
	words     map[string]*word
	entries   []lexicon.Entry
}

// verbForms are the forms of a verb, each at its place in formLetters.
type verbForms [len(formLetters)]string

const (
	formLetters = "btpdg"
	past        = 2
	participle  = 3
	gerund      = 4
)

// regular returns the forms of a verb that follows the rules, but for "has".
func regular(base string) verbForms {
	v := words.Inflect(base)
	if base == "have" {
		v.Third = "has"
	}
	return verbForms{base, v.Third, v.Past, v.Past, v.Ing}
}

// plural returns the plural of a noun, which is formed as is the third person
// of a verb.
func plural(noun string) string { return words.Inflect(noun).Third }

// list reads a list of the folder data.
func list(name string) ([]lexicon.Entry, error) {
	return lexicon.ReadFile(filepath.Join("data", name+".txt"))
}

// at returns what is known of a form so far.
func (p *packer) at(form string) *word {
	form = lexicon.Fold(form)
	w := p.words[form]
	if w == nil {
		w = &word{entries: map[byte][]string{}}
		p.words[form] = w
		p.order = append(p.order, form)
	}
	return w
}

func (p *packer) irregularVerbs() error {
	entries, err := list("irregular")
	p.irregular = map[string][]verbForms{}
	for _, e := range entries {
		forms := strings.Fields(e.Value)
		var verbs []verbForms
		if len(forms) > 0 && forms[0] == "also" {
			verbs, forms = append(verbs, regular(e.Key)), forms[1:]
		}
		if len(forms) < 2 {
			return fmt.Errorf("irregular: %s has no past and participle", e.Key)
		}
		v := regular(e.Key)
		v[past], v[participle] = forms[0], forms[1]
		// Where the past doubles the last letter, so does the gerund: admitted.
		if last := e.Key[len(e.Key)-1:]; forms[0] == e.Key+last+"ed" {
			v[gerund] = e.Key + last + "ing"
		}
		if len(forms) > 2 {
			v[gerund] = forms[2]
		}
		p.irregular[e.Key] = append(verbs, v)
	}
	return err
}

// verb notes the forms of a verb and calls do with each.
func (p *packer) verb(base string, do func(w *word)) {
	verbs := p.irregular[base]
	if verbs == nil {
		verbs = []verbForms{regular(base)}
	}
	var seen []*word
	for _, v := range verbs {
		for i, form := range v {
			w := p.at(form)
			if letter := formLetters[i : i+1]; !strings.Contains(w.forms, letter) {
				w.forms += letter
			}
			if !slices.Contains(seen, w) {
				seen = append(seen, w)
			}
		}
	}
	for _, w := range seen {
		do(w)
	}
}

// entry keeps an entry and returns its number and the first word of its phrase.
func (p *packer) entry(e lexicon.Entry) (number, first string) {
	first, rest, _ := strings.Cut(e.Key, " ")
	number = strconv.Itoa(len(p.entries) + 1)
	p.entries = append(p.entries, lexicon.Entry{Key: number, Value: e.Value + "|" + rest})
	return number, first
}

func (w *word) add(list byte, number string) { w.entries[list] = append(w.entries[list], number) }

func (p *packer) verbEntries() error {
	for _, l := range []struct {
		name   string
		letter byte
	}{{"verbs", 'v'}, {"conduct", 'j'}} {
		entries, err := list(l.name)
		if err != nil {
			return err
		}
		for _, e := range entries {
			number, first := p.entry(e)
			p.verb(first, func(w *word) { w.add(l.letter, number) })
		}
	}
	return nil
}

// verbRoles notes what else is known of verbs, each by a letter.
func (p *packer) verbRoles() error {
	for _, l := range []struct{ name, role string }{
		{"actions", ""}, {"reporting", "s"}, {"turns", "u"}, {"hedges", "z"}, {"control", "k"}, {"light", "l"}, {"descriptions", "q"}, {"agentless", "g"},
	} {
		entries, err := list(l.name)
		if err != nil {
			return err
		}
		for _, e := range entries {
			role := l.role
			switch e.Value {
			case "ends":
				role = "e"
			case "as":
				role = "w"
			}
			p.verb(e.Key, func(w *word) {
				if !strings.Contains(w.roles, role) {
					w.roles += role
				}
			})
		}
	}
	entries, err := list("documents")
	for _, e := range entries {
		p.at(e.Key).roles += "d"
		p.at(plural(e.Key)).roles += "d"
	}
	return err
}

// homographs marks the forms of verbs that are nouns too.
func (p *packer) homographs() error {
	entries, err := list("homographs")
	for _, e := range entries {
		if p.words[e.Key] == nil || p.words[e.Key].forms == "" {
			return fmt.Errorf("homographs: %s is no form of a verb of the lists", e.Key)
		}
		p.at(e.Key).noun = true
		p.at(plural(e.Key)).noun = true
	}
	return err
}

// otherEntries notes nouns, their plurals, adjectives and evaluations.
func (p *packer) otherEntries() error {
	for _, l := range []struct {
		name   string
		letter byte
	}{{"nouns", 's'}, {"partisans", 'p'}, {"adjectives", 'a'}, {"evaluations", 'e'}} {
		entries, err := list(l.name)
		if err != nil {
			return err
		}
		for _, e := range entries {
			number, first := p.entry(e)
			p.at(first).add(l.letter, number)
			if l.letter == 's' || l.letter == 'p' {
				p.at(first).noun = true
				if many := plural(first); !strings.HasSuffix(first, "s") {
					p.at(many).add(l.letter, number)
					p.at(many).noun = true
				}
			}
		}
	}
	return nil
}

func (p *packer) grammar() error {
	entries, err := list("grammar")
	for _, e := range entries {
		class, negates := strings.CutSuffix(e.Value, " not")
		if negates {
			class += "!"
		}
		p.at(e.Key).class = class
	}
	return err
}

func (p *packer) write() error {
	packed := make([]lexicon.Entry, 0, len(p.order))
	for _, form := range p.order {
		packed = append(packed, lexicon.Entry{Key: form, Value: p.words[form].String()})
	}
	for _, table := range []struct {
		name    string
		entries []lexicon.Entry
	}{{"words.bin", packed}, {"entries.bin", p.entries}} {
		data, err := lexicon.Pack(table.entries)
		if err != nil {
			return fmt.Errorf("%s: %w", table.name, err)
		}
		if err := os.WriteFile(table.name, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// String returns the word as words.bin has it.
func (w *word) String() string {
	var marks []string
	mark := func(letter, value string) {
		if value != "" {
			marks = append(marks, letter+"="+value)
		}
	}
	mark("c", w.class)
	mark("f", w.forms)
	if w.noun {
		marks = append(marks, "n")
	}
	mark("r", w.roles)
	for _, letter := range "vspaje" {
		mark(string(letter), strings.Join(w.entries[byte(letter)], ","))
	}
	return strings.Join(marks, " ")
}
