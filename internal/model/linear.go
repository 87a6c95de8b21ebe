// Package model holds the weights that the library learned, as packed bytes
// that are read in place.
package model

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
)

// A Linear is a linear model of two classes over hashed features: a table of
// weights, a byte each, whose number is a power of two. A variable of this
// type may carry a go:embed directive; the empty Linear has no weights and
// gives every sum as 0. It is safe for concurrent use.
type Linear string

// The layout of a Linear, all numbers little-endian:
//
//	0   magic
//	4   checksum (CRC-32, IEEE) of all that follows
//	8   what a weight of 1 is worth, a float32
//	12  weights, int8
const (
	magic      = "HSW1"
	checksumAt = 4
	scaleAt    = 8
	weightsAt  = 12
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

// Index returns the place of f in a table of n weights, a power of two.
func (f Feature) Index(n int) int {
	f ^= f >> 15
	return int(f) & (n - 1)
}

// Sum returns the sum of the weights of the features.
func (l Linear) Sum(features []Feature) float32 {
	if len(l) <= weightsAt {
		return 0
	}
	weights := l[weightsAt:]
	sum := 0
	for _, f := range features {
		sum += int(int8(weights[f.Index(len(weights))]))
	}
	return float32(sum) * math.Float32frombits(l.uint32(scaleAt))
}

// Check returns an error if the bytes are not what [Pack] made.
func (l Linear) Check() error {
	switch n := len(l) - weightsAt; {
	case n <= 0 || l[:4] != magic || n&(n-1) != 0:
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

// Pack rounds weights, whose number is a power of two, to bytes.
func Pack(weights []float64) []byte {
	largest := 0.0
	for _, w := range weights {
		largest = max(largest, math.Abs(w))
	}
	scale := float32(largest / math.MaxInt8)
	if scale == 0 {
		scale = 1
	}
	out := make([]byte, weightsAt, weightsAt+len(weights))
	copy(out, magic)
	binary.LittleEndian.PutUint32(out[scaleAt:], math.Float32bits(scale))
	for _, w := range weights {
		out = append(out, byte(int8(math.Round(w/float64(scale)))))
	}
	binary.LittleEndian.PutUint32(out[checksumAt:], crc32.ChecksumIEEE(out[scaleAt:]))
	return out
}
