// Package names finds the names in a text with a linear model (a conditional
// random field), which weighs what rules propose, what lists hold, and what
// stands in and around a name and around the same words elsewhere in the text.
package names

import (
	_ "embed" // for the models

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/once"
)

// The models, made by internal/train; MODELS.md describes them.
var (
	//go:embed weights.bin
	weights model.Packed
	//go:embed gazetteer.bin
	gazetteer model.Packed
)

// TheReader returns the reader with the models of this package.
func TheReader() *Reader {
	return theReader.Get(func() *Reader { return NewReader(gazetteer.Narrow(), weights) })
}

var theReader once.Value[*Reader]
