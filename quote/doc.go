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
// Rules and word lists decide, sentence by sentence; each result names its
// rule. Marks are paired first, so that one that was lost or opened again in
// the next paragraph does no harm beyond its own paragraph.
//
// # Untrusted input
//
// Any bytes will do, and time and memory grow with the length of the text: a
// sentence is read in pieces of at most some hundred words, and every search
// inside it is bounded. Quotations deeper inside others than the limits say
// are left as they are.
package quote
