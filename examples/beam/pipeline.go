package main

import (
	"errors"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/hearsay-go/hearsay/examples/annotate/record"
)

// A job is what the flags ask for.
type job struct {
	inputs       []string // files and glob patterns
	output, dead string   // files
	shards       int
	stages, unit string // as in examples/annotate
}

// check returns an error if the arguments are wrong.
func (j job) check() error {
	switch {
	case len(j.inputs) == 0:
		return errors.New("no input: name files or glob patterns of JSON lines")
	case j.output == "":
		return errors.New("no -output")
	case j.dead == "":
		return errors.New("no -dead")
	case j.dead == j.output:
		return errors.New("-output and -dead are the same file")
	case j.shards < 1:
		return fmt.Errorf("%d shards: there must be one at least", j.shards)
	}
	for _, path := range append([]string{j.output, j.dead}, j.inputs...) {
		if err := checkPath(path); err != nil {
			return err
		}
	}
	_, err := record.New(j.stages, j.unit)
	return err
}

// checkPath returns an error if path is empty or in a file system that this
// program is not built for, as s3:// is without the tag of s3.go.
func checkPath(path string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	filesystem.ValidateScheme(path) // has no other way to say it than to panic
	return nil
}

// build makes the pipeline:
//
//	inputs → lines → annotated → output
//	              ↘           ↘ dead letters
//
// Articles go from annotateFn to the files as lines of JSON, not as values of
// [hearsay.Article]. A value survives Beam's coders (TestArticleCoder), but
// nothing in this pipeline looks into one; the line has what an Article does
// not, the id as it was given and the answers to claims, targets and pairs;
// and bytes are what every runner carries untouched, in whatever language it
// is written. A pipeline that goes on to count speakers, say, is better off
// with a DoFn that emits what it counts.
func (j job) build(s beam.Scope) {
	lines, tooLong := read(s.Scope("input"), j.inputs)
	annotated, bad := beam.ParDo2(s, &annotateFn{Stages: j.stages, Unit: j.unit}, lines)
	write(s.Scope("output"), j.output, j.shards, annotated)
	write(s.Scope("dead"), j.dead, 1, beam.Flatten(s, bad, tooLong))
}
