package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

// ReadFile reads a word list from a file. The error names the file and, if
// what is in it is at fault, the line.
func ReadFile(name string) ([]Entry, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := Parse(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return entries, nil
}

// Parse reads a word list in its text form. The error names the line.
func Parse(r io.Reader) ([]Entry, error) {
	var entries []Entry
	scan := bufio.NewScanner(r)
	for line := 1; scan.Scan(); line++ {
		s := strings.TrimSpace(scan.Text())
		if s == "" || strings.HasPrefix(s, "#") {
			continue
		}
		key, value, _ := strings.Cut(s, "\t")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if key == "" || len(key) > MaxLen || len(value) > MaxLen {
			return nil, fmt.Errorf("line %d: entry empty or too long", line)
		}
		entries = append(entries, Entry{key, value})
	}
	return entries, scan.Err()
}
