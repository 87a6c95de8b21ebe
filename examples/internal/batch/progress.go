package batch

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progressEvery is the time between two lines of progress.
const progressEvery = 5 * time.Second

// A Progress tells how far a long run is, where somebody sees it. A nil
// Progress tells nothing.
type Progress struct {
	out   io.Writer
	name  string // of the program
	what  string // what is counted, in the plural
	total int64  // in bytes; 0: not known
	now   func() time.Time

	start, told time.Time
	items       int
	bytes       int64
}

// NewProgress returns a Progress that writes to w, or nil if w is no terminal.
// The total is what the sizes that [Progress.Done] is called with will come
// to, or 0.
func NewProgress(w io.Writer, name, what string, total int64) *Progress {
	if f, ok := w.(*os.File); !ok || !isTerminal(f) {
		return nil
	}
	return newProgress(w, name, what, total, time.Now)
}

func newProgress(w io.Writer, name, what string, total int64, now func() time.Time) *Progress {
	return &Progress{out: w, name: name, what: what, total: total, now: now, start: now(), told: now()}
}

// Done counts an item of the given size and, now and then, writes a line.
func (p *Progress) Done(size int64) {
	if p == nil {
		return
	}
	p.items++
	p.bytes += size
	now := p.now()
	if now.Sub(p.told) < progressEvery {
		return
	}
	p.told = now
	took := now.Sub(p.start)
	fmt.Fprintf(p.out, "%s: %d %s, %.1f a second", p.name, p.items, p.what, float64(p.items)/took.Seconds())
	if p.total > 0 && p.bytes > 0 {
		left := time.Duration(float64(took) * float64(max(0, p.total-p.bytes)) / float64(p.bytes))
		fmt.Fprintf(p.out, ", %v left", left.Round(time.Second))
	}
	fmt.Fprintln(p.out)
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
