// Steps reads the texts of package hostile and writes how often every
// statement ran: a measure of time that is the same on every machine, however
// busy it is. It must be built with go build -cover -covermode=atomic.
//
//	steps DIR LENGTH...
//
// For every family and every length it makes a folder FAMILY-LENGTH in DIR
// with the counters of one reading, for go tool covdata, and prints
// FAMILY-LENGTH, the bytes allocated and the seconds it took. Families are
// counted from 0.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/coverage"
	"strconv"
	"time"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/hostile"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "steps:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 2 {
		return errors.New("want a folder and lengths")
	}
	var sizes []int
	for _, arg := range args[1:] {
		size, err := strconv.Atoi(arg)
		if err != nil {
			return err
		}
		sizes = append(sizes, size)
	}
	hearsay.Read("“It rained,” said Ann.") // what is unpacked on first use is no step
	for i, family := range hostile.Families {
		for _, size := range sizes {
			name := fmt.Sprintf("%d-%d", i, size)
			bytes, took, err := count(filepath.Join(args[0], name), family.Text(size))
			if err != nil {
				return err
			}
			fmt.Println(name, bytes, took.Seconds())
		}
	}
	return nil
}

// count reads text and writes into dir which statements that ran. It returns
// the bytes that were allocated and the time that it took.
func count(dir, text string) (uint64, time.Duration, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, 0, err
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := coverage.ClearCounters(); err != nil {
		return 0, 0, err
	}
	start := time.Now()
	hearsay.Read(text)
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	if err := coverage.WriteMetaDir(dir); err != nil {
		return 0, 0, err
	}
	if err := coverage.WriteCountersDir(dir); err != nil {
		return 0, 0, err
	}
	return after.TotalAlloc - before.TotalAlloc, took, nil
}
