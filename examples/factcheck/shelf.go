package main

import (
	"encoding/json"
	"fmt"
	"sync"

	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/examples/internal/batch"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
)

// A shelf holds the articles that claims may be about.
type shelf struct {
	articles []*article
	byID     map[string]*article
}

// An article is read when the first claim is about it, and only once.
type article struct {
	id, text string
	once     sync.Once
	locator  *quote.Locator
	entities []entity.Entity
	quoted   []quote.Quotation
}

// newShelf returns the articles that names stand for. It calls fail for what
// cannot be read and for ids that are there twice, of which the first counts.
func newShelf(names []string, fail func(error)) *shelf {
	s := &shelf{byID: map[string]*article{}}
	files, _, errs := batch.Files(names)
	for _, err := range errs {
		fail(err)
	}
	for in, err := range batch.Articles(files, nil) {
		if err != nil {
			fail(err)
			continue
		}
		if s.byID[in.ID] != nil {
			fail(fmt.Errorf("two articles go by %q: the first is kept", in.ID))
			continue
		}
		a := &article{id: in.ID, text: in.Text}
		s.articles = append(s.articles, a)
		s.byID[a.id] = a
	}
	return s
}

// read reads the article, if that was not done yet.
func (a *article) read() {
	a.once.Do(func() {
		t := sentence.Parse(a.text)
		x := entity.Find(t)
		a.quoted = quote.Extract(t, x)
		a.locator = quote.NewLocator(t, x, a.quoted)
		a.entities = x.Entities
	})
}

// A claim is a line of input.
type claim struct {
	id      json.RawMessage // as it stands there, or nil
	line    int
	article string // its id; "": any
	quote.Claim
}

func parseClaim(line batch.Line) (claim, error) {
	var in struct {
		ID      json.RawMessage `json:"id"`
		Text    *string         `json:"text"`
		Speaker string          `json:"speaker"`
		Article json.RawMessage `json:"article"`
	}
	if err := batch.Unmarshal(line, &in); err != nil {
		return claim{}, err
	}
	if in.Text == nil {
		return claim{}, line.Errorf(`no "text"`)
	}
	c := claim{id: in.ID, line: line.Number, Claim: quote.Claim{Text: *in.Text, Speaker: in.Speaker}}
	id, err := batch.ParseID("id", in.ID)
	if err == nil {
		c.article, err = batch.ParseID("article", in.Article)
	}
	if err != nil {
		return claim{}, line.Errorf("%w", err)
	}
	if id == "" {
		c.id = nil
	}
	return c, nil
}

// ask returns the articles that c is about.
func (s *shelf) ask(c claim) []*article {
	if c.article == "" {
		return s.articles
	}
	if a := s.byID[c.article]; a != nil {
		return []*article{a}
	}
	return nil
}
