// Package entity finds who and what a text names: the names, the people,
// places and organisations behind them, their titles and roles, and whom the
// pronouns mean.
//
// [Find] does it all:
//
//	x := entity.Find(sentence.Parse(text))
//	for _, m := range x.Mentions {
//		who := m.Unresolved
//		for _, id := range m.Entities {
//			who = x.Entity(id).Name
//		}
//		fmt.Printf("%s %q: %s\n", m.Form, m.In(text), who)
//	}
//
// It gives an [Index]: the mentions in the order of the
// text, each a range of its bytes, and the entities that they refer to. The
// same person is one entity however the text names him or her: "Norwegian
// Prime Minister Ingrid Solheim", "Ms. Solheim", "she". The title is no part
// of the name; it stands beside it and is a role of the entity. A word for a
// nationality points to the country. A capital that speaks or acts points to
// the country too, and the place it names is kept.
//
// [Link] does the second half for names that another program recognised.
// [Names], the recogniser of this package, can be wrapped: see [Recognizer]. A
// [Gazetteer] lists names that the caller knows, with the caller's own keys,
// which then stand at the entities. A [Finder] takes both as options.
//
// # How it decides
//
// Names are found in two steps. Rules propose: a word with a capital letter is
// a candidate; titles before it, verbs and prepositions beside it, words such
// as Ministry, River or Inc. in it, and the lists of the folder data speak for
// what it is, and all its occurrences in the text are heard together. Then a
// model weighs what was proposed: a conditional random field over the words
// and their shapes, tags and clusters, lists of names, and what stands around
// the same words elsewhere in the text (internal/names). The rules have a say
// in it as far as they are right elsewhere.
//
// Who is named is told by rules: which last names, first names, acronyms and
// short forms belong to which name, who bears a title, what "the minister"
// means. A he or she is given to the likeliest of those who are named before,
// by a few learned weights over distance, the roles in both clauses, and the
// number and gender that titles, given names and earlier pronouns tell.
//
// Each [Mention] names the rule that decided, "learned" where it was the model
// alone, and says how sure it is. MODELS.md tells what was learned from what.
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
