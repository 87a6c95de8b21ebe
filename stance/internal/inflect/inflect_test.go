package inflect

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRegular(t *testing.T) {
	for _, want := range []Verb{
		{"support", "supports", "supported", "supported", "supporting"},
		{"oppose", "opposes", "opposed", "opposed", "opposing"},
		{"deny", "denies", "denied", "denied", "denying"},
		{"say", "says", "sayed", "sayed", "saying"},
		{"agree", "agrees", "agreed", "agreed", "agreeing"},
		{"slam", "slams", "slammed", "slammed", "slamming"},
		{"plan", "plans", "planned", "planned", "planning"},
		{"fear", "fears", "feared", "feared", "fearing"},
		{"vow", "vows", "vowed", "vowed", "vowing"},
		{"veto", "vetoes", "vetoed", "vetoed", "vetoing"},
		{"push", "pushes", "pushed", "pushed", "pushing"},
		{"lie", "lies", "lied", "lied", "lying"},
		{"quit", "quits", "quitted", "quitted", "quitting"},
		{"visit", "visits", "visited", "visited", "visiting"},
		{"fix", "fixes", "fixed", "fixed", "fixing"},
		{"dye", "dyes", "dyed", "dyed", "dyeing"},
	} {
		if diff := cmp.Diff(want, Regular(want.Base)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestIrregular(t *testing.T) {
	for _, want := range []Verb{
		{"seek", "seeks", "sought", "sought", "seeking"},
		{"admit", "admits", "admitted", "admitted", "admitting"},
		{"swear", "swears", "swore", "sworn", "swearing"},
		{"hit", "hits", "hit", "hit", "hitting"},
	} {
		if diff := cmp.Diff(want, Irregular(want.Base, want.Past, want.Participle)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestPlural(t *testing.T) {
	for noun, want := range map[string]string{"hope": "hopes", "boycott": "boycotts", "worry": "worries", "promise": "promises", "survey": "surveys"} {
		if got := Plural(noun); got != want {
			t.Errorf("Plural(%q) = %q, want %q", noun, got, want)
		}
	}
}
