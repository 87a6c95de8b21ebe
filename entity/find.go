package entity

import (
	"slices"

	"github.com/hearsay-go/hearsay/sentence"
)

// A Recognizer proposes the names in a text. [Names] is the library's own, and
// a [Gazetteer] is one, too. A recogniser that needs a context or can fail
// need not be a Recognizer: give what it found to [Link].
type Recognizer interface {
	// Recognize returns the names in t, in any order, with Span, Kind,
	// Confidence and Rule set. A Title that is zero is looked for later.
	// Recognize must be safe for concurrent use.
	Recognize(t *sentence.Text) []Mention
}

// A Finder finds who and what is named in a text. Its zero value is ready to
// use; its fields are options. It is safe for concurrent use.
type Finder struct {
	// Recognizer proposes names; if nil, Names does.
	Recognizer Recognizer

	// Gazetteer lists names that the caller knows. They are found whatever the
	// Recognizer proposes, unless it has a longer name around them.
	Gazetteer *Gazetteer

	// Kinds are the kinds of the mentions that are wanted; if there are none,
	// all are. Mentions of other kinds help to find out who is meant, but are
	// left out of the Index, and so are the entities that no other mention
	// refers to. An entity may still be of another kind than its mentions:
	// "Norwegian", a NORP, means Norway, a LOCATION.
	//
	// The later stages see what is in the Index and nothing else. Without
	// organisations, a ministry that says something is nobody.
	Kinds []Kind
}

// Find is [Finder.Find] of the zero Finder.
func Find(t *sentence.Text) *Index { return Finder{}.Find(t) }

// Find returns who and what t names. Names of its Recognizer that do not fit
// the text, as [Finder.Link] has it, are left out.
func (f Finder) Find(t *sentence.Text) *Index {
	if f.Recognizer == nil {
		return f.link(t, Names{}.Recognize(t))
	}
	names := []Mention{}
	for _, m := range f.Recognizer.Recognize(t) {
		if misfit(t.String(), m) == "" {
			names = append(names, m)
		}
	}
	return f.link(t, names)
}

// only returns the part of x that has mentions of the given kinds. Mentions
// and entities are numbered anew.
func (x *Index) only(wanted []Kind) *Index {
	out := &Index{Entities: []Entity{}, Mentions: []Mention{}}
	ids := make([]int, len(x.Entities)+1)
	id := func(old int) int {
		if old > 0 && ids[old] == 0 {
			e := x.Entities[old-1]
			e.ID = len(out.Entities) + 1
			out.Entities = append(out.Entities, e)
			ids[old] = e.ID
		}
		return ids[old]
	}
	for _, m := range x.Mentions {
		if !slices.Contains(wanted, m.Kind) {
			continue
		}
		m.ID = len(out.Mentions) + 1
		for i, old := range m.Entities {
			m.Entities[i] = id(old)
		}
		m.Place = id(m.Place)
		out.Mentions = append(out.Mentions, m)
	}
	return out
}
