package hearsay_test

import (
	"encoding/json"
	"fmt"
	"hash/crc32"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/invariant"
	"github.com/hearsay-go/hearsay/sentence"
)

// TestReaderOptions checks that a Reader hands its stages on.
func TestReaderOptions(t *testing.T) {
	const text = "“It rained. We left,” she said."
	reader := hearsay.Reader{Splitter: sentence.Splitter{WholeQuotations: true}}
	if got := len(reader.Read(text).Sentences); got != 1 {
		t.Errorf("%d sentences, want 1", got)
	}
	if got := len(hearsay.Read(text).Sentences); got != 2 {
		t.Errorf("%d sentences by the zero Reader, want 2", got)
	}
}

// TestReaderFinder checks that what a caller plugs into package entity reaches
// the last stage and the JSON.
func TestReaderFinder(t *testing.T) {
	gazetteer, err := entity.NewGazetteer(map[string]entity.Entry{
		"Fjordlaks":  {Kind: entity.Organization, Key: "firm-7"},
		"Oda Brekke": {Kind: entity.Person, Key: "member-12"},
	})
	if err != nil {
		t.Fatal(err)
	}
	const text = "“It rained,” Oda Brekke of Fjordlaks said in Oslo."
	reader := hearsay.Reader{Finder: entity.Finder{Gazetteer: gazetteer, Kinds: []entity.Kind{entity.Person, entity.Organization}}}
	article := reader.Read(text)
	if err := invariant.Check(article); err != nil {
		t.Error(err)
	}
	var got []string
	for _, e := range article.Entities {
		got = append(got, e.Name+" "+e.Key)
	}
	if diff := cmp.Diff([]string{"Oda Brekke member-12", "Fjordlaks firm-7"}, got); diff != "" {
		t.Errorf("entities (-want +got):\n%s", diff)
	}
	if len(article.Quotations) != 1 || !cmp.Equal(article.Quotations[0].Speakers, []int{1}) {
		t.Errorf("quotations %+v", article.Quotations)
	}
	written := marshal(t, article)
	if want := `"key":"member-12"`; !strings.Contains(written, want) {
		t.Errorf("%s\ndoes not hold %s", written, want)
	}
	var again hearsay.Article
	if err := json.Unmarshal([]byte(written), &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(article.Entities, again.Entities); diff != "" {
		t.Errorf("read again (-written +read):\n%s", diff)
	}
	if other := marshal(t, hearsay.Read(text)); strings.Contains(other, `"key"`) {
		t.Errorf("a key that nobody gave: %s", other)
	}
}

// models are the files that were learned, of each package that has any.
var models = []struct{ name, files string }{
	{"boundary", "internal/boundary/weights.bin"},
	{"syntax", "internal/syntax/*.bin"},
	{"words", "internal/words/lemmas.bin"},
	{"names", "internal/names/*.bin"},
	{"attribution", "internal/attribution/weights.bin"},
	{"sentiment", "internal/sentiment/*.bin"},
	{"antecedents", "entity/data/antecedents.txt"},
}

// TestModelsVersion checks that models that change have a new name: that of
// their package and a checksum of all its files.
func TestModelsVersion(t *testing.T) {
	var names []string
	for _, m := range models {
		sum := crc32.NewIEEE()
		files, err := filepath.Glob(m.files) // in the order of their names
		if err != nil || len(files) == 0 {
			t.Fatalf("no files %s: %v", m.files, err)
		}
		for _, file := range files {
			data := readFile(t, file)
			fmt.Fprintf(sum, "%s %d\n%s", filepath.Base(file), len(data), data)
		}
		names = append(names, fmt.Sprintf("%s-%08x", m.name, sum.Sum32()))
	}
	want := strings.Join(names, " ")
	if got := hearsay.Read("").Version.Models; got != want {
		t.Errorf("models are %q; write into read.go:\n\tmodelsVersion  = %q", got, want)
	}
}
