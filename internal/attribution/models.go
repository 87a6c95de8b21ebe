package attribution

import (
	_ "embed" // for the model

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/once"
)

// The model, made by internal/train; MODELS.md describes it.
//
//go:embed weights.bin
var weights model.Packed

// TheReader returns the reader with the model of this package.
func TheReader() *Reader { return theReader.Get(func() *Reader { return NewReader(weights) }) }

var theReader once.Value[*Reader]
