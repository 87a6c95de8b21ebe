package stance

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hearsay-go/hearsay/sentence"
)

// wholeRows hold all that is said of each stance: cue > target, the entities
// of holder and target, strength, certainty, quotation and sources.
var wholeRows = []struct {
	name, text, who string
	want            []string
}{
	{
		name: "names",
		text: `Ida Holt has long opposed Tom Ferris.`, who: `Ida Holt; Tom Ferris`,
		want: []string{`has long opposed > Tom Ferris | Ida Holt on Tom Ferris | oppose -1 strength 2 CT+ | active-verb`},
	},
	{
		name: "clause",
		text: `Ida Holt hopes that Tom Ferris will resign, but he may stay.`, who: `Ida Holt; Tom Ferris`,
		want: []string{`hopes > Tom Ferris will resign | Ida Holt on Tom Ferris | hope 1 strength 2 Uu | active-verb`},
	},
	{
		name: "noun phrase ends before the next verb",
		text: `Holt’s opposition to the pipeline cost her the seat.`, who: `Ida Holt=Holt`,
		want: []string{`opposition to > the pipeline | Ida Holt on nobody | oppose -1 strength 2 CT+ | possessive-noun`},
	},
	{
		name: "words between",
		text: `The unions called on Monday for a strike.`,
		want: []string{`called … for > a strike | nobody (described, not named) on nobody | demand 1 strength 2 Uu | active-verb`},
	},
	{
		name: "people in a place are not the place",
		text: `Fishermen in Halden oppose the quota.`, who: `Halden`,
		want: []string{`oppose > the quota | nobody (described, not named) on nobody | oppose -1 strength 2 CT+ | active-verb`},
	},
	{
		name: "hedge",
		text: `Ida Holt may reject the offer.`, who: `Ida Holt`,
		want: []string{`may reject > the offer | Ida Holt on nobody | reject -1 strength 1 PS- hedged | active-verb`},
	},
	{
		name: "negation",
		text: `Ida Holt does not support the tax.`, who: `Ida Holt`,
		want: []string{`does not support > the tax | Ida Holt on nobody | oppose -1 strength 2 CT+ negated | active-verb`},
	},
	{
		name: "negation of a negative",
		text: `Ida Holt does not oppose the tax.`, who: `Ida Holt`,
		want: []string{`does not oppose > the tax | Ida Holt on nobody | support 1 strength 1 CT+ negated | active-verb`},
	},
	{
		name: "weak negation",
		text: `Ida Holt hardly supports the tax.`, who: `Ida Holt`,
		want: []string{`hardly supports > the tax | Ida Holt on nobody | oppose -1 strength 1 PS+ negated hedged | active-verb`},
	},
	{
		name: "speaker",
		text: `<“The tax is a disgrace,”> {said} [Ida Holt].`, who: `Ida Holt`,
		want: []string{`disgrace > The tax | Ida Holt on nobody | oppose -1 strength 3 CT+ | quotation 1 of Ida Holt | spoken-judgement`},
	},
	{
		name: "another inside a quotation",
		text: `<“Tom Ferris opposes the tax,”> {said} [Ida Holt].`, who: `Ida Holt; Tom Ferris`,
		want: []string{`opposes > the tax | Tom Ferris on nobody | oppose -1 strength 2 CT+ | quotation 1 of Ida Holt | active-verb`},
	},
	{
		name: "nested sources",
		text: `[1Ida Holt] {1said} <1that [2Tom Ferris] {2insisted} <2the tax was a mistake>>.`, who: `Ida Holt; Tom Ferris`,
		want: []string{`insisted > the tax was a mistake | Tom Ferris on nobody | assert 1 strength 3 CT+ | quotation 2 of Ida Holt | active-verb`},
	},
	{
		name: "several meant by one pronoun",
		text: `They oppose the tax.`, who: `Ida Holt`,
		want: []string{`oppose > the tax | nobody (pronoun without referent) on nobody | oppose -1 strength 2 CT+ | active-verb`},
	},
	{
		name: "pronoun of whom it reports",
		text: `Ida Holt said she opposed the tax.`, who: `Ida Holt`,
		want: []string{`opposed > the tax | Ida Holt on nobody | oppose -1 strength 2 CT+ | active-verb`},
	},
	{
		name: "nobody is said to do it",
		text: `The tax was widely condemned.`,
		want: []string{`was widely condemned > The tax | nobody (nobody is said to do it) on nobody | oppose -1 strength 3 CT+ | agentless-verb`},
	},
	{
		name: "author",
		text: `The launch was a disaster.`,
		want: []string{`disaster > The launch | the author on nobody | oppose -1 strength 3 CT+ | authors-judgement`},
	},
	{
		name: "two cues",
		text: `Ida Holt described the tax as very useful.`, who: `Ida Holt`,
		want: []string{`described … useful > the tax | Ida Holt on nobody | support 1 strength 2 CT+ | described-as`},
	},
	{
		name: "object of a relative clause",
		text: `<“There were several terms that we agreed on,”> {said} [Ida Holt].`, who: `Ida Holt=we`,
		want: []string{`agreed on > several terms | Ida Holt on nobody | agree 1 strength 2 CT+ | quotation 1 of Ida Holt | active-verb`},
	},
}

func TestWhole(t *testing.T) {
	for _, r := range wholeRows {
		t.Run(r.name, func(t *testing.T) {
			text, x, stances := row{text: r.text, who: r.who}.read()
			named := func(id int) string {
				if id == 0 {
					return "nobody"
				}
				return x.Entity(id).Name
			}
			var got []string
			for _, s := range stances {
				var b strings.Builder
				for i, c := range s.Cue {
					if i > 0 {
						b.WriteString(" … ")
					}
					b.WriteString(text.Slice(c))
				}
				holder := named(s.Holder)
				if s.Voice == Author {
					holder = "the author"
				} else if s.Unresolved != "" {
					holder += " (" + s.Unresolved + ")"
				}
				fmt.Fprintf(&b, " > %s | %s on %s | %s %d strength %d %s", text.Slice(s.Target), holder, named(s.TargetEntity), s.Kind, s.Polarity, s.Strength, s.Certainty)
				if s.Negated {
					b.WriteString(" negated")
				}
				if s.Hedged {
					b.WriteString(" hedged")
				}
				if s.Quotation > 0 {
					fmt.Fprintf(&b, " | quotation %d", s.Quotation)
					for _, id := range s.Sources {
						b.WriteString(" of " + named(id))
					}
				}
				fmt.Fprintf(&b, " | %s", s.Rule)
				got = append(got, b.String())
			}
			if diff := cmp.Diff(r.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A text without people, quotations or sentences is read as well.
func TestNothing(t *testing.T) {
	if got := Detect(&sentence.Text{}, nil, nil); len(got) != 0 {
		t.Errorf("stances of an empty text: %v", got)
	}
}

func TestOpposite(t *testing.T) {
	for _, k := range []Kind{Support, Agree, Hope, Believe, Assert, Demand, Commit} {
		o := k.opposite()
		if o == k || o.opposite() != k || k.polarity() != 1 || o.polarity() != -1 {
			t.Errorf("%s and %s", k, o)
		}
	}
}
