package main

import (
	"bufio"
	"os"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// A document is a text and its sentences.
type document struct {
	text      string
	sentences []sentence.Span
}

// readCoNLLU reads the documents of a CoNLL-U file as running text: a blank
// line between paragraphs, and between sentences the space that the last token
// of the sentence has behind it.
func readCoNLLU(name string) ([]document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var (
		docs  []document
		text  strings.Builder
		spans []sentence.Span
		glue  = "" // what stands in front of the next sentence
	)
	flush := func() {
		if len(spans) > 0 {
			docs = append(docs, document{text.String(), spans})
		}
		text.Reset()
		spans, glue = nil, ""
	}
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<24)
	for scan.Scan() {
		line := scan.Text()
		switch {
		case strings.HasPrefix(line, "# newdoc"):
			flush()
		case strings.HasPrefix(line, "# newpar"):
			if len(spans) > 0 {
				glue = "\n\n"
			}
		case strings.HasPrefix(line, "# text = "):
			s := strings.TrimSpace(strings.TrimPrefix(line, "# text = "))
			text.WriteString(glue)
			start := text.Len()
			text.WriteString(s)
			spans = append(spans, sentence.Span{Start: start, End: text.Len()})
			glue = " "
		case line != "" && line[0] != '#':
			if columns := strings.Split(line, "\t"); !strings.Contains(columns[0], "-") && !strings.Contains(columns[0], ".") {
				glue = " "
				if strings.Contains(columns[len(columns)-1], "SpaceAfter=No") {
					glue = ""
				}
			}
		}
	}
	flush()
	return docs, scan.Err()
}
