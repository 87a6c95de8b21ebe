package hearsay_test

import (
	"testing"

	"github.com/hearsay-go/hearsay/stance"
)

// A stanceRow is a stance that a careful reader finds in an article. The rows
// were written before the library had read the articles.
type stanceRow struct {
	// holder is the name of the entity, or words of the phrase that names who
	// holds the stance; several that are as good are parted by "|".
	holder string
	kind   stance.Kind
	cue    string // words that overlap the cue, found once in the article
	zero   bool   // the polarity is 0
	known  bool   // the library does not find it
	may    bool   // readers may differ: it counts neither if found nor if not
}

var speechRulingStances = []stanceRow{
	{holder: "Supreme Court of Corravia", kind: stance.Reject, cue: "struck down"},
	{holder: "Supreme Court of Corravia", kind: stance.Assert, cue: "ruling 5-4", may: true},
	{holder: "Helena Marsh", kind: stance.Oppose, cue: "sweeps so broadly", may: true},
	{holder: "Supreme Court of Corravia|The court", kind: stance.Reject, cue: "rejected the government"},
	{holder: "Helena Marsh", kind: stance.Oppose, cue: "is not worth having", may: true},
	{holder: "Ruben Castellan", kind: stance.Oppose, cue: "accused his colleagues"},
	{holder: "Ruben Castellan", kind: stance.Agree, cue: "conceded that"},
	{holder: "Ruben Castellan", kind: stance.Oppose, cue: "clumsy", may: true},
	{holder: "Ruben Castellan", kind: stance.Assert, cue: "insisted that"},
	{holder: "Ruben Castellan", kind: stance.Oppose, cue: "is a mistake"},
	{holder: "Ida Brandt|A separate opinion", kind: stance.Doubt, cue: "voiced doubts"},
	{holder: "Tomas Rehn", kind: stance.Oppose, cue: "calling the transport minister “a tourist", known: true},
	{holder: "Tomas Rehn", kind: stance.Assert, cue: "has never denied"},
	{holder: "Tomas Rehn", kind: stance.Support, cue: "welcomed the ruling"},
	{holder: "Tomas Rehn", kind: stance.Commit, cue: "would do it again", known: true},
	{holder: "Tomas Rehn", kind: stance.Support, cue: "thanked his union"},
	{holder: "Tomas Rehn", kind: stance.Oppose, cue: "expressed disappointment"},
	{holder: "the judges", kind: stance.Refuse, cue: "had refused to award"},
	{holder: "Union of Municipal Workers", kind: stance.Support, cue: "hailed"},
	{holder: "Greta Lindholm", kind: stance.Demand, cue: "called on the government"},
	{holder: "Greta Lindholm", kind: stance.Warn, cue: "warned that the union"},
	{holder: "Union of Municipal Workers|the union", kind: stance.Oppose, cue: "would sue", may: true},
	{holder: "Greta Lindholm", kind: stance.Refuse, cue: "will not wait"},
	{holder: "Pavel Drost|whose office", kind: stance.Support, cue: "had defended the law"},
	{holder: "Pavel Drost", kind: stance.Oppose, cue: "was disappointed"},
	{holder: "Pavel Drost", kind: stance.Commit, cue: "would respect the ruling", known: true},
	{holder: "Pavel Drost", kind: stance.Refuse, cue: "ruled out asking"},
	{holder: "Carla Nunes", kind: stance.Oppose, cue: "described the judgment as “an invitation to chaos”"},
	{holder: "Carla Nunes", kind: stance.Demand, cue: "urged parliament"},
	{holder: "Anders Voll", kind: stance.Oppose, cue: "is not expected to support"},
	{holder: "Anders Voll", kind: stance.Doubt, cue: "skeptical of"},
	{holder: "three members of his cabinet", kind: stance.Oppose, cue: "opposed it"},
	{holder: "Opposition lawmakers", kind: stance.Doubt, cue: "unconvinced that"},
	{holder: "Mira Solberg", kind: stance.Oppose, cue: "Nobody in my party wants to repeat", may: true},
	{holder: "Jonas Pell", kind: stance.Support, cue: "praised the ruling"},
	{holder: "Jonas Pell", kind: stance.Doubt, cue: "questioned its reasoning"},
	{holder: "Jonas Pell", kind: stance.Assert, cue: "arguing that"},
	{holder: "Ines Amaro", kind: stance.Reject, cue: "disagreed"},
	{holder: "Ines Amaro", kind: stance.Support, cue: "is clear enough", may: true},
	{holder: "Both|Jonas Pell", kind: stance.Agree, cue: "agreed that"},
	{holder: "supporters", kind: stance.Commit, cue: "vowed to continue"},
	{holder: "Police Federation", kind: stance.Fear, cue: "fears that officers"},
	{holder: "Beate Holm", kind: stance.Believe, cue: "have not lost faith"},
	{holder: "Beate Holm", kind: stance.Oppose, cue: "cannot pretend that we are happy", known: true},
}

var foundryStrikeStances = []stanceRow{
	{holder: "workers at the Drummond", kind: stance.Oppose, cue: "walked off the job"},
	{holder: "Drummond & Hale|the company", kind: stance.Refuse, cue: "refused to drop"},
	{holder: "union leaders", kind: stance.Commit, cue: "were prepared to stay", known: true},
	{holder: "91 percent of the members", kind: stance.Agree, cue: "was approved by"},
	{holder: "members|United Foundry Workers", kind: stance.Reject, cue: "voted against"},
	{holder: "Wanda Kozak", kind: stance.Oppose, cue: "does not pay the rent", may: true},
	{holder: "Wanda Kozak", kind: stance.Reject, cue: "dismissed the offer"},
	{holder: "Wanda Kozak", kind: stance.Oppose, cue: "an insult wrapped", may: true},
	{holder: "Wanda Kozak", kind: stance.Demand, cue: "demanded that"},
	{holder: "Drummond & Hale", kind: stance.Support, cue: "defended the cuts"},
	{holder: "Drummond & Hale|The company", kind: stance.Deny, cue: "denies that it"},
	{holder: "Leonard Frisch", kind: stance.Refuse, cue: "promised on Monday not to"},
	{holder: "Leonard Frisch", kind: stance.Oppose, cue: "do not want a war"},
	{holder: "Leonard Frisch", kind: stance.Refuse, cue: "can’t pay wages", may: true},
	{holder: "everyone", kind: stance.Reject, cue: "shares that view", may: true},
	{holder: "Two directors", kind: stance.Demand, cue: "asked not to be named", may: true},
	{holder: "Two directors", kind: stance.Demand, cue: "had urged Frisch"},
	{holder: "Two directors", kind: stance.Fear, cue: "feared that customers"},
	{holder: "Agnes Thorpe", kind: stance.Oppose, cue: "in protest at"},
	{holder: "Agnes Thorpe", kind: stance.Oppose, cue: "reckless brinkmanship"},
	{holder: "Leonard Frisch", kind: stance.Refuse, cue: "declined to discuss"},
	{holder: "Osman Kaya", kind: stance.Support, cue: "backed the strikers", known: true},
	{holder: "Ruth Delaney", kind: stance.Support, cue: "backed the strikers", known: true},
	{holder: "Osman Kaya", kind: stance.Oppose, cue: "condemned an incident"},
	{holder: "Osman Kaya", kind: stance.Demand, cue: "appealed for calm"},
	{holder: "Osman Kaya", kind: stance.Support, cue: "support every worker"},
	{holder: "Osman Kaya", kind: stance.Refuse, cue: "won’t excuse"},
	{holder: "United Foundry Workers|The union", kind: stance.Oppose, cue: "denounced the attack"},
	{holder: "United Foundry Workers|The union", kind: stance.Deny, cue: "denied any involvement"},
	{holder: "The national government", kind: stance.Refuse, cue: "refused to take sides"},
	{holder: "Sofia Brandt", kind: stance.Hope, cue: "hoped for"},
	{holder: "Sofia Brandt", kind: stance.Commit, cue: "offered to mediate"},
	{holder: "United Foundry Workers|the union", kind: stance.Agree, cue: "was accepted by"},
	{holder: "Drummond & Hale|the company", kind: stance.Doubt, cue: "skepticism from"},
	{holder: "Leonard Frisch", kind: stance.Doubt, cue: "doubts that a mediator"},
	{holder: "Wanda Kozak", kind: stance.Believe, cue: "believes that is"},
	{holder: "Leonard Frisch", kind: stance.Fear, cue: "is afraid of", may: true},
	{holder: "Henrik Saar", kind: stance.Oppose, cue: "criticized Brandt"},
	{holder: "Henrik Saar", kind: stance.Oppose, cue: "should have been here", may: true},
	{holder: "Analysts", kind: stance.Believe, cue: "expect the dispute"},
	{holder: "Petra Lang", kind: stance.Warn, cue: "warned that a month-long"},
	{holder: "Petra Lang", kind: stance.Believe, cue: "would not rule out", may: true},
	{holder: "Petra Lang", kind: stance.Commit, cue: "would not rule out", may: true},
	{holder: "Kessland Chamber of Commerce", kind: stance.Oppose, cue: "a longtime critic of"},
	{holder: "Kessland Chamber of Commerce", kind: stance.Demand, cue: "called for a ban"},
	{holder: "Sofia Brandt", kind: stance.Reject, cue: "rejected outright"},
	{holder: "Dario Venn", kind: stance.Doubt, cue: "Nobody trusts", may: true},
	{holder: "Lucia", kind: stance.Oppose, cue: "is against the strike"},
	{holder: "Younger workers", kind: stance.Hope, cue: "more hopeful"},
	{holder: "Noor Haddad", kind: stance.Believe, cue: "They will blink first", may: true},
	{holder: "Noor Haddad", kind: stance.Believe, cue: "am sure of it"},
}

var coalDebateStances = []stanceRow{
	{holder: "parliament of Velmoria", kind: stance.Support, cue: "voted early on Thursday to", known: true},
	{holder: "Lukas Arnholt", kind: stance.Support, cue: "called it “the least we owe", known: true},
	{holder: "Lukas Arnholt", kind: stance.Support, cue: "no longer defending", zero: true},
	{holder: "Lukas Arnholt", kind: stance.Believe, cue: "still believe in"},
	{holder: "Lukas Arnholt", kind: stance.Refuse, cue: "cannot ask miners", may: true},
	{holder: "Lukas Arnholt", kind: stance.Doubt, cue: "do not trust myself"},
	{holder: "Green benches|Greens", kind: stance.Oppose, cue: "jeers from"},
	{holder: "Teresa Vidal", kind: stance.Oppose, cue: "an early opponent of"},
	{holder: "Teresa Vidal", kind: stance.Support, cue: "in favor of it"},
	{holder: "Teresa Vidal", kind: stance.Support, cue: "had not been against"},
	{holder: "Teresa Vidal", kind: stance.Oppose, cue: "only against ending", known: true},
	{holder: "Teresa Vidal", kind: stance.Fear, cue: "her concerns", may: true},
	{holder: "Teresa Vidal", kind: stance.Agree, cue: "was wrong to doubt", may: true},
	{holder: "Teresa Vidal", kind: stance.Doubt, cue: "was wrong to doubt", may: true},
	{holder: "Greens", kind: stance.Support, cue: "was applauded by"},
	{holder: "lawmakers in the mining districts", kind: stance.Oppose, cue: "anger from"},
	{holder: "Olga Renner", kind: stance.Support, cue: "supported the delay"},
	{holder: "Olga Renner", kind: stance.Oppose, cue: "opposed it in"},
	{holder: "Her aides", kind: stance.Deny, cue: "denied that she"},
	{holder: "Olga Renner", kind: stance.Refuse, cue: "refused to take questions"},
	{holder: "Felix Adair", kind: stance.Hope, cue: "had hoped to"},
	{holder: "Felix Adair", kind: stance.Agree, cue: "would accept a delay"},
	{holder: "Felix Adair", kind: stance.Commit, cue: "would not hesitate to call"},
	{holder: "Greens", kind: stance.Warn, cue: "have threatened to"},
	{holder: "Samira Cole", kind: stance.Refuse, cue: "did not join this government to bury", may: true},
	{holder: "Samira Cole", kind: stance.Oppose, cue: "stopped short of endorsing", may: true},
	{holder: "Samira Cole", kind: stance.Support, cue: "praised Vidal’s courage"},
	{holder: "Edmund Pryce", kind: stance.Assert, cue: "insists that coal"},
	{holder: "Nadia Kroll", kind: stance.Reject, cue: "has never accepted", known: true},
	{holder: "Nadia Kroll", kind: stance.Demand, cue: "urged her party"},
	{holder: "Edmund Pryce", kind: stance.Oppose, cue: "objected"},
	{holder: "My friend|Edmund Pryce", kind: stance.Demand, cue: "wants to save", may: true},
	{holder: "Edmund Pryce", kind: stance.Support, cue: "nothing but respect"},
	{holder: "Edmund Pryce", kind: stance.Reject, cue: "rejected her arithmetic"},
	{holder: "several hundred miners", kind: stance.Oppose, cue: "demonstrated against"},
	{holder: "their families", kind: stance.Oppose, cue: "demonstrated against"},
	{holder: "Viktor Lenz", kind: stance.Support, cue: "voted for Adair"},
	{holder: "Viktor Lenz", kind: stance.Oppose, cue: "regretted it"},
	{holder: "They", kind: stance.Commit, cue: "promise us retraining", may: true},
	{holder: "Viktor Lenz", kind: stance.Doubt, cue: "doubt any of them"},
	{holder: "His daughter", kind: stance.Reject, cue: "disagrees with him"},
	{holder: "His daughter|she", kind: stance.Believe, cue: "is convinced that"},
	{holder: "His daughter|she", kind: stance.Demand, cue: "wants the money"},
	{holder: "commission on climate", kind: stance.Warn, cue: "warned in a statement that"},
	{holder: "commission on climate", kind: stance.Oppose, cue: "called the vote “deeply regrettable"},
	{holder: "Lukas Arnholt", kind: stance.Refuse, cue: "saw no reason to"},
}

// annotatedArticles are three articles written for this test.
var annotatedArticles = []struct {
	file string
	rows []stanceRow
}{
	{"testdata/speech-ruling.txt", speechRulingStances},
	{"testdata/foundry-strike.txt", foundryStrikeStances},
	{"testdata/coal-debate.txt", coalDebateStances},
}

// Every cue of the annotation must stand in its article.
func TestStanceRows(t *testing.T) {
	for _, article := range annotatedArticles {
		text := readFile(t, article.file)
		for _, r := range article.rows {
			spanOf(t, text, r.cue)
		}
	}
}
