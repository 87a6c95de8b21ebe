// Package datadir finds the folder of data sets that accuracy is measured on.
// The sets are no part of the project.
package datadir

import (
	"os"
	"testing"
)

// Get returns the data folder, $HEARSAY_DATA. It skips the test, saying so, if
// that is not set.
func Get(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("HEARSAY_DATA")
	if dir == "" {
		t.Skip("$HEARSAY_DATA does not name a folder of data sets")
	}
	return dir
}
