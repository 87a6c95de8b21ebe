package entity

import "testing"

// aliasRows hold, for each mention of a name, the name of its entity.
var aliasRows = []row{
	{name: "last name", marked: `[Maria Keller|Maria Keller] spoke.
[Keller|Maria Keller] was angry.`, known: true},
	{name: "last name with a title", marked: `[Maria Keller|Maria Keller] spoke.
Mrs. [Keller|Maria Keller] was angry.`, known: true},
	{name: "last name first", marked: `Ms. [Keller|Maria Keller] was angry.
Then [Maria Keller|Maria Keller] spoke.`, known: true},
	{name: "first name", marked: `[Maria Keller|Maria Keller] spoke to reporters.
[Maria|Maria Keller] was angry.`, known: true},
	{name: "possessive", marked: `[Maria Keller|Maria Keller]’s brother met [Keller|Maria Keller]’s aunt.`, known: true},
	{name: "middle name left out", marked: `[John Henry Dawson|John Henry Dawson] spoke.
[John Dawson|John Henry Dawson] was angry.`, known: true},
	{name: "initial", marked: `[John H. Dawson|John H. Dawson] spoke.
[John Dawson|John H. Dawson] was angry.`, known: true},
	{name: "junior", marked: `[Harold Finch Jr.|Harold Finch Jr.] spoke.
[Finch|Harold Finch Jr.] was angry.`, known: true},
	{name: "particle", marked: `[Alexander van der Meer|Alexander van der Meer] spoke.
President [Van der Meer|Alexander van der Meer] was angry.`, known: true},
	{name: "al", marked: `[Ahmed al-Masri|Ahmed al-Masri] spoke.
Mr. [Masri|Ahmed al-Masri] was angry.
[Al-Masri|Ahmed al-Masri] left.`, known: true},
	{name: "accents left out", marked: `[José Núñez|José Núñez] spoke.
[Nunez|José Núñez] was angry.`, known: true},
	{name: "two of one surname", marked: `[Ben Harlow|Ben Harlow] met [Susan Harlow|Susan Harlow].
Mr. [Harlow|Ben Harlow] smiled, and Ms. [Harlow|Susan Harlow] frowned.`, known: true},
	{name: "the one last mentioned", marked: `[Ben Harlow|Ben Harlow] met [Susan Harlow|Susan Harlow].
[Ben Harlow|Ben Harlow] left.
[Harlow|Ben Harlow] slept.`, known: true},
	{name: "a third of one surname", marked: `[Ben Harlow|Ben Harlow] met [Tom Ferris|Tom Ferris], son of [Kim Ferris|Kim Ferris].`, known: true},
	{name: "the family", marked: `[Ben Harlow|Ben Harlow] married [Susan Harlow|Susan Harlow].
The [Harlows|Ben Harlow + Susan Harlow] moved.`, known: true},
	{name: "king", marked: `King [Olav|Olav] waved, and [Olav|Olav] left.`, known: true},
	{name: "country and people", marked: `[Russia|Russia] and the [Russian|Russia] army; [Russians|Russia] left.`, known: true},
	{name: "forms of one country", marked: `The [US|United States], the [U.S.|United States] and the [United States|United States] and [American|United States] firms.`, known: true},
	{name: "people only", marked: `A [Czech|Czech Republic] firm won.`, known: true},
	{name: "continent", marked: `[European|Europe] allies in [Europe|Europe].`, known: true},
	{name: "the West", marked: `[Western|the West] states, the [West|the West].`, known: true},
	{name: "acronym in brackets", marked: `The [World Grain Council|World Grain Council] ([WGC|World Grain Council]) met.
The [WGC|World Grain Council] left.`, known: true},
	{name: "acronym first", marked: `The [WGC|World Grain Council] met.
The head of the [World Grain Council|World Grain Council] left.`, known: true},
	{name: "acronym with of and for", marked: `The [Union of Teachers for Peace|Union of Teachers for Peace] struck.
The [UTP|Union of Teachers for Peace] won.`, known: true},
	{name: "known acronym", marked: `The [EU|European Union] and the [European Union|European Union] and the [U.N.|United Nations].`, known: true},
	{name: "the head alone", marked: `The [Ministry of Health|Ministry of Health] warned.
The [Ministry|Ministry of Health] was right.`, known: true},
	{name: "first word of a company", marked: `[Varda Holdings|Varda Holdings] fell.
Shares in [Varda|Varda Holdings] rose.`, known: true},
	{name: "company without its suffix", marked: `[Datavine Inc.|Datavine Inc.] fell.
[Datavine|Datavine Inc.] rose.`, known: true},
	{name: "different firms", marked: `[Varda Bank|Varda Bank] fell and [Varda Airlines|Varda Airlines] rose.`, known: true},
	{name: "article of a paper", marked: `He told [The New York Times|The New York Times] so.
The [New York Times|The New York Times] printed it.`, known: true},
	{name: "language", marked: `He spoke [Russian|Russian] in [Russia|Russia].`, known: true},
	{name: "capitals", marked: `[KELLER|Maria Keller] WARNS OF STRIKE
[Maria Keller|Maria Keller] spoke.`, known: true},
	{name: "title distinguishes kinds", marked: `[Maria Keller|Maria Keller] leads [Keller Industries|Keller Industries].`, known: true},
	{name: "nickname", marked: `[Joe Harlow|Joseph Harlow] left.
[Joseph Harlow|Joseph Harlow] came back.`, known: true},
}

func TestAliases(t *testing.T) {
	checkRows(t, aliasRows, func(text string) string {
		x := Find(textOf(text))
		return mark(text, x.Mentions, func(m Mention) string {
			if m.Form != Name {
				return ""
			}
			return names(x, m.Entities)
		})
	})
}
