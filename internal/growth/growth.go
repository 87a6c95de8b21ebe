// Package growth tests that the time something takes grows no faster than the
// length of what it reads.
//
// What it measures is time, of one stage or of a piece of it. The steps of the
// whole library are counted by the program and the test in the folder steps.
package growth

import (
	"testing"
	"time"
)

const (
	// Factor is how many times as long as the input of short is that of long.
	Factor = 10

	// most is how many times as long long may take. What grows with the square
	// of the length takes Factor*Factor times as long, what grows with its
	// logarithm beside it some 13 times.
	most = 40

	// tries is how often both are measured. Other work on the machine makes a
	// measurement too long, never too short, so the shortest counts.
	tries = 5
)

// Linear fails t if long, which does what short does with input Factor times
// as long, takes much more than Factor times as long. It counts the time of
// the processor where the system tells it, so that other programs on the
// machine matter little; tests that run beside it in the same program do.
func Linear(t testing.TB, name string, short, long func()) {
	t.Helper()
	const forever = time.Duration(1<<63 - 1)
	a, b := forever, forever
	for range tries {
		a, b = min(a, Took(short)), min(b, Took(long))
		if b <= most*a {
			return
		}
	}
	t.Errorf("%s: %v, and %v for %d times as much", name, a, b, Factor)
}

// Took returns how long do takes: the time of the processor where the system
// tells it. What is short is done several times, for clocks are coarse.
func Took(do func()) time.Duration {
	const enough = 2 * time.Millisecond
	begin := now()
	for n := time.Duration(1); ; n++ {
		do()
		if d := now() - begin; d >= enough {
			return d / n
		}
	}
}
