package hearsay_test

import (
	"os"
	"regexp"
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

// TestReadmeCode checks that the Go code in the README is that of an Example,
// whose output is checked.
func TestReadmeCode(t *testing.T) {
	_, rest, _ := strings.Cut(readFile(t, "README.md"), "```go\n")
	code, _, ok := strings.Cut(rest, "```\n")
	if !ok {
		t.Fatal("README.md has no Go code")
	}
	example := unindent(readFile(t, "example_test.go"))
	if !strings.Contains(example, unindent(code)) {
		t.Errorf("example_test.go does not hold the README's code:\n%s", code)
	}
}

// unindent returns code without the white space at the beginning of lines.
func unindent(code string) string {
	return regexp.MustCompile(`(?m)^\s+`).ReplaceAllString(code, "")
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
}
