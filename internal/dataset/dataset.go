// Package dataset reads the sets in which people have marked what the library
// is to find: JSON lines, one text each, with offsets in bytes. Training and
// evaluation read them; the library does not link this package.
//
// The sets are no part of the project. A data folder holds them as
// LAYER/NAME.jsonl.
package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/hearsay-go/hearsay/sentence"
)

// Read reads the set of a layer, "sentence" or "quote", from the data folder
// dir.
func Read[T any](dir, layer, set string) ([]T, error) {
	return ReadFile[T](filepath.Join(dir, layer, set+".jsonl"))
}

// ReadFile reads a file of JSON lines. Empty lines are passed over.
func ReadFile[T any](name string) ([]T, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var rows []T
	line := 0
	for text := range bytes.Lines(b) {
		line++
		if len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		var row T
		if err := json.Unmarshal(text, &row); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", name, line, err)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// A Span is a [sentence.Span], which the sets write as [start, end]; null is
// the zero Span.
type Span sentence.Span

// UnmarshalJSON reads [start, end].
func (s *Span) UnmarshalJSON(b []byte) error {
	var ends [2]int
	if err := json.Unmarshal(b, &ends); err != nil {
		return err
	}
	*s = Span{Start: ends[0], End: ends[1]}
	return nil
}

// Spans are spans, which the sets write as [[start, end], …].
type Spans []sentence.Span

// UnmarshalJSON reads [[start, end], …].
func (s *Spans) UnmarshalJSON(b []byte) error {
	var list []Span
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	*s = nil
	for _, span := range list {
		*s = append(*s, sentence.Span(span))
	}
	return nil
}
