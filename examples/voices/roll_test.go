package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/entity"
)

// heard is the tally of an article in which voices say a word each.
func heard(id string, voices ...voice) tally {
	t := tally{id: id}
	for _, v := range voices {
		v.article, v.articles, v.count = id, 1, count{1, 1, 0}
		t.voices = append(t.voices, v)
	}
	return t
}

func TestRoll(t *testing.T) {
	person := func(name string) voice { return voice{name: name, kind: entity.Person} }
	body := func(name string) voice { return voice{name: name, kind: entity.Organization} }
	role := func(v voice, role string) voice { v.role = role; return v }
	tests := []struct {
		name     string
		articles []tally
		want     []string // name, articles, words, role, and what tells it from another of the name
	}{
		{"the same name", []tally{heard("a", person("Lea Moser")), heard("b", role(person("Lea Moser"), "mayor")), heard("c", role(person("Lea Moser"), "senator"))},
			[]string{"Lea Moser: 3 articles, 3 words, mayor"}},
		{"twice in one article", []tally{heard("a", person("Lea Moser"), person("Lea Moser"))},
			[]string{"Lea Moser: 1 articles, 2 words, "}},
		{"another kind", []tally{heard("a", person("Max Mara")), heard("b", body("Max Mara"))},
			[]string{"Max Mara (a): 1 articles, 1 words, ", "Max Mara (b): 1 articles, 1 words, "}},
		{"another spelling", []tally{heard("a", person("Lea Moser")), heard("b", person("Lea M. Moser"), person("LEA MOSER"))},
			[]string{"LEA MOSER: 1 articles, 1 words, ", "Lea M. Moser: 1 articles, 1 words, ", "Lea Moser: 1 articles, 1 words, "}},
		{"one word for a person", []tally{heard("a", person("Moser")), heard("b", person("Moser"))},
			[]string{"Moser (a): 1 articles, 1 words, ", "Moser (b): 1 articles, 1 words, "}},
		{"one word for a body", []tally{heard("a", body("NATO")), heard("b", body("NATO"))},
			[]string{"NATO: 2 articles, 2 words, "}},
		{"those with most words first", []tally{heard("a", person("Zoe Ash"), person("Al Bo")), heard("b", person("Zoe Ash"))},
			[]string{"Zoe Ash: 2 articles, 2 words, ", "Al Bo: 1 articles, 1 words, "}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var r roll
			for _, a := range test.articles {
				r.add(a)
			}
			voices := r.sorted()
			name := namer(voices)
			var got []string
			for _, v := range voices {
				got = append(got, fmt.Sprintf("%s: %d articles, %d words, %s", name(v), v.articles, v.words, v.role))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCells(t *testing.T) {
	long := strings.Repeat("lång ", 20)
	if got := cut(long, 12); got != "lång lång l…" {
		t.Errorf("cut: %q", got)
	}
	if got := cut(long, 11); got != "lång lång…" {
		t.Errorf("cut at a space: %q", got)
	}
	if got := tail("news/2024/harbour.txt", 8); got != "…our.txt" {
		t.Errorf("tail: %q", got)
	}
	if got := cut("short", 5) + tail("short", 5); got != "shortshort" {
		t.Errorf("what fits is changed: %q", got)
	}
}
