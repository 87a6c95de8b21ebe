//go:build unix

package main

import (
	"os/signal"
	"syscall"
)

// ignoreBrokenPipe turns a write to a closed standard output into an error,
// where the program would otherwise be killed by a signal.
func ignoreBrokenPipe() { signal.Ignore(syscall.SIGPIPE) }
