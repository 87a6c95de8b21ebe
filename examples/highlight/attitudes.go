package main

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// An attitude is a stance as the page tells it.
type attitude struct {
	ID     int
	Of     string // the key of the holder
	Number string // of the holder, or ""
	Class  string // of the holder's colour
	Side   string // for, against or neither
	Holder string
	Kind   string // with what limits it
	Target string // in the words of the article, or ""
	About  string // who is meant by Target, if that is a pronoun or a title, or ""
	After  string // those according to whom it is so, or ""

	Toward sentence.Span // Target in UTF-16 code units, as scripts count
}

// attitudes returns the stances of an article, and where their marks stand.
func attitudes(article *hearsay.Article, who map[string]*person) ([]*attitude, []mark) {
	units := sentence.NewOffsets(article.Text, sentence.UTF16)
	alluding := make(map[sentence.Span]bool)
	for _, m := range article.Mentions {
		alluding[m.Span] = m.Form != entity.Name
	}
	var out []*attitude
	var marks []mark
	for _, s := range article.Stances {
		p := who[holder(s)]
		a := &attitude{ID: s.ID, Of: p.Key, Number: p.Number, Class: p.Class, Holder: p.Name, Kind: string(s.Kind), Side: "neither"}
		switch {
		case s.Polarity > 0:
			a.Side = "for"
		case s.Polarity < 0:
			a.Side = "against"
		}
		if p.Key == nobody && !s.HolderSpan.IsZero() {
			a.Holder = s.HolderSpan.In(article.Text)
		}
		if s.Hedged {
			a.Kind += ", hedged"
		}
		if !s.Target.IsZero() {
			a.Target = oneLine(s.Target.In(article.Text))
			a.Toward = units.FromSpan(s.Target)
		}
		if s.TargetEntity > 0 {
			if s.Target.IsZero() || alluding[s.Target] {
				a.About = article.Entities[s.TargetEntity-1].Name
			}
		}
		var after []string
		for _, id := range s.Sources {
			if id != s.Holder && id > 0 {
				after = append(after, article.Entities[id-1].Name)
			}
		}
		a.After = strings.Join(after, ", ")
		out = append(out, a)
		if n := len(s.Cue); n > 0 {
			end := len(strings.TrimRightFunc(article.Text[:s.Cue[n-1].End], unicode.IsSpace))
			marks = append(marks, mark{end, a})
		}
	}
	return out, marks
}

// String tells a stance in one line.
func (a *attitude) String() string {
	line := a.Holder + ": " + a.Kind
	if a.After != "" {
		line += ", according to " + a.After
	}
	switch {
	case a.Target != "" && a.About != "":
		line += ", toward " + a.Target + " (" + a.About + ")"
	case a.Target+a.About != "":
		line += ", toward " + a.Target + a.About
	}
	return line
}

// holder returns the key of who holds a stance.
func holder(s stance.Stance) string {
	if s.Voice == stance.Author {
		return author
	}
	return strconv.Itoa(s.Holder)
}

// oneLine returns text without line ends.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
