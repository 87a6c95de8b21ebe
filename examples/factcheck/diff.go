package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// diff returns the claim with what was done to the words of the article in the
// notation of git and wdiff: [-what the article has-]{+what the claim has+}.
// It is "" if nothing was done.
func diff(claim, article string, l quote.Location) string {
	if len(l.Edits) == 0 || len(l.Spans) == 0 {
		return ""
	}
	d := differ{claim: claim, article: article, spans: l.Spans, claimSpans: l.ClaimSpans, in: l.Spans[0].Start}
	for _, e := range l.Edits {
		d.edit(e)
	}
	d.keep(len(claim))
	return strings.Join(strings.Fields(d.out.String()), " ")
}

// A differ goes through a claim and the article side by side.
type differ struct {
	claim, article    string
	spans, claimSpans []sentence.Span // the pieces
	piece             int             // the one that is gone through
	at                int             // in the claim: what is before it was written
	in                int             // in the article: where the same words end
	out               strings.Builder
}

// keep writes the claim as it is up to an offset.
func (d *differ) keep(end int) {
	for d.piece+1 < len(d.spans) && d.claimSpans[d.piece+1].Start <= end {
		d.piece++
		d.copy(d.claimSpans[d.piece].Start)
		d.in = d.spans[d.piece].Start
	}
	d.copy(end)
}

func (d *differ) copy(end int) {
	if end > d.at {
		same := d.claim[d.at:end]
		d.out.WriteString(same)
		d.at, d.in = end, skip(d.article, d.in, letters(same))
	}
}

// edit writes an edit.
func (d *differ) edit(e quote.Edit) {
	was, is := e.Article.In(d.article), e.Claim.In(d.claim)
	if !e.Claim.IsZero() {
		d.keep(e.Claim.Start)
	} else {
		d.keep(d.place(e.Article))
		if d.spaceBefore(e.Article) && d.at > 0 && !endsInSpace(d.claim[:d.at]) {
			d.out.WriteByte(' ')
		}
	}
	if was != "" {
		d.out.WriteString("[-" + was + "-]")
		d.in = max(d.in, e.Article.End)
	}
	if is != "" {
		d.out.WriteString("{+" + is + "+}")
		d.at = max(d.at, e.Claim.End)
	} else if d.spaceBehind(e.Article) && d.at < len(d.claim) {
		d.out.WriteByte(' ')
	}
}

// place returns where in the claim the words of the article would stand that
// it dropped: behind as many letters as the article has before them.
func (d *differ) place(dropped sentence.Span) int {
	for k := d.piece; k < len(d.spans); k++ {
		if d.spans[k].Start <= dropped.End && dropped.Start <= d.spans[k].End {
			if k > d.piece {
				d.keep(d.claimSpans[k].Start)
			}
			break
		}
	}
	n := 0
	if d.in < dropped.Start {
		n = letters(d.article[d.in:dropped.Start])
	}
	if n == 0 {
		return max(d.at, d.claimSpans[d.piece].Start)
	}
	at := skip(d.claim, d.at, n)
	if d.spaceBefore(dropped) {
		for at < len(d.claim) {
			r, size := utf8.DecodeRuneInString(d.claim[at:])
			if unicode.IsSpace(r) {
				break
			}
			at += size
		}
	}
	return at
}

func (d *differ) spaceBefore(s sentence.Span) bool { return endsInSpace(d.article[:s.Start]) }

func (d *differ) spaceBehind(s sentence.Span) bool {
	r, _ := utf8.DecodeRuneInString(d.article[s.End:])
	return unicode.IsSpace(r)
}

func endsInSpace(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r)
}

// letters returns how many letters and digits s has: what claim and article
// have in common where they differ in nothing but typography.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if isLetter(r) {
			n++
		}
	}
	return n
}

// skip returns the offset in s behind n letters and digits from at on.
func skip(s string, at, n int) int {
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		if n == 0 && !unicode.IsMark(r) {
			break
		}
		if isLetter(r) {
			n--
		}
		at += size
	}
	return at
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
