// The command train learns every model of the library and writes it where the
// package that embeds it expects it:
//
//	go run ./internal/train -data DIR [-only NAME]
//
// It must be run in the root of the project. The same data give the same
// bytes. MODELS.md tells what the data are and where they come from.
//
// A model may build on others, which are embedded when this program is built.
// So all of them are learned by a program each, built when those before are
// there.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
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
	{"pronoun", single("entity/data/antecedents.txt", trainPronoun)},
	{"attribution", single("internal/attribution/weights.bin", trainAttribution)},
	{"sentiment", trainSentiment},
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
	case *only == "":
		exit(trainAll(*data))
	}
	for _, m := range models {
		if *only == m.name {
			exit(write(m.name, m.train, *data))
		}
	}
	fmt.Fprintf(os.Stderr, "train: no model is named %q\n", *only)
	os.Exit(2)
}

// trainAll learns all models, each by a program that has those before.
func trainAll(data string) error {
	for _, m := range models {
		cmd := exec.Command("go", "run", "./internal/train", "-data", data, "-only", m.name)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
	}
	return nil
}

// write learns a model and writes its files.
func write(name string, train func(data string) ([]product, error), data string) error {
	products, err := train(data)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for _, p := range products {
		if err := os.WriteFile(p.file, p.data, 0o644); err != nil {
			return err
		}
		report("%s: %d bytes written to %s", name, len(p.data), p.file)
	}
	return nil
}

// exit ends the program, with what went wrong if anything did.
func exit(err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "train: %v\n", err)
		os.Exit(1)
	}
	os.Exit(0)
}
