package stance

import (
	"slices"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay/internal/lexicon"
)

// allRows returns the rows of all tables.
func allRows() []row {
	return slices.Concat(activeRows, subjectRows, passiveRows, nounRows, adjectiveRows, negationRows, quotedRows, noneRows, familyRows, constructionRows, phraseRows, eventRows, spokenRows, moodRows)
}

// Every rule must be shown at work by two rows at least.
func TestRulesHaveRows(t *testing.T) {
	rows := map[string]int{}
	for _, r := range allRows() {
		_, _, stances := r.read()
		seen := map[string]bool{}
		for _, s := range stances {
			if !seen[s.Rule] && !r.known {
				rows[s.Rule]++
			}
			seen[s.Rule] = true
		}
	}
	for _, rule := range []string{
		activeVerb, passiveVerb, agentlessVerb, infinitiveVerb, participleVerb, quotationCue,
		lightVerbNoun, possessiveNoun, agentNoun, modifiedNoun, predicateAdjective, attachedAdjective, circumstance, partisanNoun,
		reportedMust, reportedWill, existentialDenial, deniedSubject, counterfactual, deniedPurpose, otherPurpose,
		describedAs, spokenJudgement, spokenConduct, authorsJudgement,
	} {
		if rows[rule] < 2 {
			t.Errorf("%s: %d rows", rule, rows[rule])
		}
		delete(rows, rule)
	}
	for rule := range rows {
		t.Errorf("%s is not in the list of this test", rule)
	}
}

// Of verbs, nouns and adjectives, every kind that the lists have must be shown
// by two rows.
func TestKindsHaveRows(t *testing.T) {
	of := map[string]list{}
	for _, rule := range []string{activeVerb, passiveVerb, agentlessVerb, infinitiveVerb, participleVerb, quotationCue} {
		of[rule] = verbList
	}
	for _, rule := range []string{lightVerbNoun, possessiveNoun, agentNoun, modifiedNoun} {
		of[rule] = nounList
	}
	for _, rule := range []string{predicateAdjective, attachedAdjective} {
		of[rule] = adjectiveList
	}
	rows := map[list]map[Kind]int{verbList: {}, nounList: {}, adjectiveList: {}}
	for _, r := range allRows() {
		_, _, stances := r.read()
		for _, s := range stances {
			if l, ok := of[s.Rule]; ok {
				rows[l][s.Kind]++
			}
		}
	}
	for l, kinds := range rows {
		for word, value := range wordTable.All() {
			for e := range entriesOf(strings.TrimSpace(value), l) {
				if k := e.attitude().kind; kinds[k] < 2 {
					t.Errorf("list %c, %s (as in %q): %d rows", l, k, word, kinds[k])
					kinds[k] = 2
				}
			}
		}
	}
}

// The lists must hold what the code reads.
func TestEntries(t *testing.T) {
	for _, table := range []lexicon.Table{wordTable, entryTable} {
		if err := table.Check(); err != nil {
			t.Fatal(err)
		}
	}
	kinds := []Kind{Support, Oppose, Agree, Reject, Hope, Fear, Believe, Doubt, Assert, Deny, Demand, Warn, Commit, Refuse}
	certainties := []Certainty{Certain, CertainNot, Probable, ProbableNot, Possible, PossibleNot, Undetermined}
	attitudes := 0
	for word, value := range wordTable.All() {
		l, _ := lookUp(word)
		for _, list := range []list{verbList, nounList, adjectiveList} {
			for e := range entriesOf(l.entries, list) {
				a := e.attitude()
				attitudes++
				if !slices.Contains(kinds, a.kind) || a.strength < 1 || a.strength > 3 || !slices.Contains(certainties, a.certainty) ||
					a.what == "" || a.turn != "" && a.turn != "void" && a.turn != "flips" && a.turn != "opposes" {
					t.Errorf("%s: %q", word, e.value)
				}
			}
		}
		for _, list := range []list{conductList, evaluationList} {
			for e := range entriesOf(l.entries, list) {
				if j := e.judgement(); e.value[0] != '+' && e.value[0] != '-' || j.strength < 1 || j.strength > 3 {
					t.Errorf("%s: %q", word, e.value)
				}
			}
		}
		for _, mark := range strings.Fields(value) {
			if name, ok := strings.CutPrefix(mark, "c="); ok {
				if name = strings.TrimSuffix(name, "!"); !slices.Contains(classNames[:], name) {
					t.Errorf("%s: no class %q", word, name)
				}
			}
		}
	}
	if attitudes < 2000 {
		t.Errorf("only %d forms with an attitude", attitudes)
	}
}
