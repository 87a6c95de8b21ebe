package dataset

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// Names is a text of the layer "entity".
type Names struct {
	ID    string `json:"id"`
	Doc   string `json:"doc"` // the document that it is a part of
	Text  string `json:"text"`
	Names []Name `json:"entities"`
}

// A Name is a span and the type of what it names: PER, LOC, ORG, MISC or NUM.
type Name struct {
	sentence.Span
	Type string
}

// UnmarshalJSON reads [start, end, type, …].
func (n *Name) UnmarshalJSON(b []byte) error {
	var fields []any
	if err := json.Unmarshal(b, &fields); err != nil {
		return err
	}
	if len(fields) >= 3 {
		start, ok1 := fields[0].(float64)
		end, ok2 := fields[1].(float64)
		kind, ok3 := fields[2].(string)
		if ok1 && ok2 && ok3 {
			*n = Name{sentence.Span{Start: int(start), End: int(end)}, kind}
			return nil
		}
	}
	return fmt.Errorf("%s is not [start, end, type]", b)
}

// A Document is several texts that were one before the set cut them apart.
type Document struct {
	Text  string
	Parts []sentence.Span // where the texts stand in it
	Names []Name
}

// Join puts the texts of each document together again, with a blank line
// between them: what a name is can often be told only from other sentences.
func Join(rows []Names) []Document {
	var order []string
	parts := map[string][]Names{}
	for _, row := range rows {
		doc := row.Doc
		if doc == "" {
			doc = row.ID
		}
		if parts[doc] == nil {
			order = append(order, doc)
		}
		parts[doc] = append(parts[doc], row)
	}
	docs := make([]Document, 0, len(order))
	for _, id := range order {
		docs = append(docs, join(parts[id]))
	}
	return docs
}

func join(rows []Names) Document {
	var d Document
	var text strings.Builder
	for _, row := range rows {
		start := text.Len()
		text.WriteString(row.Text)
		d.Parts = append(d.Parts, sentence.Span{Start: start, End: text.Len()})
		text.WriteString("\n\n")
		for _, n := range row.Names {
			n.Start += start
			n.End += start
			d.Names = append(d.Names, n)
		}
	}
	d.Text = text.String()
	return d
}
