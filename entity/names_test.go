package entity

import (
	"strings"
	"testing"
)

// namesRows hold, for each mention, its kind.
var namesRows = []row{
	// Titles and roles before a name.
	{name: "title", marked: `President [Helena Brandt|PERSON] signed the bill.`},
	{name: "title of address", marked: `The court heard Mr. [Okafor|PERSON] and Dr. [Lindqvist|PERSON] on the first day.`},
	{name: "title without a stop", marked: `Neighbours called Mrs [Pym|PERSON] and Dr [Ashdown|PERSON].`},
	{name: "military title", marked: `Lt. Gen. [Omar Haddad|PERSON] took command.`},
	{name: "nationality and title", marked: `[Norwegian|NORP] Prime Minister [Ingrid Solheim|PERSON] flew home.`},
	{name: "country and title", marked: `[Peru|LOCATION] President [Mateo Quispe|PERSON] flew home.`},
	{name: "nationality, office and title", marked: `[Danish|NORP] Foreign Minister [Lars Krogh|PERSON] flew home.`},
	{name: "title with a complement", marked: `[US|LOCATION] Secretary of State [Carol Denton|PERSON] flew home.`},
	{name: "envoy to a country", marked: `The talks were led by special envoy to [Syria|LOCATION] [Pavel Marek|PERSON].`},
	{name: "judges", marked: `Lady Justice [Nkemelu|PERSON] dissented. Mr Justice [Holroyd|PERSON] and Lord Justice [Penn|PERSON] agreed.`},
	{name: "lower-case title", marked: `We met opposition lawmaker [Tamar Gelashvili|PERSON] yesterday.`},
	{name: "possessor, title, name", marked: `[Nasser|PERSON]’s foreign policy adviser [Salim Barakat|PERSON] agreed.`},
	{name: "spokeswoman", marked: `Police spokeswoman [Ana Brito|PERSON] gave no details.`},
	{name: "title at the start", marked: `Senator [Whitcombe|PERSON] voted no.`},
	{name: "former title", marked: `Former Chancellor [Otto Reinhardt|PERSON] declined.`},
	{name: "vice", marked: `Vice President [Dana Whitlock|PERSON] and Deputy Speaker [Tom Ferris|PERSON] left.`},
	{name: "king", marked: `King [Frederik|PERSON] and Queen [Mary|PERSON] waved.`},
	{name: "saint is no title", marked: `They drove to [St. Petersburg|LOCATION] and [St. Louis|LOCATION].`},
	{name: "title alone", marked: `The President said the Prime Minister would resign.`},
	{name: "clergy", marked: `Archbishop [Rowan Tully|PERSON] and Rabbi [Levin|PERSON] prayed.`},
	{name: "judge", marked: `Judge [Amara Nwosu|PERSON] adjourned the case.`},
	{name: "professor", marked: `Professor [Wei Lin|PERSON] disagreed.`},

	// Names of people.
	{name: "first and last", marked: `Then [Maria Keller|PERSON] spoke.`},
	{name: "at the start of a sentence", marked: `[Maria Keller|PERSON] spoke first.`},
	{name: "unknown first name before a verb of speech", marked: `[Thabiso Mokgatle|PERSON] said no.`},
	{name: "initials", marked: `The novel is by [J. R. Hartley|PERSON] and [Anna K. Weiss|PERSON].`},
	{name: "initials run together", marked: `The novel is by [J.R. Hartley|PERSON].`},
	{name: "particles", marked: `They saw [Alexander van der Meer|PERSON], [Sofia de la Torre|PERSON] and [Hamad bin Rashid|PERSON].`},
	{name: "al with hyphen", marked: `General [Tariq al-Masri|PERSON] and [Nour Al-Zaman|PERSON] met.`},
	{name: "al alone", marked: `Talks with [Ahmed al-Masri|PERSON] ended when [al-Masri|PERSON] left.`},
	{name: "junior", marked: `[Harold Finch Jr.|PERSON] won the seat, ahead of [William Dune III|PERSON].`},
	{name: "junior after a comma", marked: `The prize went to [Harold Finch, Jr.|PERSON] last year.`},
	{name: "hyphen", marked: `The coach, [Jean-Pierre Dubois-Martin|PERSON], shrugged.`},
	{name: "O apostrophe", marked: `[Sean O’Malley|PERSON] met [Niamh O'Brien|PERSON].`},
	{name: "Mc", marked: `[Fiona McAllister|PERSON] lost.`},
	{name: "accents", marked: `[Łukasz Żółkiewski|PERSON] met [José Núñez|PERSON] and [Ólafur Þórsson|PERSON].`},
	{name: "possessive", marked: `[Maria Keller|PERSON]’s brother and [Tom Ferris|PERSON]'s aunt met.`},
	{name: "possessive of s", marked: `[James Ellis|PERSON]’ brother left.`},
	{name: "after an opening mark", marked: `“[Maria Keller|PERSON] will win,” said [Tom Ferris|PERSON].`},
	{name: "after a straight mark", marked: `"[Maria Keller|PERSON] will win," she said.`},
	{name: "last name seen with a first name", marked: `[Maria Keller|PERSON] spoke.
[Keller|PERSON] was angry.`},
	{name: "last name before the full name", marked: `[Keller|PERSON] angry after vote
Chancellor [Maria Keller|PERSON] was angry.`},
	{name: "said before the name", marked: `“We are ready,” said [Kowalczyk|PERSON].`},
	{name: "age after the name", marked: `[Dwayne Sutter|PERSON], 43, was arrested.`},
	{name: "role after the name", marked: `[Zuzana Kralova|PERSON], the company’s lawyer, was not there.`},
	{name: "four parts", marked: `[Luis Alberto Gomez Rivera|PERSON] was elected.`},
	{name: "Korean order", marked: `[Park Ji-hoon|PERSON] won gold.`},
	{name: "nickname in marks", marked: `The singer, [Robert “Bobby” Lane|PERSON], is dead.`},
	{name: "two in a row", marked: `He thanked [Anna Weiss|PERSON] and [Tom Ferris|PERSON].`},
	{name: "labels of an interview", marked: `[Ida Fonseca|PERSON] builds bridges. [Omar Wexley|PERSON] rang her up.
` + strings.Repeat(`
[WEXLEY|PERSON]: And then?

[FONSECA|PERSON]: It rained.
NOTE: It did.
`, 8)},
	{name: "a place name as first name", marked: `[Paris Whitfield|PERSON] and [Jordan Ellis|PERSON] sang.`},
	{name: "a month as first name", marked: `[April Dawson|PERSON] and [June Carver|PERSON] sang in April.`},
	{name: "a verb as name", marked: `[Will Thornton|PERSON] will win, [Mark Ellis|PERSON] said.`},

	// Places.
	{name: "countries", marked: `[Peru|LOCATION], [Sri Lanka|LOCATION] and [Côte d’Ivoire|LOCATION] abstained.`},
	{name: "forms of one country", marked: `The [United States|LOCATION], the [U.S.|LOCATION] and the [USA|LOCATION] are one.`},
	{name: "us is no country", marked: `Tell [US|LOCATION] officials about it, not us.`},
	{name: "nationalities", marked: `The [Peruvian|NORP] team beat the [Dutch|NORP] and the [Sri Lankans|NORP].`},
	{name: "nationality in a compound", marked: `A [Russian|NORP]-backed militia and a [US|LOCATION]-led coalition met [London|LOCATION]-based firms.`},
	{name: "prefix", marked: `Pro-[Russian|NORP] and anti-[American|NORP] slogans were shouted.`},
	{name: "two nationalities", marked: `The [Israeli|NORP]-[Palestinian|NORP] talks failed.`},
	{name: "city and country", marked: `He was born in [Nsukka|LOCATION], [Nigeria|LOCATION].`},
	{name: "city and state", marked: `She teaches in [Dayton|LOCATION], [Ohio|LOCATION].`},
	{name: "abbreviated state", marked: `She teaches in [Dayton|LOCATION], [Ky.|LOCATION], now.`},
	{name: "unknown place after in", marked: `The mine in [Kalgeri|LOCATION] was closed.`},
	{name: "river, lake, mount", marked: `From [Mount Elgin|LOCATION] to [Lake Varda|LOCATION] and the [Orel River|LOCATION].`},
	{name: "street", marked: `Shops on [Harrow Street|LOCATION] and in [Market Square|LOCATION] closed.`},
	{name: "airport", marked: `He landed at [Keflin International Airport|LOCATION].`},
	{name: "compass", marked: `[North Korea|LOCATION], [South Sudan|LOCATION] and [West Virginia|LOCATION] were hit.`},
	{name: "compass before a country", marked: `Shells fell in eastern [Ukraine|LOCATION].`},
	{name: "continents", marked: `[Europe|LOCATION] and [Asia|LOCATION] differ, as do [European|NORP] and [Asian|NORP] banks.`},
	{name: "province and district", marked: `Floods hit [Sindar Province|LOCATION] and the [Orava|LOCATION] district.`},
	{name: "dateline", marked: `[NAIROBI|LOCATION] ([AP|ORGANIZATION]) — Rain fell.`},
	{name: "dateline with agency", marked: `[LIMA|LOCATION], [Peru|LOCATION] ([Reuters|ORGANIZATION]) - Rain fell.`},
	{name: "dateline of an unknown place", marked: `[OTTERSUND|LOCATION] – The ferry sank.`},
	{name: "dateline of several words", marked: `[KRONE BAY|LOCATION], [Peru|LOCATION] ([AP|ORGANIZATION]) -- Rain fell.`},
	{name: "dateline with a colon", marked: `[LAHORE|LOCATION]: Rain fell.`},
	{name: "dateline with a colon and an agency", marked: `[OTTERSUND|LOCATION], March 3 ([TTB|ORGANIZATION]): Rain fell.`},
	{name: "dateline like a name", marked: `[MIRNA FORD|LOCATION], March 3 — Rain fell.`},
	{name: "dateline in a later paragraph", marked: `Storms hit the coast.

[SKARNSUND|LOCATION] — A pier broke.`},
	{name: "capitals before a dash", marked: `BREAKING — The dam has burst.

[JANE DOLMAN|PERSON] — She sang.

ROWING - LATE RESULTS`},
	{name: "state that acts", marked: `[Velduria|LOCATION] rejected the map. It recalled [Velduria|LOCATION]’s ambassador.`},
	{name: "state with an embassy", marked: `[Selmark|LOCATION] denied it. The embassy of [Selmark|LOCATION] was shut, and [Selmark|LOCATION] said no more.`},
	{name: "people of a state", marked: `[Velduria|LOCATION] recalled [Velduria|LOCATION]’s ambassador. [Veldurian|NORP] troops stayed, and the [Veldurians|NORP] cheered.`},
	{name: "people of a town", marked: `He was born in [Torvane|LOCATION]. A [Torvanian|NORP] baker found him.`, known: true},
	{name: "people of a place in the text", marked: `The mine in [Kalgeria|LOCATION] was closed. [Kalgerian|NORP] miners protested.`},
	{name: "state with which", marked: `[Orbiland|LOCATION], which has two ports, rejected the map. [Orbiland|LOCATION] said no more.`},
	{name: "where they are", marked: `[Selmark|LOCATION] said no. In [Selmark|LOCATION], the party cheered.`},
	{name: "town of a council", marked: `[Harrodale Council|ORGANIZATION] met. She is from [Harrodale|LOCATION] and likes it.`},
	{name: "baths and a quay", marked: `They swam at the [Orel Baths|LOCATION] and walked along [Varda Quay|LOCATION].`},
	{name: "council of those with a trade", marked: `She left the [Nurse Council|ORGANIZATION] in May. The [Passenger Council|ORGANIZATION], by contrast, grew.`},
	{name: "whom a member stands for", marked: `The MP for [Orelby|LOCATION] has called for a meeting.`},
	{name: "chief minister in letters", marked: `CM [Harish Negi|PERSON] left. Then ASP [Chidi Nwosu|PERSON] spoke.`},
	{name: "somebody’s ambassador", marked: `[Ida Roth|PERSON] rejected the map. [Roth|PERSON]’s ambassador left.`},
	{name: "party with its acronym", marked: `The [Jana Vikas Dal|ORGANIZATION] ([JVD|ORGANIZATION]) protested.`},
	{name: "last name that is a word", marked: `[Edith Banks|PERSON] was calm. The rest, said [Banks|PERSON], was a matter for banks.`},
	{name: "last name that is a word, behind marks", marked: `[Edith Banks|PERSON] was calm. “It was ours,” [Banks|PERSON] told the clerk.`},
	{name: "many words", marked: `[Bosnia and Herzegovina|LOCATION] and [Trinidad and Tobago|LOCATION] drew.`},
	{name: "accent in a city", marked: `[São Paulo|LOCATION] and [Bogotá|LOCATION] are far.`},
	{name: "list of places", marked: `Offices in [Paris|LOCATION], [Kalgeri|LOCATION] and [Rome|LOCATION] closed.`},
	{name: "prefix San", marked: `A fire in [San Berdino|LOCATION] spread.`},

	// Organisations.
	{name: "ministry", marked: `The [Ministry of Foreign Affairs|ORGANIZATION] and the [Defence Ministry|ORGANIZATION] disagree.`},
	{name: "department with and", marked: `The [Department of Health and Human Services|ORGANIZATION] replied.`},
	{name: "university of", marked: `She left the [University of Cape Town|ORGANIZATION] for [Harwell University|ORGANIZATION].`},
	{name: "for", marked: `The [Centre for Policy Research|ORGANIZATION] published it.`},
	{name: "on", marked: `The [Committee on Foreign Relations|ORGANIZATION] met.`},
	{name: "ampersand", marked: `[Barlow & Sons|ORGANIZATION] sold [Procter & Gamble|ORGANIZATION] shares.`},
	{name: "inc and ltd", marked: `[Datavine Inc.|ORGANIZATION] bought [Northgate Ltd|ORGANIZATION] and [Kestrel Corp.|ORGANIZATION] today.`},
	{name: "inc after a comma", marked: `[Datavine, Inc.|ORGANIZATION] grew.`},
	{name: "bank", marked: `[Varda Bank|ORGANIZATION] and the [Bank of Elgin|ORGANIZATION] merged.`},
	{name: "ferries", marked: `[Sorrel Ferries|ORGANIZATION] sold a boat to [Varda Elevators|ORGANIZATION].`},
	{name: "party", marked: `The [Liberal Democratic Party|ORGANIZATION] and the [Party of Work|ORGANIZATION] lost.`},
	{name: "nationality inside", marked: `The [Nigerian Union of Teachers|ORGANIZATION] called a strike.`},
	{name: "country inside", marked: `[Kenya Airways|ORGANIZATION] and the [Bank of England|ORGANIZATION] declined.`},
	{name: "acronym in brackets", marked: `The [World Grain Council|ORGANIZATION] ([WGC|ORGANIZATION]) met.
The [WGC|ORGANIZATION] is new.`},
	{name: "acronym known", marked: `[NATO|ORGANIZATION], the [EU|ORGANIZATION] and the [UN|ORGANIZATION] agreed.`},
	{name: "acronym unknown", marked: `The [KTRW|ORGANIZATION] called a strike.`},
	{name: "acronym with dots", marked: `The [U.N.|ORGANIZATION] and the [F.B.I.|ORGANIZATION] agreed.`},
	{name: "media", marked: `She told [Reuters|ORGANIZATION], the [BBC|ORGANIZATION] and [The New York Times|ORGANIZATION] so.`},
	{name: "paper by its head", marked: `She told the [Kalgeri Herald|ORGANIZATION] and [Radio Varda|ORGANIZATION] so.`},
	{name: "parliament", marked: `The [Supreme Court|ORGANIZATION], the [Senate|ORGANIZATION] and the [House of Representatives|ORGANIZATION] agreed.`},
	{name: "known body of a country", marked: `The [Parliament of Norway|ORGANIZATION] and the [Communist Party of Peru|ORGANIZATION] agreed.`},
	{name: "two fields", marked: `The [Ministry of Health and Wellness|ORGANIZATION] agreed with the [Union of Free Forces|ORGANIZATION] and [Maria Keller|PERSON].`},
	{name: "and inside", marked: `The [National Publishing and Advertising Agency|ORGANIZATION] fell.`, known: true},
	{name: "nobody's name behind a body", marked: `She taught at the [University of Elgin|ORGANIZATION] [Maria Keller|PERSON] said.`},
	{name: "White House", marked: `The [White House|ORGANIZATION] and the [Kremlin|ORGANIZATION] were silent.`},
	{name: "armed groups", marked: `[Hamas|ORGANIZATION] and [Hezbollah|ORGANIZATION] fighters met the [Taliban|ORGANIZATION].`},
	{name: "armed forces", marked: `He served in the [Air Force|ORGANIZATION] and the [Royal Navy|ORGANIZATION].`},
	{name: "possessor of a ministry", marked: `[Chile|LOCATION]’s [Ministry of Health|ORGANIZATION] warned.`},
	{name: "club", marked: `[Elgin United|ORGANIZATION] beat [Varda FC|ORGANIZATION] on Saturday.`},
	{name: "group by its first word", marked: `[Varda Holdings|ORGANIZATION] fell; shares of [Varda|ORGANIZATION] rose later.`},
	{name: "apps", marked: `He wrote on [Telegram|ORGANIZATION] and on [Facebook|ORGANIZATION].`},

	// Groups and languages.
	{name: "religions", marked: `[Muslims|NORP], [Christian|NORP] leaders and a [Jewish|NORP] group prayed.`},
	{name: "party members", marked: `[Democrats|NORP] and [Republicans|NORP] agreed; a [Republican|NORP] senator did not.`},
	{name: "language", marked: `She spoke in [English|MISC] and read [Arabic|MISC].`},
	{name: "language as nationality", marked: `The [English|NORP] fans cheered.`},

	// Events and works.
	{name: "cup and games", marked: `The [World Cup|MISC] and the [Olympic Games|MISC] are far off.`},
	{name: "war", marked: `After the [Second World War|MISC] and the [Cold War|MISC] came peace.`},
	{name: "agreement", marked: `They left the [Paris Agreement|MISC] and the [Treaty of Elgin|MISC].`},
	{name: "prize", marked: `He won the [Varda Prize|MISC].`},

	// What is no name.
	{name: "days and months", marked: `On Monday, 4 March, and in April it rained.`},
	{name: "common word at the start", marked: `Residents fled. Meanwhile, Police waited. However, Nothing came.`},
	{name: "starters", marked: `However, nobody came.
Meanwhile, police waited.
Several officials fled.
Workers cheered.`},
	{name: "starter that the text has in lower case", marked: `Sandbags lay around.
He filled sandbags.`},
	{name: "starter before a name", marked: `Yesterday [Maria Keller|PERSON] spoke.`},
	{name: "preposition before a name", marked: `For [Maria Keller|PERSON], it was late.
In [Peru|LOCATION] it was not.`},
	{name: "I", marked: `I think I’m late, and I’ll go.`},
	{name: "starter inside marks", marked: `He said, “Nothing will change.” She said: “Teachers must be paid.”`},
	{name: "capitals for emphasis", marked: `This is NOT true and NEVER was.`},
	{name: "roman numerals", marked: `Chapter IV and [World War II|MISC] are other things.`, known: true},
	{name: "holidays", marked: `At Christmas and on New Year’s Eve it snowed.`},
	{name: "web address", marked: `See www.Example.com or write to Info@Example.com for more.`},
	{name: "page, handle and label", marked: `Read PottersNews.com, follow @AnaBrito and #KilnDay.`},
	{name: "two countries", marked: `They spoke of an [Israeli|NORP]-[U.S.|LOCATION] plan.`},
	{name: "marks behind letters", marked: `They paid US$50 and HK$ 300 for an LGBT+ guide.`},
	{name: "headings", marked: `Background:
The law is old.`},

	// Headlines.
	{name: "all capitals", marked: `[KELLER|PERSON] WARNS [PERU|LOCATION] OF STRIKE
Chancellor [Maria Keller|PERSON] warned [Peru|LOCATION].`},
	{name: "title case", marked: `[Keller|PERSON] Warns [Peru|LOCATION] of New Strike Over Wages
Chancellor [Maria Keller|PERSON] warned [Peru|LOCATION] of a strike.`},

	// Hostile text.
	{name: "nothing", marked: ``},
	{name: "marks only", marked: `“”(){.}--&&..''`},
	{name: "invalid bytes", marked: "\xff\xfe [Maria Keller|PERSON] \xff said."},
	{name: "no-break spaces", marked: "[Maria\u00a0Keller|PERSON] spoke to [Tom\u2009Ferris|PERSON]."},
	{name: "line break inside a name", marked: "We saw [Maria Keller|PERSON] there."},
}

func TestNames(t *testing.T) {
	checkRows(t, namesRows, func(text string) string {
		return markUp(text, Names{}.Recognize(textOf(text)), func(m Mention) string { return string(m.Kind) })
	})
}
