package names

import (
	"math"

	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Name is a span that names something.
type Name struct {
	sentence.Span
	Kind Kind
	Sure uint8 // how often such are right, in percent
}

// A Reader finds names. It is safe for concurrent use.
type Reader struct {
	gazetteer *model.Narrow
	weights   *model.Wide
	moves     [NumLabels][NumLabels]int32 // what speaks for a label behind another
}

// NewReader returns a reader with the given lists and weights.
func NewReader(gazetteer *model.Narrow, weights model.Packed) *Reader {
	r := &Reader{gazetteer: gazetteer, weights: weights.Wide()}
	var s model.Scores
	for before := range NumLabels {
		r.weights.Sum(&s, []model.Feature{Move(Label(before))})
		copy(r.moves[before][:], s[:NumLabels])
	}
	return r
}

// Move returns the feature of what stands behind a token with the label l.
func Move(l Label) model.Feature { return model.Join(0, uint32(l), 1, 0) }

// Find returns the names in t, in order, of which rules propose some.
func (r *Reader) Find(t *sentence.Text, proposals []Name) []Name {
	return r.find(look(t, proposals, r.gazetteer))
}

func (r *Reader) find(d *document) []Name {
	var (
		out  []Name
		room scratch
	)
	d.sequences(func(lo, hi, first, end int) {
		r.read(d, &room, lo, hi, first, end)
		out = d.names(out, &room, first)
	})
	return out
}

// sequences calls do for each run of tokens [first, end) of the sentence
// [lo, hi) that may be in names.
func (d *document) sequences(do func(lo, hi, first, end int)) {
	lo := 0
	for _, hi := range d.ends {
		for i := lo; i < hi; {
			if !d.atoms[i].live {
				i++
				continue
			}
			first := i
			for i < hi && d.atoms[i].live {
				i++
			}
			do(lo, hi, first, i)
		}
		lo = hi
	}
}

// A scratch is the memory that the reading of a sequence takes.
type scratch struct {
	scores []([NumLabels]int32)
	labels []Label
	back   []([NumLabels]Label)
}

// names appends the names that the labels of the sequence that begins at first
// spell.
func (d *document) names(out []Name, room *scratch, first int) []Name {
	for i := 0; i < len(room.labels); i++ {
		if !room.labels[i].opens() {
			continue
		}
		from, margin := i, distance(&room.scores[i], room.labels[i])
		for !room.labels[i].closes() {
			i++
			margin = min(margin, distance(&room.scores[i], room.labels[i]))
		}
		out = append(out, Name{
			Span: sentence.Span{Start: int(d.words.Tokens[first+from].Start), End: int(d.words.Tokens[first+i].End)},
			Kind: room.labels[i].Kind(),
			Sure: sure(margin),
		})
	}
	return out
}

// What speaks for the labels that the rules give, in hundredths of the
// logarithm of odds. The rules were written for news of all kinds, most of the
// sets that weights are learned from are of other kinds; so the rules have
// more say than the weights alone would give them, the more the surer they
// are. That no rule finds a name says less where names are seldom missed.
const (
	trustName   = 100 // times how often the rule is right
	trustNone   = 60
	trustJoined = 900 // for a name inside a word with hyphens: in the sets it is none or the whole word
)

// read finds the best labels of the tokens [first, end) of the sentence
// [lo, hi) together.
func (r *Reader) read(d *document, room *scratch, lo, hi, first, end int) {
	var (
		features [128]model.Feature
		s        model.Scores
	)
	n := end - first
	for len(room.back) < n {
		room.back = append(room.back, [NumLabels]Label{})
	}
	room.scores, room.labels = room.scores[:0], room.labels[:0]
	for i := first; i < end; i++ {
		r.weights.Sum(&s, d.features(features[:0], i, lo, hi))
		a := &d.atoms[i]
		switch {
		case d.joined(i, lo, hi):
			s[a.rules] += trustJoined / hundredths
		case a.rules == Outside:
			s[a.rules] += trustNone / hundredths
		default:
			s[a.rules] += trustName * int32(a.sure) / 100 / hundredths
		}
		room.scores = append(room.scores, [NumLabels]int32(s[:NumLabels]))
		room.labels = append(room.labels, Outside)
	}
	best(room.scores, &r.moves, room.labels, room.back)
}

// Scale is what a weight of 1 is worth in the logarithm of odds.
const Scale = 0.03

// hundredths is how many hundredths that is.
const hundredths = 100 * Scale

var hyphenForm = uint32(syntax.Form("-"))

// joined reports whether token i is joined to another by a hyphen.
func (d *document) joined(i, lo, hi int) bool {
	return i+2 < hi && d.hyphen(i+1) && d.glued(i+1) && d.glued(i+2) && !d.hyphen(i) ||
		i-2 >= lo && d.hyphen(i-1) && d.glued(i-1) && d.glued(i) && !d.hyphen(i)
}

func (d *document) hyphen(i int) bool { return d.atoms[i].form == hyphenForm }

func (d *document) glued(i int) bool { return d.words.Tokens[i].Shape&words.Glued != 0 }

// distance returns how far the score of l is above the best of the others.
func distance(s *[NumLabels]int32, l Label) int32 {
	next := int32(math.MinInt32 / 2)
	for k, x := range s {
		if Label(k) != l {
			next = max(next, x)
		}
	}
	return s[l] - next
}

// How sure a name is: the logarithm of odds that it is right is that of the
// label that is the least so, stretched to what was right of the dev part of
// the GMB. Some names no margin makes sure, for sets do not agree on them.
const (
	surePlus  = 0.77
	sureTimes = 0.74
	sureMost  = 0.97
)

// sure returns how often names whose closest label has a margin are right, in
// percent.
func sure(margin int32) uint8 {
	odds := math.Exp(surePlus + sureTimes*Scale*float64(margin))
	return uint8(100*min(sureMost, odds/(1+odds)) + 0.5)
}

// best sets labels to those whose scores and moves together are best
// (Viterbi). It uses back.
func best(scores [][NumLabels]int32, moves *[NumLabels][NumLabels]int32, labels []Label, back [][NumLabels]Label) {
	const worst = math.MinInt32 / 2
	var now, next [NumLabels]int32
	for l := range now {
		now[l] = worst
		if Follows[Outside][l] {
			now[l] = scores[0][l] + moves[Outside][l]
		}
	}
	for i := 1; i < len(scores); i++ {
		for l := range next {
			next[l] = worst
		}
		for before, x := range now {
			for l := range next {
				if y := x + moves[before][l]; Follows[before][l] && y > next[l] {
					next[l], back[i][l] = y, Label(before)
				}
			}
		}
		for l := range next {
			next[l] += scores[i][l]
		}
		now = next
	}
	at := Outside
	for l, x := range now {
		if Label(l).closes() && x > now[at] {
			at = Label(l)
		}
	}
	for i := len(scores) - 1; i >= 0; i-- {
		labels[i] = at
		at = back[i][at]
	}
}

// proposalsKey is the key of the proposals in the memo of their text.
type proposalsKey struct{}

// Propose keeps what rules propose with the text, so that training sees the
// same as the library.
func Propose(t *sentence.Text, find func() []Name) []Name {
	return t.Memo(proposalsKey{}, func() any { return find() }).([]Name)
}

// Proposals returns what rules proposed for t.
func Proposals(t *sentence.Text) []Name {
	return Propose(t, func() []Name { return nil })
}
