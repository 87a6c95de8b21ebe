// The command pack makes packed tables of word lists:
//
//	pack -o TABLE.bin LIST.txt...
//
// Packages call it by go generate and embed what it writes.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

func main() {
	out := flag.String("o", "", "the `file` to write")
	flag.Parse()
	if err := pack(*out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func pack(out string, lists []string) error {
	if out == "" || len(lists) == 0 {
		return fmt.Errorf("usage: pack -o TABLE.bin LIST.txt")
	}
	var entries []lexicon.Entry
	for _, name := range lists {
		more, err := lexicon.ReadFile(name)
		if err != nil {
			return err
		}
		entries = append(entries, more...)
	}
	table, err := lexicon.Pack(entries)
	if err != nil {
		return err
	}
	return os.WriteFile(out, table, 0o644)
}
