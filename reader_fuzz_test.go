package hearsay_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/hostile"
	"github.com/hearsay-go/hearsay/internal/invariant"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// FuzzReader reads with options.
func FuzzReader(f *testing.F) {
	for i, text := range awkward {
		f.Add(text, uint8(i), "Mr", "said")
	}
	for i, family := range hostile.Families {
		f.Add(family.Text(200), uint8(i), "a", "he")
	}
	f.Fuzz(func(t *testing.T, text string, options uint8, word, other string) {
		reader := hearsay.Reader{
			Splitter:  sentence.Splitter{Rules: sentence.Rules(options & 1), WholeQuotations: options&2 != 0, Abbreviations: []string{word}, Starters: []string{other}},
			Extractor: quote.Extractor{Cues: map[string]quote.Class{other: quote.Say}},
			Detector:  stance.Detector{Lexicon: []stance.Entry{{Phrase: word, Class: stance.Verb, Kind: stance.Hope}}},
		}
		if options&4 != 0 {
			reader.Finder.Kinds = []entity.Kind{entity.Person, entity.Misc}
		}
		if g, err := entity.NewGazetteer(map[string]entity.Entry{word: {Kind: entity.Organization, Key: "1"}}); err == nil && options&8 != 0 {
			reader.Finder.Gazetteer = g
		}
		if err := invariant.Check(reader.Read(text)); err != nil {
			t.Fatalf("%q:\n%v", text, err)
		}
	})
}

// FuzzUnmarshal reads Articles from JSON that somebody else wrote. One that is
// read can be written, unless a text in it is not valid, and read again.
func FuzzUnmarshal(f *testing.F) {
	f.Add(readFile(f, articleFile))
	f.Add(`{"text":"a","sentences":null,"future":[{}]}`)
	f.Add(`{"mentions":[{"start":-1,"end":9e9,"entities":[0]}],"stances":[{"cue":[{}]}]}`)
	f.Add("{\"text\":\"\xff\\ud800\"}")
	f.Fuzz(func(t *testing.T, text string) {
		var article, again hearsay.Article
		if json.Unmarshal([]byte(text), &article) != nil {
			return
		}
		b, err := json.Marshal(article)
		if err != nil {
			t.Fatalf("%q cannot be written again: %v", text, err)
		}
		if err := json.Unmarshal(b, &again); err != nil {
			t.Fatalf("%s cannot be read again: %v", b, err)
		}
		if diff := cmp.Diff(article, again, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("(-read +written and read again):\n%s", diff)
		}
	})
}
