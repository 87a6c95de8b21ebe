package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/internal/words"
)

// A wordTag is a lower-cased form under a tag: what has one edit, if it is
// listed.
type wordTag struct {
	form string
	tag  syntax.Tag
}

// A reading is a form as it was written, and its lemma.
type reading struct{ form, lemma string }

// evidence says how often each form under a tag has been seen with each lemma.
type evidence map[wordTag]map[reading]float64

// add counts form, unless there is nothing to learn from it.
func (e evidence) add(form string, tag syntax.Tag, lemma string, n float64) {
	k := wordTag{lexicon.Fold(form), tag}
	switch {
	case tag == syntax.NoTag || k.form == "" || k.form[0] < ' ' || len(form) > 40:
		return
	case lemma == "" || lemma == "_":
		return // what goes on a word that is written in two
	case (tag == syntax.GW || tag == syntax.AFX) && !strings.EqualFold(form, lemma):
		return // the first part of such a word, whose lemma is the whole
	case strings.ContainsAny(form, " @") || strings.Contains(form, "://") || strings.HasPrefix(form, "www."):
		return // addresses are their own lemmas, and nobody else's business
	}
	if e[k] == nil {
		e[k] = map[reading]float64{}
	}
	e[k][reading{form, lemma}] += n
}

// addNew adds what is known where nothing has been seen yet.
func (e evidence) addNew(from evidence) {
	for k, readings := range from {
		if e[k] == nil {
			e[k] = readings
		}
	}
}

// trainLemma learns the edits that make lemmas of words.
func trainLemma(data string) ([]byte, error) {
	seen := evidence{}
	for _, set := range []string{"ewt-train.conllu", "gum-open-train.conllu"} {
		docs, err := treebank.ReadFile(filepath.Join(data, "syntax", set))
		if err != nil {
			return nil, err
		}
		for _, d := range docs {
			for _, s := range d.Sentences {
				for _, w := range s.Words {
					seen.add(w.Form, syntax.TagOf(w.Tag), w.Lemma, 1)
				}
			}
		}
	}
	counted := len(seen)
	silver, err := silverLemmas(data)
	if err != nil {
		return nil, err
	}
	listed, bases, err := listedLemmas()
	if err != nil {
		return nil, err
	}
	seen.addNew(listed)
	seen.addNew(silver)
	for k, readings := range seen {
		for r := range readings {
			bases.note(k.tag, r.lemma)
		}
	}
	seen.addNew(regularForms(seen, bases))
	rules := learnRules(seen)
	list := exceptions(seen, rules)
	report("lemma: %d forms of the treebanks, %d in all; %d edits by ending, %d by word", counted, len(seen), len(rules), len(list))
	return words.PackLemmas(rules.sorted(), list)
}

// silverLemmas reads the lemmas that a machine gave the inflected words of
// news, as far as it was sure: seen in three documents at least, and in nine
// of ten of all that have the form under the tag.
func silverLemmas(data string) (evidence, error) {
	texts := map[string]string{}
	err := readLines(filepath.Join(data, "quote", "polnear-train.jsonl"), func(line []byte) error {
		var d struct{ ID, Text string }
		err := json.Unmarshal(line, &d)
		texts[d.ID] = d.Text
		return err
	})
	if err != nil {
		return nil, err
	}
	documents := evidence{}
	err = readLines(filepath.Join(data, "syntax", "polnear-train.corenlp.jsonl.gz"), func(line []byte) error {
		var d struct {
			ID    string
			Sents []struct{ Tok [][]any }
		}
		if err := json.Unmarshal(line, &d); err != nil {
			return err
		}
		text, here := texts[d.ID], evidence{}
		for _, s := range d.Sents {
			for i, t := range s.Tok {
				start, end := int(t[0].(float64)), int(t[1].(float64))
				tag := syntax.TagOf(t[2].(string))
				if end > len(text) {
					continue
				}
				switch form := text[start:end]; {
				case tag == syntax.JJ && i > 0:
					here.add(form, tag, form, 1) // in its place, its case tells
				case tag != syntax.NNPS && words.Inflects(tag), tag == syntax.VB, tag == syntax.NN:
					here.add(strings.ToLower(form), tag, t[4].(string), 1)
				}
			}
		}
		for k, readings := range here {
			for r := range readings {
				documents.add(r.form, k.tag, r.lemma, 1)
			}
		}
		return nil
	})
	sure := evidence{}
	for k, readings := range documents {
		total := 0.0
		for _, n := range readings {
			total += n
		}
		for r, n := range readings {
			if n >= 3 && n >= 0.9*total {
				sure.add(r.form, k.tag, r.lemma, n)
			}
		}
	}
	return sure, err
}

// readLines calls do with each line of a file, which may be compressed.
func readLines(name string, do func(line []byte) error) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	scan := bufio.NewScanner(f)
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		scan = bufio.NewScanner(z)
	}
	scan.Buffer(nil, 1<<26)
	for scan.Scan() {
		if err := do(scan.Bytes()); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return scan.Err()
}

// baseForms are the lemmas of verbs, nouns and adjectives.
type baseForms [3]map[string]bool

const (
	verbBase = iota
	nounBase
	adjectiveBase
)

// note adds the lemma of a word that has the given tag.
func (b *baseForms) note(tag syntax.Tag, lemma string) {
	for _, c := range []byte(lemma) {
		if c < 'a' || c > 'z' {
			return
		}
	}
	switch {
	case syntax.VB <= tag && tag <= syntax.VBZ:
		b[verbBase][lemma] = true
	case tag == syntax.NN || tag == syntax.NNS:
		b[nounBase][lemma] = true
	case syntax.JJ <= tag && tag <= syntax.JJS:
		b[adjectiveBase][lemma] = true
	}
}

// listedLemmas reads the lists that were written by hand: the irregular forms,
// also behind the prefixes that verbs take, and verbs.
func listedLemmas() (evidence, *baseForms, error) {
	listed, bases := evidence{}, &baseForms{{}, {}, {}}
	kinds := map[string][]syntax.Tag{
		"plural": {syntax.NNS}, "past": {syntax.VBD, syntax.VBN}, "tense": {syntax.VBD}, "participle": {syntax.VBN},
		"third": {syntax.VBZ}, "ing": {syntax.VBG}, "more": {syntax.JJR, syntax.RBR}, "most": {syntax.JJS, syntax.RBS},
		"short": {syntax.NNP}, "verb": {syntax.VB}, "noun": {syntax.NN},
	}
	add := func(lemma, kind string, forms ...string) {
		for _, tag := range kinds[kind] {
			bases.note(tag, lemma)
			for _, form := range forms {
				if form == "itself" {
					form = lemma
				}
				listed.add(form, tag, lemma, 1)
			}
		}
	}
	entries, err := lexicon.ReadFile("internal/words/data/irregular.txt")
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		f := strings.Fields(e.Value)
		if kinds[f[0]] == nil {
			return nil, nil, fmt.Errorf("irregular.txt: %s: no kind is named %q", e.Key, f[0])
		}
		add(e.Key, f[0], f[1:]...)
	}
	entries, err = lexicon.ReadFile("stance/data/irregular.txt")
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		f := strings.Fields(strings.TrimPrefix(e.Value, "also "))
		if len(f) < 2 {
			return nil, nil, fmt.Errorf("irregular.txt: %s: no participle", e.Key)
		}
		for _, prefix := range []string{"", "re", "over", "out", "under", "mis", "un", "fore", "up", "with"} {
			add(prefix+e.Key, "tense", prefix+f[0])
			add(prefix+e.Key, "participle", prefix+f[1])
			for _, ing := range f[2:] {
				add(prefix+e.Key, "ing", prefix+ing)
			}
		}
	}
	for _, name := range []string{"entity/data/countries.txt", "entity/data/groups.txt"} {
		entries, err := lexicon.ReadFile(name)
		if err != nil {
			return nil, nil, err
		}
		for _, e := range entries {
			if what, _, _ := strings.Cut(e.Value, " "); what == "people" || what == "group" {
				listed.add(e.Key, syntax.JJ, e.Key, 1)
				listed.add(strings.ToLower(e.Key), syntax.JJ, e.Key, 1)
			}
		}
	}
	for _, name := range []string{"quote/data/verbs.txt", "quote/data/cues.txt", "stance/data/verbs.txt"} {
		entries, err := lexicon.ReadFile(name)
		if err != nil {
			return nil, nil, err
		}
		for _, e := range entries {
			bases.note(syntax.VB, e.Key)
		}
	}
	return listed, bases, nil
}

// regularForms returns the forms by rule of all bases. A form that two bases
// share goes to the one that has been seen more often.
func regularForms(seen evidence, bases *baseForms) evidence {
	often := map[string]float64{}
	for _, readings := range seen {
		for r, n := range readings {
			often[r.lemma] += n
		}
	}
	forms := evidence{}
	add := func(form string, lemma string, tags ...syntax.Tag) {
		for _, tag := range tags {
			forms.add(form, tag, lemma, 1+often[lemma])
		}
	}
	for verb := range bases[verbBase] {
		f := words.Inflect(verb)
		add(verb, verb, syntax.VB, syntax.VBP)
		add(f.Third, verb, syntax.VBZ)
		add(f.Past, verb, syntax.VBD, syntax.VBN)
		add(f.Ing, verb, syntax.VBG)
		if twice := doubled(verb); twice != "" {
			add(twice+"ed", verb, syntax.VBD, syntax.VBN)
			add(twice+"ing", verb, syntax.VBG)
		}
	}
	for noun := range bases[nounBase] {
		add(words.Inflect(noun).Third, noun, syntax.NNS)
	}
	for adjective := range bases[adjectiveBase] {
		// The degrees have the spelling of the past, with another ending.
		past, ok := strings.CutSuffix(words.Inflect(adjective).Past, "ed")
		if ok && len(adjective) <= 7 {
			add(past+"er", adjective, syntax.JJR, syntax.RBR)
			add(past+"est", adjective, syntax.JJS, syntax.RBS)
		}
	}
	return forms
}

// doubled returns verb with its last letter doubled, if that is a consonant
// behind a single vowel in the second syllable or a later one: whether it is
// doubled depends on the stress.
func doubled(verb string) string {
	const vowels = "aeiou"
	n := len(verb)
	if n < 5 || strings.IndexByte(vowels+"wxyhk", verb[n-1]) >= 0 || strings.IndexByte(vowels, verb[n-2]) < 0 ||
		strings.IndexByte(vowels, verb[n-3]) >= 0 && verb[n-3] != 'u' || !strings.ContainsAny(verb[:n-2], vowels) {
		return ""
	}
	return verb + verb[n-1:]
}
