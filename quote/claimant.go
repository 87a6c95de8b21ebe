package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// A claimant is whom a claim names as its speaker.
type claimant struct {
	ids       []int    // the entities that may be meant
	words     []string // folded
	phrase    string   // the words, to compare with sources
	described bool     // by more than a name: a spokesman for Roth
}

// A nameList knows who an article names, by their folded names.
type nameList struct {
	names  map[string][]int // by name and alias
	roles  map[string][]int // by title and function
	lasts  map[string][]int // of people, by last name
	people []person         // by id-1
}

// A person is an entity, mostly a person, as it is called.
type person struct {
	name   []string        // the words of its fullest name
	titles map[string]bool // the words of its titles and functions
}

// maxName is the length in bytes of the longest name that is looked for.
const maxName = 300

func newNameList(text string, x *entity.Index) *nameList {
	n := &nameList{names: map[string][]int{}, roles: map[string][]int{}, lasts: map[string][]int{}}
	if x == nil {
		return n
	}
	n.people = make([]person, len(x.Entities))
	enter := func(m map[string][]int, key string, id int) {
		if key != "" && !slices.Contains(m[key], id) {
			m[key] = append(m[key], id)
		}
	}
	for i, e := range x.Entities {
		id := i + 1
		words := nameWords(e.Name)
		n.people[i] = person{words, map[string]bool{}}
		enter(n.names, strings.Join(words, " "), id)
		for _, alias := range e.Aliases {
			enter(n.names, strings.Join(nameWords(alias), " "), id)
		}
		if e.Kind == entity.Person && len(words) > 0 {
			enter(n.lasts, lastName(words), id)
		}
		for _, role := range e.Roles {
			words := nameWords(role.Text)
			enter(n.roles, strings.Join(words, " "), id)
			for _, w := range words {
				n.people[i].titles[w] = true
			}
		}
	}
	return n
}

// nameWords returns the folded words of a name in small letters and without
// accents, and without an article before them.
func nameWords(name string) []string {
	if len(name) > maxName {
		return nil
	}
	var words []string
	eachWord(name, func(start, end int) {
		w := strings.ToLower(foldWord(name[start:end]))
		if len(words) == 0 && (w == "the" || w == "a" || w == "an") {
			return
		}
		words = append(words, withoutAccents(strings.TrimSuffix(w, "'s")))
	})
	return words
}

// withoutAccents returns word in plain letters, as names are often written.
func withoutAccents(word string) string {
	if isASCII(word) {
		return word
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(word) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'ø' || r == 'œ':
			b.WriteByte('o')
		case r == 'ł':
			b.WriteByte('l')
		case r == 'đ' || r == 'ð':
			b.WriteByte('d')
		case r == 'ı':
			b.WriteByte('i')
		case r == 'æ':
			b.WriteByte('a')
		case r == 'ß':
			b.WriteString("ss")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// lastName returns the last word of a name that is no "junior".
func lastName(words []string) string {
	for i := len(words) - 1; i > 0; i-- {
		switch words[i] {
		case "jr", "sr", "ii", "iii", "iv":
			continue
		}
		return words[i]
	}
	return words[0]
}

// find returns whom a claim means by the name of its speaker. What is said of
// him or her behind a comma or in brackets counts only if the rest tells
// nothing.
func (n *nameList) find(name string) claimant {
	words := nameWords(name)
	if len(words) == 0 {
		return claimant{described: true}
	}
	c := claimant{words: words, phrase: strings.Join(words, " "), described: !isPlainName(name)}
	if c.ids = n.named(name, words); len(c.ids) > 0 {
		return c
	}
	if at := strings.IndexAny(name, ",("); at >= 0 {
		before, behind := name[:at], name[at+1:]
		c.ids = n.named(before, nameWords(before))
		if len(c.ids) == 0 && isPlainName(behind) && !strings.Contains(c.phrase, " for ") && !strings.Contains(c.phrase, " of ") && !strings.Contains(c.phrase, " to ") {
			c.ids = n.named(behind, nameWords(behind))
		}
		c.described = c.described || len(c.ids) == 0
	}
	return c
}

// named returns those whom a name means. The surest way that leads to somebody
// counts: the name or an alias; one of these behind a title; a last name; the
// full name of somebody whom the article names more or less fully; a title
// alone.
func (n *nameList) named(name string, words []string) []int {
	if len(words) == 0 {
		return nil
	}
	phrase := strings.Join(words, " ")
	if ids := n.names[phrase]; len(ids) > 0 && !isPossessive(name) {
		return ids
	}
	for k := 1; k < len(words); k++ {
		if ids := n.titled(words[:k], strings.Join(words[k:], " ")); len(ids) > 0 {
			return ids
		}
	}
	if len(words) == 1 {
		if ids := n.lasts[phrase]; len(ids) > 0 {
			return ids
		}
	} else if isPlainName(name) {
		if ids := n.fuller(words); len(ids) > 0 {
			return ids
		}
	}
	if bare := withoutTitle(name); bare != "" {
		if ids := n.named(bare, nameWords(bare)); len(ids) > 0 {
			return ids
		}
	}
	return n.roles[phrase]
}

func isPossessive(name string) bool {
	name = strings.TrimSpace(name)
	return strings.HasSuffix(name, "’s") || strings.HasSuffix(name, "'s")
}

// titled returns those with a name, all the words before which are titles.
func (n *nameList) titled(before []string, name string) []int {
	var ids []int
	for _, list := range [...][]int{n.names[name], n.lasts[name]} {
		for _, id := range list {
			fits := true
			for _, w := range before {
				fits = fits && (isCourtesy(w) || n.people[id-1].titles[w])
			}
			if fits && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// fuller returns the people whose name is words, but for middle names and for
// a first name that one of the two lacks or has as an initial.
func (n *nameList) fuller(words []string) []int {
	var ids []int
	for _, id := range n.lasts[lastName(words)] {
		have := n.people[id-1].name
		if len(have) == 1 || isInitialOf(words[0], have[0]) {
			middle := len(words) <= 2 || len(have) <= 2
			if middle || isInitialOf(words[1], have[1]) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// isPlainName reports whether name is written with capitals throughout, but
// for particles, and says nothing of whose spokesman somebody is.
func isPlainName(name string) bool {
	plain := true
	eachWord(name, func(start, end int) {
		word := name[start:end]
		r, _ := utf8.DecodeRuneInString(word)
		if unicode.IsLower(r) && len(word) > maxParticle || strings.HasSuffix(foldWord(word), "'s") {
			plain = false
		}
		switch word {
		case "of", "for", "to", "at", "by", "and", "from":
			plain = false
		}
	})
	return plain
}

// maxParticle is the length in bytes of the longest particle of a name.
const maxParticle = 3

// isInitialOf reports whether one of two names is the other or its initial.
func isInitialOf(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return utf8.RuneCountInString(a) == 1 && strings.HasPrefix(b, a)
}

func isCourtesy(word string) bool {
	switch word {
	case "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "madam":
		return true
	}
	return false
}

// withoutTitle returns a name without the title before it, if it has one that
// is known as such, or else nothing.
func withoutTitle(name string) string {
	name = strings.TrimSpace(name)
	if len(name) > maxName {
		return ""
	}
	ms := entity.Find(sentence.Parse(name)).Mentions
	for _, m := range ms {
		if m.Form == entity.Name && m.End == len(name) && m.Start > 0 && !m.Title.IsZero() && m.Title.Start == 0 && m.Title.End <= m.Start {
			return name[m.Start:]
		}
	}
	return ""
}

// A verdict is whose some words are, for one claimant.
type verdict struct{ same, other, nobody, unresolved int }

// judge adds whose the words of quotation q are.
func (n *nameList) judge(v *verdict, c claimant, q *Quotation, text string) {
	common := 0
	for _, id := range c.ids {
		if slices.Contains(q.Speakers, id) {
			common++
		}
	}
	whole := sentence.Span{End: len(text)}
	bySource := c.phrase != "" && !q.Source.IsZero() && q.Source.Start < q.Source.End && whole.Contains(q.Source) &&
		strings.Join(nameWords(q.Source.In(text)), " ") == c.phrase
	switch {
	case common > 0 && common == len(c.ids), bySource:
		v.same++
	case common > 0, len(q.Speakers) == 0, len(c.ids) == 0 && c.described && !n.mentions(c, q.Speakers):
		v.unresolved++
	default:
		v.other++
	}
}

// mentions reports whether a description holds the name of one of those with
// the given ids. Then it is of somebody else: a lawyer of Roth is not Roth.
func (n *nameList) mentions(c claimant, ids []int) bool {
	for _, id := range ids {
		if id > 0 && id <= len(n.people) && len(n.people[id-1].name) > 0 && slices.Contains(c.words, lastName(n.people[id-1].name)) {
			return true
		}
	}
	return false
}

// attribution returns what the verdicts come to.
func (v verdict) attribution() Attribution {
	switch {
	case v.other > 0:
		return Other
	case v.unresolved > 0, v.same > 0 && v.nobody > 0:
		return Unresolved
	case v.same > 0:
		return Same
	case v.nobody > 0:
		return Nobody
	}
	return Unresolved
}
