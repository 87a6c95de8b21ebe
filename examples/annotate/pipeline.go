package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/hearsay-go/hearsay/examples/internal/lines"
)

const (
	// maxInFlight is how many bytes of input are worked on at once, from
	// when they are read to when the answer is written. A single line may be
	// longer; then it is alone.
	maxInFlight = 16 << 20

	// linesPerWorker is how many lines may be in flight for each worker, so
	// that short articles behind a long one are read while it is.
	linesPerWorker = 32

	// progressEvery is the time between two lines of progress.
	progressEvery = 10 * time.Second
)

// A pipeline answers lines in order, several at once.
type pipeline struct {
	answer   func(line []byte) ([]byte, error)
	workers  int
	errors   io.Writer // where bad lines are named
	progress io.Writer // where progress is told, or nil
}

// A job is a line and its answer.
type job struct {
	number int // of the line, from 1
	line   []byte
	size   int
	answer []byte
	err    error
	done   chan struct{} // closed when answer or err is there
}

// run answers the lines of in on out. It returns how many lines were bad, and
// the error that ended it early, if one did.
func (p pipeline) run(in io.Reader, out io.Writer) (bad int, err error) {
	var (
		inOrder = make(chan *job, p.workers*linesPerWorker)
		work    = make(chan *job)
		flight  = newFlight()
		stop    = make(chan struct{}) // closed when nobody needs answers
		readErr error                 // set before inOrder is closed
	)
	defer close(stop)
	defer flight.cancel()

	go func() {
		defer close(inOrder)
		defer close(work)
		for line, err := range lines.Of(in) {
			if err != nil && err != lines.ErrTooLong {
				readErr = fmt.Errorf("line %d: %w", line.Number, err)
				return
			}
			j := &job{number: line.Number, line: line.Bytes, size: len(line.Bytes), err: err, done: make(chan struct{})}
			if !flight.board(j.size) {
				return
			}
			select {
			case inOrder <- j:
			case <-stop:
				return
			}
			if err != nil {
				close(j.done)
				continue
			}
			select {
			case work <- j:
			case <-stop:
				return
			}
		}
	}()
	for range p.workers {
		go func() {
			for j := range work {
				j.answer, j.err = p.answer(j.line)
				j.line = nil
				close(j.done)
			}
		}()
	}

	w := bufio.NewWriterSize(out, 1<<16)
	told := time.Now()
	for j := range inOrder {
		<-j.done
		if j.err != nil {
			bad++
			fmt.Fprintf(p.errors, "annotate: line %d: %v\n", j.number, j.err)
		} else if _, err := w.Write(j.answer); err != nil {
			return bad, err
		}
		// Whoever waits for an answer before the next question gets it.
		if len(inOrder) == 0 {
			if err := w.Flush(); err != nil {
				return bad, err
			}
		}
		flight.land(j.size)
		if p.progress != nil && time.Since(told) > progressEvery {
			told = time.Now()
			fmt.Fprintf(p.progress, "annotate: %d lines read\n", j.number)
		}
	}
	return bad, errors.Join(readErr, w.Flush())
}

// A flight counts the bytes that are worked on.
type flight struct {
	mu        sync.Mutex
	changed   sync.Cond
	bytes     int
	cancelled bool
}

func newFlight() *flight {
	f := &flight{}
	f.changed.L = &f.mu
	return f
}

// board waits until there is room for n bytes or there is nothing else. It
// returns false if the flight is cancelled.
func (f *flight) board(n int) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	for !f.cancelled && f.bytes > 0 && f.bytes+n > maxInFlight {
		f.changed.Wait()
	}
	f.bytes += n
	return !f.cancelled
}

// land makes the room of n bytes free.
func (f *flight) land(n int) {
	f.mu.Lock()
	f.bytes -= n
	f.mu.Unlock()
	f.changed.Signal()
}

// cancel ends all waiting.
func (f *flight) cancel() {
	f.mu.Lock()
	f.cancelled = true
	f.mu.Unlock()
	f.changed.Signal()
}
