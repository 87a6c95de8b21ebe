package batch

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// maxLine is the length of the longest line that is read. Only a line that is
// held whole can be parsed.
const maxLine = 64 << 20

var errTooLong = fmt.Errorf("line longer than %d bytes", maxLine)

// A Line is a line of a file.
type Line struct {
	File   string // as it is named in errors
	Number int    // counts from 1
	Bytes  []byte // belongs to the receiver
}

// Errorf returns an error that names the file and the number of the line.
func (l Line) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", l.File, l.Number, fmt.Errorf(format, args...))
}

// Lines returns the lines of r, but for those of white space only. For a line
// that is too long there is an error and the next one follows; after an error
// of reading there are no more.
func Lines(file string, r io.Reader) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		buffered := bufio.NewReaderSize(r, 1<<16)
		for number := 1; ; number++ {
			b, err := readLine(buffered)
			line := Line{file, number, b}
			switch {
			case errors.Is(err, errTooLong):
				if !yield(line, line.Errorf("%w", err)) {
					return
				}
				continue
			case err != nil && err != io.EOF:
				yield(line, line.Errorf("%w", err))
				return
			}
			if len(bytes.TrimSpace(b)) > 0 && !yield(line, nil) {
				return
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// readLine returns the next line and, if it is the last one or reading
// failed, an error. A line that is too long is read to its end but not kept.
func readLine(r *bufio.Reader) (line []byte, err error) {
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			tooLong, line = true, nil
		}
		if !tooLong {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case tooLong && (err == nil || err == io.EOF):
			return nil, errTooLong
		default:
			return line, err
		}
	}
}
