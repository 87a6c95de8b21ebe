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
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) {
	for _, file := range []string{"../../seeds/alaska-summit.txt", "../../testdata/ferry-strike.txt"} {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			if status := run(nil, &out, &errs, []string{file}); status != 0 || errs.Len() > 0 {
				t.Fatalf("status %d, standard error %q", status, errs.String())
			}
			golden(t, name, out.String())
		})
	}
}

// TestArticle prints an Article written by hand in which every field is set.
func TestArticle(t *testing.T) {
	b, err := os.ReadFile("../../testdata/article.json")
	if err != nil {
		t.Fatal(err)
	}
	var article hearsay.Article
	if err := json.Unmarshal(b, &article); err != nil {
		t.Fatal(err)
	}
	golden(t, "article", brief(&article))
}

// golden compares got with what is kept in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
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
	want := brief(hearsay.Read(text))
	for _, args := range [][]string{nil, {"-"}} {
		var out, errs bytes.Buffer
		status := run(strings.NewReader(text), &out, &errs, args)
		if out.String() != want || errs.Len() > 0 || status != 0 {
			t.Errorf("%q: status %d, standard error %q, output:\n%s", args, status, errs.String(), out.String())
		}
	}
}

func TestErrors(t *testing.T) {
	broken := errors.New("the disk is gone")
	missing := filepath.Join(t.TempDir(), "missing.txt")
	tests := []struct {
		name   string
		args   []string
		status int
		errs   string
	}{
		{"no such file", []string{missing}, 1, "briefing: open " + missing},
		{"two files", []string{"a", "b"}, 2, "usage: briefing [FILE]"},
		{"standard input", nil, 1, "briefing: the disk is gone"},
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
	var errs bytes.Buffer
	if status := run(strings.NewReader("x"), brokenWriter{broken}, &errs, nil); status != 1 || errs.String() != "briefing: the disk is gone\n" {
		t.Errorf("status %d, standard error %q", status, errs.String())
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestNothing(t *testing.T) {
	const want = "PEOPLE AND BODIES\n    none\n\nQUOTATIONS\n    none\n\nSTANCES\n    none\n"
	if diff := cmp.Diff(want, brief(hearsay.Read(""))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPage(t *testing.T) {
	var p page
	p.title("List")
	for range 9 {
		p.item("x")
	}
	p.item(strings.Repeat("word ", 20))
	p.detail("label  ", strings.Repeat("wörd\n", 20))
	p.detail("", strings.Repeat("a", 100)+" b \x1b[31mred\a \u202eback soft\u00adhyphen caf\xe9")
	want := "LIST\n" +
		" 1. x\n 2. x\n 3. x\n 4. x\n 5. x\n 6. x\n 7. x\n 8. x\n 9. x\n" +
		"10. word word word word word word word word word word word word word word word\n" +
		"    word word word word word\n" +
		"    label  wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd wörd\n" +
		"           wörd wörd wörd wörd wörd wörd\n" +
		"    " + strings.Repeat("a", 100) + "\n" +
		"    b \ufffd[31mred\ufffd back softhyphen caf\ufffd\n"
	if diff := cmp.Diff(want, p.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestHostile prints what is no article, or far too much of one.
func TestHostile(t *testing.T) {
	for _, text := range []string{"\xff\x00“\xe2\x80", strings.Repeat("“", 10_000), strings.Repeat("said ", 10_000), strings.Repeat("x", 10_000)} {
		if out := brief(hearsay.Read(text)); !utf8.ValidString(out) || strings.ContainsRune(out, 0) {
			t.Errorf("%.20q: output %.200q", text, out)
		}
	}
}
