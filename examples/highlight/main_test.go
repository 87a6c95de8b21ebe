package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden keeps the page of the article in seeds, which can be looked at.
func TestGolden(t *testing.T) {
	var out, errs bytes.Buffer
	if status := run(nil, &out, &errs, []string{"../../seeds/alaska-summit.txt"}); status != 0 || errs.Len() > 0 {
		t.Fatalf("status %d, standard error %q", status, errs.String())
	}
	golden(t, "alaska-summit.html", out.String())
}

// TestArticle writes an Article made by hand in which every field is set.
func TestArticle(t *testing.T) {
	b, err := os.ReadFile("../../testdata/article.json")
	if err != nil {
		t.Fatal(err)
	}
	var article hearsay.Article
	if err := json.Unmarshal(b, &article); err != nil {
		t.Fatal(err)
	}
	p := newPage(&article)
	p.name("", "")
	p.Style, p.Script = "", "" // which the other golden file has
	var out bytes.Buffer
	if err := p.write(&out); err != nil {
		t.Fatal(err)
	}
	golden(t, "article.html", out.String())
	doc := parse(t, out.String())
	doc.check(t)
	if diff := cmp.Diff(article.Text, doc.Text); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

// golden compares got with what is kept in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s\nIf this is as it should be, run go test -update.", file, diff)
	}
}

func TestStandardInput(t *testing.T) {
	const text = "Mayor Lea Moser said she would resign."
	var want bytes.Buffer
	p := newPage(hearsay.Read(text))
	p.name("Moser", "")
	if err := p.write(&want); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"-title", "Moser"}, {"-title", "Moser", "-"}} {
		var out, errs bytes.Buffer
		status := run(strings.NewReader(text), &out, &errs, args)
		if out.String() != want.String() || errs.Len() > 0 || status != 0 {
			t.Errorf("%q: status %d, standard error %q, output:\n%s", args, status, errs.String(), out.String())
		}
	}
}

func TestErrors(t *testing.T) {
	broken := errors.New("the disk is gone")
	dir := t.TempDir()
	missing := filepath.Join(dir, "missing.txt")
	latin, nul := filepath.Join(dir, "latin.txt"), filepath.Join(dir, "nul.txt")
	for file, text := range map[string]string{latin: "One\nTwo\nCaf\xe9", nul: "One\n\x00"} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name   string
		args   []string
		status int
		errs   string // the beginning
	}{
		{"no such file", []string{missing}, 1, "highlight: open " + missing},
		{"not UTF-8", []string{latin}, 1, "highlight: " + latin + ":3: not valid UTF-8\n"},
		{"a NUL", []string{nul}, 1, "highlight: " + nul + ":2: a NUL, which a page cannot hold\n"},
		{"standard input", nil, 1, "highlight: the disk is gone"},
		{"two files", []string{"a", "b"}, 2, "usage: highlight"},
		{"an unknown flag", []string{"-x"}, 2, "flag provided but not defined"},
		{"help", []string{"-h"}, 0, "usage: highlight"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			status := run(iotest.ErrReader(broken), &out, &errs, test.args)
			if status != test.status || !strings.HasPrefix(errs.String(), test.errs) || out.Len() > 0 {
				t.Errorf("status %d, standard error %q, output %q", status, errs.String(), out.String())
			}
		})
	}
	var out, errs bytes.Buffer
	if status := run(strings.NewReader("x\n\xff"), &out, &errs, nil); status != 1 || errs.String() != "highlight: standard input:2: not valid UTF-8\n" {
		t.Errorf("status %d, standard error %q", status, errs.String())
	}
	errs.Reset()
	if status := run(strings.NewReader("x"), brokenWriter{broken}, &errs, nil); status != 1 || errs.String() != "highlight: the disk is gone\n" {
		t.Errorf("status %d, standard error %q", status, errs.String())
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }
