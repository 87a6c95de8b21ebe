// Annotate reads articles as JSON lines and writes what the library reads in
// them as JSON lines:
//
//	annotate [-stages LIST] [-unit UNIT] < articles.jsonl > read.jsonl
//
// A line of input is an object {"id": …, "text": …}. The id is a string or a
// number, may be left out, and is written as it was given; other fields are
// ignored. A line of output is one [hearsay.Article]. Output is in the order
// of the input, whatever the number of cores, and the memory in use does not
// grow with the length of the input.
//
// A line may also carry quotations that somebody claims the text to hold,
// "claims":[{"text": …, "speaker": …}, …], of which the speaker may be left
// out. The line of output then has "located", with one [quote.Location] for
// each claim: where its words stand, how they match, and whose they are. This
// needs the stage quote.
//
// It may carry mentions, "targets":[[start,end],…], and pairs of mentions,
// "pairs":[[[start,end],[start,end]],…]. The line of output then has "toward",
// with one [stance.Sentiment] for each target, and "between", with one
// [stance.Relation] for each pair. This needs the stage stance.
//
// A line that cannot be read, because it is no JSON object, has no text, has
// claims, targets or pairs of another shape or outside the text, is not valid
// UTF-8 or is longer than 64 MiB, has no line of output: it is answered on
// standard error with its number, the others are carried on with, and the exit
// status is 1 in the end. Lines of white space are passed over.
//
// The flag -stages stops early. It names stages, of sentence, entity, quote
// and stance; these are run and so is every stage before them, because the
// ids of a later stage point into the results of the earlier ones. What the
// stages that are not run would find is empty.
//
// The flag -unit sets what offsets count: bytes of UTF-8, which is what the
// library counts, runes (code points, as in Python) or utf16 (code units, as
// in JavaScript and Java). They count in the text that is written; those of a
// claim count in the claim.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/hearsay-go/hearsay/examples/annotate/record"
)

func main() {
	ignoreBrokenPipe()
	os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:]))
}

// run is the whole program. It returns its exit status: 0, 1 if a line of
// input was bad or reading or writing failed, 2 if the arguments are wrong.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	stageList := flags.String("stages", "sentence,entity,quote,stance", "run the stages up to the last of this `list`")
	unit := flags.String("unit", "bytes", "what offsets count: bytes, runes or utf16")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	a, err := record.New(*stageList, *unit)
	if err == nil && flags.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %q: articles are read from standard input", flags.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return 2
	}
	p := pipeline{
		answer:  a.Annotate,
		workers: runtime.GOMAXPROCS(0),
		errors:  stderr,
	}
	if isTerminal(stderr) {
		p.progress = stderr
	}
	bad, err := p.run(stdin, stdout)
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
	}
	if bad > 0 || err != nil {
		return 1
	}
	return 0
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
