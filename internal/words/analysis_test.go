package words

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzParsed looks for texts whose trees break what readers of them rely on.
func FuzzParsed(f *testing.F) {
	for _, c := range tokenCases {
		f.Add(c.text)
	}
	for _, unit := range awkward {
		f.Add(strings.Repeat(unit, 20))
	}
	f.Add(strings.Repeat("a ", 3*maxPiece))
	f.Add(strings.Repeat("(“a”), ", maxPiece))
	f.Add("(\"&)A00") // marks in pairs that cross
	f.Add("0A\"bwAnA\"&Z")
	f.Fuzz(func(t *testing.T, text string) {
		parsed := sentence.Parse(text)
		w := Of(parsed)
		for k := range parsed.Sentences() {
			if err := checkTree(w.Parsed(k)); err != nil {
				t.Fatalf("sentence %d: %v", k, err)
			}
		}
		// Tags first, or the last sentence first, give the same.
		again := newWords(text, find(text, parsed.Sentences()))
		for k := len(parsed.Sentences()) - 1; k >= 0; k-- {
			again.Tagged(k)
			again.Parsed(k)
		}
		if !slices.Equal(w.readings, again.readings) || !slices.Equal(w.links, again.links) {
			t.Fatal("two calls differ")
		}
	})
}

// checkTree returns an error if t is no projective tree with one root, or if
// what it tells of a word is not so.
func checkTree(t Tree) error {
	n := t.Len()
	roots := 0
	for i := range n {
		h, r := t.Head(i), t.Relation(i)
		switch {
		case h < -1 || h >= n || h == i:
			return fmt.Errorf("the head of word %d of %d is %d", i, n, h)
		case r == syntax.NoRelation || r >= syntax.NumRelations:
			return fmt.Errorf("word %d has relation %d", i, r)
		case (h < 0) != (r == syntax.Root):
			return fmt.Errorf("word %d has head %d and is %v", i, h, r)
		case h >= 0 && t.Tag(i).IsMark() && r != syntax.Punct:
			return fmt.Errorf("word %d, %v, is %v", i, t.Tag(i), r)
		case t.Tag(i) == syntax.NoTag || t.Tag(i) >= syntax.NumTags:
			return fmt.Errorf("word %d has tag %d", i, t.Tag(i))
		}
		if h < 0 {
			roots++
			if t.Root() != i {
				return fmt.Errorf("the root is %d, not %d", i, t.Root())
			}
		}
	}
	if n == 0 && t.Root() != -1 || n > 0 && roots != 1 {
		return fmt.Errorf("%d roots, of %d words", roots, n)
	}
	return checkSubtrees(t)
}

// checkSubtrees counts what is below each word of t. A tree is projective if
// every word with all below it is as many words as its first and last tell.
func checkSubtrees(t Tree) error {
	n := t.Len()
	first, last, size := make([]int, n), make([]int, n), make([]int, n)
	for i := range n {
		first[i], last[i] = i, i
	}
	for i := range n {
		steps := 0
		for at := i; at >= 0; at = t.Head(at) {
			first[at], last[at] = min(first[at], i), max(last[at], i)
			size[at]++
			if steps++; steps > n {
				return fmt.Errorf("word %d is below itself", i)
			}
		}
	}
	for i := range n {
		if last[i]-first[i]+1 != size[i] {
			return fmt.Errorf("word %d and what is below it are %d words in [%d, %d]: %s", i, size[i], first[i], last[i], shown(t))
		}
		if lo, hi := t.Subtree(i); lo != first[i] || hi != last[i]+1 {
			return fmt.Errorf("the subtree of word %d is [%d, %d), want [%d, %d]", i, lo, hi, first[i], last[i])
		}
	}
	seen := 0
	for i := range n {
		before := -1
		for c := range t.Children(i) {
			if t.Head(c) != i || c <= before {
				return fmt.Errorf("%d is a child of %d, whose head is %d", c, i, t.Head(c))
			}
			before = c
			seen++
		}
	}
	if seen != max(0, n-1) {
		return fmt.Errorf("%d children of %d words", seen, n)
	}
	return nil
}

// shown returns a tree as a line: of each word its number, tag and head.
func shown(t Tree) string {
	var b strings.Builder
	for i := range t.Len() {
		fmt.Fprintf(&b, "%d %s/%v/%d/%v  ", i, t.Word(i), t.Tag(i), t.Head(i), t.Relation(i))
	}
	return b.String()
}

// TestConcurrent asks for the sentences of one text in many goroutines, each
// in an order of its own; all see what one alone sees.
func TestConcurrent(t *testing.T) {
	text := article(t, 8_000)
	parsed := sentence.Parse(text)
	want := dump(Of(parsed), 0, 1)
	w := newWords(text, find(text, parsed.Sentences()))
	var wait sync.WaitGroup
	for g := range 16 {
		wait.Go(func() {
			if !bytes.Equal(dump(w, 7*g, 1-2*(g&1)), want) {
				t.Errorf("goroutine %d sees something else", g)
			}
		})
	}
	wait.Wait()
}

// dump writes down all that is known of w. It asks for the sentences from the
// given one on, in steps of 1 or -1, for the tags of some before the heads.
func dump(w *Words, from, step int) []byte {
	n := len(w.stages)
	lines := make([][]byte, n)
	for i := range n {
		k := (from + step*i + n*100) % n
		if k%3 == 0 {
			for i := range w.Tagged(k).Len() {
				lines[k] = append(lines[k], w.Tagged(k).Tag(i).String()...)
			}
		}
		t := w.Parsed(k)
		for i := range t.Len() {
			lines[k] = t.AppendLemma(lines[k], i)
			lines[k] = fmt.Appendln(lines[k], t.Tag(i), t.Head(i), t.Relation(i))
		}
	}
	return bytes.Join(lines, nil)
}

// TestPieces checks where long sentences are cut, and that their pieces stand
// beside the first.
func TestPieces(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []int // lengths
	}{
		{"as long as can be", strings.Repeat("a ", maxPiece), []int{maxPiece}},
		{"no mark", strings.Repeat("a ", maxPiece+1), []int{maxPiece, 1}},
		{"commas", strings.Repeat("a b, ", maxPiece), []int{255, 255, 255, 3}},
		{"comma too early", "a, " + strings.Repeat("b ", maxPiece), []int{maxPiece, 2}},
		{"a line", strings.Repeat("a ", 200) + "\n" + strings.Repeat("b, ", 100), []int{200, 200}},
		{"written together", strings.Repeat("a ", maxPiece-1) + "can’t go", []int{maxPiece - 1, 3}},
	} {
		w := Of(oneSentence(c.text))
		var got []int
		for at, hi := w.Sentence(0); at < hi; {
			end := w.pieceEnd(at, hi)
			got = append(got, end-at)
			at = end
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: pieces of %d, want %d", c.name, got, c.want)
		}
		tree := w.Parsed(0)
		if err := checkTree(tree); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		roots := 0
		for i := range tree.Children(tree.Root()) {
			if tree.Relation(i) == syntax.Parataxis && i >= c.want[0] {
				roots++
			}
		}
		if roots != len(c.want)-1 {
			t.Errorf("%s: %d pieces stand beside the first, want %d", c.name, roots, len(c.want)-1)
		}
	}
}

// TestTypography reads the same of an article with straight marks.
func TestTypography(t *testing.T) {
	text := article(t, 1)
	parsed := sentence.Parse(text)
	plain, spans := straighten(text, parsed.Sentences())
	curly, straight := newWords(text, find(text, parsed.Sentences())), newWords(plain, find(plain, spans))
	all, same := 0, 0
	for k := range spans {
		a, b := curly.Parsed(k), straight.Parsed(k)
		if a.Len() != b.Len() {
			t.Fatalf("sentence %d has %d words, and %d", k, a.Len(), b.Len())
		}
		for i := range a.Len() {
			all++
			if a.readings[i] == b.readings[i] && a.links[i] == b.links[i] {
				same++
			}
		}
	}
	// Directed marks tell more, so a few words may differ.
	if t.Logf("%d of %d words are read the same", same, all); 100*same < 95*all {
		t.Errorf("%d of %d words are read the same", same, all)
	}
}

// TestAnalysisAllocations analyses without allocating but for the slices of a
// text and, once for a program, the scratch memory.
func TestAnalysisAllocations(t *testing.T) {
	text := article(t, 20_000)
	parsed := sentence.Parse(text)
	w := newWords(text, find(text, parsed.Sentences()))
	all := func(w *Words) {
		for k := range w.stages {
			w.Parsed(k)
		}
	}
	all(w)
	got := testing.AllocsPerRun(5, func() {
		for k := range w.stages {
			w.stages[k].Store(uint32(cut))
		}
		all(w)
	})
	// One for each sentence is borne with; the pool may be emptied at any time,
	// and under the race detector is so on purpose.
	if most := float64(len(w.stages)); got > most && !testing.Short() {
		t.Errorf("%v allocations for %d sentences", got, len(w.stages))
	}
	t.Logf("%v allocations for %d sentences", got, len(w.stages))
	tree := w.Parsed(0)
	lemma := make([]byte, 0, 64)
	if got := testing.AllocsPerRun(10, func() {
		for i := range tree.Len() {
			for c := range tree.Children(i) {
				tree.Subtree(c)
			}
			tree.Child(i, syntax.Nsubj, syntax.NsubjPass)
			tree.IsLemma(i, "say")
			lemma = tree.AppendLemma(lemma[:0], i)
		}
	}); got > 0 {
		t.Errorf("%v allocations to walk over a tree", got)
	}
}

// TestLemmaString checks that the string is what is appended.
func TestLemmaString(t *testing.T) {
	s := Of(oneSentence("The ministers were SAYING they didn’t know 1,200 Americans in N\u00adew York, " + strings.Repeat("é", 100))).Tagged(0)
	for i := range s.Len() {
		lemma := s.Lemma(i)
		if want := string(s.AppendLemma(nil, i)); lemma != want || !s.IsLemma(i, lemma) || s.IsLemma(i, lemma+"x") {
			t.Errorf("%q has lemma %q, and %q", s.Word(i), lemma, want)
		}
	}
}

// TestAnalysisLinear parses ten times the text in about ten times the time,
// though it is one sentence.
func TestAnalysisLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, unit := range []string{"a ", "(", "( a ) ", "“ ", "she said that ", "of the ", ", ", "- a-", "\n", "1 ", "a\n"} {
		const size = 5_000
		parse := func(n int) func() {
			text := strings.Repeat(unit, n/len(unit)+1)
			cutting := find(text, []sentence.Span{{Start: 0, End: len(text)}})
			return func() {
				t := newWords(text, cutting).Parsed(0)
				for i := range t.Len() {
					t.Child(i, syntax.Root) // goes over all children
				}
			}
		}
		growth.Linear(t, fmt.Sprintf("%q", unit), parse(size), parse(growth.Factor*size))
	}
}

// article returns at least size bytes of news.
func article(tb testing.TB, size int) string {
	tb.Helper()
	one, err := os.ReadFile("../../seeds/alaska-summit.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Repeat(string(one)+"\n", size/len(one)+1)
}
