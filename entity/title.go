package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

const (
	// maxTitleReach is how many parts a title beside a name may take.
	maxTitleReach = 14
	// maxTitleGap is how many parts may stand between the beginning of what is
	// said of a person behind a comma and the word for what he or she is.
	maxTitleGap = 8
)

// findTitles finds the titles beside the names of people.
func (l *linker) findTitles() {
	l.said = make([]sentence.Span, len(l.mentions))
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.Kind != Person || l.spots[i].sentence < 0 {
			continue
		}
		if m.Title.IsZero() {
			m.Title = l.titleBefore(i)
		}
		if s := l.titleBehind(i); m.Title.IsZero() {
			m.Title = s
		} else {
			l.said[i] = s
		}
	}
}

// roles returns what the titles beside mention i say of the person.
func (l *linker) roles(i int) []Role {
	var roles []Role
	for _, s := range [...]sentence.Span{l.mentions[i].Title, l.said[i]} {
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

// spanOf returns the text of the parts [i, j) as a span.
func (r *reading) spanOf(i, j int) sentence.Span {
	if i >= j {
		return sentence.Span{}
	}
	return sentence.Span{Start: int(r.parts[i].start), End: int(r.parts[j-1].end)}
}

// titleBefore returns the title that stands before mention i: "Czech Foreign
// Minister", "Nasser’s special envoy to Syria", or, with a comma on both sides
// of the name, "a spokeswoman for the ministry, Ana Brito,".
func (l *linker) titleBefore(i int) sentence.Span {
	at, low := l.spots[i].first, l.low(i)
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
	if end < at && first > low && !l.opensPhrase(first-1) && first-1 >= low && !l.startsSentenceAt(first, low) {
		return sentence.Span{}
	}
	return l.spanOf(first, end)
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
		if value, ok := titleList.Lookup(l.slice(k, last)); ok && value != "part" {
			return k
		}
	}
	return -1
}

// governorBefore returns the first part of the word for what somebody is that
// governs the words before end: envoy to Syria, Minister of Health and Sport.
func (l *linker) governorBefore(i, end, low int) int {
	for k := end - 1; k > low; k-- {
		class, _ := grammar(l.at(k))
		switch {
		case class == "preposition" && k == end-1:
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
		case l.at(prev) == "." && prev > low && l.is(prev-1, stopped|titled) && !l.spaced(prev):
			first = prev - 1
			continue
		case l.is(prev, function):
		case l.modifies(prev):
			first = prev
			continue
		}
		break
	}
	return first
}

// modifies reports whether part i may belong to a title behind it.
func (l *linker) modifies(i int) bool {
	if !l.is(i, word) || l.is(i, clitic) {
		return false
	}
	return l.is(i, titled|modifier) || titleList.Has(l.at(i)) || l.is(i, capital) && l.is(i, plain|bodyHead) && !l.is(i, function)
}

// titleBehind returns what is said of the person of mention i behind a comma:
// "the Czech foreign minister", without the article.
func (l *linker) titleBehind(i int) sentence.Span {
	at := l.spots[i].last
	_, last := l.sentence(l.spots[i].sentence)
	if at+1 >= last || l.at(at) != "," {
		return sentence.Span{}
	}
	first := at + 1
	if l.is(first, number) && first+2 < last && l.at(first+1) == "," {
		first += 2 // an age
	}
	if class, _ := grammar(l.at(first)); class == "article" && first+1 < last {
		first++
	}
	head := l.headBehind(first, last)
	if head < 0 {
		return sentence.Span{}
	}
	end := l.complementBehind(head, last)
	if end < last && !l.closes(end) && !l.breaks(end) {
		return sentence.Span{}
	}
	return l.spanOf(first, end)
}

// headBehind returns the end of the last word for what somebody is in the
// phrase that begins at first, or -1.
func (l *linker) headBehind(first, last int) int {
	head := -1
	for k := first; k < last && k < first+maxTitleGap; {
		if !l.is(k, word) {
			break
		}
		n := 0
		for j := min(last, k+4); j > k; j-- {
			if value, ok := titleList.Lookup(l.slice(k, j)); ok && (value != "part" || j == k+1) {
				n = j - k
				if value != "part" {
					head = j
				}
				break
			}
		}
		switch {
		case n > 0:
			k += n
		case l.is(k, capital|clitic):
			k++
		default:
			return head
		}
	}
	return head
}

// complementBehind returns the end of what the head that ends at part at
// governs: president of the World Grain Council.
func (l *linker) complementBehind(at, last int) int {
	if at >= last {
		return at
	}
	switch l.at(at) {
	case "of", "for", "at", "to", "in", "with", "on":
	default:
		return at
	}
	end := at + 1
	for end < last && end < at+maxTitleReach && l.is(end, word) && !l.breaks(end) {
		end++
	}
	if end == at+1 {
		return at
	}
	return end
}

// breaks reports whether a clause begins at part i.
func (l *linker) breaks(i int) bool {
	s := l.at(i)
	switch s {
	case "who", "whose", "whom", "which", "that", "and", "said", "says", "from", "since":
		return s != "and" || !l.is(min(i+1, len(l.parts)-1), capital)
	}
	class, _ := grammar(s)
	return class == "auxiliary" || class == "conjunction" && s != "and" || !l.is(i, capital) && cueList.Has(s)
}
