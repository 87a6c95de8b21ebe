package syntax

// project gives marks whose arcs cross others a head of which this is not so,
// and leaves all others as they are. The words alone are a projective tree.
//
// Between two words next to each other a mark may depend on all that stands on
// the way from the one, up to the lowest word that both are below of, and down
// to the other; and of several marks each on what is no earlier on that way
// than the head of the mark before.
func project(heads []int32, tags []Tag) {
	before := nobody
	for lo := 0; lo < len(tags); {
		if !tags[lo].IsMark() {
			before = int32(lo)
			lo++
			continue
		}
		hi := lo + 1
		for hi < len(tags) && tags[hi].IsMark() {
			hi++
		}
		behind := int32(hi)
		if hi == len(tags) {
			behind = nobody
		}
		if before != nobody || behind != nobody {
			projectGap(heads, lo, hi, before, behind)
		}
		lo = hi
	}
}

// nobody stands for a word that is not there.
const nobody int32 = -1

// projectGap projects the marks [lo, hi) that stand between two words.
func projectGap(heads []int32, lo, hi int, before, behind int32) {
	top := common(heads, before, behind)
	at, rises := before, true // where on the way the last head was
	if before == nobody {
		at, rises = top, false
	}
	for m := lo; m < hi; m++ {
		h, limit := heads[m], top
		if !rises {
			limit = at
		}
		switch {
		case rises && isOnWay(heads, at, top, h):
			at = h
		case isOnWay(heads, behind, limit, h):
			at, rises = h, false
		default:
			if rises {
				at = top // as high as can be
			}
			heads[m] = at
		}
	}
}

// common returns the lowest word that both a and b, which are next to each
// other, are or are below of. One of them may be nobody: then it is the root.
func common(heads []int32, a, b int32) int32 {
	if b == nobody {
		a, b = b, a
	}
	y := highest(heads, b, a)
	if a == nobody {
		return y
	}
	// Of the highest words on both sides one depends on a word that is or is
	// above the nearest of the other side.
	if h := heads[highest(heads, a, b)]; isOnWay(heads, b, y, h) {
		return h
	}
	return heads[y]
}

// highest returns the highest word on the way up from w before one that is
// other or beyond it.
func highest(heads []int32, w, other int32) int32 {
	for side := w > other; heads[w] >= 0 && heads[w] != other && heads[w] > other == side; {
		w = heads[w]
	}
	return w
}

// isOnWay reports whether w is on the way up from one word to another.
func isOnWay(heads []int32, from, to, w int32) bool {
	for from != w {
		if from == to || from < 0 {
			return false
		}
		from = heads[from]
	}
	return from >= 0
}
