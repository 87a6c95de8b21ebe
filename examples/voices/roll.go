package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/entity"
)

// A roll is who is heard in all articles together.
type roll struct {
	articles int
	voices   []*voice // in the order in which they came, until sorted
	known    map[identity]*voice
	nobody   count
	all      count
}

// An identity is what two voices of different articles share if they are the
// same.
type identity struct {
	kind entity.Kind
	name string
}

// add adds an article.
func (r *roll) add(t tally) {
	r.articles++
	r.nobody.add(t.nobody)
	r.all.add(t.all)
	if r.known == nil {
		r.known = map[identity]*voice{}
	}
	for _, v := range t.voices {
		id := identity{v.kind, v.name}
		have := r.known[id]
		if have == nil || !joins(v) {
			v.last = r.articles
			r.voices = append(r.voices, &v)
			r.known[id] = &v
			continue
		}
		if have.last != r.articles {
			have.articles, have.last = have.articles+1, r.articles
		}
		have.count.add(v.count)
		if have.role == "" {
			have.role = v.role
		}
		for _, p := range v.pronouns {
			if !slices.Contains(have.pronouns, p) {
				have.pronouns = append(have.pronouns, p)
			}
		}
	}
}

// joins tells whether v is taken for the one of the same name in another
// article.
func joins(v voice) bool {
	return v.kind != entity.Person || strings.Contains(v.name, " ")
}

// sorted returns the voices, those with the most words first.
func (r *roll) sorted() []voice {
	out := make([]voice, len(r.voices))
	for i, v := range r.voices {
		out[i] = *v
	}
	sortVoices(out)
	return out
}

func sortVoices(voices []voice) {
	slices.SortStableFunc(voices, func(a, b voice) int {
		return cmp.Or(b.words-a.words, b.quotations-a.quotations, cmp.Compare(a.name, b.name))
	})
}
