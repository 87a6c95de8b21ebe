// Package quote finds who said what in an English text: quotations in marks,
// words reported in other words, and mixtures of the two, each with its
// source, its cue and its content, and with the people and bodies who speak.
//
// [Extract] is what most callers need:
//
//	t := sentence.Parse(article)
//	x := entity.Find(t)
//	for _, q := range quote.Extract(t, x) {
//		fmt.Println(q.Source.In(article), q.Cue.Lemma, q.Content)
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
// are left as they are.
package quote
