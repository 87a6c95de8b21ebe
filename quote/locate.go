package quote

import (
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Claim is a quotation that somebody says an article holds.
type Claim struct {
	Text    string `json:"text"`              // the words; marks and white space around them do not count
	Speaker string `json:"speaker,omitempty"` // who is said to have spoken, as a name; "": not claimed
}

// Match is how the words of a claim stand in an article.
type Match string

// The matches, the best first.
const (
	Exact       Match = "exact"       // byte for byte, in one piece
	Typographic Match = "typographic" // the same words, in other characters: see the package comment
	Elided      Match = "elided"      // the same words, but for those that ellipses and brackets own up to
	Altered     Match = "altered"     // one passage, other words or other punctuation: Edits tells which
	Spliced     Match = "spliced"     // put together from several passages
	Absent      Match = "absent"      // not there
)

// Attribution is whether the words that a claim quotes are those of the
// speaker that it names.
type Attribution string

// The attributions.
const (
	// Same: they are the claimed speaker's.
	Same Attribution = "same"
	// Other: at least some are another's, or those of somebody whom the article
	// does not name so.
	Other Attribution = "other"
	// Nobody: they are the narrator's.
	Nobody Attribution = "nobody"
	// Unresolved: it is not known whose they are, they are not there, or only
	// part of them is the claimed speaker's.
	Unresolved Attribution = "unresolved"
	// Unasked: the claim names no speaker.
	Unasked Attribution = "unasked"
)

// A Location tells where the words of a claim stand in an article and whose
// they are there.
type Location struct {
	Match       Match       `json:"match"`       // how the words stand there
	Attribution Attribution `json:"attribution"` // whether they are the claimed speaker's

	// Spans are the pieces of the article, and ClaimSpans those of the claim,
	// that belong to each other: ClaimSpans[i] to Spans[i]. They are in bytes,
	// in the order of the claim. A piece ends where the claim has an ellipsis,
	// where the article turns aside to tell who speaks, and where the next
	// words come from elsewhere. Both are empty if Match is Absent.
	Spans      []sentence.Span `json:"spans"`
	ClaimSpans []sentence.Span `json:"claim_spans"` // in the Text of the claim

	// Quotation is the id of the quotation in whose content most of the words
	// stand, the innermost if there are several, or 0.
	Quotation int `json:"quotation,omitempty"`

	// Speakers are the ids of those whose words the article says they are,
	// and Claimed of those whom the claim's speaker may name.
	Speakers []int `json:"speakers"`
	Claimed  []int `json:"claimed"` // more than one if several bear the name

	// Edits are what was done to the article's words to make the claim, in
	// the order of the claim. There are none for what is only typographic.
	Edits []Edit `json:"edits"`
}

// An Edit is one change from the words of an article to those of a claim. One
// of its spans may be zero: nothing stands there.
type Edit struct {
	Kind     EditKind      `json:"kind"`              // what was done
	Claim    sentence.Span `json:"claim,omitzero"`    // in the claim, in bytes
	Article  sentence.Span `json:"article,omitzero"`  // in the article, in bytes
	Negation bool          `json:"negation,omitzero"` // a word on either side negates: not, never, won't
	Number   bool          `json:"number,omitzero"`   // a word on either side is a number, or its sign
}

// EditKind is what an edit does to the words of the article.
type EditKind string

// The kinds of edits.
const (
	Replaced  EditKind = "replaced"  // other words or other punctuation, or capitals for small letters
	Added     EditKind = "added"     // the article lacks it
	Dropped   EditKind = "dropped"   // the claim lacks it and does not say so
	Omitted   EditKind = "elided"    // an ellipsis stands for it
	Bracketed EditKind = "bracketed" // brackets stand for it, or for nothing: [sic]
)

// Locate is [Locator.Locate] of a Locator for one claim. The words of t are
// read once, however many claims are asked about.
func Locate(t *sentence.Text, x *entity.Index, quotations []Quotation, c Claim) Location {
	return NewLocator(t, x, quotations).Locate(c)
}

// A Locator looks for claimed quotations in one article. It is safe for
// concurrent use.
type Locator struct {
	text     *sentence.Text
	words    *wordIndex
	passages *passages
	names    *nameList
}

// NewLocator returns a Locator for t, whose quotations are those given, with
// speakers of x. It takes time and memory linear in the length of the text.
// If x is nil, nobody has a name; without quotations, all words are the
// narrator's. The caller must not change the quotations while the Locator is
// in use.
func NewLocator(t *sentence.Text, x *entity.Index, quotations []Quotation) *Locator {
	w := wordsOf(t)
	return &Locator{text: t, words: w, passages: newPassages(t, w, quotations), names: newNameList(t.String(), x)}
}

// Locate looks for the words of c in the article. Where they stand in several
// places, those are taken that are the claimed speaker's, then those that are
// most alike, then those inside quotation marks, then the first.
//
// It takes time linear in the length of the claim, whatever the length of the
// article.
func (l *Locator) Locate(c Claim) Location {
	s := &search{Locator: l, claim: c, asked: !isBlankText(c.Speaker)}
	if s.asked {
		s.speaker = l.names.find(c.Speaker)
	}
	return s.locate()
}

// none returns the Location of what is not there.
func (s *search) none() Location {
	out := Location{
		Match: Absent, Attribution: Unasked,
		Spans: []sentence.Span{}, ClaimSpans: []sentence.Span{}, Edits: []Edit{},
		Speakers: []int{}, Claimed: append([]int{}, s.speaker.ids...),
	}
	if s.asked {
		out.Attribution = Unresolved
	}
	return out
}
