package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/sentence"
)

// A comparison is what a claim and an article have in common and how they
// differ.
type comparison struct {
	spans, claimSpans []sentence.Span
	edits             []Edit
	changed           bool // some edit is not owned up to
	signed            bool // some ellipsis or brackets are
	exact             bool // there is no difference in any byte
}

// A comparer goes through the pairs of a claim and an article.
type comparer struct {
	*search
	c     *claimText
	found comparison

	// The piece that is being read: where it begins on both sides.
	claimStart, articleStart int
	// fresh is whether the next word begins a piece, so that its first letter
	// may be of another case.
	fresh bool
	// lastCase is the word of the claim that the last edit is about, if that is
	// about capitals, or nowhere.
	lastCase int
}

// compare returns the comparison of the claim with the words of the article
// that its words are. If strict is true it gives up at the first edit and
// returns false.
func (s *search) compare(c *claimText, groups [][]pair, strict bool) (comparison, bool) {
	m := &comparer{search: s, c: c, lastCase: nowhere}
	behind := 0 // the first word of the claim that was not yet dealt with
	for k, g := range groups {
		first := g[0]
		m.fresh = true
		if k == 0 {
			m.head(first)
		} else {
			m.edit(behind, int(first.claim), 0, 0)
			m.begin(int(first.claim), int(first.article))
		}
		m.word(first)
		for i := 1; i < len(g); i++ {
			if strict && len(m.found.edits) > 0 {
				return m.found, false
			}
			m.between(g[i-1], g[i])
			m.word(g[i])
		}
		last := g[len(g)-1]
		behind = int(last.claim) + 1
		if k+1 == len(groups) {
			m.tail(last)
		} else {
			m.end(int(last.claim), int(last.article))
		}
	}
	f := &m.found
	if len(f.edits) == 0 && len(f.spans) == 1 && f.claimSpans[0] == c.core {
		in := f.spans[0]
		text := s.words.text
		f.exact = in.In(text) == c.core.In(c.text) && utf8.RuneStart(text[in.Start]) && (in.End == len(text) || utf8.RuneStart(text[in.End]))
	}
	return *f, len(f.edits) == 0
}

// begin begins a piece at a word.
func (m *comparer) begin(claim, article int) {
	m.claimStart, m.articleStart = int(m.c.words[claim].start), int(m.words.words[article].start)
}

// end ends the piece behind a word.
func (m *comparer) end(claim, article int) {
	m.endAt(int(m.c.words[claim].end), int(m.words.words[article].end))
}

func (m *comparer) endAt(claim, article int) {
	m.found.claimSpans = append(m.found.claimSpans, sentence.Span{Start: m.claimStart, End: claim})
	m.found.spans = append(m.found.spans, sentence.Span{Start: m.articleStart, End: article})
}

func (m *comparer) add(e Edit) {
	switch e.Kind {
	case Omitted, Bracketed:
		m.found.signed = true
	default:
		m.found.changed = true
	}
	m.found.edits = append(m.found.edits, e)
	m.lastCase = nowhere
}

// edit adds the change of the words a to b of the article into i to k of the
// claim, b and k not included. Either may be none.
func (m *comparer) edit(i, k, a, b int) {
	var e Edit
	switch {
	case i == k && a == b:
		return
	case a == b:
		e.Kind = Added
	case i == k:
		e.Kind = Dropped
	default:
		e.Kind = Replaced
	}
	if i < k {
		e.Claim = m.c.span(i, k-1)
	}
	if a < b {
		e.Article = m.words.span(a, b-1)
	}
	m.add(m.touched(e))
}

// touched returns e with what its words touch.
func (m *comparer) touched(e Edit) Edit {
	for _, side := range [...]string{e.Claim.In(m.c.text), e.Article.In(m.words.text)} {
		eachWord(side, func(start, end int) {
			w := strings.ToLower(foldWord(side[start:end]))
			e.Negation = e.Negation || isNegator(w)
			e.Number = e.Number || isNumber(w) || w == "one" && e.Kind == Replaced // one of them
		})
	}
	return e
}

// word compares two words that are the same but for case.
func (m *comparer) word(p pair) {
	w := m.c.words[p.claim]
	a := m.words.words[p.article]
	fresh := m.fresh
	m.fresh = false
	claim, article := m.c.span(int(p.claim), int(p.claim)), m.words.span(int(p.article), int(p.article))
	switch {
	case w.bracketed:
		e := Edit{Kind: Bracketed, Claim: claim, Article: article}
		if w.low != a.low {
			e = m.touched(e)
		}
		m.add(e)
	case w.form == a.form:
	case fresh && sameButFirst(foldWord(claim.In(m.c.text)), foldWord(article.In(m.words.text))):
	default:
		e := m.touched(Edit{Kind: Replaced, Claim: claim, Article: article})
		if n := len(m.found.edits); m.lastCase >= 0 && m.lastCase == int(p.claim)-1 {
			last := &m.found.edits[n-1]
			last.Claim.End, last.Article.End = claim.End, article.End
			last.Negation, last.Number = last.Negation || e.Negation, last.Number || e.Number
		} else {
			m.add(e)
		}
		m.lastCase = int(p.claim)
	}
}

// signsIn returns the strongest sign before the words i to k of the claim, k
// included, and the span of all.
func (m *comparer) signsIn(i, k int) gapSign {
	var all gapSign
	for ; i <= k; i++ {
		if sign := m.c.words[i].before; sign.kind != noSign {
			if all.kind == noSign {
				all.span.Start = sign.span.Start
			}
			all.kind, all.span.End = max(all.kind, sign.kind), sign.span.End
		}
	}
	return all
}

// between compares what stands between two pairs.
func (m *comparer) between(p, q pair) {
	i, k := int(p.claim)+1, int(q.claim)
	a, b := int(p.article)+1, int(q.article)
	join := m.joinIn(int(p.article), b)
	switch sign := m.signsIn(i, k); {
	case sign.kind == ellipsisSign:
		m.end(i-1, a-1)
		e := Edit{Kind: Omitted, Claim: sign.span}
		if a < b {
			e.Article = m.words.span(a, b-1)
		}
		m.around(i, k, m.touched(e))
		m.begin(k, b)
		m.fresh = true
	case sign.kind == bracketSign:
		e := Edit{Kind: Bracketed, Claim: sign.span}
		if i < k {
			e.Claim.Start, e.Claim.End = min(e.Claim.Start, int(m.c.words[i].start)), max(e.Claim.End, int(m.c.words[k-1].end))
		}
		if a < b {
			e.Article = m.words.span(a, b-1)
		}
		m.add(m.touched(e))
	case join >= 0:
		m.over(i, k, a, join, b)
	case i < k || a < b:
		m.edit(i, k, a, b)
	default:
		m.punctuation(i-1, a-1)
	}
}

// around adds the edit of an ellipsis, and before and behind it the words i to
// k of the claim, k not included, which the article lacks.
func (m *comparer) around(i, k int, ellipsis Edit) {
	at := i
	for at < k && int(m.c.words[at].start) < ellipsis.Claim.Start {
		at++
	}
	m.edit(i, at, 0, 0)
	m.add(ellipsis)
	m.edit(at, k, 0, 0)
}

// joinIn returns the word from a on, before b, behind which the quotation goes
// on before or at b, or nowhere. That a and b are neighbours is the rule.
func (m *comparer) joinIn(a, b int) int {
	for ; a+1 < b; a++ {
		if to := m.passages.beyond(a, 1); to >= 0 && to <= b {
			return a
		}
	}
	return nowhere
}

// over compares the words i to k of the claim and a to b of the article, k and
// b not included, where the article turns aside behind word join to tell who
// speaks.
func (m *comparer) over(i, k, a, join, b int) {
	to := m.passages.beyond(join, 1)
	split := k // the first word of the claim that is behind
	if a == join+1 && to < b {
		split = i
	}
	m.edit(i, split, a, join+1)
	m.end(split-1, join)
	m.edit(split, k, to, b)
	m.begin(split, to)
	m.fresh = true
	if i == k && a == join+1 && to == b {
		m.loose(i-1, join)
	}
}

// ends are what may stand at the end of words that go on otherwise in the
// article: where a claim ends, and where the article tells who speaks.
const ends = ".,;:-"

// loose compares what stands between word i of the claim and the next with
// what stands behind word a of the article, where that turns aside.
func (m *comparer) loose(i, a int) {
	claim, article := m.c.gap(i), m.words.gap(a)
	want := strings.Trim(foldPunctuation(article), ends)
	if got := strings.Trim(foldPunctuation(claim), ends); got != want && (got != "" || strings.ContainsAny(want, "?!")) {
		m.add(punctuated(trimmedPunctuation(claim, int(m.c.words[i].end)), trimmedPunctuation(article, int(m.words.words[a].end))))
	}
}

// punctuation compares what stands behind word i of the claim and word a of
// the article, which both go on.
func (m *comparer) punctuation(i, a int) {
	claim, article := m.c.gap(i), m.words.gap(a)
	if claim == article {
		return
	}
	if x, y := foldPunctuation(claim), foldPunctuation(article); x != y {
		e := punctuated(trimmedPunctuation(claim, int(m.c.words[i].end)), trimmedPunctuation(article, int(m.words.words[a].end)))
		e.Number = strings.ContainsAny(x+y, numberSigns) && (m.isNumeral(a) || m.isNumeral(a+1))
		m.add(e)
	}
}

// numberSigns belong to the number that they stand before or behind.
const numberSigns = "-+±%‰°$€£¥<>≤≥~≈/"

// isNumeral reports whether word a of the article has digits.
func (m *comparer) isNumeral(a int) bool {
	return strings.IndexFunc(m.words.span(a, a).In(m.words.text), unicode.IsNumber) >= 0
}

// punctuated returns the edit of punctuation.
func punctuated(claim, article sentence.Span) Edit {
	switch {
	case claim.IsZero():
		return Edit{Kind: Dropped, Article: article}
	case article.IsZero():
		return Edit{Kind: Added, Claim: claim}
	}
	return Edit{Kind: Replaced, Claim: claim, Article: article}
}

// trimmedPunctuation returns where the punctuation in s, which begins at
// offset, stands, without white space and quotation marks around it. It is
// zero if there is none.
func trimmedPunctuation(s string, offset int) sentence.Span {
	bare := strings.TrimLeftFunc(s, isIdle)
	offset += len(s) - len(bare)
	bare = strings.TrimRightFunc(bare, isIdle)
	if bare == "" {
		return sentence.Span{}
	}
	return sentence.Span{Start: offset, End: offset + len(bare)}
}

// isIdle reports whether r makes no difference between words.
func isIdle(r rune) bool { return isBlankRune(r) || isMark(r) }

func isBlankRune(r rune) bool { return unicode.IsSpace(r) || isInvisible(r) }
