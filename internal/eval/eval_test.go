package main

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/internal/datadir"
	"github.com/hearsay-go/hearsay/internal/score"
)

// TestFloors holds every figure to its floor. A set that the data folder does
// not have is skipped.
func TestFloors(t *testing.T) {
	data := datadir.Get(t)
	floors, err := readFloors()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range measurements {
		t.Run(m.layer+"/"+m.set, func(t *testing.T) {
			figures, err := m.figures(data)
			if errors.Is(err, fs.ErrNotExist) {
				t.Skip(err)
			}
			if err != nil {
				t.Fatal(err)
			}
			measured := map[name]bool{}
			for _, f := range figures {
				measured[f.name] = true
				floor, ok := floors[f.name]
				if !ok {
					t.Errorf("%v: %.2f has no floor", f.name, f.value)
				}
				if f.value < floor {
					t.Errorf("%v: %.2f is under the floor of %v", f.name, f.value, floor)
				}
			}
			for n := range floors {
				if n.layer == m.layer && n.set == m.set && !measured[n] {
					t.Errorf("%v: a floor without a figure", n)
				}
			}
		})
	}
}

// TestFloorsFile tests what can be told about the floors without data.
func TestFloorsFile(t *testing.T) {
	floors, err := readFloors()
	if err != nil {
		t.Fatal(err)
	}
	measured := map[name]bool{}
	for _, m := range measurements {
		n := name{layer: m.layer, set: m.set}
		if measured[n] {
			t.Errorf("%v is measured twice", n)
		}
		measured[n] = true
	}
	for n := range floors {
		if !measured[name{layer: n.layer, set: n.set}] {
			t.Errorf("%v: a floor of what nothing measures", n)
		}
	}
}

func TestParseFloors(t *testing.T) {
	got, err := parseFloors("# a comment\n\nquote\tset\tany F1\t76.5\n")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[name]float64{{"quote", "set", "any F1"}: 76.5}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for text, want := range map[string]string{
		"a\tb\t1":                "line 1: 3 fields",
		"\na\tb\tc\tx":           "line 2: ",
		"a\tb\tc\t1\na\tb\tc\t2": "line 2: a second floor",
	} {
		if _, err := parseFloors(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q in it", text, err, want)
		}
	}
}

func TestPrintTable(t *testing.T) {
	figures := []figure{
		{name{"quote", "news", "any F1"}, 76.54},
		{name{"seed", "article", "x"}, 100},
		{name{"seed", "article", "y"}, 9},
	}
	floors := map[name]float64{{"quote", "news", "any F1"}: 77, {"seed", "article", "x"}: 99.5}
	var out strings.Builder
	printTable(&out, figures, floors)
	want := `
what   set      measure   value   floor
quote  news     any F1    76.54    77.0 !
seed   article  x        100.00    99.5
seed   article  y          9.00       -
`
	if diff := cmp.Diff(want[1:], out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEach(t *testing.T) {
	got := each([]int{1, 2, 3}, func(n int) int { return n * n })
	if diff := cmp.Diff([]int{1, 4, 9}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOfLayer(t *testing.T) {
	if got := ofLayer("coref"); len(got) != 1 || got[0].set != "gap.val" {
		t.Errorf("coref has %v", got)
	}
	if got := ofLayer("nothing"); got != nil {
		t.Errorf("a layer that is not there has %v", got)
	}
}

func TestPrintRelations(t *testing.T) {
	var out strings.Builder
	printRelations(&out, map[string]score.Score{
		"obj":  {Right: 9, Gold: 10, Given: 10},
		"case": {Right: 8, Gold: 8, Given: 8},
		"conj": {Right: 1, Gold: 4, Given: 4},
	})
	want := `
relation       words   wrong     UAS
conj               4       3   25.00
obj               10       1   90.00
case               8       0  100.00
`
	if diff := cmp.Diff(want[1:], out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
