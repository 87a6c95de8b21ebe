package boundary

import (
	_ "embed"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/once"
)

// weights tell how much everything that is to be seen around a candidate
// speaks for the end of a sentence. They are learned by internal/train.
//
//go:embed weights.bin
var packed model.Packed

func weights() *model.Narrow { return unpacked.Get(packed.Narrow) }

var unpacked once.Value[*model.Narrow]

// weigh decides by the weights.
func (r *Rules) weigh(c *candidate) bool {
	var buffer [maxFeatures]model.Feature
	sum, _ := weights().Sums(c.features(buffer[:0]))
	// A stop ends a sentence unless something speaks against it.
	return sum > 0 || sum == 0 && c.stop != noStop
}

// maxFeatures is how many features a candidate has at most.
const maxFeatures = 32

// features appends the features of the candidate.
func (c *candidate) features(out []model.Feature) []model.Feature {
	stop, closed, gap := uint32(c.stop), uint32(c.closed), uint32(min(c.gap, lineWrapped))
	if gap == uint32(lineWrapped) {
		gap = uint32(space)
	}
	before, class, after := uint32(c.beforeShape), uint32(c.class), uint32(c.afterShape)
	opened, starter := flag(c.opened), flag(c.starter)
	mark := uint32(0)
	if c.after == "" {
		mark = uint32(c.afterMark)
	}
	last := rune(0) // the mark, if any, at the end of what is in front
	if r, _ := utf8.DecodeLastRuneInString(c.before); !unicode.IsLetter(r) {
		last = r
	}
	follows := after | opened<<8 | starter<<9 | flag(c.item)<<10
	previous, second := c.previous(), c.second()
	previousShape, secondShape := uint32(shapeOf(previous)), uint32(shapeOf(second))
	length := lengthOf(c.at - c.start)
	lowerStart := flag(c.startsLower())

	n := uint8(0)
	add := func(parts ...uint32) model.Feature {
		n++
		f := model.Hash(n)
		for _, p := range parts {
			f = f.And(p)
		}
		out = append(out, f)
		return f
	}
	word := func(w string, parts ...uint32) {
		f := add(parts...)
		out[len(out)-1] = f.Word(w)
	}
	add(stop)
	add(stop, closed)
	add(stop, closed, follows)
	add(stop, gap, follows)
	add(stop, class, before, follows)
	add(stop, class, before, follows, gap)
	add(stop, closed, after, lowerStart)
	add(stop, mark, opened)
	add(stop, length, after)
	add(stop, class, length)
	add(stop, opened, lengthOf(len(c.before)), after)
	add(stop, previousShape, before, after)
	add(stop, secondShape, after, starter)
	add(stop, before, after, starter, secondShape, previousShape)
	add(stop, uint32(last), after, starter)
	add(stop, uint32(last), before, follows, length)
	word(c.after, stop)
	word(c.after, stop, before, secondShape)
	word(c.after, stop, closed)
	word(c.after, stop, class, opened)
	word(c.before, stop, after, starter)
	word(c.before, stop)
	word(second, stop, follows)
	word(previous, stop, before)
	return out
}

// startsLower reports whether the sentence begins in lower case, as all
// sentences of a hasty message do.
func (c *candidate) startsLower() bool {
	r, _ := utf8.DecodeRuneInString(c.text[c.start:])
	return 'a' <= r && r <= 'z'
}

// lengthOf returns the magnitude of n.
func lengthOf(n int) uint32 {
	length := uint32(0)
	for ; n > 0; n >>= 1 {
		length++
	}
	return length
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
