// Voices tells who is heard in articles: each speaker with role, number of
// quotations, number of words, and how many of these stand in quotation marks.
//
//	voices [-each] [-thoughts] [-csv | -svg] [FOLDER | FILE]... > heard.txt
//
// A folder stands for the .txt files in it and below, each of which is an
// article. A file that ends in .jsonl or .ndjson, and standard input, which is
// read if nothing is named or "-" is, hold an article a line: an object {"id":
// …, "title": …, "text": …}, of which id and title may be left out. Any other
// file is an article.
//
// It writes a table to be read; with -csv a table for programs, with a header
// and fractions for shares; with -svg a bar chart for a report, of the voices
// with the most words (-top) under a title (-title). What is said by somebody
// whom the article does not name, or the library does not find, is one row of
// the tables, without a name in the CSV, and told below the chart. With -each
// the tables are of each article; else they are of all in all.
//
// # What is counted
//
// Words that are said, written, asked, ordered, promised or denied, and
// whatever stands in quotation marks. What the article says in its own words
// that somebody believes, wants, feels or shows is counted with -thoughts only,
// and what it tells that somebody did not say is not. Of a quotation inside
// another, the inner words are those of the inner speaker; if that is the same
// one, both are one quotation. Where several people say something together,
// each is given all of it, so that what the voices add up to may be more than
// the whole.
//
// # Who is one voice
//
// In one article the library tells who is who: "Lea Moser", "Mayor Moser" and
// "she". Two articles share a voice if name and kind agree to the letter, and
// a person has more than one word in it: Lea Moser here and there is one row,
// whoever they are, while "Lea Moser" and "Lea M. Moser" are two, and so are
// those whom two articles call by nothing but "Moser". The role is the first
// that is given. The column "article" of the CSV holds the article of a voice
// that is in one only.
//
// A line or a file that is no article, or not valid UTF-8, is named on standard
// error, the others are carried on with, and the exit status is 1 in the end.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"

	"github.com/hearsay-go/hearsay/examples/internal/batch"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// run is the whole program. It returns its exit status: 0, 1 if an article was
// bad or reading or writing failed, 2 if the arguments are wrong.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	flags := flag.NewFlagSet("voices", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: voices [flags] [FOLDER | FILE]...\n\n"+
			"Tells who is heard in articles: speakers, their quotations and words. Reads\n"+
			"folders of .txt files, files, and JSON lines {\"id\", \"title\", \"text\"}; without\n"+
			"arguments JSON lines from standard input. Writes a table.\n\n")
		flags.PrintDefaults()
	}
	var (
		asCSV    = flags.Bool("csv", false, "write CSV")
		asSVG    = flags.Bool("svg", false, "write a bar chart, as SVG")
		each     = flags.Bool("each", false, "tell who is heard in each article, not in all")
		thoughts = flags.Bool("thoughts", false, "count also what is believed, wanted, felt or shown, in the words of the article")
		title    = flags.String("title", "Who is heard", "the title of the chart")
		top      = flags.Int("top", 20, "how many voices the chart shows at most")
	)
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	wrong := ""
	switch {
	case *asCSV && *asSVG:
		wrong = "-csv and -svg exclude each other"
	case *each && *asSVG:
		wrong = "a chart is of all articles: no -each with -svg"
	case *top < 1:
		wrong = fmt.Sprintf("-top %d shows nobody", *top)
	}
	if wrong != "" {
		fmt.Fprintln(stderr, "voices:", wrong)
		return 2
	}

	w := bufio.NewWriter(stdout)
	var p printer
	switch {
	case *asSVG:
		p = &chart{w: w, title: *title, top: *top}
	case *asCSV:
		p = newRows(w, *each)
	default:
		p = &table{w: w, each: *each}
	}
	bad := 0
	fail := func(err error) {
		bad++
		fmt.Fprintln(stderr, "voices:", err)
	}
	var all roll
	for t := range tallies(flags.Args(), stdin, stderr, counter{*thoughts}, fail) {
		all.add(t)
		if *each {
			p.article(t)
		}
	}
	p.all(&all)
	if err := w.Flush(); err != nil {
		fail(err)
	}
	if bad > 0 {
		return 1
	}
	return 0
}

// A printer writes what is asked for.
type printer interface {
	article(t tally) // if each article is asked for
	all(r *roll)     // at the end
}

// tallies reads articles, several at once, and returns who is heard in them,
// in order. It calls fail for what cannot be read.
func tallies(names []string, stdin io.Reader, stderr io.Writer, c counter, fail func(error)) iter.Seq[tally] {
	type input struct {
		batch.Article
		err error
	}
	type output struct {
		tally
		size int64
		err  error
	}
	files, total, errs := batch.Files(names)
	progress := batch.NewProgress(stderr, "voices", "articles", total)
	inputs := func(yield func(input) bool) {
		for a, err := range batch.Articles(files, stdin) {
			if !yield(input{a, err}) {
				return
			}
		}
	}
	count := func(in input) output {
		if in.err != nil {
			return output{err: in.err}
		}
		return output{tally: c.tally(in.ID, in.Title, in.Text), size: in.Size}
	}
	return func(yield func(tally) bool) {
		for _, err := range errs {
			fail(err)
		}
		for out := range batch.InOrder(inputs, runtime.GOMAXPROCS(0), count) {
			if out.err != nil {
				fail(out.err)
				continue
			}
			progress.Done(out.size)
			if !yield(out.tally) {
				return
			}
		}
	}
}
