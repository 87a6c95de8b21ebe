package quote

import (
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
var summit = []string{
	"that he and Russian President Vladimir Putin did not reach an agreement to resolve the war in Ukraine after a nearly three-hour summit in Alaska",
	"the meeting as “very productive.”",
	"“There were many, many points that we agreed on.”",
	"“I would say a couple of big ones that we haven’t quite got there, but we’ve made some headway. So there’s no deal until there’s a deal.”",
	"they did not reach an agreement on “probably the most significant” aspect of their meeting",
	"there is a “very good chance” of getting there",
	"that the agreements reached at the summit could be a launching pad for settling the Ukraine conflict and restoring ties between Russia and the US",
	"“I expect that today’s agreements will become a reference point, not only for solving the Ukrainian problem, but will also launch the restoration of business-like, pragmatic relations between Russia and the United States.”",
	"that the next meeting with Trump could take place in Moscow",
	"“Next time in Moscow.”",
	"that the “root causes” of the conflict must be eliminated for a lasting peace",
	"of Ukrainian drone attacks on Russian territory",
	"formally ceding any territory to Moscow",
	"he would call Zelenskyy and NATO leaders to update them on the Alaska talks",
	"“It seems Putin has bought himself more time. No ceasefire or de-escalation has been agreed upon.”",
	"Trump’s efforts",
	"about Putin’s sincerity",
	"“If Putin were serious about negotiating peace, he would not have been attacking Ukraine all day today.”",
	"he could end the war within 24 hours",
	"the task proved tougher than expected",
	"a truce will bolster his credentials as a global peacemaker",
	"that Trump might betray Ukraine by freezing the conflict and informally recognizing Russian control over a portion of its territory",
	"he was not there to negotiate for Ukraine but to get both sides to the negotiating table",
	"that he would let Ukraine decide on any possible territorial concessions",
}

// A damaged claim is what became of a quotation, and what Locate should say.
type damaged struct {
	claim string
	match Match
	spans []string
}

// damages are the ways in which quotations are damaged. Each is given the
// quotation without marks around it, and those of the whole article; it
// returns nothing where it cannot be done.
var damages = []struct {
	name string
	do   func(q string, k int) (damaged, bool)
}{
	{"straight marks", func(q string, k int) (damaged, bool) {
		claim := strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "‘", "'").Replace(q)
		if claim == q {
			return damaged{`"` + q + `"`, Exact, []string{q}}, true
		}
		return damaged{`"` + claim + `"`, Typographic, []string{q}}, true
	}},
	{"lost mark", func(q string, k int) (damaged, bool) {
		at := strings.IndexAny(q, "“”")
		if at < 0 {
			return damaged{"“" + q, Exact, []string{q}}, true
		}
		claim := q[:at] + q[at+len("“"):]
		if strings.ContainsAny(claim, "“”") && strings.HasSuffix(q, "”") {
			q = strings.TrimSuffix(q, "”") // now a mark without a partner
		}
		return damaged{claim, Typographic, []string{q}}, true
	}},
	{"no-break spaces", func(q string, k int) (damaged, bool) {
		return damaged{strings.ReplaceAll(q, " ", "\u00A0"), Typographic, []string{q}}, true
	}},
	{"kind of dash", func(q string, k int) (damaged, bool) {
		claim := strings.ReplaceAll(q, "-", "–")
		return damaged{claim, Typographic, []string{q}}, claim != q
	}},
	{"dropped word", func(q string, k int) (damaged, bool) {
		words := strings.Split(q, " ")
		if len(words) < 4 || !isBare(words[len(words)/2]) {
			return damaged{}, false
		}
		at := len(words) / 2
		return damaged{strings.Join(slices.Delete(slices.Clone(words), at, at+1), " "), Altered, []string{q}}, true
	}},
	{"changed word", func(q string, k int) (damaged, bool) {
		words := strings.Split(q, " ")
		if len(words) < 3 {
			return damaged{}, false
		}
		words[len(words)/2] = "cucumber"
		return damaged{strings.Join(words, " "), Altered, []string{q}}, true
	}},
	{"ellipsis", func(q string, k int) (damaged, bool) {
		words := strings.Split(q, " ")
		n := len(words)
		if n < 5 {
			return damaged{}, false
		}
		first, last := strings.Join(words[:n/3+1], " "), strings.Join(words[n/3+2:], " ")
		return damaged{first + " … " + last, Elided, []string{strings.TrimRight(first, ".,”"), strings.TrimLeft(last, "“")}}, true
	}},
	{"brackets", func(q string, k int) (damaged, bool) {
		words := strings.Split(q, " ")
		return damaged{strings.Join(slices.Insert(slices.Clone(words), len(words)/2, "[as he put it]"), " "), Elided, []string{q}}, true
	}},
	{"two joined", func(q string, k int) (damaged, bool) {
		// The next but one: of neighbours, some are one sentence.
		other := bare(summit[(k+2)%len(summit)])
		if len(strings.Fields(q)) < 4 || len(strings.Fields(other)) < 4 {
			return damaged{}, false
		}
		return damaged{q + " " + other, Spliced, []string{strings.TrimRight(q, ".,”"), other}}, true
	}},
	{"first letter", func(q string, k int) (damaged, bool) {
		claim := strings.ToUpper(q[:1]) + q[1:]
		if claim == q {
			claim = strings.ToLower(q[:1]) + q[1:]
		}
		return damaged{claim, Typographic, []string{q}}, true
	}},
}

// bare returns a quotation without marks around it.
func bare(q string) string { return coreOf(q).In(q) }

// isBare reports whether a word has no punctuation or mark.
func isBare(word string) bool { return !strings.ContainsAny(word, ".,“”") }

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
			for k, quotation := range summit {
				if strings.Count(article, quotation) != 1 {
					t.Fatalf("%q is not in the article", quotation)
				}
				want, ok := damage.do(bare(quotation), k)
				if !ok {
					continue
				}
				n++
				found := l.Locate(Claim{Text: want.claim})
				if err := checkLocation(article, Claim{Text: want.claim}, found); err != nil {
					t.Error(err)
				}
				got := damaged{claim: want.claim, match: found.Match}
				for _, s := range found.Spans {
					got.spans = append(got.spans, s.In(article))
				}
				if diff := cmp.Diff(want, got, cmp.AllowUnexported(damaged{})); diff != "" {
					t.Errorf("(-want +got):\n%s\n%s", diff, editStrings(found, want.claim, article))
				}
			}
		})
		total += n
		t.Logf("%s: %d quotations", damage.name, n)
	}
	t.Logf("%d claims", total)
}

// TestUndamaged asks for each quotation as it stands.
func TestUndamaged(t *testing.T) {
	b, err := os.ReadFile("../seeds/alaska-summit.txt")
	if err != nil {
		t.Fatal(err)
	}
	article := string(b)
	l, _, _ := locatorOf(article)
	for _, quotation := range summit {
		found := l.Locate(Claim{Text: quotation})
		at := strings.Index(article, bare(quotation))
		want := []sentence.Span{{Start: at, End: at + len(bare(quotation))}}
		if diff := cmp.Diff(want, found.Spans); found.Match != Exact || diff != "" {
			t.Errorf("%q: %s (-want +got):\n%s", quotation, found.Match, diff)
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
