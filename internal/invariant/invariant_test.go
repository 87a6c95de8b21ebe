package invariant

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/sentence"
)

// wholeArticle returns an Article in which every field is set.
func wholeArticle(t *testing.T) *hearsay.Article {
	t.Helper()
	b, err := os.ReadFile("../../testdata/article.json")
	if err != nil {
		t.Fatal(err)
	}
	var a hearsay.Article
	if err := json.Unmarshal(b, &a); err != nil {
		t.Fatal(err)
	}
	return &a
}

func TestCheck(t *testing.T) {
	if err := Check(wholeArticle(t)); err != nil {
		t.Fatal(err)
	}
	if err := Check(hearsay.Read("")); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		want   string
		damage func(a *hearsay.Article)
	}{
		{"sentences[1]: [121:5000) is empty or outside the text", func(a *hearsay.Article) { a.Sentences[1].End = 5000 }},
		{"stances[0].evidence: [-1:3) is empty or outside", func(a *hearsay.Article) { a.Stances[0].Evidence = sentence.Span{Start: -1, End: 3} }},
		{"mentions[0]: [4:4) is empty", func(a *hearsay.Article) { a.Mentions[0].Span = sentence.Span{Start: 4, End: 4} }},
		{"quotations[0].content[0]: [15:38) cuts a character", func(a *hearsay.Article) { a.Quotations[0].Content[0].Start = 15 }},
		{"version: library \"\"", func(a *hearsay.Article) { a.Version.Library = "" }},
		{"sentences[1]: begins before the end", func(a *hearsay.Article) { a.Sentences[1] = a.Sentences[0] }},
		{"sentences[0]: begins or ends with white space", func(a *hearsay.Article) { a.Sentences[0].End++ }},
		{"entities[1]: has id 7", func(a *hearsay.Article) { a.Entities[1].ID = 7 }},
		{"entities[3]: no mention refers to", func(a *hearsay.Article) { a.Mentions[4].Entities[0] = 2 }},
		{"entities[0]: kind \"CITY\"", func(a *hearsay.Article) { a.Entities[0].Kind = "CITY" }},
		{"entities[0]: aliases: \"Bern\" is empty or there twice", func(a *hearsay.Article) { a.Entities[0].Aliases[0] = "Bern" }},
		{"entities[1]: pronoun \"I\" is not lower-cased", func(a *hearsay.Article) { a.Entities[1].Pronouns[0] = "I" }},
		{"entities[1]: role \"Minister\" covers", func(a *hearsay.Article) { a.Entities[1].Roles[0].Text = "Minister" }},
		{"mentions[1]: [0:4) stands behind [1:4)", func(a *hearsay.Article) { a.Mentions[1].Span = a.Mentions[0].Span; a.Mentions[0].Start++ }},
		{"mentions[0]: entities: no entity 9 among 4", func(a *hearsay.Article) { a.Mentions[0].Entities[0] = 9 }},
		{"mentions[4]: place: no entity -1 among 4", func(a *hearsay.Article) { a.Mentions[4].Place = -1 }},
		{"mentions[0]: entities: 1 is there twice", func(a *hearsay.Article) { a.Mentions[0].Entities = []int{1, 1} }},
		{"mentions[0]: refers to 0 entities, unresolved \"\"", func(a *hearsay.Article) { a.Mentions[0].Entities = nil }},
		{"mentions[2]: its title is part of it", func(a *hearsay.Article) { a.Mentions[2].Title = a.Mentions[2].Span }},
		{"mentions[0]: confidence 1.5", func(a *hearsay.Article) { a.Mentions[0].Confidence = 1.5 }},
		{"mentions[0]: rule \"Date line\"", func(a *hearsay.Article) { a.Mentions[0].Rule = "Date line" }},
		{"quotations[0]: covers", func(a *hearsay.Article) { a.Quotations[0].End++ }},
		{"quotations[0]: indirect with 1 spans", func(a *hearsay.Article) { a.Quotations[0].Form = "indirect" }},
		{"quotations[0]: class", func(a *hearsay.Article) { a.Quotations[0].Class = "" }},
		{"quotations[2]: parent 3 of 3", func(a *hearsay.Article) { a.Quotations[2].Parent = 3 }},
		{"quotations[0]: has no content", func(a *hearsay.Article) { a.Quotations[0].Content = nil }},
		{"quotations[0]: quoted", func(a *hearsay.Article) { a.Quotations[0].Quoted[0].End += 4 }},
		{"quotations[1]: has no speaker", func(a *hearsay.Article) { a.Quotations[1].Unresolved = "" }},
		{"quotations[0]: has speakers and is unresolved", func(a *hearsay.Article) { a.Quotations[0].Unresolved = "nobody known" }},
		{"silences[0]: its cue is not in it", func(a *hearsay.Article) { a.Silences[0].Cue = a.Mentions[0].Span }},
		{"stances[0]: no quotation 4", func(a *hearsay.Article) { a.Stances[0].Quotation = 4 }},
		{"stances[0]: polarity 2", func(a *hearsay.Article) { a.Stances[0].Polarity = 2 }},
		{"stances[0]: strength 0", func(a *hearsay.Article) { a.Stances[0].Strength = 0 }},
		{"stances[0]: kind \"love\"", func(a *hearsay.Article) { a.Stances[0].Kind = "love" }},
		{"stances[0]: the author's and has a holder", func(a *hearsay.Article) { a.Stances[0].Voice = "author" }},
		{"stances[1]: source's, holder 0, unresolved \"\"", func(a *hearsay.Article) { a.Stances[1].Unresolved = "" }},
		{"stances[0]: its cue", func(a *hearsay.Article) { a.Stances[0].Evidence = a.Mentions[0].Span }},
	}
	for _, test := range tests {
		a := wholeArticle(t)
		test.damage(a)
		if err := Check(a); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %s", err, test.want)
		}
	}
}
