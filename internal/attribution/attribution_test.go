package attribution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/internal/growth"
	"github.com/hearsay-go/hearsay/internal/mark"
	"github.com/hearsay-go/hearsay/internal/model"
	"github.com/hearsay-go/hearsay/sentence"
)

// TestModel checks that the model is whole, and no larger than the budget for
// it.
func TestModel(t *testing.T) {
	const budget = 1_200_000 // bytes
	if err := weights.Check(); err != nil {
		t.Error(err)
	}
	if weights.Len() == 0 || weights.Classes() != 1 {
		t.Errorf("%d features, %d classes", weights.Len(), weights.Classes())
	}
	if len(weights) > budget {
		t.Errorf("%d bytes, more than %d", len(weights), budget)
	}
	broken := []byte(weights)
	broken[len(broken)/2] ^= 1
	if model.Packed(broken).Check() == nil {
		t.Error("a bit is wrong, and nobody sees it")
	}
}

// read returns what the model finds in a text of one sentence without
// proposals, as "source | cue | content".
func read(text string) []string {
	var out []string
	t := sentence.Parse(text)
	for _, f := range TheReader().Find(t, mark.Pairs(text), nil, 0.3) {
		if f.IsCue*f.IsSource*f.IsContent < 0.3 {
			continue
		}
		source := "-"
		if !f.Source.IsZero() {
			source = f.Source.In(text)
		}
		var content []string
		for _, s := range f.Content {
			content = append(content, s.In(text))
		}
		out = append(out, source+" | "+f.Cue.In(text)+" | "+strings.Join(content, " // "))
	}
	return out
}

// TestFind looks at what the model finds by itself: no rule proposes anything.
func TestFind(t *testing.T) {
	for _, c := range []struct {
		text  string
		want  []string
		known bool // it is found otherwise so far
	}{
		{"Roth said that the road was open.", []string{"Roth | said | that the road was open"}, false},
		{"Roth said the road was open.", []string{"Roth | said | the road was open"}, false},
		{"The mayor of Lima promised to rebuild the pier.", []string{"The mayor of Lima | promised | to rebuild the pier"}, false},
		{"Engineers are confident the dam will last.", []string{"Engineers | confident | the dam will last"}, false},
		{"The bridge will hold, Keller believes.", []string{"Keller | believes | The bridge will hold"}, true},
		{"The road, Roth said, was open.", []string{"Roth | said | The road // was open"}, true},
		{"The storm tore the roof off the school.", nil, false},
		{"", nil, false},
	} {
		switch diff := cmp.Diff(c.want, read(c.text)); {
		case c.known && diff == "":
			t.Errorf("%q is right now: take the mark off", c.text)
		case !c.known && diff != "":
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestTeach looks at what is to be learned of a sentence.
func TestTeach(t *testing.T) {
	const text = "Roth said the road was open."
	span := func(s string) []sentence.Span {
		at := strings.Index(text, s)
		return []sentence.Span{{Start: at, End: at + len(s)}}
	}
	var cues, is, choices int
	Teach(sentence.Parse(text), nil, nil, []Gold{{span("said"), span("Roth"), span("the road was open")}}, func(c Choice) {
		if c.Features[0] == nil {
			cues++
			if c.Right[1] {
				is++
			}
			return
		}
		choices++
		right := 0
		for _, r := range c.Right {
			if r {
				right++
			}
		}
		if right != 1 {
			t.Errorf("%d of %d candidates are right", right, len(c.Right))
		}
	})
	if is != 1 || cues < 1 || choices != 2 {
		t.Errorf("%d words may be cues, %d are; %d choices of sources and contents", cues, is, choices)
	}
}

func TestLinear(t *testing.T) {
	for name, unit := range map[string]string{
		"sentences": "Roth said that the road was open. ",
		"one":       "Roth said that ",
		"marks":     "“Roth said ",
		"nouns":     "the claim of the view of ",
	} {
		find := func(n int) func() {
			text := strings.Repeat(unit, n/len(unit))
			t, pairs := sentence.Parse(text), mark.Pairs(text)
			return func() { TheReader().Find(t, pairs, nil, 0.3) }
		}
		growth.Linear(t, name, find(10_000), find(10_000*growth.Factor))
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "Roth said it rained.", "“No,” she said\xff", "said said said", "A\x00B claims that", strings.Repeat("he says ", 300)} {
		f.Add(s, uint(1), uint(3), uint(5))
	}
	f.Fuzz(func(t *testing.T, s string, a, b, c uint) {
		n := uint(len(s) + 1)
		cut := func(x, y uint) sentence.Span {
			return sentence.Span{Start: int(min(x%n, y%n)), End: int(max(x%n, y%n))}
		}
		proposals := []Proposal{{Cue: cut(a, b), Source: cut(b, c), Content: []sentence.Span{cut(a, c)}, Rule: 1}}
		text, pairs := sentence.Parse(s), mark.Pairs(s)
		found := TheReader().Find(text, pairs, proposals, 0.1)
		at := 0
		for _, f := range found {
			if f.Cue.Start < at || f.Cue.End > len(s) || f.Cue.Start >= f.Cue.End {
				t.Fatalf("%q: cue %v behind %d", s, f.Cue, at)
			}
			at = f.Cue.End
			for _, p := range append(f.Content, f.Source) {
				if p.Start < 0 || p.Start > p.End || p.End > len(s) {
					t.Fatalf("%q: the span %v", s, p)
				}
			}
			for _, p := range []float64{f.IsCue, f.IsSource, f.IsContent, f.ProposedSource, f.ProposedContent} {
				if !(p >= 0 && p <= 1) {
					t.Fatalf("%q: a probability of %v", s, p)
				}
			}
		}
		if diff := cmp.Diff(found, TheReader().Find(sentence.Parse(s), pairs, proposals, 0.1)); diff != "" {
			t.Fatalf("%q: read again (-first +second):\n%s", s, diff)
		}
	})
}
