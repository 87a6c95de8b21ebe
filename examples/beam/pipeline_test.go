package main

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/google/go-cmp/cmp"
)

// badLines are lines that examples/annotate does not take.
var badLines = []string{
	`{"id":"x"`,
	`["a"]`,
	`{"text":"a"}{"text":"b"}`,
	`{"id":"<&>"}`,
	`{"text":5}`,
	`{"id":[1],"text":"a"}`,
	`{"text":"Rain fell.","claims":"none"}`,
	"{\"text\":\"a\xffb\"}",
	"{\"id\":\"\xe2\x80\",\"text\":\"a\"}\r",
	"no JSON at all\u2028",
}

// TestPipeline gives 10,000 articles in three files, one of them compressed,
// with bad and empty lines between them, to the pipeline and to
// examples/annotate.
func TestPipeline(t *testing.T) {
	const total = 10_000
	annotate := buildAnnotate(t)
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir) // where Beam leaves a file for each job
	room := newNewsroom(1)
	var (
		size      int64 // of the lines with articles
		bad       int
		wantLines []string
		wantDead  []letter
	)
	for i, name := range []string{"a.jsonl", "b.jsonl", "c.jsonl.gz"} {
		var in bytes.Buffer
		for id := i * total / 3; id < (i+1)*total/3; id++ {
			line := room.article(id)
			size += int64(len(line))
			in.Write(line)
			if id%97 == 0 {
				in.WriteString(badLines[bad%len(badLines)] + "\n \r\n\n")
				bad++
			}
		}
		if i == 1 { // the file ends without a line break
			in.WriteString(strings.TrimSuffix(badLines[0], "\n"))
			bad++
		}
		path := filepath.Join(dir, name)
		writeFile(t, path, in.Bytes())
		out, dead := annotate.run(t, path, in.Bytes())
		wantLines = append(wantLines, out...)
		wantDead = append(wantDead, dead...)
	}
	if len(wantLines) != total || len(wantDead) != bad {
		t.Fatalf("annotate wrote %d lines and %d errors, want %d and %d", len(wantLines), len(wantDead), total, bad)
	}

	j := job{
		inputs: []string{filepath.Join(dir, "[ab].jsonl"), filepath.Join(dir, "c.jsonl.gz")},
		output: filepath.Join(dir, "out", "read.jsonl"),
		dead:   filepath.Join(dir, "out", "dead.jsonl"),
		shards: 3,
		stages: "sentence,entity,quote,stance",
		unit:   "bytes",
	}
	if err := j.check(); err != nil {
		t.Fatal(err)
	}
	p, s := beam.NewPipelineWithRoot()
	j.build(s)
	result, err := beamx.RunWithMetrics(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}

	var lines []string
	for shard := range j.shards {
		of := readLines(t, shardName(j.output, shard, j.shards))
		if len(of) < total/j.shards/2 {
			t.Errorf("%d of %d lines are in shard %d", len(of), total, shard)
		}
		lines = append(lines, of...)
	}
	slices.Sort(lines)
	slices.Sort(wantLines)
	if !slices.Equal(lines, wantLines) {
		for i := range min(len(lines), len(wantLines)) {
			if lines[i] != wantLines[i] {
				t.Fatalf("first other line:\ngot  %swant %s", lines[i], wantLines[i])
			}
		}
		t.Fatalf("%d lines, want %d", len(lines), len(wantLines))
	}
	if diff := cmp.Diff(wantDead, readDead(t, j.dead)); diff != "" {
		t.Errorf("dead letters (-annotate +beam):\n%s", diff)
	}

	all := int64(total + bad)
	for name, want := range map[string]int64{"lines_read": all, "articles": total, "bytes": size, "dead_lines": int64(bad), "lines_written": all} {
		if got := count(result, name); got != want {
			t.Errorf("counter %s is %d, want %d", name, got, want)
		}
	}
	distributions := result.Metrics().AllMetrics().Distributions()
	i := slices.IndexFunc(distributions, func(d metrics.DistributionResult) bool {
		return d.Namespace() == namespace && d.Name() == "microseconds"
	})
	if i < 0 {
		t.Fatal("nothing is known of the time taken")
	}
	if d := distributions[i].Result(); d.Count != total || d.Min < 1 || d.Max < d.Min || d.Sum < d.Min*total {
		t.Errorf("time taken: %+v", d)
	}
}
