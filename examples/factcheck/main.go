// Factcheck checks quotations that somebody, or some program, claims articles
// to hold:
//
//	factcheck [-accept LIST] [-text] ARTICLE... < claims.jsonl > answers.jsonl
//
// An article is a file; a folder stands for the .txt files in it and below. A
// file that ends in .jsonl or .ndjson holds an article a line, {"id": …,
// "text": …}. An article goes by its id or, where it has none, by the path of
// its file. Claims are read from standard input, a line each: {"id": …, "text":
// …, "speaker": …, "article": …}. All but the text may be left out. Without a
// speaker it is not asked whose words they are; without an article all
// articles are asked, and the one with the best answer answers. No file is read
// that is not named by an argument, whatever a claim says. Articles are kept in
// memory; each is read once, when the first claim is about it.
//
// A line of output answers a claim, in order and as soon as it can be: whether
// the claim stands, and if not, why ("failures"); how its words match and whose
// they are, in the terms of [quote.Locate]; the words that the article has for
// them, with spans in bytes on both sides; and what was changed, both edit by
// edit and, as "diff", in the claim itself: [-what the article has-] and {+what
// the claim has instead+}. With -text it is a report for people.
//
// # What fails
//
// A claim stands if its words match exactly, or differ in their typography
// only, and are the claimed speaker's. The failures are
//
//	elided      an ellipsis or brackets stand for words of the article
//	altered     other words
//	spliced     words from several places
//	absent      not there
//	negation    a change adds, drops or touches a "not" or the like
//	number      a change, not by an ellipsis or brackets, touches a number
//	other       somebody else's words
//	nobody      the article's own words
//	unresolved  it is not known whose words
//
// The flag -accept is a list of those that a claim may have and stand, such as
// elided,unresolved. Absent and other cannot be accepted. Whoever accepts
// elided still has claims fail in which the ellipsis hides a "not".
//
// The exit status is 0 if all claims stand, 1 if any has failed or could not be
// checked, 2 if the arguments are wrong. A claim that cannot be checked, because
// its line is no claim or names an article that was not given, has no line of
// output and is named on standard error; so is an article that cannot be read.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/examples/internal/batch"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// run is the whole program. It returns its exit status.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	flags := flag.NewFlagSet("factcheck", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: factcheck [flags] ARTICLE... < claims.jsonl\n\n"+
			"Checks claimed quotations, {\"text\", \"speaker\", \"article\"} a line, against articles:\n"+
			"files, folders of .txt files, and JSON lines {\"id\", \"text\"}. Writes an answer a line.\n"+
			"Exit status 0 if all stand, 1 if any has failed or could not be checked.\n\n")
		flags.PrintDefaults()
	}
	accept := flags.String("accept", "", "let claims stand that have only failures of this `list`: "+strings.Join(acceptable, ","))
	text := flags.Bool("text", false, "write a report for people")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	accepted, err := parseAccepted(*accept)
	switch {
	case err != nil:
	case flags.NArg() == 0:
		err = errors.New("no article is named")
	case slices.Contains(flags.Args(), batch.Stdin):
		err = errors.New("standard input holds the claims, not an article")
	}
	if err != nil {
		fmt.Fprintln(stderr, "factcheck:", err)
		return 2
	}

	failed := 0
	fail := func(err error) {
		failed++
		fmt.Fprintln(stderr, "factcheck:", err)
	}
	s := newShelf(flags.Args(), fail)
	if len(s.articles) == 0 {
		fail(errors.New("there are no articles"))
		return 1
	}
	var write func(answer) error = newLines(stdout).write
	var r report
	if *text {
		r.w = stdout
		write = r.write
	}
	progress := batch.NewProgress(stderr, "factcheck", "claims", size(stdin))
	for a := range s.answers(stdin, accepted) {
		progress.Done(int64(a.size))
		if a.err != nil {
			r.unchecked++
			fail(a.err)
			continue
		}
		if !a.Stands {
			failed++
		}
		if err := write(a); err != nil {
			fail(err)
			return 1
		}
	}
	if *text {
		if err := r.end(); err != nil {
			fail(err)
		}
	}
	if failed > 0 {
		return 1
	}
	return 0
}

// answers returns the answers to the claims of in, in order. A claim that
// cannot be checked is an answer with an error.
func (s *shelf) answers(in io.Reader, accepted []string) iter.Seq[answer] {
	type input struct {
		batch.Line
		err error
	}
	lines := func(yield func(input) bool) {
		for line, err := range batch.Lines("standard input", in) {
			if !yield(input{line, err}) {
				return
			}
		}
	}
	return batch.InOrder(lines, runtime.GOMAXPROCS(0), func(in input) answer {
		if in.err != nil {
			return answer{err: in.err}
		}
		a, err := s.answer(in.Line, accepted)
		a.err, a.size = err, len(in.Bytes)
		return a
	})
}

// size returns the length of r if it is a file, else 0.
func size(r io.Reader) int64 {
	if f, ok := r.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			return info.Size()
		}
	}
	return 0
}
