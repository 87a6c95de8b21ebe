package entity

import (
	"testing"

	"github.com/hearsay-go/hearsay/sentence"
)

// titleRows hold, for each person's name, the roles its entity has by then.
// The marks around the text of a role are the row's own: the label of a name
// is its Title and the entity's first role, which are mostly the same.
var titleRows = []row{
	{name: "nationality", marked: `Norwegian Prime Minister [Ingrid Solheim|Norwegian Prime Minister] left.`, known: true},
	{name: "country", marked: `Then US President [Joan Avery|US President] left.`, known: true},
	{name: "address", marked: `Then Mr. [Okafor|Mr.] left.`, known: true},
	{name: "address and role", marked: `Then Lt. Gen. [Omar Haddad|Lt. Gen.] left.`, known: true},
	{name: "of", marked: `Then US Secretary of State [Carol Denton|US Secretary of State] left.`, known: true},
	{name: "ministry in the title", marked: `The Minister of Health and Sport [Carol Denton|Minister of Health and Sport] left.`, known: true},
	{name: "possessor", marked: `Talks with [Nasser|]’s special envoy to Syria [Pavel Marek|Nasser’s special envoy to Syria] failed.`, known: true},
	{name: "lower case", marked: `The Georgian opposition lawmaker [Tamar Gelashvili|Georgian opposition lawmaker] left.`, known: true},
	{name: "several modifiers", marked: `and Danish foreign policy aide [Lars Krogh|Danish foreign policy aide], among others.`, known: true},
	{name: "organisation", marked: `The Varda Bank chief executive [Tom Ferris|Varda Bank chief executive] left.`, known: true},
	{name: "former", marked: `The former Chilean president [Ana Brito|former Chilean president] left.`, known: true},
	{name: "not over a comma", marked: `In Oslo, President [Joan Avery|President] left.`, known: true},
	{name: "not over and", marked: `The king and President [Joan Avery|President] left.`, known: true},
	{name: "not over a verb", marked: `They say President [Joan Avery|President] left.`, known: true},
	{name: "after the name", marked: `Then [Jan Novak|Czech foreign minister], the Czech foreign minister, left.`, known: true},
	{name: "after the name without article", marked: `Then [Jan Novak|Czech foreign minister], Czech foreign minister, left.`, known: true},
	{name: "after the name with of", marked: `Then [Jan Novak|president of the World Grain Council], president of the World Grain Council, left.`, known: true},
	{name: "after the name at the end", marked: `It was led by [Jan Novak|head of the opposition party], head of the opposition party.`, known: true},
	{name: "after the name with a relative clause", marked: `Then [Jan Novak|lawyer], a lawyer who won, left.`, known: true},
	{name: "spokeswoman before a comma", marked: `A spokeswoman for the ministry, [Ana Brito|spokeswoman for the ministry], said no.`, known: true},
	{name: "the role, the name,", marked: `The Czech foreign minister, [Jan Novak|Czech foreign minister], said no.`, known: true},
	{name: "not a list", marked: `The minister, [Jan Novak|] and a guard left.`, known: true},
	{name: "no title", marked: `Then [Jan Novak|] left.`, known: true},
	{name: "two names", marked: `King [Olav|King] met President [Joan Avery|President].`, known: true},
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
				role := ""
				if roles := x.Entity(m.Entities[0]).Roles; len(roles) > 0 {
					role = roles[0].Text
					if (sentence.Span{}) == m.Title || text[m.Title.Start:m.Title.End] != role {
						role += " / " + text[m.Title.Start:m.Title.End]
					}
				}
				out += text[at:m.Start] + "[" + text[m.Start:m.End] + "|" + role + "]"
				at = m.End
			}
			return out + text[at:]
		})
	}
}
