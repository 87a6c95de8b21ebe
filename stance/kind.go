package stance

import "github.com/hearsay-go/hearsay/sentence"

// Kind is one of the fourteen kinds of stance: seven axes of two poles.
type Kind string

// The kinds of stance, the two poles of an axis together.
const (
	Support Kind = "support" // is for the target: backs, defends, praises
	Oppose  Kind = "oppose"  // is against it: resists, condemns, criticises
	Agree   Kind = "agree"   // consents to it: accepts, approves
	Reject  Kind = "reject"  // does not: turns down, vetoes
	Hope    Kind = "hope"    // wishes that it comes about
	Fear    Kind = "fear"    // wishes that it does not
	Believe Kind = "believe" // takes it for true: thinks, expects
	Doubt   Kind = "doubt"   // does not: questions, disputes
	Assert  Kind = "assert"  // says firmly that it is true: insists, argues
	Deny    Kind = "deny"    // says that it is not: refutes
	Demand  Kind = "demand"  // says that it must come about: calls for, urges
	Warn    Kind = "warn"    // says that it must not, or what threatens
	Commit  Kind = "commit"  // will do it: vows, promises
	Refuse  Kind = "refuse"  // will not do it: declines, rules out
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
	Certain      Certainty = "CT+" // it holds
	CertainNot   Certainty = "CT-" // it does not hold
	Probable     Certainty = "PR+" // it probably holds
	ProbableNot  Certainty = "PR-" // it probably does not
	Possible     Certainty = "PS+" // it may hold
	PossibleNot  Certainty = "PS-" // it may not
	Undetermined Certainty = "Uu"  // nothing is said of that
)

// A Stance is where one holder stands on one target. All spans are in bytes of
// the text; the zero Span is what the text does not tell. The zero Stance is
// none.
type Stance struct {
	ID    int   `json:"id"`    // counts from 1 in the order of the text
	Voice Voice `json:"voice"` // whose stance it is: the writer's own or somebody's in the text

	// Holder is the entity id of who holds it. It is 0 of the author, and of
	// somebody unresolved: Voice tells them apart.
	Holder     int           `json:"holder"`
	HolderSpan sentence.Span `json:"holder_span,omitzero"` // the words that name the holder
	Unresolved string        `json:"unresolved,omitempty"` // why Holder is 0 though Voice is Source

	Target       sentence.Span   `json:"target,omitzero"` // what it is about
	TargetEntity int             `json:"target_entity"`   // entity id of it, or 0
	Cue          []sentence.Span `json:"cue"`             // the words that show the stance, in order
	Evidence     sentence.Span   `json:"evidence"`        // the sentence or clause they stand in

	Kind Kind `json:"kind"` // one of the fourteen; negation has been reckoned in
	// Polarity is -1, 0 or +1: of assert, deny, believe and doubt toward the
	// truth of the target, of the others toward the target itself or its
	// coming about.
	Polarity   int       `json:"polarity"`
	Strength   int       `json:"strength"`   // 1 to 3
	Certainty  Certainty `json:"certainty"`  // that the target holds, for the holder
	Negated    bool      `json:"negated"`    // there is a negation: "does not support" is Oppose
	Hedged     bool      `json:"hedged"`     // the text hedges: may, is expected to, perhaps
	Quotation  int       `json:"quotation"`  // id of the quotation it stands in or is the cue of, or 0
	Sources    []int     `json:"sources"`    // entity ids of those who report it, the outermost first
	Confidence float64   `json:"confidence"` // that Holder, Kind and Polarity are right, in [0,1]
	Rule       string    `json:"rule"`       // the stable name of the rule that found it
}
