package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay/examples/internal/batch"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// An answer is a line of output.
type answer struct {
	ID          json.RawMessage   `json:"id,omitempty"` // of the claim, as it was given
	Line        int               `json:"line"`         // on which the claim stands
	Article     string            `json:"article"`
	Text        string            `json:"text"`
	Speaker     string            `json:"speaker,omitempty"`
	Stands      bool              `json:"stands"`
	Failures    []string          `json:"failures"` // those that are not accepted
	Match       quote.Match       `json:"match"`
	Attribution quote.Attribution `json:"attribution"`
	Speakers    []string          `json:"speakers"`    // whose words they are, by name
	Found       []string          `json:"found"`       // the words of the article
	Spans       []sentence.Span   `json:"spans"`       // of Found, in the article
	ClaimSpans  []sentence.Span   `json:"claim_spans"` // and what stands for it in the claim
	Source      string            `json:"source,omitempty"`
	Diff        string            `json:"diff,omitempty"`
	Edits       []edit            `json:"edits"`

	size int
	err  error
}

// An edit is a [quote.Edit] with its words.
type edit struct {
	quote.Edit
	Was string `json:"was"` // in the article
	Is  string `json:"is"`  // in the claim
}

// acceptable are the failures that may be accepted.
var acceptable = []string{"elided", "altered", "spliced", "negation", "number", "nobody", "unresolved"}

// parseAccepted reads the flag -accept.
func parseAccepted(list string) ([]string, error) {
	if list == "" {
		return nil, nil
	}
	accepted := strings.Split(list, ",")
	for _, f := range accepted {
		if !slices.Contains(acceptable, f) {
			return nil, fmt.Errorf("%q cannot be accepted: what can is %s", f, strings.Join(acceptable, ", "))
		}
	}
	return accepted, nil
}

// answer answers the claim of a line.
func (s *shelf) answer(line batch.Line, accepted []string) (answer, error) {
	c, err := parseClaim(line)
	if err != nil {
		return answer{}, err
	}
	articles := s.ask(c)
	if articles == nil {
		return answer{}, line.Errorf("there is no article %q", c.article)
	}
	var best *article
	var found quote.Location
	for _, a := range articles {
		a.read()
		l := a.locator.Locate(c.Claim)
		if best == nil || better(l, found) {
			best, found = a, l
		}
	}
	return newAnswer(c, best, found, accepted), nil
}

// The answers of Locate, the best first.
var (
	matches      = []quote.Match{quote.Exact, quote.Typographic, quote.Elided, quote.Altered, quote.Spliced, quote.Absent}
	attributions = []quote.Attribution{quote.Same, quote.Unasked, quote.Unresolved, quote.Nobody, quote.Other}
)

// better tells whether a is a better answer than b.
func better(a, b quote.Location) bool {
	if a.Match != b.Match {
		return slices.Index(matches, a.Match) < slices.Index(matches, b.Match)
	}
	return slices.Index(attributions, a.Attribution) < slices.Index(attributions, b.Attribution)
}

func newAnswer(c claim, a *article, l quote.Location, accepted []string) answer {
	out := answer{
		ID: c.id, Line: c.line, Article: a.id, Text: c.Text, Speaker: c.Speaker,
		Match: l.Match, Attribution: l.Attribution,
		Speakers: []string{}, Found: []string{}, Spans: l.Spans, ClaimSpans: l.ClaimSpans, Edits: []edit{},
		Diff: diff(c.Text, a.text, l),
	}
	out.Failures = slices.DeleteFunc(failures(l), func(f string) bool { return slices.Contains(accepted, f) })
	out.Stands = len(out.Failures) == 0
	for _, id := range l.Speakers {
		out.Speakers = append(out.Speakers, a.entities[id-1].Name)
	}
	if l.Quotation > 0 {
		out.Source = a.quoted[l.Quotation-1].Source.In(a.text)
	}
	for _, s := range l.Spans {
		out.Found = append(out.Found, s.In(a.text))
	}
	for _, e := range l.Edits {
		out.Edits = append(out.Edits, edit{e, e.Article.In(a.text), e.Claim.In(c.Text)})
	}
	return out
}

// failures returns what is wrong with a claim, whether accepted or not. It is
// not nil.
func failures(l quote.Location) []string {
	out := []string{}
	if l.Match != quote.Exact && l.Match != quote.Typographic {
		out = append(out, string(l.Match))
	}
	negation, number := false, false
	for _, e := range l.Edits {
		negation = negation || e.Negation
		number = number || e.Number && e.Kind != quote.Omitted && e.Kind != quote.Bracketed
	}
	if negation {
		out = append(out, "negation")
	}
	if number {
		out = append(out, "number")
	}
	switch l.Attribution {
	case quote.Other, quote.Nobody:
		out = append(out, string(l.Attribution))
	case quote.Unresolved:
		if l.Match != quote.Absent { // else there is nothing to be anybody's
			out = append(out, string(l.Attribution))
		}
	}
	return out
}

// lines writes answers as JSON lines. Each is written at once: whoever waits
// for an answer before the next question gets it.
type lines struct{ encoder *json.Encoder }

func newLines(w io.Writer) lines {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return lines{e}
}

func (l lines) write(a answer) error { return l.encoder.Encode(a) }
