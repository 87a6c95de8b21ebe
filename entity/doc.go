// Package entity finds who and what a text names: the names, the people,
// places and organisations behind them, their titles and roles, and whom the
// pronouns mean.
//
// [Find] does it all. It gives an [Index]: the mentions in the order of the
// text, each a range of its bytes, and the entities that they refer to. The
// same person is one entity however the text names him or her: "Norwegian
// Prime Minister Ingrid Solheim", "Ms. Solheim", "she". The title is no part
// of the name; it stands beside it and is a role of the entity. A word for a
// nationality points to the country. A capital that speaks or acts points to
// the country too, and the place it names is kept.
//
// [Link] does the second half for names that another program recognised.
// [Names], the recogniser of this package, can be wrapped: see [Recognizer].
//
// # How it decides
//
// By rules and lists of words, which the folder data holds; nothing is
// learned. A word with a capital letter is a candidate. Titles before it,
// verbs and prepositions beside it, words such as Ministry, River or Inc. in
// it, lists of countries, given names and organisations speak for what it is,
// and all its occurrences in the text are heard together. A pronoun is given
// to the likeliest person in a window of eight sentences by distance, by
// grammatical role as far as the words beside a name tell it, and by gender,
// where titles, given names or earlier pronouns tell it. Each [Mention] names
// the rule that decided and says how often that rule is right.
//
// Nothing is guessed where the text leaves it open: a pronoun without an
// antecedent, or with two, has no entities and says why. Pronouns of the first
// and second person are left to whoever knows who speaks.
//
// # What to rely on
//
// The text must be English news or like it; in all capitals or all small
// letters only names of the lists are found. Any bytes may be given, valid
// UTF-8 or not. Time is linear in the length of the text, and the same text
// gives the same index always. All functions and values are safe for
// concurrent use.
package entity
