package batch

import (
	"io"
	"slices"
	"testing"
	"time"
)

func TestInOrder(t *testing.T) {
	var in, want []int
	for i := range 500 {
		in, want = append(in, i), append(want, i*i)
	}
	square := func(i int) int {
		time.Sleep(time.Duration(i%7) * 10 * time.Microsecond) // they end in another order
		return i * i
	}
	for _, workers := range []int{1, 2, 8} {
		if got := slices.Collect(InOrder(slices.Values(in), workers, square)); !slices.Equal(got, want) {
			t.Errorf("%d workers: %v", workers, got)
		}
	}
	if got := slices.Collect(InOrder(slices.Values([]int(nil)), 2, square)); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}

// TestInOrderAtOnce answers each question before the next one is put.
func TestInOrderAtOnce(t *testing.T) {
	answers := make(chan int)
	questions := func(yield func(int) bool) {
		for i := range 20 {
			if !yield(i) || <-answers != i {
				return
			}
		}
	}
	n := 0
	for i := range InOrder(questions, 3, func(i int) int { return i }) {
		answers <- i
		n++
	}
	if n != 20 {
		t.Errorf("%d answers", n)
	}
}

func TestInOrderStops(t *testing.T) {
	asked := 0
	stopped := make(chan struct{})
	endless := func(yield func(int) bool) {
		defer close(stopped)
		for yield(asked) {
			asked++
		}
	}
	for range InOrder(endless, 2, func(i int) int { return i }) {
		break
	}
	<-stopped
	if limit := 2*ahead + 4; asked > limit {
		t.Errorf("%d items were asked for, more than %d", asked, limit)
	}
}

func TestProgress(t *testing.T) {
	var out writer
	now := time.Unix(0, 0)
	p := newProgress(&out, "program", "articles", 1000, func() time.Time { return now })
	for range 8 {
		now = now.Add(2 * time.Second)
		p.Done(50)
	}
	const want = "program: 3 articles, 0.5 a second, 34s left\n" + "program: 6 articles, 0.5 a second, 28s left\n"
	if string(out) != want {
		t.Errorf("got %q, want %q", out, want)
	}
	out = nil
	p = newProgress(&out, "program", "claims", 0, func() time.Time { return now })
	p.Done(1)
	now = now.Add(time.Minute)
	p.Done(1)
	if want := "program: 2 claims, 0.0 a second\n"; string(out) != want {
		t.Errorf("got %q, want %q", out, want)
	}
	// No terminal, no progress.
	NewProgress(&out, "program", "articles", 0).Done(1)
	if NewProgress(io.Discard, "program", "articles", 0) != nil {
		t.Error("a writer is taken for a terminal")
	}
}

type writer []byte

func (w *writer) Write(p []byte) (int, error) {
	*w = append(*w, p...)
	return len(p), nil
}
