// Beam reads articles as JSON lines and writes what the library reads in them
// as JSON lines, on as many machines as an Apache Beam runner has:
//
//	beam -output FILE -dead FILE [-shards N] [-stages LIST] [-unit UNIT] [flags of Beam] INPUT...
//
// An input is a file or a glob pattern, of local files or of an object store
// (gs://, s3://); a file whose name ends in .gz is decompressed. The lines, in
// and out, are those of examples/annotate, and so are -stages and -unit. What
// is not kept is their order: a line of output has the id of its line of
// input, to sort by.
//
// A line that cannot be read goes to the file -dead, as one JSON object with
// the file and line where it stands, the reason, and the line itself: in
// "raw", or in "base64" if it is not valid UTF-8. A line that is longer than
// 64 MiB is left out of it. The job goes on, and the exit status is 0. It is 1
// if the job fails, as it does for an input that does not exist or cannot be
// read to its end, and if not as many lines were written as were read.
//
// Both files are written, if only empty, when all articles are read. With
// -shards the output is divided among that many files, read.jsonl becoming
// read-00000-of-00008.jsonl and so on, which as many machines write at once.
//
// Without -runner all is done in this process. README.md tells how to run it
// on Flink, Spark and Dataflow.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	var j job
	flag.StringVar(&j.output, "output", "", "write what is read to this `file`")
	flag.StringVar(&j.dead, "dead", "", "write the lines that cannot be read to this `file`")
	flag.IntVar(&j.shards, "shards", 1, "divide the output among `n` files")
	flag.StringVar(&j.stages, "stages", "sentence,entity,quote,stance", "run the stages up to the last of this `list`")
	flag.StringVar(&j.unit, "unit", "bytes", "what offsets count: bytes, runes or utf16")
	flag.Usage = func() { usage(flag.CommandLine) }
	flag.Parse()
	j.inputs = flag.Args()

	// Beam tells at length what it does: of jobs elsewhere, where to look for
	// them, which is wanted always; of those here, nothing that a log needs.
	if r := *runners.Runner; (r == "" || r == "prism") && !isTerminal(os.Stderr) {
		log.LogLevel = "warn"
	}
	beam.Init() // does not return in a worker, which has none of the flags
	os.Exit(run(context.Background(), os.Stderr, j))
}

// usage tells of the flags of this program, and of those of Beam only which
// there are: they are near a hundred.
func usage(flags *flag.FlagSet) {
	w := flags.Output()
	own := flag.NewFlagSet("beam", flag.ContinueOnError)
	own.SetOutput(w)
	for _, name := range []string{"output", "dead", "shards", "stages", "unit"} {
		f := flags.Lookup(name)
		own.Var(f.Value, name, f.Usage)
	}
	fmt.Fprint(w, "Usage: beam -output FILE -dead FILE [flags] INPUT...\n\n"+
		"Reads articles, JSON lines of {\"id\", \"text\"}, from files or glob patterns and\n"+
		"writes what the library reads in them as JSON lines, in no order.\n\n")
	own.PrintDefaults()
	fmt.Fprint(w, "\nWhere it runs is said by Beam's own flags: -runner (prism, universal, flink,\n"+
		"spark, dataflow), -endpoint, -environment_type and others; see README.md.\n")
}

// run checks the arguments and runs the job. It returns the exit status: 0, 1
// if the job failed or lost something, 2 if the arguments are wrong.
func run(ctx context.Context, stderr io.Writer, j job) int {
	if err := j.check(); err != nil {
		fmt.Fprintln(stderr, "beam:", err)
		return 2
	}
	p, s := beam.NewPipelineWithRoot()
	j.build(s)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		fmt.Fprintln(stderr, "beam:", err)
		return 1
	}
	if result == nil || *jobopts.Async { // a dry run, or a job of which no more is known than that it was taken
		return 0
	}
	if n := count(result, "dead_lines"); n > 0 {
		fmt.Fprintf(stderr, "beam: lines that could not be read: %d, see %s\n", n, j.dead)
	}
	return complete(result, stderr)
}

// complete returns exit status 1, and says so, unless each line that was read
// has a line in one of the files: a runner may end a job as done and yet have
// lost some of what was on the way.
func complete(result beam.PipelineResult, stderr io.Writer) int {
	if in, out := count(result, "lines_read"), count(result, "lines_written"); in != out {
		fmt.Fprintf(stderr, "beam: %d lines were read, but %d written: some were lost or, as after a failure, counted twice\n", in, out)
		return 1
	}
	return 0
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
