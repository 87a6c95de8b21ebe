// Package invariant checks what must hold of every Article, whatever was
// read: the promises that the documentation of the types makes. Tests, fuzz
// targets and examples share it.
package invariant

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-go/hearsay"
	"github.com/hearsay-go/hearsay/entity"
	"github.com/hearsay-go/hearsay/internal/plain"
	"github.com/hearsay-go/hearsay/quote"
	"github.com/hearsay-go/hearsay/sentence"
	"github.com/hearsay-go/hearsay/stance"
)

// Check returns an error that tells every promise that a breaks, one a line.
func Check(a *hearsay.Article) error {
	// What follows slices the text: only if no span is outside it.
	if err := checkBounds(a); err != nil {
		return err
	}
	c := &checker{article: a}
	c.version()
	c.sentences()
	c.entities()
	c.mentions()
	c.quotations()
	c.silences()
	c.stances()
	c.own()
	return errors.Join(c.broken...)
}

// Stages checks what the stages found in t, as Check does. What was not asked
// for is nil.
func Stages(t *sentence.Text, x *entity.Index, quotations []quote.Quotation, silences []quote.Silence, stances []stance.Stance) error {
	a := &hearsay.Article{
		Text: t.String(), Version: hearsay.Version{Library: "-", Models: "-"}, Sentences: t.Sentences(),
		Quotations: quotations, Silences: silences, Stances: stances,
	}
	if x != nil {
		a.Entities, a.Mentions = x.Entities, x.Mentions
	}
	return Check(a)
}

// checkBounds checks that every span that is not none lies in the text and,
// if the text is valid UTF-8, cuts no character.
func checkBounds(a *hearsay.Article) error {
	valid := utf8.ValidString(a.Text)
	boundary := func(at int) bool { return at == len(a.Text) || utf8.RuneStart(a.Text[at]) }
	return plain.Walk(a, func(v reflect.Value) error {
		s, ok := v.Addr().Interface().(*sentence.Span)
		switch {
		case !ok || s.IsZero():
			return nil
		case s.Start < 0 || s.End <= s.Start || s.End > len(a.Text):
			return fmt.Errorf("[%d:%d) is empty or outside the text of %d bytes", s.Start, s.End, len(a.Text))
		case valid && !(boundary(s.Start) && boundary(s.End)):
			return fmt.Errorf("[%d:%d) cuts a character", s.Start, s.End)
		}
		return nil
	})
}

// A checker collects the promises that an Article breaks.
type checker struct {
	article *hearsay.Article
	where   string // which part of the article is looked at
	broken  []error
}

// at sets the part of the article that following calls speak of.
func (c *checker) at(list string, i int) { c.where = fmt.Sprintf("%s[%d]", list, i) }

// must notes a broken promise unless ok.
func (c *checker) must(ok bool, format string, args ...any) {
	if !ok {
		c.broken = append(c.broken, fmt.Errorf("%s: %s", c.where, fmt.Sprintf(format, args...)))
	}
}

func (c *checker) version() {
	c.where = "version"
	v := c.article.Version
	c.must(v.Library != "" && v.Models != "", "library %q, models %q", v.Library, v.Models)
}

func (c *checker) sentences() {
	end := 0
	for i, s := range c.article.Sentences {
		c.at("sentences", i)
		c.must(!s.IsZero(), "is none")
		c.must(end <= s.Start, "begins before the end of the one before it")
		words := s.In(c.article.Text)
		c.must(trim(words) == words, "begins or ends with white space")
		c.nothingBetween(end, s.Start)
		end = s.End
	}
	c.where = "sentences"
	c.nothingBetween(end, len(c.article.Text))
}

// nothingBetween checks that only white space stands between two sentences.
func (c *checker) nothingBetween(end, start int) {
	if end < start {
		gap := c.article.Text[end:start]
		c.must(trim(gap) == "", "%.40q is in no sentence", gap)
	}
}

// trim returns s without the white space around it, as package sentence has it.
func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\u200b\u2060\ufeff", r) })
}

// own checks that no two lists share their elements: a caller may change one.
func (c *checker) own() {
	c.where = "lists"
	seen := map[uintptr]bool{}
	err := plain.Walk(c.article, func(v reflect.Value) error {
		if v.Kind() != reflect.Slice || v.Len() == 0 {
			return nil
		}
		if seen[v.Pointer()] {
			return errors.New("has its elements in common with a list before it")
		}
		seen[v.Pointer()] = true
		return nil
	})
	c.must(err == nil, "%v", err)
}

// inOrder checks that spans are there, in order, and do not overlap.
func (c *checker) inOrder(name string, spans []sentence.Span) {
	for i, s := range spans {
		c.must(!s.IsZero(), "%s[%d] is none", name, i)
		c.must(i == 0 || spans[i-1].End <= s.Start, "%s[%d] begins before the end of the one before it", name, i)
	}
}

// sorted checks that s does not come before the span that stands before it in
// its list: by start, the longer first.
func (c *checker) sorted(before, s sentence.Span) {
	ok := before.Start < s.Start || before.Start == s.Start && before.End >= s.End
	c.must(ok, "[%d:%d) stands behind [%d:%d)", s.Start, s.End, before.Start, before.End)
}

// ids checks that all ids are those of entities and none is there twice.
func (c *checker) ids(name string, ids []int) {
	for i, id := range ids {
		c.id(name, id)
		for _, other := range ids[:i] {
			c.must(id != other, "%s: %d is there twice", name, id)
		}
	}
}

// id checks that an entity has id.
func (c *checker) id(name string, id int) {
	c.must(1 <= id && id <= len(c.article.Entities), "%s: no entity %d among %d", name, id, len(c.article.Entities))
}

func (c *checker) confidence(p float64) {
	c.must(0 <= p && p <= 1, "confidence %v", p)
}

// rule checks that a rule has a name in kebab case.
func (c *checker) rule(name string) {
	ok := name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == "" &&
		strings.Trim(name, "-") == name && !strings.Contains(name, "--")
	c.must(ok, "rule %q", name)
}

// oneOf checks that value is one of known.
func oneOf[T ~string](c *checker, name string, value T, known ...T) {
	for _, k := range known {
		if value == k {
			return
		}
	}
	c.must(false, "%s %q", name, value)
}

// distinct checks that words are there, none of them twice.
func (c *checker) distinct(name string, words []string) {
	seen := map[string]bool{}
	for _, w := range words {
		c.must(w != "" && !seen[w], "%s: %q is empty or there twice", name, w)
		seen[w] = true
	}
}
