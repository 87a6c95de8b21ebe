package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
)

// A lineReader reads as lines of the same length, without an end if n is
// negative, and counts what was read.
type lineReader struct {
	line []byte
	n    int // lines to come
	at   int
	read int
}

func (r *lineReader) Read(p []byte) (int, error) {
	if r.n == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.line[r.at:])
	r.read += n
	if r.at += n; r.at == len(r.line) {
		r.at = 0
		r.n--
	}
	return n, nil
}

// TestWindow has nobody take the answers: what is read must not grow.
func TestWindow(t *testing.T) {
	const buffers = 1 << 17 // of the reader and the pipeline's own
	tests := []struct {
		name    string
		length  int
		workers int
		most    int // bytes
	}{
		{"many short lines", 1000, 2, (2*linesPerWorker+4)*1000 + buffers},
		{"long lines", maxInFlight / 4, 2, maxInFlight + maxInFlight/4 + buffers},
		{"lines longer than the window", maxInFlight * 2, 2, 2*maxInFlight*2 + buffers},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				line := append(bytes.Repeat([]byte("x"), test.length-1), '\n')
				in := &lineReader{line: line, n: -1}
				p := pipeline{
					answer:  func(line []byte) ([]byte, error) { return line, nil },
					workers: test.workers,
					errors:  io.Discard,
				}
				r, w := io.Pipe()
				ended := make(chan error)
				go func() {
					_, err := p.run(in, w)
					ended <- err
				}()
				synctest.Wait()
				if in.read > test.most {
					t.Errorf("%d bytes read ahead, want at most %d", in.read, test.most)
				}
				r.Close()
				if err := <-ended; err != io.ErrClosedPipe {
					t.Errorf("ended with %v", err)
				}
				synctest.Wait()
			})
		})
	}
}

// TestMemory answers 10,000 lines with 200 MB.
func TestMemory(t *testing.T) {
	const lines, most = 10_000, 48 << 20
	p := pipeline{
		answer: func(line []byte) ([]byte, error) {
			return bytes.Repeat([]byte("answer\n"), 20_000/len("answer\n")), nil
		},
		workers: 4,
		errors:  io.Discard,
	}
	runtime.GC()
	var before runtime.MemStats // what other tests and the models have left
	runtime.ReadMemStats(&before)
	out := &heapWatcher{}
	bad, err := p.run(&lineReader{line: []byte("question\n"), n: lines}, out)
	if bad != 0 || err != nil {
		t.Fatal(bad, err)
	}
	if grown := int64(out.peak) - int64(before.HeapAlloc); grown > most {
		t.Errorf("the heap grew by %d bytes, want at most %d", grown, most)
	}
}

// A heapWatcher notes the largest heap seen while it is written to.
type heapWatcher struct {
	writes int
	peak   uint64
}

func (w *heapWatcher) Write(p []byte) (int, error) {
	if w.writes++; w.writes%64 == 0 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		w.peak = max(w.peak, m.HeapAlloc)
	}
	return len(p), nil
}

// TestConversation asks the next question only when the last is answered.
func TestConversation(t *testing.T) {
	questions, ask := io.Pipe()
	hear, answers := io.Pipe()
	p := pipeline{answer: func(line []byte) ([]byte, error) { return line, nil }, workers: 2, errors: io.Discard}
	ended := make(chan error)
	go func() {
		_, err := p.run(questions, answers)
		ended <- err
	}()
	for i := range 10 {
		question := fmt.Sprintf("question %d\n", i)
		io.WriteString(ask, question)
		got := make([]byte, len(question))
		if _, err := io.ReadFull(hear, got); err != nil || string(got) != question {
			t.Fatalf("got %q, %v", got, err)
		}
	}
	ask.Close()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestBadLinesInOrder(t *testing.T) {
	p := pipeline{
		answer: func(line []byte) ([]byte, error) {
			if bytes.Contains(line, []byte("bad")) {
				return nil, fmt.Errorf("%s", bytes.TrimSpace(line))
			}
			return line, nil
		},
		workers: 8,
	}
	var in, wantOut, wantErrs strings.Builder
	for i := 1; i <= 1000; i++ {
		if i%3 == 0 {
			fmt.Fprintf(&in, "bad %d\n", i)
			fmt.Fprintf(&wantErrs, "annotate: line %d: bad %d\n", i, i)
		} else {
			fmt.Fprintf(&in, "good %d\n", i)
			fmt.Fprintf(&wantOut, "good %d\n", i)
		}
	}
	var out, errs bytes.Buffer
	p.errors = &errs
	bad, err := p.run(strings.NewReader(in.String()), &out)
	if bad != 333 || err != nil || out.String() != wantOut.String() || errs.String() != wantErrs.String() {
		t.Errorf("bad %d, %v; output right %t, errors right %t", bad, err, out.String() == wantOut.String(), errs.String() == wantErrs.String())
	}
}
