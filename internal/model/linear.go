// Package model holds the weights that the library learned, as packed bytes
// that are read in place.
package model

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"slices"
)

// A Linear is a linear model of two classes over sparse features. It is a
// hash table in one piece of bytes, so a variable of this type may be
// embedded. The empty Linear has no weights and gives every sum as 0. It is
// safe for concurrent use.
type Linear string

// The layout of a Linear, all numbers little-endian:
//
//	0   magic
//	4   checksum (CRC-32, IEEE) of all that follows
//	8   what a weight of 1 is worth, a float32
//	12  slots, whose number is a power of two: 16 bits of the feature and its
//	    weight, an int8, which is 0 in a free slot
const (
	magic      = "HSW2"
	checksumAt = 4
	scaleAt    = 8
	slotsAt    = 12
	slotSize   = 3
)

// A Feature is the hash of something that was seen.
type Feature uint32

// Hash returns the feature of a template and what was seen in its place. More
// can be added with [Feature.And] and [Feature.Word].
func Hash(template uint8) Feature { return Feature(2166136261).And(uint32(template)) }

// And returns the feature of f together with n.
func (f Feature) And(n uint32) Feature { return (f ^ Feature(n)) * 16777619 }

// Word returns the feature of f together with the word, lower-cased as far as
// it is ASCII.
func (f Feature) Word(word string) Feature {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		f = (f ^ Feature(c)) * 16777619
	}
	return f.And(0xFF)
}

// place returns the slot of f, and the bits that tell it from others there.
func (f Feature) place() (slot uint32, check uint16) {
	f ^= f >> 15
	f *= 0x2c1b3c6d
	f ^= f >> 12
	return uint32(f), uint16(f >> 16)
}

// Sum returns the sum of the weights of the features.
func (l Linear) Sum(features []Feature) float32 {
	if len(l) <= slotsAt {
		return 0
	}
	slots := l[slotsAt:]
	mask := uint32(len(slots)/slotSize - 1)
	sum := 0
	for _, f := range features {
		slot, check := f.place()
		for {
			at := slotSize * int(slot&mask)
			s := slots[at : at+slotSize]
			if s[2] == 0 {
				break
			}
			if uint16(s[0])|uint16(s[1])<<8 == check {
				sum += int(int8(s[2]))
				break
			}
			slot++
		}
	}
	return float32(sum) * math.Float32frombits(l.uint32(scaleAt))
}

// Check returns an error if the bytes are not what [Pack] made.
func (l Linear) Check() error {
	switch n := len(l) - slotsAt; {
	case n <= 0 || l[:4] != magic || n%slotSize != 0 || n/slotSize&(n/slotSize-1) != 0:
		return errors.New("model: not a packed model")
	case crc32.ChecksumIEEE([]byte(l[scaleAt:])) != l.uint32(checksumAt):
		return errors.New("model: checksum does not match")
	}
	return nil
}

func (l Linear) uint32(at int) uint32 {
	b := l[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// Pack rounds weights to bytes and leaves out those that come to 0.
func Pack(weights map[Feature]float64) []byte {
	largest := 0.0
	for _, w := range weights {
		largest = max(largest, math.Abs(w))
	}
	scale := float32(largest / math.MaxInt8)
	if scale == 0 {
		scale = 1
	}
	var features []Feature
	for f, w := range weights {
		if round(w, scale) != 0 {
			features = append(features, f)
		}
	}
	slices.Sort(features)
	slots := uint32(4)
	for int(slots)*3 < len(features)*4 {
		slots *= 2
	}
	out := make([]byte, slotsAt+slotSize*int(slots))
	copy(out, magic)
	binary.LittleEndian.PutUint32(out[scaleAt:], math.Float32bits(scale))
	for _, f := range features {
		slot, check := f.place()
		for ; ; slot++ {
			s := out[slotsAt+slotSize*int(slot&(slots-1)):]
			if s[2] == 0 {
				binary.LittleEndian.PutUint16(s, check)
				s[2] = byte(round(weights[f], scale))
				break
			}
			if binary.LittleEndian.Uint16(s) == check {
				break // takes the place of a feature that cannot be told from it
			}
		}
	}
	binary.LittleEndian.PutUint32(out[checksumAt:], crc32.ChecksumIEEE(out[scaleAt:]))
	return out
}

func round(weight float64, scale float32) int8 { return int8(math.Round(weight / float64(scale))) }
