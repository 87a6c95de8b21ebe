package model

// A Wide is a model of many classes. It is safe for concurrent use.
//
// Most features speak of few classes, so that a row is a list of those, and
// the rows together are small enough to stay near the processor.
type Wide struct {
	slots []uint32 // 0 if free, or upper bits of the feature above the place of its row
	rows  []uint16 // lower bits of it above the number of weights, then each above its class
}

const (
	rowBits   = 22
	countBits = 7
	// MaxClasses is the largest number of classes of a Wide.
	MaxClasses = 64
	// MaxWeights is the largest number of weights and features of a Wide.
	MaxWeights = 1<<rowBits - 1
)

// Wide unpacks a model of many classes, of at most [MaxWeights] weights.
func (p Packed) Wide() *Wide {
	size := uint32(4)
	for int(size)*2 < p.Len()*3 {
		size *= 2
	}
	w := &Wide{slots: make([]uint32, size), rows: make([]uint16, 1, 1+len(p)/2)}
	for f, row := range p.All() {
		slot, check := f.place()
		for w.slots[slot&(size-1)] != 0 {
			slot++
		}
		w.slots[slot&(size-1)] = uint32(check)>>6<<rowBits | uint32(len(w.rows))
		w.rows = append(w.rows, check<<countBits|uint16(len(row)))
		for _, x := range row {
			w.rows = append(w.rows, uint16(x.Class)|uint16(uint8(x.Value))<<8)
		}
	}
	return w
}

// Scores are sums of weights for each class, in units of [Packed.Scale].
type Scores [MaxClasses]int32

// Sum sets s to the sums of the weights of features.
func (w *Wide) Sum(s *Scores, features []Feature) {
	*s = Scores{}
	if len(w.slots) == 0 {
		return
	}
	mask := uint32(len(w.slots) - 1)
	var entries [batch]uint32
	for len(features) > 0 {
		now := features[:min(batch, len(features))]
		features = features[len(now):]
		for i, f := range now { // as in Narrow.Sums
			slot, _ := f.place()
			entries[i&(batch-1)] = w.slots[slot&mask]
		}
		for i, f := range now {
			e := entries[i&(batch-1)]
			slot, check := f.place()
			for ; e != 0; e = w.slots[slot&mask] {
				row := w.rows[e&(1<<rowBits-1):]
				if e>>rowBits == uint32(check)>>6 && row[0]>>countBits == check<<countBits>>countBits {
					for _, x := range row[1:][:row[0]&(1<<countBits-1)] {
						s[x&(MaxClasses-1)] += int32(int8(x >> 8))
					}
					break
				}
				slot++
			}
		}
	}
}
