package hearsay_test

import (
	"go/doc/comment"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// briefingFile is what examples/briefing prints for the article in seeds, as
// the tests of that command make sure.
const briefingFile = "examples/briefing/testdata/alaska-summit.golden"

// TestReadmeBriefing compares the output in the README with the real one.
func TestReadmeBriefing(t *testing.T) {
	const begin, end = "<!-- briefing -->\n```\n", "```\n<!-- /briefing -->"
	readme := readFile(t, "README.md")
	before, rest, ok := strings.Cut(readme, begin)
	have, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("README.md has nothing between %q and %q", begin, end)
	}
	want := excerpt(readFile(t, briefingFile))
	if *update {
		if err := os.WriteFile("README.md", []byte(before+begin+want+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		have = want
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("(-want +README.md):\n%s\nRun go test -update.", diff)
	}
}

// excerpt returns the first items of every list of a briefing.
func excerpt(briefing string) string {
	const items = 4
	var lines []string
	for section := range strings.SplitSeq(strings.TrimSpace(briefing), "\n\n") {
		seen := 0
		for line := range strings.SplitSeq(section, "\n") {
			if itemLine.MatchString(line) {
				seen++
			}
			if seen > items {
				lines = append(lines, "    …")
				break
			}
			lines = append(lines, line)
		}
		lines = append(lines, "")
	}
	return strings.Join(lines[:len(lines)-1], "\n") + "\n"
}

var itemLine = regexp.MustCompile(`^ ?\d+\. `)

// A fence is a listing in the README: its language and what is in it.
type fence struct{ language, body string }

// fences returns the listings of the README.
func fences(t *testing.T) []fence {
	t.Helper()
	var all []fence
	inside := false
	for line := range strings.Lines(readFile(t, "README.md")) {
		language, isFence := strings.CutPrefix(line, "```")
		switch {
		case isFence && !inside:
			all = append(all, fence{language: strings.TrimSpace(language)})
			inside = true
		case isFence:
			inside = false
		case inside:
			all[len(all)-1].body += line
		}
	}
	return all
}

// TestReadmeCode checks that all Go code in the README is the whole of an
// Example, and that the listing "text" behind it is what the Example prints.
func TestReadmeCode(t *testing.T) {
	var examples []shownExample
	for _, p := range sources(t) {
		examples = append(examples, shownExamples(t, p)...)
	}
	all := fences(t)
	found := 0
	for i, f := range all {
		if f.language != "go" {
			continue
		}
		found++
		k := slices.IndexFunc(examples, func(e shownExample) bool { return e.code == f.body })
		if k < 0 {
			t.Errorf("README.md: this is no Example with output:\n%s", f.body)
			continue
		}
		if i+1 == len(all) || all[i+1].language != "text" {
			t.Errorf("README.md does not tell what this prints:\n%s", f.body)
			continue
		}
		if diff := cmp.Diff(examples[k].output, all[i+1].body); diff != "" {
			t.Errorf("README.md: what is printed (-want +README.md):\n%s", diff)
		}
	}
	if found == 0 {
		t.Error("README.md has no Go code")
	}
}

// TestReadmeCommands checks that what the README's commands name is there.
func TestReadmeCommands(t *testing.T) {
	readme := readFile(t, "README.md")
	paths := regexp.MustCompile(`(?:\./|seeds/|testdata/|internal/|\.ci/)[\w./-]*\w`).FindAllString(readme, -1)
	for _, must := range []string{"./examples/briefing", "./examples/annotate", "seeds/alaska-summit.txt"} {
		if !strings.Contains(readme, "go run "+must) && !strings.Contains(readme, must) {
			t.Errorf("README.md does not name %s", must)
		}
	}
	if !strings.Contains(readme, "go test ./...") {
		t.Error("README.md does not tell how to test")
	}
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			t.Errorf("README.md names %s: %v", path, err)
		}
	}
	// Links to files of the project.
	for _, link := range regexp.MustCompile(`\]\(([^):#]+)\)`).FindAllStringSubmatch(readme, -1) {
		if _, err := os.Stat(link[1]); err != nil {
			t.Errorf("README.md links to %s: %v", link[1], err)
		}
	}
	// Links to chapters of the documentation.
	chapters := map[string]bool{}
	p := sources(t)[0]
	for _, block := range p.Parser().Parse(p.Doc).Content {
		if h, ok := block.(*comment.Heading); ok {
			chapters[h.DefaultID()] = true
		}
	}
	for _, link := range regexp.MustCompile(`https://pkg.go.dev/github.com/hearsay-go/hearsay#([^)]+)\)`).FindAllStringSubmatch(readme, -1) {
		if !chapters[link[1]] {
			t.Errorf("README.md links to the chapter %s, which is not there: %v", link[1], chapters)
		}
	}
}
