package model

// A Wide is a model of many classes. It is safe for concurrent use.
//
// Most features speak of few classes, so that a row is a list of those, and
// the rows together are small enough to stay near the processor.
type Wide struct {
	slots []uint32 // 0 if free, or bits of the feature, mixed, above the place of its row
	rows  []uint16 // more bits of it above the number of weights, then each above its class
	shift uint32
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
	const percent = 60
	shift, size := shiftFor(p.Len(), percent)
	w := &Wide{slots: make([]uint32, size), rows: make([]uint16, 1, 1+len(p)/2), shift: shift}
	for m, row := range p.rows {
		slot := uint32(m) >> shift
		for w.slots[slot&(size-1)] != 0 {
			slot++
		}
		high, low := m.split()
		w.slots[slot&(size-1)] = high<<rowBits | uint32(len(w.rows))
		w.rows = append(w.rows, low<<countBits|uint16(len(row)))
		for _, x := range row {
			w.rows = append(w.rows, uint16(x.Class)|uint16(uint8(x.Value))<<8)
		}
	}
	return w
}

// split returns the two parts of the lower bits of a feature that tell it from
// others in a Wide.
func (m mixed) split() (high uint32, low uint16) {
	return uint32(m) >> (16 - countBits) & (1<<(32-rowBits) - 1), uint16(m) & (1<<(16-countBits) - 1)
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
	var (
		entries, keys [batch]uint32
		heads         [batch]uint16
	)
	for len(features) > 0 {
		now := features[:min(batch, len(features))]
		features = features[len(now):]
		for i, f := range now { // as in Narrow.Sums
			m := uint32(f.mix())
			keys[i&(batch-1)] = m
			entries[i&(batch-1)] = w.slots[m>>w.shift&mask]
		}
		for i := range now { // the rows as well; that of nothing is the first
			heads[i&(batch-1)] = w.rows[entries[i&(batch-1)]&(1<<rowBits-1)]
		}
		for i := range now {
			e, m, head := entries[i&(batch-1)], mixed(keys[i&(batch-1)]), heads[i&(batch-1)]
			high, low := m.split()
			for slot := uint32(m) >> w.shift; e != 0; {
				if e>>rowBits == high && head>>countBits == low {
					at := e & (1<<rowBits - 1)
					for _, x := range w.rows[at+1:][:head&(1<<countBits-1)] {
						s[x&(MaxClasses-1)] += int32(int8(x >> 8))
					}
					break
				}
				slot++
				e = w.slots[slot&mask]
				head = w.rows[e&(1<<rowBits-1)]
			}
		}
	}
}
