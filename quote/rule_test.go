package quote

import (
	"testing"

	"github.com/hearsay-go/hearsay/sentence"
)

// rules are the names of all rules.
var rules = []string{
	ruleCueQuote, ruleQuoteCue, ruleInverted, ruleThat, ruleBare, ruleQuestion, ruleInfinitive, rulePersonTo, ruleObject,
	rulePredicate, ruleMood, ruleNoun, ruleColon, rulePassive, ruleClauseCue, ruleAccording, ruleParticiple, ruleRelative,
	ruleContinued, ruleAlternating, ruleTurn, ruleHeadline, ruleColonQuote, ruleFarCue, ruleVerbFirst, ruleSignature, ruleBeat, ruleUnattributed, ruleMarkedWords, ruleLearned,
}

// TestRules checks that every rule is one that the table of patterns shows in
// at least two texts, that no rule is without a name there, and that each has
// its own confidence.
func TestRules(t *testing.T) {
	fired := map[string]int{}
	for _, c := range allPatterns() {
		seen := map[string]bool{}
		for _, q := range Extract(sentence.Parse(c.text), nil) {
			if !seen[q.Rule] {
				seen[q.Rule] = true
				fired[q.Rule]++
			}
		}
	}
	for _, name := range rules {
		if fired[name] < 2 {
			t.Errorf("rule %s fires on %d texts of the tables, want at least 2", name, fired[name])
		}
		if p := confidence(name); p <= 0 || p >= 1 {
			t.Errorf("rule %s has confidence %v", name, p)
		}
		delete(fired, name)
	}
	for name := range fired {
		t.Errorf("rule %s is not in the list of rules", name)
	}
}

// TestCues checks the tables against each other: every cue has a class, and
// something that may follow it.
func TestCues(t *testing.T) {
	classes := map[Class]bool{Say: true, Write: true, Ask: true, Believe: true, Want: true, Order: true, Deny: true, Show: true, Promise: true, Feel: true}
	for lemma, value := range cueTable.All() {
		c := parseCue(lemma, value)
		if !classes[c.class] {
			t.Errorf("cue %s has class %q", lemma, c.class)
		}
	}
	for noun, value := range nounTable.All() {
		if c := parseCue(noun, value); !classes[c.class] {
			t.Errorf("noun %s has class %q", noun, c.class)
		}
	}
	for lemma, class := range classTable.All() {
		if !classes[Class(class)] {
			t.Errorf("%s has class %q", lemma, class)
		}
	}
	for name, table := range map[string]interface{ Check() error }{
		"classes": classTable, "forms": formTable, "cues": cueTable, "words": wordTable, "nouns": nounTable,
		"circumstances": circumstanceTable, "chains": chainTable, "labels": labelTable, "silences": silenceTable, "records": recordTable, "together": togetherTable,
	} {
		if err := table.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestExtraCues(t *testing.T) {
	e := Extractor{Cues: map[string]Class{"yodel": Say, "weigh in": Say, "Grok": Believe, "": Say, "say": Write}}
	for _, c := range []struct{ text, want string }{
		{`The choir yodeled that it was late.`, `indirect say: The choir | yodeled | that it was late`},
		{`“It is late,” Roth weighed in.`, `direct say: Roth | weighed in | “It is late,”`},
		{`Roth groks that it is late.`, `indirect believe: Roth | groks | that it is late`},
		{`Roth said it was late.`, `indirect write: Roth | said | it was late`},
	} {
		qs := e.Extract(sentence.Parse(c.text), nil)
		if len(qs) != 1 || render(c.text, qs[0]) != c.want {
			t.Errorf("%s: got %d quotations, want %s", c.text, len(qs), c.want)
			for _, q := range qs {
				t.Log(render(c.text, q))
			}
		}
	}
}
