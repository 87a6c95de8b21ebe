package entity

import (
	"sort"

	"github.com/hearsay-go/hearsay/sentence"
)

// Kind is what sort of thing an entity is.
type Kind string

// The kinds of entities.
const (
	Person       Kind = "PERSON"
	Location     Kind = "LOCATION"     // places, among them geopolitical ones and facilities
	Organization Kind = "ORGANIZATION" // companies, parties, authorities, media, bands
	NORP         Kind = "NORP"         // nationalities, religious and political groups
	Misc         Kind = "MISC"         // events, works, products, languages
)

// Form is how a mention refers to its entity.
type Form string

// The forms of mentions.
const (
	Name    Form = "name"
	Nominal Form = "nominal" // a description: the minister, the 73-year-old senator
	Pronoun Form = "pronoun"
)

// An Entity is somebody or something that a text names.
type Entity struct {
	ID       int      `json:"id"` // counts from 1 in the order of first mention, but for an "I" before the name
	Kind     Kind     `json:"kind"`
	Name     string   `json:"name"`          // the fullest name the text or a lexicon has for it
	Aliases  []string `json:"aliases"`       // the other names the text uses, in the order of first use
	Roles    []Role   `json:"roles"`         // titles and functions, in the order of the text
	Pronouns []string `json:"pronouns"`      // the pronouns the text uses for it, lower-cased, in the order of first use
	Key      string   `json:"key,omitempty"` // the caller's own id, from a Gazetteer
}

// A Role is a title or function that the text gives an entity: "US Secretary
// of State". Its span covers Text.
type Role struct {
	Text string `json:"text"`
	sentence.Span
}

// A Mention is a span of text that refers to one or more entities.
type Mention struct {
	ID int `json:"id"` // counts from 1 in the order of the text
	sentence.Span
	Kind       Kind          `json:"kind"`
	Form       Form          `json:"form"`
	Entities   []int         `json:"entities"`             // ids; several for "they", none if unresolved
	Place      int           `json:"place,omitempty"`      // for a metonym ("Kyiv said"), the place it names
	Title      sentence.Span `json:"title,omitzero"`       // the title beside a name, no part of the mention
	Unresolved string        `json:"unresolved,omitempty"` // why Entities is empty
	Confidence float64       `json:"confidence"`           // of a name, that span and kind are right; else that Entities is; in [0,1]
	Rule       string        `json:"rule"`                 // the stable name of the rule that decided
}

// An Index holds who and what is named in a text. It is plain data and safe
// for concurrent readers; its zero value, and nil, are the index of a text
// that names nobody.
type Index struct {
	Entities []Entity  // Entities[i].ID is i+1; in the order of first mention
	Mentions []Mention // Mentions[i].ID is i+1; in order of Start, the longer first
}

// Entity returns the entity with the given id, or the zero Entity if there is
// none: for 0, for an id of another text, and on a nil Index. It takes
// constant time. The caller must not change the lists of the Entity.
func (x *Index) Entity(id int) Entity {
	if x == nil || id < 1 || id > len(x.Entities) {
		return Entity{}
	}
	return x.Entities[id-1]
}

// Within returns the mentions that lie wholly inside span, names, descriptions
// and pronouns, in the order of x.Mentions; of two that overlap, both. There
// are none in a span that is empty, backwards or outside the text, and on a
// nil Index. It takes time logarithmic in the number of mentions and linear in
// those that it returns or that reach beyond span. It returns a part of
// x.Mentions where it can: the caller must not change it.
func (x *Index) Within(span sentence.Span) []Mention {
	if x == nil || span.Start >= span.End {
		return nil
	}
	ms := x.Mentions
	lo := sort.Search(len(ms), func(i int) bool { return ms[i].Start >= span.Start })
	hi := lo + sort.Search(len(ms)-lo, func(i int) bool { return ms[lo+i].Start >= span.End })
	in := ms[lo:hi:hi]
	for i, m := range in {
		if m.End > span.End {
			out := append([]Mention(nil), in[:i]...)
			for _, m := range in[i+1:] {
				if m.End <= span.End {
					out = append(out, m)
				}
			}
			return out
		}
	}
	return in
}
