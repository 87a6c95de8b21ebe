package model

import (
	"cmp"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"iter"
	"math"
	"slices"
)

// A Packed is a model as it is stored: the features, and of each the weights
// that are not zero. A variable of this type may carry a go:embed
// directive. The empty Packed has no classes and no features.
type Packed string

// The layout of a Packed, all numbers little-endian:
//
//	0   magic, with the version of the format
//	4   checksum (CRC-32, IEEE) of all that follows
//	8   what a weight of 1 is worth, a float32
//	12  number of classes
//	16  number of features
//	20  the mixed features in order, each as its distance from the one before,
//	    a varint
//	    the rows of the features: up to two classes, an int8 for each class;
//	    otherwise their number in a byte and for each the class and an int8
const (
	magic      = "HSW4"
	checksumAt = 4
	scaleAt    = 8
	classesAt  = 12
	countAt    = 16
	headerSize = 20

	narrowClasses = 2
)

// A Weight is what a feature says of one class.
type Weight struct {
	Class uint8
	Value int8 // in units of the scale
}

// Scale returns what a Value of 1 is worth.
func (p Packed) Scale() float32 {
	if len(p) < headerSize {
		return 0
	}
	return math.Float32frombits(p.uint32(scaleAt))
}

// Classes returns the number of classes.
func (p Packed) Classes() int {
	if len(p) < headerSize {
		return 0
	}
	return int(p.uint32(classesAt))
}

// Len returns the number of features.
func (p Packed) Len() int {
	if len(p) < headerSize {
		return 0
	}
	return int(p.uint32(countAt))
}

// All calls yield for every feature, with its weights, which must not be kept.
func (p Packed) All() iter.Seq2[Feature, []Weight] {
	return func(yield func(Feature, []Weight) bool) {
		p.rows(func(m mixed, row []Weight) bool { return yield(m.feature(), row) })
	}
}

// rows yields the mixed features in order, with their weights.
func (p Packed) rows(yield func(mixed, []Weight) bool) {
	classes := p.Classes()
	row := make([]Weight, 0, classes)
	rows := headerSize
	for range p.Len() {
		for p[rows] >= 0x80 {
			rows++
		}
		rows++
	}
	at, f := headerSize, mixed(0)
	for range p.Len() {
		for shift := 0; ; shift += 7 {
			b := p[at]
			at++
			f += mixed(b&0x7F) << shift
			if b < 0x80 {
				break
			}
		}
		row = row[:0]
		if classes <= narrowClasses {
			for c := range classes {
				row = append(row, Weight{uint8(c), int8(p[rows+c])})
			}
			rows += classes
		} else {
			n := int(p[rows])
			rows++
			for ; n > 0; n-- {
				row = append(row, Weight{p[rows], int8(p[rows+1])})
				rows += 2
			}
		}
		if !yield(f, row) {
			return
		}
	}
}

// Check returns an error if the bytes are not what [Pack] made.
func (p Packed) Check() error {
	switch {
	case p == "":
		return nil
	case len(p) < headerSize || p[:checksumAt] != magic:
		return errors.New("model: not a packed model")
	case crc32.ChecksumIEEE([]byte(p[scaleAt:])) != p.uint32(checksumAt):
		return errors.New("model: checksum does not match")
	}
	return nil
}

func (p Packed) uint32(at int) uint32 {
	b := p[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// A Row is a feature and its weights, one for each class, before packing.
type Row struct {
	Feature Feature
	Weights []float32
}

// Pack rounds weights to multiples of scale, those beyond 127 of them to 127,
// and leaves out the features of which nothing remains. Every feature may
// come once. The order of the rows makes no difference.
func Pack(classes int, scale float32, rows []Row) []byte {
	rows = slices.DeleteFunc(slices.Clone(rows), func(r Row) bool {
		return !slices.ContainsFunc(r.Weights, func(w float32) bool { return round(w, scale) != 0 })
	})
	slices.SortFunc(rows, func(a, b Row) int { return cmp.Compare(a.Feature.mix(), b.Feature.mix()) })
	out := make([]byte, headerSize, headerSize+8*len(rows))
	copy(out, magic)
	binary.LittleEndian.PutUint32(out[scaleAt:], math.Float32bits(scale))
	binary.LittleEndian.PutUint32(out[classesAt:], uint32(classes))
	binary.LittleEndian.PutUint32(out[countAt:], uint32(len(rows)))
	last := mixed(0)
	for _, r := range rows {
		m := r.Feature.mix()
		out = binary.AppendUvarint(out, uint64(m-last))
		last = m
	}
	for _, r := range rows {
		if classes <= narrowClasses {
			for _, w := range r.Weights {
				out = append(out, byte(round(w, scale)))
			}
			continue
		}
		count := len(out)
		out = append(out, 0)
		for c, w := range r.Weights {
			if v := round(w, scale); v != 0 {
				out[count]++
				out = append(out, byte(c), byte(v))
			}
		}
	}
	binary.LittleEndian.PutUint32(out[checksumAt:], crc32.ChecksumIEEE(out[scaleAt:]))
	return out
}

func round(weight, scale float32) int8 {
	return int8(max(-math.MaxInt8, min(math.MaxInt8, math.Round(float64(weight)/float64(scale)))))
}
