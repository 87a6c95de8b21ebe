package syntax

import "slices"

// A Tag is the part of speech of a word, as in the Penn Treebank and, for
// what is written on the web, in the English Web Treebank. The zero Tag is
// none.
type Tag uint8

// The tags, in the order of their names.
const (
	NoTag      Tag = iota
	QuoteEnd       // ''
	Comma          // ,
	Open           // -LRB-
	Close          // -RRB-
	Stop           // .
	Colon          // : and dashes
	ADD            // an address of mail or the web
	AFX            // a prefix that stands apart
	CC             // and, or, but
	CD             // a number
	Currency       // $
	DT             // a determiner
	EX             // there is
	FW             // a foreign word
	GW             // a part of a word that is written in two
	HYPH           // a hyphen inside a word
	IN             // a preposition or subordinating conjunction
	JJ             // an adjective
	JJR            // larger
	JJS            // largest
	LS             // the number of an item
	MD             // a modal verb
	NFP            // an ornament
	NN             // a noun in the singular
	NNP            // a name
	NNPS           // a name in the plural
	NNS            // a noun in the plural
	PDT            // all the, both the
	POS            // the ’s of a possessor
	PRP            // a personal pronoun
	PRPS           // PRP$, a possessive determiner
	RB             // an adverb
	RBR            // faster
	RBS            // fastest
	RP             // the particle of a verb
	SYM            // a symbol
	TO             // to
	UH             // an interjection
	VB             // a verb, its base form
	VBD            // past tense
	VBG            // gerund or present participle
	VBN            // past participle
	VBP            // present tense, not third person singular
	VBZ            // third person singular present
	WDT            // which, that
	WP             // who, what
	WPS            // WP$, whose
	WRB            // how, where, why
	QuoteStart     // ``
	NumTags
)

var tagNames = [NumTags]string{
	"", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "$", "DT", "EX", "FW", "GW", "HYPH", "IN",
	"JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS",
	"RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
}

// String returns the name of the tag in the treebank, "" for none.
func (t Tag) String() string {
	if t < NumTags {
		return tagNames[t]
	}
	return ""
}

// TagOf returns the tag with the given name, or NoTag if there is none.
func TagOf(name string) Tag { return Tag(max(0, slices.Index(tagNames[:], name))) }
