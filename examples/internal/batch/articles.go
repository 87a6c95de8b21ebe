package batch

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// An Article is an article to be read.
type Article struct {
	ID    string // its own or, where it has none, its file, with the line behind a colon
	Title string
	Text  string
	Size  int64 // how many bytes of the input it took
}

// lineEndings are those of the files that hold an article a line.
var lineEndings = []string{".jsonl", ".ndjson"}

// Articles returns the articles of files, in order: of standard input and of a
// file that ends in .jsonl or .ndjson one for each line, of another file the
// whole of it. A line is an object {"id": …, "title": …, "text": …}; the id is
// a string or a number, id and title may be left out, and other fields are
// ignored. What is no article, or is not valid UTF-8, has an error that names
// file and line in its place.
func Articles(files []string, stdin io.Reader) iter.Seq2[Article, error] {
	return func(yield func(Article, error) bool) {
		for _, file := range files {
			var ok bool
			switch {
			case file == Stdin:
				ok = lineArticles("standard input", stdin, yield)
			case slices.Contains(lineEndings, strings.ToLower(filepath.Ext(file))):
				ok = fileOfLines(file, yield)
			default:
				ok = yield(wholeFile(file))
			}
			if !ok {
				return
			}
		}
	}
}

func wholeFile(file string) (Article, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Article{}, err
	}
	text, err := Text(file, b)
	if err != nil {
		return Article{}, err
	}
	return Article{ID: file, Text: text, Size: int64(len(b))}, nil
}

// Text returns the content of a file as text. If it is not valid UTF-8, there is
// an error that names file and line.
func Text(file string, content []byte) (string, error) {
	if at := invalidAt(content); at >= 0 {
		return "", fmt.Errorf("%s:%d: not valid UTF-8", file, 1+bytes.Count(content[:at], []byte("\n")))
	}
	return string(content), nil
}

func fileOfLines(file string, yield func(Article, error) bool) bool {
	f, err := os.Open(file)
	if err != nil {
		return yield(Article{}, err)
	}
	defer f.Close()
	return lineArticles(file, f, yield)
}

// lineArticles yields the articles of r. It returns false when yield has.
func lineArticles(file string, r io.Reader, yield func(Article, error) bool) bool {
	for line, err := range Lines(file, r) {
		var a Article
		if err == nil {
			a, err = parseArticle(line)
		}
		if !yield(a, err) {
			return false
		}
	}
	return true
}

func parseArticle(line Line) (Article, error) {
	var in struct {
		ID    json.RawMessage `json:"id"`
		Title *string         `json:"title"`
		Text  *string         `json:"text"`
	}
	if err := Unmarshal(line, &in); err != nil {
		return Article{}, err
	}
	if in.Text == nil {
		return Article{}, line.Errorf(`no "text"`)
	}
	id, err := ParseID("id", in.ID)
	if err != nil {
		return Article{}, line.Errorf("%w", err)
	}
	a := Article{ID: id, Text: *in.Text, Size: int64(len(line.Bytes))}
	if id == "" {
		a.ID = line.File + ":" + strconv.Itoa(line.Number)
	}
	if in.Title != nil {
		a.Title = *in.Title
	}
	return a, nil
}

// Unmarshal reads the JSON object of a line into v. The error names file and
// line.
func Unmarshal(line Line, v any) error {
	if invalidAt(line.Bytes) >= 0 {
		return line.Errorf("not valid UTF-8")
	}
	err := json.Unmarshal(line.Bytes, v)
	var wrong *json.UnmarshalTypeError
	switch {
	case err == nil && bytes.HasPrefix(bytes.TrimSpace(line.Bytes), []byte("{")):
		return nil
	case errors.As(err, &wrong) && wrong.Field != "":
		return line.Errorf("%q is not a %s", wrong.Field, wrong.Type)
	case wrong != nil:
		return line.Errorf("not a JSON object: %s", wrong.Value)
	case err != nil:
		return line.Errorf("not a JSON object: %w", err)
	}
	return line.Errorf("not a JSON object") // null
}

// ParseID returns the id that b, a string or a number in JSON, stands for, or
// "" if it is null or not there. The error names the field.
func ParseID(field string, b json.RawMessage) (string, error) {
	switch {
	case len(b) == 0 || string(b) == "null":
		return "", nil
	case b[0] == '"':
		var id string
		err := json.Unmarshal(b, &id)
		return id, err
	case bytes.IndexByte([]byte("-0123456789"), b[0]) >= 0:
		return string(b), nil
	}
	return "", fmt.Errorf("%q is neither a string nor a number", field)
}

// invalidAt returns the offset of the first byte of b that is not UTF-8, or
// -1.
func invalidAt(b []byte) int {
	for at := 0; at < len(b); {
		r, size := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}
