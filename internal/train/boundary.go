package main

import (
	"path/filepath"
	"sort"
	"strings"

	"github.com/hearsay-go/hearsay/internal/boundary"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/sentence"
)

// A document is a text and its sentences.
type document struct {
	text      string
	sentences []sentence.Span
}

// trainBoundary learns where sentences end.
func trainBoundary(data string) ([]byte, error) {
	var examples []example
	for _, set := range []string{"ewt-train.conllu", "gum-open-train.conllu"} {
		docs, err := treebank.ReadFile(filepath.Join(data, "syntax", set))
		if err != nil {
			return nil, err
		}
		for _, doc := range docs {
			d := document{doc.Text, doc.Spans()}
			examples = boundaryExamples(examples, d)
			examples = boundaryExamples(examples, curly(d))
			examples = boundaryExamples(examples, wide(d))
			examples = boundaryExamples(examples, flat(d))
		}
	}
	report("boundary: %d decisions", len(examples))
	rows := logistic(examples, 40, 8, 0.3, 4, 0.05)
	return model.Pack(1, fit(rows), rows), nil
}

// boundaryExamples appends the decisions about d that the rules leave to the
// weights.
func boundaryExamples(examples []example, d document) []example {
	s := boundary.Scanner{Text: d.text, Final: true}
	s.Watch = func(c boundary.Decision) bool {
		// A sentence may end inside what the scanner takes to close it.
		i := sort.Search(len(d.sentences), func(i int) bool { return d.sentences[i].End > c.Start })
		for i < len(d.sentences) && d.sentences[i].End < c.End-2 {
			i++
		}
		ends := i < len(d.sentences) && d.sentences[i].End <= c.Next && d.sentences[i].End > c.Start
		if c.Rule == boundary.Weights {
			examples = append(examples, example{c.Features, ends})
		}
		return ends
	}
	for {
		if _, _, ok := s.Next(); !ok {
			return examples
		}
	}
}

// curly returns d with typographic quotation marks and apostrophes.
func curly(d document) document {
	var out strings.Builder
	moved := make([]int, len(d.text)+1)
	open := false
	for i := 0; i < len(d.text); i++ {
		moved[i] = out.Len()
		c := d.text[i]
		before, after := byte(' '), byte(' ')
		if i > 0 {
			before = d.text[i-1]
		}
		if i+1 < len(d.text) {
			after = d.text[i+1]
		}
		switch {
		case c == '"':
			open = after != ' ' && after != '\n' && strings.IndexByte(" \n([-", before) >= 0
			if open {
				out.WriteString("“")
			} else {
				out.WriteString("”")
			}
		case c == '\'' && before != ' ' && before != '\n':
			out.WriteString("’")
		case c == '\'':
			out.WriteString("‘")
		default:
			out.WriteByte(c)
		}
	}
	moved[len(d.text)] = out.Len()
	curled := document{text: out.String()}
	for _, s := range d.sentences {
		curled.sentences = append(curled.sentences, sentence.Span{Start: moved[s.Start], End: moved[s.End]})
	}
	return curled
}

// wide returns d with two spaces between its sentences, as typists put them.
func wide(d document) document {
	var out strings.Builder
	spaced := document{}
	end := 0
	for _, s := range d.sentences {
		gap := d.text[end:s.Start]
		if gap == " " {
			gap = "  "
		}
		out.WriteString(gap)
		start := out.Len()
		out.WriteString(s.In(d.text))
		spaced.sentences = append(spaced.sentences, sentence.Span{Start: start, End: out.Len()})
		end = s.End
	}
	out.WriteString(d.text[end:])
	spaced.text = out.String()
	return spaced
}

// flat returns d with its line ends made spaces, as some programs leave text.
func flat(d document) document {
	return document{strings.ReplaceAll(d.text, "\n", " "), d.sentences}
}
