package model

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// table makes rows of classes weights with a fixed seed.
func table(classes, n int) []Row {
	random := rand.New(rand.NewPCG(1, 2))
	rows := make([]Row, n)
	for i := range rows {
		rows[i] = Row{Join(uint8(i%7), uint32(i), 0, 0), make([]float32, classes)}
		for c := range classes {
			if classes <= narrowClasses || random.IntN(10) == 0 {
				rows[i].Weights[c] = float32(random.IntN(255)-127) / 16
			}
		}
	}
	return rows
}

func TestNarrow(t *testing.T) {
	for classes := 1; classes <= narrowClasses; classes++ {
		rows := table(classes, 5000)
		p := Packed(Pack(classes, 1.0/16, rows))
		if err := p.Check(); err != nil {
			t.Fatal(err)
		}
		n := p.Narrow()
		for _, r := range rows {
			var got [2]int8
			got[0], got[1] = n.Lookup(r.Feature)
			for c, w := range r.Weights {
				if float32(got[c])*p.Scale() != w {
					t.Fatalf("%d classes: weight %v of feature %v, want %v", classes, got, r.Feature, r.Weights)
				}
			}
		}
		two := []Feature{rows[3].Feature, Join(200, 1, 2, 3), rows[4].Feature}
		a, _ := n.Sums(two)
		if got, want := float32(a)*p.Scale(), rows[3].Weights[0]+rows[4].Weights[0]; got != want {
			t.Errorf("%d classes: the sum is %v, want %v", classes, got, want)
		}
		if n := testing.AllocsPerRun(10, func() { n.Sums(two) }); n != 0 {
			t.Errorf("Sums allocates %v times", n)
		}
	}
}

func TestWide(t *testing.T) {
	for _, classes := range []int{4, 8, 49, 64} {
		rows := table(classes, 3000)
		p := Packed(Pack(classes, 1.0/16, rows))
		w := p.Wide()
		var features []Feature
		for i := range 200 {
			r := rows[i*7]
			features = append(features, r.Feature, Join(201, uint32(i), 0, 0))
		}
		for _, i := range []int{0, 3, 200} {
			var s Scores
			some := features[i:]
			w.Sum(&s, some)
			for c := range classes {
				sum := float32(0)
				for _, f := range some {
					if k := slices.IndexFunc(rows, func(r Row) bool { return r.Feature == f }); k >= 0 {
						sum += rows[k].Weights[c]
					}
				}
				if got := float32(s[c]) * p.Scale(); got != sum {
					t.Fatalf("%d classes, class %d: sum %v, want %v", classes, c, got, sum)
				}
			}
		}
		var s Scores
		if n := testing.AllocsPerRun(10, func() { w.Sum(&s, features) }); n != 0 {
			t.Errorf("Sum allocates %v times", n)
		}
	}
}

func TestPackIsReproducible(t *testing.T) {
	rows := table(49, 500)
	want := string(Pack(49, 0.05, rows))
	for i := range 5 {
		rand.New(rand.NewPCG(3, uint64(i))).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		if string(Pack(49, 0.05, rows)) != want {
			t.Fatal("the same rows in another order give other bytes")
		}
	}
}

func TestPackRounds(t *testing.T) {
	p := Packed(Pack(1, 0.5, []Row{{1, []float32{1000}}, {2, []float32{-1000}}, {3, []float32{0.2}}, {4, []float32{0.3}}}))
	got := map[Feature]int8{}
	for f, row := range p.All() {
		got[f] = row[0].Value
	}
	if want := map[Feature]int8{1: math.MaxInt8, 2: -math.MaxInt8, 4: 1}; !maps.Equal(got, want) {
		t.Errorf("packed %v, want %v: large weights clipped, small ones gone", got, want)
	}
}

func TestEmpty(t *testing.T) {
	for _, p := range []Packed{"", Packed(Pack(2, 1, nil))} {
		if err := p.Check(); err != nil {
			t.Error(err)
		}
		if a, b := p.Narrow().Sums([]Feature{1, 2}); a != 0 || b != 0 {
			t.Error("an empty model has sums")
		}
		if a, _ := p.Narrow().Lookup(7); a != 0 {
			t.Error("an empty model has weights")
		}
		var s Scores
		p.Wide().Sum(&s, []Feature{1, 2})
		if s != (Scores{}) {
			t.Error("an empty model has scores")
		}
	}
}

func TestCheckFindsDamage(t *testing.T) {
	good := Pack(5, 0.1, table(5, 3))
	for i := range good {
		bad := []byte(string(good))
		bad[i] ^= 0x10
		if Packed(bad).Check() == nil {
			t.Errorf("Check finds nothing wrong with byte %d changed", i)
		}
	}
	for i := 1; i < len(good); i++ {
		if Packed(good[:i]).Check() == nil {
			t.Errorf("Check finds nothing wrong with a model cut to %d bytes", i)
		}
	}
}

func TestWord(t *testing.T) {
	if Hash(1).Word("Said") != Hash(1).Word("said") {
		t.Error("case makes a difference")
	}
	if Hash(1).Word("ab").Word("c") == Hash(1).Word("a").Word("bc") {
		t.Error("the border between words makes no difference")
	}
}

func TestMixIsUndone(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 10_000 {
		if f := Feature(random.Uint32()); f.mix().feature() != f {
			t.Fatalf("%08x mixed and back is %08x", f, f.mix().feature())
		}
	}
}
