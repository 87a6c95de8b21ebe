package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// collect returns the annotations of an article.
func collect(article *hearsay.Article, o options) collection {
	if o.source == "" {
		hash := sha256.Sum256([]byte(article.Text))
		o.source = "ni:///sha-256;" + base64.RawURLEncoding.EncodeToString(hash[:])
	}
	if o.id == "" {
		o.id = uuid(o.source, strings.Join(o.of, ","), article.Text)
	}
	a := annotator{article: article, document: newDocument(article.Text, o.source), base: o.id + "#"}
	var items []annotation
	for _, kind := range kinds {
		if !slices.Contains(o.of, kind) {
			continue
		}
		switch kind {
		case "quotations":
			items = append(items, a.quotations()...)
		case "mentions":
			items = append(items, a.mentions()...)
		case "stances":
			items = append(items, a.stances()...)
		}
	}
	c := collection{
		Context:   []any{annoContext, ownContext},
		ID:        o.id,
		Type:      "AnnotationCollection",
		Label:     o.label,
		Generator: agent{ID: library, Type: "Software", Name: "hearsay " + article.Version.Library},
		Total:     len(items),
	}
	if len(items) > 0 {
		c.First = &page{ID: a.base + "page-1", Type: "AnnotationPage", Items: items}
		c.Last = c.First.ID
	}
	return c
}

// uuid returns the name of a UUID of version 8 that is made of parts.
func uuid(parts ...string) string {
	hash := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(hash, "%d:%s", len(p), p)
	}
	b := hash.Sum(nil)[:16]
	b[6] = b[6]&0x0f | 0x80
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// An annotator makes annotations.
type annotator struct {
	article  *hearsay.Article
	document document
	base     string // what the ids begin with
}

func (a annotator) quotations() []annotation {
	var out []annotation
	for _, q := range a.article.Quotations {
		if isSaid(q) {
			out = append(out, a.quotation(q))
		}
	}
	return out
}

// isSaid tells whether q has an annotation.
func isSaid(q quote.Quotation) bool { return q.Speech && len(q.Content) > 0 }

func (a annotator) quotation(q quote.Quotation) annotation {
	out := annotation{
		ID: fmt.Sprintf("%squotation-%d", a.base, q.ID), Type: "Annotation", Motivation: "describing",
		Confidence: rounded(q.Confidence), Rule: q.Rule,
	}
	for _, s := range q.Content {
		out.Target = append(out.Target, a.document.part(s))
	}
	who := a.names(q.Speakers)
	if who == "" {
		who = words(q.Source, a.article.Text, "somebody")
	}
	said := fmt.Sprintf("%s: %s (%s)", who, words(q.Cue.Span, a.article.Text, "says"), q.Form)
	out.Body = append(out.Body, describing(said))
	for _, id := range q.Speakers {
		out.Body = append(out.Body, a.link("speaker", id))
	}
	if !q.Source.IsZero() {
		out.Body = append(out.Body, a.part("source", q.Source))
	}
	if !q.Cue.IsZero() {
		out.Body = append(out.Body, a.part("cue", q.Cue.Span))
	}
	out.Body = append(out.Body, tag("form", string(q.Form)), tag("class", string(q.Class)))
	if q.Parent != 0 && isSaid(a.article.Quotations[q.Parent-1]) {
		out.Body = append(out.Body, resource{
			Type: "SpecificResource", Role: "inside", Purpose: "linking", Source: fmt.Sprintf("%squotation-%d", a.base, q.Parent),
		})
	}
	return out
}

func (a annotator) mentions() []annotation {
	var out []annotation
	for _, m := range a.article.Mentions {
		if len(m.Entities) == 0 {
			continue // there is no identity to assign
		}
		n := annotation{
			ID: fmt.Sprintf("%smention-%d", a.base, m.ID), Type: "Annotation", Motivation: "identifying",
			Target: []resource{a.document.part(m.Span)}, Confidence: rounded(m.Confidence), Rule: m.Rule,
		}
		n.Body = append(n.Body, describing(a.names(m.Entities)))
		for _, id := range m.Entities {
			entity := a.link("entity", id)
			entity.Purpose = "identifying"
			n.Body = append(n.Body, entity)
		}
		n.Body = append(n.Body, tag("kind", string(m.Kind)), tag("form", string(m.Form)))
		out = append(out, n)
	}
	return out
}

func (a annotator) stances() []annotation {
	var out []annotation
	for _, s := range a.article.Stances {
		out = append(out, a.stance(s))
	}
	return out
}

func (a annotator) stance(s stance.Stance) annotation {
	out := annotation{
		ID: fmt.Sprintf("%sstance-%d", a.base, s.ID), Type: "Annotation", Motivation: "classifying",
		Target: []resource{a.document.part(s.Evidence)}, Confidence: rounded(s.Confidence), Rule: s.Rule,
	}
	holder := "the article"
	if s.Voice == stance.Source {
		if holder = words(s.HolderSpan, a.article.Text, "somebody"); s.Holder != 0 {
			holder = a.names([]int{s.Holder})
		}
	}
	shown := fmt.Sprintf("%s: %s", holder, s.Kind)
	if !s.Target.IsZero() {
		shown += ", toward: " + s.Target.In(a.article.Text)
	}
	out.Body = append(out.Body, describing(shown), tag("kind", string(s.Kind)))
	if s.Holder != 0 {
		out.Body = append(out.Body, a.link("holder", s.Holder))
	}
	if !s.Target.IsZero() {
		out.Body = append(out.Body, a.part("target", s.Target))
	}
	for _, c := range s.Cue {
		out.Body = append(out.Body, a.part("cue", c))
	}
	return out
}

// describing returns a body for people.
func describing(text string) resource {
	return resource{Type: "TextualBody", Purpose: "describing", Value: strings.Join(strings.Fields(text), " "), Format: "text/plain", Language: "en"}
}

// tag returns a body for programs.
func tag(role, value string) resource {
	return resource{Type: "TextualBody", Role: role, Purpose: "classifying", Value: value, Format: "text/plain"}
}

// part returns a body that is a part of the article.
func (a annotator) part(role string, s sentence.Span) resource {
	r := a.document.part(s)
	r.Role, r.Purpose = role, "describing"
	return r
}

// link returns a body that is an entity.
func (a annotator) link(role string, id int) resource {
	e := a.article.Entities[id-1]
	to := agent{ID: fmt.Sprintf("%sentity-%d", a.base, id)}
	switch e.Kind {
	case entity.Person:
		to.Type, to.Name = "Person", e.Name
	case entity.Organization:
		to.Type, to.Name = "Organization", e.Name
	default:
		to.Label = e.Name
	}
	return resource{Type: "SpecificResource", Role: role, Purpose: "linking", Source: to}
}

// rounded returns a confidence with as many digits as mean anything.
func rounded(confidence float64) float64 { return math.Round(confidence*1000) / 1000 }

// names returns the names of entities, or "" if there are none.
func (a annotator) names(ids []int) string {
	var names []string
	for _, id := range ids {
		names = append(names, a.article.Entities[id-1].Name)
	}
	return strings.Join(names, " and ")
}

// words returns the words at s or, if s is none, others.
func words(s sentence.Span, text, others string) string {
	if s.IsZero() {
		return others
	}
	return s.In(text)
}
