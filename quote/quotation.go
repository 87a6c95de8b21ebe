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
	Say     Class = "say"     // say, tell, announce, according to
	Write   Class = "write"   // write, tweet, publish
	Ask     Class = "ask"     // ask, wonder, inquire
	Believe Class = "believe" // believe, think, know, doubt
	Want    Class = "want"    // want, seek, plan
	Order   Class = "order"   // order, urge, demand
	Deny    Class = "deny"    // deny, reject, dispute
	Show    Class = "show"    // a study, a poll, a document
	Promise Class = "promise" // vow, pledge, threaten
	Feel    Class = "feel"    // hope, fear, welcome, praise
)

// A Quotation is an attribution: words, or what they come to, and whose they
// are. It follows the attribution relation of PARC 3 and PolNeAR (Pareti
// 2015; Newell et al. 2018): source, cue and content. All spans are in bytes of
// the text; the zero Span is what the text does not tell. The zero Quotation is
// none.
type Quotation struct {
	ID            int `json:"id"` // counts from 1 in the order of the text
	sentence.Span     // from the first byte of source, cue and content to the last

	Form   Form          `json:"form"`             // how much of Content stands in marks
	Class  Class         `json:"class"`            // of the cue; Say without one, "" without Speech
	Parent int           `json:"parent,omitempty"` // id of the quotation whose content holds this one, or 0
	Source sentence.Span `json:"source,omitzero"`  // the full noun phrase that names who speaks
	Cue    Cue           `json:"cue,omitzero"`     // the words that tell that somebody speaks; may be none

	// Content is what is reported, marks and a leading "that" included: one
	// span or more, in order, which do not overlap.
	Content []sentence.Span `json:"content"`
	// Quoted is what stands inside the marks of Content, in order. It is empty
	// if Form is Indirect.
	Quoted []sentence.Span `json:"quoted"`

	// Speakers are the ids of the entities that speak; all say all of it.
	Speakers []int `json:"speakers"`
	// Unresolved tells why there are no Speakers, for people to read: "not
	// named".
	Unresolved string `json:"unresolved,omitempty"`

	// Speech is false of words in marks that nobody says: a title, a nickname,
	// a word held at arm's length.
	Speech bool `json:"speech"`

	Venue     sentence.Span `json:"venue,omitzero"`     // where: "at a rally", "in a statement"
	Addressee sentence.Span `json:"addressee,omitzero"` // to whom: "reporters"
	Manner    sentence.Span `json:"manner,omitzero"`    // how: "calmly"
	Time      sentence.Span `json:"time,omitzero"`      // when: "on Monday"
	Damage    string        `json:"damage,omitempty"`   // what is wrong with the marks: "no closing mark"

	Confidence        float64 `json:"confidence"`         // that Content and Source are right, in [0,1]
	SpeakerConfidence float64 `json:"speaker_confidence"` // that Speakers is right, in [0,1]
	Rule              string  `json:"rule"`               // the stable name of the rule that found it
}

// A Cue is the word or words that show an attribution: the verb group with
// auxiliaries, negation and the adverbs inside it, a noun, or "according to".
type Cue struct {
	sentence.Span        // from its first word to its last
	Lemma         string `json:"lemma"`   // of its head, in small letters: say, accord
	Negated       bool   `json:"negated"` // did not say, never said
}

// A Silence is something that somebody did not say, where the text tells so:
// "declined to comment", "did not say whether".
type Silence struct {
	sentence.Span               // all of it: who, cue and what about
	Cue           sentence.Span `json:"cue"`            // the words that tell it: "declined to comment"
	Holders       []int         `json:"holders"`        // entity ids of who is silent; empty if not known
	About         sentence.Span `json:"about,omitzero"` // what is withheld
	Kind          SilenceKind   `json:"kind"`           // in which way
}

// SilenceKind is the way in which somebody is silent.
type SilenceKind string

// The kinds of silences.
const (
	Withheld   SilenceKind = "withheld"    // did not say whether, would not name
	Declined   SilenceKind = "declined"    // declined to comment
	NoReaction SilenceKind = "no reaction" // no immediate reaction, could not be reached
)
