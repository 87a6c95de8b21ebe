package entity

import "github.com/hearsay-go/hearsay/internal/lexicon"

// usage counts how a text writes the words that it somewhere writes with a
// capital letter.
type usage map[string]*counts

type counts struct {
	small   int32 // written small
	capital int32 // written with a capital where a small word would have none
}

// usageOf goes through the parts twice: for the words with a capital, and for
// how often they are written small.
func usageOf(p *proposer) usage {
	u := usage{}
	first := 0
	for _, end := range p.ends {
		for i := first; i < int(end); i++ {
			if !p.is(i, capital) {
				continue
			}
			key := lexicon.Fold(p.at(i))
			c := u[key]
			if c == nil {
				c = &counts{}
				u[key] = c
			}
			if !p.starts(i, first) {
				c.capital++
			}
		}
		first = int(end)
	}
	for i := range p.parts {
		if p.is(i, word) && !p.is(i, capital|clitic) {
			if c := u[p.at(i)]; c != nil {
				c.small++
			}
		}
	}
	return u
}

// small reports whether the text writes the word small as well.
func (u usage) small(word string) bool {
	c := u[lexicon.Fold(word)]
	return c != nil && c.small > 0
}
