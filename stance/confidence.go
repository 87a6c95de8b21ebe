package stance

// How often each rule is right in holder, kind and polarity.
const (
	activeVerbConfidence         = 0.8
	passiveVerbConfidence        = 0.8
	agentlessVerbConfidence      = 0.6
	infinitiveVerbConfidence     = 0.7
	participleVerbConfidence     = 0.7
	quotationCueConfidence       = 0.8
	lightVerbNounConfidence      = 0.8
	possessiveNounConfidence     = 0.7
	agentNounConfidence          = 0.7
	modifiedNounConfidence       = 0.6
	predicateAdjectiveConfidence = 0.8
	attachedAdjectiveConfidence  = 0.7
	reportedMustConfidence       = 0.8
	reportedWillConfidence       = 0.8
	existentialDenialConfidence  = 0.8
	deniedSubjectConfidence      = 0.8
	counterfactualConfidence     = 0.8
	deniedPurposeConfidence      = 0.8
	otherPurposeConfidence       = 0.8
	describedAsConfidence        = 0.8
	spokenJudgementConfidence    = 0.8
	spokenConductConfidence      = 0.8
	authorsJudgementConfidence   = 0.6
)
