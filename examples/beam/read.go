package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"path"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/hearsay-go/hearsay/examples/internal/lines"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[matchFn]())
	beam.RegisterDoFn(reflect.TypeFor[readFn]())
}

// A line is a line of input and where it stands.
type line struct {
	File   string
	Number int64  // from 1
	Bytes  []byte // with the line break; not a string, whose coder is for valid UTF-8 only
}

// read reads the lines of files and glob patterns. It returns them and the
// dead letters of those that are too long.
//
// A file is not split among machines, as textio does, since who starts amid a
// file does not know the numbers of its lines. One machine reads it, at a
// hundred times the speed at which it could annotate it, and the lines are
// dealt out to all; without that, the machines with files would also have all
// of their articles to themselves.
func read(s beam.Scope, inputs []string) (lines, dead beam.PCollection) {
	files := beam.Reshuffle(s, beam.ParDo(s, &matchFn{}, beam.CreateList(s, inputs)))
	lines, dead = beam.ParDo2(s, &readFn{}, files)
	return beam.Reshuffle(s, lines), dead
}

// matchFn emits the names of the files that match a pattern. It is an error if
// there are none.
type matchFn struct{}

func (fn *matchFn) ProcessElement(ctx context.Context, pattern string, emit func(file string)) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	files, err := fs.List(ctx, pattern)
	if err != nil {
		return fmt.Errorf("%s: %w", pattern, err)
	}
	if len(files) == 0 {
		return fmt.Errorf("%s: no such file", pattern)
	}
	for _, file := range files {
		emit(file)
	}
	return nil
}

// readFn emits the lines of a file that are not white space only.
type readFn struct{}

func (fn *readFn) ProcessElement(ctx context.Context, file string, emit func(line), dead func([]byte)) error {
	fs, err := filesystem.New(ctx, file)
	if err != nil {
		return err
	}
	defer fs.Close()
	f, err := fs.OpenRead(ctx, file)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader = f
	if path.Ext(file) == ".gz" {
		if r, err = gzip.NewReader(f); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	for l, err := range lines.Of(r) {
		if err != nil && err != lines.ErrTooLong {
			return fmt.Errorf("%s: line %d: %w", file, l.Number, err)
		}
		linesRead.Inc(ctx, 1)
		in := line{File: file, Number: int64(l.Number), Bytes: l.Bytes}
		if err != nil {
			deadLines.Inc(ctx, 1)
			dead(deadLetter(in, err))
			continue
		}
		emit(in)
	}
	return nil
}
