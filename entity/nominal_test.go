package entity

import "testing"

// nominalRows hold, for each description, the name of whom it means.
var nominalRows = []row{
	{name: "minister", marked: `Foreign Minister Lars Krogh came by train.
[The minister|Lars Krogh] was tired.`},
	{name: "nationality", marked: `Norwegian Foreign Minister Lars Krogh came by train.
Then [the Norwegian foreign minister|Lars Krogh] left.`},
	{name: "another nationality", marked: `Norwegian Foreign Minister Lars Krogh came by train.
Then the Danish minister left.`},
	{name: "former", marked: `Former Senator Joan Avery met President Mateo Quispe.
[The former senator|Joan Avery] was tired, and [the president|Mateo Quispe] was not.`},
	{name: "former is not present", marked: `Former Senator Joan Avery came by train.
The senator was tired.`},
	{name: "two of them", marked: `Senator Joan Avery met Senator Tom Ferris.
The senator was tired.`},
	{name: "not yet named", marked: `The minister was tired.
Minister Lars Krogh slept.`},
	{name: "of something else", marked: `Minister Lars Krogh came by train.
The minister of finance was tired.`},
	{name: "indefinite", marked: `Minister Lars Krogh met a minister.`},
	{name: "pronoun for it", marked: `Minister Lars Krogh met Paul Weaver.
[The minister|Lars Krogh] said he was tired.`},
	{name: "ministry", marked: `The Ministry of Health warned of fever.
On Monday [the ministry|Ministry of Health] closed the school.`},
	{name: "bank", marked: `Varda Bank fell.
Customers left [the bank|Varda Bank], which was old.`},
	{name: "as a modifier", marked: `Varda Bank fell.
Customers closed the bank account.`},
	{name: "two banks", marked: `Varda Bank and Elgin Bank fell.
Customers left the bank.`},
	{name: "after a metaphor", marked: `The White House denied it.
The house was cold.`},
}

func TestNominals(t *testing.T) {
	checkRows(t, nominalRows, func(text string) string {
		x := Find(textOf(text))
		return markUp(text, x.Mentions, func(m Mention) string {
			if m.Form != Nominal {
				return ""
			}
			return names(x, m.Entities)
		})
	})
}
