package stance

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// attitudeRows are articles, and who in them is for (+) or against (-) whom, in
// which sentences.
var attitudeRows = []struct {
	name, text string
	want       []string
	known      bool // it is read otherwise so far
}{
	{name: "nobody", text: "It rained all week."},
	{name: "one", text: "Paula Keller criticised the price of the bridge."},
	{name: "against", text: "Paula Keller accused Anton Roth of lying to the court.", want: []string{"Paula Keller - Anton Roth: 1"}},
	{name: "for", text: "Paula Keller endorsed Anton Roth on Tuesday.", want: []string{"Paula Keller + Anton Roth: 1"}},
	{name: "beside each other", text: "Paula Keller and Anton Roth arrived in Oslo."},
	{name: "twice", text: "Paula Keller accused Anton Roth of fraud. The hall was full. Keller later condemned Roth over the strike.",
		want: []string{"Paula Keller - Anton Roth: 1 3"}},
	{name: "pronoun", text: "Paula Keller spoke for an hour. She accused Anton Roth of fraud.",
		want: []string{"Paula Keller - Anton Roth: 2"}},
	{name: "one way and the other", text: "Paula Keller accused Anton Roth of fraud. Roth denounced Keller as a liar.",
		want: []string{"Paula Keller - Anton Roth: 1", "Anton Roth - Paula Keller: 2"}},
	{name: "first for, then against", text: "In May, Paula Keller endorsed Anton Roth. In June, Keller accused Roth of fraud.",
		want: []string{"Paula Keller + Anton Roth: 1", "Paula Keller - Anton Roth: 2"}},
	{name: "of three", text: "Paula Keller praised Anton Roth. Roth condemned Norway over the quota.",
		want: []string{"Paula Keller + Anton Roth: 1", "Anton Roth - Norway: 2"}},
	{name: "countries", text: "Russia condemned Norway over the sanctions.", want: []string{"Russia - Norway: 1"}},
	{name: "passive", text: "Anton Roth was accused of fraud by Paula Keller.", want: []string{"Paula Keller - Anton Roth: 1"}},
	{name: "thanks", text: "Paula Keller thanked Anton Roth for saving the harbour.", want: []string{"Paula Keller + Anton Roth: 1"}},
	{name: "refusal", text: "Paula Keller refused to back Anton Roth.", want: []string{"Paula Keller - Anton Roth: 1"}},
	{name: "said in a quotation", text: "“Anton Roth is a crook and a bully,” Paula Keller said.", want: []string{"Paula Keller - Anton Roth: 1"}},
	{name: "said in other words", text: "Paula Keller said Anton Roth was unfit for office.", want: []string{"Paula Keller - Anton Roth: 1"}},
	{name: "sanctions", text: "Norway imposed sanctions on Russia.", want: []string{"Norway - Russia: 1"}},
	{name: "allies", text: "Sweden signed a defence pact with Norway.", want: []string{"Sweden + Norway: 1"}, known: true},
	{name: "a suit", text: "The Ferry Workers Union sued Acme Steel over unpaid wages.", want: []string{"Ferry Workers Union - Acme Steel: 1"}},
	{name: "a meeting", text: "Paula Keller met Anton Roth in Oslo."},
	{name: "a third reports", text: "Paula Keller said that Norway had attacked Russia.", want: []string{"Norway - Russia: 1"}, known: true},
	{name: "nobody doubts", text: "Nobody doubts that Paula Keller trusts Anton Roth.", want: []string{"Paula Keller + Anton Roth: 1"}, known: true},
	{name: "two at once", text: "Paula Keller thanked Anton Roth and Ida Lund for their help.",
		want: []string{"Paula Keller + Anton Roth: 1", "Paula Keller + Ida Lund: 1"}},
	{name: "two hold it", text: "Paula Keller and Ida Lund accused Anton Roth of fraud.",
		want: []string{"Paula Keller - Anton Roth: 1", "Ida Lund - Anton Roth: 1"}},
	{name: "twice in a sentence", text: "Paula Keller accused Anton Roth of fraud, and she called Roth a liar.",
		want: []string{"Paula Keller - Anton Roth: 1"}},
	{name: "each other in a sentence", text: "Paula Keller condemned Anton Roth, and Roth denounced Keller as a liar.",
		want: []string{"Paula Keller - Anton Roth: 1", "Anton Roth - Paula Keller: 1"}},
	{name: "for one, against another", text: "Paula Keller praised Anton Roth but condemned Ida Lund.",
		want: []string{"Paula Keller + Anton Roth: 1", "Paula Keller - Ida Lund: 1"}},
	{name: "himself", text: "Anton Roth said Roth was a fool."},
}

func TestAttitudes(t *testing.T) {
	for _, r := range attitudeRows {
		x := sentence.Parse(r.text)
		index := entity.Find(x)
		quotations := quote.Extract(x, index)
		index = quote.Resolve(x, index, quotations)
		var got []string
		for _, a := range (Detector{}).Attitudes(x, index, quotations) {
			sign := "+"
			if a.Polarity < 0 {
				sign = "-"
			}
			var numbers []string
			for _, e := range a.Evidence {
				for k, s := range x.Sentences() {
					if s == e {
						numbers = append(numbers, fmt.Sprint(k+1))
					}
				}
			}
			got = append(got, fmt.Sprintf("%s %s %s: %s", index.Entity(a.Holder).Name, sign, index.Entity(a.Target).Name, strings.Join(numbers, " ")))
			if a.Polarity*a.Polarity != 1 || a.Confidence < 0.5 || a.Confidence > 1 {
				t.Errorf("%s: polarity %d, confidence %v", r.name, a.Polarity, a.Confidence)
			}
		}
		diff := cmp.Diff(r.want, got)
		switch {
		case r.known && diff == "":
			t.Errorf("%s is right now: take the mark off", r.name)
		case !r.known && diff != "":
			t.Errorf("%s (-want +got):\n%s", r.name, diff)
		}
	}
}

// TestAttitudesAddUp: what a second sentence shows too is the surer for it.
func TestAttitudesAddUp(t *testing.T) {
	const once = "Paula Keller accused Anton Roth of fraud. "
	last := 0.0
	for n := range 4 {
		x := sentence.Parse(strings.Repeat(once, n+1))
		got := (Detector{}).Attitudes(x, entity.Find(x), nil)
		if len(got) != 1 {
			t.Fatalf("%d sentences: %+v", n+1, got)
		}
		first := got[0].Confidence
		if first <= last || first > 1 {
			t.Errorf("%d sentences: confidence %v, of one less %v", n+1, first, last)
		}
		last = first
	}
}

// TestUnresolvedHolder: why a mention means nobody is handed on to the stance.
func TestUnresolvedHolder(t *testing.T) {
	const text = "They oppose the tax."
	for _, c := range []struct{ reason, want string }{
		{"two candidates", "two candidates"},
		{"", noReferent},
	} {
		x := &entity.Index{Mentions: []entity.Mention{{
			ID: 1, Span: sentence.Span{Start: 0, End: 4}, Kind: entity.Person, Form: entity.Pronoun, Unresolved: c.reason,
		}}}
		got := Detect(sentence.Parse(text), x, nil)
		if len(got) != 1 || got[0].Holder != 0 || got[0].Unresolved != c.want {
			t.Errorf("%q: %+v, want it unresolved: %q", c.reason, got, c.want)
		}
	}
}

// TestUnresolvedSpeaker: so is why a quotation has no speaker.
func TestUnresolvedSpeaker(t *testing.T) {
	const text = "“We oppose the tax,” he said."
	content := sentence.Span{Start: 0, End: strings.Index(text, " he")}
	for _, c := range []struct{ reason, want string }{
		{"two candidates", "two candidates"},
		{"", noSpeaker},
	} {
		q := quote.Quotation{ID: 1, Speech: true, Class: quote.Say, Form: quote.Direct, Content: []sentence.Span{content}, Unresolved: c.reason}
		got := Detect(sentence.Parse(text), nil, []quote.Quotation{q})
		if len(got) != 1 || got[0].Holder != 0 || got[0].Unresolved != c.want {
			t.Errorf("%q: %+v, want it unresolved: %q", c.reason, got, c.want)
		}
	}
}

// TestOwnLists: a caller may change the lists of one stance without changing
// those of another that the same words show.
func TestOwnLists(t *testing.T) {
	parsed := sentence.Parse("Ida Holt and Tom Ferris oppose the tax.")
	got := Detect(parsed, entity.Find(parsed), nil)
	if len(got) != 2 {
		t.Fatalf("%+v", got)
	}
	want := got[1].Cue[0]
	got[0].Cue[0] = sentence.Span{}
	if got[1].Cue[0] != want {
		t.Error("two stances share a cue")
	}
}

// TestAttitudesOfNobody asks without entities.
func TestAttitudesOfNobody(t *testing.T) {
	if got := (Detector{}).Attitudes(sentence.Parse("Keller accused Roth."), nil, nil); got != nil {
		t.Errorf("%+v", got)
	}
}

// TestAttitudesIsLinear reads texts of many names.
func TestAttitudesIsLinear(t *testing.T) {
	for name, text := range map[string]func(n int) string{
		"sentences":    func(n int) string { return strings.Repeat("Ann Roth accused Bo Lind. ", n/26) },
		"one sentence": func(n int) string { return strings.Repeat("Ann Roth accused Bo Lind and ", n/29) },
	} {
		t.Run(name, func(t *testing.T) {
			linear(t, 8<<10, func(n int) func() {
				s := text(n)
				return func() {
					x := sentence.Parse(s)
					Detector{}.Attitudes(x, entity.Find(x), nil)
				}
			})
		})
	}
}
