package quote

import "slices"

// cutBetween returns two runs of neighbouring words of the claim, with the cut
// between them where least is changed: words before or behind it that stand
// in both places go with those that they are written like.
func (a *aligner) cutBetween(x, y []pair) ([]pair, []pair) {
	if x[len(x)-1].claim+1 != y[0].claim {
		return x, y
	}
	// What the words would be in the other place.
	left := a.shared(y[0], x, -1)
	right := a.shared(x[len(x)-1], y, 1)
	slices.Reverse(left)
	best, cut := 0, 0 // how much less is changed, and where
	for t := 1; t <= len(left); t++ {
		moved := append(slices.Clone(left[len(left)-t:]), y[0])
		if gain := a.changes(x[len(x)-t-1:]) - a.changes(moved); gain > best {
			best, cut = gain, -t
		}
	}
	for t := 1; t <= len(right); t++ {
		moved := append([]pair{x[len(x)-1]}, right[:t]...)
		if gain := a.changes(y[:t+1]) - a.changes(moved); gain > best {
			best, cut = gain, t
		}
	}
	switch {
	case cut < 0:
		y = append(slices.Clone(left[len(left)+cut:]), y...)
		x = x[:len(x)+cut]
	case cut > 0:
		x = append(x, right[:cut]...)
		y = y[cut:]
	}
	return x, y
}

// shared returns the words in a row with p, in direction d, that the claim's
// words of run could be as well. All but one of run are at most among them.
func (a *aligner) shared(p pair, run []pair, d int) []pair {
	var out []pair
	for len(out) < maxChange && len(out)+1 < len(run) {
		p = pair{p.claim + int32(d), p.article + int32(d)}
		at := len(out)
		if d < 0 {
			at = len(run) - 1 - at
		}
		if run[at].claim != p.claim || p.article < 0 || int(p.article) >= len(a.words.words) ||
			a.claim.words[max(p.claim, p.claim-int32(d))].before.kind != noSign || !a.same(int(p.claim), int(p.article)) {
			break
		}
		out = append(out, p)
	}
	return out
}

// changes counts the differences between neighbours in pairs.
func (a *aligner) changes(pairs []pair) int {
	n := 0
	for k := 1; k < len(pairs); k++ {
		p, q := pairs[k-1], pairs[k]
		w := a.claim.words[q.claim]
		switch {
		case p.article+1 != q.article || p.claim+1 != q.claim || w.form != a.words.words[q.article].form:
			n++
		case w.before.kind == noSign && foldPunctuation(a.claim.gap(int(p.claim))) != foldPunctuation(a.words.gap(int(p.article))):
			n++
		}
	}
	return n
}
