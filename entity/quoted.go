package entity

import (
	"sort"

	"github.com/hearsay-go/hearsay/internal/anaphora"
	"github.com/hearsay-go/hearsay/internal/mark"
)

// minQuoted is the number of bytes between marks from which on they are taken
// for words that somebody says, and not for a name or a word that is meant
// otherwise.
const minQuoted = 12

// A quotedText tells which quotation a part stands in.
type quotedText struct {
	pairs []mark.Pair // not inside another
	at    int
}

func newQuotedText(text string) quotedText {
	var q quotedText
	for _, p := range mark.Pairs(text) {
		if p.Parent == 0 && p.Inner.Len() >= minQuoted {
			q.pairs = append(q.pairs, p)
		}
	}
	return q
}

// around returns the number of the quotation around offset, counted from 1, or
// 0 if there is none. Offsets must not decrease from call to call.
func (q *quotedText) around(offset int) int {
	for q.at < len(q.pairs) && q.pairs[q.at].Inner.End <= offset {
		q.at++
	}
	if q.at < len(q.pairs) && q.pairs[q.at].Inner.Start <= offset {
		return q.at + 1
	}
	return 0
}

// has reports whether offset lies in a quotation.
func (q *quotedText) has(offset int) bool {
	i := sort.Search(len(q.pairs), func(i int) bool { return q.pairs[i].Inner.End > offset })
	return i < len(q.pairs) && q.pairs[i].Inner.Start <= offset
}

// speakerOf returns the person who is named beside quotation q as the one who
// says it, or none.
func (r *pronounReader) speakerOf(q, s int) int32 {
	if r.heard == q {
		return r.speaker
	}
	r.heard, r.speaker = q, none
	pair := &r.quoted.pairs[q-1]
	// Keller said: “…”
	open := r.from(pair.Inner.Start)
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == s; k-- {
		a := &r.recent[k]
		if a.last > open || a.inside != 0 || len(a.records) != 1 || r.where(a).role != anaphora.Subject {
			continue
		}
		for i := a.last; i < open; i++ {
			if kind, _ := cueList.Lookup(r.lower(i, r.low, r.high)); kind == "say" {
				r.speaker = a.records[0]
				return r.speaker
			}
		}
		break
	}
	// “…,” said Keller. “…,” Keller said.
	if pair.Close.IsZero() {
		return none
	}
	behind := r.from(pair.Close.End)
	m := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].Start >= pair.Close.End })
	if m == len(r.mentions) || len(r.refers[m]) != 1 || r.spots[m].first > behind+maxTitleGap {
		return none
	}
	for i := behind; i < r.spots[m].first; i++ {
		if kind, _ := cueList.Lookup(r.lower(i, 0, len(r.parts))); kind == "say" {
			r.speaker = r.refers[m][0]
		}
	}
	if kind, _ := cueList.Lookup(r.lower(r.spots[m].last, 0, len(r.parts))); kind == "say" && r.spots[m].first == behind {
		r.speaker = r.refers[m][0]
	}
	return r.speaker
}

// isQuoted reports whether the sentence that r is at begins and ends inside
// one quotation, as told by q.
func (r *pronounReader) isQuoted(q *quotedText) bool {
	low, high := r.low, r.high
	for low < high && !r.is(low, word) {
		low++
	}
	if low == high {
		return false
	}
	in := q.around(int(r.parts[low].start))
	for !r.is(high-1, word) {
		high--
	}
	return in != 0 && in == q.around(int(r.parts[high-1].start))
}
