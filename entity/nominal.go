package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// maxNoun is how many parts the longest description has that is looked at.
const maxNoun = 5

// noun reads the small word at part i of sentence s. If it says what somebody
// is, it remembers somebody unnamed, or, where only one person of the text is
// that, the person.
func (r *pronounReader) noun(s, i int) {
	if r.is(i, capital) || i <= r.low || i+1 < r.high && r.is(i+1, capital) {
		return
	}
	if r.bodyNoun(s, i) || r.isAge(i) && r.ageNoun(s, i) {
		return
	}
	value, ok := titleOf(r.at(i))
	class, mark, _ := strings.Cut(value, " ")
	if !ok || class == "part" || r.isPlural(i) {
		return
	}
	if k := r.titleOwner(i); k >= 0 {
		r.nameAhead(s, i, k)
		return
	}
	if i+1 < r.high && titleList.Has(r.lower(i+1, r.low, r.high)) {
		return // a campaign manager
	}
	first := i - 1
	for first > r.low && first > i-maxNoun && r.is(first, word) && !r.isDeterminer(first) {
		first--
	}
	if !r.isDeterminer(first) || r.isPredicate(first) {
		return
	}
	a := antecedent{
		first:    first,
		last:     i + 1,
		sentence: s,
		inside:   r.quoted.around(int(r.parts[i].start)),
		gender:   genderOf(mark),
	}
	if id := r.described(first, i); id != none {
		a.records = []int32{id}
		r.describe(&a, Person, roleNominal)
	}
	r.remember(a, first)
}

// describe appends the mention of a description.
func (r *pronounReader) describe(a *antecedent, kind Kind, rl rule) {
	r.pronouns = append(r.pronouns, Mention{
		Span:       r.spanOf(a.first, a.last),
		Kind:       kind,
		Form:       Nominal,
		Confidence: ruleTable[rl].confidence,
		Rule:       ruleTable[rl].name,
	})
	r.means = append(r.means, a.records)
}

// bodyNoun reads the small word at part i if it is the word for what an
// organisation is, with "the" before it: the ministry. It is a mention if the
// text names only one such organisation, and did so before.
func (r *pronounReader) bodyNoun(s, i int) bool {
	if lexicon.Fold(r.at(i-1)) != "the" {
		return false
	}
	value, _ := headList.Lookup(r.at(i))
	if h := headClasses(value); h&bodyHead == 0 {
		return false
	}
	id := r.heads.only(r.at(i))
	if id == none || !r.seen(id) || i+1 < r.high && (r.governsMore(i+1) || !r.endsNoun(i+1)) {
		return false
	}
	a := antecedent{
		records:  []int32{id},
		first:    i - 1,
		last:     i + 1,
		sentence: s,
		inside:   r.quoted.around(int(r.parts[i].start)),
	}
	r.describe(&a, Organization, bodyNominal)
	r.remember(a, i-1)
	return true
}

// ageNoun reads an age at part i that stands for somebody: the 73-year-old. It
// is a mention if one person of the text has that age and was named before.
func (r *pronounReader) ageNoun(s, i int) bool {
	if lexicon.Fold(r.at(i-1)) != "the" || i+1 < r.high && !r.endsNoun(i+1) {
		return false
	}
	id := r.called.only(r.at(i))
	if id == none || !r.seen(id) || r.isPredicate(i-1) {
		return false
	}
	a := antecedent{
		records:  []int32{id},
		first:    i - 1,
		last:     i + 1,
		sentence: s,
		inside:   r.quoted.around(int(r.parts[i].start)),
	}
	r.describe(&a, Person, roleNominal)
	r.remember(a, i-1)
	return true
}

// endsNoun reports whether what stands at part i does not belong to the noun
// before it.
func (r *pronounReader) endsNoun(i int) bool {
	if !r.is(i, word) || r.is(i, clitic) {
		return r.at(i) != "-"
	}
	s := r.lower(i, r.low, r.high)
	class, _ := grammar(s)
	return class == "auxiliary" || class == "preposition" || class == "conjunction" || class == "adverb" || cueList.Has(s)
}

// isPlural reports whether part i is a plural: the senators.
func (r *pronounReader) isPlural(i int) bool {
	s := r.at(i)
	n := len(s)
	return s[n-1] == 's' && titleList.Has(s[:n-1]) || strings.HasSuffix(s, "men") && titleList.Has(s[:n-2]+"an")
}

// isPredicate reports whether the noun phrase that begins at part i only says
// something of another name: Ferris, a lawyer, or Ferris is a lawyer.
func (r *pronounReader) isPredicate(i int) bool {
	if i <= r.low {
		return false
	}
	switch prev := r.at(i - 1); prev {
	case "is", "are", "was", "were", "be", "being", "been", "as", "become", "becomes", "became", "’s", "'s":
		return true
	case ",", "—", "–", "(":
		n := len(r.recent)
		return n > 0 && r.recent[n-1].last == i-1 && !r.recent[n-1].pronoun
	}
	return false
}

// titleOwner returns the name beside part i whose title it belongs to, or -1.
func (r *pronounReader) titleOwner(i int) int {
	at := int(r.parts[i].start)
	for k := max(0, r.next-maxBeside); k < min(len(r.mentions), r.next+maxBeside); k++ {
		for _, s := range [...]sentence.Span{r.mentions[k].Title, r.said[k]} {
			if s.Start <= at && at < s.End {
				return k
			}
		}
	}
	return -1
}

// nameAhead remembers the person of mention k by the noun at part i if a comma
// stands between them: in "his wife, Ana, agreed" it is the wife who tells
// that she is the subject.
func (r *pronounReader) nameAhead(s, i, k int) {
	last := r.spots[k].last
	if k < r.next || len(r.refers[k]) != 1 || r.at(r.spots[k].first-1) != "," || last >= r.high || r.at(last) != "," {
		return
	}
	first := i
	for first > r.low && first > i-maxNoun && r.is(first-1, word) && !r.isDeterminer(first) {
		first--
	}
	a := antecedent{
		records:  r.refers[k],
		first:    first,
		last:     i + 1,
		sentence: s,
		inside:   r.quoted.around(int(r.parts[i].start)),
	}
	r.remember(a, first)
}

// maxBeside is how many names before and behind a noun may have it in their
// titles.
const maxBeside = 3

// described returns the person whom the parts from first to the noun at i
// describe, or none: somebody who was named before and is the only one of the
// text to be called what the noun and each word before it say.
func (r *pronounReader) described(first, i int) int32 {
	if lexicon.Fold(r.at(first)) != "the" || i+1 < r.high && r.governsMore(i+1) {
		return none
	}
	head := longTitle(r.at(i))
	if front, rest, ok := strings.Cut(head, "-"); ok && (front == "vice" || front == "deputy") {
		head = front + " " + rest
	} else if ok && front == "ex" {
		head = rest
	}
	last := i
	if i-1 > first && changesOffice(lexicon.Fold(r.at(i-1)), head) {
		last--
		head = lexicon.Fold(r.at(last)) + " " + head
	}
	all := r.called[head]
	if all == nil || len(all.all) == maxNamesakes {
		return none
	}
	who := none
	for _, id := range all.all {
		if !r.fitsWords(id, first+1, last) || head == "leader" && !r.records[id].hasTitle(head) && first+1 == last {
			continue
		}
		switch {
		case who == none || !r.seen(who):
			who = id
		case r.seen(id):
			return none // two ministers
		}
	}
	if who == none || !r.seen(who) {
		return none
	}
	former := strings.HasPrefix(r.at(i), "ex-")
	for k := first + 1; k < last; k++ {
		word := lexicon.Fold(r.at(k))
		former = former || word == "former" || word == "ex"
	}
	if former != (r.hasRole(who, "former") || r.hasRole(who, "ex")) {
		return none
	}
	return who
}

// governsMore reports whether what follows at part i says more of the noun
// before it: the president of the club.
func (r *pronounReader) governsMore(i int) bool {
	switch r.at(i) {
	case "of", "for", "at", "in", "to", "who", "whose":
		return true
	}
	return false
}

// seen reports whether the text has named somebody or something alone so far,
// however long ago: only one of it can be described so.
func (r *pronounReader) seen(id int32) bool { return r.met[id] }
