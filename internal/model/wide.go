package model

// A Wide is a model of many classes. It is safe for concurrent use.
//
// The weights of a feature are a row of bytes, one a class, 128 more than
// they are, so that eight of them can be added at once: a sum of bytes that
// are not negative carries nothing into its neighbours as long as there is
// room above them. The 128 too many are the same for every class.
type Wide struct {
	slots   []uint32 // 0 if free, or 12 bits of the feature above the row, counted from 1
	rows    []uint64
	stride  int // uint64s in a row
	classes int
}

const (
	rowBits = 20
	bias    = 128
	// even lets the bytes 0, 2, 4 and 6 through, with room for sums of 256.
	even = 0x00FF00FF00FF00FF
	// MaxClasses is the largest number of classes of a Wide.
	MaxClasses = 64
)

// Wide unpacks a model of many classes.
func (p Packed) Wide() *Wide {
	w := &Wide{classes: p.Classes(), stride: (p.Classes() + 7) / 8}
	if p.Len() == 0 {
		return w
	}
	size := uint32(4)
	for int(size)*2 < p.Len()*3 {
		size *= 2
	}
	w.slots = make([]uint32, size)
	w.rows = make([]uint64, w.stride*p.Len())
	for i := range w.rows {
		w.rows[i] = bias * 0x0101010101010101
	}
	n := uint32(0)
	for f, row := range p.All() {
		for _, x := range row {
			at := &w.rows[int(n)*w.stride+int(x.Class)/8]
			shift := x.Class % 8 * 8
			*at = *at&^(0xFF<<shift) | uint64(uint8(int(x.Value)+bias))<<shift
		}
		n++
		slot, check := f.place()
		for w.slots[slot&(size-1)] != 0 {
			slot++
		}
		w.slots[slot&(size-1)] = uint32(check)>>4<<rowBits | n
	}
	return w
}

// Scores are sums of weights for each class of a [Wide].
type Scores struct{ lanes [MaxClasses / 4]uint64 }

// Of returns the sum for a class, in units of [Packed.Scale] above a base that
// is the same for all classes.
func (s *Scores) Of(class int) int {
	return int(uint16(s.lanes[class/8*2+class%2] >> (class % 8 / 2 * 16)))
}

// Sum sets s to the sums of the weights of features, of which there may be at
// most 256.
func (w *Wide) Sum(s *Scores, features []Feature) {
	*s = Scores{}
	if len(w.slots) == 0 {
		return
	}
	mask := uint32(len(w.slots) - 1)
	for _, f := range features {
		slot, check := f.place()
		want := uint32(check) >> 4
		for {
			e := w.slots[slot&mask]
			if e == 0 {
				break
			}
			if e>>rowBits == want {
				n := int(e&(1<<rowBits-1)) - 1
				for k, x := range w.rows[n*w.stride:][:w.stride] {
					s.lanes[2*k&(len(s.lanes)-1)] += x & even
					s.lanes[(2*k+1)&(len(s.lanes)-1)] += x >> 8 & even
				}
				break
			}
			slot++
		}
	}
}
