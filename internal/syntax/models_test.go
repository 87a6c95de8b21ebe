package syntax

import (
	"testing"

	"github.com/hearsay-go/hearsay/internal/model"
)

// TestModels checks that every model is whole, and that all of them together
// are no larger than the budget for them.
func TestModels(t *testing.T) {
	const budget = 5_000_000 // bytes
	size := 0
	for name, m := range map[string]struct {
		packed  model.Packed
		classes int
	}{
		"classes":   {packedClasses, 1},
		"choices":   {packedChoices, int(NumTags)},
		"clusters":  {packedClusters, 2},
		"tags":      {packedTags, int(NumTags)},
		"second":    {packedSecond, int(NumTags)},
		"back":      {packedBack, int(NumTransitions) - 1},
		"arcs":      {packedArcs, int(NumTransitions) - 1},
		"relations": {packedRelations, int(NumRelations)},
	} {
		if err := m.packed.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if m.packed.Len() == 0 || m.packed.Classes() != m.classes {
			t.Errorf("%s: %d features, %d classes; want %d classes", name, m.packed.Len(), m.packed.Classes(), m.classes)
		}
		size += len(m.packed)
	}
	t.Logf("%d bytes", size)
	if size > budget {
		t.Errorf("the models have %d bytes, more than %d", size, budget)
	}
}

// TestAllocations checks that a sentence costs no allocation once another has
// been read.
func TestAllocations(t *testing.T) {
	var s Sentence
	words := []string{"“", "It", "rained", "in", "Bonn", ",", "”", "the", "mayor", "’s", "aide", "said", "."}
	read := func() {
		s.Reset()
		for _, w := range words {
			s.Add(w, false)
		}
		s.End(TheVocabulary())
		TheTagger().Tag(&s)
		TheParser().Parse(&s)
	}
	if n := testing.AllocsPerRun(100, read); n != 0 {
		t.Errorf("%v allocations for a sentence", n)
	}
}

func TestNothing(t *testing.T) {
	var s Sentence
	s.End(TheVocabulary())
	TheTagger().Tag(&s)
	TheParser().Parse(&s)
	if s.Len() != 0 || len(s.Tags) != 0 || len(s.Heads) != 0 || len(s.Relations) != 0 {
		t.Errorf("something was found in nothing: %+v", s)
	}
}

// TestSame reads a sentence between others: what came before must not matter.
func TestSame(t *testing.T) {
	texts := [][]string{
		{"Rain", "fell", "."},
		{"“", "We", "will", "see", ",", "”", "said", "Ms.", "Okafor", ",", "who", "leads", "the", "union", "."},
		{"—"},
		{"STRIKE", "ENDS", "IN", "PORT"},
	}
	alone := func(words []string, s *Sentence) (tags []Tag, heads []int32, relations []Relation) {
		s.Reset()
		for _, w := range words {
			s.Add(w, false)
		}
		s.End(TheVocabulary())
		TheTagger().Tag(s)
		TheParser().Parse(s)
		return s.Tags, s.Heads, s.Relations
	}
	var shared Sentence
	for range 2 {
		for _, words := range texts {
			tags, heads, relations := alone(words, &shared)
			wantTags, wantHeads, wantRelations := alone(words, new(Sentence))
			for i := range words {
				if tags[i] != wantTags[i] || heads[i] != wantHeads[i] || relations[i] != wantRelations[i] {
					t.Errorf("%q: word %d is %v %d %v behind others, %v %d %v alone", words, i,
						tags[i], heads[i], relations[i], wantTags[i], wantHeads[i], wantRelations[i])
				}
			}
		}
	}
}
