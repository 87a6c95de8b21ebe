package annotated

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

var forms = []quote.Form{quote.Direct, quote.Mixed, quote.Indirect}

var silences = []quote.SilenceKind{quote.Withheld, quote.Declined, quote.NoReaction}

var stances = []stance.Kind{
	stance.Support, stance.Oppose, stance.Agree, stance.Reject, stance.Hope, stance.Fear, stance.Believe,
	stance.Doubt, stance.Assert, stance.Deny, stance.Demand, stance.Warn, stance.Commit, stance.Refuse,
}

// mark reads what stands below a sentence: "quotation direct | speaker | …".
func (p *parser) mark(m mark) error {
	p.below = m.below
	word, rest, _ := strings.Cut(m.line, " ")
	word, may := strings.CutSuffix(word, "?")
	fields := strings.Split(rest, " | ")
	readers := map[string]struct {
		fields int
		read   func(fields []string, may bool) error
	}{
		"quotation": {5, p.quotation},
		"words":     {1, p.words},
		"silence":   {3, p.silence},
		"stance":    {4, p.stance},
	}
	r, ok := readers[word]
	if !ok {
		return fmt.Errorf("neither quotation, words, silence nor stance: %q", word)
	}
	if len(fields) != r.fields {
		return fmt.Errorf("%d fields, want %d: %q", len(fields), r.fields, rest)
	}
	return r.read(fields, may)
}

// quotation reads "form | speakers | source | cue | content".
func (p *parser) quotation(fields []string, may bool) error {
	q := Quotation{May: may}
	var err error
	if q.Forms, err = oneOf(fields[0], forms); err != nil {
		return err
	}
	for speakers := range strings.SplitSeq(fields[1], " / ") {
		names, err := p.entities(speakers)
		if err != nil {
			return err
		}
		q.Speakers = append(q.Speakers, names)
	}
	if q.Source, err = p.either(fields[2]); err != nil {
		return err
	}
	if q.Cue, err = p.either(fields[3]); err != nil {
		return err
	}
	if q.Content, err = p.pieces(fields[4]); err != nil {
		return err
	}
	p.article.Quotations = append(p.article.Quotations, q)
	return nil
}

// words reads words that nobody says.
func (p *parser) words(fields []string, may bool) error {
	span, err := p.find(fields[0], p.sentenceStart())
	p.article.Words = append(p.article.Words, Words{span, may})
	return err
}

// silence reads "kind | holder | cue".
func (p *parser) silence(fields []string, may bool) error {
	s := Silence{May: may}
	var err error
	if s.Kinds, err = oneOf(fields[0], silences); err != nil {
		return err
	}
	for holder := range strings.SplitSeq(fields[1], " / ") {
		names, err := p.entities(holder)
		if err != nil {
			return err
		}
		s.Holders = append(s.Holders, names...)
	}
	cue, err := p.either(fields[2])
	if err != nil {
		return err
	}
	if len(cue) == 0 {
		return errors.New("a silence without a cue")
	}
	s.Cue = cue[0]
	p.article.Silences = append(p.article.Silences, s)
	return nil
}

// stance reads "kind polarity | holder | cue | target".
func (p *parser) stance(fields []string, may bool) error {
	s := Stance{May: may, Sentence: p.article.Sentences[p.below]}
	kind, zero := strings.CutSuffix(fields[0], " 0")
	if zero {
		s.Polarity = new(int)
	}
	var err error
	if s.Kinds, err = oneOf(kind, stances); err != nil {
		return err
	}
	for holder := range strings.SplitSeq(fields[1], " / ") {
		h, err := p.holder(holder)
		if err != nil {
			return err
		}
		s.Holders = append(s.Holders, h)
	}
	if s.Cue, err = p.either(fields[2]); err != nil {
		return err
	}
	if len(s.Cue) == 0 {
		return errors.New("a stance without a cue")
	}
	for _, cue := range s.Cue {
		if !s.Sentence.Contains(cue) {
			return fmt.Errorf("the cue of a stance is not in its sentence: %q", fields[2])
		}
	}
	if fields[3] != "-" {
		if s.Target, err = p.find(fields[3], p.sentenceStart()); err != nil {
			return err
		}
	}
	p.article.Stances = append(p.article.Stances, s)
	return nil
}

// holder reads who holds a stance.
func (p *parser) holder(words string) (Holder, error) {
	switch words {
	case "-":
		return Holder{}, nil
	case "author":
		return Holder{Author: true}, nil
	}
	if i, ok := p.named(words); ok {
		return Holder{Entity: p.article.Entities[i].Name}, nil
	}
	span, err := p.find(words, p.sentenceStart())
	return Holder{Words: span}, err
}

// entities reads names, parted by " + "; "-" is nobody.
func (p *parser) entities(field string) ([]string, error) {
	if field == "-" {
		return nil, nil
	}
	var names []string
	for name := range strings.SplitSeq(field, " + ") {
		i, ok := p.named(name)
		if !ok {
			return nil, fmt.Errorf("nobody is named %q", name)
		}
		names = append(names, p.article.Entities[i].Name)
	}
	return names, nil
}

// oneOf reads words of a list, parted by "/".
func oneOf[T ~string](field string, list []T) ([]T, error) {
	var out []T
	for word := range strings.SplitSeq(field, "/") {
		if !slices.Contains(list, T(word)) {
			return nil, fmt.Errorf("%q is none of %q", word, list)
		}
		out = append(out, T(word))
	}
	return out, nil
}

// sentenceStart returns the start of the sentence above the mark.
func (p *parser) sentenceStart() int { return p.article.Sentences[p.below].Start }

// either finds words of which one is right, parted by " / ", or "-", none.
func (p *parser) either(field string) ([]sentence.Span, error) {
	if field == "-" {
		return nil, nil
	}
	var out []sentence.Span
	for words := range strings.SplitSeq(field, " / ") {
		span, err := p.find(words, p.sentenceStart())
		if err != nil {
			return nil, err
		}
		out = append(out, span)
	}
	return out, nil
}

// pieces finds words that belong together, parted by " + ", one behind the
// other.
func (p *parser) pieces(field string) ([]sentence.Span, error) {
	var out []sentence.Span
	from := p.sentenceStart()
	for words := range strings.SplitSeq(field, " + ") {
		span, err := p.find(words, from)
		if err != nil {
			return nil, err
		}
		out = append(out, span)
		from = span.End
	}
	return out, nil
}
