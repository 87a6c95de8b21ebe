package stance

import "github.com/hearsay-go/hearsay/sentence"

// A clauses is what is worked out about the clauses of a sentence: its words,
// the chunks they form, and who does what. It goes by word classes and word
// order alone and is made for the sentences of news. One is used for all
// sentences of a text.
type clauses struct {
	text   string
	words  []word
	chunks []chunk
	groups []group

	tree     tree
	subjects []int32 // chunks that are subjects, by group
	found    []int32 // those that the tree has for one of them
	pending  []waiting
}

// A chunk is a noun phrase without what hangs on it, a verb group, or a word
// or mark between them. Adverbs stand in no chunk.
type chunk struct {
	kind   chunkKind
	class  class // of its first word
	lo, hi int32 // its words
	group  int32 // of a verb group, its index
}

type chunkKind uint8

const (
	link       chunkKind = iota // a preposition, a conjunction, a relative pronoun
	nounPhrase                  // a noun, name or pronoun with what stands before it
	verbGroup
	boundary // a comma or stop
)

// maxParenthesis is how many words a parenthesis may have to be passed over.
const maxParenthesis = 12

// readChunks fills c.chunks and c.groups.
func (c *clauses) readChunks() {
	c.chunks, c.groups = c.chunks[:0], c.groups[:0]
	for i := 0; i < len(c.words); {
		w := &c.words[i]
		switch {
		case w.isAdverb():
			i++
		case w.class == commaMark || w.class == stopMark || w.class == questionMark:
			if end := c.parenthesis(i); end > i {
				i = c.resume(end)
				continue
			}
			c.add(boundary, i, i+1)
			i++
		default:
			if end := c.timePhrase(i); end > i {
				i = end
			} else if end := c.verbGroup(i); end > i {
				i = end
			} else if end := c.nounPhrase(i); end > i {
				c.add(nounPhrase, i, end)
				i = end
			} else {
				c.add(link, i, i+1)
				i++
			}
		}
	}
}

func (c *clauses) add(kind chunkKind, lo, hi int) {
	c.chunks = append(c.chunks, chunk{kind: kind, class: c.words[lo].class, lo: int32(lo), hi: int32(hi)})
}

// parenthesis returns the end of the short parenthesis that begins at word i,
// or i.
func (c *clauses) parenthesis(i int) int {
	if open := c.text[c.words[i].start]; open != '(' && open != '[' {
		return i
	}
	for j := i + 1; j < len(c.words) && j <= i+maxParenthesis; j++ {
		if c.words[j].class == stopMark {
			if close := c.text[c.words[j].start]; close == ')' || close == ']' {
				return j + 1
			}
		}
	}
	return i
}

// resume adds to the noun phrase in front of a parenthesis, which ends before
// word i, what goes on behind it, and returns where that ends: "the Farmers’
// Union (FU) president".
func (c *clauses) resume(i int) int {
	last := len(c.chunks) - 1
	if last < 0 || c.chunks[last].kind != nounPhrase || i >= len(c.words) || c.words[i].class != openWord || c.isVerb(i, int(c.chunks[last].hi)-1) {
		return i
	}
	end := c.nounPhrase(i)
	c.chunks[last].hi = int32(end)
	return end
}

// timePhrase returns the end of a day or the like that stands as an adverb at
// word i, or i: "Thursday", "last week", "on Friday".
func (c *clauses) timePhrase(i int) int {
	j := i
	if c.words[j].class == prepositionWord {
		j++
	}
	if j < len(c.words) && (c.is(j, "last") || c.is(j, "next") || c.is(j, "this")) {
		j++
	}
	if j == len(c.words) || !c.words[j].isTime() || c.words[j].class == timeWord && (j == i || c.words[j-1].class == prepositionWord) {
		return i
	}
	for j < len(c.words) && (c.words[j].isTime() || c.words[j].class == numberWord) {
		j++
	}
	if j < len(c.words) && c.words[j].class == ownerWord {
		return i
	}
	return j
}

// nounPhrase returns the end of the noun phrase that begins at word i, or i.
func (c *clauses) nounPhrase(i int) int {
	switch c.words[i].class {
	case subjectWord, objectWord, pronounWord, nobodyWord, thereWord:
		return i + 1
	case thatWord:
		return i
	}
	// A phrase begins anew at an article behind a noun: "gave the man a book".
	noun := false
	j := i
	for ; j < len(c.words); j++ {
		w := &c.words[j]
		switch {
		case w.class == quoteMark, w.class == adverbWord && j > i && !noun, w.class == hedgeWord && j > i && !noun:
			continue
		case w.isTime() && j > i && (!noun || c.timePhrase(j) == j):
			noun = true
		case !w.isNominal():
			return c.trim(i, j)
		case w.class == ownerWord:
			noun = false
			continue
		case noun && w.beginsPhrase() && w.class != openWord && w.class != numberWord:
			return c.trim(i, j)
		case w.class == openWord:
			if j > i && c.isVerb(j, j-1) || noun && c.isAttached(j) {
				return c.trim(i, j)
			}
			noun = true
		}
	}
	return c.trim(i, j)
}

// isAttached reports whether the adjective at word i stands behind its noun:
// "lawmakers opposed to the tax".
func (c *clauses) isAttached(i int) bool {
	return has(c.words[i].entries, adjectiveList) && c.takes(i, adjectiveList)
}

// trim returns the end of the words [i, j) without adverbs and marks at their
// end.
func (c *clauses) trim(i, j int) int {
	for j > i && c.words[j-1].isAdverb() {
		j--
	}
	return j
}

// span returns the bytes of the words [lo, hi), without quotation marks at
// their ends.
func (c *clauses) span(lo, hi int) sentence.Span {
	for lo < hi-1 && c.words[lo].class == quoteMark {
		lo++
	}
	for lo < hi-1 && c.words[hi-1].class == quoteMark {
		hi--
	}
	return sentence.Span{Start: int(c.words[lo].start), End: int(c.words[hi-1].end)}
}

// head returns the last word of a noun phrase.
func (c *clauses) head(k int) int { return int(c.chunks[k].hi) - 1 }
