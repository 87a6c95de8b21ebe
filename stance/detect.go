package stance

import (
	"slices"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A Detector finds stances. Its zero value is ready to use. It is safe for
// concurrent use.
type Detector struct {
	// Lexicon adds entries to the word lists. An entry takes the place of what
	// the lists have of the same phrase in the same class.
	Lexicon []Entry
}

// Detect is [Detector.Detect] of the zero Detector.
func Detect(t *sentence.Text, x *entity.Index, quotations []quote.Quotation) []Stance {
	return Detector{}.Detect(t, x, quotations)
}

// Detect returns the stances that t shows, in order of their cues. x tells who
// is mentioned, the quotations whose words are whose; either may be nil, and
// then holders stay spans.
func (d Detector) Detect(t *sentence.Text, x *entity.Index, quotations []quote.Quotation) []Stance {
	r := d.reader(t, x, quotations)
	for k := range t.Sentences() {
		r.readSentence(k)
	}
	for i := range r.stances {
		r.stances[i].ID = i + 1
	}
	return r.stances
}

// reader returns a reader of t.
func (d Detector) reader(t *sentence.Text, x *entity.Index, quotations []quote.Quotation) *reader {
	return &reader{
		clauses: clauses{text: t.String()},
		source:  t,
		coarse:  words.Coarse(t),
		fine:    words.Of(t),
		own:     newOwn(d.Lexicon),
		index:   x,
		voices:  newVoices(quotations),
	}
}

// A reader collects the stances of a text, sentence by sentence.
type reader struct {
	clauses
	source   *sentence.Text
	coarse   *words.CoarseWords
	fine     *words.Words
	own      own
	index    *entity.Index
	voices   *voices
	sentence sentence.Span
	names    []entity.Mention // of the sentence
	holders  []holder
	stances  []Stance
	before   int             // how many stances the sentences before have
	marked   []sentence.Span // what stands between quotation marks, if somebody has asked
}

// readSentence adds the stances of sentence k.
func (r *reader) readSentence(k int) {
	lo, hi := r.coarse.Sentence(k)
	tagged := r.fine.Tagged(k)
	first, _ := r.fine.Sentence(k)
	last := func(w int) int { // the last part of word w, counted in the sentence
		_, end := r.coarse.Parts(lo + w)
		return end - 1 - first
	}
	r.tree.begin(func() words.Tree { return r.fine.Parsed(k) })
	r.read(r.source.Sentences()[k], r.coarse.Tokens[lo:hi], func(w *word, i int) {
		w.tag = tagged.Tag(last(i))
		if r.own != nil {
			r.own.apply(w, tagged.Lemma(last(i)))
		}
	})
}

// read adds the stances of one sentence, s.
func (r *reader) read(s sentence.Span, tokens []words.Token, analyse func(w *word, i int)) {
	r.sentence = s
	r.names = r.names[:0]
	for _, m := range r.index.Within(s) {
		if m.Form == entity.Name {
			r.names = append(r.names, m)
		}
	}
	r.readWords(tokens, analyse, r.names)
	r.readChunks()
	r.findSubjects()
	r.before = len(r.stances)
	for i := range r.groups {
		r.verbStance(&r.groups[i])
	}
	for i := range r.words {
		r.nounStance(i)
		r.partisanStance(i)
		r.adjectiveStance(i)
	}
	for i := range r.groups {
		r.reportedStance(&r.groups[i])
		r.evaluation(&r.groups[i])
	}
	r.fragments()
	found := r.stances[r.before:]
	slices.SortStableFunc(found, func(a, b Stance) int { return a.Cue[0].Start - b.Cue[0].Start })
}

// A finding is a cue with all that is said of it.
type finding struct {
	rule       string
	confidence float64
	attitude   attitude
	turn       turn
	cue        []sentence.Span
	target     sentence.Span
	quotation  *quote.Quotation // whose cue it is, or nil
}

// add adds a stance of each holder.
func (r *reader) add(f finding, holders []holder) {
	at := f.cue[0].Start
	q := r.voices.at(at)
	if q != nil && !q.Speech {
		return
	}
	sources := r.voices.sources(q)
	if f.quotation != nil {
		q, sources = f.quotation, r.voices.sources(r.voices.around(f.quotation))
	}
	if sources == nil {
		sources = []int{}
	}
	from := len(r.stances)
	for _, h := range holders {
		s := Stance{
			Voice:      Source,
			HolderSpan: h.span,
			Target:     f.target,
			Cue:        f.cue,
			Evidence:   r.sentence,
			Sources:    sources,
			Confidence: f.confidence,
			Rule:       f.rule,
		}
		s.TargetEntity = targetEntity(r.index, f.target)
		if q != nil {
			s.Quotation = q.ID
		}
		f.turn.apply(&s, f.attitude)
		if r.isAuthor(h) {
			s.Voice, s.HolderSpan = Author, sentence.Span{}
			r.append(s, from)
			continue
		}
		if len(h.entities) == 0 {
			s.Unresolved = h.unresolved
			r.append(s, from)
			continue
		}
		for _, id := range h.entities {
			s.Holder = id
			r.append(s, from)
		}
	}
}

// append appends s, a stance of the finding whose stances begin at from. A caller
// may change its lists: only the first has those of the finding.
func (r *reader) append(s Stance, from int) {
	if len(r.stances) > from {
		s.Cue, s.Sources = slices.Clone(s.Cue), slices.Clone(s.Sources)
	}
	r.stances = append(r.stances, s)
}
