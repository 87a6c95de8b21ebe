package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// Silver is text whose tags and heads no person has marked but a large model,
// the teacher, which was taught on the treebanks; see internal/teacher. What
// the teacher said is kept in silver.bin, without the text, which is part of
// the data sets.

const silverFile = "internal/train/silver.bin"

// silverSources are the files whose texts the teacher has read; all of them may
// be learned from. Of those whose lines are sentences, a number of them in a
// row stand for a document, if the file does not tell which belong together.
var silverSources = []struct {
	file      string
	sentences bool
}{
	{"quote/polnear-train.jsonl", false},
	{"entity/gmb.train.jsonl", true},
	{"stance/newsmtsc.train.jsonl", true},
	{"stance/dse.train.noleak.jsonl", true},
	{"coref/gap.dev.jsonl", false},
	{"entity/wikigold.all.jsonl", false},
	{"entity/wnut17.train.jsonl", true},
	{"entity/btc.all.jsonl", true},
}

// linesPerDocument is how many lines are taken together.
const linesPerDocument = 30

// A silverText is a document that the teacher has read.
type silverText struct{ id, text string }

// silverTexts reads the documents in their order. What comes again in a file
// is left out.
func silverTexts(data string) ([]silverText, error) {
	var texts []silverText
	for _, source := range silverSources {
		type line struct{ ID, Doc, Text string }
		seen := map[string]bool{}
		last, lines := "", 0
		err := eachLine(filepath.Join(data, source.file), func(l line) {
			if seen[l.Text] {
				return
			}
			seen[l.Text] = true
			if !source.sentences {
				texts = append(texts, silverText{l.ID, l.Text})
				return
			}
			key := l.Doc
			if key == "" || key == l.ID {
				key = strconv.Itoa(lines / linesPerDocument)
				lines++
			}
			if key != last {
				texts = append(texts, silverText{id: source.file + " " + key})
				last = key
			}
			texts[len(texts)-1].text += l.Text + "\n\n"
		})
		if err != nil {
			return nil, err
		}
	}
	return texts, nil
}

// eachLine decodes every line of a file of JSON lines.
func eachLine[T any](name string, do func(T)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<26)
	for n := 1; scan.Scan(); n++ {
		var line T
		if err := json.Unmarshal(scan.Bytes(), &line); err != nil {
			return fmt.Errorf("%s: line %d: %w", name, n, err)
		}
		do(line)
	}
	return scan.Err()
}

// clauses returns the sentences of a text as the library cuts it, without tags.
func (t silverText) clauses() article {
	var a article
	text := sentence.Parse(t.text)
	w := words.Of(text)
	for k := range text.Sentences() {
		lo, hi := w.Sentence(k)
		var c clause
		for i, tok := range w.Tokens[lo:hi] {
			c.words = append(c.words, text.Slice(tok.Span()))
			c.glued = append(c.glued, i > 0 && tok.Shape&words.Glued != 0)
		}
		if len(c.words) > 0 {
			a = append(a, c)
		}
	}
	return a
}

// dumpSilver writes the words of the texts, for the teacher to read.
func dumpSilver(data, name string) error {
	texts, err := silverTexts(data)
	if err != nil {
		return err
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	out := json.NewEncoder(f)
	out.SetEscapeHTML(false)
	for _, t := range texts {
		line := struct {
			ID    string     `json:"id"`
			Sents [][]string `json:"sents"`
		}{ID: t.id}
		for _, c := range t.clauses() {
			line.Sents = append(line.Sents, c.words)
		}
		if err := out.Encode(line); err != nil {
			return err
		}
	}
	return f.Close()
}
