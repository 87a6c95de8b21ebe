package attribution

import (
	_ "embed" // for the model
	"sync"

	"github.com/hearsay-go/hearsay/internal/model"
)

// The model, made by internal/train; MODELS.md describes it.
//
//go:embed weights.bin
var weights model.Packed

// TheReader returns the reader with the model of this package.
var TheReader = sync.OnceValue(func() *Reader { return NewReader(weights) })
