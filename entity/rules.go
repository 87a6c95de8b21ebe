package entity

// A rule is one way to decide.
type rule uint8

// The rules for names, for who is named, and for pronouns. They are explained
// in ruleTable.
const (
	noRule rule = iota
	knownPlace
	knownPeople
	knownBody
	knownWork
	languageSpoken
	titleBefore
	givenNameFirst
	initialsInside
	particleInside
	suffixBehind
	speechVerb
	roleBehind
	ageBehind
	whoBehind
	syllables
	firmEnding
	bodyWord
	paperWord
	clubWord
	siteWord
	placeWord
	placeFront
	eventWord
	placePreposition
	insideCountry
	wordBehind
	acronym
	acronymInBrackets
	articleBefore
	commonWords
	countryFirst
	severalCapitals
	oneCapital
	listed
	sameName
	lastName
	headline
	datelinePlace
	stateWord
	peopleOfPlace
	learned
	metonymSubject
	metonymRelation
	roleNominal
	bodyNominal
	pronounPerson
	pronounClose
	pronounAhead
	pronounRelative
	pronounPlural
	pronounThing
	pronounUnresolved
	ruleCount
)

// ruleTable holds the stable name of each rule, and its confidence: how often
// it is right. For names that is how often span and kind of what the rule
// proposes are those of the open training sets for names (GMB, WikiGold,
// CrossNER politics, UNER EWT, GUM; about 40,000 mentions); the model goes by
// it, and says itself how sure a name is in the end. For pronouns and
// descriptions it is how often they refer to the right entity, in the open
// training sets for coreference (GUM, GAP) or, where these have too few, in
// some dozens of cases read by hand.
var ruleTable = [ruleCount]struct {
	name       string
	confidence float64
}{
	knownPlace:        {"known-place", 0.84},         // a name of the lists: countries, capitals, regions, cities
	knownPeople:       {"known-people", 0.70},        // a nationality or group of the lists
	knownBody:         {"known-body", 0.73},          // an organisation of the lists
	knownWork:         {"known-work", 0.23},          // an event, a product, an illness of the lists
	languageSpoken:    {"language-spoken", 0.58},     // a language, or a nationality behind "in" or "spoke"
	titleBefore:       {"title-before", 0.84},        // a title stands before it
	givenNameFirst:    {"given-name-first", 0.74},    // it begins with a given name
	initialsInside:    {"initials-inside", 0.45},     // it has initials: J. R. Hartley
	particleInside:    {"particle-inside", 0.42},     // it has a small particle: van der
	suffixBehind:      {"suffix-behind", 0.51},       // it ends in Jr. or the like
	speechVerb:        {"speech-verb", 0.33},         // it is the subject of a verb of speech
	roleBehind:        {"role-behind", 0.38},         // what the person is stands behind a comma
	ageBehind:         {"age-behind", 0.90},          // an age stands between commas behind it
	whoBehind:         {"who-behind", 0.65},          // "who" follows
	syllables:         {"syllables", 0.18},           // it is written in syllables: Ji-hoon
	firmEnding:        {"firm-ending", 0.47},         // it ends in Inc. or has an ampersand
	bodyWord:          {"body-word", 0.69},           // its head is Ministry, Union, Bank or the like
	paperWord:         {"paper-word", 0.50},          // its head is Herald, Radio or the like
	clubWord:          {"club-word", 0.63},           // its head is United, FC or the like
	siteWord:          {"site-word", 0.36},           // its head is Hospital, Airport or the like
	placeWord:         {"place-word", 0.56},          // its head is River, Street or the like
	placeFront:        {"place-front", 0.49},         // it begins with Lake, San, North or the like
	eventWord:         {"event-word", 0.35},          // its head is Cup, Treaty or the like
	placePreposition:  {"place-preposition", 0.72},   // "in", "near", "the town of" stand before it
	insideCountry:     {"inside-country", 0.60},      // a known place stands behind a comma: Nsukka, Nigeria
	wordBehind:        {"word-behind", 0.52},         // a small word behind it tells what it is: the Orava district
	acronym:           {"acronym", 0.48},             // it is in capitals
	acronymInBrackets: {"acronym-in-brackets", 0.72}, // it is in capitals, in brackets behind the name in full
	articleBefore:     {"article-before", 0.19},      // "the" stands before it
	commonWords:       {"common-words", 0.05},        // it is made of words that are no names
	countryFirst:      {"country-first", 0.42},       // it begins with a known place: Peru Telecom
	severalCapitals:   {"several-capitals", 0.46},    // nothing but its capital letters tells
	oneCapital:        {"one-capital", 0.14},         // nothing but one capital letter tells
	listed:            {"listed", 0.51},              // it is joined by "and" or a comma to a name of known kind
	sameName:          {"same-name", 0.77},           // a longer name in the text has the same beginning or initials
	lastName:          {"last-name", 0.83},           // a person in the text has it as last name
	headline:          {"headline", 0.49},            // in a headline, where capital letters tell nothing
	datelinePlace:     {"dateline", 0.93},            // it stands in capitals where a report tells where it was written
	stateWord:         {"state-word", 0.85},          // the text gives it what only states have: Zagonia’s ambassador
	peopleOfPlace:     {"people-of-place", 0.85},     // it is formed of the name of a place in the text: Zagonian
	learned:           {"learned", 0.60},             // the model found it, and no rule or another kind
	metonymSubject:    {"metonym-subject", 0.68},     // a capital or seat of power speaks or acts
	metonymRelation:   {"metonym-relation", 0.77},    // one deals with a capital or seat of power
	roleNominal:       {"role-nominal", 0.88},        // "the minister", where one person of the text is a minister
	bodyNominal:       {"body-nominal", 0.85},        // "the ministry", where one organisation of the text is a ministry
	pronounPerson:     {"pronoun-person", 0.81},      // he or she means somebody before
	pronounClose:      {"pronoun-close", 0.61},       // and somebody else before is nearly as likely
	pronounAhead:      {"pronoun-ahead", 0.89},       // he or she means the subject of the sentence that it opens
	pronounRelative:   {"pronoun-relative", 0.90},    // "who" behind a name
	pronounPlural:     {"pronoun-plural", 0.60},      // "they" after two names or a body
	pronounThing:      {"pronoun-thing", 0.82},       // "it" of a body or country that is the subject or has borders
	pronounUnresolved: {"pronoun-unresolved", 0},     // nobody is known to be meant
}
