package names

import (
	"github.com/hearsay-go/hearsay/internal/model"
)

// Lists are the lists of names that the gazetteer holds, each a bit: given
// names, frequent and rarer family names, given and family names by country,
// cities, regions, political actors of countries, international bodies, armed
// groups, titles.
var Lists = [...]string{"FN", "LN", "LX", "FI", "LI", "CI", "SU", "PC", "PI", "PM", "TI"}

// lowBits of the set of lists are in the first weight of an entry.
const lowBits = 7

// maxPhrase is the number of tokens of the longest entry.
const maxPhrase = 6

// Entry returns the row of a set of lists, as it is packed.
func Entry(lists uint16) []float32 {
	return []float32{float32(lists & (1<<lowBits - 1)), float32(lists >> lowBits)}
}

// phraseStart begins the feature of a phrase; phraseNext adds a word.
const phraseStart = model.Feature(0x9E3779B9)

func phraseNext(f model.Feature, form uint32) model.Feature {
	return model.Join(0, uint32(f), form, 0)
}

// Phrase returns the feature of a phrase of words with the given forms, or 0
// if it is longer than what is looked up.
func Phrase(forms []uint32) model.Feature {
	if len(forms) > maxPhrase {
		return 0
	}
	f := phraseStart
	for _, form := range forms {
		f = phraseNext(f, form)
	}
	return f
}

// lookUp marks the phrases of lists that begin at token i.
func (d *document) lookUp(g *model.Narrow, i, end int) {
	f := phraseStart
	end = min(end, i+maxPhrase)
	longest, lists := 0, uint16(0)
	for j := i; j < end && d.atoms[j].live; j++ {
		f = phraseNext(f, d.atoms[j].form)
		low, high := g.Lookup(f)
		if low|high == 0 {
			continue
		}
		set := uint16(uint8(low)) | uint16(uint8(high))<<lowBits
		if j == i {
			d.atoms[i].lists = set
		} else {
			longest, lists = j-i+1, set
		}
	}
	if longest == 0 || d.atoms[i].phrase != 0 {
		return
	}
	for j := i; j < i+longest; j++ {
		a := &d.atoms[j]
		a.phrase = lists
		switch j {
		case i:
			a.place = begin + 1
		case i + longest - 1:
			a.place = last + 1
		default:
			a.place = inside + 1
		}
	}
}
