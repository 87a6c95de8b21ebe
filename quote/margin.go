package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/hearsay-go/hearsay/sentence"
)

// What stands at the two ends of a claim: words that were added or replaced
// there, ellipses and brackets, punctuation, and what the claim cuts off in
// the midst of a compound or a number.

// maxEdge is how many words at an end of a claim are taken for others in
// place of the article's, rather than for words that were added.
const maxEdge = 3

// head compares what stands before the first pair, and begins the first
// piece.
func (m *comparer) head(p pair) {
	i, a := int(p.claim), int(p.article)
	m.begin(i, a)
	sign := m.c.words[0].before
	switch {
	case sign.kind == ellipsisSign:
		m.outside(m.c.core.Start, sign.span.Start)
		m.add(Edit{Kind: Omitted, Claim: sign.span})
	case sign.kind == bracketSign:
		m.outside(m.c.core.Start, sign.span.Start)
		e := Edit{Kind: Bracketed, Claim: sign.span}
		if n := m.toEdge(a, -1, maxEdge+1); i == 0 && 0 < n && n <= maxEdge {
			e.Article = m.words.span(a-n, a-1)
			m.claimStart, m.articleStart = e.Claim.Start, e.Article.Start
		}
		m.add(m.touched(e))
	}
	if i > 0 {
		m.fresh = false
		inner := m.signsIn(1, i)
		if inner.kind == ellipsisSign {
			m.around(0, i, Edit{Kind: Omitted, Claim: inner.span})
			return
		}
		n := 0
		if i <= maxEdge && inner.kind == noSign && foldPunctuation(m.c.gap(i-1)) == foldPunctuation(m.words.text[m.words.before(a):m.words.words[a].start]) {
			n = m.counterpart(a, -1, 0, i)
		}
		m.edit(0, i, a-n, a)
		if n > 0 {
			m.begin(0, a-n)
		}
		return
	}
	if sign.kind == noSign {
		m.lead(a)
	}
}

// tail compares what stands behind the last pair, and ends the last piece.
func (m *comparer) tail(p pair) {
	i, a := int(p.claim), int(p.article)
	last := len(m.c.words) - 1
	claimEnd, articleEnd := int(m.c.words[i].end), int(m.words.words[a].end)
	if i < last {
		inner := m.signsIn(i+1, last)
		n := 0
		if last-i <= maxEdge && inner.kind == noSign && foldPunctuation(m.c.gap(i)) == foldPunctuation(m.words.gap(a)) {
			n = m.counterpart(a, 1, last, last-i)
		}
		if inner.kind == ellipsisSign {
			m.around(i+1, last+1, Edit{Kind: Omitted, Claim: inner.span})
		} else {
			m.edit(i+1, last+1, a+1, a+1+n)
		}
		if n > 0 {
			claimEnd, articleEnd = int(m.c.words[last].end), int(m.words.words[a+n].end)
		}
	}
	switch sign := m.c.after; sign.kind {
	case ellipsisSign:
		m.add(Edit{Kind: Omitted, Claim: sign.span})
		m.outside(sign.span.End, m.c.core.End)
	case bracketSign:
		e := Edit{Kind: Bracketed, Claim: sign.span}
		if n := m.toEdge(a, 1, maxEdge+1); i == last && 0 < n && n <= maxEdge {
			e.Article = m.words.span(a+1, a+n)
			claimEnd, articleEnd = e.Claim.End, e.Article.End
		}
		m.add(m.touched(e))
		m.outside(sign.span.End, m.c.core.End)
	default:
		if i == last {
			claimEnd, articleEnd = m.trail(a)
		}
	}
	m.endAt(claimEnd, articleEnd)
}

// outside adds what stands from start to end in the claim, outside of its
// ellipsis or brackets at one end, if it is more than the end of a sentence.
func (m *comparer) outside(start, end int) {
	part := m.c.text[start:end]
	if strings.Trim(foldPunctuation(part), ends+"?!") != "" {
		m.add(Edit{Kind: Added, Claim: trimmedPunctuation(part, start)})
	}
}

// counterpart returns how many words from word a in direction d stand in the
// place of n words of the claim, the outermost of which is word i: as many, or
// one more or less where one of them is short for two.
func (m *comparer) counterpart(a, d, i, n int) int {
	there := m.toEdge(a, d, n+1)
	if there < n {
		return there
	}
	claim := func(i int) string { return m.c.text[m.c.words[i].start:m.c.words[i].end] }
	article := func(n int) string { return m.words.span(a+d*n, a+d*n).In(m.words.text) }
	first, outer := i, n+1 // of two words there, the first
	if d > 0 {
		first, outer = i-1, n
	}
	switch {
	case there > n && isShortFor(claim(i), article(outer)):
		return n + 1
	case n > 1 && isShortFor(article(n-1), claim(first)):
		return n - 1
	}
	return n
}

// isShortFor reports whether word is a contraction of two words, the first of
// which is first: it’s, it.
func isShortFor(word, first string) bool {
	at := strings.IndexFunc(word, isApostrophe)
	return at > 0 && strings.EqualFold(word[:at], first)
}

// toEdge returns how many words, at most limit, there are from word a in
// direction d to the end of its sentence and quotation.
func (m *comparer) toEdge(a, d, limit int) int {
	n := 0
	for n < limit {
		b := a + d*(n+1)
		if b < 0 || b >= len(m.words.words) || m.passages.owner[b] != m.passages.owner[a] || !m.passages.sameSentence(a, b) {
			break
		}
		n++
	}
	return n
}

// lead compares the punctuation before the first word of the claim with that
// before word a of the article, and begins the piece at what is the same.
func (m *comparer) lead(a int) {
	claim := m.c.text[m.c.core.Start:m.c.words[0].start]
	from := m.words.before(a)
	article := m.words.text[from:m.words.words[a].start]
	for claim != "" {
		r, n := utf8.DecodeLastRuneInString(claim)
		rest := strings.TrimRightFunc(article, isBlankRune)
		s, k := utf8.DecodeLastRuneInString(rest)
		switch {
		case isBlankRune(r):
			claim = claim[:len(claim)-n]
			continue
		case k > 0 && sameSign(r, s):
			claim, article = claim[:len(claim)-n], rest[:len(rest)-k]
			m.claimStart, m.articleStart = m.c.core.Start+len(claim), from+len(article)
			continue
		case isMark(r): // lost in the article
			claim = claim[:len(claim)-n]
			continue
		case k > 0 && isMark(s): // lost in the claim
			article = rest[:len(rest)-k]
			continue
		}
		break
	}
	glued := m.gluedBefore(a)
	if m.articleStart < int(m.words.words[a].start) {
		glued = sentence.Span{}
	}
	more := trimmedPunctuation(claim, m.c.core.Start)
	if !more.IsZero() && foldPunctuation(claim) == "-" && more.End < int(m.c.words[0].start) {
		r, _ := utf8.DecodeRuneInString(m.c.text[more.End:])
		if isBlankRune(r) {
			more = sentence.Span{} // a dash before what somebody says
		}
	}
	if !more.IsZero() || !glued.IsZero() {
		e := punctuated(more, glued)
		e.Number = m.isNumeral(a) && (!glued.IsZero() || strings.ContainsAny(foldPunctuation(claim), numberSigns))
		m.add(e)
	}
}

// trail compares the punctuation behind the last word of the claim with that
// behind word a of the article, and returns where what is the same ends in
// both.
func (m *comparer) trail(a int) (claimEnd, articleEnd int) {
	last := len(m.c.words) - 1
	claimEnd, articleEnd = int(m.c.words[last].end), int(m.words.words[a].end)
	claim := m.c.text[claimEnd:m.c.core.End]
	article := m.words.gap(a)
	to := m.words.behind(a)
	for claim != "" {
		r, n := utf8.DecodeRuneInString(claim)
		rest := strings.TrimLeftFunc(article, isBlankRune)
		s, k := utf8.DecodeRuneInString(rest)
		x, y := dotsAt(claim, 0), dotsAt(rest, 0)
		switch {
		case isBlankRune(r):
			claim = claim[n:]
			continue
		case x > 0 && y > 0:
			n, k = x, y
			fallthrough
		case k > 0 && sameSign(r, s):
			claim, article = claim[n:], rest[k:]
			claimEnd, articleEnd = m.c.core.End-len(claim), to-len(article)
			continue
		case isMark(r):
			claim = claim[n:]
			continue
		case k > 0 && isMark(s):
			article = rest[k:]
			continue
		}
		break
	}
	glued := m.gluedBehind(a)
	if articleEnd > int(m.words.words[a].end) {
		glued = sentence.Span{}
	}
	more := trimmedPunctuation(claim, m.c.core.End-len(claim))
	other := strings.TrimLeftFunc(article, isIdle) // in its place
	s, k := utf8.DecodeRuneInString(other)
	question := s == '?' || s == '!' || s == '？' || s == '！'
	if strings.Trim(foldPunctuation(claim), ends) == "" && !question {
		more = sentence.Span{}
	}
	switch {
	case !more.IsZero() && glued.IsZero() && k > 0:
		at := to - len(other)
		m.add(Edit{Kind: Replaced, Claim: more, Article: sentence.Span{Start: at, End: at + k}})
	case !more.IsZero() || !glued.IsZero():
		e := punctuated(more, glued)
		e.Number = m.isNumeral(a) && (!glued.IsZero() || strings.ContainsAny(foldPunctuation(claim), numberSigns))
		m.add(e)
	}
	return claimEnd, articleEnd
}

// sameSign reports whether two characters between words are the same but for
// their form.
func sameSign(a, b rune) bool {
	switch {
	case a == b:
		return a != utf8.RuneError
	case isMark(a):
		return isMark(b)
	case isDash(a):
		return isDash(b)
	case isEllipsis(a):
		return isEllipsis(b)
	case a < utf8.RuneSelf && b < utf8.RuneSelf:
		return false
	}
	return norm.NFKC.String(string(a)) == norm.NFKC.String(string(b))
}

// gluedBefore returns what word a of the article cannot be cut from: the rest
// of a compound (ex-mayor), a sign (-5, $5).
func (m *comparer) gluedBefore(a int) sentence.Span {
	at := int(m.words.words[a].start)
	r, n := utf8.DecodeLastRuneInString(m.words.text[:at])
	if n == 0 {
		return sentence.Span{}
	}
	whole := sentence.Span{Start: at - n, End: at}
	first, _ := utf8.DecodeRuneInString(m.words.text[at:])
	digit := unicode.IsDigit(first)
	touches := a > 0 && int(m.words.words[a-1].end) == at-n
	switch {
	case touches && (isHyphen(r) || isGlue(r) || digit && isDash(r)):
		whole.Start = int(m.words.words[a-1].start)
	case !digit || !isDash(r) && !strings.ContainsRune(numberSigns, r):
		return sentence.Span{}
	case isDash(r) && !isHyphen(r) && r != '−' && r != '–':
		return sentence.Span{} // a dash between clauses
	}
	return whole
}

// gluedBehind is gluedBefore of what stands behind word a.
func (m *comparer) gluedBehind(a int) sentence.Span {
	at := int(m.words.words[a].end)
	r, n := utf8.DecodeRuneInString(m.words.text[at:])
	if n == 0 {
		return sentence.Span{}
	}
	whole := sentence.Span{Start: at, End: at + n}
	last, _ := utf8.DecodeLastRuneInString(m.words.text[:at])
	digit := unicode.IsDigit(last)
	touches := a+1 < len(m.words.words) && int(m.words.words[a+1].start) == at+n
	switch {
	case touches && (isHyphen(r) || isGlue(r) || digit && isDash(r)):
		whole.End = int(m.words.words[a+1].end)
	case !digit || isDash(r) || !strings.ContainsRune(numberSigns, r):
		return sentence.Span{}
	}
	return whole
}

// isGlue reports whether r makes one of the words on its two sides.
func isGlue(r rune) bool { return r == '/' || r == '&' || r == '@' }
