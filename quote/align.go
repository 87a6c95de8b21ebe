package quote

import "slices"

// The bounds of what is tried, so that a claim costs no more than its length
// whatever the article.
const (
	// maxSeeds is how many places are tried for one pair of words.
	maxSeeds = 64
	// maxRare is how often a word may stand in the article that is looked for
	// by itself, and maxRareSeeds how many of these places are tried.
	maxRare      = 64
	maxRareSeeds = 4
	// maxAnchors is how many of the longest common runs of words are tried.
	maxAnchors = 6
	// maxPlaces is how many passages a claim may be put together from.
	maxPlaces = 16
	// maxPassages is how many words behind an ellipsis may be in the wrong
	// passage before the search ends.
	maxPassages = 8
	// maxChange is how many words a change may drop, add or replace.
	maxChange = 12
	// maxBracketed is how many words of the article brackets may stand for.
	maxBracketed = 8
	// maxNear is how far from a change a single word that is the same counts.
	maxNear = 3
	// maxAgreed is how many words in a row show, wherever they stand and
	// however little they say, that both are the same again.
	maxAgreed = 4
)

// A pair is a word of the claim and the word of the article that it is.
type pair struct{ claim, article int32 }

// A block is n words that stand in a row in both.
type block struct{ claim, article, n int }

// An aligner lays the words of a claim beside those of an article.
type aligner struct {
	*Locator
	claim *claimText
	rank  func(j int) int // how welcome word j of the article is
	// lists for window and region, kept
	near  []int
	table [maxChange + 1][maxChange + 1]uint8
}

// same reports whether word i of the claim may be word j of the article.
func (a *aligner) same(i, j int) bool {
	w := &a.claim.words[i]
	if w.low == a.words.words[j].low {
		return true
	}
	return w.bracketed && a.claim.isBracketedForm(i, a.words.span(j, j).In(a.words.text))
}

// signBetween returns what the claim has between word i and the next in
// direction d.
func (a *aligner) signBetween(i, d int) signKind { return a.claim.words[max(i, i+d)].before.kind }

// blocks returns runs of words that stand in the article too, from the start
// of the claim on, each as long as can be found.
func (a *aligner) blocks() []block {
	var out []block
	words := a.claim.words
	for i := 0; i < len(words); {
		best := block{}
		if i+1 < len(words) && words[i+1].before.kind == noSign && words[i].low >= 0 && words[i+1].low >= 0 {
			seeds := maxSeeds
			for j := a.words.pairFirst(words[i].low, words[i+1].low); j >= 0 && seeds > 0; j = int(a.words.after[j]) {
				seeds--
				n := a.common(i, j)
				if n > best.n || n == best.n && a.rank(j) > a.rank(best.article) {
					best = block{i, j, n}
				}
			}
		}
		if best.n > 0 {
			out = append(out, best)
			i += best.n
			continue
		}
		if low := words[i].low; low >= 0 && !a.isLittle(i) && a.words.alone[low].count <= maxRare {
			seeds := maxRareSeeds
			for j := int(a.words.alone[low].first); j >= 0 && seeds > 0; j = int(a.words.next[j]) {
				seeds--
				out = append(out, block{i, j, 1})
			}
		}
		i++
	}
	return out
}

// pairFirst returns where two words first stand in a row, or nowhere.
func (w *wordIndex) pairFirst(low1, low2 int32) int {
	if p, ok := w.pairs[[2]int32{low1, low2}]; ok {
		return int(p.first)
	}
	return nowhere
}

// common returns how many words are the same from word i of the claim and
// word j of the article on.
func (a *aligner) common(i, j int) int {
	words, n := a.claim.words, 0
	for i+n < len(words) && j+n < len(a.words.words) && words[i+n].low == a.words.words[j+n].low && (n == 0 || words[i+n].before.kind == noSign) {
		n++
	}
	return n
}

// place returns the pairs of the best alignment of the words lo to hi of the
// claim, hi not included, with one passage, in order.
func (a *aligner) place(blocks []block, lo, hi int) []pair {
	var anchors []block
	for _, b := range blocks {
		if b.claim < lo {
			b.n -= lo - b.claim
			b.article += lo - b.claim
			b.claim = lo
		}
		if b.n = min(b.n, hi-b.claim); b.n <= 0 {
			continue
		}
		at := len(anchors)
		for at > 0 && anchors[at-1].n < b.n {
			at--
		}
		if at < maxAnchors {
			anchors = slices.Insert(anchors, at, b)
			anchors = anchors[:min(len(anchors), maxAnchors)]
		}
	}
	var best []pair
	rank := 0
	for _, b := range anchors {
		if len(best) == hi-lo && a.rank(b.article) <= rank {
			continue
		}
		got := a.around(b, lo, hi)
		if r := a.rank(b.article); len(got) > len(best) || len(got) == len(best) && r > rank {
			best, rank = got, r
		}
	}
	return best
}

// around returns the pairs of block b and of what goes with it on both sides.
func (a *aligner) around(b block, lo, hi int) []pair {
	pairs := a.extend(nil, b.claim, b.article, -1, lo-1)
	slices.Reverse(pairs)
	for k := range b.n {
		pairs = append(pairs, pair{int32(b.claim + k), int32(b.article + k)})
	}
	return a.extend(pairs, b.claim+b.n-1, b.article+b.n-1, 1, hi)
}

// extend appends to pairs what goes with word i of the claim and word j of the
// article in direction d, 1 or -1, up to word limit of the claim.
func (a *aligner) extend(pairs []pair, i, j, d, limit int) []pair {
	for i+d != limit {
		sign := a.signBetween(i, d)
		var di, dj int // how many words of each are passed over
		ok := false
		list := a.near[:0]
		switch sign {
		case noSign:
			if n := j + d; n >= 0 && n < len(a.words.words) && a.same(i+d, n) {
				i, j = i+d, n
				pairs = append(pairs, pair{int32(i), int32(j)})
				continue
			}
			list = a.passages.ahead(list, j, d, maxChange+maxAgreed)
			di, dj, ok = a.resume(list, i, d, limit)
		case bracketSign:
			list = a.passages.ahead(list, j, d, maxBracketed+2)
			dj, ok = a.behindBrackets(list, i, d, limit)
		case ellipsisSign:
			var to int
			if to, ok = a.behindEllipsis(i, j, d, limit); ok {
				i, j = i+d, to
				pairs = append(pairs, pair{int32(i), int32(j)})
				continue
			}
		}
		a.near = list
		if !ok {
			return pairs
		}
		pairs = a.region(pairs, list[:dj], i, d, di)
		i, j = i+d*(di+1), list[dj]
		pairs = append(pairs, pair{int32(i), int32(j)})
	}
	return pairs
}

// resume returns after how many words of the claim and of list both are the
// same again. The nearest place counts.
func (a *aligner) resume(list []int, i, d, limit int) (di, dj int, ok bool) {
	most := 0 // how many words of the claim are before the next sign
	for most <= maxChange && i+d*(most+1) != limit && a.signBetween(i+d*most, d) == noSign {
		most++
	}
	for sum := 0; sum <= 2*maxChange; sum++ {
		for k := sum % 2; k <= sum; k += 2 {
			// As many words of one as of the other, if that will do.
			di, dj := (sum+k)/2, (sum-k)/2
			for range 2 {
				if di < most && di <= maxChange && dj < len(list) && dj <= maxChange && a.agree(list, i+d*(di+1), dj, d, limit, di) {
					return di, dj, true
				}
				di, dj = dj, di
			}
		}
	}
	return 0, 0, false
}

// agree reports whether the claim goes on from word i as the article does from
// list[dj], di and dj words behind where both were the same last. The more
// words are passed over, the more must be the same.
func (a *aligner) agree(list []int, i, dj, d, limit, di int) bool {
	n, saying := 0, 0 // words that are the same, and those of them that say something
	for ; n < maxAgreed && dj+n < len(list) && a.same(i+d*n, list[dj+n]); n++ {
		if !a.isLittle(i + d*n) {
			saying++
		}
		if i+d*(n+1) == limit || a.signBetween(i+d*n, d) != noSign {
			// Here the claim, or a piece of it, ends.
			if di <= maxNear && dj <= maxNear && (di+dj <= 1 || di == dj || saying > 0) || max(di, dj) <= n {
				return true
			}
			n++
			break
		}
	}
	switch far := max(di, dj); {
	case di+dj == 1:
		return n >= 2 || saying > 0
	case far < maxNear:
		return n >= 2
	case far < 2*maxNear:
		return n >= 3 || n >= 2 && saying > 0
	}
	return n >= maxAgreed || n >= 3 && saying > 0
}

// behindBrackets returns after how many words of list the claim goes on.
func (a *aligner) behindBrackets(list []int, i, d, limit int) (int, bool) {
	single := nowhere // where one word is the same
	for dj := 0; dj < len(list) && dj <= maxBracketed; dj++ {
		if !a.same(i+d, list[dj]) {
			continue
		}
		if i+2*d == limit || a.signBetween(i+d, d) != noSign || dj+1 < len(list) && a.same(i+2*d, list[dj+1]) {
			return dj, true
		}
		if single < 0 {
			single = dj
		}
	}
	return max(single, 0), single >= 0
}

// behindEllipsis returns the nearest word of the passage from which the claim
// goes on.
func (a *aligner) behindEllipsis(i, j, d, limit int) (int, bool) {
	const enough = 3 // words that are the same
	need := 1
	for need < enough && i+d*(need+1) != limit && a.signBetween(i+d*need, d) == noSign {
		need++
	}
	tries := maxPassages
	for to := j + d; to >= 0 && to < len(a.words.words) && max(to-j, j-to) <= maxElided && tries > 0; to += d {
		n := 0
		for n < need && to+d*n >= 0 && to+d*n < len(a.words.words) && a.same(i+d*(n+1), to+d*n) {
			n++
		}
		if n == need {
			if a.passages.isOne(min(j, to), max(j, to)) {
				return to, true
			}
			tries--
		}
	}
	return 0, false
}

// region appends the pairs of a longest common part of the di words of the
// claim behind word i and the words of list, both in direction d.
func (a *aligner) region(pairs []pair, list []int, i, d, di int) []pair {
	if di > maxChange || len(list) > maxChange {
		return pairs
	}
	t := &a.table // t[x][y]: of what is behind the first x and y words
	for x := di; x >= 0; x-- {
		for y := len(list); y >= 0; y-- {
			switch {
			case x == di || y == len(list):
				t[x][y] = 0
			case a.same(i+d*(x+1), list[y]):
				t[x][y] = t[x+1][y+1] + 1
			default:
				t[x][y] = max(t[x+1][y], t[x][y+1])
			}
		}
	}
	for x, y := 0, 0; x < di && y < len(list); {
		switch {
		case a.same(i+d*(x+1), list[y]):
			pairs = append(pairs, pair{int32(i + d*(x+1)), int32(list[y])})
			x, y = x+1, y+1
		case t[x+1][y] >= t[x][y+1]:
			x++
		default:
			y++
		}
	}
	return pairs
}
