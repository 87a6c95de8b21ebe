package quote

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// A transcript that stands in quotation marks as a whole is nobody’s words:
// each of its turns belongs to who is named before it.

// scriptTurn is a turn of a transcript in marks.
type scriptTurn struct {
	found int // its index in reader.found
	pair  int // the last pair it stands in
}

// isScript reports whether a transcript stands in the pair with index i, or in
// the paragraphs of which it is one: two of its lines begin with the name of a
// speaker.
func (r *reader) isScript(i int) bool {
	if r.scripts == nil {
		r.scripts = r.findScripts()
	}
	return r.scripts[i]
}

// findScripts returns of each pair whether it is part of a transcript.
func (r *reader) findScripts() []bool {
	labels := make([]int, len(r.pairs))
	first := make([]int, len(r.pairs)) // the pair of the first paragraph
	for i, p := range r.pairs {
		first[i] = i
		if p.Parent > 0 {
			continue
		}
		if p.After > 0 {
			first[i] = first[p.After-1]
		}
		for rest := p.Inner.In(r.string); rest != ""; {
			var line string
			line, rest, _ = strings.Cut(rest, "\n")
			if hasLabel(line) {
				labels[first[i]]++
			}
		}
	}
	out := make([]bool, len(r.pairs))
	for i := range out {
		out[i] = labels[first[i]] > 1
	}
	return out
}

// script sees to what was found in the pair with index i, from index before of
// r.found on: a paragraph of a transcript without a label goes on the turn
// before it.
func (r *reader) script(i, before int) {
	if r.scripts == nil || !r.scripts[i] {
		return
	}
	for k := len(r.found) - 1; k >= before; k-- {
		if r.found[k].Rule == ruleTurn {
			r.turn = scriptTurn{k, i}
			return
		}
	}
	after := r.pairs[i].After
	if after == 0 || r.turn.pair != after-1 || r.turn.found >= len(r.found) {
		return
	}
	r.turn.pair = i
	inner := r.pairs[i].Inner
	if words := inner.In(r.string); strings.HasPrefix(words, "(") {
		return // (LAUGHTER)
	}
	if inner.Len() > 0 {
		q := &r.found[r.turn.found]
		q.Content = append(q.Content, inner)
		q.Span = sentence.Span{Start: q.Start, End: max(q.End, inner.End)}
	}
}
