package main

import (
	"fmt"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
)

// An exam is sentences that nothing is learned from: what is learned is tried
// on them after each epoch, so that one sees it grow. No decision of the
// training depends on it.
type exam struct {
	names []string
	sets  []corpus
}

// newExam reads the sets to be examined on.
func newExam(data string) (*exam, error) {
	e := &exam{names: []string{"ewt-dev", "gum-open-dev"}}
	for _, name := range e.names {
		c, err := readGold(data, name)
		if err != nil {
			return nil, err
		}
		e.sets = append(e.sets, c)
	}
	return e, nil
}

// tags returns how many tags in a hundred t finds.
func (e *exam) tags(t *syntax.Tagger) string {
	return e.mark(func(s *syntax.Sentence, x *clause) (right, all int) {
		x.fill(s, t.Vocabulary)
		t.Tag(s)
		for i, tag := range x.tags {
			if tag == s.Tags[i] {
				right++
			}
		}
		return right, len(x.tags)
	})
}

// heads returns how many heads in a hundred p finds, by the tags of t.
func (e *exam) heads(t *syntax.Tagger, p *syntax.Parser) string {
	return e.mark(func(s *syntax.Sentence, x *clause) (right, all int) {
		x.fill(s, t.Vocabulary)
		t.Tag(s)
		p.Parse(s)
		for i, h := range x.heads {
			if h == s.Heads[i] {
				right++
			}
		}
		return right, len(x.heads)
	})
}

// relations returns how many arcs in a hundred w names as it should, by the
// tags of t, when all heads are right.
func (e *exam) relations(t *syntax.Tagger, w *model.Wide) string {
	p := &syntax.Parser{Relations: w}
	return e.mark(func(s *syntax.Sentence, x *clause) (right, all int) {
		x.fill(s, t.Vocabulary)
		t.Tag(s)
		s.Heads = append(s.Heads[:0], x.heads...)
		p.Name(s)
		for i, r := range x.relations {
			if r == s.Relations[i] {
				right++
			}
		}
		return right, len(x.relations)
	})
}

// mark adds up what look counts in the sentences of each set.
func (e *exam) mark(look func(s *syntax.Sentence, x *clause) (right, all int)) string {
	line := ";"
	for k, c := range e.sets {
		right, all := 0, 0
		var s syntax.Sentence
		for x := range c.clauses() {
			r, n := look(&s, x)
			right, all = right+r, all+n
		}
		line += fmt.Sprintf(" %s %.2f", e.names[k], 100*float64(right)/float64(all))
	}
	return line
}
