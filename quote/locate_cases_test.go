package quote

// bridge is the article that most cases of Locate ask about.
const bridge = `LINDHAVN — Mayor Olga Roth said on Friday that the old bridge would be closed for the winter. “It is not safe any more,” she said. “We have looked at every bolt, and we cannot wait another year.”

“The repairs will cost 4.5 million crowns,” said Karl Brandt, the head of the roads office, “and they will take at least two winters – perhaps three.”

A spokesman for Brandt said the plan had “never been popular with the shops on the north bank.” Roth’s lawyer, Ida Wolf, told reporters: “My client did not sign the contract. She never saw it.”

Traffic was light on Saturday morning, with a few cars turning back at the northern end. The council meets again on Monday, and its members expect a long debate.

“I asked the minister, ‘Who is going to pay for this?’ and he had no answer,” Roth told the newspaper. “That’s all I’ll say about it.”

Transport Minister Nils Holm praised the mayor. “Olga Roth has done what nobody before her dared to do.

“She has told the truth about the bridge.”

“The president and his cabinet will decide before Easter,” Holm added. “He told me so himself… and I believe him. We will build a new bridge, and it will carry trams, bicycles and buses across the river for a hundred years.”

“It is not safe any more for boats either,” said Brandt. The council rejected his idea of a ferry, which he called “business-like and well-meant”.

Holm doubts that the money can be found before the spring. The cost rose by -5 percent last year, and ex-mayor Leo Lang called it “a miracle.”
`

// Further articles that cases ask about.
const (
	// marked holds what editors put into quotations.
	marked = `“The colour of [the boat] was … green,” said Eva Lind. “They [sic] was painting it at the café of the official’s office, No. 5.”`
	// accents holds letters that Unicode writes in several ways.
	accents = "“The café offers a naïve señor office coffee for £5,” said Zoë Marín. “Its door is 10² cm wide, 5½ cm thick.”"
	// broken holds bytes that are no UTF-8.
	broken = "“The boat \xff is green,” said Eva Lind. “It is\x00 new.”"
	// wrapped is wrapped hard, with a carriage return at each line end.
	wrapped = "“The harbour will be\r\nopened to all ships\r\nin the spring,” said\r\nEva Lind on Monday.\r\n"
	// spokesman names the man who speaks for another.
	spokesman = `“The senator has nothing to hide,” said Max Lind, a spokesman for Senator Karl Brandt. Brandt himself left through the back door.`
	// money holds numbers with signs.
	money = `“Its price rose from $5 million to $9 million, or 80%, at a time when it’s clear we’re broke,” said Zoë Marín-Łoś of the U.S. Embassy. “The workers’ re-
opening of the harbour cost between 5–10 percent more.”`
	// short has words that are two.
	short = `“I said it’s late, and we know who they are, but nobody says we’re gone,” said Eva Lind.`
	// twice has the same words twice, first the narrator’s.
	twice = `The harbour will be closed in the winter, and nobody knows why. “The harbour will be closed in the winter,” said Eva Lind. Jan Roos said the harbour would be closed.`
	// twins quotes two people of one name.
	twins = `“The farm was never for sale,” said Anna Berg. Her brother Otto Berg disagreed. “We were offered two million for it,” he said.`
)

// A locateCase is a claim about an article, and what a careful editor says of
// it.
type locateCase struct {
	name    string
	article string // bridge, if empty
	claim   string
	speaker string

	match       string
	attribution string   // unasked, if empty
	spans       []string // what stands in the article at the spans
	in          string   // words of the article in which the first span lies; "": not asked
	edits       []string // kind, "in the claim", "in the article", what they touch; nil: not asked
	known       bool     // the library has it wrong
}

var locateCases = []locateCase{
	// Word for word.
	{name: "a sentence", claim: `It is not safe any more`, speaker: "Olga Roth", match: "exact", attribution: "same",
		spans: []string{"It is not safe any more"}, in: "“It is not safe any more,”", edits: []string{}},
	{name: "in curly marks", claim: `“It is not safe any more,”`, speaker: "Olga Roth", match: "exact", attribution: "same",
		spans: []string{"It is not safe any more,"}},
	{name: "in straight marks", claim: ` "We have looked at every bolt, and we cannot wait another year." `, speaker: "Roth", match: "exact", attribution: "same",
		spans: []string{"We have looked at every bolt, and we cannot wait another year."}},
	{name: "in marks of marks", claim: `"‘She never saw it.’"`, speaker: "Ida Wolf", match: "exact", attribution: "same",
		spans: []string{"She never saw it."}},
	{name: "a part of a sentence", claim: `nobody before her dared to do`, speaker: "Nils Holm", match: "exact", attribution: "same",
		spans: []string{"nobody before her dared to do"}},
	{name: "two sentences", claim: `My client did not sign the contract. She never saw it.`, speaker: "Ida Wolf", match: "exact", attribution: "same",
		spans: []string{"My client did not sign the contract. She never saw it."}},
	{name: "marks inside", claim: `I asked the minister, ‘Who is going to pay for this?’ and he had no answer`, speaker: "Roth", match: "exact", attribution: "same",
		spans: []string{"I asked the minister, ‘Who is going to pay for this?’ and he had no answer"}},
	{name: "a mark at one end", claim: `it “a miracle.”`, speaker: "Leo Lang", match: "exact", attribution: "same",
		spans: []string{"it “a miracle.”"}},
	{name: "a quotation inside a quotation", claim: `Who is going to pay for this?`, speaker: "Roth", match: "exact", attribution: "same",
		spans: []string{"Who is going to pay for this?"}},
	{name: "nobody asked", claim: `a miracle`, match: "exact", spans: []string{"a miracle"}},
	{name: "two words", claim: `two winters`, speaker: "Brandt", match: "exact", attribution: "same", spans: []string{"two winters"}},
	{name: "one word", claim: `bolt`, speaker: "Roth", match: "exact", attribution: "same", spans: []string{"bolt"}},
	{name: "a dash of its own", claim: `at least two winters – perhaps three.`, speaker: "Brandt", match: "exact", attribution: "same",
		spans: []string{"at least two winters – perhaps three."}},
	{name: "the article's own ellipsis", claim: `He told me so himself… and I believe him.`, match: "exact",
		spans: []string{"He told me so himself… and I believe him."}},
	{name: "the article's own brackets", article: marked, claim: `The colour of [the boat] was … green`, match: "exact",
		spans: []string{"The colour of [the boat] was … green"}},
	{name: "the article's own sic", article: marked, claim: `They [sic] was painting it`, match: "exact",
		spans: []string{"They [sic] was painting it"}},
	{name: "bytes that are no UTF-8", article: broken, claim: "The boat \xff is green", match: "exact", spans: []string{"The boat \xff is green"}},
	{name: "with the words that tell who speaks", claim: `It is not safe any more,” she said. “We have looked at every bolt`, match: "exact",
		spans: []string{"It is not safe any more,” she said. “We have looked at every bolt"}},

	// Whose words they are.
	{name: "a last name", claim: `My client did not sign the contract.`, speaker: "Wolf", match: "exact", attribution: "same", spans: []string{"My client did not sign the contract."}},
	{name: "title and last name", claim: `That’s all I’ll say about it.`, speaker: "Mayor Roth", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "title and full name", claim: `That’s all I’ll say about it.`, speaker: "Mayor Olga Roth", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "courtesy and last name", claim: `That’s all I’ll say about it.`, speaker: "Ms. Roth", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "another case", claim: `That’s all I’ll say about it.`, speaker: " OLGA  roth ", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "a middle initial", claim: `That’s all I’ll say about it.`, speaker: "Olga M. Roth", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "a title alone", claim: `and I believe him`, speaker: "the transport minister", match: "exact", attribution: "same", spans: []string{"and I believe him"}},
	{name: "another speaker", claim: `My client did not sign the contract.`, speaker: "Nils Holm", match: "exact", attribution: "other", spans: []string{"My client did not sign the contract."}},
	{name: "a lawyer's words for the client's", claim: `My client did not sign the contract.`, speaker: "Olga Roth", match: "exact", attribution: "other", spans: []string{"My client did not sign the contract."}},
	{name: "a spokesman's words for the principal's", claim: `never been popular with the shops`, speaker: "Karl Brandt", match: "exact", attribution: "unresolved", spans: []string{"never been popular with the shops"}},
	{name: "a spokesman without a name", claim: `never been popular with the shops`, speaker: "a spokesman for Brandt", match: "exact", attribution: "same", spans: []string{"never been popular with the shops"}},
	{name: "a named spokesman's words for the principal's", article: spokesman, claim: `The senator has nothing to hide`, speaker: "Karl Brandt", match: "exact", attribution: "other", spans: []string{"The senator has nothing to hide"}},
	{name: "a named spokesman's words", article: spokesman, claim: `The senator has nothing to hide`, speaker: "Max Lind", match: "exact", attribution: "same", spans: []string{"The senator has nothing to hide"}},
	{name: "somebody who is not in the article", claim: `She never saw it.`, speaker: "Vera Strand", match: "exact", attribution: "other", spans: []string{"She never saw it."}},
	{name: "another first name", claim: `The repairs will cost 4.5 million crowns`, speaker: "Peter Brandt", match: "exact", attribution: "other", spans: []string{"The repairs will cost 4.5 million crowns"}},
	{name: "the lawyer of somebody", claim: `The repairs will cost 4.5 million crowns`, speaker: "Brandt’s lawyer", match: "exact", attribution: "other", spans: []string{"The repairs will cost 4.5 million crowns"}},
	{name: "a name that two have", article: twins, claim: `The farm was never for sale`, speaker: "Berg", match: "exact", attribution: "unresolved", spans: []string{"The farm was never for sale"}},
	{name: "one of two with a name", article: twins, claim: `We were offered two million for it`, speaker: "Anna Berg", match: "exact", attribution: "other", spans: []string{"We were offered two million for it"}},
	{name: "a name and what she is", claim: `That’s all I’ll say about it.`, speaker: "Olga Roth, mayor of the town", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "a name and brackets", claim: `and I believe him`, speaker: "Holm (minister)", match: "exact", attribution: "same", spans: []string{"and I believe him"}},
	{name: "last name first", claim: `and I believe him`, speaker: "Holm, Nils", match: "exact", attribution: "same", spans: []string{"and I believe him"}},
	{name: "a name behind what he is", article: spokesman, claim: `The senator has nothing to hide`, speaker: "a spokesman, Max Lind", match: "exact", attribution: "same", spans: []string{"The senator has nothing to hide"}},
	{name: "a title that the article does not give", claim: `That’s all I’ll say about it.`, speaker: "Senator Roth", match: "exact", attribution: "same", spans: []string{"That’s all I’ll say about it."}},
	{name: "a name without its accents", article: money, claim: `at a time when it’s clear`, speaker: "Zoe Marin-Los", match: "exact", attribution: "same", spans: []string{"at a time when it’s clear"}},
	{name: "a description of nobody in particular", claim: `That’s all I’ll say about it.`, speaker: "a senior official", match: "exact", attribution: "unresolved", spans: []string{"That’s all I’ll say about it."}},
	{name: "reported in other words", claim: `the old bridge would be closed for the winter`, speaker: "Roth", match: "exact", attribution: "same", spans: []string{"the old bridge would be closed for the winter"}},
	{name: "the narrator's words", claim: `Traffic was light on Saturday morning`, speaker: "Roth", match: "exact", attribution: "nobody", spans: []string{"Traffic was light on Saturday morning"}},
	{name: "the narrator's words, nobody asked", claim: `Traffic was light on Saturday morning`, match: "exact", spans: []string{"Traffic was light on Saturday morning"}},
	{name: "the narrator's words and a speaker's", claim: `praised the mayor. Olga Roth has done what nobody before her dared to do.`, speaker: "Brandt", match: "typographic", attribution: "other", spans: []string{"praised the mayor. “Olga Roth has done what nobody before her dared to do."}},
	{name: "said by two, the first", claim: `It is not safe any more`, speaker: "Mayor Roth", match: "exact", attribution: "same", spans: []string{"It is not safe any more"}, in: "“It is not safe any more,” she said."},
	{name: "said by two, the second", claim: `It is not safe any more`, speaker: "Brandt", match: "exact", attribution: "same", spans: []string{"It is not safe any more"}, in: "“It is not safe any more for boats either,”"},
	{name: "a word that stands everywhere", claim: `the`, speaker: "Ida Wolf", match: "exact", attribution: "same", spans: []string{"the"}, in: "sign the contract"},
	{name: "a word of the narrator's and a speaker's", claim: `bridge`, speaker: "Holm", match: "exact", attribution: "same", spans: []string{"bridge"}, in: "about the bridge.”"},

	{name: "the narrator's and a speaker's, nobody asked", article: twice, claim: `The harbour will be closed in the winter`, match: "exact",
		spans: []string{"The harbour will be closed in the winter"}, in: "“The harbour will be closed in the winter,”"},
	{name: "altered, the narrator's and a speaker's", article: twice, claim: `The harbour will be closed in the summer`, match: "altered",
		spans: []string{"The harbour will be closed in the winter"}, in: "“The harbour will be closed in the winter,”", edits: []string{`replaced "summer" "winter"`}},
	{name: "the lawyer of the last who is named", article: twins, claim: `We were offered two million for it`, speaker: "Otto Berg’s lawyer", match: "exact", attribution: "other",
		spans: []string{"We were offered two million for it"}},
	{name: "a friend of the first who is named", article: twins, claim: `The farm was never for sale`, speaker: "a friend of Anna Berg", match: "exact", attribution: "other",
		spans: []string{"The farm was never for sale"}},

	// Other characters, the same words.
	{name: "straight apostrophes", claim: `That's all I'll say about it.`, speaker: "Roth", match: "typographic", attribution: "same", spans: []string{"That’s all I’ll say about it."}, edits: []string{}},
	{name: "straight marks inside", claim: `I asked the minister, "Who is going to pay for this?" and he had no answer`, match: "typographic", spans: []string{"I asked the minister, ‘Who is going to pay for this?’ and he had no answer"}},
	{name: "lost marks inside", claim: `I asked the minister, Who is going to pay for this? and he had no answer`, match: "typographic", spans: []string{"I asked the minister, ‘Who is going to pay for this?’ and he had no answer"}},
	{name: "a straight mark at one end", claim: `it "a miracle."`, match: "typographic", spans: []string{"it “a miracle.”"}},
	{name: "no-break space", claim: "We will build a new\u00A0bridge", match: "typographic", spans: []string{"We will build a new bridge"}},
	{name: "thin space and two spaces", claim: "We will\u2009build  a new bridge", match: "typographic", spans: []string{"We will build a new bridge"}},
	{name: "line breaks", claim: "We will build\n a new\n bridge", match: "typographic", spans: []string{"We will build a new bridge"}},
	{name: "an article wrapped hard", article: wrapped, claim: `The harbour will be opened to all ships in the spring.`, match: "typographic", spans: []string{"The harbour will be\r\nopened to all ships\r\nin the spring"}},
	{name: "an article wrapped hard between cue and source", article: wrapped, claim: `The harbour will be opened to all ships in the spring.`, speaker: "Eva Lind", match: "typographic", attribution: "same", known: true},
	{name: "soft hyphen", claim: "carry trams, bi\u00ADcycles and buses", match: "typographic", spans: []string{"carry trams, bicycles and buses"}},
	{name: "zero-width space and marks of direction", claim: "\uFEFFcarry \u200Btrams, \u200Ebicycles and buses", match: "typographic", spans: []string{"carry trams, bicycles and buses"}},
	{name: "em dash", claim: "at least two winters—perhaps three", match: "typographic", spans: []string{"at least two winters – perhaps three"}},
	{name: "two hyphens", claim: "at least two winters -- perhaps three", match: "typographic", spans: []string{"at least two winters – perhaps three"}},
	{name: "no-break hyphen", claim: "business\u2011like and well\u2010meant", match: "typographic", spans: []string{"business-like and well-meant"}},
	{name: "minus sign", claim: "The cost rose by \u22125 percent", match: "typographic", spans: []string{"The cost rose by -5 percent"}},
	{name: "first letter small", claim: "we will build a new bridge", match: "typographic", spans: []string{"We will build a new bridge"}},
	{name: "first letter capital", claim: "Nobody before her dared to do", match: "typographic", spans: []string{"nobody before her dared to do"}},
	{name: "stop for comma at the end", claim: "It is not safe any more.", speaker: "Roth", match: "typographic", attribution: "same", spans: []string{"It is not safe any more"}},
	{name: "stop amid a sentence", claim: "We will build a new bridge.", match: "typographic", spans: []string{"We will build a new bridge"}},
	{name: "three dots for an ellipsis", claim: "He told me so himself... and I believe him", match: "typographic", spans: []string{"He told me so himself… and I believe him"}},
	{name: "spaced dots for an ellipsis", claim: "He told me so himself . . . and I believe him", match: "typographic", spans: []string{"He told me so himself… and I believe him"}},
	{name: "decomposed accents", article: accents, claim: "The café offers a nai\u0308ve sen\u0303or", match: "typographic", spans: []string{"The café offers a naïve señor"}},
	{name: "ligatures", article: accents, claim: "o\uFB00ers a naïve señor o\uFB03ce co\uFB00ee", match: "typographic", spans: []string{"offers a naïve señor office coffee"}},
	{name: "full width", article: accents, claim: "ｃｏｆｆｅｅ　ｆｏｒ £５", match: "typographic", spans: []string{"coffee for £5"}},
	{name: "a dash before the claim", claim: "— It is not safe any more", match: "typographic", spans: []string{"It is not safe any more"}},
	{name: "over the words that tell who speaks", claim: "It is not safe any more. We have looked at every bolt, and we cannot wait another year.", speaker: "Roth", match: "typographic", attribution: "same",
		spans: []string{"It is not safe any more", "We have looked at every bolt, and we cannot wait another year."}},
	{name: "a sentence over the words that tell who speaks", claim: "The repairs will cost 4.5 million crowns, and they will take at least two winters", speaker: "Brandt", match: "typographic", attribution: "same",
		spans: []string{"The repairs will cost 4.5 million crowns", "and they will take at least two winters"}, edits: []string{}},
	{name: "without the comma before the words that tell who speaks", claim: "The repairs will cost 4.5 million crowns and they will take at least two winters", speaker: "Brandt", match: "typographic", attribution: "same",
		spans: []string{"The repairs will cost 4.5 million crowns", "and they will take at least two winters"}},
	{name: "an apostrophe lost at the end of a word", article: money, claim: "The workers re-opening of the harbour", match: "typographic", spans: []string{"The workers’ re-\nopening of the harbour"}},
	{name: "a word broken at a line end", article: money, claim: "The workers’ reopening of the harbour", match: "typographic", spans: []string{"The workers’ re-\nopening of the harbour"}, known: true},
	{name: "another kind of range", article: money, claim: "cost between 5-10 percent more", match: "typographic", spans: []string{"cost between 5–10 percent more"}},
	{name: "abbreviations without stops", article: money, claim: "of the US Embassy", match: "typographic", spans: []string{"of the U.S. Embassy"}},
	{name: "initials and a pronoun", article: money, claim: "of the us Embassy", match: "altered", edits: []string{`replaced "us" "U.S."`}},
	{name: "over paragraphs", claim: "Olga Roth has done what nobody before her dared to do. She has told the truth about the bridge.", speaker: "Holm", match: "typographic", attribution: "same",
		spans: []string{"Olga Roth has done what nobody before her dared to do.\n\n“She has told the truth about the bridge."}},

	// Something left out, and said so.
	{name: "ellipsis", claim: "We will build a new bridge … across the river for a hundred years.", speaker: "Holm", match: "elided", attribution: "same",
		spans: []string{"We will build a new bridge", "across the river for a hundred years."}, edits: []string{`elided "…" "and it will carry trams, bicycles and buses"`}},
	{name: "three dots", claim: "We will build a new bridge ... across the river for a hundred years.", speaker: "Holm", match: "elided", attribution: "same",
		spans: []string{"We will build a new bridge", "across the river for a hundred years."}, edits: []string{`elided "..." "and it will carry trams, bicycles and buses"`}},
	{name: "spaced dots", claim: "We will build a new bridge . . . across the river for a hundred years.", match: "elided",
		spans: []string{"We will build a new bridge", "across the river for a hundred years."}, edits: []string{`elided ". . ." "and it will carry trams, bicycles and buses"`}},
	{name: "ellipsis in parentheses", claim: "We will build a new bridge (…) across the river for a hundred years.", match: "elided",
		spans: []string{"We will build a new bridge", "across the river for a hundred years."}, edits: []string{`elided "(…)" "and it will carry trams, bicycles and buses"`}},
	{name: "ellipsis in brackets", claim: "We will build a new bridge [...] across the river for a hundred years.", match: "elided",
		spans: []string{"We will build a new bridge", "across the river for a hundred years."}, edits: []string{`elided "[...]" "and it will carry trams, bicycles and buses"`}},
	{name: "ellipsis at the start", claim: "…and we cannot wait another year.", match: "elided", spans: []string{"and we cannot wait another year."}, edits: []string{`elided "…" ""`}},
	{name: "ellipsis at the end", claim: "We have looked at every bolt ...", match: "elided", spans: []string{"We have looked at every bolt"}, edits: []string{`elided "..." ""`}},
	{name: "two ellipses", claim: "I asked the minister … and he had no answer … all I’ll say about it.", speaker: "Roth", match: "elided", attribution: "same",
		spans: []string{"I asked the minister", "and he had no answer", "all I’ll say about it."}},
	{name: "ellipsis over the words that tell who speaks", claim: "It is not safe any more … we cannot wait another year.", speaker: "Roth", match: "elided", attribution: "same",
		spans: []string{"It is not safe any more", "we cannot wait another year."}},
	{name: "a capital behind the ellipsis", claim: "It is not safe any more … We cannot wait another year.", speaker: "Roth", match: "elided", attribution: "same",
		spans: []string{"It is not safe any more", "we cannot wait another year."}},
	{name: "single words between ellipses", claim: "We will build … trams … buses", match: "elided", spans: []string{"We will build", "trams", "buses"}},
	{name: "an ellipsis that hides a not", claim: "My client did … sign the contract.", speaker: "Wolf", match: "elided", attribution: "same",
		spans: []string{"My client did", "sign the contract."}, edits: []string{`elided "…" "not" negation`}},
	{name: "sic", claim: "It is not safe [sic] any more", match: "elided", spans: []string{"It is not safe any more"}, edits: []string{`bracketed "[sic]" ""`}},
	{name: "brackets for a pronoun", claim: "[Roth] has told the truth about the bridge", speaker: "Holm", match: "elided", attribution: "same",
		spans: []string{"She has told the truth about the bridge"}, edits: []string{`bracketed "[Roth]" "She"`}},
	{name: "brackets for some words", claim: "The president and [the ministers] will decide before Easter", speaker: "Holm", match: "elided", attribution: "same",
		spans: []string{"The president and his cabinet will decide before Easter"}, edits: []string{`bracketed "[the ministers]" "his cabinet"`}},
	{name: "brackets for nothing", claim: "The president [of the republic] and his cabinet will decide", match: "elided",
		spans: []string{"The president and his cabinet will decide"}, edits: []string{`bracketed "[of the republic]" ""`}},
	{name: "brackets at the end", claim: "He told [the minister]", match: "elided", spans: []string{"He told"}, edits: []string{`bracketed "[the minister]" ""`}},
	{name: "a letter in brackets", claim: "[N]obody before her dared to do", match: "elided", spans: []string{"nobody before her dared to do"}, edits: []string{`bracketed "[N]obody" "nobody"`}},
	{name: "an ending in brackets", claim: "We have look[ed] at every bolt", match: "elided", spans: []string{"We have looked at every bolt"}, edits: []string{`bracketed "look[ed]" "looked"`}},
	{name: "a changed ending in brackets", claim: "and he ha[s] no answer", match: "elided", spans: []string{"and he had no answer"}, edits: []string{`bracketed "ha[s]" "had"`}},

	// Other words.
	{name: "not dropped", claim: "My client did sign the contract.", speaker: "Wolf", match: "altered", attribution: "same",
		spans: []string{"My client did not sign the contract."}, edits: []string{`dropped "" "not" negation`}},
	{name: "not added", claim: "We will not build a new bridge", speaker: "Holm", match: "altered", attribution: "same",
		spans: []string{"We will build a new bridge"}, edits: []string{`added "not" "" negation`}},
	{name: "cannot and can", claim: "and we can wait another year", match: "altered", spans: []string{"and we cannot wait another year"}, edits: []string{`replaced "can" "cannot" negation`}},
	{name: "will and won't", claim: "We won’t build a new bridge", match: "altered", spans: []string{"We will build a new bridge"}, edits: []string{`replaced "won’t" "will" negation`}},
	{name: "a number in words", claim: "they will take at least three winters", match: "altered", spans: []string{"they will take at least two winters"}, edits: []string{`replaced "three" "two" number`}},
	{name: "a number in digits", claim: "The repairs will cost 45 million crowns", match: "altered", spans: []string{"The repairs will cost 4.5 million crowns"}, edits: []string{`replaced "45" "4.5" number`}},
	{name: "million and billion", claim: "The repairs will cost 4.5 billion crowns", match: "altered", spans: []string{"The repairs will cost 4.5 million crowns"}, edits: []string{`replaced "billion" "million" number`}},
	{name: "a power for a number", article: accents, claim: "Its door is 102 cm wide", match: "altered", edits: []string{`replaced "102" "10²" number`}},
	{name: "a fraction for a number", article: accents, claim: "cm wide, 51/2 cm thick", match: "altered", edits: []string{`replaced "51/2" "5½" number`}},
	{name: "another sign", claim: "The cost rose by 5 percent last year", match: "altered", spans: []string{"The cost rose by -5 percent last year"}, edits: []string{`dropped "" "-" number`}},
	{name: "cut behind a sign", claim: "5 percent last year", match: "altered", edits: []string{`dropped "" "-" number`}},
	{name: "cut inside a compound, before", claim: "mayor Leo Lang called it", match: "altered", edits: []string{`dropped "" "ex-"`}},
	{name: "cut inside a compound, behind", claim: "which he called “business”", match: "altered", edits: []string{`dropped "" "-like"`}},
	{name: "a word changed", claim: "She has told the truth about the tunnel", match: "altered", spans: []string{"She has told the truth about the bridge"}, edits: []string{`replaced "tunnel" "bridge"`}},
	{name: "the first word changed", claim: "Cars will build a new bridge", match: "altered", spans: []string{"We will build a new bridge"}, edits: []string{`replaced "Cars" "We"`}},
	{name: "a word dropped", claim: "The president and cabinet will decide before Easter", match: "altered", spans: []string{"The president and his cabinet will decide before Easter"}, edits: []string{`dropped "" "his"`}},
	{name: "a word added", claim: "The president and his whole cabinet will decide before Easter", match: "altered", spans: []string{"The president and his cabinet will decide before Easter"}, edits: []string{`added "whole" ""`}},
	{name: "two words changed", claim: "The king and his cabinet will decide after Easter", match: "altered", spans: []string{"The president and his cabinet will decide before Easter"},
		edits: []string{`replaced "king" "president"`, `replaced "after" "before"`}},
	{name: "another order", claim: "it will carry buses, trams and bicycles across the river", match: "altered", spans: []string{"it will carry trams, bicycles and buses across the river"}},
	{name: "another first name in the words", claim: "Ida Roth has done what nobody before her dared to do", match: "altered", edits: []string{`replaced "Ida" "Olga"`}},
	{name: "another spelling", article: marked, claim: "The color of [the boat] was … green", match: "altered", edits: []string{`replaced "color" "colour"`}},
	{name: "another currency", article: money, claim: "rose from €5 million to $9 million", match: "altered", edits: []string{`replaced "€" "$" number`}},
	{name: "no currency", article: money, claim: "rose from 5 million to $9 million", match: "altered", edits: []string{`dropped "" "$" number`}},
	{name: "cut behind a currency", article: money, claim: "9 million, or 80%", match: "altered", edits: []string{`dropped "" "$" number`}},
	{name: "cut before a percent sign", article: money, claim: "to $9 million, or 80", match: "altered", edits: []string{`dropped "" "%" number`}},
	{name: "cut inside a range", article: money, claim: "of the harbour cost between 5", match: "altered", edits: []string{`dropped "" "–10" number`}},
	{name: "its and it's", article: money, claim: "at a time when its clear we’re broke", match: "altered", edits: []string{`replaced "its" "it’s"`}},
	{name: "were and we're", article: money, claim: "at a time when it’s clear were broke", match: "altered", edits: []string{`replaced "were" "we’re"`}},
	{name: "two numbers exchanged", article: money, claim: "Its price rose from $9 million to $5 million", match: "altered",
		edits: []string{`replaced "9" "5" number`, `replaced "5" "9" number`}},
	{name: "two negations dropped", claim: "My client did sign. She saw it.", speaker: "Wolf", match: "altered", attribution: "same", spans: []string{"My client did not sign the contract. She never saw it."}},
	{name: "did not and didn't", claim: "My client didn’t sign the contract.", match: "altered", edits: []string{`replaced "didn’t" "did not" negation`}},
	{name: "emphasis", claim: "It is *not* safe any more", match: "altered", edits: []string{`added "*" ""`, `added "*" ""`}},
	{name: "with other words for who speaks", claim: "“It is not safe any more,” Roth said. “We have looked at every bolt”", match: "altered", edits: []string{`replaced "Roth" "she"`}},
	{name: "capitals inside", claim: "It is NOT safe any more", match: "altered", spans: []string{"It is not safe any more"}, edits: []string{`replaced "NOT" "not" negation`}},
	{name: "a statement for a question", claim: "Who is going to pay for this.", match: "altered", edits: []string{`replaced "." "?"`}},
	{name: "a shout", claim: "She never saw it!", match: "altered", edits: []string{`replaced "!" "."`}},
	{name: "a comma lost", claim: "We have looked at every bolt and we cannot wait another year", match: "altered", edits: []string{`dropped "" ","`}},
	{name: "a contraction written out", claim: "That is all I’ll say about it.", match: "altered", edits: []string{`replaced "That is" "That’s"`}},
	{name: "a first word contracted", claim: "It's not safe any more for boats", match: "altered", spans: []string{"It is not safe any more for boats"}, edits: []string{`replaced "It's" "It is"`}},
	{name: "a last word contracted", article: short, claim: "we know who they're", match: "altered", spans: []string{"we know who they are"}, edits: []string{`replaced "they're" "they are"`}},
	{name: "a first word written out, amid a sentence", article: short, claim: "it is late, and we know", match: "altered", spans: []string{"it’s late, and we know"}, edits: []string{`replaced "it is" "it’s"`}},
	{name: "a last word written out, amid a sentence", article: short, claim: "but nobody says we are", match: "altered", spans: []string{"but nobody says we’re"}, edits: []string{`replaced "we are" "we’re"`}},
	{name: "longer than what is there", claim: "We have looked at every bolt, and we cannot wait another year, believe me", match: "altered", edits: []string{`added "believe me" ""`}},
	{name: "an HTML entity", claim: "it will carry trams, bicycles &amp; buses across the river", match: "altered"},
	{name: "changed and elided", claim: "We will build a big bridge … for a hundred years", match: "altered", spans: []string{"We will build a new bridge", "for a hundred years"},
		edits: []string{`replaced "big" "new"`, `elided "…" "and it will carry trams, bicycles and buses across the river"`}},
	{name: "changed over the words that tell who speaks", claim: "It is not safe any more. We have looked at each bolt", speaker: "Roth", match: "altered", attribution: "same",
		spans: []string{"It is not safe any more", "We have looked at every bolt"}, edits: []string{`replaced "each" "every"`}},
	{name: "NUL", claim: "It is\x00not safe any more", match: "altered"},
	{name: "a hyphen lost", claim: "businesslike and well-meant", match: "altered"},
	{name: "accents lost", article: accents, claim: "The cafe offers a naive señor office coffee", match: "altered"},

	// From several places.
	{name: "two quotations of one speaker", claim: "It is not safe any more. That’s all I’ll say about it.", speaker: "Roth", match: "spliced", attribution: "same",
		spans: []string{"It is not safe any more", "That’s all I’ll say about it."}},
	{name: "of two speakers", claim: "It is not safe any more, and they will take at least two winters", speaker: "Roth", match: "spliced", attribution: "other",
		spans: []string{"It is not safe any more", "and they will take at least two winters"}},
	{name: "of two speakers, with an ellipsis", claim: "She never saw it … She has told the truth about the bridge", speaker: "Wolf", match: "spliced", attribution: "other",
		spans: []string{"She never saw it", "She has told the truth about the bridge"}},
	{name: "more than a change leaves out", claim: "He told me so himself, across the river for a hundred years", speaker: "Holm", match: "spliced", attribution: "same",
		spans: []string{"He told me so himself", "across the river for a hundred years"}},
	{name: "the other way round", claim: "We cannot wait another year. It is not safe any more.", speaker: "Roth", match: "spliced", attribution: "same",
		spans: []string{"we cannot wait another year", "It is not safe any more"}},
	{name: "a speaker's and the narrator's", claim: "We cannot wait another year, with a few cars turning back at the northern end", speaker: "Roth", match: "spliced", attribution: "unresolved",
		spans: []string{"we cannot wait another year", "with a few cars turning back at the northern end"}},
	{name: "of three places", claim: "We have looked at every bolt, my client did not sign the contract, and he had no answer", match: "spliced",
		spans: []string{"We have looked at every bolt", "My client did not sign the contract", "and he had no answer"}},

	// Not there.
	{name: "other words", claim: "Cheese is best kept in a cool, dark cellar", speaker: "Roth", match: "absent", attribution: "unresolved", spans: []string{}, edits: []string{}},
	{name: "other words, nobody asked", claim: "Cheese is best kept in a cool, dark cellar", match: "absent", spans: []string{}},
	{name: "the same topic", claim: "Roth thinks that crossing the river has become too dangerous", match: "absent", spans: []string{}},
	{name: "little words", claim: "in the car of the man", match: "absent", spans: []string{}},
	{name: "a word that is not there", claim: "cheese", match: "absent", spans: []string{}},
	{name: "all words, in no order", claim: "more any safe not is It", match: "absent", spans: []string{}},
	{name: "a part of a word", claim: "ridg", match: "absent", spans: []string{}},
	{name: "empty", claim: "", match: "absent", spans: []string{}},
	{name: "white space", claim: " \n\t", speaker: "Roth", match: "absent", attribution: "unresolved", spans: []string{}},
	{name: "marks alone", claim: "“…”", match: "absent", spans: []string{}},
	{name: "brackets alone", claim: "[sic]", match: "absent", spans: []string{}},
	{name: "no UTF-8", claim: "\xff\xfe\x80", match: "absent", spans: []string{}},
	{name: "a byte that is no UTF-8", article: broken, claim: "The boat \xfe is green", match: "altered"},
	{name: "an empty article", article: " ", claim: "It is not safe any more", match: "absent", spans: []string{}},
}
