package syntax

import (
	_ "embed"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/once"
)

// What internal/train has learned; see MODELS.md.
var (
	//go:embed classes.bin
	packedClasses model.Packed
	//go:embed choices.bin
	packedChoices model.Packed
	//go:embed clusters.bin
	packedClusters model.Packed
	//go:embed tags.bin
	packedTags model.Packed
	//go:embed second.bin
	packedSecond model.Packed
	//go:embed back.bin
	packedBack model.Packed
	//go:embed arcs.bin
	packedArcs model.Packed
	//go:embed relations.bin
	packedRelations model.Packed
)

// TheVocabulary returns what the library knows of single words.
func TheVocabulary() *Vocabulary {
	return theVocabulary.Get(func() *Vocabulary { return NewVocabulary(packedClasses, packedChoices, packedClusters) })
}

// TheTagger returns the tagger of the library. It is unpacked on first use.
func TheTagger() *Tagger {
	return theTagger.Get(func() *Tagger {
		return &Tagger{Vocabulary: TheVocabulary(), Weights: packedTags.Wide(), Second: packedSecond.Wide()}
	})
}

// TheParser returns the parser of the library. It is unpacked on first use.
func TheParser() *Parser {
	return theParser.Get(func() *Parser {
		return &Parser{Back: packedBack.Narrow(), Arcs: packedArcs.Narrow(), Relations: packedRelations.Wide()}
	})
}

var (
	theVocabulary once.Value[*Vocabulary]
	theTagger     once.Value[*Tagger]
	theParser     once.Value[*Parser]
)
