// Package stance finds where people stand: who is for or against what, who
// hopes, fears, doubts, demands or denies, and which words of the text show
// it.
//
//	t := sentence.Parse(text)
//	x := entity.Find(t)
//	quotations := quote.Extract(t, x)
//	x = quote.Resolve(t, x, quotations)
//	for _, s := range stance.Detect(t, x, quotations) {
//		fmt.Printf("%s: %s (%+d): %s\n", x.Entity(s.Holder).Name, s.Kind, s.Polarity, s.Target.In(text))
//	}
//
// A [Stance] has a holder, a target, and one of fourteen kinds: seven axes of
// two poles, support and oppose, agree and reject, hope and fear, believe and
// doubt, assert and deny, demand and warn, commit and refuse. Bare "said" is no
// stance, nor is a word of attitude in a name, a title or a question, behind
// "if", or in what somebody only hopes or fears that another does.
//
// [Detector.Toward] and [Detector.Between] answer other questions: does a
// sentence speak well or ill of somebody, whoever says it, and is one of two
// for or against the other. They are probabilities from small models, which
// are right as often as they say. [Detector.Attitudes] asks the second about
// all who are named in a text.
//
// # Whose stance it is
//
// A stance is held by who the grammar says holds it: the subject of "opposes",
// the agent behind "was condemned by", the possessor in "her resistance to".
// Two who oppose a thing together hold two stances. What a speaker says inside
// a quotation without naming another holder, "it is a disgrace", "we will not
// pay", is the speaker's. Only where the author judges plainly, "the launch was
// a disaster", or says "I" or "we" in his own words, is the voice [Author]; any
// other holder who is not known has the voice [Source], the id 0 and the reason
// in Unresolved, and so is never taken for the author.
//
// # How it is found
//
// Word lists, the files of the folder data, tell which verbs, nouns and
// adjectives show what, how strongly, and what must stand behind them;
// [Detector.Lexicon] adds to them. Who holds it and of what is worked out from
// word classes and word order, with rules made for the sentences of news. Where
// something stands between a verb and its subject, the dependency tree of the
// sentence is asked. Long sentences with many clauses are where both fail
// first. Negation and hedges in the verb group turn or weaken a stance: who
// does not support a thing opposes it, who does not demand it has polarity 0,
// and Negated tells that it was so.
//
// Confidence is the same for all stances of a rule: how often it was right in
// holder, kind and polarity on news.
//
// # Untrusted input
//
// Any text is read, in time linear in its length: everything that looks ahead
// or back looks no further than a named constant. Spans are bytes of the text,
// and cut no character.
package stance
