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
	{name: "postal state", marked: `[She|?] moved from [Milford|LOCATION Milford], [OH|LOCATION Ohio], to [Elgin|LOCATION Elgin], [TX|LOCATION Texas].`},
	{name: "email and handle", marked: `Write to ida@elgin.com or to @IdaLund.`},
	{name: "acronym, then the name in brackets", marked: `The [WGC|ORGANIZATION World Grain Council] ([World Grain Council|ORGANIZATION World Grain Council]) met.
The [WGC|ORGANIZATION World Grain Council] voted.`},
	{name: "title without a space", marked: `Mr.[Okafor|PERSON Okafor, Mr.] met Dr.[Lindqvist|PERSON Lindqvist, Dr.].`, known: true},
	{name: "the firm’s boss", marked: `[Varda|ORGANIZATION Varda]’s CEO, [Tom Ferris|PERSON Tom Ferris, Varda’s CEO], and [Elgin Bank|ORGANIZATION Elgin Bank]’s [Lea Roth|PERSON Lea Roth] met.`, known: true},
	{name: "two islands in one country", marked: `[Trinidad and Tobago|LOCATION Trinidad and Tobago] beat [Antigua and Barbuda|LOCATION Antigua and Barbuda].`},
	{name: "an aside of a town", marked: `[Lima|LOCATION Lima], the capital of [Peru|LOCATION Peru], is cold.
[Lima|LOCATION Lima], [Peru|LOCATION Peru], is far.`},
	{name: "Arabic article", marked: `[Omar ash-Sharif|PERSON Omar ash-Sharif] met [Nour el-Zaman|PERSON Nour el-Zaman].
[Sharif|PERSON Omar ash-Sharif] slept.`},
	{name: "nickname for a first name", marked: `[Bill Ferris|PERSON Bill Ferris] sang.
[William Ferris|PERSON Bill Ferris] was tired.`},
	{name: "a general with his first name later", marked: `Gen. [Haddad|PERSON Omar Haddad, Gen.] left.
[Omar Haddad|PERSON Omar Haddad] had slept badly.`},
	{name: "whose mother", marked: `[Lea Roth|PERSON Lea Roth], [whose|Lea Roth] mother knew [Ana Brito|PERSON Ana Brito], said [she|Lea Roth] was tired.`, known: true},
	{name: "which for a body", marked: `[Varda Bank|ORGANIZATION Varda Bank], which closed in May, said it was sorry.`},
	{name: "that for a firm", marked: `The firm that [Lea Roth|PERSON Lea Roth] founded, [Roth Lamps|ORGANIZATION Roth Lamps], makes lamps.`, known: true},
	{name: "his before him", marked: `In [his|Paul Weaver] book, [Paul Weaver|PERSON Paul Weaver] praises [his|Paul Weaver] brother, [Josef Weaver|PERSON Josef Weaver, brother].`},
	{name: "he and his brother", marked: `[Paul Weaver|PERSON Paul Weaver] met [his|Paul Weaver] brother [Josef|PERSON Josef, brother].
[He|Paul Weaver] was late.`},
	{name: "she in a sub-clause", marked: `[Lea Roth|PERSON Lea Roth] said that when [she|Ana Brito] left, [Ana Brito|PERSON Ana Brito] was asleep.`},
	{name: "they for a team", marked: `[Kelso Rovers|ORGANIZATION Kelso Rovers] lost again.
[They|Kelso Rovers] have not won since May.`},
	{name: "them for two", marked: `[Tom Ferris|PERSON Tom Ferris] and [Lea Roth|PERSON Lea Roth] left after the police had warned [them|Tom Ferris + Lea Roth].`, known: true},
	{name: "their own", marked: `[Tom Ferris|PERSON Tom Ferris] and [Lea Roth|PERSON Lea Roth] sold [their|Tom Ferris + Lea Roth] mill.`},
	{name: "it for a country", marked: `[Peru|LOCATION Peru] said [it|Peru] would pay.`},
	{name: "its for a city", marked: `[Oslo|LOCATION Oslo] and its suburbs slept.`},
	{name: "herself", marked: `Queen [Sonja|PERSON Sonja, Queen] [herself|Sonja] opened the bridge.`},
	{name: "one of the sisters", marked: `[Ana Brito|PERSON Ana Brito] and [her|Ana Brito] sister [Eva Brito|PERSON Eva Brito, sister] sang.
[Eva Brito|PERSON Eva Brito] was better.`},
	{name: "the mayor and the former mayor", marked: `Mayor [Lea Roth|PERSON Lea Roth, Mayor] met former Mayor [Tom Ferris|PERSON Tom Ferris, former Mayor].
[The mayor|Lea Roth] smiled, and [the former mayor|Tom Ferris] wept.`, known: true},
	{name: "the two offices of one", marked: `[Tom Ferris|PERSON Tom Ferris, mayor of Elgin], mayor of [Elgin|LOCATION Elgin] and head of the [Liberal Party|ORGANIZATION Liberal Party], resigned.
[The mayor|Tom Ferris] was tired.`},
	{name: "the 54-year-old", marked: `[Lea Roth|PERSON Lea Roth], 54, sold [her|Lea Roth] mill.
[The 54-year-old|Lea Roth] will retire.`},
	{name: "the Norwegian", marked: `[Norwegian|NORP Norway] skier [Oda Brekke|PERSON Oda Brekke, Norwegian skier] won.
The [Norwegian|NORP Norway] beat two [Swedes|NORP Sweden].`},
	{name: "the airline", marked: `[Elgin Airlines|ORGANIZATION Elgin Airlines] cut [its|Elgin Airlines] routes.
[The airline|Elgin Airlines] said [it|Elgin Airlines] had no choice.`, known: true},
	{name: "the university", marked: `[Elgin University|ORGANIZATION Elgin University] closed.
[The university|Elgin University] said [its|Elgin University] roof leaked.`},
	{name: "the party", marked: `The [Green Party|ORGANIZATION Green Party] won.
[The party|Green Party] will govern alone.`},
	{name: "the ministry again", marked: `The [Defence Ministry|ORGANIZATION Defence Ministry] denied it.
[The ministry|Defence Ministry] said [its|Defence Ministry] tanks were safe.`},
	{name: "long title before a name", marked: `Deputy Assistant Secretary of State for [African|NORP Africa] Affairs [Lea Roth|PERSON Lea Roth, Deputy Assistant Secretary of State for African Affairs] resigned.`},
	{name: "a title with a name of a body in it", marked: `[Elgin Bank|ORGANIZATION Elgin Bank] chairman [Tom Ferris|PERSON Tom Ferris, Elgin Bank chairman] met [World Grain Council|ORGANIZATION World Grain Council] president [Lea Roth|PERSON Lea Roth, World Grain Council president].`},
	{name: "courtesy titles", marked: `Sir [Tom Ferris|PERSON Tom Ferris, Sir], Dame [Lea Roth|PERSON Lea Roth, Dame] and Lord [Weaver|PERSON Weaver, Lord] met Lady [Brito|PERSON Brito, Lady].`},
	{name: "police ranks", marked: `Detective Inspector [Tom Ferris|PERSON Tom Ferris, Detective Inspector] and Constable [Lea Roth|PERSON Lea Roth, Constable] found the dog.`},
	{name: "sports titles", marked: `Striker [Tom Ferris|PERSON Tom Ferris, Striker], goalkeeper [Paul Weaver|PERSON Paul Weaver, goalkeeper] and coach [Lea Roth|PERSON Lea Roth, coach] left.`},
	{name: "a doctor without a name", marked: `The doctor met Dr. [Roth|PERSON Roth, Dr.] and a doctor.`},
	{name: "Rev. and Fr.", marked: `Rev. [Tom Ferris|PERSON Tom Ferris, Rev.] and Father [Paul Weaver|PERSON Paul Weaver, Father] prayed.`},
	{name: "a US senator of a state", marked: `Sen. [Lea Roth|PERSON Lea Roth, Sen.] of [Ohio|LOCATION Ohio] and Gov. [Tom Ferris|PERSON Tom Ferris, Gov.] of [Iowa|LOCATION Iowa] voted.`},
	{name: "three words of a place", marked: `[She|?] went from [New Elgin Falls|LOCATION New Elgin Falls] to [Port St. Oda|LOCATION Port St. Oda].`},
	{name: "a sea, a lake, a mountain", marked: `The [Oda Sea|LOCATION Oda Sea], [Lake Marek|LOCATION Lake Marek] and [Mount Keller|LOCATION Mount Keller] froze.`, known: true},
	{name: "a square and a park", marked: `[They|?] met in [Keller Square|LOCATION Keller Square] and in [Roth Park|LOCATION Roth Park].`},
	{name: "a prison and a museum", marked: `[Elgin Prison|LOCATION Elgin Prison] is beside the [Lace Museum|ORGANIZATION Lace Museum].`},
	{name: "an airport and a station", marked: `[Oda International Airport|LOCATION Oda International Airport] and [Elgin Station|LOCATION Elgin Station] closed.`},
	{name: "a county and a district", marked: `[Milford County|LOCATION Milford County] and the [Elgin District|LOCATION Elgin District] flooded.`},
	{name: "north of a town", marked: `The farm is north of [Elgin|LOCATION Elgin] and west of the [River Oda|LOCATION River Oda].`},
	{name: "European Commission", marked: `The [European Commission|ORGANIZATION European Commission] fined [Varda Holdings|ORGANIZATION Varda Holdings].
[The commission|European Commission] said the firm had lied.`},
	{name: "a union of workers", marked: `The [Dockers’ Union|ORGANIZATION Dockers’ Union] struck.
[The union|Dockers’ Union] wants more pay.`},
	{name: "a group in the desert", marked: `The rebels of the [Oda Liberation Front|ORGANIZATION Oda Liberation Front] freed a nurse.`},
	{name: "a TV show", marked: `[She|?] watched “The [Elgin Files|MISC Elgin Files]” on [Channel 4|ORGANIZATION Channel 4].`},
	{name: "a war and a treaty", marked: `The [Grain War|MISC Grain War] ended with the [Treaty of Elgin|MISC Treaty of Elgin].`},
	{name: "a prize", marked: `[Lea Roth|PERSON Lea Roth] won the [Nobel Peace Prize|MISC Nobel Peace Prize] and two [Oscars|MISC Oscar].`},
	{name: "a holiday", marked: `On Christmas Eve and on [Ramadan|MISC Ramadan], the shop is closed.`},
	{name: "religions", marked: `[Catholics|NORP Catholic], [Muslims|NORP Muslim] and a [Jewish|NORP Jew] choir sang.`},
	{name: "parties and people of one", marked: `[Republicans|NORP Republican] and [Democrats|NORP Democrat] met a [Liberal|NORP Liberal] senator.`, known: true},
	{name: "tribes", marked: `The [Kurds|NORP Kurdistan] and the [Navajo|NORP Navajo] sing.`},
	{name: "an -ese and an -ish", marked: `[Chinese|NORP China], [Turkish|NORP Turkey] and [Peruvian|NORP Peru] ships left.`},
	{name: "half a nationality", marked: `A [Danish|NORP Denmark]-born, [Swedish|NORP Sweden]-speaking nurse left.`},
	{name: "a nationality and its people", marked: `The [Dutch|NORP Netherlands] beat the [Swiss|NORP Switzerland].`},
	{name: "dateline without a country", marked: `[OSLO|LOCATION OSLO] — [Lea Roth|PERSON Lea Roth] resigned.`},
	{name: "dateline with a paper", marked: `[ELGIN|LOCATION ELGIN], [Ohio|LOCATION Ohio] — [Lea Roth|PERSON Lea Roth] resigned, The [Elgin Times|ORGANIZATION Elgin Times] reported.`},
	{name: "byline", marked: `By [Tom Ferris|PERSON Tom Ferris]
[Lea Roth|PERSON Lea Roth] resigned.`},
	{name: "I in marks", marked: `“I am tired,” said [Lea Roth|PERSON Lea Roth].
“[He|?] never sleeps.”`},
	{name: "name after said", marked: `“It rained,” said [Roth|PERSON Lea Roth].
[Lea Roth|PERSON Lea Roth] was wet.`},
	{name: "an apostrophe in a name", marked: `[D’Angelo Brekke|PERSON D’Angelo Brekke] met [Lea d’Oro|PERSON Lea d’Oro].`},
	{name: "a Chinese name", marked: `[Xi Lanfen|PERSON Xi Lanfen] met [Wang Wei|PERSON Wang Wei].
[Xi|PERSON Xi Lanfen] bowed to [Wang|PERSON Wang Wei].`},
	{name: "a name with a number", marked: `Pope [Lucius IV|PERSON Lucius IV, Pope] met King [Olav II|PERSON Olav II, King].`},
	{name: "the North, named twice", marked: `[North Korea|LOCATION North Korea] fired a rocket, and [North Korea|LOCATION North Korea] denied it.
Then the [North|LOCATION North Korea] fired again.`},
	{name: "age at the end of a sentence", marked: `The choir is led by [Lea Roth|PERSON Lea Roth], 54.
[The 54-year-old|Lea Roth] sings, too.`},
	{name: "capitals that are small words", marked: `[They|?] asked [HIM|?] and ME, OR so [he|?] said.`},
	{name: "an office with an owner", marked: `The [Prosecutor’s Office|ORGANIZATION Prosecutor’s Office] and the [Mayor’s Office|ORGANIZATION Mayor’s Office] denied it.`, known: true},
	{name: "initials without spaces", marked: `[J.Roth|PERSON J.Roth] met [T.Ferris|PERSON T.Ferris].`, known: true},
	{name: "first names that are peoples", marked: `[Christian Roth|PERSON Christian Roth] met [Roman Petrenko|PERSON Roman Petrenko] in a [Christian|NORP Christian] church.`},
	{name: "a first name that is a country", marked: `[Jordan Ellis|PERSON Jordan Ellis] flew to [Jordan|LOCATION Jordan].`},
	{name: "a hill and a man named Hill", marked: `Then [Tom Hill|PERSON Tom Hill] climbed [Anna Hill|PERSON Anna Hill] near [Elgin|LOCATION Elgin].`},
	{name: "a word in front of a body at the start", marked: `Embattled [Elgin Bank|ORGANIZATION Elgin Bank] fell.
[Its|Elgin Bank] embattled boss left.`, known: true},
	{name: "and inside a body’s name", marked: `The [National Publishing and Advertising Agency|ORGANIZATION National Publishing and Advertising Agency] closed.`, known: true},
	{name: "ampersand inside a body’s name", marked: `The [Food & Drug Agency of Peru|ORGANIZATION Food & Drug Agency of Peru] met the [Elgin Arts & Crafts Club|ORGANIZATION Elgin Arts & Crafts Club].`},
	{name: "a headline with a body", marked: `[Elgin Bank|ORGANIZATION Elgin Bank] Falls as Mayor Quits
The [Elgin Bank|ORGANIZATION Elgin Bank] fell on Monday.`},
	{name: "a headline with a country and a person", marked: `[Peru|LOCATION Peru] Backs [Roth|PERSON Lea Roth] in Row With [Chile|LOCATION Chile]
[Lea Roth|PERSON Lea Roth] spoke in [Peru|LOCATION Peru] on Monday.`},
	{name: "a town in a country speaks", marked: `[Lima|LOCATION Lima], [Peru|LOCATION Peru], said [it|Peru] would wait.`},
	{name: "a state and a capital speak", marked: `[Hawaii|LOCATION Hawaii] and [Washington|LOCATION United States @Washington] said [they|Hawaii + United States] would wait.`},
	{name: "a short last name first", marked: `[Orr|PERSON Tom Orr] left early.
[Tom Orr|PERSON Tom Orr] was tired.`},
	{name: "short name before the nickname", marked: `[Bob Ferris|PERSON Bob Ferris] sang.
[Robert “Bob” Ferris|PERSON Bob Ferris] was tired.`},
	{name: "acronym behind a name of a body", marked: `[She|?] works for [Radio VRT|ORGANIZATION Radio VRT] and plays for [Elgin FC|ORGANIZATION Elgin FC].`},
	{name: "an interview", marked: `[TOM FERRIS|PERSON Tom Ferris]: Who are you?
[LEA ROTH|PERSON Lea Roth]: I am [Lea Roth|PERSON Lea Roth].
[FERRIS|PERSON Tom Ferris]: And who is [Tom Ferris|PERSON Tom Ferris]?`},
	{name: "an interview in small letters", marked: `[Lea Roth|PERSON Lea Roth] met [Tom Ferris|PERSON Tom Ferris] for a talk.
[Roth|PERSON Lea Roth]: Why?
[Ferris|PERSON Tom Ferris]: Why not?`},
	{name: "the Harlows and their son", marked: `[Ben Harlow|PERSON Ben Harlow] and [Kim Harlow|PERSON Kim Harlow] left.
The [Harlows|PERSON Ben Harlow + Kim Harlow] and [their|Ben Harlow + Kim Harlow] son, [Max Harlow|PERSON Max Harlow, son], slept.`, known: true},
	{name: "a foundation of a person", marked: `The [Lea Roth Prize|MISC Lea Roth Prize] went to [Tom Ferris|PERSON Tom Ferris] of the [Roth Institute|ORGANIZATION Roth Institute].`},
	{name: "a school and its town", marked: `[Milford High School|ORGANIZATION Milford High School] is in [Milford|LOCATION Milford].`},
	{name: "an army unit", marked: `The 4th [Danish Infantry Brigade|ORGANIZATION Danish Infantry Brigade] left [Camp Oda|LOCATION Camp Oda].`},
	{name: "a rank in a list", marked: `Maj. [Tom Ferris|PERSON Tom Ferris, Maj.], Capt. [Lea Roth|PERSON Lea Roth, Capt.] and Sgt. [Paul Weaver|PERSON Paul Weaver, Sgt.] left.`},
	{name: "a title in two languages", marked: `Herr [Otto Reinhardt|PERSON Otto Reinhardt, Herr] met Señora [Ana Brito|PERSON Ana Brito, Señora].`},
	{name: "a former title behind", marked: `[Lea Roth|PERSON Lea Roth, former mayor of Elgin], a former mayor of [Elgin|LOCATION Elgin] and now a senator, slept.`},
	{name: "a title behind a relative clause", marked: `[Lea Roth|PERSON Lea Roth], [who|Lea Roth] once was mayor of [Elgin|LOCATION Elgin], slept.`},
	{name: "an age and a title behind", marked: `[Lea Roth|PERSON Lea Roth, mayor of Elgin], 54, mayor of [Elgin|LOCATION Elgin], slept.`},
	{name: "a title of a body behind", marked: `“It rained,” said [Lea Roth|PERSON Lea Roth, spokeswoman for the Elgin Police Department], a spokeswoman for the [Elgin Police Department|ORGANIZATION Elgin Police Department].`},
	{name: "the company of the chairman", marked: `[Tom Ferris|PERSON Tom Ferris, chairman of Varda Holdings], chairman of [Varda Holdings|ORGANIZATION Varda Holdings], and its owner, [Lea Roth|PERSON Lea Roth, owner], slept.`},
	{name: "a minister of a country behind", marked: `[Lars Krogh|PERSON Lars Krogh, Denmark’s foreign minister], [Denmark|LOCATION Denmark]’s foreign minister, met [Jan Novak|PERSON Jan Novak, Czech prime minister], the [Czech|NORP Czech Republic] prime minister.
[The Danish minister|Lars Krogh] left, and [the Czech prime minister|Jan Novak] stayed.`},
	{name: "the mayor of one town", marked: `[Elgin|LOCATION Elgin] Mayor [Lea Roth|PERSON Lea Roth, Elgin Mayor] met [Milford|LOCATION Milford] Mayor [Tom Ferris|PERSON Tom Ferris, Milford Mayor].
[The Elgin mayor|Lea Roth] smiled.`, known: true},
	{name: "the president and his wife", marked: `President [Tom Ferris|PERSON Tom Ferris, President] and [his|Tom Ferris] wife, [Lea|PERSON Lea, wife], waved.
[The president|Tom Ferris] wept.`},
	{name: "the queen’s son", marked: `Queen [Sonja|PERSON Sonja, Queen]’s son, Prince [Olav|PERSON Olav, Prince], left.
[The prince|Olav] slept.`},
	{name: "the pope", marked: `Pope [Lucius IV|PERSON Lucius IV, Pope] prayed.
[The pope|Lucius IV] was tired.`},
	{name: "the senator from Ohio", marked: `Sen. [Lea Roth|PERSON Lea Roth, Sen.] left.
The [Ohio|LOCATION Ohio] senator slept.`},
	{name: "the company and the bank", marked: `[Varda Inc.|ORGANIZATION Varda Inc.] sued [Elgin Bank|ORGANIZATION Elgin Bank].
[The bank|Elgin Bank] smiled, and [the company|Varda Inc.] paid.`},
	{name: "the council", marked: `The [Milford City Council|ORGANIZATION Milford City Council] met.
[The council|Milford City Council] voted to wait.`},
	{name: "the agency", marked: `The [Elgin Water Agency|ORGANIZATION Elgin Water Agency] raised [its|Elgin Water Agency] prices.
[The agency|Elgin Water Agency] said [it|Elgin Water Agency] had to.`},
	{name: "the group", marked: `The [Oda Group|ORGANIZATION Oda Group] grew.
[The group|Oda Group] said [it|Oda Group] was proud.`, known: true},
	{name: "the committee and its head", marked: `The [Ethics Committee|ORGANIZATION Ethics Committee] met.
[The committee|Ethics Committee]’s head, [Lea Roth|PERSON Lea Roth, committee’s head], slept.`},
	{name: "the court and the judge", marked: `The [Elgin District Court|ORGANIZATION Elgin District Court] met.
[The court|Elgin District Court] heard Judge [Lea Roth|PERSON Lea Roth, Judge].`},
	{name: "the country", marked: `[Peru|LOCATION Peru] voted.
The country was calm.`},
	{name: "he behind two sentences", marked: `[Tom Ferris|PERSON Tom Ferris] left.
The bus was late.
[He|Tom Ferris] walked.`},
	{name: "she, not he", marked: `[Tom Ferris|PERSON Tom Ferris] met [Lea Roth|PERSON Lea Roth] and [Paul Weaver|PERSON Paul Weaver].
[She|Lea Roth] was late.`},
	{name: "they after a list", marked: `[Tom Ferris|PERSON Tom Ferris], [Lea Roth|PERSON Lea Roth] and [Paul Weaver|PERSON Paul Weaver] left.
[They|Tom Ferris + Lea Roth + Paul Weaver] were tired.`},
	{name: "his in front of a body", marked: `[Tom Ferris|PERSON Tom Ferris] left [his|Tom Ferris] firm, [Varda Lifts|ORGANIZATION Varda Lifts].`},
	{name: "whom", marked: `[Lea Roth|PERSON Lea Roth], [whom|Lea Roth] [Tom Ferris|PERSON Tom Ferris] had trained, won.`},
	{name: "which in a place", marked: `[Oslo|LOCATION Oslo], which voted on Monday, slept.`},
	{name: "himself over a clause", marked: `[Tom Ferris|PERSON Tom Ferris] said that [he|Tom Ferris] had voted for [himself|Tom Ferris].`},
	{name: "each other", marked: `[Tom Ferris|PERSON Tom Ferris] and [Lea Roth|PERSON Lea Roth] helped each other.`},
	{name: "her as an object", marked: `[Lea Roth|PERSON Lea Roth] left because [Tom Ferris|PERSON Tom Ferris] had hit [her|Lea Roth].`},
	{name: "him and his", marked: `[Tom Ferris|PERSON Tom Ferris]’s brother hit [him|Tom Ferris] with [his|Tom Ferris] own stick.`},
	{name: "a boy without a name", marked: `A boy said [he|?] had lost [his|?] dog.`},
	{name: "it rains", marked: `[Varda Bank|ORGANIZATION Varda Bank] closed because it rained.`},
	{name: "it is said that", marked: `[Varda Bank|ORGANIZATION Varda Bank] knows it is late.`},
	{name: "they say", marked: `[They|?] say [Tom Ferris|PERSON Tom Ferris] left.`},
	{name: "I of a reporter", marked: `I met [Tom Ferris|PERSON Tom Ferris] in [Oslo|LOCATION Oslo].`},
	{name: "a small letter in front of a capital", marked: `[She|?] sold it on [eBay|ORGANIZATION eBay], and [her|?] [iPhone|MISC iPhone] fell into the [Oda|LOCATION Oda].`},
	{name: "a quotation behind a colon", marked: `[Tom Ferris|PERSON Tom Ferris] said: “[He|?] lied, and [Paul Weaver|PERSON Paul Weaver] knows it.”`},
	{name: "two quotations with names in them", marked: `“[Tom Ferris|PERSON Tom Ferris] lied,” [Lea Roth|PERSON Lea Roth] said: “I saw that [he|?] did.”`},
	{name: "somebody without a name, then a pronoun", marked: `A baker met [Tom Ferris|PERSON Tom Ferris].
The baker said [he|?] was late.`, known: true},
	{name: "a conjunction in front of a title", marked: `It rained, but President [Joan Avery|PERSON Joan Avery, President] and former Judge [Lea Roth|PERSON Lea Roth, former Judge] came.`},
	{name: "a relative far behind its name", marked: `[Lea Roth|PERSON Lea Roth, mayor of Elgin], the mayor of [Elgin|LOCATION Elgin] and a friend of the judge, [who|?] knew [her|Lea Roth], left.`},
	{name: "by her own brother", marked: `[Lea Roth|PERSON Lea Roth] was robbed by [her|Lea Roth] own brother, [Tom Roth|PERSON Tom Roth], [who|Tom Roth] needed money for [his|Tom Roth] dog.`},
	{name: "because he, before the name", marked: `Because [he|Tom Ferris] was late, [Tom Ferris|PERSON Tom Ferris] ran, and [Paul Weaver|PERSON Paul Weaver] waited for [him|Tom Ferris].`},
	{name: "while she, behind", marked: `[Tom Ferris|PERSON Tom Ferris] waited while [Lea Roth|PERSON Lea Roth] paid, and then [she|Lea Roth] left [him|Tom Ferris].`},
	{name: "told him that he", marked: `[Paul Weaver|PERSON Paul Weaver] told [Tom Ferris|PERSON Tom Ferris] that [he|Paul Weaver] would help [him|Tom Ferris].`, known: true},
	{name: "asked her whether she", marked: `[Tom Ferris|PERSON Tom Ferris] asked [Lea Roth|PERSON Lea Roth] whether [she|Lea Roth] had seen [his|Tom Ferris] dog.`},
	{name: "the man, who", marked: `The man, [who|?] said [his|?] name was [Tom Ferris|PERSON Tom Ferris], left [his|Tom Ferris] hat.`},
	{name: "his sister, who", marked: `[Tom Ferris|PERSON Tom Ferris] and [his|Tom Ferris] sister, [who|?] lost [her|?] mill, left.`},
	{name: "vice with a hyphen, later alone", marked: `Vice-chairman [Tom Ferris|PERSON Tom Ferris, Vice-chairman] met chairman [Paul Weaver|PERSON Paul Weaver, chairman].
[The vice-chairman|Tom Ferris] smiled, and [the chairman|Paul Weaver] did not.`},
	{name: "deputy with a hyphen, later alone", marked: `Deputy-mayor [Lea Roth|PERSON Lea Roth, Deputy-mayor] met Mayor [Tom Ferris|PERSON Tom Ferris, Mayor].
[The deputy-mayor|Lea Roth] smiled.`},
	{name: "minister and prime minister", marked: `Defence Minister [Ana Brito|PERSON Ana Brito, Defence Minister] met Prime Minister [Tom Ferris|PERSON Tom Ferris, Prime Minister].
[The prime minister|Tom Ferris] smiled, and [the defence minister|Ana Brito] left.`},
	{name: "ex and former", marked: `Ex-mayor [Lea Roth|PERSON Lea Roth, Ex-mayor] slept.
[The former mayor|Lea Roth] was tired, and [the ex-mayor|Lea Roth] snored.`},
	{name: "an accent behind a hyphen", marked: `[Jean-Élie Dubois|PERSON Jean-Élie Dubois] met [Ana-Óscar Ruiz|PERSON Ana-Óscar Ruiz] in [Saint-Étienne|LOCATION Saint-Étienne].`},
	{name: "other middle names", marked: `[John Henry Dawson|PERSON John Henry Dawson] met [John Paul Dawson|PERSON John Paul Dawson].
[John Henry Dawson|PERSON John Henry Dawson] left.`},
	{name: "a list with a comma in front of and", marked: `[She|?] has lived in [Oslo|LOCATION Oslo], [Kalvik|LOCATION Kalvik], and [Lima|LOCATION Lima].`},
	{name: "a short form with two particles", marked: `[Joost van der Meer|PERSON Joost van der Meer] slept.
Nobody woke [van der Meer|PERSON Joost van der Meer] or [Meer|PERSON Joost van der Meer].`},
	{name: "said by two behind the marks", marked: `“[He|?] lied,” said [Tom Ferris|PERSON Tom Ferris] and [Paul Weaver|PERSON Paul Weaver] of [Max Lind|PERSON Max Lind].`, known: true},
	{name: "said by one behind the marks", marked: `“I saw that [he|?] lied,” said [Tom Ferris|PERSON Tom Ferris], and [Paul Weaver|PERSON Paul Weaver] nodded.`, known: true},
	{name: "a town of a name", marked: `[They|?] met in the town of [Kelm|LOCATION Kelm] and in the village of [Oda|LOCATION Oda].`},
	{name: "an age of three figures", marked: `[Lea Roth|PERSON Lea Roth], 101, sang, and [Tom Ferris|PERSON Tom Ferris], 7, danced.`},
	{name: "two capitals and a city", marked: `[Lima|LOCATION Peru @Lima] and [Quito|LOCATION Ecuador @Quito] agreed, and so did [Chicago|LOCATION Chicago] and [Tokyo|LOCATION Tokyo].`},
	{name: "a word in front of a name at the start", marked: `Yesterday [Tom Ferris|PERSON Tom Ferris] slept.
Local [Milford|LOCATION Milford] bakers woke [him|Tom Ferris].`, known: true},
	{name: "officers at the start", marked: `Police officers woke [Tom Ferris|PERSON Tom Ferris].
State media said so.`},
	{name: "a headline of small words and a country", marked: `Rain in [Peru|LOCATION Peru]
It rained in [Peru|LOCATION Peru] on Monday.`},
	{name: "a headline of one name", marked: `[Roth|PERSON Lea Roth] Wins Again
[Lea Roth|PERSON Lea Roth] won the race on Monday.`, known: true},
	{name: "a name in a possessive of a name", marked: `[Tom Ferris|PERSON Tom Ferris]’s brother’s bank, [Elgin Bank|ORGANIZATION Elgin Bank], fell.`},
	{name: "a hyphen between two towns", marked: `The [Oslo|LOCATION Oslo]-[Lima|LOCATION Lima] flight and the [Elgin|LOCATION Elgin]–[Milford|LOCATION Milford] road were closed.`, known: true},
	{name: "of and and in a ministry", marked: `The [Ministry of Health and Sport|ORGANIZATION Ministry of Health and Sport] and the [Ministry of Finance|ORGANIZATION Ministry of Finance] met.`, known: true},
	{name: "a body of a body", marked: `The [Oslo|LOCATION Oslo] office of the [World Grain Council of Peru|ORGANIZATION World Grain Council of Peru] closed.`},
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
