// Webannotation reads an article and writes what is said in it as W3C Web
// Annotations (https://www.w3.org/TR/annotation-model/), which annotation
// clients and servers read:
//
//	webannotation [-of LIST] [-source IRI] [-id IRI] [-label TEXT] [FILE] > annotations.jsonld
//
// Without a file, or if it is "-", it reads standard input. It writes one
// AnnotationCollection in JSON-LD with all annotations on one embedded page,
// one for each quotation; with -of quotations,mentions,stances also one for
// each mention of somebody who is known, and one for each stance.
//
// # The annotations
//
// The target of a quotation is its content, one target for each piece of it, if
// it has several; that of a mention is the words, that of a stance the sentence
// or clause that shows it. The bodies tell of it: a sentence for people, and
// parts for programs, each with a "role": the speaker or holder is a link to a
// Person or Organization, source and cue of a quotation, cue and target of a
// stance are parts of the article, form, class and kind are tags. The role, the
// confidence and the rule of an annotation are terms of this library; its
// context follows that of the model. Words in marks that nobody says are left
// out.
//
// Each part of the article is selected twice, by a TextPositionSelector and by
// a TextQuoteSelector with a few words before and behind. Positions are in
// Unicode code points, as the model demands, of the text as it was given:
// "\r\n" is two of them, and so is a letter and its combining accent. A browser
// that loads a page makes "\r\n" one character, and JavaScript counts UTF-16
// code units. Who annotates a web page should give this program the text that
// the page has for its readers, without markup. Words before and behind do not
// begin or end inside what a reader sees as one character; where the text
// repeats itself at length, a TextQuoteSelector may fit in several places.
//
// # The names
//
// The flag -source is the IRI of the article; without it the article goes by a
// hash of its text (RFC 6920), so that nobody looks for a position in another
// text. The flag -id is the IRI of the collection, of which those of the page,
// the annotations and the entities are fragments; without it that is a UUID
// made of source, text and -of. The same input gives the same output.
//
// The text must be valid UTF-8.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/examples/internal/batch"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// kinds are what may be annotated.
var kinds = []string{"quotations", "mentions", "stances"}

// run is the whole program. It returns its exit status: 1 if reading or
// writing failed, 2 if the arguments are wrong.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	flags := flag.NewFlagSet("webannotation", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: webannotation [flags] [FILE]\n\n"+
			"Writes what is said in an article as W3C Web Annotations: an AnnotationCollection\n"+
			"in JSON-LD. Reads standard input if no file is named.\n\n")
		flags.PrintDefaults()
	}
	var (
		of     = flags.String("of", "quotations", "what is annotated: a `list` of "+strings.Join(kinds, ","))
		source = flags.String("source", "", "the `IRI` of the article (default a hash of its text)")
		id     = flags.String("id", "", "the `IRI` of the collection (default a UUID)")
		label  = flags.String("label", "Who said what", "the name of the collection")
	)
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	o := options{of: strings.Split(*of, ","), source: *source, id: *id, label: *label}
	err := o.check()
	if err == nil && flags.NArg() > 1 {
		err = errors.New("more than one file")
	}
	if err != nil {
		fmt.Fprintln(stderr, "webannotation:", err)
		return 2
	}
	text, err := readText(stdin, flags.Arg(0))
	if err == nil {
		err = write(stdout, collect(hearsay.Read(text), o))
	}
	if err != nil {
		fmt.Fprintln(stderr, "webannotation:", err)
		return 1
	}
	return 0
}

// options are the flags.
type options struct {
	of                []string
	source, id, label string // source and id may be ""
}

func (o options) check() error {
	for _, kind := range o.of {
		if !slices.Contains(kinds, kind) {
			return fmt.Errorf("-of %q: what is annotated is a list of %s", kind, strings.Join(kinds, ", "))
		}
	}
	if o.source != "" && !isIRI(o.source) {
		return fmt.Errorf("-source %q is no absolute IRI", o.source)
	}
	if o.id != "" && !isIRI(o.id) {
		return fmt.Errorf("-id %q is no absolute IRI", o.id)
	}
	if strings.Contains(o.id, "#") {
		return errors.New("-id has a fragment: the annotations would be fragments of it")
	}
	if !utf8.ValidString(o.label) {
		return errors.New("-label is not valid UTF-8")
	}
	return nil
}

// isIRI tells whether s is an absolute IRI.
func isIRI(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.IsAbs() && utf8.ValidString(s) && !strings.ContainsAny(s, " \"<>\\^`{|}")
}

func readText(stdin io.Reader, file string) (string, error) {
	var b []byte
	var err error
	if file == "" || file == "-" {
		file = "standard input"
		b, err = io.ReadAll(stdin)
	} else {
		b, err = os.ReadFile(file)
	}
	if err != nil {
		return "", err
	}
	return batch.Text(file, b)
}

// write writes c as it is read by people, too.
func write(w io.Writer, c collection) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(c)
}
