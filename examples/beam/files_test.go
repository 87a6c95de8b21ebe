package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A letter is a dead letter.
type letter struct {
	File   string
	Line   int
	Reason string
	Raw    string
	Base64 []byte
}

// readDead returns the dead letters in a file by what they are about.
func readDead(t *testing.T, path string) []letter {
	t.Helper()
	var letters []letter
	for _, line := range readLines(t, path) {
		var l letter
		decoder := json.NewDecoder(strings.NewReader(line))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&l); err != nil {
			t.Fatalf("%s: %q: %v", path, line, err)
		}
		l.File = filepath.Base(l.File)
		if l.Base64 != nil {
			l.Raw += string(l.Base64)
			l.Base64 = nil
		}
		letters = append(letters, l)
	}
	slices.SortFunc(letters, func(a, b letter) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line)
	})
	return letters
}

// readLines returns the lines of a file with their line breaks.
func readLines(t *testing.T, path string) []string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return slices.Collect(strings.Lines(string(b)))
}

// writeFile writes a file, compressed if its name ends in .gz.
func writeFile(t *testing.T, path string, b []byte) {
	t.Helper()
	if filepath.Ext(path) == ".gz" {
		var z bytes.Buffer
		w := gzip.NewWriter(&z)
		w.Write(b)
		w.Close()
		b = z.Bytes()
	}
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// An annotateProgram is the path of examples/annotate, built.
type annotateProgram string

func buildAnnotate(t *testing.T) annotateProgram {
	t.Helper()
	path := filepath.Join(t.TempDir(), "annotate.exe")
	out, err := exec.Command("go", "build", "-o", path, "github.com/hearsay-go/hearsay/examples/annotate").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return annotateProgram(path)
}

var complaint = regexp.MustCompile(`(?m)^annotate: line (\d+): (.*)\n`)

// run returns the lines that annotate writes for an input, and what it says on
// standard error as dead letters of the file of this name.
func (p annotateProgram) run(t *testing.T, name string, in []byte) (lines []string, dead []letter) {
	t.Helper()
	var out, errs bytes.Buffer
	c := exec.Command(string(p))
	c.Stdin, c.Stdout, c.Stderr = bytes.NewReader(in), &out, &errs
	if err := c.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	inLines := bytes.Split(in, []byte("\n"))
	for _, m := range complaint.FindAllStringSubmatch(errs.String(), -1) {
		n, _ := strconv.Atoi(m[1])
		dead = append(dead, letter{File: filepath.Base(name), Line: n, Reason: m[2], Raw: string(inLines[n-1])})
	}
	if left := complaint.ReplaceAllString(errs.String(), ""); left != "" {
		t.Fatalf("annotate: %s", left)
	}
	return slices.Collect(strings.Lines(out.String())), dead
}
