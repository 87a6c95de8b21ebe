package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

const (
	// maxTitleReach is how many parts a title beside a name may take.
	maxTitleReach = 14
	// maxTitleGap is how many parts may stand between the beginning of what is
	// said of a person behind a comma and the word for what he or she is.
	maxTitleGap = 8
	// maxTitleWord is the length of the longest word with a hyphen that is
	// taken to pieces.
	maxTitleWord = 64
)

// findTitles finds the titles beside the names of people.
func (l *linker) findTitles() {
	l.said = make([]sentence.Span, len(l.mentions))
	person := func(i int) bool { return l.mentions[i].Kind == Person && l.spots[i].sentence >= 0 }
	for i := range l.mentions {
		if m := &l.mentions[i]; person(i) && m.Title.IsZero() {
			m.Title = l.titleBefore(i, l.spots[i].first)
		}
	}
	for i := range l.mentions {
		if !person(i) {
			continue
		}
		m := &l.mentions[i]
		if s := l.titleBehind(i); m.Title.IsZero() {
			m.Title = s
		} else if l.said[i] = s; s.IsZero() && isAddress(m.Title.In(l.text)) {
			// The group’s leader, Cllr Roth,
			at := l.spots[i].first
			for at > 0 && int(l.parts[at-1].start) >= m.Title.Start {
				at--
			}
			if at > 0 && l.at(at-1) == "," {
				l.said[i] = l.titleBefore(i, at)
			}
		}
	}
}

// isAddress reports whether title only says how somebody is addressed.
func isAddress(title string) bool {
	value, _ := titleList.Lookup(strings.TrimRight(title, "."))
	return strings.HasPrefix(value, "courtesy") || strings.HasPrefix(value, "address")
}

// roles returns what the titles beside mention i say of the person.
func (l *linker) roles(i int) []Role {
	var roles []Role
	first, second := l.mentions[i].Title, l.said[i]
	if second.Start < first.Start {
		first, second = second, first
	}
	for _, s := range [...]sentence.Span{first, second} {
		if s.IsZero() || isCourtesy(s.In(l.text)) {
			continue
		}
		roles = append(roles, Role{Text: s.In(l.text), Span: s})
	}
	return roles
}

// isCourtesy reports whether title is no more than a polite form of address.
func isCourtesy(title string) bool {
	value, _ := titleList.Lookup(strings.TrimRight(title, "."))
	return strings.HasPrefix(value, "courtesy")
}

// titleOf returns what titleList says of a word or phrase for what somebody
// is. The front of "ex-president" makes no difference, nor the end of
// "president-elect".
func titleOf(s string) (value string, ok bool) {
	if value, ok = titleList.Lookup(s); ok || len(s) > maxTitleWord {
		return value, ok
	}
	front, rest, cut := strings.Cut(s, "-")
	if !cut {
		return "", false
	}
	switch lexicon.Fold(front) {
	case "ex", "vice", "co", "deputy", "sub", "under":
		return titleList.Lookup(rest)
	}
	switch rest {
	case "elect", "designate":
		return titleList.Lookup(front)
	}
	return "", false
}

// spanOf returns the text of the parts [i, j) as a span.
func (r *reading) spanOf(i, j int) sentence.Span {
	if i >= j {
		return sentence.Span{}
	}
	return sentence.Span{Start: int(r.parts[i].start), End: int(r.parts[j-1].end)}
}

// titleBefore returns the title that stands before part at, where mention i
// begins: "Czech Foreign Minister", "Nasser’s special envoy to Syria", or, with a
// comma on both sides of the name, "a spokeswoman for the ministry, Ana Brito,".
func (l *linker) titleBefore(i, at int) sentence.Span {
	low := l.low(i)
	if at <= low {
		return sentence.Span{}
	}
	end := at
	if l.at(at-1) == "," {
		if !l.closes(l.spots[i].last) {
			return sentence.Span{}
		}
		end--
	}
	head := l.headBefore(end, low)
	if head < 0 {
		head = l.governorBefore(i, end, low)
	}
	if head < 0 {
		return sentence.Span{}
	}
	first := l.extend(i, head, low)
	if end < at && first > low && !l.opensPhrase(first-1) && !l.startsSentenceAt(first, low) && !l.hasOwner(first, head) {
		return sentence.Span{}
	}
	return l.spanOf(first, end)
}

// hasOwner reports whether an owner stands among the parts [first, head): the
// board expelled Varda’s chief executive, Tom Ferris.
func (l *linker) hasOwner(first, head int) bool {
	for k := first; k < head; k++ {
		if l.is(k, clitic) {
			return true
		}
	}
	return false
}

// low returns the first part that a title of mention i may begin at.
func (l *linker) low(i int) int {
	first, _ := l.sentence(l.spots[i].sentence)
	return max(first, l.spots[i].first-maxTitleReach)
}

// closes reports whether a phrase between commas ends at part i.
func (l *linker) closes(i int) bool {
	if i >= len(l.parts) {
		return true
	}
	switch l.at(i) {
	case ",", ".", ";", ":", ")", "—", "–", "--", "-":
		return true
	}
	return false
}

// opensPhrase reports whether part i is an article or another word before
// which a phrase does not go on.
func (l *linker) opensPhrase(i int) bool {
	class, _ := grammar(l.at(i))
	return class == "article" || class == "preposition" || class == "conjunction" || !l.is(i, word)
}

func (l *linker) startsSentenceAt(i, low int) bool { return i == low }

// headBefore returns the first part of the word or phrase for what somebody
// is that ends before part end, or -1.
func (l *linker) headBefore(end, low int) int {
	last := end
	if last > low && l.at(last-1) == "." && last-1 > low && l.is(last-2, titled|stopped) {
		last--
	}
	for k := max(low, last-4); k < last; k++ {
		if !l.is(k, word) || l.is(k, clitic) || !l.is(last-1, word) {
			continue
		}
		if value, ok := titleOf(l.slice(k, last)); ok && value != "part" {
			return l.joinedBefore(k, low)
		}
	}
	return -1
}

// joinedBefore returns where the titles begin that are joined by "and" to the
// one at part head: chairman and chief executive. With an article in front the
// two are different people: the king and President Avery.
func (l *linker) joinedBefore(head, low int) int {
	if head-2 < low || l.at(head-1) != "and" || l.is(head, capital) && !l.is(head-2, capital) {
		return head
	}
	for k := max(low, head-4); k < head-1; k++ {
		if value, ok := titleOf(l.slice(k, head-1)); ok && value != "part" {
			if k == low || l.is(k-1, clitic) || !l.is(k-1, word) && l.at(k-1) != "," {
				return k
			}
			return head
		}
	}
	return head
}

// governorBefore returns the first part of the word for what somebody is that
// governs the words before end: envoy to Syria, Minister of Health and Sport.
func (l *linker) governorBefore(i, end, low int) int {
	for k := end - 1; k > low; k-- {
		class, _ := grammar(l.at(k))
		switch {
		case k == end-1 && (class == "preposition" || class == "conjunction"):
			return -1
		case class == "preposition":
			switch l.at(k) {
			case "of", "to", "for", "at", "in", "on":
				if head := l.headBefore(k, low); head >= 0 {
					return head
				}
			}
			// World Bank director for the Middle East
			if l.at(k) != "of" && l.at(k) != "for" {
				return -1
			}
		case l.is(k, capital|clitic), class == "article", class == "conjunction" && l.at(k) == "and", l.at(k) == "&", l.is(k, particle):
		case end < l.spots[i].first && l.is(k, word):
			// A spokeswoman for the ministry, Ana Brito,
		default:
			return -1
		}
	}
	return -1
}

// extend returns where the title of mention i begins, whose head begins at
// part head: it may have modifiers, a nationality, an organisation or an owner
// in front.
func (l *linker) extend(i, head, low int) int {
	first := head
	before := i - 1 // the last mention before the title
	for first > low {
		for before >= 0 && l.spots[before].last > first {
			before--
		}
		prev := first - 1
		switch {
		case before >= 0 && l.spots[before].last == first && l.mentions[before].Kind != Person && l.spots[before].first >= low:
			first = l.spots[before].first
			continue
		case l.is(prev, clitic) && before >= 0 && l.spots[before].last == prev && l.spots[before].first >= low:
			return l.spots[before].first
		case l.is(prev, clitic):
			return l.owner(prev, first, low)
		case l.isCompoundEnd(prev) && before >= 0 && l.spots[before].last == prev && l.spots[before].first >= low:
			// London-based
			first = l.spots[before].first
			continue
		case l.at(prev) == "." && prev > low && l.is(prev-1, stopped|titled) && !l.spaced(prev):
			first = prev - 1
			continue
		case l.is(prev, function):
		case l.modifies(prev), !l.is(head, address) && l.isInCompound(prev, low):
			first = prev
			continue
		}
		break
	}
	return first
}

// maxCompound is how many small nouns may stand between an article and the word
// for what somebody is.
const maxCompound = 2

// isInCompound reports whether part i is a small word between an article or a
// possessor and what belongs to a title: the opposition group leader.
func (l *linker) isInCompound(i, low int) bool {
	for k := i; k > low && i-k < maxCompound; k-- {
		if !l.is(k, word) || l.is(k, capital|clitic|function|number) || cueList.Has(l.at(k)) || l.breaks(k) {
			return false
		}
		if class, _ := grammar(l.at(k)); class != "" {
			return false
		}
		if l.isDeterminer(k-1) || l.is(k-1, clitic) {
			return true
		}
	}
	return false
}

// maxOwner is how many words stand between an article and the ’s of an owner.
const maxOwner = 3

// owner returns where the title at part first begins if the clitic before it
// belongs to a phrase with an article: the company’s chief executive. The
// article is no part of the title.
func (l *linker) owner(at, first, low int) int {
	for k := at - 1; k >= low && k >= at-1-maxOwner && l.is(k, word) && !l.is(k, clitic); k-- {
		if l.isDeterminer(k) {
			if k+1 == at {
				break
			}
			return k + 1
		}
	}
	return first
}

// isCompoundEnd reports whether part i is the end of a word that begins with a
// name: -based.
func (r *reading) isCompoundEnd(i int) bool { return r.is(i, word) && r.at(i)[0] == '-' }

// modifies reports whether part i may belong to a title behind it.
func (l *linker) modifies(i int) bool {
	if !l.is(i, word) || l.is(i, clitic) {
		return false
	}
	if _, ok := titleOf(l.at(i)); ok {
		return true
	}
	return l.is(i, titled|modifier) || l.isAge(i) || l.is(i, capital) && l.is(i, plain|bodyHead) && !l.is(i, function)
}
