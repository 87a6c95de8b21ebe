package main

// What follows is the part of the Web Annotation Data Model that this program
// writes. The names of the fields are those of the model.

// annoContext gives the terms of the model their meaning.
const annoContext = "http://www.w3.org/ns/anno.jsonld"

// library is where this library is described.
const library = "https://pkg.go.dev/github.com/hearsay-go/hearsay"

// ownContext gives their meaning to the terms that the model does not have.
var ownContext = map[string]string{
	"role":       library + "#role",       // what a body is to the target
	"confidence": library + "#confidence", // how sure the library is, in [0,1]
	"rule":       library + "#rule",       // what decided
}

// A collection is an AnnotationCollection.
type collection struct {
	Context   []any  `json:"@context"`
	ID        string `json:"id"`
	Type      string `json:"type"`
	Label     string `json:"label"`
	Generator agent  `json:"generator"`
	Total     int    `json:"total"`
	First     *page  `json:"first,omitempty"` // a page must not be empty
	Last      string `json:"last,omitempty"`
}

// A page is an AnnotationPage that is embedded in its collection.
type page struct {
	ID         string       `json:"id"`
	Type       string       `json:"type"`
	StartIndex int          `json:"startIndex"`
	Items      []annotation `json:"items"`
}

// An annotation is an Annotation.
type annotation struct {
	ID         string     `json:"id"`
	Type       string     `json:"type"`
	Motivation string     `json:"motivation"`
	Body       []resource `json:"body"`
	Target     []resource `json:"target"`
	Confidence float64    `json:"confidence"`
	Rule       string     `json:"rule"`
}

// A resource is a body or a target: a TextualBody, which has a Value, or a
// SpecificResource, which has a Source.
type resource struct {
	Type     string `json:"type"`
	Role     string `json:"role,omitempty"`
	Purpose  string `json:"purpose,omitempty"`
	Value    string `json:"value,omitempty"`
	Format   string `json:"format,omitempty"`
	Language string `json:"language,omitempty"`
	Source   any    `json:"source,omitempty"` // an IRI or an agent
	Selector []any  `json:"selector,omitempty"`
}

// An agent is somebody or something with an IRI.
type agent struct {
	ID    string `json:"id"`
	Type  string `json:"type,omitempty"`  // Person, Organization or Software
	Name  string `json:"name,omitempty"`  // of those
	Label string `json:"label,omitempty"` // of others
}

type textPosition struct {
	Type  string `json:"type"` // TextPositionSelector
	Start int    `json:"start"`
	End   int    `json:"end"`
}

type textQuote struct {
	Type   string `json:"type"` // TextQuoteSelector
	Exact  string `json:"exact"`
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
}
