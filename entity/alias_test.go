package entity

import "testing"

// aliasRows hold, for each mention of a name, the name of its entity.
var aliasRows = []row{
	{name: "last name", marked: `[Maria Keller|Maria Keller] spoke.
[Keller|Maria Keller] was angry.`},
	{name: "last name with a title", marked: `[Maria Keller|Maria Keller] spoke.
Mrs. [Keller|Maria Keller] was angry.`},
	{name: "last name first", marked: `Ms. [Keller|Maria Keller] was angry.
Then [Maria Keller|Maria Keller] spoke.`},
	{name: "first name", marked: `[Maria Keller|Maria Keller] spoke to reporters.
[Maria|Maria Keller] was angry.`},
	{name: "possessive", marked: `[Maria Keller|Maria Keller]’s brother met [Keller|Maria Keller]’s aunt.`},
	{name: "middle name left out", marked: `[John Henry Dawson|John Henry Dawson] spoke.
[John Dawson|John Henry Dawson] was angry.`},
	{name: "initial", marked: `[John H. Dawson|John H. Dawson] spoke.
[John Dawson|John H. Dawson] was angry.`},
	{name: "junior", marked: `[Harold Finch Jr.|Harold Finch Jr.] spoke.
[Finch|Harold Finch Jr.] was angry.`},
	{name: "particle", marked: `[Alexander van der Meer|Alexander van der Meer] spoke.
President [Van der Meer|Alexander van der Meer] was angry.`},
	{name: "al", marked: `[Ahmed al-Masri|Ahmed al-Masri] spoke.
Mr. [Masri|Ahmed al-Masri] was angry.
[Al-Masri|Ahmed al-Masri] left.`},
	{name: "accents left out", marked: `[José Núñez|José Núñez] spoke.
[Nunez|José Núñez] was angry.`},
	{name: "two of one surname", marked: `[Ben Harlow|Ben Harlow] met [Susan Harlow|Susan Harlow].
Mr. [Harlow|Ben Harlow] smiled, and Ms. [Harlow|Susan Harlow] frowned.`},
	{name: "the one last mentioned", marked: `[Ben Harlow|Ben Harlow] met [Susan Harlow|Susan Harlow].
[Ben Harlow|Ben Harlow] left.
[Harlow|Ben Harlow] slept.`},
	{name: "a third of one surname", marked: `[Ben Harlow|Ben Harlow] met [Tom Ferris|Tom Ferris], son of [Kim Ferris|Kim Ferris].`},
	{name: "the family", marked: `[Ben Harlow|Ben Harlow] married [Susan Harlow|Susan Harlow].
The [Harlows|Ben Harlow + Susan Harlow] moved.`},
	{name: "king", marked: `King [Olav|Olav] waved, and [Olav|Olav] left.`},
	{name: "country and people", marked: `[Russia|Russia] and the [Russian|Russia] army; [Russians|Russia] left.`},
	{name: "forms of one country", marked: `The [US|United States], the [U.S.|United States] and the [United States|United States] and [American|United States] firms.`},
	{name: "people only", marked: `A [Czech|Czech Republic] firm won.`},
	{name: "continent", marked: `[European|Europe] allies in [Europe|Europe].`},
	{name: "the West", marked: `[Western|the West] states, the [West|the West].`},
	{name: "acronym in brackets", marked: `The [World Grain Council|World Grain Council] ([WGC|World Grain Council]) met.
The [WGC|World Grain Council] left.`},
	{name: "acronym first", marked: `The [WGC|World Grain Council] met.
The head of the [World Grain Council|World Grain Council] left.`},
	{name: "acronym with of and for", marked: `The [Union of Teachers for Peace|Union of Teachers for Peace] struck.
The [UTP|Union of Teachers for Peace] won.`},
	{name: "known acronym", marked: `The [EU|European Union] and the [European Union|European Union] and the [U.N.|United Nations].`},
	{name: "the head alone", marked: `The [Ministry of Health|Ministry of Health] warned.
The [Ministry|Ministry of Health] was right.`},
	{name: "first word of a company", marked: `[Varda Holdings|Varda Holdings] fell.
Shares in [Varda|Varda Holdings] rose.`},
	{name: "company without its suffix", marked: `[Datavine Inc.|Datavine Inc.] fell.
[Datavine|Datavine Inc.] rose.`},
	{name: "different firms", marked: `[Varda Bank|Varda Bank] fell and [Varda Airlines|Varda Airlines] rose.`},
	{name: "article of a paper", marked: `He told [The New York Times|The New York Times] so.
A [New York Times|The New York Times] reporter knew.`},
	{name: "language", marked: `He spoke [Russian|Russian] in [Russia|Russia].`},
	{name: "capitals", marked: `[KELLER|Maria Keller] WARNS OF STRIKE
[Maria Keller|Maria Keller] spoke.`},
	{name: "title distinguishes kinds", marked: `[Maria Keller|Maria Keller] leads [Keller Industries|Keller Industries].`},
	{name: "nickname", marked: `[Joe Harlow|Joe Harlow] left.
[Joseph Harlow|Joe Harlow] came back.`},
}

func TestAliases(t *testing.T) {
	checkRows(t, aliasRows, func(text string) string {
		x := Find(textOf(text))
		return markUp(text, x.Mentions, func(m Mention) string {
			if m.Form != Name {
				return ""
			}
			return names(x, m.Entities)
		})
	})
}
