package hearsay_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// What a careful reader finds in testdata/ferry-strike.txt. Rows marked known
// are those that the library gets wrong; the test fails when one of them comes
// right, so that the mark is taken off.

var annotatedEntities = []struct {
	name  string
	kind  entity.Kind
	role  string // one of its roles, or ""
	known bool
}{
	{name: "Norrland", kind: entity.Location},
	{name: "Ingrid Halvorsen", kind: entity.Person, role: "Transport Minister"},
	{name: "Tomas Brekke", kind: entity.Person, role: "president of the Norrland Seafarers’ Union", known: true},
	{name: "Norrland Seafarers’ Union", kind: entity.Organization},
	{name: "Lena Aas", kind: entity.Person},
	{name: "Coastlines", kind: entity.Organization, known: true},
	{name: "Piotr Nowak", kind: entity.Person, role: "Chief Executive"},
	{name: "Lunda", kind: entity.Location},
	{name: "Sofie Dahl", kind: entity.Person, role: "Mayor"},
	{name: "Karl-Erik Moen", kind: entity.Person, role: "Opposition leader"},
	{name: "Astrid Vik", kind: entity.Person, role: "Prime Minister"},
	{name: "Gunnar Lie", kind: entity.Person},
	{name: "Marit", kind: entity.Person},
	{name: "Oslo", kind: entity.Location},
}

var annotatedQuotations = []struct {
	speaker string // "": somebody without a name
	form    quote.Form
	content string // words of the content
	known   bool
}{
	{speaker: "Ingrid Halvorsen", form: quote.Mixed, content: "the government had made “a fair and final offer” and would not return to the table until the ferries were running again"},
	{speaker: "Ingrid Halvorsen", form: quote.Direct, content: "“We have gone as far as we can,”"},
	{speaker: "Ingrid Halvorsen", form: quote.Direct, content: "“The union walked out at two in the morning. I am deeply disappointed.”"},
	{speaker: "Tomas Brekke", form: quote.Indirect, content: "the minister had refused to discuss night shifts"},
	{speaker: "Tomas Brekke", form: quote.Direct, content: "“She never opened the folder,”"},
	{speaker: "Tomas Brekke", form: quote.Direct, content: "“Our members are exhausted, and an exhausted crew is a danger to everyone on board."},
	{speaker: "Tomas Brekke", form: quote.Direct, content: "“We want a contract that lets people sleep. That is all.”"},
	{speaker: "Lena Aas", form: quote.Direct, content: "“Our numbers come from the payroll,”"},
	{speaker: "Coastlines", form: quote.Indirect, content: "38 of 41 ferries stayed in port"},
	{speaker: "Sofie Dahl", form: quote.Indirect, content: "that the clinic could run out of insulin by the weekend"},
	{speaker: "Sofie Dahl", form: quote.Indirect, content: "that the army fly in medicine"},
	{speaker: "Sofie Dahl", form: quote.Direct, content: "“I asked the minister, ‘Who is going to help us?’ and she had no answer,”"},
	{speaker: "Karl-Erik Moen", form: quote.Mixed, content: "the government’s stance “cold-hearted.”"},
	{speaker: "Karl-Erik Moen", form: quote.Indirect, content: "He doubts that Halvorsen can stay in office"},
	{speaker: "Astrid Vik", form: quote.Indirect, content: "to call both sides before Sunday"},
	{speaker: "Astrid Vik", form: quote.Indirect, content: "the quarrel will be over by then"},
	{speaker: "", form: quote.Mixed, content: "Vik feared a long strike and believed the union would hold out for “weeks, not days.”"},
	{speaker: "Gunnar Lie", form: quote.Direct, content: "“A plague on the lot of them,”"},
	{speaker: "Marit", form: quote.Direct, content: "“They should be locked in a room,”"},
	{speaker: "Marit", form: quote.Direct, content: "“and the ferries should sail.”"},
}

var annotatedSilences = []struct {
	holder string
	kind   quote.SilenceKind
	cue    string
	known  bool
}{
	{holder: "Coastlines", kind: quote.Declined, cue: "declined to comment", known: true},
	{holder: "Piotr Nowak", kind: quote.Withheld, cue: "did not say"},
	{holder: "", kind: quote.NoReaction, cue: "no immediate reaction"},
}

var annotatedStances = []struct {
	holder string
	kind   stance.Kind
	cue    string // a word of it
	known  bool
}{
	{holder: "Tomas Brekke", kind: stance.Reject, cue: "rejected"},
	{holder: "Lena Aas", kind: stance.Deny, cue: "denied"},
	{holder: "Sofie Dahl", kind: stance.Warn, cue: "warned"},
	{holder: "Sofie Dahl", kind: stance.Demand, cue: "demanded"},
	{holder: "Karl-Erik Moen", kind: stance.Support, cue: "supported"},
	{holder: "Karl-Erik Moen", kind: stance.Doubt, cue: "doubts"},
	{holder: "Astrid Vik", kind: stance.Support, cue: "backed"},
	{holder: "Astrid Vik", kind: stance.Commit, cue: "promised"},
	{holder: "Astrid Vik", kind: stance.Hope, cue: "hopes"},
	{holder: "Astrid Vik", kind: stance.Fear, cue: "feared"},
	{holder: "Astrid Vik", kind: stance.Believe, cue: "believed"},
	{holder: "Marit", kind: stance.Agree, cue: "agreed"},
}

func TestAnnotated(t *testing.T) {
	a := hearsay.Read(readFile(t, "testdata/ferry-strike.txt"))
	right, rows := 0, 0
	row := func(known bool, name, want, got string) {
		rows++
		switch diff := cmp.Diff(want, got); {
		case diff == "" && known:
			t.Errorf("%s is right now: take the mark off", name)
		case diff == "":
			right++
		case !known:
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	for _, want := range annotatedEntities {
		got := "not found"
		for _, e := range a.Entities {
			if e.Name == want.name {
				got = string(e.Kind)
				if slices.ContainsFunc(e.Roles, func(r entity.Role) bool { return r.Text == want.role }) {
					got += ", " + want.role
				}
			}
		}
		row(want.known, "entity "+want.name, join(string(want.kind), want.role), got)
	}
	for _, want := range annotatedQuotations {
		got := "not found"
		content := spanOf(t, a.Text, want.content)
		for _, q := range a.Quotations {
			if common := overlap(content, q.Content); q.Parent == 0 && 2*common >= content.Len() {
				got = join(string(q.Form), names(a, q.Speakers))
				break
			}
		}
		row(want.known, "quotation "+want.content, join(string(want.form), want.speaker), got)
	}
	for _, want := range annotatedSilences {
		got := "not found"
		cue := spanOf(t, a.Text, want.cue)
		for _, s := range a.Silences {
			if s.Cue.Overlaps(cue) {
				got = join(string(s.Kind), names(a, s.Holders))
			}
		}
		row(want.known, "silence "+want.cue, join(string(want.kind), want.holder), got)
	}
	for _, want := range annotatedStances {
		got := "not found"
		cue := spanOf(t, a.Text, want.cue)
		for _, s := range a.Stances {
			if overlap(cue, s.Cue) > 0 && s.Holder > 0 {
				got = join(string(s.Kind), names(a, []int{s.Holder}))
			}
		}
		row(want.known, "stance "+want.cue, join(string(want.kind), want.holder), got)
	}
	t.Logf("%d of %d rows right", right, rows)
}

// join returns a and b with a comma between them, if there are both.
func join(a, b string) string {
	if b == "" {
		return a
	}
	return a + ", " + b
}

// names returns the names of entities.
func names(a *hearsay.Article, ids []int) string {
	var all []string
	for _, id := range ids {
		all = append(all, a.Entities[id-1].Name)
	}
	return strings.Join(all, ", ")
}

// spanOf returns where words stand in text.
func spanOf(t *testing.T, text, words string) sentence.Span {
	t.Helper()
	at := strings.Index(text, words)
	if at < 0 {
		t.Fatalf("no %q in the text", words)
	}
	return sentence.Span{Start: at, End: at + len(words)}
}

// overlap returns how many bytes of s the spans cover.
func overlap(s sentence.Span, spans []sentence.Span) int {
	n := 0
	for _, o := range spans {
		n += max(0, min(s.End, o.End)-max(s.Start, o.Start))
	}
	return n
}
