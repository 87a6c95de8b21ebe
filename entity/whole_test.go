package entity

import (
	"testing"

	"github.com/hearsay-go/hearsay/sentence"
)

// wholeRows hold every mention: of a name the kind, of each the name of its
// entity, "?" if it has none; then, after an at sign, the place where the entity
// is not the place, and after a comma the title.
var wholeRows = []row{
	{name: "titles, a pronoun and a nominal", marked: `[Danish|NORP Denmark] Foreign Minister [Lars Krogh|PERSON Lars Krogh, Danish Foreign Minister] met Chancellor [Otto Reinhardt|PERSON Otto Reinhardt, Chancellor] in [Vienna|LOCATION Vienna] on Monday.
[Krogh|PERSON Lars Krogh] said [he|Lars Krogh] was pleased, and [the chancellor|Otto Reinhardt] said nothing.`},
	{name: "a couple", marked: `[Ana Brito|PERSON Ana Brito] and [her|Ana Brito] husband, [Paul Weaver|PERSON Paul Weaver, husband], opened a bakery in [Leeds|LOCATION Leeds].
[They|Ana Brito + Paul Weaver] close it on Mondays, when [she|Ana Brito] sleeps.`},
	{name: "a body and its short name", marked: `The [World Grain Council|ORGANIZATION World Grain Council] ([WGC|ORGANIZATION World Grain Council]) met in [Oslo|LOCATION Oslo].
[Its|World Grain Council] president, [Tom Ferris|PERSON Tom Ferris, president], said the [WGC|ORGANIZATION World Grain Council] would wait.`},
	{name: "a ministry and a minister", marked: `The [Ministry of Health|ORGANIZATION Ministry of Health] warned of fever.
Health Minister [Ana Brito|PERSON Ana Brito, Health Minister] said [her|Ana Brito] ministry would act.`},
	{name: "two of one family name", marked: `Senator [Maria Keller|PERSON Maria Keller, Senator] and [her|Maria Keller] brother, [Josef Keller|PERSON Josef Keller, brother], own a mill.
Ms. [Keller|PERSON Maria Keller, Ms.] runs it; Mr. [Keller|PERSON Josef Keller, Mr.] sleeps.`},
	{name: "a dateline and an agency", marked: `[LIMA|LOCATION LIMA], [Peru|LOCATION Peru] ([AP|ORGANIZATION Associated Press]) — President [Joan Avery|PERSON Joan Avery, President] resigned on Monday.`},
	{name: "a town, its state and its river", marked: `[She|?] was born in [Milford|LOCATION Milford], [Ohio|LOCATION Ohio], and drowned in the [Ohio River|LOCATION Ohio River].`},
	{name: "a street address", marked: `[He|?] lives at 12 [Baker Street|LOCATION Baker Street] in [London|LOCATION London].`},
	{name: "a university and a city", marked: `Dr. [Wei Lin|PERSON Wei Lin, Dr.] teaches at the [University of Leeds|ORGANIZATION University of Leeds] and at [Elgin State University|ORGANIZATION Elgin State University].`},
	{name: "a court", marked: `The [Supreme Court of Peru|ORGANIZATION Supreme Court of Peru] ruled on Monday.
[The court|Supreme Court of Peru] gave no reasons.`, known: true},
	{name: "a club", marked: `[Kelso Rovers|ORGANIZATION Kelso Rovers] beat [Elgin United|ORGANIZATION Elgin United] 3-1 on Saturday.
[Rovers|ORGANIZATION Kelso Rovers] coach [Ida Lund|PERSON Ida Lund, Rovers coach] said [her|Ida Lund] players had slept well.`},
	{name: "a nickname", marked: `[Robert “Bob” Ferris|PERSON Robert “Bob” Ferris] sang.
[Bob|PERSON Robert “Bob” Ferris] was tired.`},
	{name: "a bishop", marked: `The Right Reverend [Tom Ferris|PERSON Tom Ferris, Right Reverend], bishop of [Elgin|LOCATION Elgin], prayed.
[The bishop|Tom Ferris] then left.`},
	{name: "a king and a queen", marked: `King [Olav|PERSON Olav, King] and Queen [Sonja|PERSON Sonja, Queen] waved.
[The king|Olav] smiled, and [the queen|Sonja] did not.`},
	{name: "a general and his soldiers", marked: `Gen. [Omar Haddad|PERSON Omar Haddad, Gen.] told [his|Omar Haddad] soldiers that [they|?] would go home.`},
	{name: "a judge and a lawyer", marked: `Judge [Amara Nwosu|PERSON Amara Nwosu, Judge] asked Mr. [Ferris|PERSON Ferris, Mr.]’s lawyer, [Lea Roth|PERSON Lea Roth, Ferris’s lawyer], whether [she|Lea Roth] was ready.`},
	{name: "two ministers", marked: `[French|NORP France] Foreign Minister [Luc Moreau|PERSON Luc Moreau, French Foreign Minister] met [his|Luc Moreau] [German|NORP Germany] counterpart, [Jana Lindt|PERSON Jana Lindt, German counterpart], in [Paris|LOCATION Paris].
[She|Jana Lindt] thanked [him|Luc Moreau].`},
	{name: "a nationality and a people", marked: `[Czech|NORP Czech Republic] and [Danish|NORP Denmark] firms paid the [Danes|NORP Denmark] and the [Czechs|NORP Czech Republic].`},
	{name: "a language and a country", marked: `[She|?] spoke [Danish|MISC Danish] in [Denmark|LOCATION Denmark] and [Swedish|MISC Swedish] in [Malmo|LOCATION Malmö].`, known: true},
	{name: "an event", marked: `The [Elgin Film Festival|MISC Elgin Film Festival] and the [World Cup|MISC World Cup] begin in June.`},
	{name: "a law", marked: `The [Clean Rivers Act|MISC Clean Rivers Act] passed on Monday.`},
	{name: "a book", marked: `[His|?] novel, “[The Long Frost|MISC The Long Frost],” won the [Marek Prize|MISC Marek Prize].`, known: true},
	{name: "a ship", marked: `The ferry [Oda Star|MISC Oda Star] sank off [Bergen|LOCATION Bergen].`, known: true},
	{name: "a hurricane", marked: `[Hurricane Oda|MISC Hurricane Oda] hit [Peru|LOCATION Peru] on Friday.`},
	{name: "a headline in capitals", marked: `MAYOR [KELLER|PERSON Maria Keller, MAYOR] QUITS
Mayor [Maria Keller|PERSON Maria Keller, Mayor] of [Elgin|LOCATION Elgin] resigned on Monday.`, known: true},
	{name: "a headline with small words", marked: `[Keller|PERSON Maria Keller] to Leave [Elgin|LOCATION Elgin] After Vote
Mayor [Maria Keller|PERSON Maria Keller, Mayor] of [Elgin|LOCATION Elgin] resigned on Monday.`},
	{name: "brackets with a party and a state", marked: `Sen. [Ruth Malloy|PERSON Ruth Malloy, Sen.] (D-Va.) and Rep. [Tom Ferris|PERSON Tom Ferris, Rep.], R-Ohio, voted no.`, known: true},
	{name: "age and town", marked: `[Lea Roth|PERSON Lea Roth], 47, of [Milford|LOCATION Milford], [Ohio|LOCATION Ohio], said [she|Lea Roth] had seen nothing.`},
	{name: "a title behind the name", marked: `[Tom Ferris|PERSON Tom Ferris, chief executive of Varda Bank], chief executive of [Varda Bank|ORGANIZATION Varda Bank], and [Lea Roth|PERSON Lea Roth, chairwoman], its chairwoman, resigned.`},
	{name: "a possessive title", marked: `[Peru|LOCATION Peru]’s president, [Joan Avery|PERSON Joan Avery, Peru’s president], said [her|Joan Avery] country was ready.`},
	{name: "an acting title", marked: `Acting Interior Minister [Paul Weaver|PERSON Paul Weaver, Acting Interior Minister] and former Mayor [Lea Roth|PERSON Lea Roth, former Mayor] met.`},
	{name: "an initial", marked: `[J. R. Hartley|PERSON J. R. Hartley] and [Anna K. Weiss|PERSON Anna K. Weiss] wrote the book.
[Hartley|PERSON J. R. Hartley] is dead.`},
	{name: "particles", marked: `[Ludwig van der Meer|PERSON Ludwig van der Meer] and [Sofia de la Torre|PERSON Sofia de la Torre] sang.
[Van der Meer|PERSON Ludwig van der Meer] was better than [De la Torre|PERSON Sofia de la Torre].`},
	{name: "Arabic names", marked: `[Ahmed al-Masri|PERSON Ahmed al-Masri] met Sheikh [Tariq bin Rashid|PERSON Tariq bin Rashid, Sheikh].
[Al-Masri|PERSON Ahmed al-Masri] bowed.`},
	{name: "Korean names", marked: `[Kim Jong Su|PERSON Kim Jong Su] met [Park Min Ho|PERSON Park Min Ho] in [Seoul|LOCATION Seoul].
[Kim|PERSON Kim Jong Su] smiled.`},
	{name: "Spanish names", marked: `[Ana Ruiz Salas|PERSON Ana Ruiz Salas] met [Pedro Gomez Vidal|PERSON Pedro Gomez Vidal].
[Ruiz|PERSON Ana Ruiz Salas] laughed.`},
	{name: "Irish names", marked: `[Sean O’Malley|PERSON Sean O’Malley] sued [Fiona McAllister|PERSON Fiona McAllister].
[O’Malley|PERSON Sean O’Malley] won.`},
	{name: "hyphens", marked: `[Jean-Pierre Dubois-Martin|PERSON Jean-Pierre Dubois-Martin] met [Anne-Marie Keller|PERSON Anne-Marie Keller].
[Dubois-Martin|PERSON Jean-Pierre Dubois-Martin] coughed.`},
	{name: "Jr.", marked: `[Harold Finch Jr.|PERSON Harold Finch Jr.] spoke for [his|Harold Finch Jr.] father, [Harold Finch Sr.|PERSON Harold Finch Sr., father], on Monday.`},
	{name: "initials of a body", marked: `The [U.N.|ORGANIZATION United Nations] and the [EU|ORGANIZATION European Union] met [NATO|ORGANIZATION NATO] in [Geneva|LOCATION Geneva].`},
	{name: "a capital that speaks", marked: `[Lima|LOCATION Peru @Lima] said [it|Peru] would wait, and [Quito|LOCATION Ecuador @Quito] agreed.
Thousands marched in [Lima|LOCATION Lima].`},
	{name: "a house that speaks", marked: `The [White House|ORGANIZATION United States @White House] denied the report.
Reporters left the [White House|ORGANIZATION White House].`},
	{name: "a metonym with a verb of wanting", marked: `[Moscow|LOCATION Russia @Moscow] wants [Ankara|LOCATION Turkey @Ankara] to pay.`, known: true},
	{name: "a country and its forms", marked: `The [U.S.|LOCATION United States] and [Peru|LOCATION Peru] signed.
The [American|NORP United States] envoy thanked the [Peruvians|NORP Peru].`},
	{name: "two countries", marked: `[North Korea|LOCATION North Korea] and [South Korea|LOCATION South Korea] talked.
The [North|LOCATION North Korea] walked out.`, known: true},
	{name: "a region", marked: `Farmers in northern [Peru|LOCATION Peru] and southern [Ecuador|LOCATION Ecuador] sold [their|?] land.`},
	{name: "an island", marked: `The [Isle of Elgin|LOCATION Isle of Elgin] and [Cape Oda|LOCATION Cape Oda] are cold.`},
	{name: "a bridge and an airport", marked: `The [Keller Bridge|LOCATION Keller Bridge] near [Oda Airport|LOCATION Oda Airport] is closed.`},
	{name: "an army", marked: `The [Peruvian|NORP Peru] army and the [Danish Navy|ORGANIZATION Danish Navy] met.`},
	{name: "police", marked: `The [New York Police Department|ORGANIZATION New York Police Department] arrested [Tom Ferris|PERSON Tom Ferris].
Police said [he|Tom Ferris] was drunk.`},
	{name: "a bank", marked: `The [Central Bank of Peru|ORGANIZATION Central Bank of Peru] raised rates.
[The bank|Central Bank of Peru] said [it|Central Bank of Peru] had no choice.`, known: true},
	{name: "a hospital", marked: `[St. Mary’s Hospital|ORGANIZATION St. Mary’s Hospital] in [Leeds|LOCATION Leeds] closed its doors.`, known: true},
	{name: "a company named for a person", marked: `[Rosa Marchetti|PERSON Rosa Marchetti] founded [Marchetti Lifts|ORGANIZATION Marchetti Lifts] in 1950.
[Marchetti|PERSON Rosa Marchetti] died in 1990, and [Marchetti Lifts|ORGANIZATION Marchetti Lifts] was sold.`},
	{name: "ampersand and suffix", marked: `[Varda & Sons Ltd.|ORGANIZATION Varda & Sons Ltd.] and [Elgin plc|ORGANIZATION Elgin plc] merged.`, known: true},
	{name: "a website", marked: `The blog Elgin.com and the [Facebook|ORGANIZATION Facebook] page of [Varda|LOCATION Varda] were down.`},
	{name: "he with two candidates", marked: `[Tom Ferris|PERSON Tom Ferris] met [Paul Weaver|PERSON Paul Weaver].
[He|Tom Ferris] was late.`},
	{name: "he and she", marked: `[Tom Ferris|PERSON Tom Ferris] met [Lea Roth|PERSON Lea Roth].
[He|Tom Ferris] was late, and [she|Lea Roth] was angry with [him|Tom Ferris].`},
	{name: "his own", marked: `[Tom Ferris|PERSON Tom Ferris] sold [his|Tom Ferris] house to [Paul Weaver|PERSON Paul Weaver].`},
	{name: "himself", marked: `[Paul Weaver|PERSON Paul Weaver] said [Tom Ferris|PERSON Tom Ferris] had blamed [himself|Tom Ferris].`},
	{name: "who", marked: `[Lea Roth|PERSON Lea Roth], [who|Lea Roth] runs the mill, and [Tom Ferris|PERSON Tom Ferris], [whose|Tom Ferris] father built it, left.`},
	{name: "it for a body", marked: `[Varda Bank|ORGANIZATION Varda Bank] said [it|Varda Bank] would close.
[Its|Varda Bank] staff wept.`, known: true},
	{name: "it for a thing", marked: `[Varda Bank|ORGANIZATION Varda Bank] bought a mill.
It rained on Monday.`},
	{name: "they for two", marked: `[Tom Ferris|PERSON Tom Ferris] and [Lea Roth|PERSON Lea Roth] left.
[They|Tom Ferris + Lea Roth] were tired.`},
	{name: "we and I", marked: `“We lost,” said [Tom Ferris|PERSON Tom Ferris].`},
	{name: "she before her name", marked: `When [she|Lea Roth] woke, [Lea Roth|PERSON Lea Roth] was in [Oslo|LOCATION Oslo].`},
	{name: "pronoun over a sentence", marked: `[Lea Roth|PERSON Lea Roth] left [Oslo|LOCATION Oslo].
It rained.
[She|Lea Roth] slept.`},
	{name: "the minister who is named later", marked: `The minister was tired.
[Lars Krogh|PERSON Lars Krogh, finance minister], the finance minister, had not slept.`},
	{name: "the former president", marked: `Former President [Joan Avery|PERSON Joan Avery, Former President] met President [Tom Ferris|PERSON Tom Ferris, President].
[The former president|Joan Avery] smiled.`},
	{name: "first name alone", marked: `[Lea Roth|PERSON Lea Roth] wept.
[Lea|PERSON Lea Roth] had lost [her|Lea Roth] dog.`},
	{name: "a first name that is a word", marked: `[Will Ferris|PERSON Will Ferris] will sing, and [Grace May|PERSON Grace May] may dance.`, known: true},
	{name: "a surname that is a word", marked: `Mr. [Baker|PERSON Baker, Mr.] and Mrs. [Young|PERSON Young, Mrs.] met the young baker.`},
	{name: "a title that is a name", marked: `Dean [Ferris|PERSON Ferris, Dean] met [the dean|Ferris].`},
	{name: "an adjective of a person", marked: `The [Keller|PERSON Keller] government fell, and Kellerism died.`, known: true},
	{name: "a name in a name", marked: `The [Maria Keller Foundation|ORGANIZATION Maria Keller Foundation] thanked [Maria Keller|PERSON Maria Keller].`},
	{name: "three in a list", marked: `[Tom Ferris|PERSON Tom Ferris], [Lea Roth|PERSON Lea Roth] and [Paul Weaver|PERSON Paul Weaver] resigned.`},
	{name: "list of offices", marked: `It was signed by Mayor [Tom Ferris|PERSON Tom Ferris, Mayor], Judge [Lea Roth|PERSON Lea Roth, Judge], and Sheriff [Paul Weaver|PERSON Paul Weaver, Sheriff].`},
	{name: "a saint", marked: `[St. Louis|LOCATION St. Louis] is far from [St. Petersburg|LOCATION St. Petersburg].`},
	{name: "a prince with a title", marked: `Prince [Olav|PERSON Olav, Prince] of [Norway|LOCATION Norway] met the Duke of [Elgin|LOCATION Elgin].`},
}

func TestWhole(t *testing.T) {
	checkRows(t, wholeRows, func(text string) string { return markWhole(text, Find(textOf(text))) })
}

// markWhole marks every mention as wholeRows do.
func markWhole(text string, x *Index) string {
	return markUp(text, x.Mentions, func(m Mention) string {
		label := names(x, m.Entities)
		if len(m.Entities) == 0 {
			label = "?"
		}
		if m.Form == Name {
			label = string(m.Kind) + " " + label
		}
		if m.Place != 0 {
			label += " @" + x.Entity(m.Place).Name
		}
		if !m.Title.IsZero() {
			label += ", " + text[m.Title.Start:m.Title.End]
		}
		return label
	})
}

// TestBrokenOff reads every text of the tables broken off behind each of its
// words, and without each of its beginnings, as headlines and damaged feeds
// are: nothing panics, and what is found lies in the text.
func TestBrokenOff(t *testing.T) {
	for _, rows := range [][]row{wholeRows, namesRows, aliasRows, pronounRows, nominalRows, titleRows, metonymRows} {
		for _, r := range rows {
			text := unmark(r.marked)
			for at := range len(text) {
				if text[at] != ' ' {
					continue
				}
				for _, part := range []string{text[:at], text[at+1:]} {
					checkIndex(t, part, Find(sentence.Parse(part)))
				}
			}
		}
	}
}
