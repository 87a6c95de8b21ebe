// Highlight reads an article and writes a page that shows who said what and
// where they stand:
//
//	highlight [-title TITLE] [FILE] > page.html
//
// Without a file, or if the file is "-", it reads standard input. The page is
// one HTML file that asks for nothing else: no style sheet, font or script
// from elsewhere. Every quotation has the colour and number of who speaks,
// words in quotation marks are filled and paraphrases are not, the cue is
// underlined, and a stance has a mark that tells whose it is and toward what.
// The list of people and bodies beside the text picks out who is of interest.
//
// The text must be UTF-8 and hold no NUL, which no page can. The text of the
// page's article element is then that of the article, byte for byte.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// run is the whole program. It returns its exit status: 1 if reading or
// writing failed, 2 if the arguments are wrong.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	flags := flag.NewFlagSet("highlight", flag.ContinueOnError)
	flags.SetOutput(stderr)
	title := flags.String("title", "", "the `title` of the page; else it is the headline of the article or the name of the file")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: highlight [-title TITLE] [FILE] > page.html\n"+
			"Writes an article as an HTML page that shows who says what and where they stand.\n"+
			"Without a file it reads standard input.")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 1 {
		flags.Usage()
		return 2
	}
	name := flags.Arg(0)
	text, err := readText(stdin, name)
	if err == nil {
		p := newPage(hearsay.Read(text))
		p.name(*title, name)
		err = p.write(stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "highlight:", err)
		return 1
	}
	return 0
}

// readText returns what the file holds, or standard input if it has no name.
func readText(stdin io.Reader, name string) (string, error) {
	var b []byte
	var err error
	if name == "" || name == "-" {
		name = "standard input"
		b, err = io.ReadAll(stdin)
	} else {
		b, err = os.ReadFile(name)
	}
	if err != nil {
		return "", err
	}
	text := string(b)
	if at := unfit(text); at >= 0 {
		problem := "not valid UTF-8"
		if text[at] == 0 {
			problem = "a NUL, which a page cannot hold"
		}
		return "", fmt.Errorf("%s:%d: %s", name, 1+strings.Count(text[:at], "\n"), problem)
	}
	return text, nil
}

// unfit returns where text has a byte that no page can show as it is, or -1.
func unfit(text string) int {
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r == 0 || r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// stem returns the name of a file without folder and extension, or "" for
// standard input.
func stem(file string) string {
	if file == "" || file == "-" {
		return ""
	}
	base := filepath.Base(file)
	return strings.TrimSuffix(base, filepath.Ext(base))
}
