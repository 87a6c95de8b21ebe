package hearsay_test

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/annotated"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/sentence"
)

// A tally counts what is right in one article or in several. The measures of a
// share, "right of all" and "right of found", have a score of their own, under
// layer and name; the others have that of their layer.
type tally struct {
	scores map[string]score.Score
	misses []string
}

// share is what the figure of a measure without a function is.
var share = score.Score.Recall

// score returns what the measure with index i is a figure of.
func (t tally) score(i int) score.Score {
	m := articleMeasures[i]
	if m.value == nil {
		return t.scores[m.layer+"\t"+m.name]
	}
	return t.scores[m.layer]
}

// figure returns the measure with index i in percent, and whether there was
// anything to count.
func (t tally) figure(i int) (float64, bool) {
	value := articleMeasures[i].value
	if value == nil {
		value = share
	}
	s := t.score(i)
	return 100 * value(s), s.Gold+s.Given > 0
}

// add counts what o has counted as well.
func (t *tally) add(o tally) {
	for name, s := range o.scores {
		t.count(name, s)
	}
}

// count adds s to the score of a layer.
func (t *tally) count(layer string, s score.Score) {
	if t.scores == nil {
		t.scores = map[string]score.Score{}
	}
	sum := t.scores[layer]
	sum.Add(s)
	t.scores[layer] = sum
}

// of counts one of what a share is of.
func (t *tally) of(layer, name string, right bool) {
	s := score.Score{Gold: 1}
	if right {
		s = score.Score{Right: 1, Gold: 1, Given: 1}
	}
	t.count(layer+"\t"+name, s)
}

// marked counts what is marked, and whether it was found.
func (t *tally) marked(layer string, found bool) {
	s := score.Score{Gold: 1}
	if found {
		s = score.Score{Right: 1, Gold: 1, Given: 1}
	}
	t.count(layer, s)
}

// extra counts what was found and is not marked.
func (t *tally) extra(layer string) { t.count(layer, score.Score{Given: 1}) }

// miss notes what is not as it is marked.
func (t *tally) miss(format string, args ...any) {
	t.misses = append(t.misses, fmt.Sprintf(format, args...))
}

// measure compares what was read in an article with what is marked in it.
func measure(marked annotated.Article, read *hearsay.Article) tally {
	var t tally
	t.sentences(marked, read)
	t.names(marked, read)
	t.references(marked, read)
	t.roles(marked, read)
	t.quotations(marked, read)
	t.words(marked, read)
	t.silences(marked, read)
	t.stances(marked, read)
	return t
}

// readFloors reads lines of layer, measure and floor, parted by tabs.
func readFloors(file string) (map[string]float64, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	floors := map[string]float64{}
	number := 0
	for line := range strings.Lines(string(b)) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		i := strings.LastIndex(line, "\t")
		floor, err := strconv.ParseFloat(line[i+1:], 64)
		if i < 0 || err != nil {
			return nil, fmt.Errorf("%s:%d: no floor: %q", file, number, line)
		}
		if _, twice := floors[line[:i]]; twice {
			return nil, fmt.Errorf("%s:%d: a second floor: %q", file, number, line[:i])
		}
		floors[line[:i]] = floor
	}
	return floors, nil
}

// A pairing is a marked and a found thing that share bytes.
type pairing struct{ marked, found int }

// pair pairs what is marked with what is found, each with one of the other, the
// most alike first. alike tells how much two have in common, 0 for too little.
func pair(marked, found int, alike func(m, f int) float64) []pairing {
	type candidate struct {
		pairing
		alike float64
	}
	var candidates []candidate
	for m := range marked {
		for f := range found {
			if a := alike(m, f); a > 0 {
				candidates = append(candidates, candidate{pairing{m, f}, a})
			}
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.alike, a.alike) })
	var pairs []pairing
	usedMarked, usedFound := map[int]bool{}, map[int]bool{}
	for _, c := range candidates {
		if usedMarked[c.marked] || usedFound[c.found] {
			continue
		}
		usedMarked[c.marked], usedFound[c.found] = true, true
		pairs = append(pairs, c.pairing)
	}
	return pairs
}

// common returns how many bytes two lists of spans share.
func common(a, b []sentence.Span) int {
	n := 0
	for _, s := range a {
		n += overlap(s, b)
	}
	return n
}

// length returns how many bytes spans have.
func length(spans []sentence.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}
