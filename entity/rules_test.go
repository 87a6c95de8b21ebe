package entity

import (
	"slices"
	"testing"
)

// ruleRows hold cases for rules that the other tables use less than twice.
var ruleRows = []row{
	{name: "age", marked: `Then [Wiri Kahu|age-behind], 31, stayed.`},
	{name: "particle", marked: `It was [Zerba van Orel|particle-inside] again.`},
	{name: "speech", marked: `Then [Zerba|speech-verb] said no.`},
	{name: "role behind", marked: `It was [Zerba|role-behind], the lawyer, again.`},
	{name: "role behind, longer", marked: `We met [Zerba|role-behind], a retired teacher.`},
	{name: "who", marked: `It was [Zerba|who-behind], [who|pronoun-relative] left.`},
	{name: "who, without a comma", marked: `It was [Zerba|who-behind] [who|pronoun-relative] left.`},
	{name: "syllables", marked: `It was [Tze-liang|syllables] again.`},
	{name: "syllables, two words", marked: `It was [Zerba Tze-liang|syllables] again.`},
	{name: "paper", marked: `It was in the [Zerba Herald|paper-word] again.`},
	{name: "club", marked: `We saw [Zerba FC|club-word] again.`},
	{name: "site", marked: `We saw [Zerba Airport|site-word] again.`},
	{name: "inside a country", marked: `It was [Zerba|inside-country], [Peru|known-place].`},
	{name: "inside a state", marked: `We love [Zerba|inside-country], [Ohio|known-place].`},
	{name: "word behind", marked: `We love the [Zerba|word-behind] newspaper.`},
	{name: "word behind, place", marked: `We love the [Zerba|word-behind] province.`},
	{name: "acronym", marked: `We love the [ZRB|acronym].`},
	{name: "article before two words", marked: `We love the [Zerba Orel|article-before].`},
	{name: "country first", marked: `We love [Peru Zerba|country-first].`},
	{name: "country first, city", marked: `We love [Lima Zerba|country-first].`},
	{name: "listed", marked: `We love [Peru|known-place] and [Zerba|listed].`},
	{name: "learned", marked: `We love [Zerba|learned].`},
	{name: "learned, more words", marked: `We love [Zerba Green Music|learned].`},
	{name: "ahead", marked: `When [he|pronoun-ahead] was young, [Tom Ferris|given-name-first] sang.`},
}

// proposalRows hold cases for rules whose proposals the model seldom lets
// stand.
var proposalRows = []row{
	{name: "article", marked: `We love the [Zerba|article-before].`},
	{name: "common words", marked: `We love [Zerba Green Music|common-words].`},
	{name: "common words, more of them", marked: `We love [Zerba Golden Music|common-words].`},
	{name: "one capital", marked: `We love [Zerba|one-capital].`},
	{name: "one capital, other words", marked: `They saw [Zerba|one-capital] again.`},
}

// minRows is how many rows of the tables each rule must decide something in.
const minRows = 2

// TestEveryRuleHasRows counts the rows in which a rule decides, or proposes
// what the model may overrule.
func TestEveryRuleHasRows(t *testing.T) {
	fires := map[string]int{}
	for _, rows := range [][]row{namesRows, titleRows, aliasRows, pronounRows, nominalRows, metonymRows, ruleRows, proposalRows} {
		for _, r := range rows {
			var here []string
			text := textOf(unmark(r.marked))
			for _, m := range slices.Concat(Find(text).Mentions, propose(text)) {
				if !slices.Contains(here, m.Rule) {
					here = append(here, m.Rule)
					fires[m.Rule]++
				}
			}
		}
	}
	for r := noRule + 1; r < ruleCount; r++ {
		name, confidence := ruleTable[r].name, ruleTable[r].confidence
		if name == "" {
			t.Errorf("rule %d has no name", r)
		}
		if confidence < 0 || confidence > 1 {
			t.Errorf("rule %s has the confidence %v", name, confidence)
		}
		if fires[name] < minRows {
			t.Errorf("rule %s decides something in %d rows, want at least %d", name, fires[name], minRows)
		}
	}
}

func TestRules(t *testing.T) {
	checkRows(t, ruleRows, func(text string) string {
		return markUp(text, Find(textOf(text)).Mentions, func(m Mention) string { return m.Rule })
	})
}

func TestProposals(t *testing.T) {
	checkRows(t, proposalRows, func(text string) string {
		return markUp(text, propose(textOf(text)), func(m Mention) string { return m.Rule })
	})
}
