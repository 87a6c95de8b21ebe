package stance

// How often each rule is right in holder, kind and polarity. The figures were
// read off the training part of PolNeAR: how often the holder lies in the
// source that the annotators gave, where they marked the same cue (0.85 to
// 0.98), times how often kind and polarity were right among 15 to 70 stances
// of the rule. Rules too rare for that have the figure of the rule most like
// them; circumstances and partisans were read one by one, a dozen and a score.
const (
	activeVerbConfidence         = 0.8
	passiveVerbConfidence        = 0.75
	agentlessVerbConfidence      = 0.7
	infinitiveVerbConfidence     = 0.7
	participleVerbConfidence     = 0.65
	quotationCueConfidence       = 0.7
	lightVerbNounConfidence      = 0.75
	possessiveNounConfidence     = 0.85
	agentNounConfidence          = 0.75
	modifiedNounConfidence       = 0.75
	predicateAdjectiveConfidence = 0.85
	attachedAdjectiveConfidence  = 0.75
	circumstanceConfidence       = 0.75
	partisanNounConfidence       = 0.7
	reportedMustConfidence       = 0.75
	reportedWillConfidence       = 0.7
	existentialDenialConfidence  = 0.7
	deniedSubjectConfidence      = 0.7
	counterfactualConfidence     = 0.7
	deniedPurposeConfidence      = 0.7
	otherPurposeConfidence       = 0.7
	describedAsConfidence        = 0.75
	spokenJudgementConfidence    = 0.75
	spokenConductConfidence      = 0.8
	authorsJudgementConfidence   = 0.6
)
