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
)

// models are the models by name, in the order in which they are learned.
var models = []struct {
	name  string
	train func(data string) ([]product, error)
}{
	{"boundary", single("internal/boundary/weights.bin", trainBoundary)},
	{"lemma", single("internal/words/lemmas.bin", trainLemma)},
	{"syntax", trainSyntax},
	{"names", trainNames},
	{"attribution", single("internal/attribution/weights.bin", trainAttribution)},
	{"sentiment", trainSentiment},
	{"pronoun", single("entity/data/antecedents.txt", trainPronoun)},
}

// A product is a file that training makes.
type product struct {
	file string
	data []byte
}

// single makes of a training whose product is one file one of several.
func single(file string, train func(data string) ([]byte, error)) func(data string) ([]product, error) {
	return func(data string) ([]product, error) {
		packed, err := train(data)
		return []product{{file, packed}}, err
	}
}

func main() {
	data := flag.String("data", os.Getenv("HEARSAY_DATA"), "the `folder` of data sets")
	only := flag.String("only", "", "the `name` of the one model to train")
	dump := flag.String("silver-words", "", "write the words that the teacher is to read to a `file`, and stop")
	pack := flag.String("silver-labels", "", "pack what the teacher wrote to a `file`, and stop")
	packNames := flag.String("silver-names", "", "pack the names that the teacher wrote to a `file`, and stop")
	packSentiment := flag.Bool("silver-sentiment", false, "pack what the teacher wrote of mentions and of pairs to the two files that are named, and stop")
	clusters := flag.String("silver-clusters", "", "pack the clusters of words that the teacher wrote to a `file`, and stop")
	flag.Parse()
	switch {
	case *dump != "":
		exit(dumpSilver(*data, *dump))
	case *pack != "":
		exit(packSilver(*data, *pack, silverFile))
	case *packNames != "":
		exit(packSilverNames(*data, *packNames, silverNamesFile))
	case *packSentiment:
		exit(packSilverSentiment(*data, flag.Arg(0), flag.Arg(1), silverSentimentFile))
	case *clusters != "":
		exit(packClusters(*clusters))
	}
	found := false
	for _, m := range models {
		if *only != "" && *only != m.name {
			continue
		}
		found = true
		products, err := m.train(*data)
		if err != nil {
			exit(fmt.Errorf("%s: %w", m.name, err))
		}
		for _, p := range products {
			if err := os.WriteFile(p.file, p.data, 0o644); err != nil {
				exit(err)
			}
			report("%s: %d bytes written to %s", m.name, len(p.data), p.file)
		}
	}
	if !found {
		fmt.Fprintf(os.Stderr, "train: no model is named %q\n", *only)
		os.Exit(2)
	}
}

// exit ends the program, with what went wrong if anything did.
func exit(err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "train: %v\n", err)
		os.Exit(1)
	}
	os.Exit(0)
}
