package entity

// A rule is one way to decide. Its confidence is how often it is right.
type rule uint8

// The rules for names. They are explained where they are applied.
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
	dateline
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
	metonymSubject
	metonymRelation
	roleNominal
	pronounPerson
	pronounAhead
	pronounRelative
	pronounPlural
	pronounThing
	pronounUnresolved
	ruleCount
)

// ruleNames are the stable names of the rules.
var ruleNames = [ruleCount]string{
	knownPlace:        "known-place",
	knownPeople:       "known-people",
	knownBody:         "known-body",
	knownWork:         "known-work",
	languageSpoken:    "language-spoken",
	titleBefore:       "title-before",
	givenNameFirst:    "given-name-first",
	initialsInside:    "initials-inside",
	particleInside:    "particle-inside",
	suffixBehind:      "suffix-behind",
	speechVerb:        "speech-verb",
	roleBehind:        "role-behind",
	ageBehind:         "age-behind",
	whoBehind:         "who-behind",
	syllables:         "syllables",
	firmEnding:        "firm-ending",
	bodyWord:          "body-word",
	paperWord:         "paper-word",
	clubWord:          "club-word",
	siteWord:          "site-word",
	placeWord:         "place-word",
	placeFront:        "place-front",
	eventWord:         "event-word",
	placePreposition:  "place-preposition",
	dateline:          "dateline",
	insideCountry:     "inside-country",
	wordBehind:        "word-behind",
	acronym:           "acronym",
	acronymInBrackets: "acronym-in-brackets",
	articleBefore:     "article-before",
	commonWords:       "common-words",
	countryFirst:      "country-first",
	severalCapitals:   "several-capitals",
	oneCapital:        "one-capital",
	listed:            "listed",
	sameName:          "same-name",
	lastName:          "last-name",
	headline:          "headline",
	metonymSubject:    "metonym-subject",
	metonymRelation:   "metonym-relation",
	roleNominal:       "role-nominal",
	pronounPerson:     "pronoun-person",
	pronounAhead:      "pronoun-ahead",
	pronounRelative:   "pronoun-relative",
	pronounPlural:     "pronoun-plural",
	pronounThing:      "pronoun-thing",
	pronounUnresolved: "pronoun-unresolved",
}

// confidences say how often a mention that a rule decided has the right span
// and kind.
var confidences [ruleCount]float64
