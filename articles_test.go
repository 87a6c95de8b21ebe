package hearsay_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/internal/annotated"
	"github.com/hearsay-go/hearsay/internal/invariant"
	"github.com/hearsay-go/hearsay/internal/score"
)

var misses = flag.Bool("misses", false, "TestArticles lists what is not as it is marked")

// articleMeasures are the figures of the articles, in the order of the table.
// The head stands above its column.
var articleMeasures = []struct {
	layer, name, head string
	value             func(score.Score) float64
}{
	{"sentences", "span F1", "sent", score.Score.F1},
	{"names", "span and kind F1", "name", score.Score.F1},
	{"names", "entity: right of all", "who", nil},
	{"pronouns", "entity precision", "pro P", score.Score.Precision},
	{"pronouns", "entity recall", "R", score.Score.Recall},
	{"descriptions", "entity precision", "desc P", score.Score.Precision},
	{"descriptions", "entity recall", "R", score.Score.Recall},
	{"roles", "right of all", "role", score.Score.Recall},
	{"quotations", "content overlap precision", "quot P", score.Score.Precision},
	{"quotations", "content overlap recall", "R", score.Score.Recall},
	{"quotations", "content exact: right of all", "exact", nil},
	{"quotations", "form: right of found", "form", nil},
	{"quotations", "source: right of found", "source", nil},
	{"quotations", "cue: right of found", "cue", nil},
	{"quotations", "speaker: right of found", "spkr", nil},
	{"words nobody says", "F1", "words", score.Score.F1},
	{"silences", "cue F1", "sil", score.Score.F1},
	{"silences", "kind and holder: right of found", "kind", nil},
	{"stances", "holder, kind and polarity precision", "stan P", score.Score.Precision},
	{"stances", "holder, kind and polarity recall", "R", score.Score.Recall},
	{"stances", "target: right of found", "tgt", nil},
}

// TestArticles measures what is read in the articles of testdata/articles by
// what is marked in them, and holds all of them together to the floors. With
// -v it prints the figures, with -misses what is amiss.
func TestArticles(t *testing.T) {
	articles, err := annotated.Read("testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	var all tally
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "\n\t")
	for _, m := range articleMeasures {
		fmt.Fprintf(w, "%s\t", m.head)
	}
	for _, marked := range articles {
		read := hearsay.Read(marked.Text)
		if err := invariant.Check(read); err != nil {
			t.Errorf("%s: %v", marked.Name, err)
		}
		one := measure(marked, read)
		all.add(one)
		writeFigures(w, marked.Name, one)
		if *misses {
			for _, miss := range one.misses {
				t.Logf("%s: %s", marked.Name, miss)
			}
		}
	}
	writeFigures(w, "all", all)
	fmt.Fprintln(w)
	w.Flush()
	t.Log(table.String() + holdFloors(t, all))
}

// writeFigures writes a row of the table, in percent; what an article does not
// have is empty.
func writeFigures(w *tabwriter.Writer, name string, one tally) {
	fmt.Fprintf(w, "\n%s\t", name)
	for i := range articleMeasures {
		if value, counted := one.figure(i); counted {
			fmt.Fprintf(w, "%.0f", value)
		}
		fmt.Fprint(w, "\t")
	}
}

// holdFloors holds all the articles together to their floors. It returns the
// figures.
func holdFloors(t *testing.T, all tally) string {
	floors, err := readFloors("testdata/articles/floors.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for i, m := range articleMeasures {
		name := m.layer + "\t" + m.name
		value, _ := all.figure(i)
		floor, ok := floors[name]
		if !ok {
			t.Errorf("no floor: %s", name)
		}
		delete(floors, name)
		s := all.score(i)
		fmt.Fprintf(w, "\n%s\t%.1f\tfloor %.1f\tright %d\tmarked %d\tfound %d", name, value, floor, s.Right, s.Gold, s.Given)
		if value < floor {
			t.Errorf("%s: %.1f, below %.1f", name, value, floor)
		}
	}
	for name := range floors {
		t.Errorf("a floor for what is not measured: %s", name)
	}
	w.Flush()
	return b.String()
}
