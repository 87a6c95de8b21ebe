package words

import "testing"

func TestInflect(t *testing.T) {
	for lemma, want := range map[string]VerbForms{
		"claim":   {"claims", "claimed", "claiming"},
		"deny":    {"denies", "denied", "denying"},
		"say":     {"says", "sayed", "saying"},
		"argue":   {"argues", "argued", "arguing"},
		"stop":    {"stops", "stopped", "stopping"},
		"quip":    {"quips", "quipped", "quipping"},
		"offer":   {"offers", "offered", "offering"},
		"need":    {"needs", "needed", "needing"},
		"show":    {"shows", "showed", "showing"},
		"fix":     {"fixes", "fixed", "fixing"},
		"preach":  {"preaches", "preached", "preaching"},
		"wish":    {"wishes", "wished", "wishing"},
		"discuss": {"discusses", "discussed", "discussing"},
		"echo":    {"echoes", "echoed", "echoing"},
		"lie":     {"lies", "lied", "lying"},
		"agree":   {"agrees", "agreed", "agreeing"},
		"panic":   {"panics", "panicked", "panicking"},
		"a":       {"as", "aed", "aing"},
		"":        {},
	} {
		if got := Inflect(lemma); got != want {
			t.Errorf("Inflect(%q) = %q, want %q", lemma, got, want)
		}
	}
}
