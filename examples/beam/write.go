package main

import (
	"bufio"
	"context"
	"fmt"
	"hash/crc32"
	"path"
	"reflect"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[shardFn]())
	beam.RegisterDoFn(reflect.TypeFor[openFn]())
	beam.RegisterDoFn(reflect.TypeFor[writeFn]())
}

// write writes lines, which have their line breaks, to a file or, if there are
// several shards, to as many files; also to those to which no line falls, so
// that no file of an earlier job remains. The writer of textio has no shards,
// writes no file where there is no line, and takes strings.
func write(s beam.Scope, file string, shards int, lines beam.PCollection) {
	open := beam.ParDo(s, &openFn{Shards: shards}, beam.Impulse(s))
	keyed := beam.ParDo(s, &shardFn{Shards: shards}, lines)
	grouped := beam.GroupByKey(s, beam.Flatten(s, open, keyed))
	beam.ParDo0(s, &writeFn{File: file, Shards: shards}, grouped)
}

// shardFn deals lines out to the shards. It goes by their bytes, so that a
// line that is dealt out again, because a machine was lost, falls to the same
// shard.
type shardFn struct{ Shards int }

func (fn *shardFn) ProcessElement(line []byte) (shard int64, _ []byte) {
	return int64(crc32.ChecksumIEEE(line)) % int64(fn.Shards), line
}

// openFn emits no bytes for each shard.
type openFn struct{ Shards int }

func (fn *openFn) ProcessElement(_ []byte, emit func(shard int64, none []byte)) {
	for shard := range fn.Shards {
		emit(int64(shard), nil)
	}
}

// writeFn writes the file of a shard.
type writeFn struct {
	File   string
	Shards int
}

func (fn *writeFn) ProcessElement(ctx context.Context, shard int64, lines func(*[]byte) bool) error {
	name := shardName(fn.File, int(shard), fn.Shards)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	f, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	var line []byte
	for lines(&line) {
		if len(line) > 0 { // not what openFn emits
			linesWritten.Inc(ctx, 1)
			w.Write(line) // Flush returns the error
		}
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return fmt.Errorf("%s: %w", name, err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// shardName returns file, or dir/name-00002-of-00008.ext for dir/name.ext
// where there are several shards.
func shardName(file string, shard, shards int) string {
	if shards == 1 {
		return file
	}
	ext := path.Ext(file)
	return fmt.Sprintf("%s-%05d-of-%05d%s", strings.TrimSuffix(file, ext), shard, shards, ext)
}
