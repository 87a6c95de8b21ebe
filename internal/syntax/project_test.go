package syntax

import (
	"slices"
	"testing"
)

// projections are trees: of each word its head, and m if it is a mark.
var projections = []struct {
	name  string
	marks string
	heads []int32
	want  []int32
}{
	{"nothing to do", "..m.m", []int32{1, -1, 3, 1, 1}, []int32{1, -1, 3, 1, 1}},
	{"nothing but marks", "mmm", []int32{-1, 0, 0}, []int32{-1, 0, 0}},
	{"marks in a row cross", "mm.m.", []int32{2, 4, 4, 2, -1}, []int32{2, 2, 4, 2, -1}},
	{"a head above all around the mark", ".m...m..", []int32{-1, 2, 0, 7, 7, 2, 7, 2}, []int32{-1, 2, 0, 7, 7, 7, 7, 2}},
	{"behind the last word", "..m", []int32{-1, 0, 1}, []int32{-1, 0, 1}},
	{"behind the last word, below what is closed", "..mm", []int32{-1, 0, 0, 1}, []int32{-1, 0, 0, 0}},
	{"before the first word", "mm..", []int32{2, 3, 3, -1}, []int32{2, 2, 3, -1}},
	{"down again", ".mm.", []int32{-1, 3, 0, 0}, []int32{-1, 3, 3, 0}},
}

func TestProject(t *testing.T) {
	for _, c := range projections {
		tags := make([]Tag, len(c.marks))
		for i, m := range c.marks {
			if tags[i] = NN; m == 'm' {
				tags[i] = Comma
			}
		}
		got := slices.Clone(c.heads)
		project(got, tags)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
