package entity

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

func TestKinds(t *testing.T) {
	const text = "US President Tom Ferris met the Norwegian envoy Oda Brekke in Oslo.\n" +
		"Lima said Datavine Inc. had paid her, and she and Ferris left."
	for _, c := range []struct {
		name  string
		kinds []Kind
		want  string // the mentions, with the ids of their entities
		names string // the entities
	}{
		{
			"people", []Kind{Person},
			"US President [Tom Ferris|1] met the Norwegian envoy [Oda Brekke|2] in Oslo.\n" +
				"Lima said Datavine Inc. had paid [her|2], and [she|2] and [Ferris|1] left.",
			"Tom Ferris (US President), Oda Brekke (Norwegian envoy)",
		},
		{
			"peoples", []Kind{NORP},
			"US President Tom Ferris met the [Norwegian|1] envoy Oda Brekke in Oslo.\n" +
				"Lima said Datavine Inc. had paid her, and she and Ferris left.",
			"Norway",
		},
		{
			"places and bodies", []Kind{Organization, Location},
			"[US|1] President Tom Ferris met the Norwegian envoy Oda Brekke in [Oslo|2].\n" +
				"[Lima|3 in 4] said [Datavine Inc.|5] had paid her, and she and Ferris left.",
			"United States, Oslo, Peru, Lima, Datavine Inc.",
		},
		{
			"none of them", []Kind{Misc, "THING"},
			text,
			"",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Finder{Kinds: c.kinds}
			x := f.Find(textOf(text))
			checkIndex(t, text, x)
			got := markUp(text, x.Mentions, func(m Mention) string {
				var ids []string
				for _, id := range m.Entities {
					ids = append(ids, string(rune('0'+id)))
				}
				s := strings.Join(ids, "+")
				if m.Place > 0 {
					s += " in " + string(rune('0'+m.Place))
				}
				return s
			})
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("mentions (-want +got):\n%s", diff)
			}
			var entities []string
			for _, e := range x.Entities {
				s := e.Name
				for _, r := range e.Roles {
					s += " (" + r.Text + ")"
				}
				entities = append(entities, s)
			}
			if diff := cmp.Diff(c.names, strings.Join(entities, ", ")); diff != "" {
				t.Errorf("entities (-want +got):\n%s", diff)
			}
			linked, err := f.Link(textOf(text), Names{}.Recognize(textOf(text)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(x, linked); diff != "" {
				t.Errorf("(-Find +Link):\n%s", diff)
			}
		})
	}
}

// TestAllKinds checks that to want all kinds is to want none in particular,
// and that empty lists stay what they are.
func TestAllKinds(t *testing.T) {
	all := Finder{Kinds: kinds[:]}
	for _, rows := range [][]row{namesRows, titleRows, aliasRows, pronounRows, nominalRows, metonymRows, {{marked: ""}}} {
		for _, r := range rows {
			text := sentence.Parse(unmark(r.marked))
			if diff := cmp.Diff(Find(text), all.Find(text)); diff != "" {
				t.Errorf("%s: (-without +with):\n%s", r.name, diff)
			}
		}
	}
}
