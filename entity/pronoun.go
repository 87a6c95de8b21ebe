package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/sentence"
)

// foldPronoun writes a pronoun small.
func foldPronoun(s string) string { return lexicon.Fold(s) }

// A pronoun is a word such as "he" at part at.
type pronoun struct {
	at       int
	sort     string // m, f, p, t or r
	use      string // subject, object, owner, self, either
	sentence int
	inside   int
	role     sentenceRole
	speaks   bool // a verb of speech stands beside it
}

// gender returns whom the pronoun speaks for.
func (p *pronoun) gender() gender { return genderOf(p.sort) }

// A reader of pronouns goes through the text once and remembers what was
// mentioned last.
type pronounReader struct {
	*linker
	quoted  quotedText
	recent  []antecedent // the last maxAntecedents
	next    int          // the next mention
	low     int          // the parts of the sentence
	high    int
	called  register // people by what they are: president
	heard   int      // the last quotation whose speaker was looked for
	speaker int32    // who speaks in it, or none
}

// findPronouns finds out whom the pronouns mean.
func (l *linker) findPronouns(t *sentence.Text) {
	r := &pronounReader{linker: l, quoted: newQuotedText(l.text), called: l.rolesOfPeople()}
	for s := range l.ends {
		r.low, r.high = l.sentence(s)
		for i := r.low; i < r.high; {
			switch {
			case r.atMention(i):
				i = r.mention(s)
			case !l.is(i, word) || l.is(i, clitic):
				i++
			default:
				r.word(s, i)
				i++
			}
		}
	}
}

// atMention reports whether the next name begins at part i.
func (r *pronounReader) atMention(i int) bool {
	for r.next < len(r.mentions) && r.spots[r.next].first < i {
		r.next++
	}
	return r.next < len(r.mentions) && r.spots[r.next].first == i
}

// mention remembers the next name and returns the part behind it.
func (r *pronounReader) mention(s int) int {
	m, spot := &r.mentions[r.next], r.spots[r.next]
	i := r.next
	r.next++
	if len(r.refers[i]) == 0 || spot.last <= spot.first {
		return spot.first + 1
	}
	if r.inTitle(i) {
		return spot.last
	}
	a := antecedent{
		records:  r.refers[i],
		first:    spot.first,
		last:     spot.last,
		sentence: s,
		inside:   r.quoted.around(m.Start),
	}
	head := r.withTitle(i)
	if m.Kind != NORP {
		a.role = r.roleOf(head, spot.last, r.low, r.high)
		a.speaks = a.role == subjectRole && r.speaksAt(head, spot.last) || r.isAccordingTo(head)
	}
	r.remember(a, head)
	return spot.last
}

// withTitle returns the first part of mention i or of the title before it.
func (r *pronounReader) withTitle(i int) int {
	first := r.spots[i].first
	if t := r.mentions[i].Title; !t.IsZero() && t.Start < r.mentions[i].Start {
		for first > r.low && int(r.parts[first-1].start) >= t.Start {
			first--
		}
	}
	return first
}

// inTitle reports whether mention i is a part of the title of the next person.
func (r *pronounReader) inTitle(i int) bool {
	for k := i + 1; k < len(r.mentions) && k <= i+2; k++ {
		if t := r.mentions[k].Title; t.Contains(r.mentions[i].Span) && t.Start < r.mentions[k].Start {
			return true
		}
	}
	return false
}

// remember appends a, which begins with its title at part head, to what was
// mentioned last.
func (r *pronounReader) remember(a antecedent, head int) {
	if n := len(r.recent); n > 0 {
		b := &r.recent[n-1]
		if b.sentence == a.sentence && head-b.last == 1 && r.at(b.last) == "and" {
			// Two names with one verb.
			a.pair = true
			if b.role == otherRole || a.role == subjectRole {
				b.role = a.role
			} else if a.role == otherRole {
				a.role = b.role
			}
		}
	}
	a.head = head
	if len(r.recent) == maxAntecedents {
		copy(r.recent, r.recent[1:])
		r.recent = r.recent[:maxAntecedents-1]
	}
	r.recent = append(r.recent, a)
}

// maxPronoun is the length in bytes of the longest pronoun.
const maxPronoun = 10

// word reads the word at part i of sentence s.
func (r *pronounReader) word(s, i int) {
	n := r.parts[i].end - r.parts[i].start
	if n > maxPronoun || n < 2 || strings.IndexByte("hstwiHSTWI", r.text[r.parts[i].start]) < 0 {
		r.noun(s, i)
		return
	}
	value, ok := pronounList.Lookup(r.at(i))
	if !ok {
		r.noun(s, i)
		return
	}
	p := pronoun{at: i, sentence: s, inside: r.quoted.around(int(r.parts[i].start))}
	p.sort, p.use, _ = strings.Cut(value, " ")
	p.role = r.pronounRole(&p)
	p.speaks = p.role == subjectRole && r.speaksAt(i, i+1)
	switch p.sort {
	case "m", "f":
		r.resolvePerson(&p)
	case "r":
		r.resolveRelative(&p)
	case "p":
		r.resolvePlural(&p)
	case "t":
		r.resolveThing(&p)
	}
}

// pronounRole tells the role of a pronoun in its clause.
func (r *pronounReader) pronounRole(p *pronoun) sentenceRole {
	switch p.use {
	case "subject":
		return subjectRole
	case "owner":
		return ownerRole
	case "either":
		if r.isObject(p.at) {
			p.use = "object"
		} else {
			p.use = "owner"
			return ownerRole
		}
	}
	if p.at > r.low {
		if class, _ := grammar(r.at(p.at - 1)); class == "preposition" {
			return governedRole
		}
	}
	return objectRole
}

// isObject reports whether "her" at part i is no possessive: nothing that it
// could own follows.
func (r *pronounReader) isObject(i int) bool {
	i++
	if i >= r.high || !r.is(i, word) {
		return true
	}
	if r.is(i, capital|number) {
		return false
	}
	class, _ := grammar(r.at(i))
	return class != "" && class != "compass" && class != "household" && class != "compound" && class != "suffix"
}

// emit appends the mention of a pronoun.
func (r *pronounReader) emit(p *pronoun, records []int32, reason string, rl rule) {
	m := Mention{
		Span:       r.spanOf(p.at, p.at+1),
		Kind:       Person,
		Form:       Pronoun,
		Unresolved: reason,
		Confidence: ruleTable[rl].confidence,
		Rule:       ruleTable[rl].name,
	}
	if len(records) > 0 {
		m.Kind = r.records[records[0]].kind
	}
	r.pronouns = append(r.pronouns, m)
	r.means = append(r.means, records)
	if len(records) > 0 {
		r.remember(antecedent{records: records, first: p.at, last: p.at + 1, sentence: p.sentence, inside: p.inside, role: p.role, speaks: p.speaks, pronoun: true}, p.at)
	}
}
