package quote

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/sentence"
)

// summit is what a careful reader finds attributed to somebody in
// seeds/alaska-summit.txt.
var summit = []struct {
	words   string
	speaker string // as one may be called; "": nobody
}{
	{"that he and Russian President Vladimir Putin did not reach an agreement to resolve the war in Ukraine after a nearly three-hour summit in Alaska", "Donald Trump"},
	{"the meeting as “very productive.”", "Trump"},
	{"“There were many, many points that we agreed on.”", "Trump"},
	{"“I would say a couple of big ones that we haven’t quite got there, but we’ve made some headway. So there’s no deal until there’s a deal.”", "President Trump"},
	{"they did not reach an agreement on “probably the most significant” aspect of their meeting", "Trump"},
	{"there is a “very good chance” of getting there", "Trump"},
	{"that the agreements reached at the summit could be a launching pad for settling the Ukraine conflict and restoring ties between Russia and the US", "Vladimir Putin"},
	{"“I expect that today’s agreements will become a reference point, not only for solving the Ukrainian problem, but will also launch the restoration of business-like, pragmatic relations between Russia and the United States.”", "Putin"},
	{"that the next meeting with Trump could take place in Moscow", "Putin"},
	{"“Next time in Moscow.”", "Putin"},
	{"that the “root causes” of the conflict must be eliminated for a lasting peace", "Putin"},
	{"of Ukrainian drone attacks on Russian territory", ""},
	{"formally ceding any territory to Moscow", "Volodymyr Zelenskyy"},
	{"he would call Zelenskyy and NATO leaders to update them on the Alaska talks", "Donald Trump"},
	{"“It seems Putin has bought himself more time. No ceasefire or de-escalation has been agreed upon.”", "Oleksiy Honcharenko"},
	{"Trump’s efforts", "Lipavsky"},
	{"about Putin’s sincerity", "Jan Lipavsky"},
	{"“If Putin were serious about negotiating peace, he would not have been attacking Ukraine all day today.”", "Czech Foreign Minister Jan Lipavsky"},
	{"he could end the war within 24 hours", "Trump"},
	{"the task proved tougher than expected", "Trump"},
	{"a truce will bolster his credentials as a global peacemaker", "Trump"},
	{"that Trump might betray Ukraine by freezing the conflict and informally recognizing Russian control over a portion of its territory", "Zelenskyy"},
	{"he was not there to negotiate for Ukraine but to get both sides to the negotiating table", "Trump"},
	{"that he would let Ukraine decide on any possible territorial concessions", "Trump"},
}

// A damaged claim is what became of a quotation, and what Locate should say.
type damaged struct {
	claim string
	match Match
	spans []string
	edits []string // without their flags; nil: not asked
}

// damages are the ways in which quotations are damaged. Each is given a
// quotation without marks around it, and returns what can become of it.
var damages = []struct {
	name string
	do   func(q string) []damaged
}{
	{"straight marks", func(q string) []damaged {
		claim := strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "‘", "'").Replace(q)
		if claim == q {
			return []damaged{{`"` + q + `"`, Exact, []string{q}, nil}}
		}
		return []damaged{{`"` + claim + `"`, Typographic, []string{q}, nil}}
	}},
	{"lost mark", func(q string) []damaged {
		at := strings.IndexAny(q, "“”")
		if at < 0 {
			return []damaged{{"“" + q, Exact, []string{q}, nil}, {q + "”", Exact, []string{q}, nil}}
		}
		claim := q[:at] + q[at+len("“"):]
		return []damaged{{claim, Typographic, []string{withoutLoneMark(q, claim)}, nil}}
	}},
	{"no-break spaces", func(q string) []damaged {
		return []damaged{{strings.ReplaceAll(q, " ", "\u00A0"), Typographic, []string{q}, nil}}
	}},
	{"kind of dash", func(q string) (all []damaged) {
		for _, dash := range []string{"–", "—", "\u2010", "\u2011", "−"} {
			if claim := strings.ReplaceAll(q, "-", dash); claim != q {
				all = append(all, damaged{claim, Typographic, []string{q}, nil})
			}
		}
		return all
	}},
	{"dropped word", func(q string) (all []damaged) {
		words := strings.Split(q, " ")
		for at := 1; at+1 < len(words) && len(words) > 3; at++ {
			// A word with punctuation takes that along.
			if !strings.ContainsAny(words[at], ".,“”") && !strings.HasPrefix(words[at-1], words[at]) {
				all = append(all, damaged{strings.Join(slices.Delete(slices.Clone(words), at, at+1), " "), Altered, []string{q}, editsOf(fmt.Sprintf(`dropped "" "%s"`, words[at]), words[at-1:at+2]...)})
			}
		}
		return all
	}},
	{"changed word", func(q string) (all []damaged) {
		words := strings.Split(q, " ")
		for at := 1; at+1 < len(words); at++ {
			other := slices.Clone(words)
			other[at] = "cucumber"
			claim := strings.Join(other, " ")
			all = append(all, damaged{claim, Altered, []string{withoutLoneMark(q, claim)}, editsOf(fmt.Sprintf(`replaced "cucumber" "%s"`, words[at]), words[at-1:at+2]...)})
		}
		return all
	}},
	{"two changed words", func(q string) (all []damaged) {
		words := strings.Split(q, " ")
		for at := 1; at+4 < len(words); at++ {
			other := slices.Clone(words)
			other[at], other[at+2] = "cucumber", "tomato"
			claim := strings.Join(other, " ")
			edits := editsOf(fmt.Sprintf(`replaced "cucumber" "%s"`, words[at]), words[at:at+3]...)
			if edits != nil {
				edits = append(edits, fmt.Sprintf(`replaced "tomato" "%s"`, words[at+2]))
			}
			all = append(all, damaged{claim, Altered, []string{withoutLoneMark(q, claim)}, edits})
		}
		return all
	}},
	{"added words", func(q string) (all []damaged) {
		words := strings.Split(q, " ")
		for at := 2; at+1 < len(words); at++ {
			claim := strings.Join(slices.Insert(slices.Clone(words), at, "cucumber", "salad"), " ")
			all = append(all, damaged{claim, Altered, []string{withoutLoneMark(q, claim)}, editsOf(`added "cucumber salad" ""`, words[at-1:at+1]...)})
		}
		return all
	}},
	{"ellipsis", func(q string) (all []damaged) {
		words := strings.Split(q, " ")
		for at := 1; at+1 < len(words) && len(words) > 3; at++ {
			before, behind := strings.Join(words[:at], " "), strings.Join(words[at+1:], " ")
			claim := before + " … " + behind
			var edits []string
			if len(words)-at > 3 { // enough to tell where it goes on
				edits = editsOf(fmt.Sprintf(`elided "…" "%s"`, words[at]), words[at-1:at+2]...)
			}
			all = append(all, damaged{claim, Elided, []string{strings.TrimRight(before, ".,”"), withoutLoneMark(strings.TrimLeft(behind, "“"), claim)}, edits})
		}
		return all
	}},
	{"brackets", func(q string) (all []damaged) {
		words := strings.Split(q, " ")
		for at := 1; at < len(words); at++ {
			all = append(all, damaged{strings.Join(slices.Insert(slices.Clone(words), at, "[as he put it]"), " "), Elided, []string{q}, []string{`bracketed "[as he put it]" ""`}})
		}
		return all
	}},
	{"two joined", func(q string) (all []damaged) {
		for _, q2 := range summit {
			if other := bare(q2.words); other != q && len(strings.Fields(q)) > 3 && len(strings.Fields(other)) > 3 {
				all = append(all, damaged{q + " " + other, Spliced, []string{strings.TrimRight(q, ".,”"), other}, nil})
			}
		}
		return all
	}},
	{"first letter", func(q string) []damaged {
		claim := strings.ToUpper(q[:1]) + q[1:]
		if claim == q {
			claim = strings.ToLower(q[:1]) + q[1:]
		}
		return []damaged{{claim, Typographic, []string{q}, nil}}
	}},
}

// editsOf returns edit as the only one, or nil if the words around it have
// punctuation, which may be part of it.
func editsOf(edit string, words ...string) []string {
	for _, w := range words {
		if strings.ContainsAny(w, ".,-“”") {
			return nil
		}
	}
	return []string{edit}
}

// withoutLoneMark returns s without the closing mark at its end, if the claim
// has no other mark any more: that is then a mark around the claim.
func withoutLoneMark(s, claim string) string {
	if !strings.Contains(claim, "“") {
		return strings.TrimSuffix(s, "”")
	}
	return s
}

// bare returns a quotation without marks around it.
func bare(q string) string { return coreOf(q).In(q) }

// TestDamages asks for each quotation of the seed article after each damage.
func TestDamages(t *testing.T) {
	b, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		t.Fatal(err)
	}
	article := string(b)
	l, _, _ := locatorOf(article)
	total := 0
	for _, damage := range damages {
		n := 0
		t.Run(damage.name, func(t *testing.T) {
			for _, quotation := range summit {
				if strings.Count(article, quotation.words) != 1 {
					t.Fatalf("%q is not in the article", quotation.words)
				}
				for _, want := range damage.do(bare(quotation.words)) {
					n++
					found := l.Locate(Claim{Text: want.claim})
					if err := errors.Join(checkLocation(article, Claim{Text: want.claim}, found), checkEdits(article, Claim{Text: want.claim}, found)); err != nil {
						t.Error(err)
					}
					got := damaged{claim: want.claim, match: found.Match}
					for _, s := range found.Spans {
						got.spans = append(got.spans, s.In(article))
					}
					if want.edits != nil {
						got.edits = []string{}
						for _, e := range found.Edits {
							e.Negation, e.Number = false, false
							got.edits = append(got.edits, editString(e, want.claim, article))
						}
					}
					if diff := cmp.Diff(want, got, cmp.AllowUnexported(damaged{})); diff != "" {
						t.Errorf("(-want +got):\n%s\n%s", diff, editStrings(found, want.claim, article))
					}
				}
			}
		})
		total += n
		t.Logf("%s: %d claims", damage.name, n)
	}
	t.Logf("%d claims in all", total)
}

// TestUndamaged asks for each quotation as it stands, of its speaker and of
// somebody who says nothing in the article.
func TestUndamaged(t *testing.T) {
	b, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		t.Fatal(err)
	}
	article := string(b)
	l, _, _ := locatorOf(article)
	for _, q := range summit {
		at := strings.Index(article, bare(q.words))
		want := []sentence.Span{{Start: at, End: at + len(bare(q.words))}}
		for speaker, attribution := range map[string]Attribution{q.speaker: Same, "Marco Rubio": Other} {
			if q.speaker == "" {
				speaker, attribution = "", Unasked
			}
			found := l.Locate(Claim{q.words, speaker})
			if diff := cmp.Diff(want, found.Spans); found.Match != Exact || found.Attribution != attribution || diff != "" {
				t.Errorf("%q, %s: %s, %s, want %s (-want +got):\n%s", q.words, speaker, found.Match, found.Attribution, attribution, diff)
			}
		}
	}
}

func editStrings(l Location, claim, article string) string {
	var all []string
	for _, e := range l.Edits {
		all = append(all, editString(e, claim, article))
	}
	return fmt.Sprintf("%q", all)
}
