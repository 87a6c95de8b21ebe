// Briefing reads an article and prints who is in it, who said what, and where
// they stand:
//
//	briefing [FILE]
//
// Without a file, or if the file is "-", it reads standard input.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/hearsay-go/hearsay"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// run is the whole program. It returns its exit status: 1 if reading or
// writing failed, 2 if the arguments are wrong.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	if len(args) > 1 {
		fmt.Fprintln(stderr, "usage: briefing [FILE]")
		return 2
	}
	text, err := readText(stdin, args)
	if err == nil {
		_, err = io.WriteString(stdout, brief(hearsay.Read(text)))
	}
	if err != nil {
		fmt.Fprintln(stderr, "briefing:", err)
		return 1
	}
	return 0
}

func readText(stdin io.Reader, args []string) (string, error) {
	if len(args) == 0 || args[0] == "-" {
		b, err := io.ReadAll(stdin)
		return string(b), err
	}
	b, err := os.ReadFile(args[0])
	return string(b), err
}
