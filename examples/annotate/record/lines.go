package record

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// MaxLine is the length of the longest line that is read. Only a line that is
// held whole can be parsed.
const MaxLine = 64 << 20

// ErrTooLong is the error of a line that is longer than [MaxLine].
var ErrTooLong = fmt.Errorf("line longer than %d bytes", MaxLine)

// Lines calls yield for every line of in that is not white space only,
// with its number, until yield returns false. Lines that are too long are
// skipped; yield is called with an error for them.
func Lines(in io.Reader, yield func(number int, line []byte, err error) bool) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for number := 1; ; number++ {
		line, err := readLine(r)
		if err == ErrTooLong {
			if !yield(number, nil, err) {
				return nil
			}
			continue
		}
		if len(bytes.TrimSpace(line)) > 0 && !yield(number, line, nil) {
			return nil
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
	}
}

// readLine returns the next line and, if it is the last one or reading
// failed, an error. A line that is too long is read to its end but not kept.
func readLine(r *bufio.Reader) (line []byte, err error) {
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > MaxLine {
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
