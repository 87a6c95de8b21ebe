package quote

import (
	"sort"
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// company tells whom one speaker means by "we": himself and those with whom the
// sentences just before tell that he acts.
type company struct {
	text       *sentence.Text
	words      *words.CoarseWords
	index      *entity.Index
	quotations []Quotation
	known      map[int][]int // by the index of the quotation
}

func newCompany(t *sentence.Text, x *entity.Index, quotations []Quotation) company {
	return company{t, words.Coarse(t), x, quotations, map[int][]int{}}
}

// of returns all whom the speaker of the quotation with index i means by "we",
// or none if nobody but himself is told of.
func (c company) of(i int) []int {
	all, ok := c.known[i]
	if !ok {
		all = c.find(c.quotations[i])
		c.known[i] = all
	}
	return all
}

const (
	// maxWe is how many sentences before the one with the words may tell who
	// acts together.
	maxWe = 2
	// maxTogether is how many words lie between two names and what they do.
	maxTogether = 8
	// maxParty is the number of people who can be meant.
	maxParty = 5
	// maxTelling is the length in bytes of the longest sentence that is read.
	maxTelling = 2000
)

// find looks for the company of the speaker of q, from the words on backwards.
// A sentence that names others beside him and does not tell that they act
// together settles nothing; one that tells it of two parties says no.
func (c company) find(q Quotation) []int {
	if len(q.Speakers) != 1 || c.index.Entity(q.Speakers[0]).Kind != entity.Person {
		return nil
	}
	sentences := c.text.Sentences()
	start := q.Content[0].Start
	n := sort.Search(len(sentences), func(i int) bool { return sentences[i].End > start })
	for k := n; k >= 0 && n-k <= maxWe; k-- {
		if k >= len(sentences) || sentences[k].Len() > maxTelling {
			continue
		}
		told := sentences[k]
		if k == n {
			told.End = min(told.End, start)
			if q.Start >= sentences[k].Start && q.Start < start {
				told.Start = sentences[k].Start
			}
		}
		party, clear := c.party(told, q.Speakers[0])
		if !clear {
			return nil
		}
		if len(party) < 2 {
			continue
		}
		for _, content := range q.Content {
			for _, m := range c.people(content) {
				if m.Form == entity.Name && len(m.Entities) == 1 && m.Entities[0] != q.Speakers[0] && has(party, m.Entities[0]) {
					return nil // “We cannot trust Lind,” Roth said.
				}
			}
		}
		return party
	}
	return nil
}

// people returns the mentions of single people in span.
func (c company) people(span sentence.Span) []entity.Mention {
	var out []entity.Mention
	for _, m := range c.index.Within(span) {
		if m.Kind == entity.Person && len(m.Entities) == 1 && (len(out) == 0 || m.Start >= out[len(out)-1].End) {
			out = append(out, m)
		}
	}
	return out
}

// party returns who acts together with the person with the given id in span, he
// included. It is not clear if there is more than one such party.
func (c company) party(span sentence.Span, id int) (party []int, clear bool) {
	people := c.people(span)
	others := map[int]bool{}
	here := false
	for _, m := range people {
		if m.Entities[0] == id {
			here = true
		} else {
			others[m.Entities[0]] = true
		}
	}
	if !here || len(others) == 0 || len(others) >= maxParty {
		// In “At a meeting with Lind, Roth said, “…”” he may stand behind.
		return nil, true
	}
	for i := 0; i < len(people); {
		end := c.conjuncts(people, i)
		if ids := idsOf(people[i:end]); end > i+1 && has(ids, id) && c.actsBehind(people[end-1].End, span.End) {
			if len(ids) <= len(others) {
				return nil, false
			}
			return ids, true
		}
		i = max(end, i+1)
	}
	for i, m := range people {
		if m.Entities[0] != id && c.isWith(people, i, span, id) {
			if len(others) > 1 {
				return nil, false
			}
			return []int{id, m.Entities[0]}, true
		}
	}
	return nil, true
}

// conjuncts returns the end of the list of people that begins at i: Roth, Lind
// and Brandt. It is i if none are joined.
func (c company) conjuncts(people []entity.Mention, i int) int {
	end, joined := i+1, false
	for end < len(people) && !joined {
		between := c.text.Slice(sentence.Span{Start: people[end-1].End, End: people[end].Start})
		rest, comma := strings.CutPrefix(between, ",")
		rest = strings.TrimSpace(rest)
		title, and := cutAnd(rest)
		if !and && !comma || !isTitle(title) {
			break
		}
		joined = and
		end++
	}
	if !joined {
		return i
	}
	return end
}

// cutAnd returns what stands in s behind "and" or its sign.
func cutAnd(s string) (string, bool) {
	for _, and := range [...]string{"and", "&"} {
		if rest, ok := strings.CutPrefix(s, and); ok && (rest == "" || rest[0] == ' ') {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// isTitle reports whether s can stand before a name in a list: a few words with
// a capital, or none.
func isTitle(s string) bool {
	fields := strings.Fields(s)
	for _, f := range fields {
		if f[0] < 'A' || f[0] > 'Z' && f[0] < 0x80 {
			return false
		}
	}
	return len(fields) <= maxPlain
}

// actsBehind reports whether what stands behind offset, where two are named,
// tells that they act together; limit is the end of the sentence. If it does
// not, “They” at the start of the next sentence does.
func (c company) actsBehind(offset, limit int) bool {
	n := 0
	for i := c.words.From(offset); i < len(c.words.Tokens) && n < maxTogether; i, n = i+1, n+1 {
		t := c.words.Tokens[i]
		if int(t.End) > limit {
			break
		}
		word := c.text.Slice(t.Span())
		switch word {
		case ",", ";":
			n = maxTogether
			continue
		case "together", "jointly", "both", "each":
			return true
		}
		if _, lemma := (lexis{}).form(word); lemma != "" {
			if isJoint(lemma, "verb") || isJoint(lemma, "alone") {
				return true
			}
		}
	}
	i := c.words.From(limit)
	for i < len(c.words.Tokens) && isStopMark(c.text.Slice(c.words.Tokens[i].Span())) {
		i++
	}
	return i < len(c.words.Tokens) && c.text.Slice(c.words.Tokens[i].Span()) == "They"
}

func isStopMark(word string) bool { return word == "." || word == "!" || word == "?" }

// isWith reports whether the person people[i] is one with whom the one with the
// given id has or does something in span: met Lind, a meeting with Lind.
func (c company) isWith(people []entity.Mention, i int, span sentence.Span, id int) bool {
	at := people[i].Start
	if c.modifies(people[i].End) {
		return false
	}
	if i > 0 && people[i-1].End > span.Start && people[i-1].Entities[0] != id {
		return false
	}
	k := c.words.From(at) - 1
	with := false
	for n := 0; k >= 0 && n < maxTogether && int(c.words.Tokens[k].Start) >= span.Start; k, n = k-1, n+1 {
		word := c.text.Slice(c.words.Tokens[k].Span())
		switch {
		case word == "with" && !with:
			with = true
			continue
		case word == "," || word == ";" || word == "and":
			return false
		case isTitle(word):
			continue // her title, the name of a programme
		case !with:
			_, lemma := (lexis{}).form(word)
			return lemma == "meet" && i > 0 && people[i-1].Entities[0] == id
		}
		if isJoint(word, "noun") {
			return true
		}
		if _, lemma := (lexis{}).form(word); lemma != "" && i > 0 {
			return isJoint(lemma, "verb")
		}
	}
	return false
}

// modifies reports whether what ends at offset only stands before a noun: a
// meeting with Lind aides, with Lind’s lawyer.
func (c company) modifies(offset int) bool {
	i := c.words.From(offset)
	if i >= len(c.words.Tokens) {
		return false
	}
	word := c.text.Slice(c.words.Tokens[i].Span())
	if word[0] < 'a' || word[0] > 'z' {
		return word[0] == '\'' || strings.HasPrefix(word, "’")
	}
	form, _ := (lexis{}).form(word)
	return form&^alsoNoun == 0 && !wordTable.Has(word) && !strings.HasSuffix(word, "ly") && kindOf(word) != moment
}

// isJoint reports whether two do word together, or one has it with another, as
// kind says: verb, noun, or alone for what only two do.
func isJoint(word, kind string) bool {
	kinds, _ := togetherTable.Lookup(word)
	return strings.Contains(kinds, kind)
}

func idsOf(people []entity.Mention) []int {
	var ids []int
	for _, m := range people {
		ids = addIDs(ids, m.Entities)
	}
	return ids
}

func has(ids []int, id int) bool {
	for _, have := range ids {
		if have == id {
			return true
		}
	}
	return false
}
