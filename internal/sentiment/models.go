package sentiment

import (
	_ "embed" // for the models

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/once"
)

//go:generate go run ../lexicon/pack -o polarity.bin data/polarity.txt

var (
	//go:embed polarity.bin
	polarityTable lexicon.Table

	// The models, made by internal/train; MODELS.md describes them.

	//go:embed toward.bin
	toward model.Packed
	//go:embed between.bin
	between model.Packed
)

// TheToward returns the reader of how a sentence stands to a mention.
func TheToward() *Reader { return theToward.Get(func() *Reader { return NewReader(toward) }) }

// TheBetween returns the reader of how two mentions stand to each other.
func TheBetween() *Reader { return theBetween.Get(func() *Reader { return NewReader(between) }) }

var theToward, theBetween once.Value[*Reader]
