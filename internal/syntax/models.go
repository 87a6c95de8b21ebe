package syntax

import (
	_ "embed"
	"sync"

	"github.com/hearsay-go/hearsay/internal/model"
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
var TheVocabulary = sync.OnceValue(func() *Vocabulary {
	return NewVocabulary(packedClasses, packedChoices, packedClusters)
})

// TheTagger returns the tagger of the library. It is unpacked on first use.
var TheTagger = sync.OnceValue(func() *Tagger {
	return &Tagger{Vocabulary: TheVocabulary(), Weights: packedTags.Wide(), Second: packedSecond.Wide()}
})

// TheParser returns the parser of the library. It is unpacked on first use.
var TheParser = sync.OnceValue(func() *Parser {
	return &Parser{Back: packedBack.Narrow(), Arcs: packedArcs.Narrow(), Relations: packedRelations.Wide()}
})
