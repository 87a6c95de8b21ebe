package quote

import "github.com/hearsay-go/hearsay/sentence"

// Form tells how much of a quotation's content stands in quotation marks.
type Form string

// The forms of quotations.
const (
	Direct   Form = "direct"   // all of it
	Mixed    Form = "mixed"    // some of it
	Indirect Form = "indirect" // none of it
)

// Class is what the cue says the source does.
type Class string

// The classes of cues.
const (
	Say     Class = "say"
	Write   Class = "write"
	Ask     Class = "ask"
	Believe Class = "believe"
	Want    Class = "want"
	Order   Class = "order"
	Deny    Class = "deny"
	Show    Class = "show"    // a study, a poll, a document
	Promise Class = "promise" // vow, pledge, threaten
	Feel    Class = "feel"    // hope, fear, welcome, praise
)

// A Quotation is an attribution: words, or what they come to, and whose they
// are. It follows the attribution relation of PARC 3 and PolNeAR (Pareti
// 2015; Newell et al. 2018): source, cue and content.
type Quotation struct {
	ID            int `json:"id"` // counts from 1 in the order of the text
	sentence.Span     // from the first byte of source, cue and content to the last

	Form    Form            `json:"form"`
	Class   Class           `json:"class"`
	Parent  int             `json:"parent,omitempty"` // the quotation in whose content this one stands
	Source  sentence.Span   `json:"source,omitzero"`  // the full noun phrase that names who speaks
	Cue     Cue             `json:"cue,omitzero"`
	Content []sentence.Span `json:"content"` // the reported words, marks and a leading "that" included, in order
	Quoted  []sentence.Span `json:"quoted"`  // what stands inside the marks of Content, in order

	Speakers   []int  `json:"speakers"`             // entity ids
	Unresolved string `json:"unresolved,omitempty"` // why Speakers is empty

	Speech    bool          `json:"speech"` // false: words in marks that nobody says: a title, a scare quote, a nickname
	Venue     sentence.Span `json:"venue,omitzero"`
	Addressee sentence.Span `json:"addressee,omitzero"`
	Manner    sentence.Span `json:"manner,omitzero"`
	Time      sentence.Span `json:"time,omitzero"`
	Damage    string        `json:"damage,omitempty"` // what is wrong with the marks: "no closing mark"

	Confidence        float64 `json:"confidence"`         // that content and source are right, in [0,1]
	SpeakerConfidence float64 `json:"speaker_confidence"` // that Speakers is right, in [0,1]
	Rule              string  `json:"rule"`               // the stable name of the rule that found it
}

// A Cue is the word or words that show an attribution: the verb group with
// auxiliaries, negation and the adverbs inside it, a noun, or "according to".
type Cue struct {
	sentence.Span
	Lemma   string `json:"lemma"` // of its head: say, accord
	Negated bool   `json:"negated"`
}

// A Silence is something that somebody did not say, where the text tells so:
// "declined to comment", "did not say whether".
type Silence struct {
	sentence.Span
	Cue     sentence.Span `json:"cue"`
	Holders []int         `json:"holders"`        // entity ids of who is silent
	About   sentence.Span `json:"about,omitzero"` // what is withheld
	Kind    SilenceKind   `json:"kind"`
}

// SilenceKind is the way in which somebody is silent.
type SilenceKind string

// The kinds of silences.
const (
	Withheld   SilenceKind = "withheld"    // did not say whether, would not name
	Declined   SilenceKind = "declined"    // declined to comment
	NoReaction SilenceKind = "no reaction" // no immediate reaction, could not be reached
)
