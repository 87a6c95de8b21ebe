package entity

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// foldPronoun writes a pronoun small.
func foldPronoun(s string) string { return lexicon.Fold(s) }

// A pronoun is a word such as "he" at part at.
type pronoun struct {
	node
	at       int
	sort     string // m, f, p, t or r
	use      string // subject, object, owner, self; in the list also either, any
	sentence int
	told     int
	inside   int
}

// gender returns whom the pronoun speaks for.
func (p *pronoun) gender() gender { return genderOf(p.sort) }

// A reader of pronouns goes through the text once and remembers what was
// mentioned last.
type pronounReader struct {
	*linker
	words   *words.Words
	weights *anaphora.Weights
	watch   *anaphora.Watch // or nil
	quoted  quotedText
	recent  []antecedent // the last maxAntecedents
	met     []bool       // of each record, whether it has been among them
	next    int          // the next mention
	current int          // the sentence that is read
	low     int          // the parts of the sentence
	high    int
	told    int           // how many sentences so far are not wholly quoted
	last    [2]lastPerson // whom "he" and "she" meant last
	called  register      // people by what they are: president
	heard   int           // the last quotation whose speaker was looked for
	speaker int32         // who speaks in it, or none

	// The trees of that sentence and of one before it.
	here, elsewhere clauses

	// What is thought of the candidates of one pronoun.
	weighed  []weighed
	features []anaphora.Feature
}

// findPronouns finds out whom the pronouns mean.
func (l *linker) findPronouns(t *sentence.Text) {
	r := &pronounReader{
		linker: l,
		words:  words.Of(t),
		watch:  anaphora.Watching(t),
		quoted: newQuotedText(l.text),
		last:   [2]lastPerson{{record: none}, {record: none}},
		called: l.rolesOfPeople(),
		met:    make([]bool, len(l.records)),
	}
	if r.watch != nil {
		r.weights = r.watch.Weights
	} else {
		r.weights = antecedentWeights()
	}
	outside := r.quoted
	for s := range l.ends {
		r.current = s
		r.low, r.high = l.sentence(s)
		if !r.isQuoted(&outside) {
			r.told++
		}
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
	r.remember(antecedent{
		records:  r.refers[i],
		first:    spot.first,
		last:     spot.last,
		sentence: s,
		inside:   r.quoted.around(m.Start),
	}, r.withTitle(i))
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
	n := len(r.recent)
	if n > 0 && r.recent[n-1].sentence == a.sentence && head-r.recent[n-1].last == 1 && r.at(r.recent[n-1].last) == "and" {
		a.pair = true
	}
	a.head, a.told = head, r.told
	if len(a.records) == 1 {
		r.met[a.records[0]] = true
	}
	if n == maxAntecedents {
		copy(r.recent, r.recent[1:])
		r.recent = r.recent[:maxAntecedents-1]
	}
	if r.recent == nil {
		r.recent = make([]antecedent, 0, maxAntecedents)
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
	if n := len(r.recent); p.sort == "t" && (n == 0 || s-r.recent[n-1].sentence > 1) {
		return // nothing that "it" may mean: the sentence need not be parsed
	}
	p.told = r.told
	p.node = r.nodeOf(s, i, i+1)
	r.useOf(&p)
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

// useOf makes the role of p one that its form can have, and its use one that
// its form does not leave open.
func (r *pronounReader) useOf(p *pronoun) {
	if p.use == "either" {
		p.use = "object"
		if p.role == anaphora.Owner || r.tree(p.sentence).Tag(p.word).String() == "PRP$" {
			p.use = "owner"
		}
	}
	if p.use == "any" {
		p.use = "object"
		if p.role == anaphora.Subject {
			p.use = "subject"
		}
	}
	switch {
	case p.use == "subject":
		p.role = anaphora.Subject
	case p.use == "owner":
		p.role = anaphora.Owner
	case p.role != anaphora.Governed && p.role != anaphora.Inner:
		p.role = anaphora.Object
	}
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
		r.remember(antecedent{records: records, first: p.at, last: p.at + 1, sentence: p.sentence, inside: p.inside, node: p.node, located: true, pronoun: true}, p.at)
	}
}
