// Package hearsay reads news articles in English and tells who said what,
// about whom, and where they stand.
//
// [Read] does all of it in one call. It needs no network, no model file and
// no set-up:
//
//	article := hearsay.Read(text)
//	for _, q := range article.Quotations {
//		speaker := q.Unresolved // why there is none
//		for _, id := range q.Speakers {
//			speaker = article.Entities[id-1].Name
//		}
//		fmt.Printf("%s, %s, %s: %s\n", speaker, q.Cue.Lemma, q.Form, q.Content[0].In(text))
//	}
//
// Of three sentences about a ferry, in which the words of a spokesman are not
// those of the line he speaks for, this prints
//
//	Lea Moser, say, indirect: that the town was broke
//	Lea Moser, tell, direct: “We will not pay for a new ferry,”
//	not named, call, mixed: the decision “a disaster.”
//
// # How it is built
//
// Four packages do the work, one after the other, and each is of use alone:
//
//   - [sentence] splits text into sentences,
//   - [entity] finds names and who or what they refer to, with titles, aliases
//     and pronouns,
//   - [quote] finds quotations, direct and indirect, with their speakers, and
//     what somebody declined to say; [quote.Locate] checks a claimed quotation
//     against an article,
//   - [stance] finds who is for or against what, who hopes, fears, doubts,
//     demands or denies.
//
// Read is these lines:
//
//	t := sentence.Parse(text)
//	x := entity.Find(t)
//	quotations := quote.Extract(t, x)
//	x = quote.Resolve(t, x, quotations) // "I" and "we" are those who speak
//	stances := stance.Detect(t, x, quotations)
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
// Ids count from 1, and 0 is nobody; a zero Span is none; a list of nothing is
// empty or nil. Where somebody could not be found, the field Unresolved tells
// why. Mentions, quotations and stances name the Rule that found them, a stable
// name that programs may filter by, and have a Confidence between 0 and 1: how
// many of such results were right where that was measured, on news. How a
// result is written in JSON is part of the interface: see [Article.MarshalJSON].
//
// The same text gives the same results, on every run and every machine. All
// functions are safe for concurrent use, and results are plain data that
// belongs to the caller. The first call unpacks models, which takes some 40 ms
// and 16 MB.
//
// # Untrusted input
//
// Any text may be read that is shorter than 2 GiB, whoever wrote it. Bytes that
// are not UTF-8 are carried along as they are, and no span cuts a character
// that is. No text makes a function panic, go on for ever or use a stack that
// grows with it. Tests and fuzzing hold the library to this; a text that breaks
// it is an error to report.
//
// Time and memory grow in proportion to the length of the text, on every text:
// a megabyte of news takes about two seconds of one core and 70 MB, the worst
// that the tests make takes ten seconds and 300 MB. There is no limit to the
// length, and a call cannot be interrupted: a program that reads for strangers
// should set a limit to what it reads.
//
// What is found is plain text of the article: to put it into a web page, a
// terminal or a prompt, escape it as you would escape the article.
//
// It is not promised that results are right on a text that somebody wrote to
// deceive. Whoever writes an article can have it read as though somebody had
// said something: that is what an article is.
//
// What is not text is trusted: options, lists of names, and Articles that were
// read from JSON, whose spans and ids may be anything. Span.In panics, as
// slicing does, if a span lies outside the text.
//
// # What it does not do
//
// It has limits by design:
//
//   - It reads English as news is written. Texts in other languages are split
//     and their marks paired, but not much more; on posts and verse it finds
//     less.
//   - It does not judge: it tells what the text says that somebody said, not
//     whether they did, or whether it is true.
//   - A stance is where the text shows somebody to stand, on one target, in one
//     place. It is no summary of a person. Irony is taken at its word, and what
//     only follows from what is said is not found.
//   - Entities are those of one article. Whether two articles mean the same
//     person is not told, but for the keys of an [entity.Gazetteer].
//   - Headlines, bylines and captions are read if they are in the text, HTML is
//     not: take the text out of it first.
//
// Results may be wrong, the ones with low confidence more often. One stance in
// four or five is not what a careful reader would say. Of what is reported
// without quotation marks two fifths are missed or cut wrongly, in sets that
// count every belief, wish and plan. Of names one in five is missed, cut wrongly
// or of the wrong kind, organizations more often than people. One "he" or "she"
// in six is somebody else; "they" stays open nearly always. Look at the words,
// which every result gives, before you print a name beside them.
//
// # What stays as it is
//
// Versions follow semantic versioning. Before 1.0 a minor version may change
// the Go API, and CHANGELOG.md names each change that is not compatible; from
// 1.0 on there will be none. These hold now, and will:
//
//   - The JSON of an Article: fields may be added, none is renamed, removed or
//     changes its type. Readers should ignore fields that they do not know.
//   - What spans, ids and the zero values of results mean, and the order of
//     lists.
//   - The same version of the library gives the same results for the same text.
//   - A rule keeps its name, and the name its meaning. Rules may be added, and
//     may find nothing any more.
//
// Any version may read a text otherwise: find more or less, by other rules,
// with other confidences, and put other words into Unresolved and Damage, which
// are for people. [Version] tells apart what was read with which. Fields may be
// added to structs and values to kinds and classes, so name the fields of a
// composite literal, have a default in a switch, and compare no structs with
// ==. Programs in examples are to copy from; they may change at any time.
package hearsay
