package main

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/dataset"
	"github.com/hearsay-go/hearsay/internal/score"
	"github.com/hearsay-go/hearsay/internal/treebank"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// measureTokens measures the words of a treebank that the models have seen.
func measureTokens(data, set string) (*results, error) {
	docs, err := readTreebank(data, set)
	if err != nil {
		return nil, err
	}
	var r results
	r.add("tokens F1", score.Tokens(docs).F1())
	return &r, nil
}

// measureSyntax measures the analysis of words on a treebank: as running text,
// and the parser by itself on the words of the treebank.
func measureSyntax(data, set string) (*results, error) {
	docs, err := readTreebank(data, set)
	if err != nil {
		return nil, err
	}
	var raw score.SyntaxScore
	for _, s := range each(docs, score.Syntax) {
		raw.Add(s)
	}
	parser := attachment(docs)
	var r results
	r.add("tokens F1", raw.Tokens.F1())
	r.add("tags F1", raw.Tags.F1())
	r.add("lemmas F1", raw.Lemmas.F1())
	r.add("heads F1", raw.Heads.F1())
	r.add("heads and relations F1", raw.Relations.F1())
	r.add("heads and main relations F1", raw.MainRelations.F1())
	r.add("UAS on gold words", parser.Heads.Recall())
	r.add("LAS on gold words", parser.Relations.Recall())
	r.add("LAS on gold words, main relations", parser.MainRelations.Recall())
	return &r, nil
}

// attachment measures the parser on words that are given.
func attachment(docs []treebank.Document) score.AttachmentScore {
	var all score.AttachmentScore
	for _, s := range each(docs, score.Attachment) {
		all.Add(s)
	}
	return all
}

func readTreebank(data, set string) ([]treebank.Document, error) {
	return treebank.ReadFile(filepath.Join(data, "syntax", set+".conllu"))
}

// measureSentences measures sentences. Behind the name of the set may stand,
// after a space, the typography to read it in.
func measureSentences(data, set string) (*results, error) {
	set, variant, _ := strings.Cut(set, " ")
	docs, err := dataset.Read[dataset.Sentences](data, "sentence", set)
	if err != nil {
		return nil, err
	}
	scores := each(docs, func(d dataset.Sentences) score.Score {
		if variant != "" {
			d = d.Variant(variant)
		}
		return score.Spans(d.Sentences, sentence.Split(d.Text))
	})
	var r results
	r.add("span F1", sum(scores).F1())
	return &r, nil
}

// measureNames measures names, of the three types that all sets agree on.
func measureNames(data, set string) (*results, error) {
	rows, err := dataset.Read[dataset.Names](data, "entity", set)
	if err != nil {
		return nil, err
	}
	docs := dataset.Join(rows)
	mentions := each(docs, func(d dataset.Document) []entity.Mention { return mentionsIn(d.Text) })
	f1 := func(types ...string) float64 {
		var all score.Score
		for i, d := range docs {
			all.Add(score.Names(d, mentions[i], types...))
		}
		return all.F1()
	}
	var r results
	r.add("span and type F1", f1("PER", "LOC", "ORG"))
	r.add("PER F1", f1("PER"))
	r.add("LOC F1", f1("LOC"))
	r.add("ORG F1", f1("ORG"))
	if slices.ContainsFunc(docs, func(d dataset.Document) bool {
		return slices.ContainsFunc(d.Names, func(n dataset.Name) bool { return n.Type == "MISC" })
	}) {
		r.add("NORP and MISC F1", f1("MISC"))
	}
	return &r, nil
}

// measurePronouns measures whom pronouns mean, and those of men and women
// apart: a system that is better at one of them does harm.
func measurePronouns(data, set string) (*results, error) {
	rows, err := dataset.Read[dataset.Pronoun](data, "coref", set)
	if err != nil {
		return nil, err
	}
	scores := each(rows, func(p dataset.Pronoun) score.Score { return score.Pronoun(p, mentionsIn(p.Text)) })
	of := map[string]score.Score{}
	for i, p := range rows {
		of[p.Gender] = sum([]score.Score{of[p.Gender], scores[i]})
	}
	var r results
	r.add("pronouns F1", sum(scores).F1())
	r.add("of men F1", of["M"].F1())
	r.add("of women F1", of["F"].F1())
	return &r, nil
}

func mentionsIn(text string) []entity.Mention { return entity.Find(sentence.Parse(text)).Mentions }

// measureQuotations measures quotations and whom they are given to.
func measureQuotations(data, set string) (*results, error) {
	rows, err := dataset.Read[dataset.Quotations](data, "quote", set)
	if err != nil {
		return nil, err
	}
	given := each(rows, func(d dataset.Quotations) []dataset.Attribution {
		a := hearsay.Read(d.Text)
		return score.Attributions(a.Quotations, a.Entities)
	})
	var all score.QuotationScore
	var pronoun, named score.Score
	for i, d := range rows {
		all.Add(score.Quotations(d.Text, d.Attributions, given[i]))
		pronoun.Add(score.Speakers(d.Attributions, given[i], "hand"))
		named.Add(score.Speakers(d.Attributions, given[i], "auto"))
	}
	var r results
	r.add("att Ch+S F1", all.HalfSource.F1())
	r.add("att C F1", all.Any.F1())
	r.add("source any F1", all.Source.F1())
	r.add("cue any F1", all.Cue.F1())
	r.add("content any F1", all.Content.F1())
	for _, form := range []quote.Form{quote.Direct, quote.Mixed, quote.Indirect} {
		r.add(string(form)+" Ch+S F1", all.Forms[form].F1())
	}
	r.add("speaker, source a pronoun: right of all", pronoun.Recall())
	r.add("speaker, source a pronoun: right of found", pronoun.Precision())
	r.add("speaker, source a name: right of all", named.Recall())
	r.add("speaker, source a name: right of found", named.Precision())
	return &r, nil
}

// ploverStances are the PLOVER events that show a stance of the one who acts.
// The others are mere doings: to attack, to give aid, to investigate.
var ploverStances = map[string]bool{
	"AGREE": true, "DEMAND": true, "REJECT": true, "THREATEN": true, "PROTEST": true,
	"DISAPPROVE": true, "SANCTION": true, "SUPPORT": true, "CONCEDE": true, "COOPERATE": true,
}

// measureStances measures who holds a stance, and toward whom.
func measureStances(data, set string) (*results, error) {
	rows, err := dataset.Read[dataset.Stance](data, "stance", set)
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(row dataset.Stance) bool { return !ploverStances[row.Event] })
	given := each(rows, func(row dataset.Stance) []stance.Stance { return hearsay.Read(row.Text).Stances })
	var holder, target, polarity score.Score
	for i, row := range rows {
		h, t, p := score.Stance(row, given[i])
		holder.Add(h)
		target.Add(t)
		polarity.Add(p)
	}
	var r results
	r.add("holder overlap F1", holder.F1())
	r.add("target overlap F1", target.F1())
	r.add("polarity: right of found", polarity.Precision())
	return &r, nil
}

// measureSeed measures every layer on one article.
func measureSeed(data, set string) (*results, error) {
	seed, err := dataset.ReadSeed(filepath.Join(data, "..", "seeds"), set)
	if err != nil {
		return nil, err
	}
	a := hearsay.Read(seed.Text)
	var r results
	r.add("sentences", score.Spans(seed.Sentences, a.Sentences).Recall())
	for _, level := range []struct{ name, measure string }{
		{"NAM", "names"}, {"ADJ", "nationality words"}, {"PRO", "pronouns"}, {"NOM", "nominals"},
	} {
		spans, entities := score.SeedMentions(seed.Mentions, a, level.name)
		r.add(level.measure+": span", spans.Recall())
		r.add(level.measure+": entity", entities.Recall())
	}
	q := score.SeedQuotations(seed.Quotations, a)
	r.add("quotations: found", q.Found.Recall())
	r.add("quotations: form", q.Form.Recall())
	r.add("quotations: speaker", q.Speaker.Recall())
	r.add("quotations: content", q.Content.Recall())
	found, kind := score.SeedStances(seed.Stances, a)
	r.add("stances: cue and holder", found.Recall())
	r.add("stances: kind", kind.Recall())
	return &r, nil
}
