package model

// A Narrow is a model of one or two classes: a hash table of four bytes a
// slot, so that a look-up touches one place in memory and many of them stay
// near the processor. The zero Narrow has no weights. It is safe for
// concurrent use.
type Narrow struct {
	// A slot is 0 if it is free; otherwise the bits that tell its feature from
	// others stand in the upper 16, and below them the weights, a byte each.
	slots []uint32
}

// Narrow unpacks a model of one or two classes.
func (p Packed) Narrow() *Narrow {
	size := uint32(4)
	for int(size) < p.Len()*2 {
		size *= 2
	}
	n := &Narrow{make([]uint32, size)}
	for f, row := range p.All() {
		entry := uint32(0)
		for _, w := range row {
			entry |= uint32(uint8(w.Value)) << (8 * w.Class)
		}
		slot, check := f.place()
		for n.slots[slot&(size-1)] != 0 {
			slot++
		}
		n.slots[slot&(size-1)] = entry | uint32(check)<<16
	}
	return n
}

// Lookup returns the weights of f, 0 if it has none.
func (n *Narrow) Lookup(f Feature) (a, b int8) {
	if len(n.slots) == 0 {
		return 0, 0
	}
	slot, check := f.place()
	e := n.find(slot, check)
	return int8(e), int8(e >> 8)
}

// find returns the entry of a feature, whose place this is, or 0.
func (n *Narrow) find(slot uint32, check uint16) uint32 {
	mask := uint32(len(n.slots) - 1)
	for {
		e := n.slots[slot&mask]
		if e == 0 || e>>16 == uint32(check) {
			return e
		}
		slot++
	}
}

// batch is how many look-ups are under way at the same time.
const batch = 32

// Sums returns the sums of the weights of features for each class, in units
// of [Packed.Scale].
//
// What a look-up costs is waiting for memory. So the slots of many features
// are asked for before the first is looked at, and what is then done with
// them does not depend on a guess of the processor, except where two features
// claim one slot.
func (n *Narrow) Sums(features []Feature) (a, b int) {
	if len(n.slots) == 0 {
		return 0, 0
	}
	mask := uint32(len(n.slots) - 1)
	var entries [batch]uint32
	for len(features) > 0 {
		now := features[:min(batch, len(features))]
		features = features[len(now):]
		for i, f := range now {
			slot, _ := f.place()
			entries[i&(batch-1)] = n.slots[slot&mask]
		}
		for i, f := range now {
			e := entries[i&(batch-1)]
			slot, check := f.place()
			if other := e>>16 ^ uint32(check); other != 0 {
				if e == 0 {
					continue
				}
				e = n.find(slot+1, check)
			}
			a += int(int8(e))
			b += int(int8(e >> 8))
		}
	}
	return a, b
}
