package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"

	"github.com/hearsay-go/hearsay"
)

//go:embed page.html
var pageSource string

//go:embed style.css
var style string

//go:embed script.js
var script string

var pageTemplate = template.Must(template.New("page").Parse(pageSource))

// A page is what the template writes.
type page struct {
	Head  string // the title of the document
	Title string // of the page, "" if the article has a headline

	Active, Silent []*person // those who speak or take a stance, and others
	Article        []block
	Tail           []token // the white space behind the article
	Attitudes      []*attitude
	Version        string

	Style      template.CSS
	StyleHash  string
	Script     template.JS
	ScriptHash string
}

// A block is a paragraph or the headline, with the white space before it.
type block struct {
	Space    []token
	Headline bool
	Tokens   []token
}

// newPage returns the page of an article.
func newPage(article *hearsay.Article) *page {
	p := &page{
		Version:    article.Version.Library,
		Style:      template.CSS(style),
		StyleHash:  hash(style),
		Script:     template.JS(script),
		ScriptHash: hash(script),
	}
	who := map[string]*person{nobody: {}, author: {}}
	for _, person := range people(article) {
		who[person.Key] = person
		if person.Silent {
			p.Silent = append(p.Silent, person)
		} else {
			p.Active = append(p.Active, person)
		}
	}
	var marks []mark
	p.Attitudes, marks = attitudes(article, who)

	text := article.Text
	w := newWeaver(text, elements(article, who), marks)
	spans := paragraphs(article)
	at := 0
	for i, s := range spans {
		b := block{Space: plain(text[at:s.Start]), Tokens: w.paragraph(s)}
		if i == 0 && headline(text, spans) {
			b.Headline = true
			p.Head = oneLine(s.In(text))
		}
		p.Article = append(p.Article, b)
		at = s.End
	}
	p.Tail = plain(text[at:])
	return p
}

// name gives the page its title: what the caller wants, the headline, or the
// name of the file.
func (p *page) name(title, file string) {
	if p.Head == "" || title != "" {
		p.Title = cmp.Or(title, stem(file), "An article")
		p.Head = p.Title
	}
}

// write writes the page.
func (p *page) write(w io.Writer) error {
	var b bytes.Buffer // so that a page is written whole or not at all
	if err := pageTemplate.Execute(&b, p); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// hash returns what a content security policy calls a text.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
