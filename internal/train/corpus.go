package main

import (
	"iter"
	"path/filepath"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
)

// A corpus is documents whose words have tags and heads.
type corpus []article

// An article is the sentences of a document.
type article []clause

// A clause is a sentence as the models are taught it.
type clause struct {
	gold      bool // people have marked it, not the teacher
	words     []string
	glued     []bool // no white space before the word
	tags      []syntax.Tag
	guessed   []syntax.Tag // by a tagger that was not taught this sentence
	heads     []int32      // -1 is the root
	first     []int32      // those of a first reading that was not taught this sentence
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

// begin puts the words of c and their tags into s, ready to be parsed.
func (c *clause) begin(s *syntax.Sentence, v *syntax.Vocabulary) {
	c.fill(s, v)
	s.Tags = append(s.Tags, c.guessed...)
}

// size returns the number of words in the corpus.
func (c corpus) size() int {
	n := 0
	for x := range c.clauses() {
		n += len(x.words)
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
				c := clause{gold: true}
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

// clauses yields the sentences of the corpus in order.
func (c corpus) clauses() iter.Seq[*clause] {
	return func(yield func(*clause) bool) {
		for _, a := range c {
			for i := range a {
				if !yield(&a[i]) {
					return
				}
			}
		}
	}
}

// jackknife cuts the documents of c into parts. For each it calls learn with
// the documents of the others, and calls what that returns for each of its
// sentences. The parts are seen to at the same time.
func (c corpus) jackknife(learn func(rest corpus) func(*clause)) {
	var all sync.WaitGroup
	for fold := range folds {
		var rest, part corpus
		for d, a := range c {
			if d%folds == fold {
				part = append(part, a)
			} else {
				rest = append(rest, a)
			}
		}
		all.Go(func() {
			guess := learn(rest)
			for x := range part.clauses() {
				guess(x)
			}
		})
	}
	all.Wait()
}

// typeset gives every third sentence the quotation marks of a printer, which
// the treebanks hardly have. Apostrophes and dashes the models do not tell
// apart.
func (c corpus) typeset() corpus {
	n := 0
	for x := range c.clauses() {
		n++
		if n%3 != 0 {
			continue
		}
		for i, w := range x.words {
			switch straight := w == `"` || w == "``" || w == "''"; {
			case straight && x.tags[i] == syntax.QuoteStart:
				x.words[i] = "“"
			case straight && x.tags[i] == syntax.QuoteEnd:
				x.words[i] = "”"
			}
		}
	}
	return c
}

// withHeadlines adds to every article some of its sentences once more, in
// capitals or With Capitals, as headlines have them.
func (c corpus) withHeadlines() corpus {
	const every = 10
	styles := [...]func(string) string{strings.ToUpper, capitalise}
	n := 0
	var all corpus
	for _, a := range c {
		for _, x := range a[:len(a):len(a)] {
			n++
			if n%every != 0 {
				continue
			}
			style := styles[n/every%len(styles)]
			words := make([]string, len(x.words))
			for i, w := range x.words {
				words[i] = style(w)
			}
			x.words = words
			a = append(a, x)
		}
		all = append(all, a)
	}
	return all
}

// capitalise makes the first letter of a word a capital, unless the word is
// one of the short ones that headlines leave small.
func capitalise(word string) string {
	r, size := utf8.DecodeRuneInString(word)
	if len(word) < 4 {
		return word
	}
	return string(unicode.ToUpper(r)) + word[size:]
}
