package entity

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Gazetteer is a list of names that the caller knows, made by
// [NewGazetteer] or [ReadGazetteer]. A [Finder] that has one finds these names
// whatever its Recognizer thinks of them, and their keys stand at the entities
// they name. The zero Gazetteer, and nil, list nothing. A Gazetteer does not
// change and is safe for concurrent use; one serves all texts.
//
// # What matches
//
// A name matches where a text has its characters, with these liberties: white
// space of any kind and length is the same, but for a blank line, and so are
// the forms of the apostrophe and of the hyphen. A name that is listed in
// small letters only matches however the text writes it: "datavine" lists
// Datavine and DATAVINE, too. All others match as they are listed, so that
// "WHO" is not "who" and "Apple" is no fruit.
//
// A match begins and ends at the bounds of words. A possessive ’s is no part
// of it; a hyphen is a bound, as in Oslo-based, but an apostrophe or a point
// inside a word is none, so that "Brien" is not found in O’Brien and "Amazon"
// not in Amazon.com. Nor are names found in addresses, accounts and hashtags.
// Of several names that match at one place the longest is taken.
//
// What is listed is found wherever it stands, with nothing asked of the words
// around it: a name that is an ordinary word, too, such as Will or Justice, is
// better left to the Recognizer.
//
// # Against other names
//
// Where a name of the Recognizer is longer and contains the match, as Paris
// Hilton does Paris, that name is kept and the match is not. Otherwise the
// match is kept and takes the place of all names that overlap with it; where
// one of them has the same span, of that one.
type Gazetteer struct {
	entries []entry
	keys    map[string]Kind // what the entities of the keys are

	// The names are paths in a tree, of one number for each of their pieces.
	// There are two trees: below exactRoot are the names as they are listed,
	// below foldedRoot those that match in small letters.
	pieces map[string]int32
	next   map[step]int32
	names  []int32 // of each node, the entry whose name ends there, or none
	folded bool    // there are names below foldedRoot
}

// An Entry is what a [Gazetteer] says of a name.
type Entry struct {
	// Kind is the kind of the mentions of the name.
	Kind Kind
	// Key is the caller's own id of what is named, or "". It becomes the Key
	// of the [Entity]. Names with one key name one entity and must be of one
	// kind, but for names of a people: "Norwegian", a NORP, may have the key of
	// "Norway", a LOCATION, and then points to it.
	Key string
}

// entry is an Entry and the name it is of.
type entry struct {
	name string
	Entry
}

// step is the way from a node to the next.
type step struct{ node, piece int32 }

const (
	exactRoot, foldedRoot = 0, 1
	nowhere               = int32(-1)
)

// maxListed is how many words, marks and spaces a listed name may have. It
// bounds how far the search for a name looks ahead.
const maxListed = 64

// NewGazetteer returns the Gazetteer of the names in the map. The error tells
// the first name, in alphabetical order, that is at fault: it is empty, too
// long or not valid UTF-8, its kind is none of the five, or its key is that of
// a name of another kind. The map is not kept.
func NewGazetteer(names map[string]Entry) (*Gazetteer, error) {
	g := &Gazetteer{}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if err := g.add(name, names[name]); err != nil {
			return nil, fmt.Errorf("entity: gazetteer: %w", err)
		}
	}
	return g, nil
}

// ReadGazetteer reads the files of fsys that match the patterns, in the syntax
// of [path.Match], and returns the Gazetteer of the names in them. Each line
// holds a name and, behind a tab each, its kind and its key:
//
//	# The parties of Veldland
//	Green Alliance	ORGANIZATION	party-7
//	the Greens	ORGANIZATION	party-7
//	[PERSON]
//	Oda Brekke		member-12
//	Tom Ferris
//
// A line with a kind in square brackets gives the kind of all names below it
// that have none of their own, up to the end of the file. Empty lines and
// those that begin with # say nothing; white space around a field neither. The
// same line may be there twice.
//
// The error names file and line where a line is at fault, for the reasons of
// [NewGazetteer], because it has more than three fields, or because another
// line says something else of the same name; or it names the pattern that is
// malformed or matches no file.
func ReadGazetteer(fsys fs.FS, patterns ...string) (*Gazetteer, error) {
	g := &Gazetteer{}
	read := map[string]bool{}
	for _, pattern := range patterns {
		files, err := fs.Glob(fsys, pattern)
		if err == nil && len(files) == 0 {
			err = errors.New("no file matches")
		}
		if err != nil {
			return nil, fmt.Errorf("entity: gazetteer: %q: %w", pattern, err)
		}
		for _, file := range files {
			if read[file] {
				continue
			}
			read[file] = true
			if err := g.readFile(fsys, file); err != nil {
				return nil, fmt.Errorf("entity: gazetteer: %w", err)
			}
		}
	}
	return g, nil
}

// readFile adds the names of a file.
func (g *Gazetteer) readFile(fsys fs.FS, file string) error {
	f, err := fsys.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var kind Kind
	scan := bufio.NewScanner(f)
	line := 1
	for ; scan.Scan(); line++ {
		s := strings.TrimPrefix(scan.Text(), "\ufeff") // the mark of an editor
		if err := g.addLine(s, &kind); err != nil {
			return fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
	if err := scan.Err(); err != nil {
		return fmt.Errorf("%s:%d: %w", file, line, err)
	}
	return nil
}

// addLine adds the name of a line, or takes the kind of those below from it.
func (g *Gazetteer) addLine(line string, kind *Kind) error {
	if s := strings.TrimSpace(line); s == "" || s[0] == '#' {
		return nil
	} else if s[0] == '[' && s[len(s)-1] == ']' {
		*kind = Kind(strings.TrimSpace(s[1 : len(s)-1]))
		return checkKind(*kind)
	}
	fields := strings.Split(line, "\t")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	if len(fields) > 3 {
		return fmt.Errorf("%d fields, not name, kind and key", len(fields))
	}
	fields = append(fields, "", "")
	e := Entry{Kind: Kind(fields[1]), Key: fields[2]}
	if e.Kind == "" {
		e.Kind = *kind
	}
	return g.add(fields[0], e)
}

func checkKind(k Kind) error {
	switch {
	case k == "":
		return errors.New("no kind")
	case kindOf(k) == kindCount:
		return fmt.Errorf("unknown kind %q", k)
	}
	return nil
}

// add adds a name.
func (g *Gazetteer) add(name string, e Entry) error {
	err := checkKind(e.Kind)
	switch {
	case !utf8.ValidString(name) || !utf8.ValidString(e.Key):
		return fmt.Errorf("%q %q is not valid UTF-8", name, e.Key)
	case strings.TrimSpace(name) == "":
		return errors.New("a name is empty")
	case err != nil:
		return fmt.Errorf("%q: %w", name, err)
	}
	path, err := piecesOf(strings.TrimSpace(name))
	if err != nil {
		return fmt.Errorf("%q: %w", name, err)
	}
	if err := g.addKey(name, e); err != nil {
		return err
	}
	g.grow()
	node := int32(exactRoot)
	if isSmall(name) {
		node, g.folded = foldedRoot, true
	}
	for _, p := range path {
		id, ok := g.pieces[p]
		if !ok {
			id = int32(len(g.pieces))
			g.pieces[p] = id
		}
		to, ok := g.next[step{node, id}]
		if !ok {
			to = int32(len(g.names))
			g.names = append(g.names, none)
			g.next[step{node, id}] = to
		}
		node = to
	}
	if at := g.names[node]; at != none {
		if have := g.entries[at]; have.Entry != e {
			return fmt.Errorf("%q is listed twice: %s with key %q, %s with key %q", name, have.Kind, have.Key, e.Kind, e.Key)
		}
		return nil
	}
	g.names[node] = int32(len(g.entries))
	g.entries = append(g.entries, entry{name, e})
	return nil
}

// addKey notes of what kind the entity with the key of e is.
func (g *Gazetteer) addKey(name string, e Entry) error {
	if e.Key == "" {
		return nil
	}
	if g.keys == nil {
		g.keys = map[string]Kind{}
	}
	have, ok := g.keys[e.Key]
	switch {
	case !ok || have == NORP:
		g.keys[e.Key] = e.Kind
	case have != e.Kind && e.Kind != NORP:
		return fmt.Errorf("%q: key %q is that of %s and of %s", name, e.Key, have, e.Kind)
	}
	return nil
}

// grow makes the maps and the two roots of a Gazetteer that has none yet.
func (g *Gazetteer) grow() {
	if g.names == nil {
		g.pieces, g.next = map[string]int32{}, map[step]int32{}
		g.names = []int32{exactRoot: none, foldedRoot: none}
	}
}

// isSmall reports whether name has small letters and no others.
func isSmall(name string) bool {
	small := false
	for _, r := range name {
		if unicode.IsUpper(r) || unicode.IsTitle(r) {
			return false
		}
		small = small || unicode.IsLower(r)
	}
	return small
}
