package entity

import (
	"sort"

	"github.com/hearsay-go/hearsay/sentence"
)

// Kind is what sort of thing an entity is.
type Kind string

// The kinds of entities.
const (
	Person       Kind = "PERSON"       // people, also of fiction
	Location     Kind = "LOCATION"     // places, among them geopolitical ones and facilities
	Organization Kind = "ORGANIZATION" // companies, parties, authorities, media, bands
	NORP         Kind = "NORP"         // nationalities, religious and political groups
	Misc         Kind = "MISC"         // events, works, products, languages
)

// Form is how a mention refers to its entity.
type Form string

// The forms of mentions.
const (
	Name    Form = "name"    // a name, whole or short, or a word for a nationality
	Nominal Form = "nominal" // a description: the minister, the 73-year-old senator
	Pronoun Form = "pronoun" // he, her, their, it, who; I and we behind quote.Resolve
)

// An Entity is somebody or something that a text names. The zero Entity is
// nobody.
type Entity struct {
	ID   int    `json:"id"`   // counts from 1 in the order of first mention, but for an "I" before the name
	Kind Kind   `json:"kind"` // one of the five
	Name string `json:"name"` // the fullest name the text or a lexicon has for it; never empty

	Aliases  []string `json:"aliases"`  // the other names the text uses, in the order of first use
	Roles    []Role   `json:"roles"`    // titles and functions, in the order of the text
	Pronouns []string `json:"pronouns"` // the pronouns for it, in small letters, in the order of first use

	Key string `json:"key,omitempty"` // the caller's own id, from a Gazetteer
}

// A Role is a title or function that the text gives an entity: "US Secretary
// of State". Its span covers Text.
type Role struct {
	Text          string `json:"text"` // the words as the text has them
	sentence.Span        // where they stand
}

// A Mention is a span of text that refers to one or more entities, or to
// somebody whom the library does not know. All spans are in bytes of the text.
type Mention struct {
	ID            int `json:"id"` // counts from 1 in the order of the text
	sentence.Span     // the words that refer

	Kind Kind `json:"kind"` // of what the words name: Lima in "Lima said" is a place
	Form Form `json:"form"` // a name, a description or a pronoun

	// Entities are the ids of who or what is meant, several for "they". There
	// are none where that is not known, and Unresolved tells why.
	Entities []int         `json:"entities"`
	Place    int           `json:"place,omitempty"` // of a metonym ("Kyiv said"), the id of the place
	Title    sentence.Span `json:"title,omitzero"`  // the title beside a name, no part of the mention

	// Unresolved is for people to read: "no antecedent", "two candidates: …".
	// It is empty if there are Entities.
	Unresolved string `json:"unresolved,omitempty"`

	// Confidence is how likely the mention is right, in [0,1]: of a name, its
	// span and kind; of a description or a pronoun, its Entities.
	Confidence float64 `json:"confidence"`
	Rule       string  `json:"rule"` // the stable name of the rule that decided
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
