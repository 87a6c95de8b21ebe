// Package lines reads the lines of a file, of which some may be too long.
package lines

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
)

// Max is the length of the longest line that is read. Only a line that is held
// whole can be parsed.
const Max = 64 << 20

// ErrTooLong is the error of a line that is longer than [Max].
var ErrTooLong = fmt.Errorf("line longer than %d bytes", Max)

// A Line is a line of a file.
type Line struct {
	Number int    // counts from 1
	Bytes  []byte // with the line end; belong to the receiver
}

// Of returns the lines of r, but for those of white space only. For a line that
// is too long there is [ErrTooLong] and the next one follows; after an error of
// reading there are no more. With an error comes the number of the line.
func Of(r io.Reader) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		buffered := bufio.NewReaderSize(r, 1<<16)
		for number := 1; ; number++ {
			b, err := read(buffered)
			switch {
			case err == ErrTooLong:
				if !yield(Line{Number: number}, err) {
					return
				}
				continue
			case err != nil && err != io.EOF:
				yield(Line{Number: number}, err)
				return
			}
			if len(bytes.TrimSpace(b)) > 0 && !yield(Line{number, b}, nil) {
				return
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// read returns the next line and, if it is the last one or reading failed, an
// error. A line that is too long is read to its end but not kept.
func read(r *bufio.Reader) (line []byte, err error) {
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > Max {
			tooLong, line = true, nil
		}
		if !tooLong {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case tooLong && (err == nil || err == io.EOF):
			return nil, ErrTooLong
		default:
			return line, err
		}
	}
}
