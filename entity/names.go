package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/internal/lexicon"
	recognizer "github.com/hearsay-go/hearsay/internal/names"
	"github.com/hearsay-go/hearsay/sentence"
)

// Names is the library's own [Recognizer]. It goes by capital letters, by
// lists of words, by what stands around a name, and by how the same words are
// written elsewhere in the text. Its zero value is ready to use and safe for
// concurrent use.
type Names struct{}

// Recognize returns the names in t, in order and not overlapping. It takes
// time linear in the length of the text, whatever the text.
func (Names) Recognize(t *sentence.Text) []Mention {
	proposed := propose(t)
	offers := recognizer.Propose(t, func() []recognizer.Name { return offered(proposed) })
	names := judged(t, proposed, recognizer.TheReader().Find(t, offers))
	called := &calls{text: t, names: names}
	names = particles(t, shortForms(t, names, called))
	names = settle(t, names, called)
	return datelines(t, labels(t, names, called), called)
}

// propose returns the names that the rules find.
func propose(t *sentence.Text) []Mention {
	p := &proposer{reading: read(t)}
	p.candidates = make([]candidate, 0, len(p.parts)/8) // as many as in most news
	p.usage = usageOf(p)
	d := document{proposer: p, groups: map[string]int32{}}
	var quiet []int
	for s := range p.ends {
		if p.isQuiet(s) {
			quiet = append(quiet, s)
		} else {
			p.propose(s)
		}
	}
	d.decide()
	for _, s := range quiet {
		d.headline(s)
	}
	return d.mentions(t)
}

// nameKinds are the kinds as the model names them.
var nameKinds = [kindCount]recognizer.Kind{recognizer.Person, recognizer.Location, recognizer.Organization, recognizer.NORP, recognizer.Misc}

// offered makes of mentions what the model takes.
func offered(mentions []Mention) []recognizer.Name {
	out := make([]recognizer.Name, len(mentions))
	for i, m := range mentions {
		out[i] = recognizer.Name{Span: m.Span, Kind: nameKinds[kindOf(m.Kind)], Sure: uint8(100*m.Confidence + 0.5)}
	}
	return out
}

// judged returns what the model found, and what it may not deny. Where it
// agrees with a proposal, the rule of that stands.
func judged(t *sentence.Text, proposed []Mention, found []recognizer.Name) []Mention {
	out := make([]Mention, 0, len(found))
	at := 0
	for _, n := range found {
		m := mention(n.Span, kindIndex(slices.Index(nameKinds[:], n.Kind)), learned)
		m.Confidence = float64(n.Sure) / 100
		for ; at < len(proposed) && proposed[at].Start < n.End; at++ {
			switch p := proposed[at]; {
			case p.End <= n.Start:
				if isEvent(p.Rule) {
					out = append(out, p)
				}
			case p.Span == n.Span && p.Kind != m.Kind && listsTell(p.Rule):
				m = p
			case p.Kind == m.Kind && (p.Span == n.Span || prefixed(t, n.Span, p.Span) || p.Kind == Person && behindTitle(t, n.Span, p.Span)):
				m.Span, m.Rule = p.Span, p.Rule
			}
		}
		out = append(out, m)
	}
	for _, p := range proposed[at:] {
		if isEvent(p.Rule) {
			out = append(out, p)
		}
	}
	return out
}

// isEvent reports whether a rule knows a name as that of an event, a work or
// the like, which the sets that the model has learned from seldom mark.
func isEvent(rule string) bool {
	return rule == ruleTable[eventWord].name || rule == ruleTable[knownWork].name
}

// listsTell reports whether a rule knows better than the model of what kind a
// name is, as lists tell so.
func listsTell(rule string) bool {
	return isEvent(rule) || rule == ruleTable[knownPlace].name || rule == ruleTable[knownBody].name
}

// prefixed reports whether name ends word, behind a prefix with a hyphen:
// Russian in pro-Russian.
func prefixed(t *sentence.Text, word, name sentence.Span) bool {
	if word.End != name.End || word.Start >= name.Start {
		return false
	}
	prefix := t.Slice(sentence.Span{Start: word.Start, End: name.Start})
	return strings.HasSuffix(prefix, "-") && !strings.Contains(prefix, " ")
}

// behindTitle reports whether words are a title and the name of somebody.
func behindTitle(t *sentence.Text, words, name sentence.Span) bool {
	if words.End != name.End || words.Start >= name.Start {
		return false
	}
	value, ok := titleList.Lookup(strings.TrimSpace(t.Slice(sentence.Span{Start: words.Start, End: name.Start})))
	return ok && value != "part"
}

// A document holds the candidates of a text together: the same words are
// mostly the same name.
type document struct {
	*proposer
	groups   map[string]int32 // by the words, the index in decided
	decided  []group
	lasts    map[string]bool // the last names of people
	heads    map[string]bool // the words for what an organisation is
	shorts   map[string]bool // short forms of organisations: first words, acronyms
	headings []Mention
}

// A group is all candidates with the same words.
type group struct {
	key    string // the words
	votes  votes
	denied bool  // the text says that it is no name
	sure   int32 // how many of them no other reason for the capitals explains
	parts  int32
	first  int32 // the first candidate
}

// decide lets the candidates speak for each other.
func (d *document) decide() {
	for i := range d.candidates {
		c := &d.candidates[i]
		key := d.key(c)
		g, ok := d.groups[key]
		if !ok {
			g = int32(len(d.decided))
			d.groups[key] = g
			d.decided = append(d.decided, group{key: key, parts: c.last - c.first, first: int32(i)})
		}
		c.group = g
		d.decided[g].votes.addAll(&c.votes)
		if !c.doubt {
			d.decided[g].sure++
		}
		if d.abbreviatesWords(c) {
			d.decided[g].denied = true
		}
	}
	d.collectShortForms()
	for g := range d.decided {
		d.weighShortForm(&d.decided[g])
	}
	d.weighNeighbours()
}

// abbreviatesWords reports whether c is in brackets behind common words that
// it is short for: artificial intelligence (AI).
func (d *document) abbreviatesWords(c *candidate) bool {
	i := int(c.first)
	if c.last-c.first != 1 || i < 2 || d.at(i-1) != "(" || i+1 >= len(d.parts) || d.at(i+1) != ")" || !d.is(i, upper) {
		return false
	}
	before, s := d.lower(i-2, 0, len(d.parts)), d.at(i)
	return before != "" && before[0] == s[len(s)-1]|0x20
}

// collectShortForms notes by which words people and organisations may be
// called once their full names were given.
func (d *document) collectShortForms() {
	d.lasts, d.heads, d.shorts = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range d.decided {
		g := &d.decided[i]
		if g.parts < 2 || g.sure == 0 {
			continue
		}
		c := &d.candidates[g.first]
		first, last := int(c.first), int(c.last)
		switch g.votes.winner() {
		case person:
			for last > first+1 && d.is(last-1, suffix) {
				last--
			}
			d.lasts[foldName(d.at(last-1))] = true
			for j := last - 2; j > first && d.is(j, particle); j-- {
				d.lasts[foldName(d.slice(j, last))] = true
			}
		case body:
			var initials, all []byte
			for j := first; j < last; j++ {
				s := d.at(j)
				if d.is(j, bodyHead|siteHead) {
					d.heads[lexicon.Fold(s)] = true
				}
				if s[0] < 0x80 && d.is(j, word) && !d.is(j, clitic) {
					all = append(all, s[0])
					if d.is(j, capital) {
						initials = append(initials, s[0])
					}
				}
			}
			if len(initials) > 1 {
				d.shorts[lexicon.Fold(string(initials))] = true
				d.shorts[lexicon.Fold(string(all))] = true
			}
			if d.is(last-1, firmHead|bodyHead|clubHead|paperHead) && !d.is(last-1, localHead) && !d.is(first, plain|titled|modifier|givenName) {
				d.shorts[lexicon.Fold(d.slice(first, last-1))] = true
			}
		}
	}
}

// weighShortForm adds what the full names of the text say of the names of g.
func (d *document) weighShortForm(g *group) {
	key := g.key
	if g.parts == 1 && d.isLast(foldName(key)) {
		g.votes.add(person, certain, lastName)
		if c := &d.candidates[g.first]; !d.is(int(c.first), modifier) && len(key) > 3 {
			g.sure++
		}
	}
	if d.shorts[key] {
		g.votes.add(body, sure, sameName)
		if c := &d.candidates[g.first]; !d.is(int(c.first), plain|modifier|function) {
			g.sure++
		}
	}
}

// isLast reports whether key is the last name of somebody, or its plural.
func (d *document) isLast(key string) bool {
	return d.lasts[key] || len(key) > 3 && key[len(key)-1] == 's' && d.lasts[key[:len(key)-1]]
}

// weighNeighbours lets the names of a list speak for each other: offices in
// Paris, Kalgeri and Rome.
func (d *document) weighNeighbours() {
	for i := 1; i < len(d.candidates); i++ {
		a, b := &d.candidates[i-1], &d.candidates[i]
		if d.isAcronymInBrackets(a, b) && b.votes[b.votes.winner()].points < sure {
			d.decided[b.group].votes.add(d.decided[a.group].votes.winner(), 2*sure, acronymInBrackets)
			continue
		}
		if !d.isListed(a, b) {
			continue
		}
		va, vb := &d.decided[a.group].votes, &d.decided[b.group].votes
		ka, kb := va.winner(), vb.winner()
		switch {
		case va[ka].points >= sure && vb[kb].points < strong && ka != people:
			vb.add(ka, likely, listed)
		case vb[kb].points >= sure && va[ka].points < strong && kb != people:
			va.add(kb, likely, listed)
		}
	}
}

// isAcronymInBrackets reports whether b is in brackets right behind a.
func (d *document) isAcronymInBrackets(a, b *candidate) bool {
	return b.first == a.last+1 && b.last-b.first == 1 && d.is(int(b.first), upper) && d.at(int(a.last)) == "(" &&
		int(b.last) < len(d.parts) && d.at(int(b.last)) == ")"
}

// isListed reports whether nothing but a comma or a conjunction is between a
// and b.
func (d *document) isListed(a, b *candidate) bool {
	switch b.first - a.last {
	case 1:
		s := d.at(int(a.last))
		return s == "," || s == "and" || s == "or"
	case 2:
		s := d.at(int(a.last) + 1)
		return d.at(int(a.last)) == "," && (s == "and" || s == "or")
	}
	return false
}

// accepts reports whether the candidate c is a name at all.
func (d *document) accepts(c *candidate) bool {
	g := &d.decided[c.group]
	if g.denied {
		return false
	}
	if c.bare {
		return d.heads[d.key(c)] && c.first > 0 && lexicon.Fold(d.at(int(c.first)-1)) == "the"
	}
	if !c.doubt {
		return true
	}
	return g.sure > 0
}

// mentions returns what is accepted, in order.
func (d *document) mentions(t *sentence.Text) []Mention {
	out := make([]Mention, 0, len(d.candidates)+len(d.headings))
	next := 0
	for i := range d.candidates {
		c := &d.candidates[i]
		if !d.accepts(c) {
			continue
		}
		span := d.span(c)
		for next < len(d.headings) && d.headings[next].Start < span.Start {
			out = append(out, d.headings[next])
			next++
		}
		v := &d.decided[c.group].votes
		if w := c.votes.winner(); c.votes[w].points >= certain {
			v = &c.votes
		}
		k := v.winner()
		out = append(out, mention(span, k, v[k].rule))
	}
	return append(out, d.headings[next:]...)
}

func mention(span sentence.Span, k kindIndex, r rule) Mention {
	return Mention{Span: span, Kind: kinds[k], Form: Name, Confidence: ruleTable[r].confidence, Rule: ruleTable[r].name}
}
