// The command train learns every model of the library and writes it where the
// package that embeds it expects it:
//
//	go run ./internal/train -data DIR [-only NAME]
//
// It must be run in the root of the project. The same data give the same
// bytes. MODELS.md tells what the data are and where they come from.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

// models are the models by name, and where they are written.
var models = []struct {
	name, file string
	train      func(data string) ([]byte, error)
}{
	{"boundary", "internal/boundary/weights.bin", trainBoundary},
	{"lemma", "internal/words/lemmas.bin", trainLemma},
}

var began = time.Now()

func main() {
	data := flag.String("data", os.Getenv("HEARSAY_DATA"), "the `folder` of data sets")
	only := flag.String("only", "", "the `name` of the one model to train")
	flag.Parse()
	found := false
	for _, m := range models {
		if *only != "" && *only != m.name {
			continue
		}
		found = true
		packed, err := m.train(*data)
		if err == nil {
			err = os.WriteFile(m.file, packed, 0o644)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "train: %s: %v\n", m.name, err)
			os.Exit(1)
		}
		report("%s: %d bytes written to %s", m.name, len(packed), m.file)
	}
	if !found {
		fmt.Fprintf(os.Stderr, "train: no model is named %q\n", *only)
		os.Exit(2)
	}
}

// report tells on standard error how far the training is.
func report(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%6.1fs  ", time.Since(began).Seconds())
	fmt.Fprintf(os.Stderr, format+"\n", args...)
}
