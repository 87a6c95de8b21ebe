package score

import (
	"slices"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
)

// nameTypes are what the sets call the kinds of entities.
var nameTypes = map[entity.Kind]string{
	entity.Person:       "PER",
	entity.Location:     "LOC",
	entity.Organization: "ORG",
	entity.NORP:         "MISC",
	entity.Misc:         "MISC",
}

// Names measures the names of some types in a document: those are right that
// have span and type as they are marked. A mention that is no name, or that
// goes from one part of the document into the next, is left out of account.
func Names(doc dataset.Document, mentions []entity.Mention, types ...string) Score {
	gold := map[dataset.Name]bool{}
	for _, n := range doc.Names {
		if slices.Contains(types, n.Type) {
			gold[n] = true
		}
	}
	given := map[dataset.Name]bool{}
	part := 0
	for _, m := range mentions { // in the order of the text, as the parts are
		for part < len(doc.Parts) && doc.Parts[part].End <= m.Start {
			part++
		}
		inside := part < len(doc.Parts) && doc.Parts[part].Contains(m.Span)
		n := dataset.Name{Span: m.Span, Type: nameTypes[m.Kind]}
		if inside && m.Form == entity.Name && slices.Contains(types, n.Type) {
			given[n] = true
		}
	}
	s := Score{Gold: len(gold), Given: len(given)}
	for n := range given {
		if gold[n] {
			s.Right++
		}
	}
	return s
}
