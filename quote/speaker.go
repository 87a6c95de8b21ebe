package quote

// Why a quotation or silence has nobody.
const (
	noSource   = "no source given"
	notNamed   = "not named"
	noReferent = "pronoun without referent"
	notAsked   = "no index of names"
)
