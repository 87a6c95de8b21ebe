// Package compare measures the library beside others that do the same. It is
// a module of its own so that they stay out of the library's go.mod.
package compare
