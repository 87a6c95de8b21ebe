package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
)

// firstPersons lists the mentions of x that stand for those who speak.
func firstPersons(text string, x *entity.Index) string {
	var out []string
	for _, m := range x.Mentions {
		if m.Rule != ruleFirstPerson {
			continue
		}
		who := speakerNames(x, m.Entities)
		if who == "" {
			who = m.Unresolved
		}
		out = append(out, fmt.Sprintf("%s=%s", m.In(text), who))
	}
	return strings.Join(out, ", ")
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
	}{
		{"I", `“I think it is late,” Roth said.`, "I=Roth"},
		{"all forms", `“I told my wife myself, and it was mine,” Roth said.`, "I=Roth, my=Roth, myself=Roth, mine=Roth"},
		{"contraction", `“I’m sure we’ll win,” Roth said.`, "I=Roth, we=Roth"},
		{"we", `“We lost our way,” Roth and Lind said.`, "We=Roth and Lind, our=Roth and Lind"},
		{"I of two", `“I lost,” Roth and Lind said.`, "I=several speakers"},
		{"unknown", `“I lost,” a man said.`, "I=speaker unknown"},
		{"the country", `“The US and us,” Roth said.`, "us=Roth"},
		{"outside marks", `I know that Roth said we lost.`, ""},
		{"mixed", `Roth said it was “my worst day” and that we lost.`, "my=Roth"},
		{"inside another", `“Lind told me ‘I am lost’ and I left,” Roth said.`, "me=Roth, I=Lind, I=Roth"},
		{"two quotations", `“I won,” Roth said. “I lost,” Lind said.`, "I=Roth, I=Lind"},
		{"turns of a transcript", "Roth: I think we lost.\n\nLind: I do not.", "I=Roth, we=Roth, I=Lind"},
		{"outside a turn", "Roth: I think we lost\n\nI was there.", ""},
		{"words nobody says", `The film “My Way” was long.`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := index(c.text, "Roth", "Lind")
			before := fmt.Sprintf("%+v", *x)
			text := sentence.Parse(c.text)
			qs := Extract(text, x)
			y := Resolve(text, x, qs)
			if got := firstPersons(c.text, y); got != c.want {
				t.Errorf("%s: %s, want %s", c.text, got, c.want)
			}
			for i, m := range y.Mentions {
				if m.ID != i+1 || i > 0 && y.Mentions[i-1].Start > m.Start {
					t.Errorf("mention %d has id %d or is out of order", i+1, m.ID)
				}
			}
			if diff := cmp.Diff(before, fmt.Sprintf("%+v", *x)); diff != "" {
				t.Errorf("the index was changed:\n%s", diff)
			}
		})
	}
}

// TestTogether resolves "we" of one of two who were told of as acting together.
func TestTogether(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		known            bool
	}{
		{name: "summit", text: `Roth and Lind met in Oslo for three hours. “We agreed on much,” Roth said.`, want: "We=Roth and Lind"},
		{name: "with", text: `After a meeting with Lind, Roth was pleased. “We made progress,” Roth said.`, want: "We=Roth and Lind"},
		{name: "he and", text: `Roth said that he and Lind did not reach an agreement. He added, “We have made progress.”`, want: "we=Roth and Lind", known: true},
		{name: "met", text: `Roth met Lind in Oslo. “We agreed on much,” Roth said.`, want: "We=Roth and Lind"},
		{name: "the other met him", text: `Roth met Lind in Oslo. “We agreed on much,” Lind said.`, want: "We=Roth and Lind", known: true},
		{name: "met, and shouted", text: `Roth met Lind in Oslo! “We agreed on much,” Roth said.`, want: "We=Roth and Lind"},
		{name: "two sentences on", text: `Roth said that he and Lind had bought the old mill. At a meeting with Lind, Roth said, “We will open in May.”`, want: "We=Roth and Lind"},
		{name: "they", text: `Roth and Lind bought the old mill. They will open it in May. “We have painted every wall,” Lind said.`, want: "We=Roth and Lind"},
		{name: "sisters sing", text: `Roth and Lind have recorded a third album together. “We fought over every song,” Roth said. “But we finished.”`, want: "We=Roth and Lind, we=Roth and Lind"},
		{name: "our and us", text: `Roth met with Lind on Monday. “Our talks were good for both of us,” Roth said.`, want: "Our=Roth and Lind, us=Roth and Lind"},
		{name: "I stays", text: `Roth and Lind met in Oslo. “I think we agreed,” Roth said.`, want: "I=Roth, we=Roth and Lind"},
		{name: "a third speaks", text: `Roth and Lind met in Oslo. “We were not asked,” Brandt said.`, want: "We=Brandt"},
		{name: "one is only named", text: `Lind lost the vote. “We won,” Roth said.`, want: "We=Roth"},
		{name: "against each other", text: `Roth ran against Lind in May. “We won,” Roth said.`, want: "We=Roth"},
		{name: "said of the other", text: `Roth met Lind in Oslo. “We cannot trust Lind,” Roth said.`, want: "We=Roth"},
		{name: "another paragraph, long ago", text: "Roth and Lind met in Oslo.\n\nThe snow fell. The trains stood still. Nobody came to the market.\n\n“We need more ploughs,” Roth said.", want: "We=Roth"},
		{name: "we of a party", text: `Roth and Lind met in Oslo. Roth leads the Greens. “In the Greens we vote by hand,” Roth said.`, want: "we=Roth", known: true},
		{name: "two meetings", text: `Roth met Lind on Monday and Brandt on Tuesday. “We agreed on much,” Roth said.`, want: "We=Roth"},
		{name: "list of three", text: `Roth, Lind and Brandt met in Oslo. “We agreed on much,” Roth said.`, want: "We=Roth and Lind and Brandt"},
		{name: "aides of the other", text: `Roth left a meeting with Lind aides. “We are ready,” Roth said.`, want: "We=Roth"},
		{name: "agrees with the other", text: `Roth agreed with Lind. “We need more ploughs,” Roth said.`, want: "We=Roth"},
		{name: "a talk with the host", text: `In an interview with Lind, Roth said, “We need more ploughs.”`, want: "We=Roth"},
		{name: "both speak", text: `Roth and Lind met in Oslo. “We agreed on much,” Roth and Lind said.`, want: "We=Roth and Lind"},
		{name: "told of apart", text: `Roth and Lind voted in Oslo. “We will win,” Roth said.`, want: "We=Roth"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := index(c.text, "Roth", "Lind", "Brandt", "he=Roth", "He=Roth")
			parsed := sentence.Parse(c.text)
			got := firstPersons(c.text, Resolve(parsed, x, Extract(parsed, x)))
			switch ok := got == c.want; {
			case c.known && ok:
				t.Error("passes though it is marked as known to fail: remove the mark")
			case !c.known && !ok:
				t.Errorf("%s: %s, want %s", c.text, got, c.want)
			}
		})
	}
}

func TestResolvePronouns(t *testing.T) {
	text := `“I won, and we will win again,” Roth said.`
	x := index(text, "Roth")
	x.Entities[0].Pronouns = []string{"she"}
	parsed := sentence.Parse(text)
	y := Resolve(parsed, x, Extract(parsed, x))
	if diff := cmp.Diff([]string{"she", "i", "we"}, y.Entities[0].Pronouns); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"she"}, x.Entities[0].Pronouns); diff != "" {
		t.Errorf("the index was changed (-want +got):\n%s", diff)
	}
}

func TestResolveNil(t *testing.T) {
	text := sentence.Parse(`“I won,” Roth said.`)
	qs := Extract(text, nil)
	for _, y := range []*entity.Index{Resolve(text, nil, qs), Resolve(text, nil, nil)} {
		if y == nil || len(y.Entities)+len(y.Mentions) > 0 {
			t.Errorf("got %+v, want an empty index", y)
		}
	}
}
