package anaphora

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/sentence"
)

func TestFeaturesHaveNames(t *testing.T) {
	seen := map[string]Feature{}
	for f := range Features {
		name := f.String()
		if other, ok := seen[name]; ok {
			t.Errorf("features %d and %d are both %q", other, f, name)
		}
		if strings.ContainsAny(name, "\t\n#") {
			t.Errorf("feature %d has the name %q", f, name)
		}
		seen[name] = f
	}
	for name, f := range map[string]Feature{
		"form: second of two":          Form.Of(SecondOfTwo),
		"between: 4":                   Between.Count(99, 5),
		"roles: subject owner":         Roles.Roles(Subject, Owner),
		"tree: below self":             Way(Below, AsSelf),
		"tree: object above governed":  Way(Object1, AsGoverned),
		"gender: unnamed unknown":      Gender.Of(UnnamedUnknown),
		"tree: subject beside subject": Way(SubjectBeside, AsSubject),
	} {
		if f.String() != name {
			t.Errorf("feature %d is %q, want %q", f, f, name)
		}
	}
	for _, template := range templates() {
		if len(template.values) > maxValues {
			t.Errorf("%s has %d values, more than %d", template.name, len(template.values), maxValues)
		}
	}
}

func TestWeights(t *testing.T) {
	w, err := Parse("# a comment\n\nform: name\t55\nrival: better known\t-7\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := w.Sum([]Feature{Form.Of(NameForm), Rival.Of(1), Rival.Of(0)}); got != 48 {
		t.Errorf("the sum is %d, want 48", got)
	}
	if diff := cmp.Diff("form: name\t55\nrival: better known\t-7\n", w.Format()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, text := range []string{"form: name", "form: name\tx", "form: what\t1", "form: name\t99999"} {
		if _, err := Parse(text); err == nil || !strings.Contains(err.Error(), strings.SplitN(text, "\t", 2)[0]) {
			t.Errorf("%q: error %v", text, err)
		}
	}
}

func TestWatch(t *testing.T) {
	text := sentence.Parse("It rained.")
	if w := Watching(text); w != nil {
		t.Errorf("somebody watches: %v", w)
	}
	text, w := sentence.Parse("It rained."), new(Watch)
	See(text, w)
	if Watching(text) != w {
		t.Error("nobody watches")
	}
}
