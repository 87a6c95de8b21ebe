// Recognizer prints who says what in an article, with the names that a service
// recognises instead of the library:
//
//	recognizer -url URL [-timeout 30s] [FILE]
//
// Without a file it reads standard input. The service is asked as the
// token-classification pipelines of Hugging Face are: it is sent
// {"inputs": text} and answers with a list of
//
//	{"entity_group": "PER", "start": 0, "end": 10, "score": 0.99}
//
// whose offsets count characters. Such a service needs a context and can fail,
// which is why its names go to entity.Finder.Link and not through an
// entity.Recognizer.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// run is the whole program. It returns its exit status: 1 if reading, the
// service or writing failed, 2 if the arguments are wrong.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	flags := flag.NewFlagSet("recognizer", flag.ContinueOnError)
	flags.SetOutput(stderr)
	url := flags.String("url", "", "where the service `listens`")
	timeout := flags.Duration("timeout", 30*time.Second, "how long to wait for it")
	if flags.Parse(args) != nil {
		return 2
	}
	if *url == "" || flags.NArg() > 1 {
		fmt.Fprintln(stderr, "usage: recognizer -url URL [FILE]")
		return 2
	}
	text, err := readText(stdin, flags.Arg(0))
	if err == nil {
		ctx, cancel := context.WithTimeout(context.Background(), *timeout)
		defer cancel()
		var out string
		if out, err = speakers(ctx, service{URL: *url}, text); err == nil {
			_, err = io.WriteString(stdout, out)
		}
	}
	if err != nil {
		fmt.Fprintln(stderr, "recognizer:", err)
		return 1
	}
	return 0
}

func readText(stdin io.Reader, file string) (string, error) {
	if file == "" {
		b, err := io.ReadAll(stdin)
		return string(b), err
	}
	b, err := os.ReadFile(file)
	return string(b), err
}

// speakers returns a line for each direct quotation in text: who speaks, and
// the words.
func speakers(ctx context.Context, s service, text string) (string, error) {
	t := sentence.Parse(text)
	names, err := s.recognize(ctx, t)
	if err != nil {
		return "", err
	}
	x, err := entity.Finder{}.Link(t, names)
	if err != nil {
		return "", err // the service gave a span that does not fit
	}
	var out strings.Builder
	for _, q := range (quote.Extractor{}).Extract(t, x) {
		if q.Form != quote.Direct {
			continue
		}
		who := "somebody"
		if len(q.Speakers) > 0 {
			who = x.Entity(q.Speakers[0]).Name
		}
		fmt.Fprint(&out, who, ":")
		for _, s := range q.Content {
			fmt.Fprint(&out, " ", t.Slice(s))
		}
		fmt.Fprintln(&out)
	}
	return out.String(), nil
}
