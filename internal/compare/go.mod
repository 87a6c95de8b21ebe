module github.com/hearsay-go/hearsay/internal/compare

go 1.26.0

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/hearsay-go/hearsay v0.0.0
	github.com/neurosnap/sentences v1.1.2
	github.com/rivo/uniseg v0.4.7
)

replace github.com/hearsay-go/hearsay => ../..
