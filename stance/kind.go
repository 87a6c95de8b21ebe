package stance

import "github.com/hearsay-go/hearsay/sentence"

// Kind is one of the fourteen kinds of stance: seven axes of two poles.
type Kind string

// The kinds of stance.
const (
	Support Kind = "support"
	Oppose  Kind = "oppose"
	Agree   Kind = "agree"
	Reject  Kind = "reject"
	Hope    Kind = "hope"
	Fear    Kind = "fear"
	Believe Kind = "believe"
	Doubt   Kind = "doubt"
	Assert  Kind = "assert"
	Deny    Kind = "deny"
	Demand  Kind = "demand"
	Warn    Kind = "warn"
	Commit  Kind = "commit"
	Refuse  Kind = "refuse"
)

// Voice tells whose stance the text gives.
type Voice string

// The voices.
const (
	Author Voice = "author" // the writer's own
	Source Voice = "source" // somebody's in the text, resolved or not
)

// Certainty is how sure the holder is that the target proposition holds, in
// the terms of FactBank (Saurí and Pustejovsky 2009).
type Certainty string

// The certainties.
const (
	Certain      Certainty = "CT+"
	CertainNot   Certainty = "CT-"
	Probable     Certainty = "PR+"
	ProbableNot  Certainty = "PR-"
	Possible     Certainty = "PS+"
	PossibleNot  Certainty = "PS-"
	Undetermined Certainty = "Uu"
)

// A Stance is where one holder stands on one target.
type Stance struct {
	ID           int             `json:"id"` // counts from 1 in the order of the text
	Voice        Voice           `json:"voice"`
	Holder       int             `json:"holder"`               // entity id; 0 with Voice Source is somebody unresolved
	HolderSpan   sentence.Span   `json:"holder_span,omitzero"` // the words that name the holder
	Unresolved   string          `json:"unresolved,omitempty"` // why Holder is 0 though Voice is Source
	Target       sentence.Span   `json:"target,omitzero"`
	TargetEntity int             `json:"target_entity"` // entity id, or 0
	Cue          []sentence.Span `json:"cue"`           // the words that show the stance, in order
	Evidence     sentence.Span   `json:"evidence"`      // the sentence or clause they stand in

	Kind Kind `json:"kind"`
	// Polarity is -1, 0 or +1: of assert, deny, believe and doubt toward the
	// truth of the target, of the others toward the target itself or its
	// coming about.
	Polarity   int       `json:"polarity"`
	Strength   int       `json:"strength"` // 1 to 3
	Certainty  Certainty `json:"certainty"`
	Negated    bool      `json:"negated"`
	Hedged     bool      `json:"hedged"`
	Quotation  int       `json:"quotation"`  // id of the quotation it stands in or is the cue of, or 0
	Sources    []int     `json:"sources"`    // entity ids of those who report it, the outermost first
	Confidence float64   `json:"confidence"` // that holder, kind and polarity are right, in [0,1]
	Rule       string    `json:"rule"`
}
