package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// titleBehind returns what is said of the person of mention i behind a comma,
// a dash or a bracket: "the Czech foreign minister", without the article.
func (l *linker) titleBehind(i int) sentence.Span {
	at := l.spots[i].last
	_, last := l.sentence(l.spots[i].sentence)
	if at+1 >= last {
		return sentence.Span{}
	}
	switch l.at(at) {
	case ",", "—", "–", "--", "(":
	case "became", "becomes":
		return l.roleBehind(at+1, last)
	default:
		return sentence.Span{}
	}
	first := at + 1
	if first+2 < last && l.ageBehind(at) != "" {
		first += 2
	}
	switch l.at(first) {
	case "who":
		if first+2 < last && (l.at(first+1) == "is" || l.at(first+1) == "’s") {
			first += 2
		}
	case "then", "now", "currently", "once", "formerly":
		if first+1 < last {
			first++
		}
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
	span := l.spanOf(first, end)
	for k := i + 1; k < len(l.mentions) && l.spots[k].first < end; k++ {
		// Ruiz, Keller’s envoy Tom Ferris, and others: it is that of the next.
		if t := l.mentions[k].Title; l.mentions[k].Kind == Person && !t.IsZero() && t.Start <= span.Start {
			return sentence.Span{}
		}
	}
	return span
}

// roleBehind returns what the phrase that begins at first says that somebody
// became: transport minister in the spring.
func (l *linker) roleBehind(first, last int) sentence.Span {
	if class, _ := grammar(l.at(first)); class == "article" {
		first++
	}
	head := l.headBehind(first, last)
	if head < 0 {
		return sentence.Span{}
	}
	if head < last && (l.at(head) == "of" || l.at(head) == "for") {
		head = l.complementBehind(head, last)
	}
	return l.spanOf(first, head)
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
			if value, ok := titleOf(l.slice(k, j)); ok && (value != "part" || j == k+1) {
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
		case l.is(k, capital|clitic), l.isCompoundEnd(k), l.isAge(k):
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

// ageEnding is how a word for somebody's age ends.
const ageEnding = "-year-old"

// isAge reports whether part i is a word such as "73-year-old".
func (r *reading) isAge(i int) bool { return r.is(i, number) && strings.HasSuffix(r.at(i), ageEnding) }

// ageBehind returns the age between commas that begins at part i, or nothing.
func (r *reading) ageBehind(i int) string {
	if i+2 >= len(r.parts) || r.at(i) != "," || !r.is(i+1, number) {
		return ""
	}
	age, next := r.at(i+1), r.at(i+2)
	if len(age) > 3 || next != "," && next != "." {
		return ""
	}
	return age
}
