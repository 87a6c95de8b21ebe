package hearsay_test

import (
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/annotated"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/sentence"
)

// sentences measures sentences, byte for byte.
func (t *tally) sentences(marked annotated.Article, read *hearsay.Article) {
	t.count("sentences", score.Spans(marked.Sentences, read.Sentences))
	for _, s := range marked.Sentences {
		if !slices.Contains(read.Sentences, s) {
			t.miss("sentence missed: %q", s.In(marked.Text))
		}
	}
	for _, s := range read.Sentences {
		if !slices.Contains(marked.Sentences, s) {
			t.miss("sentence extra: %q", s.In(marked.Text))
		}
	}
}

// open reports whether the marks leave open what s is.
func open(marked annotated.Article, s sentence.Span) bool {
	return slices.ContainsFunc(marked.Mentions, func(m annotated.Mention) bool { return m.May && m.Overlaps(s) })
}

// names measures names by span and kind, and to whom they point.
func (t *tally) names(marked annotated.Article, read *hearsay.Article) {
	used := map[int]bool{}
	for _, m := range marked.Mentions {
		if m.Form != entity.Name || m.May {
			continue
		}
		i := slices.IndexFunc(read.Mentions, func(r entity.Mention) bool { return r.Form == entity.Name && r.Span == m.Span })
		right := i >= 0 && read.Mentions[i].Kind == m.Kind
		t.marked("names", right)
		if right {
			used[read.Mentions[i].ID] = true
		} else {
			t.miss("name missed: %s %q", m.Kind, m.In(marked.Text))
		}
		if len(m.Entities) == 0 {
			continue
		}
		var got []string
		if i >= 0 {
			got = namesOf(read, read.Mentions[i].Entities)
		}
		right = refersTo(m, got)
		t.of("names", "entity: right of all", right)
		if !right {
			t.miss("name of another: %q means %q, found %q", m.In(marked.Text), m.Entities, got)
		}
	}
	for _, r := range read.Mentions {
		if r.Form == entity.Name && !used[r.ID] && !open(marked, r.Span) {
			t.extra("names")
			t.miss("name extra: %s %q (%s)", r.Kind, r.In(marked.Text), r.Rule)
		}
	}
}

// references measures to whom pronouns and descriptions point. A description
// is found if it shares a byte with one that is marked.
func (t *tally) references(marked annotated.Article, read *hearsay.Article) {
	for _, of := range []struct {
		form  entity.Form
		layer string
	}{{entity.Pronoun, "pronouns"}, {entity.Nominal, "descriptions"}} {
		form, layer := of.form, of.layer
		used := map[int]bool{}
		for _, m := range marked.Mentions {
			if m.Form != form || m.May {
				continue
			}
			i := slices.IndexFunc(read.Mentions, func(r entity.Mention) bool {
				return r.Form == form && len(r.Entities) > 0 &&
					(r.Span == m.Span || form == entity.Nominal && r.Overlaps(m.Span))
			})
			var got []string
			if i >= 0 {
				got = namesOf(read, read.Mentions[i].Entities)
			}
			right := refersTo(m, got)
			t.marked(layer, right)
			if right {
				used[read.Mentions[i].ID] = true
			} else {
				t.miss("%s %q means %q, found %q: %s", form, m.In(marked.Text), m.Entities, got, around(marked.Text, m.Span))
			}
		}
		for _, r := range read.Mentions {
			if r.Form != form || len(r.Entities) == 0 || used[r.ID] || open(marked, r.Span) {
				continue
			}
			t.extra(layer)
			if !slices.ContainsFunc(marked.Mentions, func(m annotated.Mention) bool { return m.Form == form && m.Overlaps(r.Span) }) {
				t.miss("%s extra: %q found %q: %s", form, r.In(marked.Text), namesOf(read, r.Entities), around(marked.Text, r.Span))
			}
		}
	}
}

// refersTo reports whether those found are those whom m means.
func refersTo(m annotated.Mention, found []string) bool {
	if len(found) == 0 {
		return false
	}
	for _, name := range found {
		if !slices.Contains(m.Entities, name) {
			return false
		}
	}
	if m.Either {
		return true
	}
	for _, name := range m.Entities {
		if !slices.Contains(found, name) {
			return false
		}
	}
	return true
}

// roles measures what people are called.
func (t *tally) roles(marked annotated.Article, read *hearsay.Article) {
	for _, m := range marked.Entities {
		if len(m.Roles) == 0 {
			continue
		}
		var got []string
		for _, e := range read.Entities {
			if e.Name == m.Name {
				for _, r := range e.Roles {
					got = append(got, r.Text)
				}
			}
		}
		right := slices.ContainsFunc(m.Roles, func(role string) bool { return slices.Contains(got, role) })
		t.marked("roles", right)
		if !right {
			t.miss("role of %s: %q, found %q", m.Name, m.Roles, got)
		}
	}
}

// namesOf returns the names of entities.
func namesOf(a *hearsay.Article, ids []int) []string {
	var all []string
	for _, id := range ids {
		all = append(all, a.Entities[id-1].Name)
	}
	return all
}

// around returns some words around s, and marks s.
func around(text string, s sentence.Span) string {
	const far = 60
	before, after := text[max(0, s.Start-far):s.Start], text[s.End:min(len(text), s.End+far)]
	return strings.Join(strings.Fields(strings.ToValidUTF8("…"+before+"[["+s.In(text)+"]]"+after+"…", "")), " ")
}
