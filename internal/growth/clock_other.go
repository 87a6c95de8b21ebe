//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package growth

import "time"

var start = time.Now()

// now returns the time since the program began, busy or not.
func now() time.Duration { return time.Since(start) }
