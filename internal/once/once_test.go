package once

import (
	"sync"
	"testing"
)

func TestValue(t *testing.T) {
	var v Value[int]
	var wait sync.WaitGroup
	made := 0
	for range 8 {
		wait.Go(func() {
			if got := v.Get(func() int { made++; return 7 }); got != 7 {
				t.Errorf("got %d", got)
			}
		})
	}
	wait.Wait()
	if made != 1 {
		t.Errorf("made %d times", made)
	}
	seven := func() int { return 7 }
	if n := testing.AllocsPerRun(10, func() { v.Get(seven) }); n != 0 {
		t.Errorf("Get allocates %v times", n)
	}
}
