package model

// A Narrow is a model of one or two classes: a hash table of four bytes a
// slot, so that a look-up touches one place in memory and many of them stay
// near the processor. The zero Narrow has no weights. It is safe for
// concurrent use.
type Narrow struct {
	// A slot is 0 if it is free; otherwise the lower half of its feature, mixed,
	// stands above the weights, which are a byte each.
	slots []uint32
	shift uint32
}

// Narrow unpacks a model of one or two classes.
func (p Packed) Narrow() *Narrow {
	const percent, overflow = 60, 64
	shift, size := shiftFor(p.Len(), percent)
	// Behind the last slot there is room for what has none of its own, and a
	// free slot: a search never goes round.
	n := &Narrow{make([]uint32, size, size+overflow), shift}
	for m, row := range p.rows {
		entry := uint32(m) << 16
		for _, w := range row {
			entry |= uint32(uint8(w.Value)) << (8 * w.Class)
		}
		slot := int(uint32(m) >> shift)
		for slot < len(n.slots) && n.slots[slot] != 0 {
			slot++
		}
		if slot >= len(n.slots) {
			n.slots = append(n.slots, make([]uint32, slot+1-len(n.slots))...)
		}
		n.slots[slot] = entry
	}
	n.slots = append(n.slots, 0, 0)
	return n
}

// Lookup returns the weights of f, 0 if it has none.
func (n *Narrow) Lookup(f Feature) (a, b int8) {
	if len(n.slots) == 0 {
		return 0, 0
	}
	m := f.mix()
	e := n.find(uint32(m)>>n.shift, m)
	return int8(e), int8(e >> 8)
}

// find returns the entry of a feature, looking from a slot on, or 0.
func (n *Narrow) find(slot uint32, m mixed) uint32 {
	for {
		e := n.slots[slot]
		if e == 0 || e>>16 == uint32(m)&0xFFFF {
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
// are asked for before the first is looked at. Of each the next slot is asked
// for as well, which is nearly always beside it in memory; that both hold
// other features is rare. What is then done with the two does not depend on a
// guess of the processor.
func (n *Narrow) Sums(features []Feature) (a, b int) {
	if len(n.slots) == 0 {
		return 0, 0
	}
	var (
		first, second [batch]uint32
		keys          [batch]uint32
		sumA, sumB    int32
	)
	slots, shift := n.slots, n.shift&31
	for len(features) > 0 {
		now := features
		if len(now) > batch {
			now = now[:batch]
		}
		features = features[len(now):]
		for i, f := range now {
			m := uint32(f.mix())
			pair := slots[m>>shift:][:2]
			first[i&(batch-1)], second[i&(batch-1)] = pair[0], pair[1]
			keys[i&(batch-1)] = m
		}
		for i := range now {
			x, y, key := first[i&(batch-1)], second[i&(batch-1)], keys[i&(batch-1)]&0xFFFF
			// 0 becomes all ones, anything else 0.
			isX := uint32(int32((x>>16^key)-1) >> 31)
			isY := uint32(int32((y>>16^key)-1)>>31) &^ isX
			e := x&isX | y&isY
			if isX|isY == 0 && x != 0 && y != 0 {
				e = n.find(keys[i&(batch-1)]>>shift+2, mixed(keys[i&(batch-1)]))
			}
			sumA += int32(int8(e))
			sumB += int32(int8(e >> 8))
		}
	}
	return int(sumA), int(sumB)
}
