package lines

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// lines returns what is read of r, a line of text a line.
func lines(r io.Reader) string {
	var b strings.Builder
	for line, err := range Of(r) {
		if err != nil {
			fmt.Fprintf(&b, "%d: %v\n", line.Number, err)
			continue
		}
		fmt.Fprintf(&b, "%d %q\n", line.Number, line.Bytes)
	}
	return b.String()
}

func TestOf(t *testing.T) {
	for _, test := range []struct {
		name string
		in   io.Reader
		want string
	}{
		{"nothing", strings.NewReader(""), ""},
		{"white space only", strings.NewReader(" \n\t\n\r\n"), ""},
		{"lines", strings.NewReader("a\n\nb\r\nc"), "1 \"a\\n\"\n3 \"b\\r\\n\"\n4 \"c\"\n"},
		{"fails", io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(errors.New("broken"))), "1 \"a\\n\"\n2: broken\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, lines(test.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestLongLines(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a few hundred MB")
	}
	long := strings.Repeat("x", Max)
	want := fmt.Sprintf("1 \"a\\n\"\n2: %v\n3 \"b\\n\"\n4: %[1]v\n", ErrTooLong)
	if diff := cmp.Diff(want, lines(strings.NewReader("a\n"+long+"\nb\n"+long+"x"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for line, err := range Of(strings.NewReader(long)) {
		if err != nil || len(line.Bytes) != Max {
			t.Errorf("line of %d bytes: %d bytes, %v", Max, len(line.Bytes), err)
		}
	}
	// As long as the buffer in which lines are read, and about that.
	for n := 1<<16 - 3; n < 1<<16+3; n++ {
		for line, err := range Of(strings.NewReader(long[:n])) {
			if err != nil || string(line.Bytes) != long[:n] {
				t.Errorf("line of %d bytes: %d bytes, %v", n, len(line.Bytes), err)
			}
		}
	}
}

func TestStop(t *testing.T) {
	n := 0
	for range Of(strings.NewReader("a\nb\nc")) {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Errorf("%d lines after a break at 2", n)
	}
}
