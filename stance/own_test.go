package stance

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ownRows are read with entries of the caller.
var ownRows = []struct {
	name    string
	text    string
	lexicon []Entry
	want    string
}{
	{"a new verb", `The studio nixes the sequel.`, []Entry{{Phrase: "nix", Class: Verb, Kind: Reject, Strength: 3}}, `nixes the sequel: reject 3 CT+`},
	{"an irregular verb", `The dean oversaw the choir.`, []Entry{{Phrase: "oversee", Class: Verb, Kind: Support}}, `oversaw the choir: support 2 CT+`},
	{"a phrase", `The mayor threw shade at the dean.`, []Entry{{Phrase: "throw shade", Class: Verb, Kind: Oppose, Strength: 1, Follows: "at"}}, `threw shade at the dean: oppose 1 CT+`},
	{"another kind", `The mayor rejected the plan.`, []Entry{{Phrase: "reject", Class: Verb, Kind: Oppose, Strength: 1}}, `rejected the plan: oppose 1 CT+`},
	{"no stance", `The mayor rejected the plan.`, []Entry{{Phrase: "reject", Class: Verb}}, ``},
	{"a noun", `The dean voiced meh for the plan.`, []Entry{{Phrase: "meh", Class: Noun, Kind: Doubt, Strength: 1, Certainty: Possible}}, `voiced meh for the plan: doubt 1 PS+`},
	{"an adjective", `The dean is gaga over the plan.`, []Entry{{Phrase: "gaga", Class: Adjective, Kind: Support, Follows: "over,about"}}, `gaga over the plan: support 2 CT+`},
	{"a strength out of range", `The studio nixes the sequel.`, []Entry{{Phrase: "nix", Class: Verb, Kind: Reject, Strength: 9}}, `nixes the sequel: reject 2 CT+`},
	{"other phrases stay", `The museum turned down the gift.`, []Entry{{Phrase: "turn", Class: Verb}}, `turned down the gift: reject 2 CT-`},
}

func TestOwnLexicon(t *testing.T) {
	for _, r := range ownRows {
		t.Run(r.name, func(t *testing.T) {
			tx := textOf(r.text)
			got := ""
			for _, s := range (Detector{Lexicon: r.lexicon}).Detect(tx, nil, nil) {
				got += tx.Slice(s.Cue[0]) + " " + tx.Slice(s.Target) + ": " + string(s.Kind) + " " + string(rune('0'+s.Strength)) + " " + string(s.Certainty)
			}
			if diff := cmp.Diff(r.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
