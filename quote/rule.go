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
	case ruleQuoteCue: // 2,385
		return 0.97
	case ruleInverted: // 733
		return 0.97
	case ruleThat: // 1,480
		return 0.91
	case ruleCueQuote: // 534
		return 0.89
	case ruleSignature: // 6
		return 0.88
	case ruleMood: // 64
		return 0.86
	case ruleFarCue: // 63
		return 0.86
	case ruleBare: // 2,141
		return 0.86
	case ruleAccording: // 370
		return 0.85
	case ruleClauseCue: // 742
		return 0.84
	case ruleVerbFirst: // 4
		return 0.83
	case ruleQuestion: // 172
		return 0.78
	case ruleMarkedWords: // 1,526
		return 0.76
	case rulePredicate: // 335
		return 0.75
	case ruleHeadline: // 89
		return 0.74
	case rulePassive: // 154
		return 0.73
	case rulePersonTo: // 165
		return 0.73
	case ruleParticiple: // 799
		return 0.71
	case ruleObject: // 1,695
		return 0.69
	case ruleInfinitive: // 510
		return 0.66
	case ruleLearned: // the model says of each how sure it is
		return 0.55
	case ruleColonQuote: // 62
		return 0.58
	case ruleColon: // 5
		return 0.57
	case ruleBeat: // 13
		return 0.47
	case ruleRelative: // 567
		return 0.41
	case ruleTurn: // 128
		return 0.40
	case ruleContinued: // 26
		return 0.36
	case ruleNoun: // 231
		return 0.34
	case ruleAlternating: // 4
		return 0.17
	case ruleUnattributed: // 196
		return 0.03
	}
	return 0
}
