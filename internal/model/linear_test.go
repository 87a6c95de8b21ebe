package model

import (
	"math"
	"testing"
)

func TestLinear(t *testing.T) {
	weights := map[Feature]float64{}
	for i := range uint32(1000) {
		weights[Hash(uint8(i%7)).And(i)] = float64(int(i)-500) / 100
	}
	l := Linear(Pack(weights))
	if err := l.Check(); err != nil {
		t.Fatal(err)
	}
	for f, want := range weights {
		if got := float64(l.Sum([]Feature{f})); math.Abs(got-want) > 0.02 {
			t.Errorf("weight %v, want %v", got, want)
		}
	}
	two := []Feature{Hash(1).And(1), Hash(999 % 7).And(999), Hash(200)}
	if got := float64(l.Sum(two)); math.Abs(got-(-4.99+4.99)) > 0.04 {
		t.Errorf("the sum is %v, want 0", got)
	}
	if n := testing.AllocsPerRun(10, func() { l.Sum(two) }); n != 0 {
		t.Errorf("Sum allocates %v times", n)
	}
}

func TestPackIsReproducible(t *testing.T) {
	weights := map[Feature]float64{}
	for i := range uint32(500) {
		weights[Hash(0).And(i)] = math.Sin(float64(i))
	}
	first := string(Pack(weights))
	for range 5 {
		if string(Pack(weights)) != first {
			t.Fatal("the same weights give other bytes")
		}
	}
}

func TestEmpty(t *testing.T) {
	if got := Linear("").Sum([]Feature{1, 2}); got != 0 {
		t.Errorf("the empty model sums to %v", got)
	}
	l := Linear(Pack(nil))
	if err := l.Check(); err != nil || l.Sum([]Feature{1}) != 0 {
		t.Errorf("a model without weights: %v, sum %v", err, l.Sum([]Feature{1}))
	}
}

func TestCheckFindsDamage(t *testing.T) {
	good := Pack(map[Feature]float64{Hash(1): 1, Hash(2): -1})
	for i := range good {
		bad := []byte(string(good))
		bad[i] ^= 0x10
		if Linear(bad).Check() == nil {
			t.Errorf("Check finds nothing wrong with byte %d changed", i)
		}
	}
	if Linear(good[:len(good)-3]).Check() == nil {
		t.Error("Check finds nothing wrong with a model cut short")
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
