package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPunctuate gives the words their heads and looks at those of the marks.
// A row is a sentence of word/tag/head, counted from 1; the head of a mark is
// what is wanted.
func TestPunctuate(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"full stop", "Rain/NN/2 fell/VBD/0 ././2"},
		{"comma behind what comes first", "Yesterday/RB/4 ,/,/1 rain/NN/4 fell/VBD/0 ././4"},
		{"comma before what comes last", "Rain/NN/2 fell/VBD/0 ,/,/5 which/WDT/5 helped/VBD/2 ././2"},
		{"list", "Rain/NN/8 ,/,/3 snow/NN/1 ,/,/5 hail/NN/1 and/CC/7 wind/NN/1 came/VBD/0"},
		{"apposition", "Lee/NNP/7 ,/,/4 the/DT/4 mayor/NN/1 ,/,/1 was/VBD/7 out/JJ/0 ././7"},
		{"inserted within a clause", "He/PRP/2 said/VBD/0 that/IN/9 ,/,/3 on/IN/6 Monday/NNP/9 ,/,/6 it/PRP/9 rained/VBD/2 ././2"},
		{"quotation", "“/``/4 We/PRP/4 will/MD/4 go/VB/7 ,/,/4 ”/''/4 said/VBD/0 Lee/NNP/7 ././7"},
		{"quotation at the end", "Lee/NNP/2 said/VBD/0 :/:/5 “/``/5 Go/VB/2 !/./5 ”/''/5"},
		{"brackets", "Lee/NNP/5 (/-LRB-/3 Ohio/NNP/1 )/-RRB-/3 left/VBD/0 ././5"},
		{"two tops in brackets", "It/PRP/2 (/-LRB-/5 on/IN/4 Monday/NNP/5 rained/VBD/0 )/-RRB-/5"},
		{"hyphen", "peace/NN/3 -/HYPH/1 keeping/NN/4 troops/NNS/0"},
		{"hyphen before what it joins", "Bailey/NNP/0 -/HYPH/3 Ross/NNP/1"},
		{"nothing but marks", ".../,/0 !/./1 ”/''/1"},
		{"mark in front", "—/:/2 Rain/NN/0"},
		{"unpaired", ")/-RRB-/3 Rain/NN/3 fell/VBD/0 “/``/3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s Sentence
			var want []int32
			for _, field := range strings.Fields(c.text) {
				parts := strings.Split(field, "/")
				n := len(parts)
				tag, head := parts[n-2], int32(parts[n-1][0]-'0')
				s.Add(strings.Join(parts[:n-2], "/"), false)
				s.Tags = append(s.Tags, TagOf(tag))
				want = append(want, head-1)
			}
			s.End(TheVocabulary())
			for i, h := range want {
				if s.Tags[i].IsMark() {
					h = -1
				}
				s.Heads = append(s.Heads, h)
			}
			s.collect(false)
			s.punctuate()
			if diff := cmp.Diff(want, s.Heads); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
