// The command pack makes the table of the Sentence_Break property that the
// package boundary embeds:
//
//	pack -o TABLE.bin RANGES.txt
//
// A line of RANGES.txt is a range of code points in hexadecimal, a tab, and
// the name of the value.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/boundary"
	"github.com/hearsay-go/hearsay/internal/lexicon"
)

func main() {
	out := flag.String("o", "", "the `file` to write")
	flag.Parse()
	if err := pack(*out, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func pack(out, in string) error {
	entries, err := lexicon.ReadFile(in)
	if err != nil {
		return err
	}
	flat := make([]byte, utf8.MaxRune+1)
	for _, e := range entries {
		first, last, ok := strings.Cut(e.Key, "..")
		if !ok {
			last = first
		}
		var lo, hi int
		if _, err := fmt.Sscanf(first+" "+last, "%X %X", &lo, &hi); err != nil || lo > hi || hi > utf8.MaxRune {
			return fmt.Errorf("%s: range %q", in, e.Key)
		}
		value := slices.Index(boundary.PropertyNames[:], e.Value)
		if value < 0 {
			return fmt.Errorf("%s: value %q", in, e.Value)
		}
		for r := lo; r <= hi; r++ {
			flat[r] = byte(value)
		}
	}
	var index, rows []byte
	for b := range boundary.Blocks {
		block := flat[b*boundary.BlockSize : (b+1)*boundary.BlockSize]
		row := 0
		for row*boundary.BlockSize < len(rows) && !bytes.Equal(rows[row*boundary.BlockSize:][:boundary.BlockSize], block) {
			row++
		}
		if row*boundary.BlockSize == len(rows) {
			rows = append(rows, block...)
		}
		if row > 255 {
			return fmt.Errorf("more than 256 rows: make the blocks larger")
		}
		index = append(index, byte(row))
	}
	return os.WriteFile(out, append(index, rows...), 0o644)
}
