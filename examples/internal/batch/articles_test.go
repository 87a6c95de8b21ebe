package batch

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// read returns the articles of files and, in their order, the errors.
func read(files []string, stdin io.Reader) (articles []Article, errs []string) {
	for a, err := range Articles(files, stdin) {
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		articles = append(articles, a)
	}
	return articles, errs
}

// write makes files in a new folder and goes there.
func write(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestArticles(t *testing.T) {
	write(t, map[string]string{
		"news/b.txt":      "Rain fell.",
		"news/a.TXT":      "Snow fell.\n",
		"news/more/c.x":   "no article",
		"news/more/d.txt": "",
		"news/e.jsonl":    "no article",
		"one.md":          "Hail fell.",
		"bad.txt":         "a\nb\n\xffc",
		"lines.jsonl":     "{\"id\":\"x\",\"title\":\"T\",\"text\":\"Fog\"}\n\n{\"id\":7,\"text\":\"Dew\",\"more\":[1]}\r\n{\"text\":\"Ice\"}",
	})
	files, total, errs := Files([]string{"news", "one.md", "missing", "bad.txt", "lines.jsonl"})
	want := []string{
		filepath.Join("news", "a.TXT"), filepath.Join("news", "b.txt"), filepath.Join("news", "more", "d.txt"),
		"one.md", "bad.txt", "lines.jsonl",
	}
	if diff := cmp.Diff(want, files); diff != "" || len(errs) != 1 || !errors.Is(errs[0], os.ErrNotExist) {
		t.Errorf("files (-want +got):\n%s\nerrors %v", diff, errs)
	}
	if want := int64(11 + 10 + 0 + 10 + 6 + 85); total != want {
		t.Errorf("%d bytes, want %d", total, want)
	}
	articles, failed := read(files, nil)
	wantArticles := []Article{
		{ID: files[0], Text: "Snow fell.\n", Size: 11},
		{ID: files[1], Text: "Rain fell.", Size: 10},
		{ID: files[2]},
		{ID: "one.md", Text: "Hail fell.", Size: 10},
		{ID: "x", Title: "T", Text: "Fog", Size: 36},
		{ID: "7", Text: "Dew", Size: 34},
		{ID: "lines.jsonl:4", Text: "Ice", Size: 14},
	}
	if diff := cmp.Diff(wantArticles, articles); diff != "" {
		t.Errorf("articles (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"bad.txt:3: not valid UTF-8"}, failed); diff != "" {
		t.Errorf("errors (-want +got):\n%s", diff)
	}
}

func TestStdin(t *testing.T) {
	for _, names := range [][]string{nil, {"-"}} {
		files, total, errs := Files(names)
		articles, failed := read(files, strings.NewReader(`{"text":"Fog"}`))
		want := []Article{{ID: "standard input:1", Text: "Fog", Size: 14}}
		if diff := cmp.Diff(want, articles); diff != "" || total != 0 || errs != nil || failed != nil {
			t.Errorf("%q: %d bytes, errors %v %v, articles (-want +got):\n%s", names, total, errs, failed, diff)
		}
	}
}

func TestBadLines(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"no JSON", `{"id":"x"`, "not a JSON object: unexpected end of JSON input"},
		{"a list", `["a"]`, "not a JSON object: array"},
		{"null", `null`, "not a JSON object"},
		{"two objects", `{"text":"a"}{"text":"b"}`, "not a JSON object: invalid character"},
		{"no text", `{"id":"x"}`, `no "text"`},
		{"text is null", `{"text":null}`, `no "text"`},
		{"text is a number", `{"text":5}`, `"text" is not a string`},
		{"title is a number", `{"text":"a","title":5}`, `"title" is not a string`},
		{"id is a list", `{"id":[1],"text":"a"}`, `"id" is neither a string nor a number`},
		{"id is true", `{"id":true,"text":"a"}`, `"id" is neither a string nor a number`},
		{"invalid UTF-8", "{\"text\":\"a\xffb\"}", "not valid UTF-8"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			const good = `{"id":"good","text":"Fog"}`
			articles, errs := read([]string{Stdin}, strings.NewReader(good+"\n \t\n"+test.line+"\n"+good))
			if want := "standard input:3: " + test.want; len(errs) != 1 || !strings.HasPrefix(errs[0], want) {
				t.Errorf("errors %q, want %q", errs, want)
			}
			if len(articles) != 2 {
				t.Errorf("%d articles, want the 2 good ones", len(articles))
			}
		})
	}
}

func TestReadError(t *testing.T) {
	in := io.MultiReader(strings.NewReader("{\"text\":\"Fog\"}\n{\"te"), iotest.ErrReader(errors.New("the disk is gone")))
	articles, errs := read([]string{Stdin}, in)
	if diff := cmp.Diff([]string{"standard input:2: the disk is gone"}, errs); diff != "" || len(articles) != 1 {
		t.Errorf("%d articles, errors (-want +got):\n%s", len(articles), diff)
	}
}
