package main

import (
	"fmt"
	"os"
	"time"
)

var began = time.Now()

// report tells on standard error how far the training is.
func report(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%6.1fs  ", time.Since(began).Seconds())
	fmt.Fprintf(os.Stderr, format+"\n", args...)
}

// progress tells, epoch by epoch, how a model is learned.
type progress struct {
	name   string
	epochs int
	began  time.Time
	seen   int // decisions, in all epochs
}

func newProgress(name string, epochs int) *progress {
	return &progress{name: name, epochs: epochs, began: time.Now()}
}

// epoch reports the end of an epoch in which so many decisions of all were
// wrong, the speed, the time left and, if there is one, a score.
func (p *progress) epoch(n, wrong, all int, score string) {
	p.seen += all
	spent := time.Since(p.began)
	left := spent / time.Duration(n+1) * time.Duration(p.epochs-n-1)
	report("%s: epoch %d of %d, %.2f %% wrong, %.0f thousand a second, %v left%s",
		p.name, n+1, p.epochs, 100*float64(wrong)/float64(max(1, all)), float64(p.seen)/1000/spent.Seconds(), left.Round(time.Second), score)
}
