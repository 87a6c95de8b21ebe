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

	{name: "nickname in marks", marked: `[Robert “Bob” Ferris|Robert “Bob” Ferris] left.
[Bob Ferris|Robert “Bob” Ferris] came back.`},
	{name: "nickname in marks, alone", marked: `[Robert “Bob” Ferris|Robert “Bob” Ferris] left.
[Bob|Robert “Bob” Ferris] came back.`},
	{name: "nickname of several words", marked: `[Thomas “The Rock” Ferris|Thomas “The Rock” Ferris] left.
[Thomas Ferris|Thomas “The Rock” Ferris] came back.`, known: true},
	{name: "a relative does not take the name over", marked: `[Ben Harlow|Ben Harlow] sang.
[Harlow|Ben Harlow] slept, and [Harlow|Ben Harlow] left.
His father, [Karl Harlow|Karl Harlow], spoke.
[Harlow|Ben Harlow] came back.`},
	{name: "title chooses", marked: `President [Ben Harlow|Ben Harlow] met Senator [Susan Harlow|Susan Harlow].
Senator [Harlow|Susan Harlow] left, and President [Harlow|Ben Harlow] stayed.`},
	{name: "short title chooses", marked: `President [Ben Harlow|Ben Harlow] met Senator [Kim Harlow|Kim Harlow].
[Ben Harlow|Ben Harlow] left.
Sen. [Harlow|Kim Harlow] stayed.`},
	{name: "father and son", marked: `[Harold Finch Jr.|Harold Finch Jr.] met [Harold Finch Sr.|Harold Finch Sr.] again.`},
	{name: "two kings", marked: `King [Charles II|Charles II] and King [Charles III|Charles III] ruled.`},
	{name: "one king", marked: `King [Charles III|Charles III] came, and [Charles|Charles III] left.`},
	{name: "two of one first name", marked: `[Tom Ferris|Tom Ferris] met [Tom Weaver|Tom Weaver] twice.
[Tom Weaver|Tom Weaver] left.
[Weaver|Tom Weaver] slept.`},
	{name: "family name first", marked: `[Viktor Orel|Viktor Orel] came, and then [Orel Viktor|Viktor Orel] left.`},
	{name: "two of a family name that stands first", marked: `[Kim Jong Un|Kim Jong Un] met [Kim Yo Jong|Kim Yo Jong] again.
[Kim Jong Un|Kim Jong Un] left.
[Kim|Kim Jong Un] slept.`},
	{name: "two last names", marked: `[Ana Ruiz Salas|Ana Ruiz Salas] spoke.
[Ruiz Salas|Ana Ruiz Salas] was angry.`},
	{name: "first of two last names", marked: `[Ana Ruiz Salas|Ana Ruiz Salas] spoke.
Ms. [Ruiz|Ana Ruiz Salas] was angry.`},
	{name: "last name before a middle name", marked: `[Anna Keller Orel|Anna Keller Orel] met [Maria Keller|Maria Keller].
Ms. [Keller|Maria Keller] was angry.`},
	{name: "spelling of a last name", marked: `President [Volodymyr Zelenskyy|Volodymyr Zelenskyy] came.
Mr. [Zelensky|Volodymyr Zelenskyy] left.`},
	{name: "spelling of a first name", marked: `[Yury Marek|Yury Marek] came, and [Yuri Marek|Yury Marek] left.`},
	{name: "spelling with doubled letters", marked: `[Mohammed Haddad|Mohammed Haddad] came, and [Mohamed Haddad|Mohammed Haddad] left.`},
	{name: "brother and sister", marked: `[Daniel Harlow|Daniel Harlow] met [Danielle Harlow|Danielle Harlow] again.`},
	{name: "initials without points", marked: `[J.R. Dawson|J.R. Dawson] came, and [JR Dawson|J.R. Dawson] left.`},
	{name: "accents of Vietnam", marked: `[Nguyễn Trọng|Nguyễn Trọng] came.
Mr. [Trong|Nguyễn Trọng] left.`},
	{name: "combining accents", marked: "[José Nun\u0303ez|José Nun\u0303ez] came.\n[Nunez|José Nun\u0303ez] left."},
	{name: "particle at the start of a sentence", marked: `[Joost van Rielt|Joost van Rielt] sneezed.
[Van Rielt|Joost van Rielt] left. Nobody saw [van Rielt|Joost van Rielt] or [Rielt|Joost van Rielt].`},
	{name: "short form of a firm", marked: `[Tavel Lifts|Tavel Lifts] sold its plant. [Tavel|Tavel Lifts] was not amused.`},
	{name: "short form of a club", marked: `[Kelso Rovers|Kelso Rovers] won. [Rovers|Kelso Rovers]’ coach, [Ida Lund|Ida Lund], smiled.`},
	{name: "a country and its union", marked: `Rain fell in [Norrmark|Norrmark]. The [Norrmark Sailors Union|Norrmark Sailors Union] denied it.
[Norrmark|Norrmark] said so.`},
	{name: "a person of the name of a firm", marked: `[Marchetti Lifts|Marchetti Lifts] grew.
[Rosa Marchetti|Rosa Marchetti] smiled. [Marchetti|Rosa Marchetti] was not amused.`},
	{name: "a name without the capitals of a headline", marked: `[ILVA DOLMAN|Ilva Dolman]: It rained in [OTTERSUND|Ottersund].
[Ilva Dolman|Ilva Dolman] left [Ottersund|Ottersund]. So did [NATO|NATO].`},
	{name: "possessive in capitals", marked: `[MARIA KELLER|Maria Keller]’S HOUSE BURNED
[Maria Keller|Maria Keller] wept.`},
	{name: "maiden name", marked: `[Maria Keller-Marek|Maria Keller-Marek] spoke.
Ms. [Keller|Maria Keller-Marek] was angry.`, known: true},
	{name: "country in front", marked: `The [Peruvian Grain Board|Peruvian Grain Board] met.
The [Grain Board|Peruvian Grain Board] voted.`},
	{name: "country in front, the short form first", marked: `The [Grain Board|Peruvian Grain Board] voted.
The [Peruvian Grain Board|Peruvian Grain Board] met.`},
	{name: "two countries in front", marked: `The [Peruvian Grain Board|Peruvian Grain Board] met the [Chilean Grain Board|Chilean Grain Board].
The [Grain Board|Grain Board] voted.`},
	{name: "country behind of", marked: `The [Supreme Court of Peru|Supreme Court of Peru] met.
The [Supreme Court|Supreme Court of Peru] voted.`},
	{name: "what it is for", marked: `The [Elgin Foundation for Peace|Elgin Foundation for Peace] met.
The [Elgin Foundation|Elgin Foundation for Peace] gave.`},
	{name: "another country’s court", marked: `The [Italian Supreme Court|Italian Supreme Court] ruled as the [US Supreme Court|US Supreme Court] did.`},
	{name: "an air force in the text", marked: `The [Indian Air Force|Indian Air Force] flew.
The [Air Force|Indian Air Force] landed.`},
	{name: "no air force named", marked: `The [Air Force|United States Air Force] and the [U.S. Air Force|United States Air Force] flew.`},
	{name: "apostrophe of a party", marked: `The [People’s Party|People’s Party] won, and the [People's Party|People’s Party] lost.`},
	{name: "ampersand", marked: `[Varda & Sons|Varda & Sons] fell, and [Varda and Sons|Varda & Sons] rose.`, known: true},
	{name: "hyphen of a body", marked: `The [Al-Masri Bank|Al-Masri Bank] fell, and the [Al Masri Bank|Al-Masri Bank] rose.`},
	{name: "capitals inside", marked: `She read the [DataVine|DataVine] newspaper.
The [DV|DataVine] was right.`},
	{name: "acronym, then the name in brackets", marked: `The [CGM|Consejo Mayor de Granos] ([Consejo Mayor de Granos|Consejo Mayor de Granos]) met.`},
	{name: "the North", marked: `[North Korea|North Korea] fired.
[Pyongyang|Pyongyang] is in the [North|North Korea].`},
	{name: "city behind the name", marked: `She lives in [Taipei|Taipei City].
They left [Taipei City|Taipei City] again.`},
	{name: "state and city", marked: `She left [Oklahoma|Oklahoma] for [Oklahoma City|Oklahoma City].`},
	{name: "people of a state in the text", marked: `[Velduria|Velduria] recalled [Velduria|Velduria]’s ambassador. [Veldurian|Velduria] troops stayed.`},
	{name: "people before their state", marked: `[Veldurian|Velduria] troops stayed. The embassy of [Velduria|Velduria] was shut.`},
	{name: "a town of two words", marked: `He was born in [Zerba Terme|Zerba Terme].
Then he left [Zerba|Zerba Terme].`, known: true},
	{name: "old and new words for one country", marked: `[America|United States] and the [USA|United States] and the [U.S.|United States].`},
	{name: "ministry under two names", marked: `The [Russian Defense Ministry|Russian Defense Ministry] warned.
The [Defense Ministry|Russian Defense Ministry] was right.`},
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
