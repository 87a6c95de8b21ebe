package quote

import (
	"strings"

	"github.com/hearsay-go/hearsay/sentence"
)

// passages tells of each word of an article whose it is, and where a
// quotation goes on behind the words that tell who speaks.
type passages struct {
	text       *sentence.Text
	words      *wordIndex
	quotations []Quotation
	owner      []int32 // by word, the quotation that it is of, counted from 1, or 0
	quoted     []bool  // by word, whether it is inside quotation marks
	root       []int32 // by quotation, the outermost around it; root[0] is 0
	onward     map[int32]int32
	back       map[int32]int32
}

func newPassages(t *sentence.Text, w *wordIndex, quotations []Quotation) *passages {
	p := &passages{
		text: t, words: w, quotations: quotations,
		owner: make([]int32, len(w.words)), quoted: make([]bool, len(w.words)),
		root: make([]int32, len(quotations)+1), onward: map[int32]int32{}, back: map[int32]int32{},
	}
	byID := make(map[int]int32, len(quotations))
	for i, q := range quotations {
		n := int32(i + 1)
		p.root[n] = n
		if parent, ok := byID[q.Parent]; ok && q.Parent != 0 {
			p.root[n] = p.root[parent]
		}
		byID[q.ID] = n
		if !q.Speech {
			continue
		}
		for _, s := range q.Content {
			first, behind := p.within(s)
			for j := first; j < behind; j++ {
				// What a speaker reports in other words, the speaker says.
				if q.Form != Indirect || !p.quoted[j] {
					p.owner[j] = n
				}
			}
		}
		for _, s := range q.Quoted {
			first, behind := p.within(s)
			for j := first; j < behind; j++ {
				p.owner[j], p.quoted[j] = n, true
			}
		}
		p.join(q)
	}
	return p
}

// within returns the words that lie in s: the first, and the first behind.
func (p *passages) within(s sentence.Span) (first, behind int) {
	first = p.words.from(max(0, s.Start))
	behind = p.words.from(min(s.End, len(p.words.text)))
	return first, max(first, behind)
}

// join notes where q goes on behind the words that tell who speaks.
func (p *passages) join(q Quotation) {
	end := nowhere // the last word of the piece before
	for _, s := range q.Content {
		first, behind := p.within(s)
		if first == behind {
			continue
		}
		if end >= 0 && first > end+1 {
			p.onward[int32(end)], p.back[int32(first)] = int32(first), int32(end)
		}
		end = behind - 1
	}
}

// beyond returns the word from which the quotation goes on in direction d, 1
// or -1, if word j ends a piece of it, or else nowhere.
func (p *passages) beyond(j, d int) int {
	way := p.onward
	if d < 0 {
		way = p.back
	}
	if to, ok := way[int32(j)]; ok {
		return int(to)
	}
	return nowhere
}

// ahead appends to list the next words in direction d behind word j, at most
// n. It passes over the words that tell who speaks, and ends before the
// words of another quotation, and where quotation marks close; but not
// where two reports in one sentence adjoin.
func (p *passages) ahead(list []int, j, d, n int) []int {
	start, from := j, p.root[p.owner[j]]
	for len(list) < n {
		if to := p.beyond(j, d); to >= 0 {
			j = to
		} else {
			j += d
		}
		if j < 0 || j >= len(p.owner) {
			break
		}
		if r := p.root[p.owner[j]]; from != 0 && r != from && (r != 0 || p.quoted[start]) && !p.adjoin(min(start, j), max(start, j)) {
			break
		}
		list = append(list, j)
	}
	return list
}

// maxElided is how many words an ellipsis may stand for.
const maxElided = 256

// isOne reports whether the words from a to b, which is behind it, are so near
// that an ellipsis may stand between them: in one quotation, in quotations of
// the same speakers with nobody else between, or in one paragraph of the
// narrator's.
func (p *passages) isOne(a, b int) bool {
	if b <= a || b-a > maxElided {
		return false
	}
	ra, rb := p.root[p.owner[a]], p.root[p.owner[b]]
	switch {
	case ra == rb && ra != 0:
		return true
	case ra == rb:
		return !strings.Contains(p.words.text[p.words.words[a].end:p.words.words[b].start], "\n\n")
	case ra == 0 || rb == 0:
		return p.sameSentence(a, b)
	case p.adjoin(a, b):
		return true
	case !p.sameSpeakers(ra, rb):
		return false
	}
	for j := a + 1; j < b; j++ {
		if r := p.root[p.owner[j]]; r != 0 && r != ra && r != rb && !p.sameSpeakers(r, ra) {
			return false
		}
	}
	return true
}

// adjoin reports whether the words from a to b are of one sentence, outside of
// quotation marks, and nobody but those who are reported has a word between:
// where one report ends is then less sure than that they belong together.
func (p *passages) adjoin(a, b int) bool {
	if p.quoted[a] || p.quoted[b] || b-a > maxElided || !p.sameSentence(a, b) {
		return false
	}
	for j := a; j <= b; j++ {
		if p.owner[j] == 0 {
			return false
		}
	}
	return true
}

func (p *passages) sameSentence(a, b int) bool {
	s := p.text.SentenceAt(int(p.words.words[a].start))
	return s >= 0 && s == p.text.SentenceAt(int(p.words.words[b].start))
}

// sameSpeakers reports whether two quotations are known to be of the same
// speakers.
func (p *passages) sameSpeakers(a, b int32) bool {
	x, y := p.quotations[a-1].Speakers, p.quotations[b-1].Speakers
	if len(x) == 0 || len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}
