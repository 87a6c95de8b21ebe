package quote

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// A wordIndex is the words of an article and where each of them, and each two
// of them in a row, stand. It is made once for a text, in linear time; its
// maps have keys that nobody can make collide.
type wordIndex struct {
	text  string
	words []indexedWord
	forms map[string]int32 // the number of each folded word; small forms are in it too
	lower []int32          // by number, the number of the word in small letters
	alone []chain          // by number of the small form
	pairs map[[2]int32]chain
	next  []int32 // by word, the next with the same small form, or none
	after []int32 // by word, the next that begins the same pair, or none
}

// An indexedWord is a word of the article.
type indexedWord struct {
	start, end int32
	form, low  int32 // numbers
}

// A chain is the first word of those that are alike, and how many they are.
type chain struct{ first, count int32 }

const nowhere = -1

type wordIndexKey struct{}

// wordsOf returns the index of the words of t.
func wordsOf(t *sentence.Text) *wordIndex {
	return t.Memo(wordIndexKey{}, func() any { return newWordIndex(t.String()) }).(*wordIndex)
}

func newWordIndex(text string) *wordIndex {
	w := &wordIndex{text: text, forms: map[string]int32{}, pairs: map[[2]int32]chain{}}
	w.words = make([]indexedWord, 0, len(text)/6)
	eachWord(text, func(start, end int) {
		form := w.enter(foldWord(text[start:end]))
		w.words = append(w.words, indexedWord{int32(start), int32(end), form, w.lower[form]})
	})
	n := len(w.words)
	w.alone = make([]chain, len(w.lower))
	for i := range w.alone {
		w.alone[i].first = nowhere
	}
	w.next, w.after = make([]int32, n), make([]int32, n)
	for i := n - 1; i >= 0; i-- { // backwards, so that chains go forwards
		c := &w.alone[w.words[i].low]
		w.next[i] = c.first
		c.first, c.count = int32(i), c.count+1
		w.after[i] = nowhere
		if i+1 < n {
			key := [2]int32{w.words[i].low, w.words[i+1].low}
			p, ok := w.pairs[key]
			if ok {
				w.after[i] = p.first
			}
			w.pairs[key] = chain{int32(i), p.count + 1}
		}
	}
	return w
}

// enter returns the number of a folded word.
func (w *wordIndex) enter(form string) int32 {
	if id, ok := w.forms[form]; ok {
		return id
	}
	id := int32(len(w.lower))
	w.forms[form] = id
	w.lower = append(w.lower, id)
	if low := strings.ToLower(form); low != form {
		small := w.enter(low)
		w.lower[id] = small
	}
	return id
}

// find returns the numbers of a folded word and of its small form, or nowhere
// if the article does not have them.
func (w *wordIndex) find(form string) (id, low int32) {
	if id, ok := w.forms[form]; ok {
		return id, w.lower[id]
	}
	if low, ok := w.forms[strings.ToLower(form)]; ok {
		return nowhere, low
	}
	return nowhere, nowhere
}

// span returns the bytes from word first to word last.
func (w *wordIndex) span(first, last int) sentence.Span {
	return sentence.Span{Start: int(w.words[first].start), End: int(w.words[last].end)}
}

// before returns where what stands between word i and the one before begins.
func (w *wordIndex) before(i int) int {
	if i == 0 {
		return 0
	}
	return int(w.words[i-1].end)
}

// behind returns where what stands between word i and the next ends.
func (w *wordIndex) behind(i int) int {
	if i+1 == len(w.words) {
		return len(w.text)
	}
	return int(w.words[i+1].start)
}

// gap returns what stands between word i and the next.
func (w *wordIndex) gap(i int) string { return w.text[w.words[i].end:w.behind(i)] }

// from returns the first word that begins at or behind offset.
func (w *wordIndex) from(offset int) int {
	lo, hi := 0, len(w.words)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if int(w.words[mid].start) < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
