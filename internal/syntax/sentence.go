package syntax

// A Sentence is a sentence that is being analysed: its words go in, tags and
// heads come out. It keeps its memory from one sentence to the next. The zero
// Sentence is empty and ready for use.
type Sentence struct {
	Tags      []Tag
	Heads     []int32 // the word that a word depends on, -1 for the root
	Relations []Relation

	atoms   []atom
	mode    letterMode
	unsure  []int32 // words whose tag was a close call
	state   state
	nodes   []node
	hints   []hint
	numbers []int16 // of the nodes that words are, -1 of marks
	bundles []bundle
	pairs   []pair
}

// A letterMode tells what capitals are worth in a sentence.
type letterMode uint8

const (
	plainLetters letterMode = iota
	titleLetters            // Most Words Begin With One
	upperLetters            // ALL OF THEM ARE
)

// Reset empties the sentence.
func (s *Sentence) Reset() {
	s.Tags, s.Heads, s.Relations, s.atoms = s.Tags[:0], s.Heads[:0], s.Relations[:0], s.atoms[:0]
	s.hints = s.hints[:0]
}

// Len returns the number of words.
func (s *Sentence) Len() int { return len(s.atoms) }

// Add appends a word. Glued tells that no white space stands before it.
func (s *Sentence) Add(word string, isGlued bool) {
	var a atom
	a.read(word)
	if isGlued {
		a.shape |= glued
	}
	s.atoms = append(s.atoms, a)
}

// End looks up the words that were added, and sees how the sentence is
// written. It is called once, behind the last.
func (s *Sentence) End(v *Vocabulary) {
	var lowers, capitals, uppers int
	for i := range s.atoms {
		a := &s.atoms[i]
		a.entry = v.lookup(a.form)
		if i == 0 || i == 1 && s.atoms[0].shape&shapeMask == symbol {
			a.shape |= opening
		}
		switch a.shape & shapeMask {
		case lowerCase:
			lowers++
		case capitalised:
			capitals++
		case upperCase:
			uppers++
		}
	}
	switch {
	case uppers > 2 && lowers+capitals == 0, uppers > 4 && uppers > 4*(lowers+capitals):
		s.mode = upperLetters
	case capitals > 2 && capitals > lowers:
		s.mode = titleLetters
	default:
		s.mode = plainLetters
	}
}
