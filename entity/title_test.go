package entity

import "testing"

// titleRows hold, for each person's name, its title, and the first role of
// its entity where that is another.
var titleRows = []row{
	{name: "nationality", marked: `Norwegian Prime Minister [Ingrid Solheim|Norwegian Prime Minister] left.`},
	{name: "country", marked: `Then US President [Joan Avery|US President] left.`},
	{name: "address", marked: `Then Mr. [Okafor|Mr.] left.`},
	{name: "address and role", marked: `Then Lt. Gen. [Omar Haddad|Lt. Gen.] left.`},
	{name: "of", marked: `Then US Secretary of State [Carol Denton|US Secretary of State] left.`},
	{name: "ministry in the title", marked: `The Minister of Health and Sport [Carol Denton|Minister of Health and Sport] left.`},
	{name: "possessor", marked: `Talks with [Maria Keller|]’s special envoy to Syria [Pavel Marek|Maria Keller’s special envoy to Syria] failed.`},
	{name: "lower case", marked: `The Georgian opposition lawmaker [Tamar Gelashvili|Georgian opposition lawmaker] left.`},
	{name: "several modifiers", marked: `and Danish foreign policy aide [Lars Krogh|Danish foreign policy aide], among others.`},
	{name: "organisation", marked: `The Varda Bank chief executive [Tom Ferris|Varda Bank chief executive] left.`},
	{name: "former", marked: `The former Chilean president [Ana Brito|former Chilean president] left.`},
	{name: "not over a comma", marked: `In Oslo, President [Joan Avery|President] left.`},
	{name: "not over and", marked: `The king and President [Joan Avery|President] left.`},
	{name: "not over a verb", marked: `They say President [Joan Avery|President] left.`},
	{name: "after the name", marked: `Then [Jan Novak|Czech foreign minister], the Czech foreign minister, left.`},
	{name: "after the name without article", marked: `Then [Jan Novak|Czech foreign minister], Czech foreign minister, left.`},
	{name: "after the name with of", marked: `Then [Jan Novak|president of the World Grain Council], president of the World Grain Council, left.`},
	{name: "after the name at the end", marked: `It was led by [Jan Novak|head of the opposition party], head of the opposition party.`},
	{name: "after the name with a relative clause", marked: `Then [Jan Novak|lawyer], a lawyer who won, left.`},
	{name: "spokeswoman before a comma", marked: `A spokeswoman for the ministry, [Ana Brito|spokeswoman for the ministry], said no.`},
	{name: "the role, the name,", marked: `The Czech foreign minister, [Jan Novak|Czech foreign minister], said no.`},
	{name: "not a list", marked: `The minister, [Jan Novak|] and a guard left.`},
	{name: "no title", marked: `Then [Jan Novak|] left.`},
	{name: "two names", marked: `King [Olav|King] met President [Joan Avery|President].`},
}

func TestTitles(t *testing.T) {
	for _, r := range titleRows {
		checkRows(t, []row{r}, func(text string) string {
			x := Find(textOf(text))
			out, at := "", 0
			for _, m := range x.Mentions {
				if m.Kind != Person || m.Form != Name {
					continue
				}
				role := m.Title.In(text)
				if roles := x.Entity(m.Entities[0]).Roles; len(roles) > 0 && roles[0].Text != role {
					role += " / " + roles[0].Text
				}
				out += text[at:m.Start] + "[" + text[m.Start:m.End] + "|" + role + "]"
				at = m.End
			}
			return out + text[at:]
		})
	}
}
