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

// complement finds what a list of an entry asks for, behind the cue that ends
// before word i. The group g is the cue’s, or nil.
func (c *clauses) complement(g *group, i int, what string) (complement, bool) {
	at := c.skip(i)
	k := c.chunkFrom(at)
	begins := k < len(c.chunks) && int(c.chunks[k].lo) == at
	for what != "" {
		var item string
		item, what, _ = strings.Cut(what, ",")
		switch item {
		case "np":
			switch {
			case i > 1 && c.words[i-1].class == particleWord && (c.words[i-2].class == objectWord || c.words[i-2].class == pronounWord):
				return complement{i, i - 2, -1, false}, true // "turned it down"
			case g != nil && g.passive && begins && c.chunks[k].kind == nounPhrase:
				return complement{}, false // "was denied bail", "is accepted practice"
			case g != nil && g.passive && g.subjects > 0:
				return complement{i, -1, int(c.subjects[g.subject]), false}, true
			case g != nil && g.passive:
				return complement{i, -1, c.described(g), false}, true
			case begins && c.chunks[k].kind == nounPhrase && c.chunks[k].class != subjectWord && c.chunks[k].class != thereWord:
				return complement{i, at, -1, false}, true
			case begins && c.chunks[k].class == thatWord && k+1 < len(c.chunks) && g == nil:
				return complement{i, at, -1, false}, true
			case g != nil && g.antecedent >= 0 && !(begins && c.chunks[k].kind == nounPhrase):
				return complement{i, -1, int(g.antecedent), false}, true
			}
		case "np-to":
			if g != nil && g.passive && g.subjects > 0 && begins && c.chunks[k].kind == verbGroup && c.groups[c.chunks[k].group].form == infinitive {
				return complement{i, -1, int(c.subjects[g.subject]), false}, true
			}
			if begins && c.chunks[k].kind == nounPhrase && c.infinitiveBehind(k) {
				return complement{i, at, -1, false}, true
			}
		case "should":
			if g != nil && c.proposes(k, g) {
				return complement{i, at, -1, true}, true
			}
		case "that":
			if g == nil && begins && k+1 < len(c.chunks) && c.chunks[k+1].kind == verbGroup {
				continue // "an agreement that is": it describes the noun
			}
			if begins && c.chunks[k].class == thatWord || g != nil && c.reportsClause(k, g) {
				return complement{i, at, -1, true}, true
			}
		case "wh":
			if begins && (c.chunks[k].class == questionWord || c.is(at, "whether") || c.is(at, "if") || c.is(at, "who")) {
				return complement{i, at, -1, true}, true
			}
		case "ing":
			if begins && c.chunks[k].kind == verbGroup && c.groups[c.chunks[k].group].form == gerundGroup {
				return complement{i, at, -1, false}, true
			}
		case "none":
			if g != nil && c.words[g.main].roles&nounAsOften != 0 && g.tense == openWord && c.words[g.main].forms&(past|gerund) == 0 {
				continue // "riots" is rather a noun
			}
			if !begins || c.chunks[k].kind == boundary || c.chunks[k].kind == link {
				return complement{i, -1, -1, false}, true
			}
		default:
			if at >= len(c.words) || !c.is(at, item) {
				continue
			}
			if item == "to" && begins && c.chunks[k].kind == verbGroup {
				return complement{i, at, -1, false}, true
			}
			after := c.next(at + 1)
			if after < len(c.words) && c.words[after].class < commaMark {
				return complement{at + 1, after, -1, false}, true
			}
			if g != nil && g.antecedent >= 0 {
				return complement{at + 1, -1, int(g.antecedent), false}, true
			}
			if g != nil && g.passive && g.subjects > 0 {
				return complement{at + 1, -1, int(c.subjects[g.subject]), false}, true
			}
		}
	}
	return complement{}, false
}

// described returns the noun phrase that the reduced passive g describes, or
// -1.
func (c *clauses) described(g *group) int {
	if k := int(g.chunk) - 1; g.form == reducedPassive && k >= 0 && c.chunks[k].kind == nounPhrase {
		return c.headOf(k)
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
