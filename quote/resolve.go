package quote

import (
	"sort"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/lexicon"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// The rule of a mention that Resolve adds, and how sure it is beside the
// speaker.
const (
	ruleFirstPerson = "first-person"
	sureOfSingular  = 0.95
	sureOfPlural    = 0.6 // whom speakers mean by "we" besides themselves is not said
	sureOfTogether  = 0.7
)

// Resolve returns a copy of x, the index of t, in which "I", "we" and their
// forms inside the marks of quotations, and in the turns of transcripts, are mentions of those who speak there.
// "I" is one speaker. "We" is all of them; with one of two whom the sentences
// just before name as acting together (Roth and Lind met …, after a meeting with
// Lind, …) it is both; nobody else is guessed. It leaves x itself as it is. A nil
// x is an empty one.
func Resolve(t *sentence.Text, x *entity.Index, quotations []Quotation) *entity.Index {
	var found []firstPerson
	w := words.Coarse(t)
	for _, piece := range spoken(quotations) {
		for i := w.From(piece.Start); i < len(w.Tokens) && int(w.Tokens[i].End) <= piece.End; i++ {
			word := t.Slice(w.Tokens[i].Span())
			if len(word) <= maxFirstPerson && personOf(word) != 0 {
				found = append(found, firstPerson{w.Tokens[i].Span(), lexicon.Fold(word), piece.id})
			}
		}
	}
	return withFirstPersons(x, quotations, found, newCompany(t, x, quotations))
}

// maxFirstPerson is the length in bytes of the longest word for the speaker.
const maxFirstPerson = len("ourselves")

// A firstPerson is a word by which a speaker speaks of himself, and the index
// of the quotation it stands in.
type firstPerson struct {
	sentence.Span
	word      string
	quotation int
}

// personOf returns 1 if word is a form of "I", 2 if it is one of "we", else 0.
// "US" is none.
func personOf(word string) int {
	switch word {
	case "I", "i", "me", "Me", "my", "My", "mine", "Mine", "myself", "Myself":
		return 1
	case "we", "We", "us", "our", "Our", "ours", "Ours", "ourselves", "Ourselves":
		return 2
	}
	return 0
}

// spoken returns the pieces of text in marks, and the turns of transcripts,
// which need none, each with the index of the innermost quotation with words
// that somebody says, in order and not overlapping.
func spoken(quotations []Quotation) []holder {
	var all []holder
	for i, q := range quotations {
		pieces := q.Quoted
		if q.Rule == ruleTurn {
			pieces = q.Content
		}
		if !q.Speech {
			continue
		}
		for _, s := range pieces {
			all = append(all, holder{s, i})
		}
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	// Inner pieces are cut out of those around them.
	var out, open []holder
	at := 0
	emit := func(end int) {
		if n := len(open); n > 0 && at < end {
			out = append(out, holder{sentence.Span{Start: at, End: end}, open[n-1].id})
		}
		at = max(at, end)
	}
	closeTo := func(limit int) {
		for len(open) > 0 && open[len(open)-1].End <= limit {
			emit(open[len(open)-1].End)
			open = open[:len(open)-1]
		}
	}
	for _, p := range all {
		closeTo(p.Start)
		emit(p.Start)
		at = max(at, p.Start)
		open = append(open, p)
	}
	for len(open) > 0 {
		emit(open[len(open)-1].End)
		open = open[:len(open)-1]
	}
	return out
}

// withFirstPersons returns a copy of x with a mention for each of found, which
// are in order and stand in quotations.
func withFirstPersons(x *entity.Index, quotations []Quotation, found []firstPerson, c company) *entity.Index {
	out := &entity.Index{}
	if x == nil {
		return out
	}
	out.Entities = append([]entity.Entity(nil), x.Entities...)
	out.Mentions = append(make([]entity.Mention, 0, len(x.Mentions)+len(found)), x.Mentions...)
	for _, f := range found {
		if len(x.Within(f.Span)) > 0 {
			continue // taken already, as a name
		}
		q := quotations[f.quotation]
		m := entity.Mention{Span: f.Span, Kind: entity.Person, Form: entity.Pronoun, Entities: []int{}, Rule: ruleFirstPerson}
		switch n := len(q.Speakers); {
		case n == 0:
			m.Unresolved = "speaker unknown"
		case n > 1 && personOf(f.word) == 1:
			m.Unresolved = "several speakers"
		default:
			m.Entities = append(m.Entities, q.Speakers...)
			m.Kind = x.Entity(q.Speakers[0]).Kind
			sure := sureOfSingular
			if personOf(f.word) == 2 {
				sure = sureOfPlural
				if all := c.of(f.quotation); len(all) > 0 {
					m.Entities = append(m.Entities[:0], all...)
					sure = sureOfTogether
				}
			}
			m.Confidence = hundredths(q.SpeakerConfidence * sure)
			for _, id := range m.Entities {
				out.Entities[id-1].Pronouns = withPronoun(out.Entities[id-1].Pronouns, f.word)
			}
		}
		out.Mentions = append(out.Mentions, m)
	}
	sort.SliceStable(out.Mentions, func(i, j int) bool {
		a, b := out.Mentions[i], out.Mentions[j]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	for i := range out.Mentions {
		out.Mentions[i].ID = i + 1
	}
	return out
}

// withPronoun returns pronouns with word, which may be there already.
func withPronoun(pronouns []string, word string) []string {
	for _, have := range pronouns {
		if have == word {
			return pronouns
		}
	}
	return append(pronouns[:len(pronouns):len(pronouns)], word)
}
