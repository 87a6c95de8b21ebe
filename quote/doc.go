// Package quote finds who said what in an English text: quotations in marks,
// words reported in other words, and mixtures of the two, each with its
// source, its cue and its content, and with the people and bodies who speak.
//
// [Extract] is what most callers need:
//
//	t := sentence.Parse(article)
//	x := entity.Find(t)
//	for _, q := range quote.Extract(t, x) {
//		fmt.Printf("%s, %s, %s: %s\n", q.Source.In(article), q.Class, q.Form, q.Content[0].In(article))
//		for _, id := range q.Speakers {
//			fmt.Println("\tspeaker:", x.Entity(id).Name)
//		}
//		if q.Unresolved != "" {
//			fmt.Println("\tno speaker:", q.Unresolved)
//		}
//		for _, words := range q.Quoted {
//			fmt.Println("\tin marks:", words.In(article))
//		}
//	}
//
// # What counts as a quotation
//
// The terms are those of the attribution relation of PARC 3 and PolNeAR. Not
// only speech is attributed: beliefs, wishes, orders, denials and what a study
// shows are, too. [Quotation.Class] tells them apart, so that a caller can
// keep what was said and drop what was merely thought. Words in marks that
// nobody says, such as the title of a film, are listed with Speech false.
//
// The words of a spokesman, a lawyer or a campaign are never given to the
// person they speak for: a source that names nobody by its own head noun has
// no speakers, and Unresolved tells why.
//
// # Checking a claimed quotation
//
// [Locate] tells whether an article holds a quotation that somebody, or some
// program, claims it to hold, and whether the words are the claimed speaker's.
// A [Locator] answers many claims about one article.
//
// A claim is [Exact] if the article has it byte for byte; white space and
// quotation marks around the claim are no part of it. It is [Typographic] if
// the words are the same and what differs is only
//
//   - quotation marks and apostrophes, their kind or that they are there, but
//     for an apostrophe inside a word; dashes and hyphens, their kind; white
//     space, line breaks and characters that cannot be seen; an ellipsis or
//     three dots; stops in initials (U.S., US); the Unicode form, by NFKC, though powers and fractions
//     (10², 5½) stay what they are;
//   - the case of the first letter of the claim or of a piece of it;
//   - a full stop, comma, semicolon, colon or dash where the claim ends,
//     unless the article asks or exclaims there;
//   - that the article turns aside in the midst of one quotation to tell who
//     speaks (“It is late,” she said, “and cold.”): joining the two pieces is
//     no splice.
//
// All else is an [Edit], and the claim is
//
//   - [Elided] if ellipses and brackets own up to all of them. What an ellipsis
//     stands for may negate the rest: [Edit.Negation] tells so.
//   - [Altered] by other words, another spelling, capitals or other punctuation
//     inside, and if it ends amid a compound or takes the sign from a number.
//   - [Spliced] if it is of several passages, even with an ellipsis between them,
//     which the article gives to different speakers or far from each other; and
//     if more than a dozen words in a row were dropped in silence.
//   - [Absent] if the article has less than half of its words; of a short claim
//     it must have more.
//
// HTML entities are not decoded. An exact claim may still mislead by where it
// was cut from: "safe any more" is exact where the article has "not safe any
// more".
//
// The words decide the match, and what the quotations of the article say of
// them decides the attribution: words reported in other words count as their
// speaker's, as [Form] tells, and words inside marks as those of the innermost
// marks. The claimed speaker is found by name, alias, last name, either behind
// a title, or title alone; a source without a name ("a spokesman for Roth") by
// its own words. A speaker whom the article does not name is [Other] where it
// names the one who speaks, and [Unresolved] where it does not.
//
// # How it works
//
// Marks are paired first, so that one that was lost or opened again in the next
// paragraph does no harm beyond its own paragraph. Then rules and word lists
// propose, sentence by sentence. Then a linear model looks at the trees of the
// sentences, at every verb and at the nouns and adjectives that can report: it
// says how likely such a word is a cue, which noun phrase is its source and
// which clause its content (internal/attribution). It drops what the rules took
// for an attribution and hardly is one, corrects sources and contents, and adds
// what no rule has found; see weigh.go. What stands in marks the rules have
// settled before, and the model does not take it away.
//
// Each result names its rule, "learned" if there was none, and how sure it is.
// MODELS.md tells what the model was learned from.
//
// # Untrusted input
//
// Any bytes will do, and time and memory grow with the length of the text: a
// sentence is read in pieces of at most some hundred words, and every search
// inside it is bounded. Quotations deeper inside others than the limits say
// are left as they are. Locate tries a bounded number of places: in a text
// that has the same words thousands of times it may take a claim for altered
// or miss it, but never takes one for exact that is not.
package quote
