package boundary

import (
	_ "embed"
	"unicode/utf8"
)

// Property is the Sentence_Break property of a character, table 4 of UAX #29.
type Property uint8

// The values of the property.
const (
	Other Property = iota
	CR
	LF
	Sep
	Extend
	Format
	Sp
	Lower
	Upper
	OLetter
	Numeric
	ATerm
	SContinue
	STerm
	Close
)

// PropertyNames are the names of the values in the Unicode Character Database.
var PropertyNames = [...]string{
	"Other", "CR", "LF", "Sep", "Extend", "Format", "Sp", "Lower", "Upper",
	"OLetter", "Numeric", "ATerm", "SContinue", "STerm", "Close",
}

// properties is a table of two stages: for every block of BlockSize
// characters the number of its row, then the rows, a byte a character.
//
//go:generate go run ./pack -o properties.bin data/sentence_break.txt
//go:embed properties.bin
var properties string

// The layout of properties.
const (
	BlockSize = 128
	Blocks    = (utf8.MaxRune + 1) / BlockSize
)

// PropertyOf returns the property of r; that of an invalid byte is Other.
func PropertyOf(r rune) Property {
	if r < 0 || r > utf8.MaxRune {
		return Other
	}
	row := int(properties[r/BlockSize])
	return Property(properties[Blocks+row*BlockSize+int(r%BlockSize)])
}
