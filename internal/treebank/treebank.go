// Package treebank reads corpora in which people have marked words, tags,
// lemmas and heads, as running text with what is marked in it. Training and
// evaluation read them; the library does not link this package.
package treebank

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// A Document is a text, its sentences and their words.
type Document struct {
	ID        string
	Text      string
	Sentences []Sentence
}

// Spans returns the spans of the sentences.
func (d *Document) Spans() []sentence.Span {
	spans := make([]sentence.Span, len(d.Sentences))
	for i, s := range d.Sentences {
		spans[i] = s.Span
	}
	return spans
}

// A Sentence is a range of bytes of its document, and its words.
type Sentence struct {
	sentence.Span
	Words []Word
}

// A Word is a syntactic word, as a range of bytes of the document: "don’t" is
// two. It has the columns of CoNLL-U, https://universaldependencies.org/format.html.
type Word struct {
	sentence.Span
	Form     string
	Lemma    string
	Tag      string // of the Penn Treebank
	Head     int    // counted from 1 in the sentence; 0 is the root
	Relation string
}

// ReadFile reads the documents of a CoNLL-U file as running text: a blank line
// between paragraphs, and between sentences the space that the last token of
// the sentence has behind it.
func ReadFile(name string) ([]Document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := reader{}
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<24)
	for line := 1; scan.Scan(); line++ {
		if err := r.line(scan.Text()); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", name, line, err)
		}
	}
	r.endDocument()
	return r.docs, scan.Err()
}

// A reader puts documents together from the lines of a file.
type reader struct {
	docs []Document
	doc  Document
	text strings.Builder
	glue string // what stands in front of the next sentence
	at   int    // where in text the next token begins, or white space before it
	left int    // words still to come of the token that is cut into several
	end  int    // where that token ends
}

func (r *reader) line(line string) error {
	key, value, _ := strings.Cut(line, " = ")
	switch {
	case strings.HasPrefix(line, "# newdoc"):
		r.endDocument()
		r.doc.ID = value
	case strings.HasPrefix(line, "# newpar"):
		if len(r.doc.Sentences) > 0 {
			r.glue = "\n\n"
		}
	case key == "# text":
		r.text.WriteString(r.glue)
		r.at = r.text.Len()
		r.text.WriteString(strings.TrimSpace(value))
		r.doc.Sentences = append(r.doc.Sentences, Sentence{Span: sentence.Span{Start: r.at, End: r.text.Len()}})
		r.glue = " "
	case line != "" && line[0] != '#':
		return r.word(strings.Split(line, "\t"))
	}
	return nil
}

// word reads the columns of one token.
func (r *reader) word(columns []string) error {
	switch {
	case len(columns) != 10:
		return fmt.Errorf("%d columns, not 10", len(columns))
	case len(r.doc.Sentences) == 0:
		return fmt.Errorf("a token before the text of its sentence")
	case strings.Contains(columns[0], "."):
		return nil // an empty node of the enhanced graph
	}
	s := &r.doc.Sentences[len(r.doc.Sentences)-1]
	form := columns[1]
	if r.left == 0 {
		if err := r.next(form); err != nil {
			return err
		}
		r.glue = " "
		if strings.Contains(columns[9], "SpaceAfter=No") {
			r.glue = ""
		}
	}
	if first, last, ok := strings.Cut(columns[0], "-"); ok {
		from, _ := strconv.Atoi(first)
		to, _ := strconv.Atoi(last)
		r.left = to - from + 1
		return nil
	}
	head, err := strconv.Atoi(columns[6])
	if err != nil {
		return err
	}
	w := Word{Form: form, Lemma: columns[2], Tag: columns[4], Head: head, Relation: columns[7]}
	w.Start, w.End = r.at, r.end
	if r.left > 0 {
		r.left--
		if end := r.at + len(form); r.left > 0 && end < r.end {
			w.End = end
		}
	}
	r.at = w.End
	s.Words = append(s.Words, w)
	return nil
}

// next finds the token in the text, at or behind r.at.
func (r *reader) next(form string) error {
	text := r.text.String()
	rest := strings.TrimLeft(text[r.at:], " \u00A0\t")
	if !strings.HasPrefix(rest, form) {
		return fmt.Errorf("token %q is not where it should be in the text", form)
	}
	r.at = len(text) - len(rest)
	r.end = r.at + len(form)
	return nil
}

func (r *reader) endDocument() {
	if len(r.doc.Sentences) > 0 {
		r.doc.Text = r.text.String()
		r.docs = append(r.docs, r.doc)
	}
	r.text.Reset()
	r.doc, r.glue, r.at, r.left = Document{}, "", 0, 0
}
