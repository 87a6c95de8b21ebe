package model

// A Narrow is a model of at most three classes: a hash table of eight bytes a
// slot, so that a look-up touches one place in memory. The zero Narrow has no
// weights. It is safe for concurrent use.
type Narrow struct {
	// A slot is 0 if it is free; otherwise the bits that tell its feature from
	// others stand in the upper 16, and the weights, an int16 each, below.
	slots []uint64
	scale float32
}

// Narrow unpacks a model of at most three classes.
func (p Packed) Narrow() *Narrow {
	n := &Narrow{scale: p.Scale()}
	if p.Len() == 0 {
		return n
	}
	size := uint32(4)
	for int(size)*3 < p.Len()*5 {
		size *= 2
	}
	n.slots = make([]uint64, size)
	for f, row := range p.All() {
		entry := uint64(0)
		for _, w := range row {
			entry |= uint64(uint16(w.Value)) << (16 * w.Class)
		}
		slot, check := f.place()
		for n.slots[slot&(size-1)] != 0 {
			slot++
		}
		n.slots[slot&(size-1)] = entry | uint64(check)<<48
	}
	return n
}

// Lookup returns the weights of f, 0 if it has none.
func (n *Narrow) Lookup(f Feature) (a, b, c int16) {
	if len(n.slots) == 0 {
		return 0, 0, 0
	}
	slot, check := f.place()
	mask := uint32(len(n.slots) - 1)
	for {
		e := n.slots[slot&mask]
		if e>>48 == uint64(check) {
			return int16(e), int16(e >> 16), int16(e >> 32)
		}
		if e == 0 {
			return 0, 0, 0
		}
		slot++
	}
}

// Sums returns the sums of the weights of features for each class, in units
// of [Packed.Scale].
func (n *Narrow) Sums(features []Feature) (a, b, c int) {
	if len(n.slots) == 0 {
		return 0, 0, 0
	}
	mask := uint32(len(n.slots) - 1)
	for _, f := range features {
		slot, check := f.place()
		for {
			e := n.slots[slot&mask]
			if e>>48 == uint64(check) {
				a += int(int16(e))
				b += int(int16(e >> 16))
				c += int(int16(e >> 32))
				break
			}
			if e == 0 {
				break
			}
			slot++
		}
	}
	return a, b, c
}
