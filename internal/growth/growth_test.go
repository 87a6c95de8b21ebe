package growth

import (
	"fmt"
	"testing"
)

// A recorder notes what a test would have failed with.
type recorder struct {
	testing.TB
	failed []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.failed = append(r.failed, fmt.Sprintf(format, args...))
}

var sink int

// work takes time in proportion to n.
func work(n int) {
	for i := range n {
		sink += i
	}
}

func TestLinear(t *testing.T) {
	const n = 10_000
	r := &recorder{TB: t}
	Linear(r, "linear", func() { work(100 * n) }, func() { work(100 * n * Factor) })
	if len(r.failed) > 0 {
		t.Errorf("linear time is found fault with: %q", r.failed)
	}
	Linear(r, "square", func() { work(n) }, func() { work(n * Factor * Factor) })
	if len(r.failed) != 1 {
		t.Errorf("square time: %q", r.failed)
	}
}
