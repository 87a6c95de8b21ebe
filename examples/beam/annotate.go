package main

import (
	"bytes"
	"context"
	"encoding/json"
	"reflect"
	"time"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/hearsay-go/hearsay/examples/annotate/record"
)

func init() {
	// Not by package register: its generic wrappers make calls faster, which
	// is nothing beside an article, and take half a minute to compile.
	beam.RegisterDoFn(reflect.TypeFor[annotateFn]())
}

// namespace is that of all metrics of this program.
const namespace = "hearsay"

// What the job counts, for the runner to show.
var (
	linesRead    = beam.NewCounter(namespace, "lines_read")        // that are not white space only
	articles     = beam.NewCounter(namespace, "articles")          // that were read in them
	articleBytes = beam.NewCounter(namespace, "bytes")             // of the lines with articles
	deadLines    = beam.NewCounter(namespace, "dead_lines")        // the other ones
	linesWritten = beam.NewCounter(namespace, "lines_written")     // to all files
	microseconds = beam.NewDistribution(namespace, "microseconds") // that each article took
)

// annotateFn is the library as a DoFn: it emits a line of output for a line of
// input, or a dead letter. The library keeps nothing from one article to the
// next, so neither does it, and as many may run in a worker as the runner
// likes: what the library has learned is in memory once for all of them.
type annotateFn struct {
	Stages, Unit string // as in examples/annotate

	annotator record.Annotator
}

// Setup reads a line as well, since the models are decoded with the first:
// otherwise somebody's article would seem to take as long.
func (fn *annotateFn) Setup() error {
	var err error
	if fn.annotator, err = record.New(fn.Stages, fn.Unit); err != nil {
		return err
	}
	_, err = fn.annotator.Annotate([]byte(`{"text":"“Not yet,” Mayor Lea Moser said."}`))
	return err
}

func (fn *annotateFn) ProcessElement(ctx context.Context, in line, emit, dead func([]byte)) error {
	start := time.Now()
	out, err := fn.annotator.Annotate(in.Bytes)
	if err != nil {
		deadLines.Inc(ctx, 1)
		dead(deadLetter(in, err))
		return nil
	}
	microseconds.Update(ctx, time.Since(start).Microseconds())
	articles.Inc(ctx, 1)
	articleBytes.Inc(ctx, int64(len(in.Bytes)))
	emit(out)
	return nil
}

// deadLetter returns the line of JSON, with its line break, that tells why in
// cannot be read.
func deadLetter(in line, reason error) []byte {
	letter := struct {
		File   string `json:"file"`
		Line   int64  `json:"line"`
		Reason string `json:"reason"`
		Raw    string `json:"raw,omitempty"`
		Base64 []byte `json:"base64,omitempty"` // for what JSON has no way to write
	}{File: in.File, Line: in.Number, Reason: reason.Error()}
	raw := bytes.TrimSuffix(in.Bytes, []byte("\n"))
	if utf8.Valid(raw) {
		letter.Raw = string(raw)
	} else {
		letter.Base64 = raw
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.Encode(letter) // strings, bytes and a number: there is no error
	return out.Bytes()
}

// count returns the sum of the counter of this name over the transforms of a
// job.
func count(result beam.PipelineResult, name string) int64 {
	var sum int64
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == namespace && c.Name() == name {
			sum += c.Result()
		}
	}
	return sum
}
