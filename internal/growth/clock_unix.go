//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package growth

import (
	"syscall"
	"time"
)

// now returns the processor time that this program has used.
func now() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // there is no way for it to fail
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
