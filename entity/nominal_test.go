package entity

import (
	"strings"
	"testing"
)

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
	{name: "a chief minister is another", marked: `Food Minister Joan Avery met Chief Minister Tom Ferris.
[The minister|Joan Avery] was tired, and [the chief minister|Tom Ferris] was not.`},
	{name: "another is named later", marked: `Senator Joan Avery came by train.
[The senator|Joan Avery] was tired. Then Senator Tom Ferris came.`},
	{name: "became", marked: `Joan Avery became transport minister in May.
[The minister|Joan Avery] was tired.`},
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
	{name: "long after the name", marked: `Varda Bank fell.
` + strings.Repeat("Tom Ferris met Lea Roth.\n", 20) + `Customers left [the bank|Varda Bank].`},
	{name: "as a modifier", marked: `Varda Bank fell.
Customers closed the bank account.`},
	{name: "two banks", marked: `Varda Bank and Elgin Bank fell.
Customers left the bank.`},
	{name: "after a metaphor", marked: `The White House denied it.
The house was cold.`},

	{name: "vice president is no president", marked: `Vice President Joan Avery left.
The president slept, and [the vice president|Joan Avery] did not.`},
	{name: "another word for the country", marked: `US President Joan Avery left.
Then [the American president|Joan Avery] slept.`},
	{name: "leader", marked: `US President Joan Avery left.
Then [the US leader|Joan Avery] slept.`},
	{name: "leader of nobody", marked: `US President Joan Avery left.
Then the leader slept.`},
	{name: "short title", marked: `Sen. Joan Avery left.
Then [the senator|Joan Avery] slept.`},
	{name: "age and title", marked: `Sen. Joan Avery left.
Then [the 73-year-old senator|Joan Avery] slept.`},
	{name: "age", marked: `Tom Ferris, 54, left.
Then [the 54-year-old|Tom Ferris] slept.`},
	{name: "age of a thing", marked: `Tom Ferris, 54, left.
Then the 54-year-old car broke.`},
	{name: "attorney general", marked: `Attorney General Joan Avery left.
The general slept, and [the attorney general|Joan Avery] did not.`},
	{name: "two ministers told apart", marked: `Czech Foreign Minister Jan Novak met Danish Foreign Minister Lars Krogh.
The minister slept, and then [the Czech minister|Jan Novak] left.`},
	{name: "whose father", marked: `Tom Ferris, father of the victim, left.
The victim slept.`},
	{name: "ex-president", marked: `Then ex-president Joan Avery left.
[The former president|Joan Avery] slept, and the president did not.`},
	{name: "either of two roles", marked: `Chairman and chief executive Tom Ferris left.
Then [the chairman|Tom Ferris] slept.`},
	{name: "the company", marked: `Varda Inc. fell.
Then [the company|Varda Inc.] rose.`},
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
