package syntax

import (
	"math"
	"math/bits"

	"github.com/hearsay-go/hearsay/internal/model"
)

// A Tagger finds the parts of speech of the words of a sentence, from left to
// right: a linear model weighs the tags that the vocabulary leaves to a word,
// by what stands around it and the tags before it (Collins, Discriminative
// Training Methods for Hidden Markov Models, 2002; greedy). At words where two
// tags weighed nearly the same it looks again when all have their tags, by a
// model that sees those behind the word as well.
type Tagger struct {
	Vocabulary *Vocabulary
	Weights    *model.Wide
	Second     *model.Wide // for the second look; nil for none
}

// closeCall is how far apart the weights of two tags are at least, in units of
// the packed weights, for the better to be taken without a second look.
const closeCall = 10

// Tag fills s.Tags.
func (t *Tagger) Tag(s *Sentence) {
	var (
		features [maxTagFeatures]model.Feature
		scores   model.Scores
	)
	s.Tags, s.unsure = s.Tags[:0], s.unsure[:0]
	for i := range s.atoms {
		choice := t.Choices(s, i)
		best := choice.single()
		if best == NoTag {
			t.Weights.Sum(&scores, s.TagFeatures(features[:0], i))
			var lead int32
			if best, lead = heaviest(&scores, choice); lead < closeCall {
				s.unsure = append(s.unsure, int32(i))
			}
		}
		s.Tags = append(s.Tags, best)
	}
	if t.Second == nil {
		return
	}
	for _, i := range s.unsure {
		t.Second.Sum(&scores, s.SecondFeatures(features[:0], int(i)))
		s.Tags[i], _ = heaviest(&scores, t.Choices(s, int(i)))
	}
}

// heaviest returns the tag of a choice that weighs most, and by how much.
func heaviest(scores *model.Scores, choice TagSet) (best Tag, lead int32) {
	most, next := int32(math.MinInt32), int32(math.MinInt32)
	for rest := uint64(choice); rest != 0; rest &= rest - 1 {
		tag := bits.TrailingZeros64(rest) & (model.MaxClasses - 1)
		switch sum := scores[tag]; {
		case sum > most:
			best, most, next = Tag(tag), sum, most
		case sum > next:
			next = sum
		}
	}
	return best, most - max(next, math.MinInt32/2)
}

// Choices returns the tags that the vocabulary leaves to word i.
func (t *Tagger) Choices(s *Sentence, i int) TagSet {
	return t.Vocabulary.choices[s.atoms[i].class]
}

// maxTagFeatures is how many features a word has for the tagger.
const maxTagFeatures = 48

// TagFeatures appends what is seen of word i by the tagger, when the words
// before it have their tags. None looks at more than two words.
func (s *Sentence) TagFeatures(out []model.Feature, i int) []model.Feature {
	a := &s.atoms[i]
	before, before2 := s.atom(i-1), s.atom(i-2)
	after, after2 := s.atom(i+1), s.atom(i+2)
	t1, t2 := NoTag, NoTag
	if i > 0 {
		t1 = s.Tags[i-1]
	}
	if i > 1 {
		t2 = s.Tags[i-2]
	}
	shape, mode := uint32(a.shape), uint32(s.mode)
	tags := uint32(t1) | uint32(t2)<<8
	class, class1, class2 := uint32(a.class), uint32(after.class), uint32(after2.class)
	return append(out,
		model.Join(1, a.form, 0, 0),
		model.Join(2, a.exact, mode, 0),
		model.Join(3, before.form, 0, 0),
		model.Join(4, after.form, 0, 0),
		model.Join(5, before2.form, 0, 0),
		model.Join(6, after2.form, 0, 0),
		model.Join(7, tags&0xFF, 0, 0),
		model.Join(8, tags, 0, 0),
		model.Join(9, a.form, tags&0xFF, 0),
		model.Join(10, before.form, a.form, 0),
		model.Join(11, a.form, after.form, 0),
		model.Join(12, before.form, after.form, 0),
		model.Join(13, a.suffix2, shape, 0),
		model.Join(14, a.suffix3, shape&shapeMask32, 0),
		model.Join(15, a.suffix4, 0, 0),
		model.Join(16, a.prefix3, 0, 0),
		model.Join(17, a.suffix3, tags&0xFF, 0),
		model.Join(18, shape, mode, 0),
		model.Join(19, shape, mode, tags&0xFF),
		model.Join(20, class, tags, 0),
		model.Join(21, class, class1, tags&0xFF),
		model.Join(22, class, class1, class2),
		model.Join(23, class, uint32(before.class), class1),
		model.Join(24, a.words(), tags&0xFF, 0),
		model.Join(25, a.words(), 0, 0),
		model.Join(26, before.words(), a.words(), 0),
		model.Join(27, a.words(), after.words(), 0),
		model.Join(28, after.words(), tags&0xFF, class),
		model.Join(29, after.suffix3, class, 0),
		model.Join(30, before.suffix3, class, 0),
		model.Join(31, uint32(after.shape), shape, mode),
		model.Join(32, uint32(before.shape), shape, mode),
		model.Join(33, a.prefix2, a.suffix3, 0),
	)
}

const shapeMask32 = uint32(shapeMask)

// words returns the cluster of a word and the part of it, in one.
func (a *atom) words() uint32 { return uint32(a.cluster)<<8 | uint32(a.part) }

// atom returns the atom of word i, or the zero atom if there is none.
func (s *Sentence) atom(i int) *atom {
	if uint(i) < uint(len(s.atoms)) {
		return &s.atoms[i]
	}
	return &none
}

// none is the atom of what is beyond the sentence.
var none atom

// SecondFeatures appends what is seen of word i when all words have a tag.
func (s *Sentence) SecondFeatures(out []model.Feature, i int) []model.Feature {
	a := &s.atoms[i]
	tag := func(i int) uint32 { return s.tagOf(i) }
	t0, b1, b2, a1, a2 := tag(i), tag(i-1), tag(i-2), tag(i+1), tag(i+2)
	return append(s.TagFeatures(out, i),
		model.Join(40, t0, 0, 0),
		model.Join(41, t0, a1, 0),
		model.Join(42, t0, a.form, a1),
		model.Join(43, a1, b1, 0),
		model.Join(44, a1, b1, t0),
		model.Join(45, a1, a2, t0),
		model.Join(46, a1|a2<<8, b1|b2<<8, 0),
		model.Join(47, a.form, a1, b1),
		model.Join(48, a.suffix3, a1, b1),
		model.Join(49, a.words(), a1, b1),
		model.Join(50, a.form, a1, a2),
		model.Join(51, s.atom(i+1).form, a1, t0),
		model.Join(52, tag(i+3), a1|a2<<8, t0),
	)
}
