package main

import (
	"bytes"
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	gocmp "github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/examples/annotate/record"
	"github.com/hearsay-go/hearsay/examples/internal/lines"
)

// TestMain starts Beam, whose default runner, prism, does all in this process.
func TestMain(m *testing.M) {
	flag.Parse()
	log.LogLevel = "error"
	beam.Init()
	os.Exit(m.Run())
}

// runFiles runs the program on files of these contents, and returns its exit
// status, what it says, and where it was to write. Of these files there are
// some already, as if of an earlier run.
func runFiles(t *testing.T, j job, files map[string]string) (status int, said string, done job) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir) // where Beam leaves a file for each job
	write := func(path, content string) {
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, content := range files {
		write(filepath.Join(dir, name), content)
	}
	for i := range j.inputs {
		j.inputs[i] = filepath.Join(dir, j.inputs[i])
	}
	j.output, j.dead = filepath.Join(dir, cmp.Or(j.output, "read.jsonl")), filepath.Join(dir, "dead.jsonl")
	j.shards, j.stages, j.unit = cmp.Or(j.shards, 1), cmp.Or(j.stages, "stance"), cmp.Or(j.unit, "bytes")
	for _, old := range []string{j.output, shardName(j.output, 0, j.shards), j.dead} {
		if filepath.Dir(old) == dir {
			write(old, "of yesterday\n")
		}
	}
	var stderr bytes.Buffer
	status = run(context.Background(), &stderr, j)
	return status, stderr.String(), j
}

func TestNoArticles(t *testing.T) {
	for name, content := range map[string]string{"empty file": "", "white space": " \r\n\n\t"} {
		t.Run(name, func(t *testing.T) {
			status, said, j := runFiles(t, job{inputs: []string{"a.jsonl"}, shards: 2}, map[string]string{"a.jsonl": content})
			if status != 0 || said != "" {
				t.Errorf("status %d, %s", status, said)
			}
			for _, path := range []string{shardName(j.output, 0, 2), shardName(j.output, 1, 2), j.dead} {
				if lines := readLines(t, path); len(lines) > 0 {
					t.Errorf("%s: %q", path, lines)
				}
			}
		})
	}
}

// TestBadLines tells the exit status and the files where some lines, or all,
// are bad; TestPipeline compares many.
func TestBadLines(t *testing.T) {
	const good = `{"id":1,"text":"Rain fell."}` + "\n"
	tests := []struct {
		name, in string
		want     []letter
	}{
		{"none", good, nil},
		{"one of two", good + "{}\n", []letter{{File: "a.jsonl", Line: 2, Reason: `no "text"`, Raw: "{}"}}},
		{"all", "\"\xff\"", []letter{{File: "a.jsonl", Line: 1, Reason: "not valid UTF-8", Raw: "\"\xff\""}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, said, j := runFiles(t, job{inputs: []string{"a.jsonl"}}, map[string]string{"a.jsonl": test.in})
			wantSaid := ""
			if n := len(test.want); n > 0 {
				wantSaid = fmt.Sprintf("beam: lines that could not be read: %d, see %s\n", n, j.dead)
			}
			if status != 0 || said != wantSaid {
				t.Errorf("status %d, said %q, want %q", status, said, wantSaid)
			}
			if diff := gocmp.Diff(test.want, readDead(t, j.dead)); diff != "" {
				t.Errorf("dead letters (-want +got):\n%s", diff)
			}
			if n := len(readLines(t, j.output)); n != strings.Count(test.in, good) {
				t.Errorf("%d lines of output", n)
			}
		})
	}
}

// TestLongLine has a line longer than examples/annotate takes.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a few hundred MB")
	}
	in := strings.Repeat("x", lines.Max+1) + "\n" + `{"text":"Rain fell."}`
	status, said, j := runFiles(t, job{inputs: []string{"a.jsonl"}}, map[string]string{"a.jsonl": in})
	want := []letter{{File: "a.jsonl", Line: 1, Reason: lines.ErrTooLong.Error()}}
	if diff := gocmp.Diff(want, readDead(t, j.dead)); diff != "" || status != 0 {
		t.Errorf("status %d, %s dead letters (-want +got):\n%s", status, said, diff)
	}
	if lines := readLines(t, j.output); len(lines) != 1 {
		t.Errorf("%d lines of output", len(lines))
	}
}

// TestFlags tells whether -stages and -unit reach the lines.
func TestFlags(t *testing.T) {
	in := `{"id":"f","text":"Né. “Yes,” she said."}` + "\n"
	for stages, unit := range map[string]string{"stance": "runes", "quote": "utf16", "sentence": "bytes"} {
		a, err := record.New(stages, unit)
		if err != nil {
			t.Fatal(err)
		}
		want, err := a.Annotate([]byte(in))
		if err != nil {
			t.Fatal(err)
		}
		status, said, j := runFiles(t, job{inputs: []string{"a.jsonl"}, stages: stages, unit: unit}, map[string]string{"a.jsonl": in})
		if diff := gocmp.Diff([]string{string(want)}, readLines(t, j.output)); diff != "" || status != 0 {
			t.Errorf("%s, %s: status %d, %s (-want +got):\n%s", stages, unit, status, said, diff)
		}
	}
}

// TestFailures has jobs that cannot be done.
func TestFailures(t *testing.T) {
	const headOfGzip = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
	tests := []struct {
		name  string
		job   job
		files map[string]string
		want  string
	}{
		{"no such file", job{inputs: []string{"a.jsonl", "b.jsonl"}}, map[string]string{"a.jsonl": ""}, `jsonl: no such file`},
		{"no file matches", job{inputs: []string{"*.jsonl.gz"}}, nil, `*.jsonl.gz: no such file`},
		{"a directory", job{inputs: []string{""}}, nil, `is a directory`},
		{"a broken file", job{inputs: []string{"a.gz"}}, map[string]string{"a.gz": headOfGzip}, `a.gz: line 1: unexpected EOF`},
		{"no place for the output", job{inputs: []string{"a"}, output: "a/read.jsonl"}, map[string]string{"a": ""}, `not a directory`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, said, _ := runFiles(t, test.job, test.files)
			if status != 1 || !strings.Contains(said, test.want) {
				t.Errorf("status %d, said %q, want %q", status, said, test.want)
			}
		})
	}
}

func TestArguments(t *testing.T) {
	good := job{inputs: []string{"a"}, output: "b", dead: "c", shards: 1, stages: "stance", unit: "bytes"}
	if err := good.check(); err != nil {
		t.Error(err)
	}
	tests := []struct {
		want   string
		change func(j *job)
	}{
		{"no input", func(j *job) { j.inputs = nil }},
		{"no -output", func(j *job) { j.output = "" }},
		{"no -dead", func(j *job) { j.dead = "" }},
		{"are the same file", func(j *job) { j.dead = j.output }},
		{"empty file", func(j *job) { j.inputs = []string{"a", " "} }},
		{`"hdfs" not registered`, func(j *job) { j.inputs = []string{"hdfs://a/b"} }},
		{`"hdfs" not registered`, func(j *job) { j.output = "hdfs://a/b" }},
		{"0 shards", func(j *job) { j.shards = 0 }},
		{`no stage is called "entities"`, func(j *job) { j.stages = "entities" }},
		{`no unit is called "words"`, func(j *job) { j.unit = "words" }},
	}
	for _, test := range tests {
		bad := good
		test.change(&bad)
		var stderr bytes.Buffer
		if status := run(context.Background(), &stderr, bad); status != 2 || !strings.Contains(stderr.String(), test.want) {
			t.Errorf("%s: status %d, said %q", test.want, status, stderr.String())
		}
	}
}

// TestComplete has jobs that end as done.
func TestComplete(t *testing.T) {
	counter := func(step, name string, n int64) metrics.CounterResult {
		return metrics.CounterResult{Attempted: n, Key: metrics.StepKey{Step: step, Namespace: namespace, Name: name}}
	}
	tests := []struct {
		name     string
		counters []metrics.CounterResult
		status   int
	}{
		{"all is written", []metrics.CounterResult{counter("a", "lines_read", 10), counter("b", "lines_written", 8), counter("c", "lines_written", 2)}, 0},
		{"two lines are lost", []metrics.CounterResult{counter("a", "lines_read", 10), counter("b", "lines_written", 8)}, 1},
		{"nothing is known", nil, 0},
	}
	for _, test := range tests {
		var stderr bytes.Buffer
		status := complete(jobResult{*metrics.NewResults(test.counters, nil, nil, nil, nil)}, &stderr)
		if said := "10 lines were read, but 8 written"; status != test.status || strings.Contains(stderr.String(), said) != (status == 1) {
			t.Errorf("%s: status %d, said %q", test.name, status, stderr.String())
		}
	}
}

// A jobResult is a [beam.PipelineResult].
type jobResult struct{ results metrics.Results }

func (r jobResult) Metrics() metrics.Results { return r.results }
func (r jobResult) JobID() string            { return "" }
