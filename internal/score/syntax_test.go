package score

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/internal/words"
	"github.com/hearsay-go/hearsay/sentence"
)

// agreed returns a document of one sentence whose six words are marked as the
// library reads them, whatever its models are.
func agreed() treebank.Document {
	t := sentence.Parse("Don't say it rained.")
	tree := words.Of(t).Parsed(0)
	s := treebank.Sentence{Span: t.Sentences()[0]}
	for i, token := range tree.Tokens {
		s.Words = append(s.Words, treebank.Word{
			Span: token.Span(), Form: tree.Word(i),
			Lemma: tree.Lemma(i), Tag: tree.Tag(i).String(), Head: tree.Head(i) + 1, Relation: tree.Relation(i).String(),
		})
	}
	return treebank.Document{Text: t.String(), Sentences: []treebank.Sentence{s}}
}

// spoil makes the head of a word another one.
func spoil(w *treebank.Word) { w.Head = (w.Head + 1) % 6 }

func TestSyntax(t *testing.T) {
	doc := agreed()
	n := func(right int) Score { return Score{Right: right, Gold: 6, Given: 6} }
	if diff := cmp.Diff(SyntaxScore{n(6), n(6), n(6), n(6), n(6), n(6)}, Syntax(doc)); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	words := doc.Sentences[0].Words
	words[0].Tag = "AFX"
	words[1].Lemma = "no"
	spoil(&words[3])
	words[4].Relation = mainType(words[4].Relation) + ":sub"
	words[5].End-- // the full stop has no bytes then, and is nobody's head
	var got SyntaxScore
	got.Add(Syntax(doc))
	if diff := cmp.Diff(SyntaxScore{n(5), n(4), n(4), n(4), n(3), n(4)}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAttachment(t *testing.T) {
	doc := agreed()
	words := doc.Sentences[0].Words
	for i := range words {
		words[i].Relation = "dep"
	}
	words[3].Relation, words[4].Relation = "nsubj", "nsubj:sub"
	spoil(&words[3])
	var got AttachmentScore
	got.Add(Attachment(doc))
	got.Relations, got.MainRelations = Score{}, Score{} // depend on the models
	n := func(right, all int) Score { return Score{Right: right, Gold: all, Given: all} }
	want := AttachmentScore{Heads: n(5, 6), ByRelation: map[string]Score{"dep": n(4, 4), "nsubj": n(1, 2)}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestIsRelation(t *testing.T) {
	for _, c := range []struct {
		want       string
		full, main bool
	}{
		{"acl:relcl", true, true},
		{"acl", false, true},
		{"advcl", false, false},
	} {
		if full, main := isRelation(syntax.AclRelcl, c.want); full != c.full || main != c.main {
			t.Errorf("acl:relcl is %s: %v, but for the subtype %v", c.want, full, main)
		}
	}
}
