package entity

import (
	"strings"
	"unicode"
)

// class is a set of things that can be said of a part by itself.
type class uint32

const (
	word     class = 1 << iota
	capital        // written as a part of a name is
	upper          // all in capitals, two letters or more
	number         // holds a digit
	letters        // an abbreviation that is no name: TV, CEO
	clitic         // ’s
	initial        // J. or J.R.
	calendar       // a day or month
	function       // a word that is hardly ever part of a name
	plain          // a word that need not be part of a name
	titled         // may end a title
	modifier       // may belong to a title
	address        // Mr., King
	lordly         // an address that also begins names of buildings: King, Saint
	bodyHead       // the classes of heads.txt
	firmHead
	paperHead
	clubHead
	siteHead
	placeHead
	frontHead
	eventHead
	fieldHead // a head that governs a field of work: Ministry of Health
	surname   // a head that is a family name as well
	localHead // what stands in front of it may be a place: Selby Council
	givenName
	particle
	suffix
	stopped // an abbreviation whose full stop belongs to it

	anyHead = bodyHead | firmHead | paperHead | clubHead | siteHead | placeHead | eventHead
)

// classify finds out the class of part i from the lists.
func (r *reading) classify(i int) {
	p := &r.parts[i]
	if p.class&word == 0 || p.class&clitic != 0 {
		return
	}
	s := r.at(i)
	if p.class&capital == 0 {
		if len(s) <= 5 {
			if class, _ := grammar(s); class == "particle" {
				p.class |= particle
			}
		}
		return
	}
	p.class |= shapeOf(s)
	switch value, ok := common(s); {
	case value == "calendar":
		p.class |= calendar
	case value == "letters":
		if p.class&upper != 0 || len(s) > 2 {
			p.class |= letters
		}
	case value == "function":
		if _, known := knownAs(s); !known || p.class&upper == 0 {
			p.class |= function // US is no us
		}
	case ok:
		p.class |= plain
	}
	if value, ok := titleList.Lookup(s); ok {
		class, g, _ := strings.Cut(value, " ")
		switch {
		case class == "part":
			p.class |= modifier
		case class == "address" || class == "courtesy":
			p.class |= titled | address
			if g != "" {
				p.class |= lordly
			}
		default:
			p.class |= titled
		}
	}
	if value, ok := headList.Lookup(s); ok {
		p.class |= headClasses(value)
	}
	if _, ok := given(s); ok {
		p.class |= givenName
	}
	switch class, _ := grammar(s); class {
	case "particle":
		p.class |= particle
	case "suffix":
		p.class |= suffix
	case "stop":
		p.class |= stopped
	}
}

// shapeOf returns what the letters of a word with a capital tell.
func shapeOf(s string) class {
	letters, uppers, points := 0, 0, 0
	for _, c := range s {
		switch {
		case unicode.IsLetter(c):
			letters++
			if unicode.IsUpper(c) {
				uppers++
			}
		case c == '.':
			points++
		}
	}
	switch {
	case uppers != letters:
		return 0
	case letters <= 3 && points > 0 || letters == 1 && uppers == 1:
		if letters == 1 && points == 0 {
			return initial
		}
		return initial | upper
	case letters >= 2:
		return upper
	}
	return 0
}

func headClasses(value string) (c class) {
	for kind := range strings.SplitSeq(value, " ") {
		switch kind {
		case "body":
			c |= bodyHead
		case "firm":
			c |= firmHead
		case "paper":
			c |= paperHead
		case "club":
			c |= clubHead
		case "site":
			c |= siteHead
		case "place":
			c |= placeHead
		case "front":
			c |= frontHead
		case "event":
			c |= eventHead
		case "field":
			c |= fieldHead
		case "surname":
			c |= surname
		case "local":
			c |= localHead
		}
	}
	return c
}
