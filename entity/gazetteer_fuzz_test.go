package entity

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hearsay-go/hearsay/sentence"
)

// FuzzReadGazetteer reads lists of any content. An error names file and line;
// a list that is read finds its names.
func FuzzReadGazetteer(f *testing.F) {
	f.Add("[PERSON]\nOda Brekke\t\tmember-12\nTom Ferris\n\n# no name\nDatavine Inc.\tORGANIZATION\tfirm-7\n", "Oda Brekke left Datavine Inc.")
	f.Add("Oda\tTHING", "Oda")
	f.Add("a\tPERSON\tb\tc", "a")
	f.Add("\xff\tLOCATION\n \tNORP", "\xff")
	f.Fuzz(func(t *testing.T, list, text string) {
		g, err := ReadGazetteer(fstest.MapFS{"list.txt": {Data: []byte(list)}}, "*.txt")
		if err != nil {
			if !strings.Contains(err.Error(), "list.txt:") {
				t.Fatalf("%q: the error does not tell where: %v", list, err)
			}
			return
		}
		x := Finder{Gazetteer: g}.Find(sentence.Parse(text))
		checkIndex(t, text, x)
		for _, m := range g.Recognize(sentence.Parse(text)) {
			if reason := misfit(text, m); reason != "" {
				t.Fatalf("%+v %s", m, reason)
			}
		}
	})
}
