// Package sentence splits text into sentences. It is made for English news
// and reads what surrounds news as well: headlines, datelines, captions,
// lists, messages, hard-wrapped lines, transcripts.
//
//	for s := range sentence.All(text) {
//		fmt.Println(s.In(text))
//	}
//
// # Which function to use
//
//   - [Split] returns all sentences as a slice, [Append] appends them to one.
//   - [All] is an iterator that finds each sentence when it is asked for.
//   - [SplitFunc] makes a [bufio.Scanner] read a stream sentence by sentence.
//   - [Parse] returns a [Text], which the packages entity, quote and stance
//     read; [NewText] makes one of sentences that somebody else has split.
//
// They are methods of [Splitter] too, whose fields are the options.
//
// # What a sentence is
//
// A [Span] is a range of bytes of the caller's own text, which is never
// changed. Sentences come in order and do not overlap; they are trimmed of
// white space, and only white space stands between them. White space is what
// Unicode says it is, and the invisible U+200B, U+2060 and U+FEFF.
//
// A blank line ends a sentence, whatever stands in front of it. A line end
// ends one too, unless the line was full, so that text wrapped at any width
// stays whole. A colon or semicolon ends one only before a line end. A stop
// keeps the closing marks, footnote marks and emoji behind it: “It is over.”[4]
// Sentences inside a quotation count ([Splitter.WholeQuotations] keeps a
// quotation whole instead), but not before the words that tell who speaks:
//
//	“Is it over?” Dana asked.
//
// What abbreviations, initials, numbers, addresses and attributions leave
// open is weighed by a logistic regression over what stands around the stop.
// Its weights, 6 kB, were learned from the English Web Treebank and from
// GUM; MODELS.md tells how. The rules are in internal/boundary, each with a
// name, and its tests tell which rule decides which case.
//
// The rules of Unicode Standard Annex #29 are at hand as they stand, with
// the value [Unicode]: for text in other languages, or where the standard is
// asked for.
//
// # Guarantees
//
// All functions take any bytes. Invalid UTF-8 is carried along and never
// moved; where the text is valid, spans begin and end at characters. The same
// text gives the same sentences on every machine. Time is linear in the
// length of the text, whatever it holds: a decision looks at most 1.3 kB
// ahead, and 5.4 kB if quotations are kept whole, so that a stream gives the
// same sentences as the whole text. Iterators and Append allocate nothing.
// Everything here is safe for concurrent use, except the function that
// SplitFunc returns, which serves one stream.
//
// # Limits
//
// The abbreviations are English, with some Latin and German ones; callers can
// add theirs. Where a sentence has no stop at all and stands in one line with
// the next, as in messages, only about half of the ends are found.
package sentence
