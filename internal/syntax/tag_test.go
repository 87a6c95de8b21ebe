package syntax

import "testing"

func TestTagNames(t *testing.T) {
	for tag := NoTag + 1; tag < NumTags; tag++ {
		if name := tag.String(); name == "" || TagOf(name) != tag {
			t.Errorf("tag %d is named %q, which names %d", tag, name, TagOf(name))
		}
	}
	if got := TagOf("XX"); got != NoTag {
		t.Errorf("TagOf of an unknown name is %v", got)
	}
	if NumTags.String() != "" || NoTag.String() != "" {
		t.Error("what is no tag has a name")
	}
}

func TestRelationNames(t *testing.T) {
	for r := NoRelation + 1; r < NumRelations; r++ {
		if name := r.String(); name == "" || RelationOf(name) != r {
			t.Errorf("relation %d is named %q, which names %v", r, name, RelationOf(name))
		}
	}
	for name, want := range map[string]Relation{"nmod:npmod": Nmod, "strange": Dep, "": Dep} {
		if got := RelationOf(name); got != want {
			t.Errorf("RelationOf(%q) = %v, want %v", name, got, want)
		}
	}
	if got := NsubjPass.Main(); got != "nsubj" {
		t.Errorf("Main of nsubj:pass is %q", got)
	}
	if NumRelations.String() != "" {
		t.Error("what is no relation has a name")
	}
}

func TestTagSet(t *testing.T) {
	s := TagSet(0).Add(NN).Add(VB)
	if !s.Has(NN) || !s.Has(VB) || s.Has(JJ) {
		t.Errorf("%b has the wrong tags", s)
	}
	if got := s.single(); got != NoTag {
		t.Errorf("a set of two has the only tag %v", got)
	}
	if got := TagSet(0).Add(DT).single(); got != DT {
		t.Errorf("the only tag is %v, want DT", got)
	}
	if openTags.Has(NoTag) || openTags.Has(NumTags) || !openTags.Has(NNP) {
		t.Errorf("the open tags are wrong: %b", openTags)
	}
}
