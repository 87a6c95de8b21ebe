package words

import (
	"sync"
	"sync/atomic"

	"github.com/hearsay-go/hearsay/internal/syntax"
)

// Words holds the tokens of a text and what is known of them. Tags, lemmas and
// heads are found sentence by sentence, when [Words.Tagged] or [Words.Parsed]
// first asks for them. It is safe for concurrent use.
type Words struct {
	Cutting
	text string

	// One entry for each token. The slices are made when the first sentence is
	// analysed; only what stages tells to be there may be read.
	readings []reading
	links    []link

	stages []atomic.Uint32 // of each sentence, a stage
	mu     sync.Mutex      // held while one of them rises
}

// A reading is what a token is taken to be.
type reading struct {
	edit uint16 // makes its lemma
	tag  syntax.Tag
}

// A link is the place of a token in the tree of its sentence.
type link struct {
	head     int32 // in the sentence, -1 for the root
	relation syntax.Relation

	// How many tokens on either side are below it, directly or not. Of the
	// root of a sentence they may be more than fit, and are not used.
	before, behind uint8
}

// A stage tells how far a sentence is analysed. A reader that has seen it in
// an atomic sees what was written before it rose, and needs no lock.
type stage uint32

const (
	cut stage = iota
	tagged
	parsed
)

func newWords(text string, c Cutting) *Words {
	return &Words{Cutting: c, text: text, stages: make([]atomic.Uint32, len(c.first)-1)}
}

// Tagged returns sentence k with its tags and lemmas.
func (w *Words) Tagged(k int) Sentence {
	w.reach(k, tagged)
	lo, hi := w.Sentence(k)
	return Sentence{Tokens: w.Tokens[lo:hi:hi], text: w.text, readings: w.readings[lo:hi:hi]}
}

// Parsed returns sentence k with its tags, lemmas and heads.
func (w *Words) Parsed(k int) Tree {
	w.reach(k, parsed)
	lo, hi := w.Sentence(k)
	return Tree{Sentence: w.Tagged(k), links: w.links[lo:hi:hi]}
}

// reach analyses sentence k as far as want, if that was not yet done.
func (w *Words) reach(k int, want stage) {
	if stage(w.stages[k].Load()) < want {
		w.analyse(k, want)
	}
}

// scratch lends the memory that the analysis of a sentence takes, so that a
// text need not keep any.
var scratch = sync.Pool{New: func() any { return new(syntax.Sentence) }}

// analyse is the slow path of reach.
func (w *Words) analyse(k int, want stage) {
	w.mu.Lock()
	defer w.mu.Unlock()
	have := stage(w.stages[k].Load())
	if have >= want {
		return // somebody else was faster
	}
	if w.readings == nil {
		w.readings = make([]reading, len(w.Tokens))
	}
	if w.links == nil && want == parsed {
		w.links = make([]link, len(w.Tokens))
	}
	s := scratch.Get().(*syntax.Sentence)
	lo, hi := w.Sentence(k)
	root := noRoot
	for at := lo; at < hi; {
		end := w.pieceEnd(at, hi)
		w.fill(s, at, end)
		if have < tagged {
			w.tag(s, at)
		} else {
			w.recall(s, at, end)
		}
		if want == parsed {
			root = w.parse(s, at, lo, root)
		}
		at = end
	}
	scratch.Put(s)
	w.stages[k].Store(uint32(want))
}

// fill puts the tokens [at, end) into s.
func (w *Words) fill(s *syntax.Sentence, at, end int) {
	s.Reset()
	for i, t := range w.Tokens[at:end] {
		s.Add(w.text[t.Start:t.End], i > 0 && t.Shape&Glued != 0)
	}
	s.End(syntax.TheVocabulary())
}

// tag finds the readings of s, whose first token is at.
func (w *Words) tag(s *syntax.Sentence, at int) {
	syntax.TheTagger().Tag(s)
	for i, tag := range s.Tags {
		t := w.Tokens[at+i]
		w.readings[at+i] = reading{lemmaEdit(w.text[t.Start:t.End], tag), tag}
	}
}

// recall gives s the tags that were found for the tokens [at, end).
func (w *Words) recall(s *syntax.Sentence, at, end int) {
	for _, r := range w.readings[at:end] {
		s.Tags = append(s.Tags, r.tag)
	}
}

// noRoot is the root of a sentence of which nothing was parsed yet.
const noRoot int32 = -1

// parse finds the links of s, a piece of the sentence that begins with token
// lo; its own first token is at. The root of the first piece, which it
// returns, is that of the sentence; those of further pieces stand beside it.
func (w *Words) parse(s *syntax.Sentence, at, lo int, root int32) int32 {
	syntax.TheParser().Parse(s)
	links := w.links[at : at+len(s.Heads)]
	measure(links, s.Heads)
	offset := int32(at - lo)
	for i, h := range s.Heads {
		l := &links[i]
		l.head, l.relation = h+offset, s.Relations[i]
		switch {
		case h >= 0:
		case root == noRoot:
			root = int32(i) + offset
			l.head = -1
		default:
			l.head, l.relation = root, syntax.Parataxis
			if s.Tags[i].IsMark() {
				l.relation = syntax.Punct
			}
		}
	}
	return root
}

// measure counts what is below each token of a piece on either side. The tree
// is projective: what is below a token stands in one row around it. So what
// depends on a token from the left has been counted before the token is
// reached from there, and likewise from the right.
func measure(links []link, heads []int32) {
	clear(links)
	for i, h := range heads {
		if int(h) > i {
			links[h].before = max(links[h].before, uint8(int(h)-i)+links[i].before)
		}
	}
	for i := len(heads) - 1; i >= 0; i-- {
		if h := int(heads[i]); h >= 0 && h < i {
			links[h].behind = max(links[h].behind, uint8(i-h)+links[i].behind)
		}
	}
}
