package batch

import (
	"fmt"
	"io"
	"iter"

	"github.com/hearsay-go/hearsay/examples/internal/lines"
)

// A Line is a line of a file.
type Line struct {
	File string // as it is named in errors
	lines.Line
}

// Errorf returns an error that names the file and the number of the line.
func (l Line) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", l.File, l.Number, fmt.Errorf(format, args...))
}

// Lines returns the lines of r as [lines.Of] does, with errors that name the
// file.
func Lines(file string, r io.Reader) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		for l, err := range lines.Of(r) {
			line := Line{file, l}
			if err != nil {
				err = line.Errorf("%w", err)
			}
			if !yield(line, err) {
				return
			}
		}
	}
}
