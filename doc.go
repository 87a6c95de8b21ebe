// Package hearsay reads news articles in English and tells who said what,
// about whom, and where they stand.
//
// [Read] does all of it in one call. It needs no network, no model file and
// no set-up:
//
//	article := hearsay.Read(text)
//	for _, q := range article.Quotations {
//		for _, id := range q.Speakers {
//			fmt.Println(article.Entities[id-1].Name, q.Form, q.In(article.Text))
//		}
//	}
//
// # How it is built
//
// Four packages do the work, one after the other, and each is of use alone:
//
//   - [github.com/hearsay-go/hearsay/sentence] splits text into sentences,
//   - [github.com/hearsay-go/hearsay/entity] finds names and who or what they
//     refer to, with titles, aliases and pronouns,
//   - [github.com/hearsay-go/hearsay/quote] finds quotations, direct and
//     indirect, with their speakers, and what somebody declined to say,
//   - [github.com/hearsay-go/hearsay/stance] finds who is for or against what,
//     who hopes, fears, doubts, demands or denies.
//
// Read is these lines:
//
//	t := sentence.Parse(text)
//	x := entity.Find(t)
//	qs := quote.Extract(t, x)
//	x = quote.Resolve(t, x, qs) // "I" and "we" are those who speak
//	ss := stance.Detect(t, x, qs)
//
// A [Reader] does the same with stages that the caller has set up: with more
// abbreviations, another recogniser of names, other cues of speech. Its zero
// value is what Read uses.
//
// # What the results mean
//
// The text is never changed. Every result is a [sentence.Span], a half-open
// range of bytes of the text as it was given, so that Span.In returns the very
// words. [sentence.Offsets] converts to characters and UTF-16 code units, and
// back.
//
// Ids count from 1, and 0 is nobody; a zero Span is none. Where somebody
// could not be found, the field Unresolved tells why. Every decision names
// the Rule that made it, a stable name that programs may filter by, and a
// Confidence between 0 and 1. How a result is written in JSON is part of the
// interface: see [Article.MarshalJSON].
//
// The same text gives the same results, on every run and every machine. All
// functions are safe for concurrent use, and results are plain data that
// belongs to the caller.
//
// # Untrusted input
//
// Any string is read, whatever its bytes: bytes that are not UTF-8 are carried
// along as they are, and no span cuts a character that is. Time and memory
// grow in proportion to the length of the text, on every text; there is no
// limit to that length, so a program that reads for strangers must set one.
// What is found is plain text of the article: to put it into a web page or a
// terminal, escape it as you would escape the article.
//
// # What it does not do
//
// It reads English as news is written; on other languages and on transcripts,
// posts and verse it still splits and finds marks, but not much else. It does
// not judge: it tells what the text says that somebody said, not whether they
// did, or whether it is true. A stance is where the text shows somebody to
// stand, on one target, in one place, and no summary of a person. Every result
// may be wrong, the ones with low confidence more often: look at the words,
// which every result gives, before you print a name beside them.
package hearsay
