package main

import (
	"context"
	"runtime"
	"testing"
)

// TestMemory has a worker's DoFn read 10,000 articles. What is in use after
// the last must not be more than after the first thousand by over 256 KiB,
// which it is if one line of output in a hundred is kept.
func TestMemory(t *testing.T) {
	const most = 256 << 10
	fn := &annotateFn{Stages: "stance", Unit: "bytes"}
	if err := fn.Setup(); err != nil {
		t.Fatal(err)
	}
	room := newNewsroom(2)
	written := 0
	emit := func(b []byte) { written += len(b) }
	dead := func(b []byte) { t.Errorf("dead letter %s", b) }
	read := func(from, to int) (inUse int64) {
		for id := from; id < to; id++ {
			in := line{File: "a.jsonl", Number: int64(id), Bytes: room.article(id)}
			if err := fn.ProcessElement(context.Background(), in, emit, dead); err != nil {
				t.Fatal(err)
			}
		}
		runtime.GC()
		runtime.GC() // what pools held is gone after the second
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	first := read(0, 1000)
	last := read(1000, 10_000)
	t.Logf("in use after 1,000 articles %d kB, after 10,000 %d kB; %d kB written", first/1000, last/1000, written/1000)
	if last-first > most {
		t.Errorf("grown by %d bytes, want at most %d", last-first, most)
	}
}
