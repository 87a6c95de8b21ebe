package score

import (
	"strings"

	"github.com/hearsay-go/hearsay/internal/syntax"
	"github.com/hearsay-go/hearsay/internal/treebank"
)

// An AttachmentScore counts words whose head is right, where the words and
// sentences are given and the tags are not. Punctuation counts.
type AttachmentScore struct {
	Heads         Score // UAS
	Relations     Score // LAS: the relation is right as well
	MainRelations Score // the same without subtypes

	// Heads, of the words of each relation without its subtype.
	ByRelation map[string]Score
}

// Add counts what o has counted as well.
func (s *AttachmentScore) Add(o AttachmentScore) {
	s.Heads.Add(o.Heads)
	s.Relations.Add(o.Relations)
	s.MainRelations.Add(o.MainRelations)
	if s.ByRelation == nil {
		s.ByRelation = map[string]Score{}
	}
	for r, n := range o.ByRelation {
		n.Add(s.ByRelation[r])
		s.ByRelation[r] = n
	}
}

// Attachment measures the parser on the words of a document as the treebank
// cuts them.
func Attachment(doc treebank.Document) AttachmentScore {
	score := AttachmentScore{ByRelation: map[string]Score{}}
	var s syntax.Sentence
	for _, gold := range doc.Sentences {
		analyse(&s, gold)
		for i, w := range gold.Words {
			head := int(s.Heads[i])+1 == w.Head
			full, main := isRelation(s.Relations[i], w.Relation)
			score.Heads.Add(oneWord(head))
			score.Relations.Add(oneWord(head && full))
			score.MainRelations.Add(oneWord(head && main))
			of := score.ByRelation[mainType(w.Relation)]
			of.Add(oneWord(head))
			score.ByRelation[mainType(w.Relation)] = of
		}
	}
	return score
}

// analyse finds the tags and heads of the words of gold.
func analyse(s *syntax.Sentence, gold treebank.Sentence) {
	s.Reset()
	for i, w := range gold.Words {
		s.Add(w.Form, i > 0 && w.Start == gold.Words[i-1].End)
	}
	s.End(syntax.TheVocabulary())
	syntax.TheTagger().Tag(s)
	syntax.TheParser().Parse(s)
}

// oneWord returns the score of one word.
func oneWord(right bool) Score {
	s := Score{Gold: 1, Given: 1}
	if right {
		s.Right = 1
	}
	return s
}

// mainType returns a relation of the treebank without its subtype.
func mainType(relation string) string {
	main, _, _ := strings.Cut(relation, ":")
	return main
}
