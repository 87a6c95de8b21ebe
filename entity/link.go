package entity

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// Link is [Finder.Link] of the zero Finder: it links what somebody else
// recognised.
func Link(t *sentence.Text, mentions []Mention) (*Index, error) { return Finder{}.Link(t, mentions) }

// Link finds out who and what the names are that somebody else recognised in
// t, and who is meant by the titles and pronouns around them: it is the twin
// of [Finder.Find] for recognisers that need a context, can fail, or work on
// many texts at once. The Recognizer of f is not asked; its Gazetteer and its
// Kinds count as they do in Find.
//
// Of each mention Link reads Span, Kind, Title, Confidence and Rule; a Title
// that is zero is looked for. The mentions may be in any order and one may
// stand inside another; the slice is left as it is. The error names the first
// mention that does not fit the text: its span is empty, outside the text or
// cuts a character, or its Kind is none of the five. Then the Index is nil.
func (f Finder) Link(t *sentence.Text, mentions []Mention) (*Index, error) {
	for i, m := range mentions {
		if reason := misfit(t.String(), m); reason != "" {
			return nil, fmt.Errorf("entity: mention %d [%d:%d) %s", i, m.Start, m.End, reason)
		}
	}
	return f.link(t, append([]Mention{}, mentions...)), nil
}

// misfit says why m does not fit text, or nothing.
func misfit(text string, m Mention) string {
	switch {
	case m.Start < 0 || m.End > len(text):
		return fmt.Sprintf("is outside the text of %d bytes", len(text))
	case m.Start >= m.End:
		return "is empty"
	case cuts(text, m.Start) || cuts(text, m.End):
		return "cuts a character"
	case m.Title.IsZero():
	case m.Title.Start < 0 || m.Title.End > len(text):
		return "has a title outside the text"
	case m.Title.Start >= m.Title.End || cuts(text, m.Title.Start) || cuts(text, m.Title.End):
		return "has a title that is empty or cuts a character"
	}
	if kindOf(m.Kind) == kindCount {
		return fmt.Sprintf("has the unknown kind %q", m.Kind)
	}
	return ""
}

// cuts reports whether at is inside a character of text.
func cuts(text string, at int) bool {
	if at == 0 || at == len(text) || utf8.RuneStart(text[at]) {
		return false
	}
	// A byte that continues nothing is not inside a character.
	from := max(0, at-utf8.UTFMax+1)
	for i := at - 1; i >= from; i-- {
		if utf8.RuneStart(text[i]) {
			_, size := utf8.DecodeRuneInString(text[i:])
			return i+size > at
		}
	}
	return false
}

// kindOf returns the index of k, or kindCount if k is not a kind.
func kindOf(k Kind) kindIndex {
	if i := slices.Index(kinds[:], k); i >= 0 {
		return kindIndex(i)
	}
	return kindCount
}

// A linker finds out who the names of a text are.
type linker struct {
	*reading
	mentions []Mention
	spots    []spot // of each mention, where its words are
	records  []record
	refers   [][]int32       // of each mention, the records it refers to
	places   []int32         // of each mention, the record of the place it names, or none
	said     []sentence.Span // of each mention of a person, a second title
	heads    register        // organisations by the words for what they are
	pronouns []Mention
	means    [][]int32 // of each pronoun, the records it refers to

	gazetteer *Gazetteer
	entries   []int32 // of each mention, its entry in the gazetteer, or none; nil if there are no matches
}

// A spot is the range [first, last) of the parts of a mention, and the
// sentence it stands in, or -1 if it stands outside all of them.
type spot struct{ first, last, sentence int }

// none stands for no record.
const none int32 = -1

// link links mentions, which it takes over.
func (f Finder) link(t *sentence.Text, mentions []Mention) *Index {
	slices.SortStableFunc(mentions, compareMentions)
	matches := f.Gazetteer.matches(t.String())
	mentions = f.Gazetteer.overrule(mentions, matches)
	l := &linker{reading: read(t), mentions: mentions}
	if len(matches) > 0 {
		l.findEntries(f.Gazetteer, matches)
	}
	l.locate(t)
	l.findTitles()
	l.findNames(t)
	l.findPronouns(t)
	x := l.index()
	if len(f.Kinds) > 0 {
		x = x.only(f.Kinds)
	}
	return x
}

// compareMentions orders mentions by Start, the longer first.
func compareMentions(a, b Mention) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}

// locate finds the words of each mention.
func (l *linker) locate(t *sentence.Text) {
	l.spots = make([]spot, len(l.mentions))
	l.refers = make([][]int32, len(l.mentions))
	l.places = make([]int32, len(l.mentions))
	at := 0
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.Form == "" {
			m.Form = Name
		}
		m.Entities, m.Place, m.Unresolved = nil, 0, ""
		for at < len(l.parts) && int(l.parts[at].end) <= m.Start {
			at++
		}
		last := at
		for last < len(l.parts) && int(l.parts[last].start) < m.End {
			last++
		}
		l.spots[i] = spot{at, last, t.SentenceAt(m.Start)}
		l.places[i] = none
	}
}

// index makes an Index of what was found. Entities are numbered in the order
// of their first mention.
func (l *linker) index() *Index {
	mentions, refers, places := l.mentions, l.refers, l.places
	if len(l.pronouns) > 0 {
		mentions, refers, places = l.merge()
	}
	x := &Index{Entities: make([]Entity, 0, len(l.records)), Mentions: mentions}
	ids := make([]int, len(l.records))
	id := func(r int32) int {
		if ids[r] == 0 {
			x.Entities = append(x.Entities, Entity{})
			ids[r] = len(x.Entities)
		}
		return ids[r]
	}
	for i := range mentions {
		m := &mentions[i]
		m.ID = i + 1
		m.Entities = make([]int, 0, len(refers[i]))
		for _, r := range refers[i] {
			m.Entities = append(m.Entities, id(r))
			if l.records[r].unsure {
				m.Kind = l.records[r].kind
			}
		}
		if places[i] != none {
			m.Place = id(places[i])
		}
	}
	for r := range l.records {
		if ids[r] > 0 {
			x.Entities[ids[r]-1] = l.records[r].entity(ids[r])
		}
	}
	l.tell(x)
	return x
}

// merge puts names and pronouns in order.
func (l *linker) merge() (mentions []Mention, refers [][]int32, places []int32) {
	n := len(l.mentions) + len(l.pronouns)
	mentions, refers, places = make([]Mention, 0, n), make([][]int32, 0, n), make([]int32, 0, n)
	i, j := 0, 0
	for i < len(l.mentions) || j < len(l.pronouns) {
		if j == len(l.pronouns) || i < len(l.mentions) && compareMentions(l.mentions[i], l.pronouns[j]) <= 0 {
			mentions, refers, places = append(mentions, l.mentions[i]), append(refers, l.refers[i]), append(places, l.places[i])
			i++
		} else {
			mentions, refers, places = append(mentions, l.pronouns[j]), append(refers, l.means[j]), append(places, none)
			j++
		}
	}
	return mentions, refers, places
}

// tell adds to the entities what the mentions tell of them: other names,
// pronouns, roles.
func (l *linker) tell(x *Index) {
	for i := range x.Mentions {
		m := &x.Mentions[i]
		if len(m.Entities) != 1 || m.Place != 0 {
			continue
		}
		e := &x.Entities[m.Entities[0]-1]
		s := m.In(l.text)
		switch {
		case m.Form == Pronoun:
			e.Pronouns = addNew(e.Pronouns, foldPronoun(s))
		case m.Form == Name && s != e.Name && !(m.Kind == NORP && e.Kind != NORP):
			e.Aliases = addNew(e.Aliases, s)
		}
	}
}

// maxOwn is how many different names, pronouns or roles of one entity are
// compared with a new one, so that a text in which one entity has thousands
// takes no longer.
const maxOwn = 64

// addNew appends s to list if the list does not have it.
func addNew(list []string, s string) []string {
	if slices.Contains(list[max(0, len(list)-maxOwn):], s) {
		return list
	}
	return append(list, s)
}
