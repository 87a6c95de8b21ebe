package quote

// The names of the rules. Each tells how the content was found.
const (
	ruleCueQuote     = "cue-then-quote"    // Roth said, “…”
	ruleQuoteCue     = "quote-then-cue"    // “…,” Roth said
	ruleInverted     = "quote-then-verb"   // “…,” said Roth
	ruleThat         = "that-clause"       // Roth said that …
	ruleBare         = "bare-clause"       // Roth said it was …
	ruleQuestion     = "question-clause"   // Roth asked whether …
	ruleInfinitive   = "infinitive"        // Roth vowed to …
	rulePersonTo     = "person-infinitive" // Roth urged Lind to …
	ruleObject       = "object"            // Roth criticized …
	rulePredicate    = "predicate"         // Roth called it …
	ruleMood         = "mood-noun"         // Roth expressed hope that …
	ruleNoun         = "noun"              // Roth’s claim that …
	ruleColon        = "colon-clause"      // Roth said: …
	rulePassive      = "passive"           // the ship is said to …
	ruleClauseCue    = "clause-then-cue"   // …, Roth said
	ruleAccording    = "according-to"      // according to Roth
	ruleParticiple   = "participle"        // …, saying …
	ruleRelative     = "relative-clause"   // who has said …
	ruleContinued    = "continued"         // a quotation behind another one’s
	ruleAlternating  = "alternating"       // the other speaker of a dialogue
	ruleTurn         = "turn"              // ROTH: …
	ruleHeadline     = "headline"          // …: Roth
	ruleColonQuote   = "colon-then-quote"  // Roth was blunt: “…”
	ruleFarCue       = "far-cue"           // Roth said on Monday, in reference to the bridge, “…”
	ruleVerbFirst    = "verb-first"        // Said Roth: “…”
	ruleSignature    = "signature"         // “…” — Roth
	ruleBeat         = "narrated"          // Roth shook her head. “…”
	ruleUnattributed = "unattributed"      // “…” and nobody near
	ruleMarkedWords  = "marked-words"      // a “title”
	ruleLearned      = "learned"           // no rule, but the model
)

// confidence returns how often the quotations of a rule have at least half of
// the right content and the right source: with n of them in the training part
// of PolNeAR and k of these right, (k+1)/(n+2). Of words that nobody says it is
// how often nobody there says them.
func confidence(rule string) float64 {
	switch rule {
	case ruleQuoteCue: // 2,384 of them
		return 0.97
	case ruleInverted: // 732
		return 0.97
	case ruleThat: // 1,477
		return 0.91
	case ruleCueQuote: // 534
		return 0.89
	case ruleMood: // 64
		return 0.86
	case ruleBare: // 2,134
		return 0.86
	case ruleSignature: // 6
		return 0.88
	case ruleAccording: // 369
		return 0.84
	case ruleClauseCue: // 738
		return 0.83
	case ruleQuestion: // 171
		return 0.80
	case rulePredicate: // 326
		return 0.75
	case ruleMarkedWords: // 1,577
		return 0.74
	case rulePassive: // 155
		return 0.73
	case rulePersonTo: // 165
		return 0.72
	case ruleParticiple: // 805
		return 0.70
	case ruleObject: // 1,735
		return 0.69
	case ruleInfinitive: // 512
		return 0.66
	case ruleColon: // 6
		return 0.63
	case ruleColonQuote: // 93
		return 0.63
	case ruleFarCue:
		return 0.70
	case ruleVerbFirst:
		return 0.80
	case ruleHeadline: // 89
		return 0.60
	case ruleLearned: // the model says of each how sure it is
		return 0.55
	case ruleTurn: // 102
		return 0.46
	case ruleRelative: // 580
		return 0.41
	case ruleContinued: // 27
		return 0.34
	case ruleNoun: // 232
		return 0.34
	case ruleBeat: // 11
		return 0.31
	case ruleAlternating: // 3
		return 0.20
	case ruleUnattributed: // 225
		return 0.02
	}
	return 0
}
