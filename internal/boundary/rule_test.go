package boundary

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// rules are cases by the rule that decides what is marked with "|": a
// sentence ends there or not. Every rule has at least two.
var rules = []struct {
	rule  Rule
	cases []string
}{
	{EndsText, []string{"It rained.|", "Did it rain?|"}},
	{EndsBlankLine, []string{"Rain in the north|\n\nIt rained.", "It rained.|\n \nIt stopped.", "Rain|\u2029Snow"}},
	{EndsScript, []string{"天気がいい。|行こう。", "هل تمطر؟| نعم."}},
	{EndsMissingSpace, []string{"It rained.|Then it stopped.", "He said “no.”|Then he left."}},
	{EndsStarter, []string{"He moved to the U.S.| His wife stayed.", "She joined Acme Inc.| The pay was good.", "ITO: No.| I left.", "“No.| I left.”"}},
	{EndsPlain, []string{"It rained.| Roads flooded.", "Will it rain?| Nobody knows.", "It opens on Oct. 1.| Mr. Ito will speak.", "It opened on May 13.| St. Salto was shut."}},
	{EndsLine, []string{"Mayor quits after audit|\nThe mayor of Salto resigned on Tuesday after an audit of his office.", "Name: Ana Ruiz|\nAge: 44"}},
	{EndsListItem, []string{"What to bring|\n• Water", "What to bring today|\n1. Water"}},
	{EndsUnmarked, []string{"How to keep the rice dry| When the rain starts, close the lid.", "What to do with old coins| They can be sold."}},
	{InsideWord, []string{"He runs Node.|Js on it", "The U.|S. left"}},
	{ListMarker, []string{"1.| Wash the rice.", "b)|\nDate it."}},
	{Title, []string{"Dr.| Ito left.", "He met Gen.| Alvarez."}},
	{Inside, []string{"Ali vs.| Frazier", "fruit, e.g.| Apples", "P.S.| The keys are here."}},
	{NumberFollows, []string{"See No.| 5 here.", "On Jan.| 6 they met.", "It cost Rs.| 500."}},
	{HourFollows, []string{"It closes at 10 p.m.| Monday.", "Doors open at 7 p.m.| Tickets cost $5."}},
	{Initial, []string{"George W.| Brown won.", "She cited D.| S. Lee.", "It was George H.W.| Farrow."}},
	{Attribution, []string{"“So what?”| said Dana.", "“Why us?”| Mr. Oduya asked.", "Is it agreed?| she asked."}},
	{GoesOn, []string{"Where next?| and when?", "The band Wham!| played."}},
	{LowerCase, []string{"Acme Inc.| said so.", "at 9 a.m.| local time"}},
	{LineGoesOn, []string{"The report by the Auditor General of New|\nZealand, released late on Friday to members.", "A short line|\nthen the rest of it."}},
	{NeedsMore, []string{"They met at| The Hague.", "He had one rule:| Never explain.", "OSLO (AP) -| Rain fell."}},
	{AlwaysCapital, []string{"The only place| I know.", "The best place| I’ve seen."}},
	{Weights, []string{"I wonder...| Perhaps not.", "Shares of Delta Corp.| Holdings fell."}},
}

func TestRules(t *testing.T) {
	var tested []Rule
	for _, c := range rules {
		tested = append(tested, c.rule)
		if len(c.cases) < 2 {
			t.Errorf("%s: fewer than two cases", c.rule)
		}
		for _, marked := range c.cases {
			before, after, _ := strings.Cut(marked, "|")
			text := before + after
			found := Rule("no candidate")
			s := Scanner{Text: text, Final: true}
			s.Watch = func(d Decision) bool {
				if d.End == len(before) {
					found = d.Rule
				}
				return d.Ends
			}
			for ok := true; ok; {
				_, _, ok = s.Next()
			}
			if c.rule == InsideWord && found == "no candidate" {
				continue // passed over before any rule is asked
			}
			if found != c.rule {
				t.Errorf("%q is decided by %q, want %q", marked, found, c.rule)
			}
		}
	}
	tested = append(tested, Given, WholeQuotation) // the caller's: tested in package sentence
	source, err := os.ReadFile("rule.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := regexp.MustCompile(`Rule = "([a-z-]+)"`).FindAllSubmatch(source, -1)
	for _, d := range declared {
		if !slices.Contains(tested, Rule(d[1])) {
			t.Errorf("%s: not tested", d[1])
		}
	}
	if len(declared) != len(tested) {
		t.Errorf("%d rules declared, %d tested", len(declared), len(tested))
	}
}

func TestTables(t *testing.T) {
	for name, check := range map[string]func() error{
		"abbreviations": abbreviations.Check, "starters": starters.Check,
		"attributions": attributions.Check, "times": times.Check, "weights": packed.Check,
	} {
		if err := check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
