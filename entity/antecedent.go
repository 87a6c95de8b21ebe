package entity

import "github.com/hearsay-go/hearsay/internal/lexicon"

// A role in a sentence, as far as the words beside a name tell.
type sentenceRole uint8

const (
	otherRole sentenceRole = iota
	subjectRole
	objectRole
	ownerRole    // with a possessive
	governedRole // behind a preposition
)

// An antecedent is something that a pronoun may mean: a name, a pronoun that
// is understood, or the word for a person.
type antecedent struct {
	records  []int32 // whom it means; none if it is somebody unnamed
	first    int     // its parts
	last     int
	head     int // the first part of it or of its title
	sentence int
	role     sentenceRole
	inside   int  // the quotation it stands in, or 0
	speaks   bool // it is the subject of a verb of speech
	pronoun  bool
	gender   gender // of somebody unnamed
	pair     bool   // it is joined to the one before
}

// same reports whether a and b are the same person.
func (a *antecedent) same(b *antecedent) bool {
	return len(a.records) == 1 && len(b.records) == 1 && a.records[0] == b.records[0]
}

const (
	// maxBack is how many sentences a pronoun looks back.
	maxBack = 8
	// maxAntecedents is how many antecedents a pronoun looks at.
	maxAntecedents = 32
	// maxAside is how many parts between a subject and its verb are skipped: an
	// apposition, a relative clause.
	maxAside = 24
)

// roleOf tells what the words beside the parts [first, last) say of their
// role, in a sentence of the parts [low, high).
func (l *linker) roleOf(first, last, low, high int) sentenceRole {
	if last < high && l.is(last, clitic) && !l.isVerbal(last) || last < high && (l.at(last) == "’" || l.at(last) == "'") && l.at(last - 1)[len(l.at(last-1))-1] == 's' {
		return ownerRole
	}
	prev := first - 1
	for prev >= low && l.isDeterminer(prev) {
		prev--
	}
	if prev >= low {
		if class, _ := grammar(l.at(prev)); class == "preposition" {
			return governedRole
		}
		if kind, ok := cueList.Lookup(l.lower(prev, low, high)); ok && kind == "say" && l.closes(last) {
			return subjectRole // “…,” said Keller.
		}
	}
	if l.verbFollows(last, high) {
		return subjectRole
	}
	if prev >= low && l.isVerb(prev) {
		return objectRole
	}
	return otherRole
}

func (l *linker) isDeterminer(i int) bool {
	class, _ := grammar(l.at(i))
	return class == "article"
}

// isVerb reports whether part i looks like a verb.
func (l *linker) isVerb(i int) bool {
	s := l.lower(i, 0, len(l.parts))
	if s == "" {
		return false
	}
	if class, _ := grammar(s); class == "auxiliary" {
		return true
	} else if class != "" {
		return false
	}
	return cueList.Has(s) || len(s) > 4 && s[len(s)-2:] == "ed"
}

// isVerbal reports whether the clitic at i is a verb: ’ll, ’d, ’ve.
func (l *linker) isVerbal(i int) bool {
	s := lexicon.Fold(l.at(i))
	return s != "'s"
}

// verbFollows reports whether a verb follows at i, behind adverbs, an
// apposition or a relative clause.
func (l *linker) verbFollows(i, high int) bool {
	if i < high && (l.at(i) == "," || l.at(i) == "(" || l.at(i) == "—" || l.at(i) == "–") {
		closing := l.at(i)
		if closing == "(" {
			closing = ")"
		}
		for j := i + 1; j < high && j < i+maxAside; j++ {
			if l.at(j) == closing {
				return l.verbAt(j+1, high)
			}
		}
		return false
	}
	return l.verbAt(i, high)
}

// verbAt reports whether a verb stands at i, behind at most three adverbs.
func (l *linker) verbAt(i, high int) bool {
	for k := i; k < high && k < i+4; k++ {
		if l.isVerb(k) {
			return true
		}
		s := l.lower(k, 0, high)
		if s == "" {
			return l.is(k, clitic) && k == i && l.isVerbal(k)
		}
		class, _ := grammar(s)
		if class != "adverb" && !(len(s) > 4 && s[len(s)-2:] == "ly") {
			return class == "" && k == i && l.is(k, word) && looksVerb(s)
		}
	}
	return false
}

// looksVerb reports whether s has an ending that a verb behind its subject
// has.
func looksVerb(s string) bool {
	n := len(s)
	return n > 3 && (s[n-2:] == "ed" || s[n-1] == 's' && s[n-2] != 's')
}

// speaksAt reports whether a verb of speech stands beside the parts
// [first, last).
func (r *pronounReader) speaksAt(first, last int) bool {
	for k := last; k < r.high && k < last+4; k++ {
		s := r.lower(k, r.low, r.high)
		if kind, ok := cueList.Lookup(s); ok {
			return kind == "say"
		}
		if class, _ := grammar(s); class != "auxiliary" && class != "adverb" {
			break
		}
	}
	kind, _ := cueList.Lookup(r.lower(first-1, r.low, r.high))
	return kind == "say" && r.closes(last)
}

// isAccordingTo reports whether "according to" stands before part i.
func (r *pronounReader) isAccordingTo(i int) bool {
	return i-2 >= r.low && r.at(i-1) == "to" && lexicon.Fold(r.at(i-2)) == "according"
}
