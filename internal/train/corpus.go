package main

import (
	"path/filepath"
	"strings"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
)

// A corpus is documents whose words have tags and heads, in one of which
// nothing but the words is running text.
type corpus []article

// An article is the sentences of a document.
type article []clause

// A clause is a sentence as the models are taught it.
type clause struct {
	words     []string
	glued     []bool // no white space before the word
	tags      []syntax.Tag
	guessed   []syntax.Tag // by a tagger that was not taught this sentence
	heads     []int32      // -1 is the root
	relations []syntax.Relation
}

// fill puts the words of c into s.
func (c *clause) fill(s *syntax.Sentence, v *syntax.Vocabulary) {
	s.Reset()
	for i, w := range c.words {
		s.Add(w, c.glued[i])
	}
	s.End(v)
}

// size returns the number of words in the corpus.
func (c corpus) size() int {
	n := 0
	for _, a := range c {
		for _, s := range a {
			n += len(s.words)
		}
	}
	return n
}

// readGold reads treebanks of the folder data/syntax.
func readGold(data string, names ...string) (corpus, error) {
	var all corpus
	for _, name := range names {
		docs, err := treebank.ReadFile(filepath.Join(data, "syntax", name+".conllu"))
		if err != nil {
			return nil, err
		}
		for _, d := range docs {
			var a article
			for _, s := range d.Sentences {
				c := clause{}
				for i, w := range s.Words {
					c.words = append(c.words, w.Form)
					c.glued = append(c.glued, i > 0 && w.Start == s.Words[i-1].End)
					c.tags = append(c.tags, syntax.TagOf(w.Tag))
					c.heads = append(c.heads, int32(w.Head-1))
					c.relations = append(c.relations, syntax.RelationOf(w.Relation))
				}
				a = append(a, c)
			}
			all = append(all, a)
		}
	}
	return all, nil
}

// typeset returns c with the quotation marks of a printer, or c itself if it
// has none of a typewriter. Apostrophes the models do not tell apart.
func typeset(c clause) clause {
	marks := map[syntax.Tag]string{syntax.QuoteStart: "“", syntax.QuoteEnd: "”"}
	changed := false
	words := make([]string, len(c.words))
	for i, w := range c.words {
		if mark := marks[c.tags[i]]; mark != "" && (w == `"` || w == "``" || w == "''") {
			w, changed = mark, true
		}
		words[i] = w
	}
	if changed {
		c.words = words
	}
	return c
}

// shout returns c in capital letters.
func shout(c clause) clause {
	words := make([]string, len(c.words))
	for i, w := range c.words {
		words[i] = strings.ToUpper(w)
	}
	c.words = words
	return c
}
