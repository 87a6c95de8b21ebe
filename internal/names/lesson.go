package names

import (
	"slices"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Lesson is a text whose names are marked, for learning.
type Lesson struct {
	*document
	Names []Name // as they are marked
	gold  []Label
	doubt []bool // of each token, whether its label is not known
}

// NewLesson looks at t, for which rules have proposed names, and in which the
// names are marked, in order of Start. A name of no kind marks what may be one
// or none.
func NewLesson(t *sentence.Text, gazetteer *model.Narrow, marked []Name) *Lesson {
	proposals := Proposals(t)
	l := &Lesson{document: look(t, proposals, gazetteer), Names: marked}
	l.gold, l.doubt = make([]Label, len(l.atoms)), make([]bool, len(l.atoms))
	peoples := map[sentence.Span]bool{}
	for _, p := range proposals {
		if p.Kind == NORP {
			peoples[p.Span] = true
		}
	}
	misc := false
	at := 0
	for i, n := range marked {
		misc = misc || n.Kind == Misc
		if n.Kind == Misc && peoples[n.Span] {
			l.Names[i].Kind = NORP // most sets do not tell them apart
		}
		first, end := l.tokens(n.Span, &at)
		if n.Kind == NoKind {
			for k := first; k < end; k++ {
				l.doubt[k] = true
			}
		} else if l.free(first, end) {
			Spell(l.gold[first:end], l.Names[i].Kind)
		}
	}
	l.keep(proposals, misc)
	return l
}

// keep takes over what rules propose where sets tend to mark nothing: peoples
// always, as they come from a list, and other things only as something that
// may be a name.
func (l *Lesson) keep(proposals []Name, misc bool) {
	at := 0
	for _, p := range proposals {
		if p.Kind != NORP && p.Kind != Misc {
			continue
		}
		first, end := l.tokens(p.Span, &at)
		switch {
		case !l.free(first, end):
		case p.Kind == NORP:
			Spell(l.gold[first:end], NORP)
		case !misc:
			for k := first; k < end; k++ {
				l.doubt[k] = true
			}
		}
	}
}

// free reports whether the tokens [first, end) may be a name, and are not yet
// part of one.
func (l *Lesson) free(first, end int) bool {
	for k := first; k < end; k++ {
		if !l.atoms[k].live || l.gold[k] != Outside || l.doubt[k] {
			return false
		}
	}
	return first < end
}

// A Sequence is a run of tokens of a lesson whose labels are chosen together.
type Sequence struct {
	lesson             *Lesson
	lo, hi, first, end int
}

// Sequences calls do for each sequence of the lesson whose labels are known.
func (l *Lesson) Sequences(do func(Sequence)) {
	l.sequences(func(lo, hi, first, end int) {
		if !slices.Contains(l.doubt[first:end], true) {
			do(Sequence{l, lo, hi, first, end})
		}
	})
}

// Len returns the number of tokens.
func (s Sequence) Len() int { return s.end - s.first }

// Gold returns the labels that are right.
func (s Sequence) Gold() []Label { return s.lesson.gold[s.first:s.end] }

// Features appends the features of the ith token.
func (s Sequence) Features(out []model.Feature, i int) []model.Feature {
	return s.lesson.features(out, s.first+i, s.lo, s.hi)
}

// Read returns the names that r finds in the lesson.
func (r *Reader) Read(l *Lesson) []Name { return r.find(l.document) }
