package invariant

import (
	"strings"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

func (c *checker) kind(k entity.Kind) {
	oneOf(c, "kind", k, entity.Person, entity.Location, entity.Organization, entity.NORP, entity.Misc)
}

func (c *checker) entities() {
	named := make([]bool, len(c.article.Entities)+1)
	for _, m := range c.article.Mentions {
		for _, id := range append(m.Entities[:len(m.Entities):len(m.Entities)], m.Place) {
			if 0 <= id && id < len(named) {
				named[id] = true
			}
		}
	}
	for i, e := range c.article.Entities {
		c.at("entities", i)
		c.must(e.ID == i+1, "has id %d", e.ID)
		c.must(named[i+1], "no mention refers to %q", e.Name)
		c.kind(e.Kind)
		c.must(e.Name != "", "has no name")
		c.distinct("aliases", append(e.Aliases[:len(e.Aliases):len(e.Aliases)], e.Name))
		c.distinct("pronouns", e.Pronouns)
		for _, p := range e.Pronouns {
			c.must(strings.ToLower(p) == p, "pronoun %q is not lower-cased", p)
		}
		for j, r := range e.Roles {
			c.must(r.Text == r.In(c.article.Text), "role %q covers %q", r.Text, r.In(c.article.Text))
			c.must(j == 0 || e.Roles[j-1].Start <= r.Start, "role %q is out of order", r.Text)
		}
	}
}

func (c *checker) mentions() {
	first := 0 // how many entities have been mentioned so far
	for i, m := range c.article.Mentions {
		c.at("mentions", i)
		c.must(m.ID == i+1, "has id %d", m.ID)
		c.must(!m.IsZero(), "has no span")
		if i > 0 {
			c.sorted(c.article.Mentions[i-1].Span, m.Span)
		}
		c.kind(m.Kind)
		oneOf(c, "form", m.Form, entity.Name, entity.Nominal, entity.Pronoun)
		c.ids("entities", m.Entities)
		for _, id := range append(m.Entities[:len(m.Entities):len(m.Entities)], m.Place) {
			if m.Rule == "first-person" {
				break // “I will,” said Ann: found when the entities had their ids
			}
			c.must(id <= first+1, "entity %d before %d was mentioned", id, first+1)
			first = max(first, id)
		}
		c.must((len(m.Entities) == 0) == (m.Unresolved != ""), "refers to %d entities, unresolved %q", len(m.Entities), m.Unresolved)
		if m.Place != 0 {
			c.id("place", m.Place)
		}
		c.must(m.Title.IsZero() || !m.Title.Overlaps(m.Span), "its title is part of it")
		c.confidence(m.Confidence)
		c.rule(m.Rule)
	}
}

func (c *checker) quotations() {
	for i, q := range c.article.Quotations {
		c.at("quotations", i)
		c.must(q.ID == i+1, "has id %d", q.ID)
		if i > 0 {
			c.sorted(c.article.Quotations[i-1].Span, q.Span)
		}
		c.must(q.Span == whole(q), "covers [%d:%d), its parts %v", q.Start, q.End, whole(q))
		oneOf(c, "form", q.Form, quote.Direct, quote.Mixed, quote.Indirect)
		c.must((q.Form == quote.Indirect) == (len(q.Quoted) == 0), "%s with %d spans in marks", q.Form, len(q.Quoted))
		c.must(q.Class != "" || !q.Speech, "class %q", q.Class)
		c.must(0 <= q.Parent && q.Parent < q.ID, "parent %d of %d", q.Parent, q.ID)
		c.must(q.Cue.IsZero() == (q.Cue.Lemma == ""), "cue %+v", q.Cue)
		c.must(len(q.Content) > 0, "has no content")
		c.inOrder("content", q.Content)
		c.inOrder("quoted", q.Quoted)
		for _, part := range [...]sentence.Span{q.Venue, q.Addressee, q.Manner, q.Time} {
			c.must(part.IsZero() || !part.Overlaps(q.Cue.Span), "%v, which tells where, to whom, how or when, is in its cue", part)
		}
		for _, s := range q.Quoted {
			c.must(within(s, q.Content), "quoted %v is not in its content", s)
		}
		c.ids("speakers", q.Speakers)
		c.must(len(q.Speakers) == 0 || q.Unresolved == "", "has speakers and is unresolved: %q", q.Unresolved)
		c.must(len(q.Speakers) > 0 || q.Unresolved != "" || !q.Speech, "has no speaker and no reason why")
		c.confidence(q.Confidence)
		c.confidence(q.SpeakerConfidence)
		c.rule(q.Rule)
	}
}

// whole returns the span from the first byte of source, cue and content of q
// to the last.
func whole(q quote.Quotation) sentence.Span {
	var all sentence.Span
	for _, s := range append([]sentence.Span{q.Source, q.Cue.Span}, q.Content...) {
		switch {
		case s.IsZero():
		case all.IsZero():
			all = s
		default:
			all = sentence.Span{Start: min(all.Start, s.Start), End: max(all.End, s.End)}
		}
	}
	return all
}

// within reports whether one of the outer spans contains s.
func within(s sentence.Span, outer []sentence.Span) bool {
	for _, o := range outer {
		if o.Contains(s) {
			return true
		}
	}
	return false
}

func (c *checker) silences() {
	for i, s := range c.article.Silences {
		c.at("silences", i)
		if i > 0 {
			c.must(c.article.Silences[i-1].Start <= s.Start, "is out of order")
		}
		c.must(!s.Cue.IsZero() && s.Contains(s.Cue), "its cue is not in it")
		c.must(s.About.IsZero() || s.Contains(s.About), "what it is about is not in it")
		c.ids("holders", s.Holders)
		oneOf(c, "kind", s.Kind, quote.Withheld, quote.Declined, quote.NoReaction)
	}
}

func (c *checker) stances() {
	for i, s := range c.article.Stances {
		c.at("stances", i)
		c.must(s.ID == i+1, "has id %d", s.ID)
		c.holder(s)
		if s.TargetEntity != 0 {
			c.id("target_entity", s.TargetEntity)
		}
		c.must(len(s.Cue) > 0, "has no cue")
		c.inOrder("cue", s.Cue)
		for _, cue := range s.Cue {
			c.must(s.Evidence.Contains(cue), "its cue %v is not in its evidence %v", cue, s.Evidence)
		}
		c.must(within(s.Evidence, c.article.Sentences), "its evidence %v is in no sentence", s.Evidence)
		if i > 0 && len(s.Cue) > 0 && len(c.article.Stances[i-1].Cue) > 0 {
			c.must(c.article.Stances[i-1].Cue[0].Start <= s.Cue[0].Start, "is out of order")
		}
		oneOf(c, "kind", s.Kind, stance.Support, stance.Oppose, stance.Agree, stance.Reject, stance.Hope, stance.Fear, stance.Believe,
			stance.Doubt, stance.Assert, stance.Deny, stance.Demand, stance.Warn, stance.Commit, stance.Refuse)
		oneOf(c, "certainty", s.Certainty, stance.Certain, stance.CertainNot, stance.Probable, stance.ProbableNot,
			stance.Possible, stance.PossibleNot, stance.Undetermined)
		c.must(-1 <= s.Polarity && s.Polarity <= 1, "polarity %d", s.Polarity)
		c.must(1 <= s.Strength && s.Strength <= 3, "strength %d", s.Strength)
		c.must(0 <= s.Quotation && s.Quotation <= len(c.article.Quotations), "no quotation %d", s.Quotation)
		c.ids("sources", s.Sources)
		c.confidence(s.Confidence)
		c.rule(s.Rule)
	}
}

func (c *checker) holder(s stance.Stance) {
	oneOf(c, "voice", s.Voice, stance.Author, stance.Source)
	if s.Holder != 0 {
		c.id("holder", s.Holder)
	}
	nobody := s.Voice == stance.Source && s.Holder == 0
	c.must(nobody == (s.Unresolved != ""), "%s's, holder %d, unresolved %q", s.Voice, s.Holder, s.Unresolved)
	c.must(s.Voice == stance.Source || s.Holder == 0 && s.HolderSpan.IsZero(), "the author's and has a holder")
}
