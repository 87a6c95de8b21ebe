// The command eval measures the library on data sets that are no part of the
// project, and prints every figure beside the floor that a test holds it to:
//
//	go run ./internal/eval -data DIR [-only LAYER]
//	go run ./internal/eval -data DIR -relations TREEBANK
//
// The layers are syntax, sentence, entity, coref, quote, stance and seed, the
// one article that every layer is measured on; its marks lie in DIR/../seeds.
// The exit status is 1 if a figure is under its floor or a set is absent.
// With -relations it prints instead, for each relation of a treebank such as
// ewt-dev, how many of its words get the right head.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	data := flag.String("data", os.Getenv("HEARSAY_DATA"), "the `folder` of data sets")
	only := flag.String("only", "", "the one `layer` to measure")
	relations := flag.String("relations", "", "the one `treebank` to print by relations")
	flag.Parse()
	if *relations != "" {
		os.Exit(runRelations(*data, *relations))
	}
	os.Exit(run(*data, *only))
}

func run(data, only string) int {
	list := ofLayer(only)
	if len(list) == 0 {
		fmt.Fprintf(os.Stderr, "eval: no layer is named %q\n", only)
		return 2
	}
	floors, err := readFloors()
	if err != nil {
		return fail(err)
	}
	var figures []figure
	status, tell := 0, progress()
	for _, m := range list {
		tell("measuring " + m.layer + " on " + m.set)
		more, err := m.figures(data)
		tell("")
		if err != nil {
			status = fail(err)
		}
		figures = append(figures, more...)
	}
	printTable(os.Stdout, figures, floors)
	for _, f := range figures {
		if floor, ok := floors[f.name]; ok && f.value < floor {
			status = fail(fmt.Errorf("%v: %.2f is under the floor of %v", f.name, f.value, floor))
		}
	}
	return status
}

// fail reports an error and returns the exit status of one. A set that is
// absent does not keep the others from being measured.
func fail(err error) int {
	fmt.Fprintln(os.Stderr, "eval:", err)
	return 1
}

// progress returns what tells how far the command is, on one line that is
// written over and over, or nothing where nobody watches.
func progress() func(doing string) {
	info, err := os.Stderr.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return func(string) {}
	}
	return func(doing string) { fmt.Fprintf(os.Stderr, "\r\x1b[K%s", doing) }
}
