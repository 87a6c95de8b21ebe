package stance

import (
	"sort"
	"strings"
)

const (
	maxGap  = 4  // words that "~" in a phrase stands for
	maxSkip = 3  // days and the like between a verb and what it asks for
	maxPast = 24 // chunks looked at behind a cue
)

// skip returns the first word from i on that is neither an adverb nor in a
// phrase of time: "called on Monday for".
func (c *clauses) skip(i int) int {
	for range maxSkip {
		i = c.next(i)
		if i == len(c.words) {
			break
		}
		end := c.timePhrase(i)
		if end == i {
			break
		}
		i = end
	}
	return i
}

// follow reports whether the words of rest follow word i, and returns the end
// of the last.
func (c *clauses) follow(i int, rest string) (end int, ok bool) {
	j := i + 1
	for first := true; rest != ""; first = false {
		var want string
		want, rest, _ = strings.Cut(rest, " ")
		if want == "~" {
			want, rest, _ = strings.Cut(rest, " ")
			if j = c.find(j, want); j < 0 {
				return 0, false
			}
			j++
			continue
		}
		if first {
			j = c.skip(j)
		} else {
			j = c.next(j)
		}
		if first && j+1 < len(c.words) && (c.words[j].class == objectWord || c.words[j].class == pronounWord) && c.words[j+1].class == particleWord {
			j++ // "turned it down"
		}
		if j >= len(c.words) || !c.is(j, want) {
			return 0, false
		}
		j++
	}
	return j, true
}

// find returns where want stands behind word j with at most a few words of a
// noun phrase between, or -1.
func (c *clauses) find(j int, want string) int {
	for n := 0; j < len(c.words) && n <= maxGap; j++ {
		w := &c.words[j]
		switch {
		case c.is(j, want):
			return j
		case w.isAdverb():
		case w.isNominal() || w.class == objectWord || w.class == pronounWord:
			n++
		default:
			return -1
		}
	}
	return -1
}

// lists reports whether word is one of a list with commas.
func lists(list, word string) bool {
	for list != "" {
		var item string
		item, list, _ = strings.Cut(list, ",")
		if item == word {
			return true
		}
	}
	return false
}

// isOneOf reports whether word i is one of a list with commas.
func (c *clauses) isOneOf(i int, list string) bool {
	for list != "" {
		var item string
		item, list, _ = strings.Cut(list, ",")
		if c.is(i, item) {
			return true
		}
	}
	return false
}

// chunkFrom returns the first chunk that begins at word i or behind it.
func (c *clauses) chunkFrom(i int) int {
	return sort.Search(len(c.chunks), func(k int) bool { return int(c.chunks[k].lo) >= i })
}

// A complement is what stands behind a cue and is its target.
type complement struct {
	cueEnd int  // the word behind the cue, which may take a preposition in
	from   int  // the word with which the target begins, or -1
	chunk  int  // a noun phrase in front that is the target, or -1
	clause bool // it is a clause, and not a noun phrase
}

// A place is where a complement is looked for: behind the cue of a group, or
// of none, that ends before word cueEnd.
type place struct {
	group  *group
	cueEnd int
	at     int  // the first word that counts
	chunk  int  // the chunk that begins there or behind it
	begins bool // it begins right there
}

// from returns the complement that begins at word i.
func (p place) from(i int) complement { return complement{cueEnd: p.cueEnd, from: i, chunk: -1} }

// front returns the complement that is the noun phrase k in front.
func (p place) front(k int) complement { return complement{cueEnd: p.cueEnd, from: -1, chunk: k} }

// clause returns the complement that is the clause that begins here.
func (p place) clause() complement {
	return complement{cueEnd: p.cueEnd, from: p.at, chunk: -1, clause: true}
}

// complement finds what a list of an entry asks for, behind the cue that ends
// before word i. The group g is the cue’s, or nil.
func (c *clauses) complement(g *group, i int, what string) (complement, bool) {
	p := place{group: g, cueEnd: i, at: c.skip(i)}
	p.chunk = c.chunkFrom(p.at)
	p.begins = p.chunk < len(c.chunks) && int(c.chunks[p.chunk].lo) == p.at
	for what != "" {
		var item string
		item, what, _ = strings.Cut(what, ",")
		if m, ok := c.item(p, item); ok {
			return m, true
		}
	}
	return complement{}, false
}

// item finds one item of such a list.
func (c *clauses) item(p place, item string) (complement, bool) {
	var next chunk // the chunk that begins here, or none
	if p.begins {
		next = c.chunks[p.chunk]
	}
	g := p.group
	switch item {
	case "np":
		return c.object(p, next)
	case "np-to":
		if g != nil && g.passive {
			return p.front(c.patient(g)), g.subjects > 0 && c.isGroup(next, infinitive)
		}
		return p.from(p.at), next.kind == nounPhrase && c.infinitiveBehind(p.chunk)
	case "should":
		return p.clause(), g != nil && c.proposes(p.chunk, g)
	case "that":
		if g == nil && p.chunk+1 < len(c.chunks) && c.chunks[p.chunk+1].kind == verbGroup {
			return complement{}, false // "an agreement that is": it describes the noun
		}
		return p.clause(), next.class == thatWord || g != nil && c.reportsClause(p.chunk, g)
	case "wh":
		return p.clause(), p.begins && (next.class == questionWord || next.class == conditionWord || next.class == relativeWord)
	case "inf":
		return p.from(p.at), c.isGroup(next, infinitive)
	case "ing":
		return p.from(p.at), c.isGroup(next, gerundGroup)
	case "obj":
		if g == nil {
			return complement{}, false
		}
		// "lifted the curfew in the valley"
		k := c.chunkFrom(c.skip(int(g.hi)))
		if k+1 < len(c.chunks) && c.chunks[k].class == particleWord {
			k++ // "called off the strike"
		}
		if k == len(c.chunks) || c.chunks[k].kind != nounPhrase {
			return complement{}, false
		}
		return p.from(int(c.chunks[k].lo)), true
	case "any":
		return p.front(-1), true
	case "none":
		if g != nil && c.words[g.main].roles&nounAsOften != 0 && g.tense == openWord && c.words[g.main].forms&(past|gerund) == 0 {
			return complement{}, false // "riots" is rather a noun
		}
		return p.front(-1), !p.begins || next.kind == boundary || next.kind == link
	}
	if p.at >= len(c.words) || !c.is(p.at, item) {
		return complement{}, false
	}
	if item == "to" && next.kind == verbGroup {
		return p.from(p.at), true
	}
	p.cueEnd = p.at + 1
	switch after := c.next(p.at + 1); {
	case g != nil && g.passive && g.subjects > 0 && after < len(c.words) && c.words[after].class == byWord:
		return p.front(c.patient(g)), true // "was agreed on by both"
	case after < len(c.words) && c.words[after].class < commaMark:
		m := p.from(after)
		m.clause = item == "whether" || item == "if"
		return m, true
	case g != nil && g.antecedent >= 0:
		return p.front(int(g.antecedent)), true // "terms that we agreed on"
	case g != nil && g.passive && g.subjects > 0:
		return p.front(c.patient(g)), true // "it was agreed on"
	}
	return complement{}, false
}

// object finds the noun phrase that a cue is about: behind it, in front of a
// passive, or in front of the clause that describes it.
func (c *clauses) object(p place, next chunk) (complement, bool) {
	g, i := p.group, p.cueEnd
	switch {
	case i > 1 && c.words[i-1].class == particleWord && (c.words[i-2].class == objectWord || c.words[i-2].class == pronounWord):
		return p.front(c.chunkFrom(i - 2)), true // "turned it down"
	case g != nil && g.passive:
		// "was denied bail", "is accepted practice" tell something else.
		return p.front(c.patient(g)), next.kind != nounPhrase
	case next.kind == nounPhrase && next.class != subjectWord && next.class != thereWord:
		return p.from(p.at), true
	case next.class == thatWord && p.chunk+1 < len(c.chunks) && g == nil:
		return p.from(p.at), true
	case g != nil && g.antecedent >= 0 && next.kind != nounPhrase:
		return p.front(int(g.antecedent)), true
	case next.class == coordinatorWord && g != nil && c.shares(p.chunk+1):
		return p.from(int(c.chunks[p.chunk+2].lo)), true // "approved and praised the bells"
	}
	return complement{}, false
}

// shares reports whether chunk k is a verb that shows a stance, with an object
// right behind it, which a verb that "and" joins to it shares.
func (c *clauses) shares(k int) bool {
	return k+1 < len(c.chunks) && c.chunks[k].kind == verbGroup && has(c.words[c.groups[c.chunks[k].group].main].entries, verbList) &&
		c.chunks[k+1].kind == nounPhrase && c.chunks[k+1].class != subjectWord
}

// isGroup reports whether ch is a verb group of the given form.
func (c *clauses) isGroup(ch chunk, f groupForm) bool {
	return ch.kind == verbGroup && c.groups[ch.group].form == f
}

// patient returns the noun phrase to which the passive g says that something
// is done, or -1.
func (c *clauses) patient(g *group) int {
	if g.subjects > 0 {
		return int(c.subjects[g.subject])
	}
	return c.described(g)
}

// described returns the noun phrase that the reduced passive g describes, or
// -1: that of the passive in front, if "and" joins it to one.
func (c *clauses) described(g *group) int {
	k := int(g.chunk) - 1
	if g.form != reducedPassive || k < 0 {
		return -1
	}
	if c.chunks[k].kind == nounPhrase {
		return c.headOf(k)
	}
	if c.chunks[k].class != coordinatorWord {
		return -1
	}
	for n := 0; n < maxPast && k > 0; n++ {
		k--
		switch ch := &c.chunks[k]; {
		case ch.kind == verbGroup:
			if before := &c.groups[ch.group]; before.passive && before.subjects > 0 {
				return int(c.subjects[before.subject])
			}
			return -1
		case ch.kind == boundary:
			return -1
		}
	}
	return -1
}

// infinitiveBehind reports whether an infinitive follows the noun phrase k
// and what hangs on it.
func (c *clauses) infinitiveBehind(k int) bool {
	for n := 0; n < maxPast && k+1 < len(c.chunks); n++ {
		k++
		switch ch := &c.chunks[k]; {
		case ch.kind == verbGroup:
			return c.groups[ch.group].form == infinitive
		case ch.kind == boundary || ch.class == thatWord || ch.class == relativeWord:
			return false
		}
	}
	return false
}

// reportsClause reports whether a clause without "that" begins at chunk k and
// is what group g reports.
func (c *clauses) reportsClause(k int, g *group) bool {
	if k >= len(c.chunks) || c.chunks[k].kind != nounPhrase {
		return false
	}
	self := c.chunks[g.chunk].group
	for n := 0; n < maxPast && k < len(c.chunks); n++ {
		switch ch := &c.chunks[k]; {
		case ch.kind == verbGroup:
			o := &c.groups[ch.group]
			return o.form == finite && o.matrix == self
		case ch.kind == boundary && ch.class != commaMark:
			return false
		}
		k++
	}
	return false
}

// proposes reports whether the clause that begins at chunk k and that g reports
// says what should or might be.
func (c *clauses) proposes(k int, g *group) bool {
	self := c.chunks[g.chunk].group
	for n := 0; n < maxPast && k < len(c.chunks); n++ {
		if ch := &c.chunks[k]; ch.kind == verbGroup {
			o := &c.groups[ch.group]
			if o.form == finite && o.matrix == self {
				return o.must || o.tense == possibleWord || o.tense == beWord && c.is(int(o.lo), "be")
			}
		}
		k++
	}
	return false
}

// agents returns the noun phrases behind "by" of the passive group g.
func (c *clauses) agents(g *group) (first, last int) {
	k := int(g.chunk) + 1
	for n := 0; n < maxPast && k+1 < len(c.chunks); n++ {
		switch ch := &c.chunks[k]; {
		case ch.class == coordinatorWord && c.chunks[k+1].kind == verbGroup && c.groups[c.chunks[k+1].group].tense == openWord && c.words[c.groups[c.chunks[k+1].group].main].forms&participle != 0:
			k++ // "was booed and shouted down by"
		case ch.kind == verbGroup || ch.kind == boundary || ch.class == thatWord || ch.class == subordinatorWord || ch.class == coordinatorWord:
			return -1, -1
		case ch.class == byWord && c.chunks[k+1].kind == nounPhrase:
			return c.joined(k + 1)
		}
		k++
	}
	return -1, -1
}

// joined returns the first and last noun phrase of a list that begins with
// noun phrase k, or -1 if that is a time or number: "by Friday", "by half".
func (c *clauses) joined(k int) (first, last int) {
	w := &c.words[c.head(k)]
	const year = 4 // digits
	if w.isTime() || w.class == numberWord && w.end-w.start == year {
		return -1, -1
	}
	first, last = k, k
	for n := 0; n < maxJoined && last+2 < len(c.chunks); n++ {
		q := last + 1
		if c.chunks[q].class != coordinatorWord || c.chunks[q+1].kind != nounPhrase {
			break
		}
		if q+2 < len(c.chunks) && c.chunks[q+2].kind == verbGroup && c.groups[c.chunks[q+2].group].form == finite {
			break // "by Norway, and Iceland said"
		}
		last = q + 1
	}
	return first, last
}
