package batch

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Stdin is the name of standard input among files.
const Stdin = "-"

// Files returns the files that names stand for: a file for itself, a folder
// for the files in it and in the folders below that end in .txt, in the order
// of their paths. Without names it is standard input. total is the length of
// all in bytes, 0 if it is not known because standard input is among them.
// What cannot be read is in errs, and the rest is returned nevertheless.
func Files(names []string) (files []string, total int64, errs []error) {
	if len(names) == 0 {
		names = []string{Stdin}
	}
	known := true
	for _, name := range names {
		if name == Stdin {
			files, known = append(files, name), false
			continue
		}
		err := filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				errs = append(errs, err)
				if d != nil && d.IsDir() {
					return fs.SkipDir
				}
				return nil
			}
			if d.IsDir() || path != name && !strings.EqualFold(filepath.Ext(path), ".txt") {
				return nil
			}
			files = append(files, path)
			if info, err := os.Stat(path); err == nil { // of what a link points to
				total += info.Size()
			}
			return nil
		})
		if err != nil {
			errs = append(errs, err)
		}
	}
	if !known {
		total = 0
	}
	return files, total, errs
}
